import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Author, axeFindings, open, type ServedStudio, studio, type Three } from '../../testing/index.ts';

const RULES = fileURLToPath(new URL('../../../rules/', import.meta.url));
const KENTAU = 'kz-kentau-maslikhat';
/** Sheets of each form on which the amendment is tried. */
const SAMPLES = 12;

let served: ServedStudio;
const folder = mkdtempSync(join(tmpdir(), 'adisteme-amend-'));

/** The library as it was before № 131: the edition of 2018, and the model that it adopts. */
beforeAll(async () => {
  cpSync(join(RULES, 'kz-model-corps-b-2018'), join(folder, 'kz-model-corps-b-2018'), { recursive: true });
  const edition = join(folder, KENTAU, '2018-05-24');
  cpSync(join(RULES, KENTAU, '2018-05-24'), edition, { recursive: true });
  for (const form of ['competency', 'kpi']) {
    const file = join(edition, 'samples', `${form}.ndjson`);
    writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(0, SAMPLES).join('\n'));
  }
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
  await page.getByLabel('Date of the act').fill('30 March 2022');
  await page.getByLabel('In force from').fill('10 April 2022');
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
  await author.remove('Procedure', 'enter-record');
  await author.remove('Procedure', 'send-by-portal');
  await author.remove('Clauses', 'p41');
  await author.open('Defects', 'numbers-one-lower');
  await author.type('Place', 'p38, p39, p40');
}

/** What is recorded, in the order in which it was done. */
const RECORDED = [
  'replace roles/hr-service/label order131.p1.part4',
  'replace clauses/p40/title order131.p1.part5',
  'replace procedure/events/refusal/cite order131.p1.part6',
  'remove procedure/duties/enter-record order131.p1.part6',
  'remove procedure/duties/send-by-portal order131.p1.part6',
  'remove clauses/p41 order131.p1.part6',
  'replace defects/numbers-one-lower/place order131.p1.part6',
  ...[
    'replace clauses/annex4/status',
    'replace clauses/annex4/title',
    'replace sets/indicator/kind',
    'remove sets/indicator/size',
    'remove sets/indicator/basis',
    'remove sets/indicator/note',
    'insert sets/indicator/attributes',
    'insert rules/of-heads',
    'insert rules/of-staff',
    'replace sets/asked/where/all/0',
    'replace sets/asked/where/all/1/any/0/fact',
    'replace rules/indicators-asked/where/fact',
    'replace rules/indicators-observed/where/all/0/fact',
    'replace rules/observed-share/within/fact',
    'replace rules/observed-share/empty/undetermined',
    'remove inputs/annex4-held',
    'remove inputs/indicator-name',
    'remove inputs/indicator-competency',
    'remove checks/ten-indicators',
    'remove defects/indicators-of-adopters',
    'remove defects/annex4-of-2018',
    'replace forms/competency/checks',
    'remove forms/competency/records',
    'insert sets/indicator/members',
  ].map((change) => `${change} order131.p1.part7`),
];

/** The annex as the order gives it: 63 indicators, each with its competency and group of categories, as a spreadsheet holds them. */
function indicators(): string[][] {
  const { changes } = parse(readFileSync(join(RULES, KENTAU, '2022-04-10/changes.yaml'), 'utf8'));
  const { with: set } = changes.find(({ at }: { at: string }) => at === 'sets/indicator');
  return Object.entries(set.members as Record<string, Member>).map(([id, { label, attributes }]) => [
    id,
    ...[label.kk, label.ru, label.en],
    attributes.competency,
    attributes.group,
  ]);
}

interface Member {
  readonly label: Readonly<Record<'kk' | 'ru' | 'en', string>>;
  readonly attributes: Readonly<Record<'competency' | 'group', string>>;
}

/** Item 1, part 7: annex 4 anew. The sheet no longer lists the indicators; the annex does, for two groups of categories. */
async function amendsAnnex(author: Author): Promise<void> {
  const { form } = author;
  await author.cites('order131.p1.part7');
  await author.clause('annex4', 'encoded');
  await author.texts('Title', [
    'Құзыреттердің мінез-құлық индикаторлары',
    'Поведенческие индикаторы компетенций',
    'Behavioural indicators of the competencies',
  ]);
  await author.open('Sets', 'indicator');
  await author.choose('Kind', 'listed by the act');
  for (const name of ['Size', 'Basis', 'Note']) await form.getByRole('button', { name: `Remove ${name}` }).click();
  await author.addField('Attributes');
  await attribute(author, 'competency', ['Құзырет', 'Компетенция', 'Competency']);
  const competency = form.locator('[data-path="sets/indicator/attributes"]').getByRole('group', { name: 'competency' });
  await author.addField('Set', competency);
  await author.type('Set', 'competency', competency);
  await attribute(author, 'group', ['Лауазым санаттарының тобы', 'Группа категорий', 'Group of post categories']);
  const group = form.locator('[data-path="sets/indicator/attributes"]').getByRole('group', { name: 'group' });
  await author.addField('Options', group);
  await author.paste('Options', [
    ['heads', 'E-2; E-3 (басшы)', 'E-2; E-3 (руководитель)', 'E-2; E-3 (head of a structural unit)'],
    ['staff', 'E-3*; E-4', 'E-3*; E-4', 'E-3*; E-4'],
  ]);
  await groups(author);
  await asks(author);
  const removed = {
    Inputs: ['annex4-held', 'indicator-name', 'indicator-competency'],
    Checks: ['ten-indicators'],
    Defects: ['indicators-of-adopters', 'annex4-of-2018'],
  };
  for (const [section, ids] of Object.entries(removed)) for (const id of ids) await author.remove(section, id);
  await author.open('Forms', 'competency');
  await author.type('Checks', 'return-after-appointment');
  await form.getByRole('button', { name: 'Remove Records' }).click();
  await author.open('Sets', 'indicator');
  await author.paste('Members', indicators());
}

async function attribute(author: Author, id: string, label: Three): Promise<void> {
  const attributes = author.form.locator('[data-path="sets/indicator/attributes"]');
  await attributes.getByRole('button', { name: 'Attributes: add' }).click();
  const name = attributes.getByRole('textbox', { name: 'id: new' });
  await name.fill(id);
  await name.press('Enter');
  const entry = attributes.getByRole('group', { name: id, exact: true });
  await author.choose('Type', 'choice', entry);
  await author.addField('Label', entry);
  await author.texts('Label', label, entry);
}

/** E-2 and heads of E-3 are one group; E-4 and the other E-3 are the second. */
async function groups(author: Author): Promise<void> {
  for (const [id, label, first, heads] of [
    ['of-heads', ['E-2, E-3 (басшы) тобы', 'Группа E-2, E-3 (руководитель)', 'Group E-2, E-3 (head)'], 'E-2', 'yes'],
    ['of-staff', ['E-3*, E-4 тобы', 'Группа E-3*, E-4', 'Group E-3*, E-4'], 'E-4', 'no'],
  ] as const) {
    await author.add('Rules', id);
    await author.texts('Label', label);
    await author.choose('Kind of rule', 'Yes or no (test)');
    const when = author.form.locator(`[data-path="rules/${id}/when"]`);
    await author.anyOf(when, [
      [['category', first]],
      [
        ['category', 'E-3'],
        ['heads-unit', heads],
      ],
    ]);
    await author.type('Citation', 'annex4');
  }
}

/** Which indicators are asked, and where their competency stands now: with the indicator itself. */
async function asks(author: Author): Promise<void> {
  await author.open('Sets', 'asked');
  const where = author.form.locator('[data-path="sets/asked/where"]');
  await author.anyOf(where.locator('li').first(), [
    [
      ['indicator.group', 'E-2; E-3 (head of a structural unit)'],
      ['of-heads', 'yes'],
    ],
    [
      ['indicator.group', 'E-3*; E-4'],
      ['of-staff', 'yes'],
    ],
  ]);
  await author.type('what', 'indicator.competency', where.locator('.condition.one').nth(4));
  for (const id of ['indicators-asked', 'indicators-observed', 'observed-share']) {
    await author.open('Rules', id);
    const at = id === 'observed-share' ? 'within' : 'where';
    await author.type(
      'what',
      'indicator.competency',
      author.form.locator(`[data-path="rules/${id}/${at}"] .one`).first(),
    );
  }
  await author.type('If empty', 'posts-without-indicators');
}

/** What it does to sheets: who has a sheet of competencies, and nobody else, is affected. */
async function weighs(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'What it does to sheets' }).click();
  const compare = page.locator('adisteme-studio-compare');
  await compare.getByRole('button', { name: 'Try it on the sample sheets' }).click({ timeout: 90_000 });
  const impact = page.locator('adisteme-impact');
  await impact.locator('[part=matrix]').first().waitFor({ timeout: 120_000 });
  const affected = await impact.locator('[part=persons] tbody th').allTextContents();
  expect(affected.length).toBeGreaterThan(0);
  expect(affected.filter((id) => !id.startsWith('competency-'))).toEqual([]);
  await page.getByRole('link', { name: 'Open the edition 2022-04-10' }).click();
}

/** Publishes; gives the digest that the dialog shows. */
async function publishes(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publish…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Publish version 1.0.0' }).click({ timeout: 60_000 });
  await dialog.getByText('It is published.').waitFor();
  return (await dialog.locator('code').textContent()) ?? '';
}

describe('№ 131 as an amendment of the edition of 2018', () => {
  test('is recorded with its annex, as changes with citations; redline, impact, published', {
    timeout: 240_000,
  }, async () => {
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
    await page.getByRole('tab', { name: 'Problems' }).click();
    await amendsAnnex(author);
    await page.getByRole('tab', { name: 'Redline' }).click();
    await redline.locator('li', { hasText: 'by item 1 of act № 131, part 7' }).first().waitFor();
    await weighs(page);
    const digest = await publishes(page);
    expect(problems).toEqual([]);
    await page.context().close();

    const lock = JSON.parse(readFileSync(join(folder, 'published.json'), 'utf8'));
    expect(lock).toMatchObject({ [`${KENTAU}@2022-04-10`]: [{ version: '1.0.0', digest }] });
    const text = readFileSync(join(folder, KENTAU, '2022-04-10/pack.yaml'), 'utf8');
    const { base, changes, act: head } = parse(text);
    expect(base).toEqual({ pack: KENTAU, edition: '2018-05-24' });
    expect(head).toMatchObject({ number: '131', numbering: { order131: 2, p: 43, annex: 5 }, without: ['p41'] });
    expect(changes.map(({ op, at, cite }: Record<string, string>) => `${op} ${at} ${cite}`)).toEqual(RECORDED);
    expect(changes[2]).toMatchObject({ was: ['p40', 'p41'], with: 'p40' });
    expect(Object.keys(changes.at(-1).with)).toHaveLength(63);
  });
});
