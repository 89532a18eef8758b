import type { CommandDefinition } from '../definition.ts';
import { batchCommand } from './batch.ts';
import { check } from './check.ts';
import { compileCommand } from './compile.ts';
import { completionOf } from './completion.ts';
import { coverageCommand } from './coverage.ts';
import { demo } from './demo.ts';
import { diffCommand } from './diff.ts';
import { grade } from './grade.ts';
import { impactCommand } from './impact.ts';
import { list } from './list.ts';
import { publish } from './publish.ts';
import { schema } from './schema.ts';
import { serve } from './serve.ts';
import { show } from './show.ts';
import { sqlCommand } from './sql.ts';
import { templateCommand } from './template.ts';
import { test } from './test.ts';
import { verify } from './verify.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandDefinition[] = [
  list,
  show,
  check,
  coverageCommand,
  schema,
  grade,
  batchCommand,
  templateCommand,
  compileCommand,
  sqlCommand,
  test,
  diffCommand,
  impactCommand,
  publish,
  verify,
  serve,
  demo,
  completionOf(() => COMMANDS),
];
