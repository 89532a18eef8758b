import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { HEAD } from '../../../../engine/index.ts';
import { isWithin, type Path, parentOf } from '../../../document/index.ts';
import { buttons, fields, foundation, icon, stateMark, states } from '../../../element/index.ts';
import type { News } from '../desk.ts';
import { idField, recordField } from '../fields/collections.ts';
import type { Field } from '../fields/field.ts';
import { elementForm, formOf } from '../fields/form.ts';
import { MESSAGES as EDITOR } from '../messages.ts';
import { labelOf, type NameKind, namesOf } from '../names.ts';
import { Pane } from '../pane.ts';
import { schemaAt } from '../schema.ts';
import { type Section, sectionName } from '../words/index.ts';
import { MESSAGES } from './messages.ts';
import { overview } from './overview.ts';
import { countOf, elementOf, sectionOf, sectionsOf } from './sections.ts';
import { styles } from './styles.ts';

const NAMES: readonly NameKind[] = [
  'fact',
  'set',
  'scale',
  'role',
  'form',
  'rule',
  'defect',
  'reading',
  'ground',
  'check',
  'input',
  'clause',
  'event',
];

/**
 * The structured editor: sections, their elements, and a form for the one selected.
 *
 * @tag adisteme-editor-structure
 */
export class EditorStructure extends Pane {
  static override styles = [foundation, buttons, fields, states, styles];
  #from = '';

  protected override hear(news: News, by: string): void {
    this.#from = by;
    super.hear(news, by);
  }

  override render(): TemplateResult {
    const { desk } = this;
    if (!desk) return html``;
    const section = sectionOf(desk.selected);
    return html`<nav role="tablist" aria-orientation="vertical" aria-label=${this.say(MESSAGES.sections)} @keydown=${this.moved}>
        ${sectionsOf(desk.edition.isAmendment).map((one) => this.tab(one, one === section))}
      </nav>
      <div class="content" role="tabpanel" id="panel" aria-label=${sectionName(section, this.language)} tabindex="-1">
        ${desk.edition.isEditable ? nothing : html`<p class="notice" role="alert">${this.say(EDITOR.notYaml)}</p>`}
        <div ?inert=${!desk.edition.isEditable}>${this.content(section, elementOf(desk.selected))}</div>
      </div>
      ${guard([desk.edition.data, this.language], () => NAMES.map((kind) => html`<datalist id=${`names-${kind}`}>${namesOf(desk.edition.data, kind, this.language).map(({ id, label }) => html`<option value=${id}>${label}</option>`)}</datalist>`))}`;
  }

  private tab(section: Section, isChosen: boolean): TemplateResult {
    const { desk } = this;
    const data = section === 'changes' ? desk?.edition.own : desk?.edition.data;
    const findings =
      section === 'head' ? HEAD.flatMap((key) => desk?.findingsIn(key) ?? []) : (desk?.findingsIn(section) ?? []);
    const isError = findings.some(({ severity }) => severity === 'error');
    return html`<button type="button" role="tab" aria-selected=${isChosen} aria-controls="panel" tabindex=${isChosen ? 0 : -1} data-section=${section} @click=${() => desk?.select(section, 'structure')}>
      ${sectionName(section, this.language)}<span class="count">${countOf(data ?? {}, section) ?? nothing}</span>
      ${findings.length === 0 ? nothing : stateMark(isError ? 'refuted' : 'warning', this.say(MESSAGES.wrong))}</button>`;
  }

  private content(section: Section, element: Path | null): TemplateResult {
    const { desk, language } = this;
    if (!desk) return html``;
    if (element === null) return overview(desk, section, language);
    if (element === 'head') return this.head();
    const value = element.startsWith('changes/') ? undefined : desk.edition.get(element);
    if (element.startsWith('changes/')) return overview(desk, section, language);
    const field: Field = {
      draw: formOf,
      desk,
      language,
      path: element,
      name: labelOf(value, language) || element,
      key: '',
      schema: schemaAt(element),
      value,
    };
    return html`${this.crumbs(section, element, field)}
      ${value === undefined ? html`<p class="quiet">${this.say(MESSAGES.gone)}</p>` : keyed(element, elementForm(field))}`;
  }

  private head(): TemplateResult {
    const { desk, language } = this;
    if (!desk) return html``;
    const { data } = desk.edition;
    const skip = new Set(
      Object.keys({ ...data, ...(schemaAt('').properties ?? {}) }).filter(
        (key) => key === 'adisteme' || !HEAD.includes(key as (typeof HEAD)[number]),
      ),
    );
    const field: Field = {
      draw: formOf,
      desk,
      language,
      path: '',
      name: sectionName('head', language),
      key: '',
      schema: schemaAt(''),
      value: data,
    };
    return html`<h2>${field.name}</h2>${recordField(field, skip)}`;
  }

  private crumbs(section: Section, element: Path, field: Field): TemplateResult {
    const { desk } = this;
    if (element === section) return html`<h2>${sectionName(section, this.language)}</h2>`;
    const remove = (): void => {
      if (desk?.edit([{ op: 'remove', at: element }])) desk.select(parentOf(element), '');
    };
    return html`<div class="crumbs"><button class="bare" type="button" @click=${() => desk?.select(section, 'structure')}>${sectionName(section, this.language)}</button>
        <span aria-hidden="true">›</span>${idField(field)}
        <button class="bare small end" type="button" title=${this.say(MESSAGES.remove)} @click=${remove}><span class="unseen">${this.say(MESSAGES.remove)}</span>${icon('remove')}</button></div>
      <h2>${field.name}</h2>`;
  }

  private moved(event: KeyboardEvent): void {
    const tabs = [...this.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
    const place = tabs.indexOf(event.target as HTMLElement);
    const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    tab.focus();
    tab.click();
  }

  /** Where another pane selected something, its field comes into sight. */
  protected override updated(): void {
    const { desk } = this;
    if (!desk) return;
    const found = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-path]')].filter(({ dataset }) =>
      isWithin(desk.selected, dataset.path ?? ''),
    );
    const innermost = found.sort((a, b) => (b.dataset.path?.length ?? 0) - (a.dataset.path?.length ?? 0))[0];
    for (const one of this.renderRoot.querySelectorAll('.here')) if (one !== innermost) one.classList.remove('here');
    innermost?.classList.add('here');
    const pane = this.renderRoot.querySelector('.content');
    if (innermost && pane && ['yaml', 'problems', ''].includes(this.#from)) bringIntoSight(innermost, pane);
    this.#from = 'form';
  }
}

/** Scrolls only where it is not in sight whole: then to the middle, so that what is around it shows; to its top where it is taller. */
function bringIntoSight(one: HTMLElement, pane: Element): void {
  const [own, seen] = [one.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (own.top >= seen.top && own.bottom <= seen.bottom) return;
  one.scrollIntoView({ block: own.height > seen.height ? 'start' : 'center' });
}
