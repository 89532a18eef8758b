import type { CellType } from '../model/program.ts';
import { type Code, dataText, quoted } from './code.ts';
import { isBigCell, isShort, type Scope } from './scope.ts';

/** Most options that are compared one by one. */
const FEW = 8;

/** Greatest whole number whose decimal a JavaScript number surely gives back. */
const MOST_DIGITS = 999_999_999_999_999n;

/** How `value` is read into `cell`: `leave` where it is not written in the usual way, and where it is blank, unless it may be. */
export function printValue(
  scope: Scope,
  code: Code,
  type: CellType,
  { value, cell, leave, optional }: { value: string; cell: string; leave: string; optional: boolean },
): void {
  const kept = fitting(scope, code, type, value, cell);
  const lines = optional ? [`if (${value} == null || ${value} === "");`, ...kept] : kept;
  for (const [place, line] of [...lines, leave].entries()) code.line(`${place > 0 ? 'else ' : ''}${line}`);
}

/** What takes a value written in the usual way, an `if` after another; nothing where none is usual. */
function fitting(scope: Scope, code: Code, type: CellType, value: string, cell: string): string[] {
  switch (type.kind) {
    case 'number':
      return number(code, type, value, cell);
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
function number(code: Code, type: Extract<CellType, { kind: 'number' }>, value: string, cell: string): string[] {
  if (isBigCell(type) || type.min === null || type.max === null || type.places > 15) return [];
  const { places } = type;
  const min = type.min < -MOST_DIGITS ? -MOST_DIGITS : type.min;
  const max = type.max > MOST_DIGITS ? MOST_DIGITS : type.max;
  // The number as such: each use of `value` would find out anew that it is one.
  const plain = code.name('f');
  code.line(`let ${plain};`);
  const [times, back] = places === 0 ? ['', ''] : [` * ${10 ** places}`, ` / ${10 ** places}`];
  const whole = rounded(`(${plain} = +${value})${times}`, { places, min, max });
  const within = `${cell} >= ${min} && ${cell} <= ${max}`;
  // What is not whole, or is out of reach, does not come back.
  return [
    `if (typeof ${value} === "number" && (${cell} = ${whole})${back} === ${plain} && ${within});`,
    `if (typeof ${value} === "string" && (${cell} = scaledText(${value}, ${places})) >= ${min} && ${cell} <= ${max});`,
  ];
}

/** A whole number that is the one given, where that is whole but for what a product of decimals loses; 0 of −0. */
function rounded(given: string, { places, min, max }: { places: number; min: bigint; max: bigint }): string {
  if (!isShort({ min, max })) return `Math.round(${given}) + 0`;
  if (places === 0) return `${given} | 0`;
  return min < 0n ? `Math.round(${given}) | 0` : `${given} + 0.5 | 0`;
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
