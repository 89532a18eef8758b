import type { Loop, Program, Question } from '../model/program.ts';
import { quoted } from './code.ts';
import { finish } from './finish.ts';
import type { Terms } from './terms.ts';
import { each } from './walks.ts';

/** What is asked and missing, and what is not asked and there; sizes. */
export function printQuestions(terms: Terms, program: Program): void {
  const { code, scope } = terms;
  code.line('let missing = null, refusals = null, unasked = null;');
  for (const one of program.questions) printQuestion(terms, one, program);
  code.line('if (unasked !== null) refusals = sortedOnce(unasked).map((input) => ({ code: "not-asked", input }));');
  for (const [place, { id, min, max }] of program.sets.entries()) {
    const count = scope.count(id);
    code.line(
      `if (l${place} && (${count} < ${min} || ${count} > ${max})) refusals = also(refusals, { code: "set-size", input: ${quoted(id)} });`,
    );
    if (min > 0) code.line(`if (!l${place}) missing = also(missing, ${quoted(id)});`);
  }
  code.block('if (refusals !== null)', (inside) =>
    finish(program, inside, '{ status: "refused", values: {}, refusals }'),
  );
  code.block('if (missing !== null)', (inside) =>
    finish(program, inside, '{ status: "incomplete", values: {}, missing: sortedOnce(missing) }'),
  );
}

function printQuestion(terms: Terms, { cell, loops, known, where, when, optional }: Question, program: Program): void {
  const { input, members } = program.cells[cell] as Program['cells'][number];
  const ask = (inside: Terms): void => {
    const { code } = inside;
    const place = inside.value({
      type: 'text',
      lack: 'early',
      bounds: null,
      kind: 'read',
      cell,
      at: loops,
    });
    let next = 0;
    const names = members.map((member) => {
      if (member !== null) return quoted(member);
      const loop = loops[next++] as Loop;
      return `nameAt(${inside.scope.names(loop.set)}, ${inside.at(loop)})`;
    });
    const key = names.length === 0 ? quoted(input) : keyOf(input, names);
    const stray = `if (${place} !== MISSING) unasked = also(unasked, ${key});`;
    const lacking = `if (${place} === MISSING) missing = also(missing, ${key});`;
    const askWhen = (at: Terms): void => {
      if (!when) {
        if (!optional) at.code.line(lacking);
        return;
      }
      const asked = at.hold(at.value(when));
      if (!optional) at.code.line(`if (${asked} === true) { ${lacking} }`);
      at.code.line(`if (${asked} === false) { ${stray} }`);
    };
    if (!where) {
      askWhen(inside);
      return;
    }
    if (where.kind === 'constant') {
      if (where.value === true) askWhen(inside);
      else code.line(stray);
      return;
    }
    const belongs = inside.hold(inside.value(where));
    code.block(`if (${belongs} === true)`, (deeper) => askWhen(inside.inside(deeper)));
    code.line(`else if (${belongs} === false) { ${stray} }`);
  };
  const [outer, inner] = loops;
  const print = (at: Terms): void => {
    if (!outer) ask(at);
    else each(at, outer, (first) => (inner ? each(first, inner, ask) : ask(first)));
  };
  if (!known) print(terms);
  else terms.code.block(`if (${terms.hold(terms.value(known))} === true)`, (inside) => print(terms.inside(inside)));
}

function keyOf(input: string, names: readonly string[]): string {
  if (names.every((name) => name.startsWith('"')))
    return quoted(`${input}[${names.map((name) => JSON.parse(name)).join(', ')}]`);
  return `${quoted(`${input}[`)} + [${names.join(', ')}].join(", ") + "]"`;
}
