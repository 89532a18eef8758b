"""Runs queries from Parquet to Parquet in ClickHouse as a library, with a folder of its own."""

import sys

import chdb
from chdb.session import Session
from tasks import answer, serve

session = Session(sys.argv[1])
# Queries of large packs are longer, and of more parts, than a stranger's may be.
for setting in ("max_query_size = 0", "max_ast_elements = 10000000", "max_expanded_ast_elements = 10000000"):
    session.query(f"SET {setting}")


def run(sheets, query, results):
    session.query(f"CREATE OR REPLACE VIEW sheets AS SELECT * FROM file('{sheets}', Parquet)")
    with open(query, encoding="utf-8") as text:
        session.query(f"INSERT INTO FUNCTION file('{results}', Parquet)\n{text.read()}")


answer(version=str(session.query("SELECT version()", "TSVRaw")).strip(), library=chdb.__version__)
serve(run)
