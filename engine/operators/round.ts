import type { Exact } from '../model/value.ts';
import { ROUNDING_MODES, round as roundTo } from '../number/round.ts';
import { rounded } from './lowering/ratio.ts';
import { asNumber, numberIn } from './lowering/written.ts';
import { operator } from './operator.ts';
import { slot } from './slot.ts';
import { needNumber, numberType, UNKNOWN } from './types.ts';

export const round = operator({
  keyword: 'round',
  title: 'Rounded value',
  description: 'Rounds a value to so many decimal places. Nothing else in a pack rounds.',
  slots: {
    of: slot.operand('Of', 'The value rounded.'),
    places: slot.integer(0, 9, 'Places', 'Decimal places kept.'),
    mode: slot.word(ROUNDING_MODES, 'Mode', 'Where halves and rests go; up and down are away from and towards zero.'),
  },
  type(node, typing) {
    const of = needNumber(typing, node.of, 'of');
    if (!of) return UNKNOWN;
    if (of.places !== null && of.places <= node.places) typing.error('rounding-idle', { places: of.places }, 'places');
    const edge = (value: Exact | null) => value && roundTo(value, node.places, node.mode);
    return numberType(edge(of.min), edge(of.max), node.places);
  },
  evaluate(node, run) {
    const of = run.value(node.of) as Exact;
    run.tell(() => ({ of, places: node.places, mode: MODES[node.mode] }));
    return roundTo(of, node.places, node.mode);
  },
  lower: (node, at) => asNumber(rounded(numberIn(at.value(node.of)), node.places, node.mode)),
  direction: { of: 'with' },
  sentence: {
    kk: '{of} үтірден кейінгі {places} таңбаға дейін дөңгелектелді ({mode}) = {value}',
    ru: '{of}, округлено до {places} знаков после запятой ({mode}) = {value}',
    en: '{of}, rounded to {places} decimal places ({mode}) = {value}',
  },
  examples: [
    { facts: { a: 2.996 }, rule: { op: 'round', of: 'a', places: 2, mode: 'half-up' }, gives: '3' },
    { facts: { a: 2.996 }, rule: { op: 'round', of: 'a', places: 2, mode: 'down' }, gives: '2.99' },
    { facts: { a: 0.125 }, rule: { op: 'round', of: 'a', places: 2, mode: 'half-even' }, gives: '0.12' },
  ],
});

const MODES = {
  'half-up': { kk: 'жартысы жоғары', ru: 'половина вверх', en: 'half up' },
  'half-down': { kk: 'жартысы төмен', ru: 'половина вниз', en: 'half down' },
  'half-even': { kk: 'жартысы жұпқа', ru: 'половина к чётному', en: 'half to even' },
  up: { kk: 'нөлден алшақ', ru: 'от нуля', en: 'away from zero' },
  down: { kk: 'қалғаны алынып тасталады', ru: 'отбрасывание остатка', en: 'truncated' },
  ceiling: { kk: 'жоғары', ru: 'вверх', en: 'up' },
  floor: { kk: 'төмен', ru: 'вниз', en: 'down' },
} as const;
