import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Author, axeFindings, open, type StudioOfPacks, studioOf, type Three } from '../../testing/index.ts';

const ACT = `«Б» корпусы қызметшілерін бағалау әдістемесін бекіту туралы
1. Қоса беріліп отырған әдістеме бекітілсін.
2. Осы бұйрық алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.
Бағалау әдістемесі
1. Осы Әдістеме қызметшілерді бағалау тәртібін айқындайды.
2. Бағалау бес параметр бойынша 0-ден 5 баллға дейін қойылады.
3. Лауазымда бір айдан аз болған қызметші бағаланбайды.
4. Орташа қорытынды баға: 4-тен 5-ке дейін – тиімді.
1-қосымша
Бағалау парағы`;

let served: StudioOfPacks;

beforeAll(async () => {
  served = await studioOf({});
}, 60_000);

afterAll(() => served.close());

/** Scale, set, inputs: five parameters scored from 0 to 5 with two places, and the heaviest penalty. */
async function declares(author: Author): Promise<void> {
  await author.add('Scales', 'result');
  await author.texts('Label', ['Бағалау нәтижесі', 'Результат оценки', 'Appraisal result']);
  await author.paste('Grades', [
    ['poor', 'Қанағаттанарлықсыз', 'Неудовлетворительно', 'Unsatisfactory', 'p4'],
    ['fair', 'Қанағаттанарлық', 'Удовлетворительно', 'Satisfactory', 'p4'],
    ['proper', 'Тиісті', 'Надлежаще', 'Proper', 'p4'],
    ['effective', 'Тиімді', 'Эффективно', 'Effective', 'p4'],
  ]);
  await author.type('Order', 'poor, fair, proper, effective');
  await author.type('Citation', 'p4');
  await author.add('Sets', 'parameter');
  await author.texts('Label', ['Параметрлер', 'Параметры', 'Parameters']);
  await author.paste('Members', [
    ['quality', 'Сапа', 'Качество', 'Quality'],
    ['timeliness', 'Мерзім', 'Сроки', 'Timeliness'],
    ['initiative', 'Бастама', 'Инициатива', 'Initiative'],
    ['discipline', 'Тәртіп', 'Дисциплина', 'Discipline'],
    ['penalties', 'Жаза болмауы', 'Отсутствие взысканий', 'Absence of penalties'],
  ]);
  await author.type('Citation', 'annex1');
  await author.add('Inputs', 'score');
  await author.texts('Label', ['Баға', 'Оценка', 'Score']);
  await author.choose('Type', 'decimal');
  const fields = { 'For each': 'parameter', Least: '0', Most: '5', 'Decimal places': '2', Citation: 'p2' };
  for (const [name, text] of Object.entries(fields)) await author.type(name, text);
  await author.choose('Better', 'higher');
  await author.add('Inputs', 'penalty');
  await author.texts('Label', ['Тәртіптік жаза', 'Взыскание', 'Disciplinary penalty']);
  await author.choose('Type', 'choice');
  await author.paste('Options', [
    ['none', 'Жоқ', 'Нет', 'None'],
    ['reprimand', 'Сөгіс', 'Выговор', 'Reprimand'],
    ['other', 'Өзге', 'Иное', 'Another'],
  ]);
  await author.choose('Better', 'in this order, worst first');
  await author.type('Better: in this order, worst first', 'other, reprimand, none');
  await author.type('Citation', 'annex1');
  await author.add('Inputs', 'appointed');
  await author.texts('Label', ['Тағайындалған күні', 'Дата назначения', 'Date of appointment']);
  await author.choose('Type', 'date');
  await author.type('Citation', 'p3');
}

async function rule(author: Author, id: string, kind: string, label: Three, cite: string): Promise<void> {
  await author.add('Rules', id);
  await author.texts('Label', label);
  await author.choose('Kind of rule', kind);
  await author.type('Citation', cite);
}

/** A limit of the cap: the score for the absence of penalties, under one kind of penalty. */
async function limit(author: Author, id: string, penalty: string, at: string): Promise<void> {
  const limits = author.form.locator('[data-path="rules/counted/limits"]');
  const name = limits.getByRole('textbox', { name: 'id: new' });
  if ((await name.count()) === 0) await limits.getByRole('button', { name: 'Add', exact: true }).last().click();
  await name.fill(id);
  await name.press('Enter');
  const entry = limits.getByRole('group', { name: id, exact: true });
  await author.choose('kind', 'all of these hold', entry);
  await entry.getByRole('button', { name: 'Add a condition' }).click();
  await author.condition(entry.locator('.condition.one').nth(0), 'parameter', 'is', 'Absence of penalties');
  await author.condition(entry.locator('.condition.one').nth(1), 'penalty', 'is', penalty);
  await author.type('At', at, entry);
}

/** Months in the post; the capped scores, their mean to two places, and the grade by bands. */
async function reckons(author: Author): Promise<void> {
  await rule(author, 'months', 'Months between (months-between)', ['Айлар', 'Месяцы', 'Months in the post'], 'p3');
  await author.operand('From', 'appointed');
  await author.operand('To', 'period-end');
  await rule(author, 'counted', 'Cap (cap)', ['Есепке алынатын', 'Учитываемая', 'Score counted'], 'annex1');
  await author.addField('For each');
  await author.type('For each', 'parameter');
  await author.operand('Of', 'score');
  await limit(author, 'reprimand', 'Reprimand', '2,99');
  await limit(author, 'other', 'Another', '1,99');
  await rule(author, 'average', 'Mean (mean)', ['Орташа баға', 'Средняя оценка', 'Mean'], 'p4');
  await author.operand('Of', 'counted');
  await author.type('Over', 'parameter');
  await rule(author, 'final', 'Rounding (round)', ['Қорытынды баға', 'Итоговая оценка', 'Final score'], 'p4');
  await author.operand('Of', 'average');
  await author.type('Decimal places', '2');
  await author.choose('Mode', 'half up');
  await rule(author, 'grade', 'Grade by bands (band)', ['Нәтиже', 'Результат', 'Appraisal result'], 'p4');
  await author.operand('Of', 'final');
  await author.type('Scale', 'result');
  const bands = author.form.locator('[data-path="rules/grade/bands"]');
  const rows = { poor: ['0', '1,99'], fair: ['2', '2,99'], proper: ['3', '3,99'], effective: ['4', '5'] } as const;
  for (const [index, [id, [from, to]]] of Object.entries(rows).entries()) {
    if (index > 0) await bands.getByRole('button', { name: 'Add', exact: true }).click();
    const name = bands.locator('tbody tr').nth(index).locator('input.id');
    await name.fill(id);
    await name.press('Enter');
    await author.type(`${id}, Range: From`, from, bands);
    await author.type(`${id}, Range: To`, to, bands);
    await author.type(`${id}: Grade`, id, bands);
  }
  await bands.getByText('no hole, no overlap').waitFor();
}

/** Who is not assessed, what is warned of, what the sheet gives, and what each clause is. */
async function prescribes(author: Author): Promise<void> {
  await author.add('Grounds', 'too-short');
  await author.texts('Message', ['Бір айдан аз', 'Менее месяца', 'Less than a month in the post']);
  await author.condition(author.form.locator('.condition.one').first(), 'months', 'is less than', '1');
  await author.type('Citation', 'p3');
  await author.add('Checks', 'zero-score');
  await author.texts('Message', ['0 балл қойылды', 'Поставлено 0 баллов', 'A score of 0 was given: confirm it']);
  await author.addField('For each');
  await author.type('For each', 'parameter');
  await author.condition(author.form.locator('.condition.one').first(), 'score', 'is more than', '0');
  await author.choose('Effect', 'warn');
  await author.type('Citation', 'p2');
  await author.open('Forms', 'sheet');
  await author.type('Grounds', 'too-short');
  await author.type('Checks', 'zero-score');
  await author.type('Citation', 'annex1');
  const result = author.form.locator('[data-path="forms/sheet/result"]');
  await author.addField('Values', result);
  await author.type('Values', 'average, final', result);
  const clauses = { 'order.p1': 'organisational', p1: 'definition', annex1: 'form' };
  const encoded = ['order.p2', 'p2', 'p3', 'p4'].map((id) => [id, 'encoded'] as const);
  for (const [id, status] of [...Object.entries(clauses), ...encoded]) await author.clause(id, status);
}

/** A sheet with a reprimand: 4.5, 4.25, 4, 5 and 4, which counts as 2.99; the mean is 20.74 / 5 = 4.148. */
async function tries(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Try' }).click();
  const sheet = page.locator('adisteme-sheet');
  const inputs: Record<string, string> = { 'period-end': '2026-03-31', appointed: '2025-01-15' };
  const scores = { quality: '4.5', timeliness: '4.25', initiative: '4', discipline: '5', penalties: '4' };
  for (const [id, score] of Object.entries(scores)) inputs[`score%5B${id}%5D`] = score;
  for (const [id, text] of Object.entries(inputs)) {
    await sheet.locator(`[id="${id}"]`).fill(text);
    await page.keyboard.press('Tab');
  }
  await sheet.getByRole('radio', { name: 'Reprimand' }).check();
  await sheet.getByText('4.15').first().waitFor();
  await page.getByRole('textbox', { name: 'As a sentence' }).fill('given a reprimand, the fifth score counts as 2.99');
  await page.getByRole('button', { name: 'Save as a golden case' }).click();
  await page.getByRole('tab', { name: 'Cases' }).click();
  await page.getByText('1 of 1 pass').waitFor();
}

describe('from nothing to a published pack, without YAML', () => {
  test('a pack of the Corps B kind', { timeout: 120_000 }, async () => {
    const { page, problems } = await open(`${served.url}/studio/`);
    await page.getByRole('combobox').first().selectOption('en');
    await page.getByRole('link', { name: 'New methodology' }).click();
    const texts: Record<string, Three> = {
      'Title of the methodology': ['Сынақ әдістемесі', 'Пробная методика', 'Trial methodology'],
      'Issued by': ['Қала әкімдігі', 'Акимат города', 'City akimat'],
      'Sheet 1': ['Бағалау парағы', 'Лист оценки', 'Appraisal sheet'],
    };
    await page.getByRole('button', { name: 'Make a draft' }).click();
    expect(await page.locator('adisteme-studio-new [aria-invalid=true]').count()).toBe(9);
    expect(await axeFindings(page)).toEqual([]);
    for (const [name, text] of Object.entries(texts))
      for (const [index, one] of text.entries())
        await page.getByRole('group', { name }).getByRole('textbox').nth(index).fill(one);
    await page.getByLabel('Number', { exact: true }).fill('7');
    await page.getByLabel('Date of the act').fill('10.01.2026');
    await page.getByLabel('In force from').fill('1 February 2026');
    await page.getByLabel('Text of the act').fill(ACT);
    await page.getByText('annexes found: 7').waitFor();
    await page.getByRole('button', { name: 'Make a draft' }).click();

    const author = new Author(page);
    await declares(author);
    await reckons(author);
    await prescribes(author);
    await page.getByText('No problems: every check passes.').waitFor();
    await tries(page);

    await page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('button', { name: 'Publish version 1.0.0' }).click();
    await dialog.getByText('It is published.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const digest = await dialog.locator('code').textContent();
    const lock = JSON.parse(readFileSync(join(served.folder, 'published.json'), 'utf8'));
    expect(lock).toMatchObject({ 'trial-methodology@2026-02-01': [{ version: '1.0.0', digest }] });
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.locator('adisteme-studio-publish button.published').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
