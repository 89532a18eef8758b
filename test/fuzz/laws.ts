import { Ajv2020 } from 'ajv/dist/2020.js';
import { evaluate } from '../../engine/evaluate/index.ts';
import { conform } from '../../engine/load/index.ts';
import { BadLine, parseJsonLine, parseSheet } from '../../engine/load/sheet.ts';
import type { Diagnostic } from '../../engine/model/diagnostic.ts';
import { RESULT_SCHEMA } from '../../engine/model/generated/result-schema.ts';
import { messageOf } from '../../engine/model/messages/index.ts';
import type { Plan } from '../../engine/model/plan.ts';
import type { Result } from '../../engine/model/result.ts';
import { LANGUAGES } from '../../engine/model/text.ts';
import { type PackSource, type Prepared, prepare } from '../../engine/pipeline.ts';
import type { Input } from './input.ts';
import type { Seed } from './seeds.ts';

/** What came of an input that kept every law: for the counts. */
export type Outcome = 'pack with findings' | 'pack without findings' | 'sheet not read' | `sheet ${Result['status']}`;

/** A law that an input broke: which, and the facts. */
export class Broken extends Error {}

/** One in so many inputs is run again, to see that the same comes of it. */
const TWICE = 8;

/** Readings of a pack whose options are tried, each by itself. */
const READINGS = 2;

const fitsResult = new Ajv2020({ strict: false }).compile(RESULT_SCHEMA);

/**
 * Holds the laws over one input: nothing is thrown but what is documented; a finding has a code, a place and a sentence in each
 * language; a result has the form of its schema; the same input gives the same result. Throws what breaks them.
 */
export function hold(input: Input, seed: Seed): readonly Outcome[] {
  const { told, outcome } = outcomesOf(input, seed);
  if (input.text.length % TWICE === 0) {
    const again = outcomesOf(input, seed);
    if (again.told !== told) throw new Broken(`two runs differ:\n${told}\n${again.told}`);
  }
  for (const key in {}) throw new Broken(`every object has got a key: ${key}`);
  return outcome;
}

interface Told {
  /** All that is said of the input. */
  readonly told: string;
  readonly outcome: readonly Outcome[];
}

function outcomesOf(input: Input, seed: Seed): Told {
  if (input.kind === 'sheet') return sheetOutcomes(input.text, seed);
  if (input.kind === 'line') return lineOutcomes(input.text, seed);
  const source: PackSource =
    input.kind === 'pack'
      ? { ...seed.source, text: input.text }
      : { file: 'amendment.yaml', text: input.text, part: () => null, base: () => seed.source };
  return packOutcomes(source, seed);
}

function packOutcomes(source: PackSource, seed: Seed): Told {
  const prepared = prepare(source);
  soundFindings(prepared);
  const { plan, pack, diagnostics } = prepared;
  const told = JSON.stringify([diagnostics, pack, plan?.digest]);
  if (!plan) return { told, outcome: ['pack with findings'] };
  if (conform(plan.pack).length > 0)
    throw new Broken(`a plan of a pack that does not fit the schema: ${conform(plan.pack)}`);
  for (const [name, { options }] of Object.entries(plan.pack.readings ?? {}).slice(0, READINGS))
    for (const option of Object.keys(options)) soundFindings(prepare(source, { [name]: option }));
  const sheets = seed.sheets.slice(0, 3).map((text) => JSON.parse(text));
  const graded = sheets.map((sheet) => grade(plan, { ...sheet, pack: undefined, edition: undefined }));
  return { told: told + graded.map(({ told }) => told).join(), outcome: ['pack without findings'] };
}

function sheetOutcomes(text: string, { plan }: Seed): Told {
  const { sheets, diagnostics } = parseSheet(text, 'sheet.yaml');
  for (const finding of diagnostics) soundFinding(finding);
  if (sheets.length > 0 === diagnostics.length > 0) throw new Broken('neither sheets nor findings, or both');
  const graded = sheets.slice(0, 9).map(({ data }) => grade(plan, data));
  const outcome = graded.flatMap((one) => one.outcome);
  return {
    told: JSON.stringify(diagnostics) + graded.map(({ told }) => told).join(),
    outcome: outcome.length > 0 ? outcome : ['sheet not read'],
  };
}

function lineOutcomes(text: string, { plan }: Seed): Told {
  let data: unknown;
  try {
    data = parseJsonLine(text);
  } catch (reason) {
    if (!(reason instanceof BadLine)) throw reason;
    soundFinding({ ...reason, severity: 'error', place: { file: 'sheets.ndjson', line: 1, column: 1 } });
    return { told: JSON.stringify(reason), outcome: ['sheet not read'] };
  }
  return grade(plan, data);
}

/** A result that fits its schema, with sentences in every language. */
function grade(plan: Plan | null, sheet: unknown): Told {
  if (!plan) throw new Broken('the seed has no plan');
  const { result } = evaluate(plan, sheet);
  const told = JSON.stringify(result);
  if (!fitsResult(JSON.parse(told))) throw new Broken(`misshapen: ${JSON.stringify(fitsResult.errors)}\n${told}`);
  for (const { code, message } of [...(result.refusals ?? []), ...(result.warnings ?? [])])
    for (const language of LANGUAGES)
      if (message[language].trim() === '') throw new Broken(`${code} says nothing in ${language}`);
  return { told, outcome: [`sheet ${result.status}`] };
}

function soundFindings({ plan, diagnostics }: Prepared): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if ((plan === null) !== errors.length > 0) throw new Broken(`a plan and errors, or neither: ${errors[0]?.code}`);
  for (const finding of diagnostics) soundFinding(finding);
}

function soundFinding(finding: Diagnostic): void {
  const { code, place, params } = finding;
  const told = JSON.stringify(finding);
  if (place.file === undefined) throw new Broken(`no file: ${told}`);
  const placed = (place.line ?? 0) > 0 && (place.column ?? 0) > 0;
  if (!placed && code !== 'more-findings') throw new Broken(`no place: ${told}`);
  for (const [name, param] of Object.entries(params)) {
    const texts = typeof param === 'object' ? LANGUAGES.map((language) => param[language]) : [param];
    if (texts.some((text) => text === undefined || Number.isNaN(text))) throw new Broken(`param ${name}: ${told}`);
  }
  const filled = { ...finding, params: Object.fromEntries(Object.keys(params).map((name) => [name, 'x'])) };
  for (const language of LANGUAGES) {
    const sentence = messageOf(filled, language);
    if (sentence === code || /[{}]/.test(sentence)) throw new Broken(`no whole sentence in ${language}: ${told}`);
  }
}
