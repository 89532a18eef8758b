"""Runs queries from Parquet to Parquet on the Spark cluster whose address is given."""

import sys

from pyspark.sql import SparkSession
from tasks import answer, serve

spark = (
    SparkSession.builder.master(sys.argv[1])
    .appName("adisteme")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.memory", "1g")
    .config("spark.executor.memory", "1g")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.session.timeZone", "UTC")
    # Steps upon steps of long expressions.
    .config("spark.sql.analyzer.maxIterations", "1000")
    .config("spark.sql.warehouse.dir", sys.argv[2])
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")


def run(sheets, query, results, ansi):
    spark.conf.set("spark.sql.ansi.enabled", ansi)
    # Two parts, so that both workers have something to do.
    spark.read.parquet(sheets).repartition(2).createOrReplaceTempView("sheets")
    with open(query, encoding="utf-8") as text:
        spark.sql(text.read()).write.mode("overwrite").parquet(results)


# Parts go to workers that are there: both must be.
spark.sparkContext.parallelize(range(4), 4).count()
answer(version=spark.version, executors=spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1)
serve(run)
