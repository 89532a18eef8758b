import type { Locator, Page } from 'playwright-core';

/** A text in three languages, in the order kk, ru, en. */
export type Three = readonly [string, string, string];

const TONGUES = ['Kazakh', 'Russian', 'English'] as const;

/** An author at the edition screen, in English: does what a person would with mouse and keyboard, and nothing else. */
export class Author {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The structured editor. */
  get form(): Locator {
    return this.page.locator('adisteme-editor-structure .content');
  }

  /** Opens a section of the pack: Sets, Rules … */
  async section(name: string): Promise<void> {
    await this.page.locator('adisteme-editor-structure nav [role=tab]', { hasText: name }).first().click();
    await this.form.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  }

  /** Makes an element of a section and gives it its id. */
  async add(section: string, id: string): Promise<void> {
    await this.section(section);
    await this.form.getByRole('button', { name: `New in ${section}` }).click();
    await this.rename(id);
  }

  /** Opens an element that there is. */
  async open(section: string, id: string): Promise<void> {
    await this.section(section);
    await this.form
      .locator('button.link', { has: this.page.locator('code', { hasText: new RegExp(`^${id}$`) }) })
      .click();
  }

  /** Takes an element out. */
  async remove(section: string, id: string): Promise<void> {
    await this.open(section, id);
    await this.form.getByRole('button', { name: 'Remove this element' }).click();
  }

  async rename(id: string): Promise<void> {
    const field = this.form.locator('.crumbs input.id');
    await field.fill(id);
    await field.press('Enter');
  }

  /** Types into a field, and leaves it. */
  async type(name: string, text: string, within: Locator = this.form): Promise<void> {
    const field = within
      .getByRole('textbox', { name, exact: true })
      .or(within.getByRole('combobox', { name, exact: true }))
      .first();
    await field.fill(text);
    await field.press('Tab');
  }

  async texts(name: string, text: Three, within: Locator = this.form): Promise<void> {
    for (const [index, one] of text.entries()) await this.type(`${name}, ${TONGUES[index]}`, one, within);
  }

  /** Chooses from a list by the word that a person sees. */
  async choose(name: string, word: string, within: Locator = this.form): Promise<void> {
    await within.getByRole('combobox', { name, exact: true }).first().selectOption({ label: word });
  }

  /** Adds a field that the element may have. */
  async addField(name: string, within: Locator = this.form): Promise<void> {
    await within.getByRole('combobox', { name: 'Add a field…', exact: true }).last().selectOption({ label: name });
  }

  /** Names a value in an operand: score, period-end … */
  async operand(name: string, reference: string, within: Locator = this.form): Promise<void> {
    await this.choose(`${name}: kind`, 'a value by name', within);
    await this.type(name, reference, within);
  }

  /** Says one condition: what, how, with what. */
  async condition(line: Locator, fact: string, how: string, value: string): Promise<void> {
    await this.type('what', fact, line);
    await this.choose('how', how, line);
    const options = line.getByRole('combobox', { name: 'with what', exact: true });
    if (await options.count()) await options.selectOption({ label: value });
    else await this.type('with what', value, line);
  }

  /** Says that any of some alternatives holds, each one condition or several that hold together: what is what. */
  async anyOf(
    field: Locator,
    alternatives: readonly (readonly (readonly [fact: string, value: string])[])[],
  ): Promise<void> {
    const lines = field.locator('.condition.one');
    const more = field.getByRole('button', { name: 'Add a condition' });
    await this.choose('kind', 'any of these holds', field);
    let said = 0;
    for (const [place, conditions] of alternatives.entries()) {
      if (place > 0) await more.last().click();
      if (conditions.length > 1) await this.choose('kind', 'all of these hold', lines.nth(said));
      for (const [index, [fact, value]] of conditions.entries()) {
        // The last button is that of the alternatives, the one before it that of the conditions that hold together.
        if (index > 0) await more.nth((await more.count()) - 2).click();
        await this.condition(lines.nth(said), fact, 'is', value);
        said += 1;
      }
    }
  }

  /** Of an amending pack: the item of the order that the next changes cite. */
  async cites(item: string): Promise<void> {
    const field = this.page.locator('adisteme-editor .citing input');
    await field.fill(item);
    await field.press('Tab');
  }

  /** Opens a clause of the act and says what it is. */
  async clause(id: string, status: string): Promise<void> {
    await this.page.locator(`adisteme-editor-clauses [data-clause="${id}"] .clause`).click();
    await this.choose('Status', status);
  }

  /** Pastes rows from a spreadsheet into a grid, from its first cell. */
  async paste(name: string, rows: readonly (readonly string[])[]): Promise<void> {
    const grid = this.form.getByRole('grid', { name, exact: true });
    await grid.focus();
    await grid.press('Control+Home');
    await grid.evaluate(
      (frame, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        frame.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
        );
      },
      rows.map((row) => row.join('\t')).join('\n'),
    );
  }
}
