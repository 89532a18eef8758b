import type { Pack } from '../model/pack.ts';
import type { Check } from './check.ts';
import { elementsIn, elementsOf } from './element.ts';
import type { Finding } from './finding.ts';

/** One citation: where it stands, and the clause it names. */
export interface Citation {
  readonly path: string;
  readonly cite: string;
}

/** Every citation of a pack, outside `clauses` itself. */
export function citationsOf(pack: Pack): Citation[] {
  const found: Citation[] = [];
  for (const [section, value] of Object.entries(pack)) if (section !== 'clauses') collect(value, section, found);
  for (const [id, defect] of Object.entries(pack.defects ?? {}))
    for (const cite of defect.place) found.push({ path: `defects/${id}/place`, cite });
  return found;
}

function collect(value: unknown, path: string, into: Citation[]): void {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) collect(one, `${path}/${idOf(one) ?? index}`, into);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    if (key === 'cite')
      for (const cite of typeof one === 'string' ? [one] : (one as string[])) into.push({ path, cite });
    else collect(one, `${path}/${key}`, into);
  }
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined;
}

/** The clause of the pack in which a cited place lies: itself, or the nearest around it. */
export function clauseOf(pack: Pack, cite: string): string | null {
  for (let at = cite; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.'))))
    if (Object.hasOwn(pack.clauses, at)) return at;
  return null;
}

/** Citations that lead nowhere, elements without one, and assumptions that nothing explains. */
export const citations: Check = {
  reports: {
    'unknown-clause': {
      severity: 'error',
      meaning: {
        kk: 'Әр сілтеме `clauses` бөліміндегі тармаққа немесе оның ішіне әкелуі керек, әйтпесе санның актінің қай жерінен алынғанын ешкім тексере алмайды.',
        ru: 'Каждая ссылка должна вести к пункту раздела `clauses` или внутрь него, иначе никто не проверит, откуда взято число.',
        en: 'Every citation leads to a clause of the section `clauses`, or into one; else nobody can check where a number comes from.',
      },
    },
    'citation-missing': {
      severity: 'warning',
      meaning: {
        kk: 'Рөлдер мен оқиғаларды да акт атайды. Сілтемесі жоқ рөл немесе оқиға ойдан қосылғандай көрінеді.',
        ru: 'Роли и события тоже называет акт. Роль или событие без ссылки выглядит придуманным.',
        en: 'Roles and events are named by the act too. One without a citation looks invented.',
      },
    },
    'assumption-unexplained': {
      severity: 'warning',
      meaning: {
        kk: 'Акт үнсіз қалған жерде автор болжам жасайды. Оны оқыған адам неге солай алынғанын көруі керек: `note` немесе `reading` жазыңыз не болжамды ақаудың `findings` тізіміне енгізіңіз.',
        ru: 'Там, где акт молчит, автор делает допущение. Читателю нужно видеть, почему: добавьте `note` или `reading` либо внесите допущение в `findings` дефекта.',
        en: 'Where the act is silent the author assumes something. A reader must see why: give a `note` or a `reading`, or list the assumption in the `findings` of a defect.',
      },
    },
  },
  find: ({ pack }) => [...unknownClauses(pack), ...missing(pack), ...unexplained(pack)],
};

function unknownClauses(pack: Pack): Finding[] {
  return citationsOf(pack)
    .filter(({ cite }) => clauseOf(pack, cite) === null)
    .map(({ path, cite }) => ({ code: 'unknown-clause', path, params: { cite } }));
}

/** Roles and events without a citation, of their own or of an entry of the procedure that names them. */
function missing(pack: Pack): Finding[] {
  const sections = { roles: pack.roles, 'procedure/events': pack.procedure?.events };
  const named = new Set(elementsOf(pack.procedure, 'procedure').flatMap(({ keys }) => Object.values(keys)));
  return Object.entries(sections).flatMap(([section, entries]) =>
    Object.entries(entries ?? {})
      .filter(([name, entry]) => entry.cite === undefined && !named.has(name))
      .map(([name]): Finding => ({ code: 'citation-missing', path: `${section}/${name}`, params: { name } })),
  );
}

/** Assumptions without a reason; an option of a reading is one by itself. */
function unexplained({ readings: _, defects: __, ...pack }: Pack): Finding[] {
  return elementsIn(pack)
    .filter(({ keys }) => keys.basis === 'assumed' && keys.note === undefined && keys.reading === undefined)
    .map(({ path }) => ({
      code: 'assumption-unexplained',
      path,
      params: { name: path.slice(path.lastIndexOf('/') + 1) },
    }));
}
