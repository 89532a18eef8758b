import type { Text } from '../model/text.ts';
import type { Kind } from './grammar.ts';

/** One thing that is not the same in two packs. */
export interface Difference {
  /** Kind of the element that differs; `number` for a number inside a rule. */
  readonly kind: Kind;
  readonly change: 'added' | 'removed' | 'changed';
  /** Where it stands in the second pack; of what is removed, in the first. */
  readonly path: string;
  /** Which property of the element changed: `label`, `when`, `range` …; `id` where it goes by another id, `order` where only its entries stand otherwise. */
  readonly of?: string;
  /** What people call the element, with what it belongs to. */
  readonly label: Text;
  /** What stood there, as data of the pack; absent where nothing did. */
  readonly before?: unknown;
  /** What stands there now; absent where nothing does. */
  readonly after?: unknown;
  /** The clauses that it comes from. */
  readonly cite: readonly string[];
  /** The items of the amending act that make the change, where one does. */
  readonly by?: readonly string[];
}

/** Properties that say where something comes from, not what it is. */
const REMARKS: readonly string[] = ['cite', 'basis', 'reading', 'note'];

/** Whether only a citation, a basis or the encoder's remark differs: the law says the same. */
export function isRemark({ of }: Difference): boolean {
  return of !== undefined && REMARKS.includes(of);
}
