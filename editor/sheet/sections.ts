import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatCitation, memberLabel, type Text } from '../../engine/index.ts';
import { icon } from '../element/index.ts';
import type { Cell } from './cell.ts';
import { control, type FieldHost, hintOf, idOf, remark } from './field.ts';
import type { Grid, Section } from './layout.ts';
import { MESSAGES } from './messages.ts';

/** What sections tell the form besides what their fields do. */
export interface SectionHost extends FieldHost {
  /** What the engine says of a set as a whole (too few members); null where nothing. */
  setProblem(set: string): string | null;
  addRow(set: string): void;
  removeRow(set: string, position: number): void;
}

export function renderSection(host: SectionHost, section: Section): TemplateResult {
  if (section.kind === 'plain') return plain(host, section.cells);
  return section.kind === 'grid' ? gridSection(host, section) : given(host, section);
}

function plain(host: SectionHost, cells: readonly Cell[]): TemplateResult {
  return html`<section part="section" aria-labelledby="particulars">
    <h3 id="particulars">${MESSAGES.particulars[host.language]}</h3>
    ${repeat(
      cells,
      ({ key }) => key,
      (cell) => entry(host, cell),
    )}
  </section>`;
}

/** One input: its name and help on the left, the field and what to heed on the right. */
function entry(host: SectionHost, cell: Cell): TemplateResult {
  const source = host.plan.pack.inputs?.[cell.input.id];
  const id = idOf(cell);
  return html`<div class="entry ${host.standing(cell)}" part="entry">
    <div class="name">
      <label id="${id}-label" for=${id}>${source?.label[host.language] ?? cell.input.id}</label>
      ${source?.help ? html`<p class="help">${source.help[host.language]}</p>` : nothing}
    </div>
    <div class="value">${control(host, cell, `${id}-label`)}${remark(host, cell, howTo(host, cell))}</div>
  </div>`;
}

function gridSection(host: SectionHost, grid: Grid): TemplateResult {
  const lines = grid.lines.filter(({ cells }) => cells.some((cell) => host.standing(cell) !== 'unasked'));
  if (lines.length === 0) return html``;
  const id = `set-${grid.set}`;
  return html`<section part="section" aria-labelledby=${id}>
    <h3 id=${id}>${setLabel(host, grid.set)}</h3>
    ${renderGrid(host, { ...grid, lines }, id, '')}
  </section>`;
}

/** A table: a line for each member, its help under its name. `within` tells apart the same grid in several records. */
function renderGrid(host: SectionHost, grid: Grid, labelledBy: string, within: string): TemplateResult {
  const columnId = (place: number) => `column-${grid.set}-${within}-${place}`;
  return html`<table aria-labelledby=${labelledBy}>
    <thead><tr>
      <td></td>
      ${grid.columns.map(
        (column, place) => html`<th scope="col" class=${column.input.type.kind}>
        <span id=${columnId(place)}>${columnLabel(host, column)}</span>
        <span class="quiet">${howTo(host, column)}</span>
      </th>`,
      )}
    </tr></thead>
    <tbody>
      ${repeat(
        grid.lines,
        ({ member }) => member,
        ({ member, cells }) => {
          const line = `line-${grid.set}-${within}-${encodeURIComponent(member)}`;
          const source = host.plan.pack.sets?.[grid.set]?.members?.[member];
          return html`<tr>
          <th scope="row">
            <span id=${line}>${memberLabel(host.plan, grid.set, member, host.language)}</span>
            ${source?.help ? html`<p class="help">${source.help[host.language]}</p>` : nothing}
            ${source?.cite ? html`<p class="quiet">${citation(host, source.cite)}</p>` : nothing}
          </th>
          ${cells.map(
            (
              cell,
              place,
            ) => html`<td class=${cell.input.type.kind} data-label=${columnLabel(host, grid.columns[place] ?? cell)}>
            ${control(host, cell, `${line} ${columnId(place)}`)}${remark(host, cell)}
          </td>`,
          )}
        </tr>`;
        },
      )}
    </tbody>
  </table>`;
}

function given(host: SectionHost, section: Section & { kind: 'given' }): TemplateResult {
  const { set, rows } = section;
  const id = `set-${set}`;
  const problem = host.setProblem(set);
  const add = MESSAGES.addRow[host.language].replace('{set}', () => setLabel(host, set));
  return html`<section part="section" aria-labelledby=${id}>
    <h3 id=${id}>${setLabel(host, set)}</h3>
    <p class="quiet">${sizeText(host, set)}</p>
    ${problem === null ? nothing : html`<p class="remark refused">${problem}</p>`}
    ${rows.some(({ grids }) => grids.length > 0) ? cards(host, section) : rowTable(host, section)}
    ${host.locked ? nothing : html`<button type="button" class="bare" @click=${() => host.addRow(set)}>${icon('add')} ${add}</button>`}
  </section>`;
}

/** Members with few inputs each: a line of a table. */
function rowTable(host: SectionHost, { set, columns, rows }: Section & { kind: 'given' }): TemplateResult {
  if (rows.length === 0) return html``;
  const columnId = (place: number) => `column-${set}-${place}`;
  return html`<div class="scroller"><table class="rows" aria-labelledby="set-${set}">
    <thead><tr>
      <th scope="col" id="number-${set}">${MESSAGES.row[host.language]}</th>
      ${columns.map(
        (input, place) => html`<th scope="col" class=${input.type.kind}>
        <span id=${columnId(place)}>${columnLabel(host, { input })}</span><span class="quiet">${howTo(host, { input })}</span>
      </th>`,
      )}
      ${host.locked ? nothing : html`<td></td>`}
    </tr></thead>
    <tbody>${rows.map(({ row, cells }) => {
      const line = `row-${set}-${row.position}`;
      return html`<tr>
        <th scope="row" id=${line}>${row.member}</th>
        ${cells.map(
          (cell, place) => html`<td class=${cell.input.type.kind} data-label=${columnLabel(host, cell)}>
          ${control(host, cell, `${columnId(place)} number-${set} ${line}`)}${remark(host, cell)}</td>`,
        )}
        ${host.locked ? nothing : html`<td class="tool">${removal(host, set, row.position, row.member)}</td>`}
      </tr>`;
    })}</tbody>
  </table></div>`;
}

/** Members with a grid of their own each, as respondents with their answers: one below another. */
function cards(host: SectionHost, { set, rows }: Section & { kind: 'given' }): TemplateResult {
  return html`${rows.map(({ row, cells, grids }) => {
    const line = `row-${set}-${row.position}`;
    return html`<div class="card" role="group" aria-labelledby=${line}>
      <div class="card-head"><h4 id=${line}>${setLabel(host, set)} ${row.member}</h4>
        ${host.locked ? nothing : removal(host, set, row.position, row.member)}</div>
      ${cells.map((cell) => entry(host, cell))}
      ${grids.map((grid) => renderGrid(host, grid, line, String(row.position)))}
    </div>`;
  })}`;
}

function removal(host: SectionHost, set: string, position: number, member: string): TemplateResult {
  const words = MESSAGES.removeRow[host.language].replace('{row}', () => `${setLabel(host, set)} ${member}`);
  return html`<button type="button" class="bare" aria-label=${words} title=${words} @click=${() => host.removeRow(set, position)}>${icon('remove')}</button>`;
}

function columnLabel(host: SectionHost, column: Grid['columns'][number]): string {
  const label = host.plan.pack.inputs?.[column.input.id]?.label[host.language] ?? column.input.id;
  if (column.set === undefined || column.member === undefined) return label;
  return `${label}: ${memberLabel(host.plan, column.set, column.member, host.language)}`;
}

function setLabel(host: SectionHost, set: string): string {
  return host.plan.pack.sets?.[set]?.label[host.language] ?? set;
}

/** How many members the law asks for, where it says so, and that they stay unnamed. */
function sizeText(host: SectionHost, set: string): string {
  const { min, max } = host.plan.sets.get(set)?.size ?? { min: 0, max: 0 };
  const text: Text = min === max ? MESSAGES.sizeExactly : MESSAGES.size;
  const size = text[host.language].replace('{min}', String(min)).replace('{max}', String(max));
  const unnamed = host.plan.sets.get(set)?.anonymous ? MESSAGES.anonymous[host.language] : '';
  return [size, citation(host, host.plan.pack.sets?.[set]?.cite), unnamed].filter(Boolean).join(' · ');
}

/** How an input is filled in, and where the act asks for it. */
function howTo(host: SectionHost, of: Pick<Cell, 'input'>): string {
  return [hintOf(host, of), citation(host, host.plan.pack.inputs?.[of.input.id]?.cite)].filter(Boolean).join(' · ');
}

function citation(host: SectionHost, cite: string | readonly string[] | undefined): string {
  return cite === undefined ? '' : formatCitation(cite, host.language);
}
