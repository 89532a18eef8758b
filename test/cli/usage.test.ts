import { describe, expect, it } from 'vitest';
import { allCommands } from '../../engine/cli/commands/index.ts';
import { adisteme, withPacks } from './adisteme.ts';

describe('wrong use exits 2, says so on stderr in one line, and prints no data', () => {
  it.each([
    ['an unknown command', ['grad'], 'Did you mean “grade”?'],
    ['an unknown option', ['grade', 'a.yaml', '--explian'], 'Did you mean “--explain”?'],
    ['a missing argument', ['grade'], 'sheets'],
    ['too many arguments', ['show', 'news2', 'more'], 'too many arguments'],
    ['a missing option', ['batch', 'a.csv', '--pack', 'news2'], '--out'],
    ['an option without its value', ['show', 'news2', '--on'], '--on'],
    ['an unknown language', ['list', '--lang', 'fr'], 'fr'],
    ['a malformed date', ['show', 'news2', '--on', '30.09.2025'], '2025-09-30'],
    ['a malformed reading', ['show', 'news2', '--reading', 'interval'], 'reading=option'],
    ['an unknown pack', ['show', 'new2'], 'Did you mean “news2”?'],
    ['an unknown edition', ['show', 'news2@2018'], 'Did you mean “2017”?'],
    ['a date before any edition', ['show', 'news2', '--on', '2001-01-01'], '2001-01-01'],
    ['an unknown folder of packs', ['list', '--rules', 'nowhere'], 'nowhere'],
    ['an unknown path', ['show', './nowhere/pack.yaml'], 'nowhere'],
  ])('%s', (_, words, sentence) => {
    const { code, stdout, stderr } = withPacks(words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('prints the help, as a message, where there is no command', () => {
    const { code, stdout, stderr } = adisteme([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: adisteme');
  });
});

describe('an unexpected exception', () => {
  /** Printing fails; libraries may write JSON while they load. */
  const NODE_OPTIONS =
    '--import data:text/javascript,const%20s=JSON.stringify;JSON.stringify=(...a)=>{if(a[2])throw%20new%20Error(%22boom%22);return%20s(...a)}';

  it('is one line', () => {
    const { code, stderr } = withPacks(['list', '--json'], '.', { NODE_OPTIONS });
    expect(code).toBe(2);
    expect(stderr).toBe('adisteme: Unexpected error: boom (for more: ADISTEME_DEBUG=1)\n');
  });

  it('shows its stack with ADISTEME_DEBUG=1', () => {
    expect(withPacks(['list', '--json'], '.', { NODE_OPTIONS, ADISTEME_DEBUG: '1' }).stderr).toContain('    at ');
  });
});

const EXAMPLES = (await allCommands()).map(({ name, example }) => [name, example] as const);

describe('help', () => {
  it.each(EXAMPLES)('of %s has an example', (name, example) => {
    const { code, stdout, stderr } = adisteme([name, '--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Example:\n  ${example}`);
  });

  it.each([
    ['kk', 'Қолданылуы:', 'Командалар:'],
    ['ru', 'Использование:', 'Команды:'],
    ['en', 'Usage:', 'Commands:'],
  ])('speaks %s', (language, ...words) => {
    const { stdout } = adisteme(['--help', '--lang', language]);
    for (const word of words) expect(stdout).toContain(word);
  });

  it('prints the version', () => {
    expect(adisteme(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('language', () => {
  it.each([
    ['kk_KZ.UTF-8', 'Нет', 'деген команда жоқ'],
    ['ru_RU.UTF-8', 'жоқ', 'Нет команды'],
    ['de_DE.UTF-8', 'Нет', 'There is no command'],
  ])('with LC_ALL=%s', (locale, absent, sentence) => {
    const { stderr } = adisteme(['zzz'], '.', { LC_ALL: locale });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain(absent);
  });

  it('--lang wins over the environment', () => {
    expect(adisteme(['zzz', '--lang=ru'], '.', { LC_ALL: 'kk_KZ.UTF-8' }).stderr).toContain('Нет команды');
  });
});
