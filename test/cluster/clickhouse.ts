import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, Running } from './engine.ts';
import { Parquet } from './parquet.ts';
import { pythonWith, Worker } from './python.ts';

/** ClickHouse inside a Python process. */
export const CLICKHOUSE: Engine = {
  name: 'clickhouse',

  async start(folder): Promise<Running> {
    const python = pythonWith(['chdb==4.4.0']);
    const worker = new Worker(python, 'clickhouse.py', [join(folder, 'data')]);
    const { version, library } = await worker.answer();
    const parquet = await Parquet.open();
    return {
      version: `ClickHouse ${version} (chdb ${library})`,
      async grade(program, query, rows, columns) {
        const [file, results] = [join(folder, 'query.sql'), join(folder, 'results.parquet')];
        writeFileSync(file, query);
        const sheets = await parquet.write(folder, program, rows, { columns, sets: 'json' });
        await worker.answer({ sheets, query: file, results });
        const found = await parquet.read(results);
        rmSync(results);
        return found;
      },
      stop: () => worker.stop(),
    };
  },
};
