import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGES, type Text } from '../../../engine/index.ts';
import { today } from '../../date/index.ts';
import { icon } from '../../element/index.ts';
import { ActForm } from '../act/act-form.ts';
import { MESSAGES as ACT } from '../act/messages.ts';
import { unitsOf } from '../edition/clauses/act-text.ts';
import { freeKey } from '../edition/fields/collections.ts';
import { keepAct } from '../held-act.ts';
import { hashOf } from '../route.ts';
import { Server } from '../server.ts';
import { ACT as ACT_EXAMPLE } from '../tour/example.ts';
import { draftPack } from './draft-pack.ts';
import { MESSAGES } from './messages.ts';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const EDITION = /^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$/;
const MOST_PARAGRAPHS = 400;

/**
 * From nothing to a draft: which act it is, what it prescribes, and an edition to write the rules in.
 *
 * @tag adisteme-studio-new
 */
export class StudioNew extends ActForm {
  override render(): TemplateResult {
    return html`<h1>${this.say(MESSAGES.heading)}</h1><p class="lead">${this.say(MESSAGES.lead)}</p>
      <form novalidate @submit=${this.asked}>
        <section aria-labelledby="act"><h2 id="act">${this.say(ACT.act)}</h2>
          ${this.texts('title', this.say(ACT.title))}${this.texts('issuer', this.say(ACT.issuer))}
          <div class="pair">${this.line('number', this.say(ACT.number))}${this.day('date', this.say(ACT.date))}${this.day('from', this.say(ACT.from))}</div>
          ${this.#actText()}
        </section>
        <section aria-labelledby="sheets"><h2 id="sheets">${this.say(MESSAGES.sheets)}</h2>
          <div class="rows">${this.#forms().map((name, index) => this.texts(name, this.say(MESSAGES.sheet, { number: index + 1 })))}
            <button type="button" class="bare" @click=${() => this.put(`form${this.#forms().length}.kk`, '')}>${icon('add')} ${this.say(MESSAGES.addSheet)}</button></div>
          ${this.line('categories', this.say(MESSAGES.categories), { hint: MESSAGES.categoriesHint, isCode: true })}
        </section>
        <section aria-labelledby="names"><h2 id="names">${this.say(MESSAGES.names)}</h2>
          <div class="pair">${this.line('pack', this.say(MESSAGES.pack), { hint: MESSAGES.packHint, isCode: true })}${this.line('edition', this.say(ACT.editionId), { hint: ACT.editionHint, isCode: true })}</div>
        </section>
        ${this.actions(MESSAGES.make)}
      </form>`;
  }

  /** Fills in an example that can be made at once; what was typed gives way. */
  async fillIn(): Promise<void> {
    const packs = await new Server(this.language).packs();
    const pack = freeKey(Object.fromEntries(packs.map((one) => [one.pack, one])), 'first-pack');
    this.values = { ...ACT_EXAMPLE, date: today(), from: today(), pack };
  }

  #actText(): TemplateResult {
    const found = unitsOf(this.value('act')).length;
    return html`<div class="pair"><div class="field wide"><label for="field-act">${this.say(MESSAGES.text)}</label>
        <textarea id="field-act" name="act" lang="kk" .value=${this.values.act ?? ''} @input=${(event: Event) => this.put('act', (event.target as HTMLTextAreaElement).value)}></textarea>
        <span class="hint" role="status">${found > 0 ? this.say(MESSAGES.found, { count: found }) : this.say(MESSAGES.textHint)}</span></div>
      ${found > 0 ? nothing : this.line('paragraphs', this.say(MESSAGES.paragraphs), { type: 'number' })}</div>`;
  }

  /** Names of the fields of each sheet. */
  #forms(): string[] {
    const names = Object.keys(this.values).flatMap((name) => /^(form\d+)\./.exec(name)?.[1] ?? []);
    return [...new Set(['form0', ...names])];
  }

  /** The id and the edition follow the title and the day until one types another. */
  protected override shown(name: string): string {
    const typed = super.shown(name);
    if (typed !== '') return typed;
    if (name === 'edition') return this.dayOf('from');
    return name === 'pack' ? slugOf(super.shown('title.en')) : '';
  }

  protected override wrong(): Readonly<Record<string, Text>> {
    const [firstForm = ''] = this.#forms();
    const wrong: Record<string, Text> = {
      ...this.undated(['date', 'from']),
      ...this.missing(['number', 'date', 'from', 'pack', 'edition']),
    };
    for (const name of ['title', 'issuer', firstForm])
      if (LANGUAGES.every((language) => this.value(`${name}.${language}`) === '')) wrong[`${name}.kk`] = ACT.needed;
    if (!wrong.pack && !ID.test(this.value('pack'))) wrong.pack = ACT.wrongId;
    if (!wrong.edition && !EDITION.test(this.value('edition'))) wrong.edition = ACT.wrongEdition;
    if (unitsOf(this.value('act')).length === 0 && this.#paragraphs() === null) wrong.paragraphs = ACT.wrongCount;
    return wrong;
  }

  #paragraphs(): number | null {
    const text = this.value('paragraphs');
    const count = /^\d+$/.test(text) ? Number(text) : 0;
    return count >= 1 && count <= MOST_PARAGRAPHS ? count : null;
  }

  protected override async make(): Promise<void> {
    const names = { pack: this.value('pack'), edition: this.value('edition') };
    const act = this.value('act');
    const files = draftPack({
      ...names,
      title: this.text('title'),
      issuer: this.text('issuer'),
      number: this.value('number'),
      date: this.value('date'),
      from: this.value('from'),
      act,
      paragraphs: this.#paragraphs() ?? 0,
      forms: this.#forms()
        .map((name) => this.text(name))
        .filter(({ kk }) => kk !== ''),
      categories: this.value('categories')
        .split(/[\s,;]+/)
        .filter(Boolean),
    });
    await new Server(this.language).create({ ...names, files });
    keepAct(names, act);
    location.hash = hashOf({ screen: 'edition', names: [names.pack, names.edition] });
  }
}

/** An id out of a title: `Model methodology of Corps B` is `model-methodology-of-corps-b`. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, 40)
    .replace(/^[^a-z]+|-+$/g, '');
}
