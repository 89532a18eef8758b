import { describe, expect, it } from 'vitest';
import { SheetMaker } from '../../engine/batch/columns/sheet.ts';
import { targetOf } from '../../engine/batch/columns/target.ts';
import { choiceOf } from '../../engine/batch/index.ts';
import { PackStore } from '../../engine/store/index.ts';

const STORE = new PackStore(['test/packs']);

/** The sheet that cells make under columns of a pack. */
function sheet(pack: string, form: string, row: Record<string, string>) {
  const [plan] = choiceOf(STORE, pack).plans;
  if (!plan) throw new Error(pack);
  const targets = Object.keys(row).map((name) => targetOf(name, plan));
  const columns = Object.keys(row).map((name) => ({ heading: name, name, how: 'name' as const }));
  const made = new SheetMaker(columns, plan, form, null).sheet(Object.values(row));
  if ('fault' in made) throw new Error(made.fault.code);
  return { targets, sheet: made.sheet };
}

describe('columns of given sets', () => {
  it('make a list of members in order of place, with their ids', () => {
    const row = { 'module.2.mark': '61', 'module.1.mark': '55', 'module.1.id': 'CS101', 'module.3.mark': '' };
    expect(sheet('degree-classification', 'classification', row).sheet.inputs).toEqual({
      module: [
        { id: 'CS101', mark: '55' },
        { id: '2', mark: '61' },
      ],
    });
  });

  it('are unknown for an input that is not of the set', () => {
    expect(
      sheet('degree-classification', 'classification', { 'module.1.nothing': '1', 'module.0.mark': '1' }).targets,
    ).toEqual([null, null]);
  });
});
