import type { Dialect, DialectName } from './dialect.ts';
import { CLICKHOUSE } from './dialects/clickhouse.ts';
import { DUCKDB } from './dialects/duckdb.ts';
import { POSTGRES } from './dialects/postgres.ts';
import { SPARK } from './dialects/spark.ts';

export { citationsIn } from './citations.ts';
export { DIALECTS, type Dialect, type DialectName } from './dialect.ts';
export { printQuery, type QueryOptions } from './query.ts';
export type { Columns } from './reading.ts';
export { columnOfCell, Unprintable } from './scope.ts';

/** Dialects by name. */
export const DIALECT: Readonly<Record<DialectName, Dialect>> = {
  duckdb: DUCKDB,
  postgres: POSTGRES,
  spark: SPARK,
  clickhouse: CLICKHOUSE,
};
