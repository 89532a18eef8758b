import type { Pack } from '../model/pack.ts';
import type { Check } from './check.ts';
import { elementsIn, elementsOf } from './element.ts';
import type { Finding } from './finding.ts';
import { unknown } from './unknown.ts';

/** Names in procedure, forms, defects and readings that lead nowhere. */
export const names: Check = {
  reports: {
    'unknown-role': {
      severity: 'error',
      meaning: {
        kk: '`by`, `chair`, `role` сияқты кілттер рөлді (`roles`) немесе органды (`procedure.bodies`) атайды. Аты қате болса, кім міндетті екені белгісіз қалады.',
        ru: 'Ключи `by`, `chair`, `role` и подобные называют роль (`roles`) или орган (`procedure.bodies`). При ошибке в имени неизвестно, кто обязан.',
        en: 'Keys such as `by`, `chair` and `role` name a role (`roles`) or a body (`procedure.bodies`). With a wrong name nobody knows whose duty it is.',
      },
    },
    'unknown-event': {
      severity: 'error',
      meaning: {
        kk: 'Мерзім есептелетін оқиға `procedure.events` бөлімінде болуы керек.',
        ru: 'Событие, от которого считается срок, должно быть в `procedure.events`.',
        en: 'The event from which a time limit counts stands in `procedure.events`.',
      },
    },
    'unknown-target': {
      severity: 'error',
      meaning: {
        kk: 'Шешімнің `leadsTo` кілті оқиғаны, басқа шешімді немесе мерзімді атайды.',
        ru: 'Ключ `leadsTo` решения называет событие, другое решение или срок.',
        en: '`leadsTo` of a decision names an event, another decision or a deadline.',
      },
    },
    'shows-unknown': {
      severity: 'error',
      meaning: {
        kk: 'Басылатын нысан тек бар кірісті, ережені немесе жиынды көрсете алады.',
        ru: 'Печатная форма может показывать только существующее поле, правило или множество.',
        en: 'A printed form can show only an input, a rule or a set that there is.',
      },
    },
    'unknown-reading-named': {
      severity: 'error',
      meaning: {
        kk: '`reading:` түсіндірменің белгісін атайды; ол `readings` бөлімінде болуы керек.',
        ru: '`reading:` называет толкование; оно должно быть в `readings`.',
        en: '`reading:` names a reading, which stands in `readings`.',
      },
    },
    'unknown-defect-named': {
      severity: 'error',
      meaning: {
        kk: 'Түсіндірме шешетін ақау `defects` бөлімінде жазылған болуы керек.',
        ru: 'Дефект, который снимает толкование, должен быть записан в `defects`.',
        en: 'A defect that a reading settles is recorded in `defects`.',
      },
    },
  },
  find: ({ pack }) => [...procedure(pack), ...layouts(pack), ...defects(pack), ...taggedReadings(pack)],
};

/** Keys of procedure that name a role or a body. */
const ACTORS = ['by', 'castingVote', 'chair', 'appointedBy', 'role'];
const EVENTS = ['after', 'before', 'event'];

function procedure(pack: Pack): Finding[] {
  const actors = [...Object.keys(pack.roles ?? {}), ...Object.keys(pack.procedure?.bodies ?? {})];
  const events = Object.keys(pack.procedure?.events ?? {});
  const targets = [
    ...events,
    ...Object.keys(pack.procedure?.decisions ?? {}),
    ...Object.keys(pack.procedure?.deadlines ?? {}),
  ];
  const found: Finding[] = [];
  for (const { path, keys: entry } of elementsOf(pack.procedure, 'procedure')) {
    for (const key of ACTORS)
      if (typeof entry[key] === 'string') found.push(...unknown('unknown-role', entry[key], actors, `${path}/${key}`));
    for (const key of EVENTS)
      if (typeof entry[key] === 'string') found.push(...unknown('unknown-event', entry[key], events, `${path}/${key}`));
    if (typeof entry.leadsTo === 'string')
      found.push(...unknown('unknown-target', entry.leadsTo, targets, `${path}/leadsTo`));
    if (typeof entry.basisOf === 'string')
      found.push(...unknown('shows-unknown', entry.basisOf, Object.keys(pack.rules ?? {}), `${path}/basisOf`));
  }
  return found;
}

function layouts(pack: Pack): Finding[] {
  const values = [...Object.keys(pack.inputs ?? {}), ...Object.keys(pack.rules ?? {}), ...Object.keys(pack.sets ?? {})];
  const roles = [...Object.keys(pack.roles ?? {}), ...Object.keys(pack.procedure?.bodies ?? {})];
  const found: Finding[] = [];
  for (const [id, form] of Object.entries(pack.forms)) {
    for (const { path, keys: entry } of elementsOf(form.layout, `forms/${id}/layout`)) {
      if (typeof entry.shows === 'string')
        found.push(
          ...unknown('shows-unknown', entry.shows.replace(/[.[].*$/, ''), values, `${path}/shows`, entry.shows),
        );
      if (typeof entry.rows === 'string')
        found.push(...unknown('shows-unknown', entry.rows, Object.keys(pack.sets ?? {}), `${path}/rows`));
      if (typeof entry.role === 'string') found.push(...unknown('unknown-role', entry.role, roles, `${path}/role`));
    }
  }
  return found;
}

function defects(pack: Pack): Finding[] {
  const readings = Object.keys(pack.readings ?? {});
  const known = Object.keys(pack.defects ?? {});
  return [
    ...Object.entries(pack.readings ?? {}).flatMap(([id, reading]) =>
      (reading.defects ?? []).flatMap((defect, place) =>
        unknown('unknown-defect-named', defect, known, `readings/${id}/defects/${place}`),
      ),
    ),
    ...Object.entries(pack.defects ?? {}).flatMap(([id, defect]) =>
      defect.reading === undefined
        ? []
        : unknown('unknown-reading-named', defect.reading, readings, `defects/${id}/reading`),
    ),
  ];
}

/** `reading:` on any element of the law. */
function taggedReadings({ readings, defects: _, ...law }: Pack): Finding[] {
  const known = Object.keys(readings ?? {});
  return elementsIn(law).flatMap(({ path, keys }) =>
    typeof keys.reading === 'string' ? unknown('unknown-reading-named', keys.reading, known, `${path}/reading`) : [],
  );
}
