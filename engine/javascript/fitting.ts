import type { CellType } from '../model/program.ts';
import { type Code, dataText, quoted } from './code.ts';
import { isBigCell, type Scope } from './scope.ts';

/** Most options that are compared one by one. */
const FEW = 8;

/** Greatest whole number whose decimal a JavaScript number surely gives back. */
const MOST_DIGITS = 999_999_999_999_999n;

/** Whole numbers up to here, and below as far, stay what they are under bitwise operators. */
const SHORT = 2_147_483_647n;

/** How `value` is read into `cell`: `leave` where it is not written in the usual way, and where it is blank, unless it may be. */
export function printValue(
  scope: Scope,
  code: Code,
  type: CellType,
  { value, cell, leave, optional }: { value: string; cell: string; leave: string; optional: boolean },
): void {
  const kept = fitting(scope, type, value, cell);
  const lines = optional ? [`if (${value} == null || ${value} === "");`, ...kept] : kept;
  for (const [place, line] of [...lines, leave].entries()) code.line(`${place > 0 ? 'else ' : ''}${line}`);
}

/** What takes a value written in the usual way, an `if` after another; nothing where none is usual. */
function fitting(scope: Scope, type: CellType, value: string, cell: string): string[] {
  switch (type.kind) {
    case 'number':
      return number(type, value, cell);
    case 'boolean':
      return [`if (${value} === true || ${value} === false) ${cell} = ${value};`];
    case 'date':
      return [`if (typeof ${value} === "string" && (${cell} = dateOf(${value})) >= 0);`];
    case 'choice':
      return choice(scope, value, cell, type.options);
    case 'grade':
      return [
        tabled(
          scope,
          value,
          cell,
          [...type.grades.entries()].map(([place, grade]) => [grade, place]),
        ),
      ];
    default:
      return [
        `if (typeof ${value} === "string" && ${value} !== "" && ${value}.length <= ${type.maxLength}) ${cell} = ${value};`,
      ];
  }
}

/** Numbers, and texts of plain decimals. */
function number(type: Extract<CellType, { kind: 'number' }>, value: string, cell: string): string[] {
  if (isBigCell(type) || type.min === null || type.max === null || type.places > 15) return [];
  const min = type.min < -MOST_DIGITS ? -MOST_DIGITS : type.min;
  const max = type.max > MOST_DIGITS ? MOST_DIGITS : type.max;
  const scale = 10 ** type.places;
  const [scaled, back] = type.places === 0 ? [value, ''] : [`${value} * ${scale}`, ` / ${scale}`];
  const within = `${cell} >= ${min} && ${cell} <= ${max}`;
  // Both make 0 of −0; what is not short would not come back from the first.
  const whole = min >= -SHORT && max <= SHORT ? ' | 0' : ' + 0';
  return [
    `if (typeof ${value} === "number" && (${cell} = Math.round(${scaled})${whole})${back} === ${value} && ${within});`,
    `if (typeof ${value} === "string" && (${cell} = scaledText(${value}, ${type.places})) >= ${min} && ${cell} <= ${max});`,
  ];
}

/** The option itself is kept, rather than the sheet's text of it: texts that stand in code are quick to compare. */
function choice(scope: Scope, value: string, cell: string, options: readonly string[]): string[] {
  if (options.length > FEW)
    return [
      tabled(
        scope,
        value,
        cell,
        options.map((option) => [option, option]),
      ),
    ];
  return options.map((option) => `if (${value} === ${quoted(option)}) ${cell} = ${quoted(option)};`);
}

function tabled(scope: Scope, value: string, cell: string, entries: readonly (readonly unknown[])[]): string {
  const table = scope.constant(`/* @__PURE__ */ new Map(${dataText(entries)})`);
  return `if ((${cell} = ${table}.get(${value})) !== undefined);`;
}
