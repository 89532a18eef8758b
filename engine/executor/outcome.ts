import type { Result } from '../model/result.ts';
import type { Reason, SheetOutcome } from '../model/sheet-outcome.ts';

/** What a result says without its sentences and receipt: the form in which all executors give it. */
export function sheetOutcomeOf(result: Result): SheetOutcome {
  const { status, grade, values, route, ground, refusals, missing, undetermined, warnings } = result;
  return {
    status,
    values,
    ...(grade === undefined ? {} : { grade }),
    ...(route ? { route } : {}),
    ...(ground ? { ground: ground.id } : {}),
    ...(refusals ? { refusals: refusals.map(reasonOf) } : {}),
    ...(missing ? { missing } : {}),
    ...(undetermined ? { undetermined: pointOf(undetermined) } : {}),
    ...(warnings ? { warnings: warnings.map(reasonOf) } : {}),
  };
}

function pointOf({ at, defect }: NonNullable<Result['undetermined']>): NonNullable<SheetOutcome['undetermined']> {
  return defect === undefined ? { at } : { at, defect };
}

function reasonOf({ code, input, check, members, cite }: NonNullable<Result['refusals']>[number]): Reason {
  return {
    code,
    ...(input === undefined ? {} : { input }),
    ...(check === undefined ? {} : { check }),
    ...(members === undefined ? {} : { members }),
    ...(code === 'pending-text' && cite ? { cite } : {}),
  };
}
