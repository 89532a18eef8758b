import type { Place, Program } from '../model/program.ts';
import { printAnyCells } from './any-cells.ts';
import { Code, dataText } from './code.ts';
import { printQuick } from './quick.ts';
import { packed, type Scope } from './scope.ts';

/**
 * Prints the functions that appraise a sheet: the one that is exported, straight through a sheet that is whole; the one that
 * reads at leisure whatever lacks something or is not written in the usual way; and the one for any cells, blank ones too, step
 * by step as the head of `model/program.ts` says.
 */
export function printFunctions(scope: Scope, name: string): string {
  const code = new Code();
  printQuick(scope, code, name);
  code.block('function appraiseAtLeisure(sheet, full)', (body) => {
    body.line('const reading = readSheet(SPEC, sheet);');
    body.line('if (reading.reasons.length > 0) return { status: "refused", values: {}, refusals: reading.reasons };');
    body.line('return appraiseCells(reading.cells, listsOf(SPEC, reading), full);');
  });
  printAnyCells(scope, code);
  return code.text();
}

/** Constants of the module that the functions refer to. */
export function functionData({ program }: Scope): string[] {
  const points = program.points.map(({ path, members, defect }) => ({
    path,
    members: members.map(({ set, at }) => [set, memberOf(program, at)]),
    defect,
  }));
  const noRoute = points.push({ path: 'routing', members: [], defect: null }) - 1;
  const pending = program.pending.map(({ from, cite }) => [packed(from), cite]);
  return [
    `const POINTS = ${dataText(points)};`,
    `const NO_ROUTE = /* @__PURE__ */ new Gap(${noRoute});`,
    `const PENDING = ${dataText(pending)};`,
  ];
}

function memberOf(program: Program, at: string | Place): string | number {
  if (typeof at === 'string') return at;
  return 'name' in at ? at.name : program.sets.findIndex(({ id }) => id === at.set);
}
