import type { Pack } from '../../engine/index.ts';
import type { Mutator } from './mutator.ts';
import { elements, isMap, type Keys, type Spot, spots } from './walk.ts';

const FLIPPED: Readonly<Record<string, string>> = {
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
};

function entriesOf(pack: Pack, section: keyof Pack): string[] {
  return Object.keys((pack[section] as object | undefined) ?? {});
}

function dropping(pack: Pack, section: keyof Pack): Spot[] {
  return entriesOf(pack, section).map((id) => ({
    at: section,
    which: id,
    breaks: (entries: Keys) => delete entries[id],
  }));
}

/** Options of the choice that a condition speaks of; none where it speaks of something else. */
function optionsOf(pack: Pack, fact: unknown): string[] {
  const { options, set } = pack.inputs?.[String(fact)] ?? {};
  return Object.keys(options ?? pack.sets?.[set ?? '']?.members ?? {});
}

/** Ways to break inputs, rules, checks, sets and scales. */
export const RULES: readonly Mutator[] = [
  {
    id: 'direction-flipped',
    does: '`better` of an input turned round',
    spots: (pack) =>
      spots(
        pack,
        ({ better }, path) => /^inputs\/[^/]+$/.test(path) && better !== undefined && better !== 'none',
        (input) => {
          input.better = Array.isArray(input.better)
            ? [...input.better].reverse()
            : input.better === 'higher'
              ? 'lower'
              : 'higher';
        },
      ),
    missed: 'no grade or value of a form moves with the input: the same law',
  },
  {
    id: 'scale-swapped',
    does: 'two grades beside each other swapped in the order of a scale',
    spots: (pack) =>
      Object.entries(pack.scales ?? {}).flatMap(([id, { order }]) =>
        order.slice(1).map((_, place) => ({
          at: `scales/${id}`,
          which: order.slice(place, place + 2).join(' and '),
          breaks: (scale: Keys) => {
            const grades = scale.order as string[];
            [grades[place], grades[place + 1]] = [grades[place + 1] ?? '', grades[place] ?? ''];
          },
        })),
      ),
    missed: 'the grades are written by hand, no rule forms them: another law',
  },
  {
    id: 'sign-flipped',
    does: 'a comparison turned into its opposite',
    spots: (pack) =>
      spots(
        pack,
        ({ fact, operator }) => fact !== undefined && FLIPPED[String(operator)] !== undefined,
        (condition) => {
          condition.operator = FLIPPED[String(condition.operator)];
        },
      ),
    missed: 'another condition that some sheet meets and some does not: another law',
  },
  {
    id: 'literal-finer',
    does: 'a number of a condition or a limit made finer than the value',
    spots: (pack) =>
      spots(
        pack,
        ({ fact, value, at }) => (fact !== undefined && typeof value === 'number') || typeof at === 'number',
        (keys) => {
          const key = typeof keys.at === 'number' ? 'at' : 'value';
          keys[key] = Number(keys[key]) + 0.00001;
        },
      ),
    missed: 'the value compared can have any fraction: another law',
  },
  {
    id: 'fallback-dropped',
    does: '`empty` or `zero` left out',
    spots: (pack) =>
      spots(
        pack,
        ({ op, empty, zero }) => op !== undefined && (empty !== undefined || zero !== undefined),
        (rule) => {
          delete rule.empty;
          delete rule.zero;
        },
      ),
    missed: 'no sheet needs the fallback as the readings stand: the same law',
  },
  {
    id: 'option-dropped',
    does: 'an option taken from a choice',
    spots: (pack) =>
      spots(
        pack,
        ({ options }, path) => /^inputs\/[^/]+$/.test(path) && isMap(options),
        (input) => delete (input.options as Keys)[Object.keys(input.options as Keys)[0] ?? ''],
      ),
    missed: 'nothing names the option: another law',
  },
  {
    id: 'member-dropped',
    does: 'a member taken from a declared set',
    spots: (pack) =>
      spots(
        pack,
        ({ kind, members }, path) => /^sets\/[^/]+$/.test(path) && kind === 'declared' && isMap(members),
        (set) => delete (set.members as Keys)[Object.keys(set.members as Keys)[0] ?? ''],
      ),
    missed: 'nothing names the member, nothing counts how many there are: another law',
  },
  {
    id: 'range-widened',
    does: 'the greatest value of an input made twenty times as great',
    spots: (pack) =>
      spots(
        pack,
        ({ max }, path) => /^inputs\/[^/]+$/.test(path) && typeof max === 'number',
        (input) => {
          input.max = Number(input.max) * 20;
        },
      ),
    missed: 'the tables and bands of the input are open upwards: another law',
  },
  {
    id: 'check-unlisted',
    does: 'a check taken off the forms that list it',
    spots: (pack) =>
      entriesOf(pack, 'checks').map((id) => ({
        at: 'forms',
        which: id,
        breaks: (forms: Keys) => {
          for (const form of Object.values(forms) as Keys[])
            if (Array.isArray(form.checks)) form.checks = form.checks.filter((one) => one !== id);
        },
      })),
    missed: '—',
  },
  {
    id: 'literal-out-of-scale',
    does: 'a number of a condition made a hundred times as great',
    spots: (pack) =>
      spots(
        pack,
        ({ fact, value }) => fact !== undefined && typeof value === 'number' && value !== 0,
        (condition) => {
          condition.value = Number(condition.value) * 100;
        },
      ),
    missed: 'the value compared can be as great: another law',
  },
  {
    id: 'all-named',
    does: 'a condition that names some options names them all',
    spots: (pack) =>
      spots(
        pack,
        ({ fact, operator }) => optionsOf(pack, fact).length > 0 && (operator === 'in' || operator === 'notIn'),
        (condition) => {
          condition.value = optionsOf(pack, condition.fact);
        },
      ),
    missed: '—',
  },
  {
    id: 'limit-slackened',
    does: 'a limit put out of reach',
    spots: (pack) =>
      elements(pack).flatMap(({ path, keys }) =>
        (keys.op === 'cap' || keys.op === 'floor') && isMap(keys.limits)
          ? Object.keys(keys.limits).map((id) => ({
              at: `${path}/limits/${id}`,
              breaks: (limit: Keys) => {
                limit.at = keys.op === 'cap' ? 1_000_000 : -1_000_000;
              },
            }))
          : [],
      ),
    missed: '—',
  },
  {
    id: 'grade-added',
    does: 'a grade that nothing gives put into a scale',
    spots: (pack) =>
      Object.keys(pack.scales ?? {}).map((id) => ({
        at: `scales/${id}`,
        breaks: (scale: Keys) => {
          const grades = scale.grades as Keys;
          grades.superb = structuredClone(Object.values(grades)[0]);
          (scale.order as string[]).push('superb');
        },
      })),
    missed: 'the grades of the scale are written by hand: any can be given',
  },
  {
    id: 'check-negated',
    does: 'what a check requires turned into its opposite',
    spots: (pack) =>
      spots(
        pack,
        ({ require }, path) => /^checks\/[^/]+$/.test(path) && isMap(require),
        (check) => {
          check.require = { not: check.require };
        },
      ),
    missed: 'some sheet meets the opposite and some does not: another law',
  },
  {
    id: 'input-unasked',
    does: 'an input that nothing uses added',
    spots: (pack) => [
      {
        at: 'inputs',
        breaks: (inputs: Keys) => {
          const [first] = Object.values(pack.inputs ?? {});
          Object.assign(inputs, {
            'asked-for-nothing': { ...structuredClone(first), type: 'boolean', better: 'none' },
          });
          const added = inputs['asked-for-nothing'] as Keys;
          for (const key of Object.keys(added))
            if (!['label', 'type', 'better', 'cite'].includes(key)) delete added[key];
        },
      },
    ],
    missed: '—',
  },
  { id: 'rule-dropped', does: 'a rule removed', spots: (pack) => dropping(pack, 'rules'), missed: '—' },
  { id: 'input-dropped', does: 'an input removed', spots: (pack) => dropping(pack, 'inputs'), missed: '—' },
  {
    id: 'route-opened',
    does: 'the condition of a route removed',
    spots: (pack) =>
      spots(
        pack,
        ({ when }, path) => path.startsWith('routing/routes/') && when !== undefined,
        (route) => delete route.when,
      ),
    missed: '—',
  },
];
