import { formatCitation } from '../../explain/index.ts';
import { phrase } from '../../explain/phrases.ts';
import { isCommandCode, say } from '../../model/messages/command.ts';
import { fromNumber } from '../../number/exact.ts';
import { formatNumber } from '../../number/format.ts';
import { at, type Content, isRecord, isText } from '../content.ts';
import { attributeText, gradeName, type Naming, nameOf, optionName } from './name.ts';
import { propertyName } from './properties.ts';
import { wordName } from './words.ts';

/** Properties that hold wording or a word of the language, not a name of something. */
const PLAIN = [
  'pack',
  'edition',
  'version',
  'id',
  'number',
  'registration',
  'note',
  'quote',
  'official',
  'type',
  'kind',
  'op',
];

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '≠',
  lessThan: '<',
  lessThanInclusive: '≤',
  greaterThan: '>',
  greaterThanInclusive: '≥',
  in: '∈',
  notIn: '∉',
};

const EDGES: Readonly<Record<string, string>> = { from: '≥', above: '>', to: '≤', below: '<' };

/** Remarks, which say nothing of what an element is. */
const REMARKS = ['cite', 'basis', 'reading', 'note'];

/** A piece of a pack as people read it: labels in place of ids, the language's numbers and dates, signs for comparisons. */
export function describe(value: unknown, of: string, naming: Naming): string {
  const { language } = naming;
  if (value === undefined || value === null) return '—';
  if (typeof value === 'boolean') return phrase(value ? 'yes' : 'no', language);
  if (typeof value === 'number') return formatNumber(fromNumber(value) ?? value, language);
  if (typeof value === 'string') return word(value, of, naming);
  if (Array.isArray(value)) return list(value, of, naming);
  return isRecord(value) ? record(value, of, naming) : String(value);
}

function word(value: string, of: string, naming: Naming): string {
  const key = of.split('/').at(-1) ?? of;
  if (key === 'cite' || key === 'place' || key === 'without') return formatCitation(value, naming.language);
  if (key === 'grade') return gradeName(value, naming);
  const status = `clause-${value}`;
  if (key === 'status' && isCommandCode(status)) return say(status, naming.language);
  const known = wordName(value, key, naming.language);
  if (known !== null) return known;
  return PLAIN.includes(key) ? value : nameOf(value, naming);
}

function list(values: readonly unknown[], of: string, naming: Naming): string {
  const isShort = values.every((value) => typeof value !== 'object');
  return values.map((value) => describe(value, of, naming)).join(isShort ? ', ' : '; ');
}

function record(content: Content, of: string, naming: Naming): string {
  const { language } = naming;
  if (isText(content)) return content[language];
  if ('fact' in content) return comparison(content, naming);
  for (const [key, joint] of [
    ['all', 'and'],
    ['any', 'or'],
  ] as const) {
    const parts = content[key];
    if (Array.isArray(parts)) return parts.map((part) => inBrackets(part, key, naming)).join(phrase(joint, language));
  }
  if ('not' in content) return phrase('not', language, { condition: describe(content.not, of, naming) });
  const keys = Object.keys(content);
  if (keys.length > 0 && keys.every((key) => Object.hasOwn(EDGES, key))) return range(content, naming);
  if (keys.length === 1 && (keys[0] === 'grade' || keys[0] === 'option' || keys[0] === 'date'))
    return describe(content[keys[0]], keys[0], naming);
  if (typeof content.op === 'string') return `${content.op}(${parts(content, naming)})`;
  return parts(content, naming);
}

/** Everything that an element says apart from remarks: `name: value`, set apart by semicolons. */
function parts(content: Content, naming: Naming): string {
  const edges = Object.fromEntries(Object.entries(content).filter(([key]) => Object.hasOwn(EDGES, key)));
  const isRange = Object.values(edges).every((edge) => typeof edge === 'number') && Object.keys(edges).length > 0;
  const others = Object.keys(content).filter(
    (key) => !REMARKS.includes(key) && key !== 'op' && key !== 'id' && !(isRange && key in edges),
  );
  const told = others.map((key) => {
    if (
      key === 'attributes' &&
      isRecord(content[key]) &&
      Object.values(content[key]).every((one) => typeof one !== 'object')
    )
      return Object.entries(content[key])
        .map(([id, value]) => attributeText(id, value, naming))
        .join('; ');
    const inside = isEntry(content[key])
      ? `{ ${describe(content[key], key, naming)} }`
      : describe(content[key], key, naming);
    return `${propertyName(key, naming.language)}: ${inside}`;
  });
  return [...(isRange ? [range(edges, naming)] : []), ...told].join('; ');
}

function isEntry(value: unknown): boolean {
  return isRecord(value) && !isText(value) && !('fact' in value) && at(value, 'op') === undefined;
}

function range(content: Content, naming: Naming): string {
  const { from, to } = content;
  if (typeof from === 'string' || typeof to === 'string')
    return [from, to].map((edge) => describe(edge, 'date', naming)).join(' – ');
  return Object.keys(EDGES)
    .filter((key) => key in content)
    .map((key) => `${EDGES[key]} ${describe(content[key], key, naming)}`)
    .join(', ');
}

function comparison({ fact, operator, value }: Content, naming: Naming): string {
  const left = nameOf(String(fact), naming);
  const sign = SIGNS[String(operator)] ?? String(operator);
  const one = (side: unknown): string => {
    if (isRecord(side) && 'fact' in side) return nameOf(String(side.fact), naming);
    return typeof side === 'string' ? optionName(String(fact), side, naming) : describe(side, 'value', naming);
  };
  return `${left} ${sign} ${Array.isArray(value) ? `{${value.map(one).join(', ')}}` : one(value)}`;
}

/** A condition inside another; in brackets where it is joined otherwise. */
function inBrackets(part: unknown, around: 'all' | 'any', naming: Naming): string {
  const text = describe(part, around, naming);
  return isRecord(part) && (around === 'all' ? 'any' : 'all') in part ? `(${text})` : text;
}
