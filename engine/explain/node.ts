import { formatCitation } from './citation.ts';
import type { Explanation } from './explanation.ts';
import { labelAt } from './label.ts';
import { phrase } from './phrases.ts';
import { type Source, sourceAt } from './source.ts';
import type { Telling } from './telling.ts';

/** What a node says, before its citation, basis and reading are added. */
export interface Saying {
  readonly id: string;
  readonly label?: string | undefined;
  readonly sentence: string;
  readonly value?: string | undefined;
  readonly children?: readonly Explanation[];
}

/** A node of the tree: what is said, and where it comes from. The reading that decides it follows its children. */
export function node(telling: Telling, saying: Saying, source: Source): Explanation {
  const { id, label, sentence, value, children = [] } = saying;
  return {
    id,
    ...(label === undefined ? {} : { label }),
    sentence,
    ...(value === undefined ? {} : { value }),
    cite: formatCitation(source.cite, telling.language),
    ...(source.basis ? { basis: source.basis } : {}),
    official: isOfficial(telling),
    children: [...children, ...readingOf(telling, source)],
  };
}

/** Whether the act itself speaks this language. */
function isOfficial({ plan, language }: Telling): boolean {
  return (plan.pack.official as readonly string[]).includes(language);
}

/** The question that the act leaves open here and the option chosen in this run; said once. */
function readingOf(telling: Telling, source: Source): Explanation[] {
  const { plan, language, told } = telling;
  const { reading } = source;
  const declared = reading === undefined ? undefined : plan.pack.readings?.[reading];
  if (reading === undefined || !declared || told.has(`readings/${reading}`)) return [];
  told.add(`readings/${reading}`);
  const path = `readings/${reading}`;
  const option = labelAt(plan, `${path}/options/${plan.readings[reading] ?? declared.chosen}`, language);
  const places = (declared.defects ?? []).flatMap((defect) => plan.pack.defects?.[defect]?.place ?? []);
  const sentence = phrase('reading', language, { question: declared.question[language], option });
  return [node(telling, { id: path, sentence, value: option }, { cite: places.length > 0 ? places : source.cite })];
}

/** The source of an entry of a rule, which cites by itself or as the rule around it does. */
export function sourceOf(telling: Telling, path: string): Source {
  return sourceAt(telling.plan.pack, path);
}
