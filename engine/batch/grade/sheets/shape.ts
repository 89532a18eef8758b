import { askedOf } from '../../../javascript/index.ts';
import { MOST_MEMBERS } from '../../../model/members.ts';
import type { CellType, Program } from '../../../model/program.ts';

/** What stands at a place of a sheet as JSON, if it is written in the usual way: plain data, so that it can be handed to a thread. */
export type Shape =
  | RecordShape
  /** Records of a given set, by its place among the sets. */
  | {
      readonly kind: 'list';
      readonly set: number;
      readonly min: number;
      readonly max: number;
      readonly record: RecordShape;
    }
  | CellShape
  /** This text. */
  | { readonly kind: 'same'; readonly text: string }
  /** Of the sheet; of a record of the given set `of`, null where nobody asks for it. */
  | { readonly kind: 'id' | 'subject' }
  | { readonly kind: 'name'; readonly of: number | null };

export interface RecordShape {
  readonly kind: 'record';
  readonly members: readonly Member[];
}

export interface Member {
  readonly key: string;
  readonly shape: Shape;
  readonly isRequired: boolean;
}

/** `isListed`: one for each record at hand. `from`, `to`: days, as printed code keeps them, between which a date lies to be in force. */
export interface CellShape {
  readonly kind: 'cell';
  readonly place: number;
  readonly type: CellType;
  readonly isListed: boolean;
  /** Whether anything rests on it: else it is enough that it is there. */
  readonly isUsed: boolean;
  readonly from: number | null;
  readonly to: number | null;
}

/** What says of a cell whether it is readable as it stands: null where nothing can be. */
export type CellOf = (place: number, isListed: boolean) => CellShape | null;

/** The shape of a form's sheets; null where some cell has none. Members of two given sets have none either, and are not read. */
export function shapeOf(program: Program, edition: string, cellOf: CellOf): RecordShape | null {
  const tree = new Tree();
  for (const { id, cells } of askedOf(program))
    for (const { cell, place } of cells) {
      const [set, another] = cell.over;
      if (another !== undefined || (set !== undefined && id === 'id')) continue;
      const shape = cellOf(place, set !== undefined);
      if (!shape) return null;
      const path = [id, ...cell.members.filter((member) => member !== null)];
      tree.add(set === undefined ? path : [set, ...path], shape);
    }
  const lists = program.sets.map(({ id, min, max, anonymous }, set): Member => {
    const name = { key: 'id', shape: { kind: 'name', of: anonymous ? null : set }, isRequired: false } as const;
    const record = { kind: 'record', members: [name, ...tree.membersAt(id)] } as const;
    const most = Math.min(max, MOST_MEMBERS);
    return { key: id, shape: { kind: 'list', set, min, max: most, record }, isRequired: min > 0 };
  });
  const sets = new Set(program.sets.map(({ id }) => id));
  const inputs = [...tree.members().filter(({ key }) => !sets.has(key)), ...lists];
  const optional = (key: string, shape: Shape): Member => ({ key, shape, isRequired: false });
  return {
    kind: 'record',
    members: [
      optional('pack', { kind: 'same', text: program.pack }),
      optional('edition', { kind: 'same', text: edition }),
      optional('form', { kind: 'same', text: program.form }),
      optional('id', { kind: 'id' }),
      optional('subject', { kind: 'subject' }),
      { key: 'inputs', shape: { kind: 'record', members: inputs }, isRequired: true },
    ],
  };
}

/** Cells by the keys that lead to them. */
class Tree {
  readonly #of = new Map<string, Tree | CellShape>();

  add([key = '', ...rest]: readonly string[], cell: CellShape): void {
    if (rest.length === 0) {
      this.#of.set(key, cell);
      return;
    }
    const known = this.#of.get(key);
    const inner = known instanceof Tree ? known : new Tree();
    this.#of.set(key, inner);
    inner.add(rest, cell);
  }

  members(): Member[] {
    return [...this.#of].map(([key, of]) => {
      const shape = of instanceof Tree ? ({ kind: 'record', members: of.members() } as const) : of;
      return { key, shape, isRequired: false };
    });
  }

  membersAt(key: string): Member[] {
    const of = this.#of.get(key);
    return of instanceof Tree ? of.members() : [];
  }
}
