import type { Result } from '../../engine/model/result.ts';

/**
 * What a result says, apart from the order in which it says it: members stand in the order of the pack, problems in the
 * order of the sheet, a sentence may list the options in the order of the pack, and of several members without an outcome
 * the first is named.
 */
export function meaningOf({ refusals, warnings, undetermined, receipt, ...result }: Result): string {
  const open = undetermined && { ...undetermined, at: undetermined.at.split(' @ ')[0] };
  return canonical({
    ...result,
    digest: receipt.digest,
    undetermined: open,
    refusals: problems(refusals),
    warnings: problems(warnings),
  });
}

function problems(list: Result['refusals']): string[] | undefined {
  return list?.map(({ message, ...problem }) => canonical(problem)).sort();
}

/** JSON with the keys of every record in order of the alphabet. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
