import type { Text } from '../../../engine/index.ts';
import { type DataMap, type Files, isMap } from '../../document/index.ts';
import { written } from '../act/written.ts';
import { citationText } from '../edition/clauses/act-text.ts';
import type { Ref } from '../server.ts';

/** What is said of an amending act before its changes are recorded. */
export interface Amending {
  readonly base: Ref;
  readonly pack: string;
  readonly edition: string;
  readonly title: Text;
  readonly issuer: Text;
  readonly number: string;
  /** Days as `2022-04-10`. */
  readonly date: string;
  readonly from: string;
  /** How many items the order itself has: the last says when it comes into force. */
  readonly items: number;
}

/** The files of an amending pack without changes: it says what its base says. `law`: the head of the base's own pack. */
export function draftAmendment(amending: Amending, law: DataMap): Files {
  const { base, pack, edition, title, issuer, number, date, from, items } = amending;
  const order = `order${number.replaceAll(/\D/g, '')}`;
  const ids = Array.from({ length: items }, (_, index) => `${order}.p${index + 1}`);
  const numbering = isMap(law.act) && isMap(law.act.numbering) ? law.act.numbering : { p: 0 };
  const appliesBy = isMap(law.force) ? law.force.appliesBy : undefined;
  const data: Record<string, unknown> = {
    adisteme: 1,
    pack,
    edition,
    version: '1.0.0',
    kind: law.kind ?? 'methodology',
    base: { ...base },
    title,
    official: law.official ?? ['kk'],
    act: { number, date, issuer, numbering: { [order]: items, ...ownUnits(numbering) } },
    force: { from, appliesBy: appliesBy ?? 'period-end', cite: ids.at(-1) ?? order },
    clauses: Object.fromEntries(
      ids.map((id, index) => [
        id,
        { status: index < items - 1 ? 'spent' : 'organisational', title: { ...citationText(id) } },
      ]),
    ),
  };
  return written('amendment', data);
}

/** Paragraphs and annexes of the methodology itself; the items of an earlier order are that order's. */
function ownUnits(numbering: DataMap): DataMap {
  return Object.fromEntries(Object.entries(numbering).filter(([kind]) => !kind.startsWith('order')));
}
