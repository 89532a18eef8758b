import type { Diagnostic } from '../model/diagnostic.ts';
import type { AnalyseCode } from '../model/messages/analyse.ts';
import type { Pack } from '../model/pack.ts';
import type { Check, Subject } from './check.ts';
import { citeAt } from './element.ts';
import { repair } from './repair.ts';

export const RECORD_REPORTS: Check['reports'] = {
  'defect-idle': {
    severity: 'error',
    meaning: {
      kk: 'Ақаудың `findings` тізімі заңды ескертулерді атайды. Ескерту жоғалса, жазба да алынып тасталуы керек, әйтпесе ол келесі нағыз қатені жасырады.',
      ru: 'Список `findings` дефекта называет законные замечания. Исчезло замечание — убирается и запись, иначе она скроет следующую настоящую ошибку.',
      en: 'The `findings` of a defect name those that are lawful. When the finding is gone the record goes too; else it hides the next real mistake.',
    },
  },
};

/** Codes that wait for their day: a record of one may stand before anything is found. */
const WAITING: ReadonlySet<string> = new Set(['clause-stale']);

type Found = Diagnostic<AnalyseCode>;

/** A finding that a defect of the pack declares as lawful. */
interface Declared {
  readonly defect: string;
  /** Where the declaration stands. */
  readonly path: string;
  readonly code: string;
  /** The path of the finding, or of an element around it; left out, the whole pack. */
  readonly at?: string | undefined;
}

/**
 * Findings that a defect of the pack records come as notes: the act itself is so, and the pack says it. A record that no
 * finding answers to is a finding itself.
 */
export function recorded({ pack }: Subject, found: readonly Found[]): Found[] {
  const declared = declaredIn(pack);
  const answered = new Set<Declared>();
  const marked = found.map((one): Found => {
    const by = declared.filter((declaration) => covers(declaration, one));
    for (const declaration of by) answered.add(declaration);
    const [first] = by;
    return first ? { ...one, severity: 'note', defect: first.defect } : one;
  });
  const idle = declared.filter((one) => !answered.has(one) && !WAITING.has(one.code));
  return [...marked, ...idle.map((one) => idleFinding(pack, one))];
}

function declaredIn(pack: Pack): Declared[] {
  return Object.entries(pack.defects ?? {}).flatMap(([defect, { findings }]) =>
    (findings ?? []).map(({ code, at }, place, { length }) => ({
      defect,
      code,
      at,
      path: `defects/${defect}/findings${length > 1 ? `/${place}` : ''}`,
    })),
  );
}

function covers({ code, at }: Declared, { code: found, place: { path = '' } }: Found): boolean {
  return code === found && (at === undefined || path === at || path.startsWith(`${at}/`));
}

function idleFinding(pack: Pack, { defect, path, code, at }: Declared): Found {
  return {
    code: 'defect-idle',
    severity: 'error',
    place: { path },
    cite: citeAt(pack, path),
    params: { defect, code, at: at ?? '—' },
    repairs: [repair('repair-forget', { defect }, [{ op: 'remove', at: path }])],
  };
}
