import {
  type Data,
  type DataMap,
  type Edit,
  isList,
  isMap,
  type Path,
  under,
  valueAt,
} from '../../../document/index.ts';
import { referenceIn, referenceText, rootOf, spreadOf, typedOwner } from './owner.ts';

/** The edits of a file of golden cases that name an element by another id, as the pack does now. `data`: the pack as it was. */
export function renamingInCases(data: DataMap, file: Data, at: Path, to: string): Edit[] {
  const edits: Edit[] = [];
  const keys: Edit[] = [];
  const value = (place: Path, element: Path): void => {
    if (element === at) edits.push({ op: 'set', at: place, value: to });
  };
  const key = (place: Path, element: Path): void => {
    if (element === at) keys.push({ op: 'rename', at: place, to });
  };

  /** Inputs or values of a sheet, by id; of a given set its records. */
  const facts = (place: Path, map: Data | undefined): void => {
    if (!isMap(map)) return;
    for (const [name, one] of Object.entries(map)) {
      const inner = under(place, name);
      for (const section of ['inputs', 'rules', 'sets']) key(inner, `${section}/${name}`);
      if (isList(one)) for (const [index, record] of one.entries()) facts(`${inner}/${index}`, record);
      else spread(inner, one, spreadOf(data, name), typedOwner(data, `inputs/${name}`));
    }
  };
  const spread = (place: Path, one: Data, [set, ...rest]: readonly string[], owner: Path | null): void => {
    if (isMap(one))
      for (const [member, inner] of Object.entries(one)) {
        key(under(place, member), `sets/${rootOf(data, set ?? '')}/members/${member}`);
        spread(under(place, member), inner, rest, owner);
      }
    else if (owner !== null && typeof one === 'string') value(place, under(owner, one));
  };
  /** What is expected besides values: a grade, a ground, names of checks and of inputs. */
  const expected = (place: Path, expect: DataMap, form: string): void => {
    facts(`${place}/values`, expect.values);
    const rule = valueAt(data, `rules/${String(valueAt(data, `forms/${form}/result/grade`))}`);
    if (isMap(rule) && typeof rule.scale === 'string')
      spread(
        `${place}/grade`,
        expect.grade ?? null,
        spreadOf(data, String(valueAt(data, `forms/${form}/result/grade`))),
        `scales/${rule.scale}/grades`,
      );
    value(`${place}/ground`, `grounds/${String(expect.ground)}`);
    value(`${place}/defect`, `defects/${String(expect.defect)}`);
    for (const [index, one] of listAt(expect.checks)) value(`${place}/checks/${index}`, `checks/${one}`);
    for (const list of ['inputs', 'missing'] as const)
      for (const [index, one] of listAt(expect[list])) named(`${place}/${list}/${index}`, one);
  };
  const named = (place: Path, text: string): void => {
    const reference = referenceIn(text);
    if (reference && at === `inputs/${reference.name}`)
      edits.push({ op: 'set', at: place, value: referenceText({ ...reference, name: to }) });
  };

  const sheets = (section: 'bases' | 'cases'): void => {
    const all = valueAt(file, section);
    const entries = isList(all)
      ? all.map((one, index) => [String(index), one] as const)
      : Object.entries(isMap(all) ? all : {});
    for (const [id, sheet] of entries) {
      if (!isMap(sheet)) continue;
      const place = `${section}/${id}`;
      const form = String(sheet.form ?? valueAt(file, `bases/${String(sheet.base)}/form`) ?? '');
      value(`${place}/form`, `forms/${String(sheet.form)}`);
      facts(`${place}/inputs`, sheet.inputs);
      if (isMap(sheet.readings))
        for (const [reading, option] of Object.entries(sheet.readings)) {
          key(`${place}/readings/${reading}`, `readings/${reading}`);
          value(`${place}/readings/${reading}`, `readings/${reading}/options/${String(option)}`);
        }
      if (isMap(sheet.expect)) expected(`${place}/expect`, sheet.expect, form);
    }
  };
  sheets('bases');
  sheets('cases');
  return [...edits, ...keys];
}

function listAt(value: Data | undefined): [number, string][] {
  return isList(value) ? value.map((one, index) => [index, String(one)]) : [];
}
