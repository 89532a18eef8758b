import { COMMAND, type CommandCode, isCommandCode } from '../../model/messages/command.ts';
import type { Text } from '../../model/text.ts';
import { sectionOf } from '../diff.ts';
import { type Difference, isRemark } from '../difference.ts';

/** Differences under one heading. */
export interface Section {
  readonly heading: CommandCode;
  readonly differences: readonly Difference[];
}

/** Differences by section of the pack, in the order of the list; what only changes citations and remarks stands apart. */
export function sections(differences: readonly Difference[]): { sections: Section[]; remarks: Difference[] } {
  const byHeading = new Map<CommandCode, Difference[]>();
  for (const difference of differences) {
    if (isRemark(difference)) continue;
    const heading = headingOf(difference);
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), difference]);
  }
  return {
    sections: [...byHeading].map(([heading, found]) => ({ heading, differences: found })),
    remarks: differences.filter(isRemark),
  };
}

/** What people call the section under which these differences stand. */
export function sectionTitle({ heading }: Section): Text {
  return COMMAND[heading];
}

function headingOf(difference: Difference): CommandCode {
  const code = `diff-section-${sectionOf(difference)}`;
  return isCommandCode(code) ? code : 'diff-section-head';
}

/** How many were added, removed and changed. */
export function tally(differences: readonly Difference[]): Readonly<Record<Difference['change'] | 'total', number>> {
  const count = (change: Difference['change']): number => differences.filter((one) => one.change === change).length;
  return { total: differences.length, added: count('added'), removed: count('removed'), changed: count('changed') };
}
