import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../engine/index.ts';
import { type Data, type DataMap, type Edit, isMap, type Path, under } from '../../../document/index.ts';
import { icon, stateMark } from '../../../element/index.ts';
import type { Desk } from '../desk.ts';
import { blank } from '../fields/blank.ts';
import { freeKey } from '../fields/collections.ts';
import { citesOf, labelOf } from '../names.ts';
import { schemaAt, schemaOf } from '../schema.ts';
import { keyName, operationName, SECTIONS, type Section, sectionName, valueName } from '../words/index.ts';
import { MESSAGES } from './messages.ts';
import { mapsOf } from './sections.ts';

/** The elements of a section: one line each, with what it is and where the act says it. */
export function overview(desk: Desk, section: Section, language: Language): TemplateResult {
  const maps = mapsOf(desk.edition.data, section);
  const own = section === 'changes' ? mapsOf(desk.edition.own, section) : maps;
  return html`<div class="overview">
    <h2>${sectionName(section, language)}</h2>
    <p class="quiet about">${SECTIONS[section].about[language]}</p>
    ${own.map(
      ({
        path,
        map,
      }) => html`${own.length > 1 ? html`<h3>${keyName(path.slice(path.indexOf('/') + 1), language)}</h3>` : nothing}
      ${Object.keys(map).length === 0 ? html`<p class="quiet">${MESSAGES.empty[language]}</p>` : lines(desk, path, map, language)}
      ${section === 'changes' ? nothing : addButton(desk, path, map, language)}`,
    )}
  </div>`;
}

function addButton(desk: Desk, path: Path, map: DataMap, language: Language): TemplateResult {
  const name = keyName(path.slice(path.lastIndexOf('/') + 1), language);
  const add = (): void => {
    const at = under(path, freeKey(map, path === 'clauses' ? 'p' : 'new'));
    if (desk.edit([insertion(desk, path, at)])) desk.select(at, '');
  };
  return html`<button class="bare" type="button" aria-label=${MESSAGES.add[language].replace('{section}', sectionOrKey(path, name, language))} @click=${add}>${icon('add')} ${MESSAGES.add[language].replace('{section}', sectionOrKey(path, name, language))}</button>`;
}

/** The edit that adds a blank element; the first of a section brings the section, in the order in which packs have them. */
function insertion({ edition }: Desk, path: Path, at: Path): Edit {
  const value = blank(schemaOf(schemaAt(path), ''));
  const isFirst = edition.get(path) === undefined && !path.includes('/') && !edition.isAmendment;
  if (!isFirst) return { op: 'set', at, value };
  const order = Object.keys(SECTIONS);
  const later = order.slice(order.indexOf(path) + 1).find((section) => edition.get(section) !== undefined);
  return { op: 'set', at: path, value: { [at.slice(path.length + 1)]: value }, before: later ?? null };
}

function sectionOrKey(path: Path, name: string, language: Language): string {
  return path.includes('/') ? name : sectionName(path, language);
}

function lines(desk: Desk, path: Path, map: DataMap, language: Language): TemplateResult {
  const values = Object.values(map);
  const shown = {
    what: values.some((value) => whatOf(value, language) !== ''),
    cites: values.some((value) => citesOf(value).length > 0),
  };
  return html`<table class="elements"><thead><tr><th scope="col">${MESSAGES.label[language]}</th>
    ${shown.what ? html`<th scope="col">${MESSAGES.what[language]}</th>` : nothing}
    ${shown.cites ? html`<th scope="col">${MESSAGES.cite[language]}</th>` : nothing}</tr></thead>
    <tbody>${Object.entries(map).map(
      ([id, value]) => html`<tr class=${desk.selected.startsWith(under(path, id)) ? 'chosen' : ''}>
        ${head(desk, under(path, id), id, value, language)}
        ${shown.what ? html`<td>${whatOf(value, language)}</td>` : nothing}
        ${shown.cites ? html`<td><code>${citesOf(value).join(', ')}</code></td>` : nothing}</tr>`,
    )}</tbody></table>`;
}

function head(desk: Desk, path: Path, id: string, value: Data, language: Language): TemplateResult {
  const findings = desk.findingsIn(path);
  const isError = findings.some(({ severity }) => severity === 'error');
  const isMine = desk.edition.isAmendment && !path.startsWith('changes/') && desk.edition.stretch(path) !== null;
  const [title, code] = path.startsWith('changes/') ? changed(desk, value, language) : [labelOf(value, language), id];
  return html`<th scope="row"><button class="link" type="button" @click=${() => desk.select(path, 'overview')}>
      <span class="title">${title || code}</span>${title ? html`<code>${code}</code>` : nothing}</button>
      ${findings.length > 0 ? stateMark(isError ? 'refuted' : 'warning', MESSAGES.wrong[language]) : nothing}
      ${isMine ? html`<span class="badge">${MESSAGES.changed[language]}</span>` : nothing}</th>`;
}

/** What a change of an amendment touches: its label, where the edition still has it, and its path. */
function changed({ edition }: Desk, change: Data, language: Language): readonly [title: string, path: string] {
  const at = isMap(change) ? String(change.at ?? '') : '';
  return [labelOf(edition.get(at), language), at];
}

/** What kind of element it is, in a word or two. */
function whatOf(value: Data, language: Language): string {
  if (!isMap(value)) return '';
  if (typeof value.op === 'string')
    return value.at === undefined ? operationName(value.op, language) : valueName(value.op, language);
  if (isMap(value.grades)) return `${keyName('grades', language)}: ${Object.keys(value.grades).length}`;
  const word = value.kind ?? value.type ?? value.effect ?? value.status;
  const many = isMap(value.members) ? ` · ${Object.keys(value.members).length}` : '';
  return typeof word === 'string' ? valueName(word, language) + many : '';
}
