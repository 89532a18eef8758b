import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatDate, LANGUAGES, type Text } from '../../../engine/index.ts';
import { type DataMap, Edition, isMap } from '../../document/index.ts';
import type { PropertyValues } from '../../element/index.ts';
import { ActForm } from '../act/act-form.ts';
import { MESSAGES as ACT } from '../act/messages.ts';
import { hashOf } from '../route.ts';
import { refusalOf, Server } from '../server.ts';
import { draftAmendment } from './draft-amendment.ts';
import { MESSAGES } from './messages.ts';

const EDITION = /^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$/;
const MOST_ITEMS = 99;

/**
 * An order amends an edition: which order, from which day; then the edition screen records what it changes.
 *
 * @tag adisteme-studio-amend
 */
export class StudioAmend extends ActForm {
  /** The edition that is amended. */
  @property() pack = '';
  @property() edition = '';
  @state() private law: DataMap | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pack') || changed.has('edition')) void this.#load();
  }

  override render(): TemplateResult {
    const { law } = this;
    if (!law) return html`<p class="calm" role="status">${this.trouble || this.say(MESSAGES.loading)}</p>`;
    const act = isMap(law.act) ? law.act : {};
    const what = { name: this.text('title')[this.language], number: String(act.number ?? '') };
    const date = formatDate(String(act.date ?? ''), this.language);
    return html`<h1>${this.say(MESSAGES.heading)}</h1>
      <p class="lead">${this.say(MESSAGES.amended, { ...what, date })}<br />${this.say(MESSAGES.lead)}</p>
      <form novalidate @submit=${this.asked}>
        <section aria-labelledby="order"><h2 id="order">${this.say(MESSAGES.order)}</h2>
          <div class="pair">${this.line('number', this.say(ACT.number))}${this.day('date', this.say(ACT.date))}${this.line('items', this.say(MESSAGES.items), { type: 'number', hint: MESSAGES.itemsHint })}</div>
          ${this.texts('issuer', this.say(ACT.issuer))}
        </section>
        <section aria-labelledby="after"><h2 id="after">${this.say(MESSAGES.after)}</h2>
          <div class="pair">${this.day('from', this.say(ACT.from))}${this.line('edition', this.say(ACT.editionId), { hint: ACT.editionHint, isCode: true })}</div>
          ${this.texts('title', this.say(ACT.title))}
        </section>
        ${this.actions(MESSAGES.make)}
      </form>`;
  }

  /** Two items are the least that an amending order has; the edition follows the day until one types another. */
  protected override shown(name: string): string {
    const typed = super.shown(name);
    if (typed !== '') return typed;
    if (name === 'items' && this.values.items === undefined) return '2';
    return name === 'edition' ? this.dayOf('from') : '';
  }

  protected override wrong(): Readonly<Record<string, Text>> {
    const wrong: Record<string, Text> = {
      ...this.undated(['date', 'from']),
      ...this.missing(['number', 'date', 'from', 'edition']),
    };
    for (const name of ['title', 'issuer'])
      if (LANGUAGES.every((language) => this.value(`${name}.${language}`) === '')) wrong[`${name}.kk`] = ACT.needed;
    if (!wrong.number && !/\d/.test(this.value('number'))) wrong.number = MESSAGES.wrongNumber;
    if (!wrong.edition && !EDITION.test(this.value('edition'))) wrong.edition = ACT.wrongEdition;
    if (this.#items() === null) wrong.items = MESSAGES.wrongItems;
    return wrong;
  }

  #items(): number | null {
    const text = this.value('items');
    const count = /^\d+$/.test(text) ? Number(text) : 0;
    return count >= 1 && count <= MOST_ITEMS ? count : null;
  }

  protected override async make(): Promise<void> {
    const { pack } = this;
    const edition = this.value('edition');
    const files = draftAmendment(
      {
        base: { pack, edition: this.edition },
        pack,
        edition,
        title: this.text('title'),
        issuer: this.text('issuer'),
        number: this.value('number'),
        date: this.value('date'),
        from: this.value('from'),
        items: this.#items() ?? 1,
      },
      this.law ?? {},
    );
    await new Server(this.language).create({ pack, edition, files });
    location.hash = hashOf({ screen: 'edition', names: [pack, edition] });
  }

  /** The base says its title and who issued it: the amending order usually says the same. */
  async #load(): Promise<void> {
    this.law = null;
    this.trouble = '';
    const refusal = await refusalOf(async () => {
      const { files } = await new Server(this.language).edition(this.pack, this.edition);
      const { own } = new Edition(files);
      const issuer = isMap(own.act) ? own.act.issuer : undefined;
      const texts = Object.entries({ title: own.title, issuer }).flatMap(([name, text]) =>
        LANGUAGES.map((language) => [`${name}.${language}`, isMap(text) ? String(text[language] ?? '') : '']),
      );
      this.values = { ...Object.fromEntries(texts), ...this.values };
      this.law = own;
    });
    this.trouble = refusal?.message ?? '';
  }
}
