import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Author, axeFindings, open, type ServedStudio, studio, type Three } from '../../testing/index.ts';

const RULES = fileURLToPath(new URL('../../../rules/', import.meta.url));
const KENTAU = 'kz-kentau-maslikhat';

let served: ServedStudio;
const folder = mkdtempSync(join(tmpdir(), 'adisteme-amend-'));

/** The library as it was before № 131: the edition of 2018, and the model that it adopts. */
beforeAll(async () => {
  cpSync(join(RULES, 'kz-model-corps-b-2018'), join(folder, 'kz-model-corps-b-2018'), { recursive: true });
  cpSync(join(RULES, KENTAU, '2018-05-24'), join(folder, KENTAU, '2018-05-24'), { recursive: true });
  served = await studio(folder);
}, 60_000);

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** Says which order it is: № 131 of 30 March 2022, two items of its own, in force from 10 April. */
async function begins(page: Page): Promise<void> {
  await page.getByRole('combobox').first().selectOption('en');
  await page.getByRole('link', { name: 'Amend the edition 2018-05-24' }).click();
  await page.getByText('No. 161 of 24 May 2018').waitFor();
  await page.getByLabel('Number', { exact: true }).fill('131');
  await page.getByLabel('Date of the act').fill('2022-03-30');
  await page.getByLabel('In force from').fill('2022-04-10');
  const issuer: Three = [
    'Түркістан облысы Кентау қалалық мәслихаты',
    'Кентауский городской маслихат Туркестанской области',
    'Kentau city maslikhat, Turkistan region',
  ];
  const fields = page.getByRole('group', { name: 'Issued by' }).getByRole('textbox');
  for (const [index, one] of issuer.entries()) await fields.nth(index).fill(one);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Record its changes' }).click();
}

/** Item 1 of the order: parts 4 (paragraph 5), 5 (paragraph 40) and 6 (paragraph 41). */
async function amends(author: Author): Promise<void> {
  await author.cites('order131.p1.part4');
  await author.open('Roles', 'hr-service');
  await author.texts('Label', [
    'Персоналды басқару қызметі не оның міндеттері жүктелген құрылымдық бөлімше (тұлға)',
    'Служба управления персоналом либо подразделение (лицо), на которое возложены её обязанности',
    'HR service, or the unit (person) entrusted with its duties',
  ]);
  await author.cites('order131.p1.part5');
  await author.open('Clauses', 'p40');
  await author.texts('Title', [
    'Жазбаша таныстыру; бас тарту актісі; бас тартқанға нәтижені жолдау',
    'Письменное ознакомление; акт об отказе; направление результатов отказавшемуся',
    'Acquaintance in writing; act of refusal; sending the results to whoever refuses',
  ]);
  await author.cites('order131.p1.part6');
  await author.open('Procedure', 'refusal');
  await author.type('Citation', 'p40');
  for (const [section, id] of [
    ['Procedure', 'enter-record'],
    ['Procedure', 'send-by-portal'],
    ['Clauses', 'p41'],
  ] as const) {
    await author.open(section, id);
    await author.form.getByRole('button', { name: 'Remove this element' }).click();
  }
  await author.open('Defects', 'numbers-one-lower');
  await author.type('Place', 'p38, p39, p40');
}

describe('№ 131 as an amendment of the edition of 2018', () => {
  test('is recorded as changes with citations; redline, impact', { timeout: 240_000 }, async () => {
    const { page, problems } = await open(`${served.url}/studio/`);
    await begins(page);
    const author = new Author(page);
    await amends(author);
    await author.section('The act');
    const act = author.form.locator('[data-path="act"]');
    await author.addField('Without', act);
    await author.type('Without', 'p41', act);

    await page.getByRole('tab', { name: 'Redline' }).click();
    const redline = page.locator('adisteme-editor-redline adisteme-diff');
    const role = redline.locator('li', { hasText: 'by item 1 of act № 131, part 4' });
    await role.locator('ins', { hasText: 'entrusted with its duties' }).waitFor();
    await redline.locator('li.removed', { hasText: 'paragraph 41; by item 1 of act № 131, part 6' }).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole('link', { name: 'What it does to sheets' }).click();
    await page
      .locator('adisteme-studio-compare')
      .getByRole('button', { name: 'Try it on the sample sheets' })
      .click({ timeout: 90_000 });
    const impact = page.locator('adisteme-impact');
    await impact.locator('[part=matrix]').first().waitFor({ timeout: 120_000 });
    const [sheets, changed] = await impact.locator('dl dd').allTextContents();
    expect(Number(sheets)).toBeGreaterThan(0);
    expect(changed).toBe('0'); // Paragraphs 5, 40 and 41 are procedure: nobody's grade changes.
    expect(problems).toEqual([]);
    await page.context().close();

    const text = readFileSync(join(folder, KENTAU, '2022-04-10/pack.yaml'), 'utf8');
    const { base, changes, act: head } = parse(text);
    expect(base).toEqual({ pack: KENTAU, edition: '2018-05-24' });
    expect(head).toMatchObject({ number: '131', numbering: { order131: 2, p: 43, annex: 5 }, without: ['p41'] });
    expect(changes.map(({ op, at, cite }: Record<string, string>) => `${op} ${at} ${cite}`)).toEqual([
      'replace roles/hr-service/label order131.p1.part4',
      'replace clauses/p40/title order131.p1.part5',
      'replace procedure/events/refusal/cite order131.p1.part6',
      'remove procedure/duties/enter-record order131.p1.part6',
      'remove procedure/duties/send-by-portal order131.p1.part6',
      'remove clauses/p41 order131.p1.part6',
      'replace defects/numbers-one-lower/place order131.p1.part6',
    ]);
    expect(changes[2]).toMatchObject({ was: ['p40', 'p41'], with: 'p40' });
  });
});
