import { stringify } from 'yaml';
import { Random } from '../../engine/sample/random.ts';
import { amendmentOf } from './amendment.ts';
import type { Input, Kind } from './input.ts';
import { partsOf, realSeeds, type Seed, smallSeeds } from './seeds.ts';
import { spoilData } from './spoil-data.ts';
import { spoilText } from './spoil-text.ts';

/** Part of the inputs that are whole real packs: reading one takes as long as a hundred sheets. */
const WHOLE = 0.002;

/** How often each kind is drawn, against the time that it takes. */
const KINDS_DRAWN: readonly Kind[] = [
  ...Array<Kind>(3).fill('sheet'),
  ...Array<Kind>(9).fill('line'),
  ...(['pack', 'amendment'] as const),
];

/** Draws inputs by their number; each depends on its number and the seed of chance only. */
export class Drawer {
  readonly #small = smallSeeds();
  readonly #real = realSeeds();
  readonly #parts = this.#real.flatMap((seed) => [seed, ...partsOf(seed)]);
  readonly #graded = [...this.#small, ...this.#real].filter(({ plan, sheets }) => plan && sheets.length > 0);
  readonly #bySeed = new Map([...this.#small, ...this.#parts].map((seed) => [seed.name, seed]));
  readonly #chance: string;

  constructor(chance: string) {
    this.#chance = chance;
  }

  seed(name: string): Seed {
    const seed = this.#bySeed.get(name);
    if (!seed) throw new Error(`no seed ${name}`);
    return seed;
  }

  draw(index: number): Input {
    const random = new Random(`${this.#chance}/${index}`);
    if (random.chance(WHOLE)) return this.#whole(random);
    const kind: Kind = random.pick(KINDS_DRAWN);
    if (kind === 'pack') return this.#pack(random.pick(this.#small), random);
    if (kind === 'amendment') return this.#amendment(random.pick(this.#small), random);
    const seed = random.pick(this.#graded);
    return { kind, seed: seed.name, text: sheetText(kind, random.pick(seed.sheets), random) };
  }

  #whole(random: Random): Input {
    return random.chance(0.5)
      ? this.#pack(random.pick(this.#parts), random)
      : this.#amendment(random.pick(this.#real), random);
  }

  #pack({ name, source, data }: Seed, random: Random): Input {
    if (random.chance(0.3)) return { kind: 'pack', seed: name, text: spoilText(source.text, random) };
    return { kind: 'pack', seed: name, text: written(spoilData(data, random), random) };
  }

  #amendment(seed: Seed, random: Random): Input {
    const amendment = amendmentOf(seed.data, random);
    const data = random.chance(0.2) ? spoilData(amendment, random) : amendment;
    const text = written(data, random);
    return { kind: 'amendment', seed: seed.name, text: random.chance(0.1) ? spoilText(text, random) : text };
  }
}

/** Data as JSON, which is YAML too, or as YAML proper; nothing as an empty text. */
function written(data: unknown, random: Random): string {
  return random.chance(0.9)
    ? (JSON.stringify(data) ?? '')
    : stringify(data, { aliasDuplicateObjects: random.chance(0.2) });
}

function sheetText(kind: Kind, sheet: string, random: Random): string {
  if (random.chance(0.25)) return spoilText(sheet, random);
  const data = spoilData(JSON.parse(sheet), random);
  if (kind === 'line') return JSON.stringify(data) ?? 'null';
  return random.chance(0.1) ? stringify([data, JSON.parse(sheet)]) : written(data, random);
}
