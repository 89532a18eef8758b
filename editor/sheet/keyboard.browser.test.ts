import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CORPS_B_PACK } from '../testing/examples.ts';
import { bare, fillByKeyboard, open, type Site, site } from '../testing/index.ts';

let served: Site;

beforeAll(async () => {
  served = await site({
    '/kk.html': bare(`<adisteme-sheet src="${CORPS_B_PACK}" form-id="staff"></adisteme-sheet>`, { lang: 'kk' }),
  });
});

afterAll(() => served.close());

describe('a sheet of Corps B, filled in by keyboard alone, in Kazakh, with decimal commas', () => {
  test('the mean of 4,5, 4,25, 4, 5 and 2,99 is 20,74 / 5 = 4,148, rounded 4,15: effective', async () => {
    const { page, problems } = await open(`${served.address}/kk.html`);
    await page.locator('.outcome').waitFor();
    await fillByKeyboard(page, {
      'Бағаланатын кезеңнің соңғы күні': ['30.09.2025'],
      'Бағаланатын лауазымға тағайындалған немесе сайланған күні': ['15.01.2020'],
      'Кезең ішінде лауазымда болған соңғы күн': ['30.09.2025'],
      'Кезең ішінде нақты жұмыс істеген жұмыс күндері': ['60'],
      'Лауазым санаты': ['E-4'],
      // asked only now, since the act does not name E-4
      'Басшылық лауазым': ['ArrowLeft'],
      'Бағаланатын адамның ерекше жағдайы': ['ArrowDown'],
      'Бағалаушы адам жоқ': ['ArrowLeft'],
      'Бағалауды басқа адамға тапсыру': ['ArrowDown'],
      'Бағаланатын тоқсанда қолданылған тәртіптік жаза': ['ArrowDown', 'ArrowDown', 'ArrowDown'],
      'Калибрлеу сессиясы': ['ArrowDown'],
      'Функционалдық міндеттерді орындау сапасы Баға': ['4,5'],
      'Міндеттерді орындау мерзімдерін сақтау Баға': ['4,25'],
      'Дербестік және бастамашылдық Баға': ['4'],
      'Еңбек тәртібін сақтау Баға': ['5'],
      'Тәртіптік жазалардың болмауы Баға': ['2,99'],
    });
    const panel = page.locator('aside');
    expect(await panel.locator('.verdict').textContent()).toBe('Функционалдық міндеттерін тиімді атқарады');
    expect((await panel.locator('.values dd').allTextContents()).map((text) => text.trim())).toEqual(['4,148', '4,15']);
    await expect
      .poll(() => page.locator('[role=status]').textContent())
      .toBe('Бағалау нәтижесі: Функционалдық міндеттерін тиімді атқарады');
    const value = await page.evaluate(() => document.querySelector('adisteme-sheet')?.value);
    expect(value).toEqual({
      pack: 'kz-acs-corps-b',
      edition: '2025-07-28',
      form: 'staff',
      inputs: {
        'period-end': '2025-09-30',
        appointed: '2020-01-15',
        'post-until': '2025-09-30',
        'days-worked': '60',
        category: 'E-4',
        'leading-post': false,
        'appraisee-status': 'ordinary',
        'assessor-absent': false,
        delegation: 'none',
        penalty: 'reprimand',
        calibration: 'none',
        score: { quality: '4.5', timeliness: '4.25', initiative: '4', discipline: '5', penalties: '2.99' },
      },
    });
    expect(problems).toEqual([]);
  });
});
