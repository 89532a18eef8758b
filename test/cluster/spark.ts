import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Engine, Lacking, type Result, type Running } from './engine.ts';
import { Parquet } from './parquet.ts';
import { ended, output, saying, started } from './process.ts';
import { pythonWith, Worker } from './python.ts';

const VERSION = '3.5.6';

/** A standalone master with two workers, each with an executor of its own, all on the loopback; queries run with `spark.sql.ansi.enabled` off and on. */
export const SPARK: Engine = {
  name: 'spark',

  async start(folder): Promise<Running> {
    if (output('java', ['-version']) === null)
      throw new Lacking('Java 8, 11 or 17 is needed (Debian: apt-get install openjdk-17-jre-headless)');
    const python = pythonWith([`pyspark==${VERSION}`]);
    const home = output(python, ['-c', 'import os, pyspark; print(os.path.dirname(pyspark.__file__))']) ?? '';
    const env = {
      ...process.env,
      SPARK_HOME: home,
      SPARK_LOCAL_IP: '127.0.0.1',
      SPARK_DAEMON_MEMORY: '256m',
      PYSPARK_PYTHON: python,
    };
    const daemon = (name: string, words: readonly string[]) =>
      started(
        join(home, 'bin', 'spark-class'),
        [`org.apache.spark.deploy.${name}`, '--host', '127.0.0.1', '--webui-port', '0', ...words],
        { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
      );
    const master = daemon('master.Master', ['--port', '0']);
    const address = await saying(master, /Starting Spark master at (spark:\S+)/);
    const workers = [1, 2].map((one) =>
      daemon('worker.Worker', ['--cores', '1', '--memory', '1g', '-d', join(folder, `worker-${one}`), address]),
    );
    await Promise.all(workers.map((one) => saying(one, /(Successfully registered with master)/)));
    const worker = new Worker(python, 'spark.py', [address, join(folder, 'warehouse')], env);
    const { version, executors } = await worker.answer();
    if (executors !== 2) throw new Error(`Spark has ${executors} executors rather than 2`);
    const parquet = await Parquet.open();
    return {
      version: `Spark ${version}, standalone master and 2 workers`,
      async grade(program, query, rows, columns) {
        const [file, results] = [join(folder, 'query.sql'), join(folder, 'results')];
        mkdirSync(results, { recursive: true });
        writeFileSync(file, query);
        const sheets = await parquet.write(folder, program, rows, { columns, sets: 'records' });
        const graded = async (ansi: boolean): Promise<Result[]> => {
          await worker.answer({ sheets, query: file, results, ansi });
          const found = await parquet.read(join(results, '*.parquet'));
          rmSync(results, { recursive: true });
          return found;
        };
        const [plain, strict] = [await graded(false), await graded(true)];
        return plain.map((one, at) => (isDeepStrictEqual(one, strict[at]) ? one : { ...one, ansi: strict[at] }));
      },
      async stop() {
        await worker.stop();
        await Promise.all([...workers, master].map((one) => ended(one)));
      },
    };
  },
};
