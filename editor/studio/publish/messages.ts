import type { Text } from '../../../engine/index.ts';

export const MESSAGES = {
  publish: { kk: 'Жариялау…', ru: 'Опубликовать…', en: 'Publish…' },
  published: { kk: 'Жарияланған', ru: 'Опубликовано', en: 'Published' },
  heading: { kk: '{name} редакциясын жариялау', ru: 'Публикация {name}', en: 'Publish {name}' },
  looking: { kk: 'Тексерілуде…', ru: 'Проверяется…', en: 'Checking…' },
  unsaved: {
    kk: 'Сақталмаған өзгерістер бар. Сақталғаны ғана жарияланады.',
    ru: 'Есть несохранённые изменения. Публикуется только сохранённое.',
    en: 'There is work that is not saved. Only what is saved is published.',
  },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  blocked: {
    kk: 'Жариялауға кедергі: {count}. Әрқайсысын басып, орнына өтіңіз.',
    ru: 'Публикации мешает: {count}. Нажмите, чтобы перейти к месту.',
    en: 'What stands against it: {count}. Press one to go to its place.',
  },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  ready: {
    kk: 'Барлық тексеру өтті, жариялауға дайын',
    ru: 'Все проверки пройдены, готово к публикации',
    en: 'Every check passes; ready to publish',
  },
  publishedOn: { kk: '{on} жарияланған', ru: 'Опубликовано {on}', en: 'Published on {on}' },
  version: { kk: 'Нұсқасы', ru: 'Версия', en: 'Version' },
  digest: { kk: 'Бақылау сомасы', ru: 'Контрольная сумма', en: 'Digest' },
  lock: { kk: 'Құлып файлы', ru: 'Файл блокировки', en: 'Lock file' },
  locking: {
    kk: 'Бақылау сомасы published.json файлына жазылады: бұл нұсқа бұдан былай өзгермейді.',
    ru: 'Сумма записывается в published.json: эта версия больше не изменится.',
    en: 'The digest goes into published.json: this version never changes again.',
  },
  locked: {
    kk: 'published.json файлында. Түзету жаңа нұсқа болып жарияланады.',
    ru: 'В published.json. Исправление публикуется новой версией.',
    en: 'In published.json. A correction is published as a new version.',
  },
  before: {
    kk: 'Бұған дейін {version} нұсқасы {on} жарияланған. Неге түзетілгенін айтыңыз.',
    ru: 'Прежде, {on}, опубликована версия {version}. Скажите, почему она исправляется.',
    en: 'Version {version} was published on {on}. Say why it is corrected.',
  },
  reason: { kk: 'Түзету себебі', ru: 'Причина исправления', en: 'Why it is corrected' },
  act: { kk: '{version} нұсқасын жариялау', ru: 'Опубликовать версию {version}', en: 'Publish version {version}' },
  done: { kk: 'Жарияланды.', ru: 'Опубликовано.', en: 'It is published.' },
  close: { kk: 'Жабу', ru: 'Закрыть', en: 'Close' },
} as const satisfies Readonly<Record<string, Text>>;
