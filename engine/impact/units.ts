import { applyChanges } from '../diff/apply.ts';
import { changesBetween } from '../diff/changes.ts';
import { isSame } from '../diff/content.ts';
import { elementDepth } from '../diff/grammar.ts';
import { labelAt } from '../diff/label.ts';
import { propertyName } from '../diff/render/properties.ts';
import type { Change, Pack } from '../model/pack.ts';
import { inLanguages, type Text } from '../model/text.ts';
import { isRelevant, relevantPart } from './relevant.ts';

/** What can be undone by itself: one change of an amending act, or all that differs in one element. */
export interface Unit {
  /** Path of the change or of the element. */
  readonly at: string;
  readonly label: Text;
  /** The items of the amending act. */
  readonly cite: readonly string[];
  /** Places in the list of changes. */
  readonly changes: readonly number[];
}

/** How one edition becomes the other: all changes in order, and those that can make a difference as units. */
export interface Steps {
  readonly changes: readonly Change[];
  readonly units: readonly Unit[];
}

/**
 * The steps from one pack to another. The acts' own changes where they lead there, each a unit; else what differs, a unit
 * for each element.
 */
export function stepsBetween(a: Pack, b: Pack, amendments: readonly Change[] | null): Steps {
  if (amendments && leads(a, b, amendments)) {
    const units = amendments.flatMap((change, place) =>
      isRelevant(change) ? [unitOf(a, b, change.at, [change], [place])] : [],
    );
    return { changes: amendments, units };
  }
  const changes = changesBetween(a, b);
  const byElement = new Map<string, number[]>();
  for (const [place, change] of changes.entries()) {
    if (!isRelevant(change)) continue;
    const element = change.at.split('/').slice(0, 2).join('/');
    byElement.set(element, [...(byElement.get(element) ?? []), place]);
  }
  const units = [...byElement].map(([at, places]) =>
    unitOf(
      a,
      b,
      at,
      places.map((place) => changes[place] as Change),
      places,
    ),
  );
  return { changes, units };
}

function leads(a: Pack, b: Pack, changes: readonly Change[]): boolean {
  const { pack } = applyChanges(a, changes);
  return pack !== null && isSame(relevantPart(pack), relevantPart(b));
}

function unitOf(a: Pack, b: Pack, at: string, changes: readonly Change[], places: readonly number[]): Unit {
  const path = at.split('/');
  const stands = standsIn(b, path) ? b : a;
  return {
    at,
    label: nameOf(stands, path),
    cite: [...new Set(changes.flatMap(({ cite = [] }) => cite))],
    changes: places,
  };
}

/** The element that a path leads to, and the property in which it ends. */
function nameOf(pack: Pack, path: readonly string[]): Text {
  const depth = elementDepth(path);
  const label = labelAt(pack, path.slice(0, depth));
  if (depth === path.length) return label;
  return inLanguages((language) => `${label[language]}, ${propertyName(path.slice(depth).join('/'), language)}`);
}

function standsIn(pack: Pack, path: readonly string[]): boolean {
  let content: unknown = pack;
  for (const key of path) {
    if (Array.isArray(content)) content = content.find((entry) => entry?.id === key);
    else
      content = typeof content === 'object' && content !== null ? (content as Record<string, unknown>)[key] : undefined;
  }
  return content !== undefined;
}
