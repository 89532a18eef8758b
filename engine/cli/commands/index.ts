import type { CommandDefinition } from '../definition.ts';

/** Every command by its name, in the order of the help. Its file, and the libraries that it needs, are loaded with it. */
const COMMANDS: Readonly<Record<string, () => Promise<CommandDefinition>>> = {
  list: async () => (await import('./list.ts')).list,
  show: async () => (await import('./show.ts')).show,
  check: async () => (await import('./check.ts')).check,
  coverage: async () => (await import('./coverage.ts')).coverageCommand,
  schema: async () => (await import('./schema.ts')).schema,
  grade: async () => (await import('./grade.ts')).grade,
  batch: async () => (await import('./batch.ts')).batchCommand,
  template: async () => (await import('./template.ts')).templateCommand,
  compile: async () => (await import('./compile.ts')).compileCommand,
  sql: async () => (await import('./sql.ts')).sqlCommand,
  test: async () => (await import('./test.ts')).test,
  diff: async () => (await import('./diff.ts')).diffCommand,
  impact: async () => (await import('./impact.ts')).impactCommand,
  publish: async () => (await import('./publish.ts')).publish,
  verify: async () => (await import('./verify.ts')).verify,
  serve: async () => (await import('./serve.ts')).serve,
  demo: async () => (await import('./demo.ts')).demo,
  completion: async () => (await import('./completion.ts')).completionOf(allCommands),
};

export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS);

export function allCommands(): Promise<CommandDefinition[]> {
  return Promise.all(Object.values(COMMANDS).map((load) => load()));
}

/** The commands that a call may be of: the one that it begins with; all where it begins with none, as for the help. */
export async function commandsFor([first = '']: readonly string[]): Promise<readonly CommandDefinition[]> {
  if (first === '--version' || first === '-V') return [];
  const load = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  return load ? [await load()] : allCommands();
}
