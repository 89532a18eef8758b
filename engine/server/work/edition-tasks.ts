import { formOf, gradedForms } from '../../batch/index.ts';
import { check, coverage, preventsPublishing, sheetSchema } from '../../index.ts';
import type { Language } from '../../model/text.ts';
import { Problem } from '../../store/index.ts';
import { Refusal } from '../problem.ts';
import { type Checked, checked, findingData } from './findings.ts';
import { type Found, type Library, type Ref, servedIn } from './library.ts';

/** The state of an edition in short: digest, findings by severity, how much of the act is accounted for. */
export function stateTask(library: Library, ref: Ref, language: Language) {
  const found = library.find(ref);
  const { errors, warnings, digest } = checked(found, language);
  const { pack } = found.prepared;
  const covered = pack && coverage(pack);
  return { digest, errors, warnings, coverage: covered && { accounted: covered.accounted, total: covered.total } };
}

export function checkTask(library: Library, ref: Ref, language: Language): Checked {
  return checked(library.find(ref), language);
}

/** What an edition would be published as, and what stands against it. */
export function publishableTask(library: Library, ref: Ref, language: Language) {
  const { store, entry } = library.find(ref);
  const { plan, diagnostics } = check(store.source(entry));
  const findings = diagnostics.filter(preventsPublishing);
  return {
    version: plan?.pack.version ?? null,
    digest: plan?.digest ?? null,
    findings: findings.map((finding) => findingData(finding, entry, language)),
  };
}

/** Version and digest of an edition; the digest is null where it has errors. */
export function digestTask(library: Library, ref: Ref) {
  const { prepared, head } = library.find(ref);
  return { version: prepared.plan?.pack.version ?? head.version, digest: prepared.plan?.digest ?? null };
}

export function consolidatedTask(library: Library, ref: Ref, language: Language) {
  const { entry, prepared } = library.find(ref);
  const { pack, plan, diagnostics } = prepared;
  return {
    pack,
    digest: plan?.digest ?? null,
    readings: { ...plan?.readings },
    findings: diagnostics.map((finding) => findingData(finding, entry, language)),
  };
}

export function coverageTask(library: Library, ref: Ref, language: Language) {
  return coverage(planOf(library.find(ref), language).pack);
}

/** The forms of an edition, and which of them give an outcome. */
export function formsTask(library: Library, ref: Ref, language: Language) {
  const plan = planOf(library.find(ref), language);
  const graded = gradedForms(plan);
  return {
    forms: Object.entries(plan.pack.forms).map(([id, { label }]) => ({ id, label, graded: graded.includes(id) })),
  };
}

export function schemaTask(library: Library, { ref, form }: { ref: Ref; form: string }, language: Language) {
  const plan = planOf(library.find(ref), language);
  return sheetSchema(plan, formOf({ plans: [plan] }, form) ?? form);
}

/** The plan of an edition; of one with errors there is none, and its findings are told. */
export function planOf({ entry, prepared }: Found, language: Language) {
  const { plan, diagnostics } = prepared;
  if (plan) return plan;
  const findings = diagnostics.map((finding) => findingData(finding, entry, language));
  const params = { count: findings.length, first: findings[0]?.message ?? '' };
  throw new Refusal('pack-broken', params, { findings }, findings[0]?.place ?? {});
}

/** The editions that a name stands for must be sound: the first that isn't is told. */
export function mustBeSound(library: Library, ref: Ref, language: Language): void {
  const { store } = library.find(ref);
  const name = ref.edition === undefined ? ref.pack : `${ref.pack}@${ref.edition}`;
  const served = servedIn(store);
  for (const edition of store.editions(name, ref.on)) {
    if (!served.some(({ file }) => file === edition.entry.file)) throw new Problem('edition-absent', { name });
    planOf({ ...edition, store, prepared: store.open(edition.entry, ref.readings) }, language);
  }
}
