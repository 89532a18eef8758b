import { fileURLToPath } from 'node:url';
import type { Plan } from '../../engine/model/plan.ts';
import { prepare } from '../../engine/pipeline.ts';
import { entriesBelow, nameOf, packSource } from '../../engine/store/index.ts';

const ROOTS = ['../../rules', '../packs'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** A pack of rules/ or test/packs, ready to run. */
export interface ReadyPack {
  readonly name: string;
  readonly file: string;
  readonly plan: Plan;
}

/** Every pack without errors. That a pack has none is for `adisteme check` to hold. */
export const PACKS: readonly ReadyPack[] = ROOTS.flatMap(entriesBelow).flatMap((entry) => {
  const { plan } = prepare(packSource(entry.file));
  return plan ? [{ name: nameOf(entry), file: entry.file, plan }] : [];
});

/** Every graded form of every pack. */
export const FORMS: readonly (ReadyPack & { readonly form: string })[] = PACKS.flatMap((pack) =>
  [...pack.plan.forms.values()].filter(({ graded }) => graded).map(({ id }) => ({ ...pack, form: id })),
);
