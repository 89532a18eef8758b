import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Text } from '../../../../engine/index.ts';
import type { Edit } from '../../../document/index.ts';
import { buttons, fields, foundation, icon } from '../../../element/index.ts';
import { Pane } from '../pane.ts';
import { cellsOf, cellsOfMarkup, textOf } from './clipboard.ts';
import { cellUnder, setStyle } from './drawn.ts';
import { MESSAGES } from './messages.ts';
import { type CellChange, GridModel } from './model.ts';
import { boundsOf, type Cell, holds, moved, type Selection } from './range.ts';
import { styles } from './styles.ts';

const ROW = 32;
/** Rows drawn beyond those in sight, on either side. */
const MARGIN = 4;
const START: Selection = { anchor: { row: 0, column: 0 }, active: { row: 0, column: 0 } };

/**
 * Entries of a map as a spreadsheet: keyboard, ranges, paste, find and replace. Only the rows in sight are drawn, so that
 * thousands stay smooth.
 *
 * @tag adisteme-editor-grid
 */
export class EditorGrid extends Pane {
  static override styles = [foundation, buttons, fields, styles];

  /** Path of the map. */
  @property() at = '';
  @property() label = '';
  @state() private selection: Selection = START;
  /** The topmost row in sight, and the height in which rows are seen. */
  @state() private top = 0;
  @state() private height = 420;
  /** Text being typed into the active cell; null while nothing is. */
  @state() private typed: string | null = null;
  @state() private sought: string | null = null;
  @query('.frame') private frame!: HTMLElement;
  #model: GridModel | null = null;
  #version = -1;

  private get model(): GridModel {
    const edition = this.desk?.edition;
    if (!this.#model || this.#version !== edition?.version || this.#model.path !== this.at) {
      const data = edition?.data ?? {};
      if (!this.#model?.isOf(this.at, data)) this.#model = new GridModel(this.at, data, this.language);
      this.#version = edition?.version ?? -1;
    }
    return this.#model;
  }

  protected override languageChanged(): void {
    this.#model = null;
  }

  override render(): TemplateResult {
    const { keys, columns } = this.model;
    const { first } = this;
    const last = Math.min(keys.length, this.top + Math.ceil(this.height / ROW) + 1 + MARGIN);
    const { active } = this.selection;
    return html`${this.bar()}
      <div class="frame" role="grid" tabindex="0" aria-label=${this.label} aria-rowcount=${keys.length + 1} aria-colcount=${columns.length} aria-multiselectable="true"
        aria-activedescendant=${keys.length > 0 ? `c-${active.row}-${active.column}` : nothing}
        @scroll=${this.scrolled} @keydown=${this.pressed} @copy=${this.copied} @cut=${this.copied} @paste=${this.pasted} @focus=${() => this.announce()}>
        <div class="row head" role="row" aria-rowindex="1">${columns.map(({ title, type }) => html`<div role="columnheader" class=${type}>${title}</div>`)}</div>
        <div class="space" role="rowgroup"><div class="rows" role="presentation" @pointerdown=${this.pointed} @pointerover=${this.passed} @dblclick=${this.opened}>
          ${keys.slice(first, last).map((_, index) => this.row(first + index))}
        </div>${this.typed === null ? nothing : this.editor()}</div>
        ${keys.length === 0 ? html`<div role="row"><div class="empty" role="gridcell">${this.say(MESSAGES.empty)}</div></div>` : nothing}
      </div>
      <p class="quiet keys">${this.say(MESSAGES.keys)}</p>`;
  }

  private bar(): TemplateResult {
    const count = this.sought ? this.foundCells().length : 0;
    return html`<div class="bar" role="toolbar" aria-label=${this.label}>
      ${this.button('add', MESSAGES.addRow, () => this.add(this.model.keys.length))}
      ${this.button('remove', MESSAGES.removeRows, () => this.removeRows())}
      ${this.button('up', MESSAGES.up, () => this.shift(-1))}${this.button('down', MESSAGES.down, () => this.shift(1))}
      ${this.button('search', MESSAGES.find, () => this.find())}
      <span class="quiet">${this.say(MESSAGES.rows, { count: this.model.keys.length })}</span></div>
      ${
        this.sought === null
          ? nothing
          : html`<div class="bar" role="search">
        <input class="find" aria-label=${this.say(MESSAGES.find)} placeholder=${this.say(MESSAGES.find)} .value=${this.sought} @input=${(event: Event) => (this.sought = (event.target as HTMLInputElement).value)} />
        <input class="put" aria-label=${this.say(MESSAGES.replace)} placeholder=${this.say(MESSAGES.replace)} />
        <button type="button" ?disabled=${count === 0} @click=${this.replaceAll}>${this.say(MESSAGES.replaceAll)}</button>
        <span class="quiet" role="status">${this.say(MESSAGES.found, { count })}</span>
        <button class="bare" type="button" @click=${() => (this.sought = null)}>${this.say(MESSAGES.close)}</button></div>`
      }`;
  }

  private button(name: 'add' | 'remove' | 'up' | 'down' | 'search', text: Text, act: () => void): TemplateResult {
    return html`<button class="bare" type="button" title=${this.say(text)} @click=${act}><span class="unseen">${this.say(text)}</span>${icon(name)}</button>`;
  }

  /** What rows say changes as they go by; their elements stay, and nothing else about most of them changes. */
  private row(row: number): TemplateResult {
    const { columns } = this.model;
    const { active } = this.selection;
    return html`<div class="row" role="row" aria-rowindex=${row + 2}>${columns.map(({ type }, column) => {
      const text = this.model.text(row, column);
      const isActive = active.row === row && active.column === column;
      const isChosen = holds(this.selection, row, column);
      const isMatch = this.sought && text.toLowerCase().includes(this.sought.toLowerCase());
      const isWrong = type === 'id' && (this.desk?.findingsIn(this.model.pathOf(row, 0)).length ?? 0) > 0;
      return html`<div id=${isActive ? `c-${row}-${column}` : nothing} role=${column === 0 ? 'rowheader' : 'gridcell'} aria-selected=${isChosen}
        class="${type} ${isActive ? 'active' : ''} ${isChosen ? 'chosen' : ''} ${isMatch ? 'match' : ''} ${isWrong ? 'wrong' : ''}">${text}</div>`;
    })}</div>`;
  }

  private editor(): TemplateResult {
    return html`<input class="cell-editor" .value=${this.typed ?? ''} aria-label=${this.model.columns[this.selection.active.column]?.title ?? ''} @keydown=${this.pressedInCell}
      @blur=${(event: Event) => this.typed !== null && this.finish((event.target as HTMLInputElement).value)} />`;
  }

  /** The first row that is drawn. */
  private get first(): number {
    return Math.max(0, this.top - MARGIN);
  }

  /** Sizes and places are set on the elements themselves: a strict page takes no style attributes. */
  protected override updated(): void {
    const { columns, keys } = this.model;
    const wide = columns.filter(({ type }) => type === 'text').length;
    setStyle(this.frame, '--wide-columns', String(wide));
    setStyle(this.frame, '--narrow-columns', String(columns.length - wide));
    const rows = this.frame.querySelector<HTMLElement>('.rows');
    const space = this.frame.querySelector<HTMLElement>('.space');
    if (rows) setStyle(rows, 'transform', `translateY(${this.first * ROW}px)`);
    if (space) setStyle(space, 'block-size', `${keys.length * ROW}px`);
    const input = this.frame.querySelector<HTMLInputElement>('.cell-editor');
    const { active } = this.selection;
    const cell = this.renderRoot.querySelector<HTMLElement>(`#c-${active.row}-${active.column}`);
    if (!input || !cell) return;
    input.style.insetBlockStart = `${active.row * ROW}px`;
    input.style.insetInlineStart = `${cell.offsetLeft}px`;
    input.style.inlineSize = `${Math.max(cell.offsetWidth, 160)}px`;
    if (this.shadowRoot?.activeElement !== input) {
      input.focus();
      input.setSelectionRange(input.value.length, input.value.length);
    }
  }

  private scrolled(): void {
    this.top = Math.floor(this.frame.scrollTop / ROW);
    this.height = this.frame.clientHeight;
    setStyle(this.frame, '--left', `${this.frame.scrollLeft}px`);
  }

  private pointed(event: PointerEvent): void {
    const found = cellUnder(event, this.first);
    if (!found) return;
    if (this.typed !== null) this.finish(this.renderRoot.querySelector<HTMLInputElement>('.cell-editor')?.value ?? '');
    this.select(found.cell, event.shiftKey);
  }

  /** A cell that is cut off says all it says to whoever rests on it; a pressed pointer selects. */
  private passed(event: PointerEvent): void {
    const found = cellUnder(event, this.first);
    if (!found) return;
    found.element.title = found.element.textContent ?? '';
    if (event.buttons === 1) this.select(found.cell, true);
  }

  private opened(event: Event): void {
    const found = cellUnder(event, this.first);
    if (found) this.type(this.model.text(found.cell.row, found.cell.column));
  }

  private select(active: Cell, isExtending = false): void {
    this.selection = { anchor: isExtending ? this.selection.anchor : active, active };
    const head = ROW + 1;
    const place = active.row * ROW;
    if (place < this.frame.scrollTop) this.frame.scrollTop = place;
    else if (place + ROW + head > this.frame.scrollTop + this.frame.clientHeight)
      this.frame.scrollTop = place + ROW + head - this.frame.clientHeight + 8;
    this.announce();
  }

  private announce(): void {
    const { row, column } = this.selection.active;
    if (this.model.keys[row] !== undefined) this.desk?.select(this.model.pathOf(row, column), 'grid');
  }

  private pressed(event: KeyboardEvent): void {
    if (event.target !== this.frame) return;
    const { keys, columns } = this.model;
    const isControl = event.ctrlKey || event.metaKey;
    const { active } = this.selection;
    const take = (act: () => void): void => {
      event.preventDefault();
      act();
    };
    const next = event.altKey
      ? null
      : moved(active, event.key, isControl, keys.length, columns.length, Math.floor(this.height / ROW) - 2);
    if (next) take(() => this.select(next, event.shiftKey));
    else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
      take(() => this.shift(event.key === 'ArrowUp' ? -1 : 1));
    else if (event.key === 'Enter' && isControl) take(() => this.add(active.row + 1));
    else if (event.key === 'Enter' || event.key === 'F2')
      take(() => this.type(this.model.text(active.row, active.column)));
    else if (event.key === 'Delete' || event.key === 'Backspace') take(() => this.fill(''));
    else if (isControl && event.key.toLowerCase() === 'f') take(() => this.find());
    else if (isControl && event.key.toLowerCase() === 'a')
      take(
        () =>
          (this.selection = {
            anchor: { row: 0, column: 0 },
            active: { row: keys.length - 1, column: columns.length - 1 },
          }),
      );
    else if (event.key.length === 1 && !isControl && !event.altKey) take(() => this.type(event.key));
  }

  private type(text: string): void {
    if (this.model.keys.length > 0) this.typed = text;
  }

  private pressedInCell(event: KeyboardEvent): void {
    event.stopPropagation();
    const value = (event.target as HTMLInputElement).value;
    const { row, column } = this.selection.active;
    if (event.key === 'Escape') this.typed = null;
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      this.typed = null;
      this.fill(value);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      this.finish(value);
      const { keys, columns } = this.model;
      const step = event.shiftKey ? -1 : 1;
      this.select(
        event.key === 'Enter'
          ? { row: Math.max(0, Math.min(keys.length - 1, row + step)), column }
          : { row, column: Math.max(0, Math.min(columns.length - 1, column + step)) },
      );
    } else return;
    this.frame.focus({ preventScroll: true });
  }

  private finish(text: string): void {
    const { row, column } = this.selection.active;
    this.typed = null;
    if (text === this.model.text(row, column)) return;
    const renamed = this.model.renamed(row, text);
    if (this.model.columns[column]?.type === 'id') {
      if (renamed) this.desk?.rename(renamed.at, renamed.to);
    } else this.make(this.model.changed([{ row, column, text }]));
  }

  /** The same text in every selected cell but ids. */
  private fill(text: string): void {
    const { top, bottom, left, right } = boundsOf(this.selection);
    const changes: CellChange[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = Math.max(1, left); column <= right; column += 1) changes.push({ row, column, text });
    if (changes.length > 0) this.make(this.model.changed(changes));
  }

  private add(before: number): void {
    this.make([this.model.insert(before)]);
    this.frame.focus({ preventScroll: true });
    this.select({ row: before, column: 1 });
  }

  private removeRows(): void {
    const { top, bottom } = boundsOf(this.selection);
    if (this.model.keys.length === 0) return;
    this.make(this.model.removed(top, bottom));
    this.select({ row: Math.max(0, Math.min(top, this.model.keys.length - 1)), column: this.selection.active.column });
  }

  private shift(by: -1 | 1): void {
    const { row, column } = this.selection.active;
    const edit = this.model.shifted(row, by);
    if (!edit) return;
    this.make([edit]);
    this.select({ row: row + by, column });
  }

  private make(edits: readonly (Edit | null)[]): void {
    const made = edits.filter((edit) => edit !== null);
    if (made.length > 0) this.desk?.edit(made, { by: 'grid' });
  }

  private copied(event: ClipboardEvent): void {
    if (event.target !== this.frame) return;
    const { top, bottom, left, right } = boundsOf(this.selection);
    const cells = Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => this.model.text(top + row, left + column)),
    );
    event.clipboardData?.setData('text/plain', textOf(cells));
    event.preventDefault();
    if (event.type === 'cut') this.fill('');
  }

  private pasted(event: ClipboardEvent): void {
    if (event.target !== this.frame) return;
    event.preventDefault();
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    const cells =
      (plain.includes('\t') ? null : cellsOfMarkup(event.clipboardData?.getData('text/html') ?? '')) ?? cellsOf(plain);
    const { top, left } = boundsOf(this.selection);
    const changes = cells.flatMap((row, index) =>
      row.slice(0, this.model.columns.length - left).map((text, column) => ({
        row: (this.model.keys.length === 0 ? 0 : top) + index,
        column: left + column,
        text,
      })),
    );
    if (changes.length > 0) this.make(this.model.changed(changes));
  }

  private find(): void {
    this.sought ??= '';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>('.find')?.focus());
  }

  private foundCells(): Cell[] {
    const wanted = this.sought?.toLowerCase() ?? '';
    const found: Cell[] = [];
    if (wanted === '') return found;
    for (let row = 0; row < this.model.keys.length; row += 1)
      for (let column = 1; column < this.model.columns.length; column += 1)
        if (this.model.text(row, column).toLowerCase().includes(wanted)) found.push({ row, column });
    return found;
  }

  private replaceAll(): void {
    const by = this.renderRoot.querySelector<HTMLInputElement>('.put')?.value ?? '';
    const pattern = new RegExp((this.sought ?? '').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
    const changes = this.foundCells().map((cell) => ({
      ...cell,
      text: this.model.text(cell.row, cell.column).replaceAll(pattern, () => by),
    }));
    if (changes.length > 0) this.make(this.model.changed(changes));
  }
}
