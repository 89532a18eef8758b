import { type Data, Edition, type Files, MAIN } from '../../document/index.ts';

/** The files of a new edition of a kind, written as the editor writes YAML; the first line names their schema. */
export function written(kind: 'pack' | 'amendment', data: Readonly<Record<string, unknown>>): Files {
  const draft = new Edition({
    [MAIN]: `# yaml-language-server: $schema=../../../schemas/pack/1/${kind}.schema.json\n`,
  });
  draft.edit(Object.entries(data).map(([at, value]) => ({ op: 'set', at, value: value as Data })));
  return draft.files;
}
