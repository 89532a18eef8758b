/** Keys that say which act a pack encodes, and from what; they stand in its main file only, and an amending pack has them of its own. */
export const HEAD = [
  'adisteme',
  'pack',
  'edition',
  'version',
  'kind',
  'title',
  'official',
  'act',
  'force',
  'base',
  'parts',
] as const;

/** Sections of an amending pack that join those of its base. */
export const JOINED = ['clauses', 'defects', 'readings'] as const;
