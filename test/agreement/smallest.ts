export type Sheet = Readonly<Record<string, unknown>>;

/** What two executors say of a sheet; null where they agree. */
export type Differs = (sheet: Sheet) => string | null | Promise<string | null>;

/** A sheet with as few inputs as still make executors differ, and what they say of it. */
export async function smallest(sheet: Sheet, said: string, differs: Differs): Promise<string> {
  let [found, saying] = [sheet, said];
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const less of smaller(found)) {
      const now = await differs(less);
      if (now === null) continue;
      [found, saying, isSmaller] = [less, now, true];
      break;
    }
  }
  return `${JSON.stringify(found)}\n${saying}`;
}

/** The sheet without one of its inputs, or one member of one. */
function smaller(sheet: Sheet): Sheet[] {
  const inputs = (sheet.inputs ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(inputs).flatMap(([key, value]) => {
    const { [key]: _, ...others } = inputs;
    const parts = Array.isArray(value)
      ? value.map((__, at) => value.toSpliced(at, 1))
      : typeof value === 'object' && value !== null
        ? Object.keys(value).map((member) =>
            Object.fromEntries(Object.entries(value).filter(([own]) => own !== member)),
          )
        : [];
    return [{ ...sheet, inputs: others }, ...parts.map((part) => ({ ...sheet, inputs: { ...inputs, [key]: part } }))];
  });
}
