import { fill } from '../model/diagnostic.ts';
import type { Body } from '../model/generated/pack.ts';
import { inLanguages, type Text } from '../model/text.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { repair } from './repair.ts';

const SIZES = {
  reversed: {
    kk: 'ең азы {min}, ең көбі {max}',
    ru: 'не менее {min} и не более {max}',
    en: 'at least {min} and at most {max}',
  },
  even: {
    kk: 'тақ сан, бірақ дәл {min}',
    ru: 'нечётное число, но ровно {min}',
    en: 'an odd number, but exactly {min}',
  },
} as const satisfies Record<string, Text>;

/** Bodies that cannot be formed, cannot reach their quorum, or that exclusions can leave without members. */
export const bodies: Check = {
  reports: {
    'body-size': {
      severity: 'error',
      meaning: {
        kk: 'Органның құрамына қойылған талаптар бірге орындалмайды: ең азы ең көбінен артық немесе тақ сан талап етіліп, жұп сан бекітілген.',
        ru: 'Требования к составу органа несовместимы: наименьшее число больше наибольшего либо требуется нечётное, а закреплено чётное.',
        en: 'What is asked of the size of the body cannot be met: the least number is above the greatest, or an odd number is asked for and an even one fixed.',
      },
    },
    'quorum-unmet': {
      severity: 'error',
      meaning: {
        kk: 'Кворум мүшелердің ең көп санынан артық болса, орган ешқашан шешім қабылдай алмайды.',
        ru: 'Если кворум больше наибольшего числа членов, орган никогда ничего не решит.',
        en: 'Where the quorum is above the greatest number of members the body can never decide.',
      },
    },
    'body-empty': {
      severity: 'warning',
      meaning: {
        kk: 'Мүдделер қақтығысы бар мүшелерді шеттету органды бос қалдыруы мүмкін: не құрамға кіретін рөлдердің бәрі шеттетілген, не мүшелердің ең аз саны да, кворум да жоқ. Актіден ең аз санды немесе кворумды алыңыз; актіде болмаса, ақауға жазыңыз.',
        ru: 'Отвод членов из-за конфликта интересов может оставить орган пустым: отведены все роли состава либо нет ни наименьшего числа, ни кворума. Возьмите из акта наименьшее число или кворум; если их там нет, запишите дефект.',
        en: 'Excluding members with a conflict of interest can leave the body empty: every role that belongs to it is excluded, or there is neither a least number nor a quorum. Take one from the act; where it has none, record a defect.',
      },
    },
  },
  find: ({ pack }) =>
    Object.entries(pack.procedure?.bodies ?? {}).flatMap(([id, body]) => {
      const path = `procedure/bodies/${id}`;
      return [...impossible(body, path), ...unmet(body, path), ...emptied(body, path)];
    }),
};

function impossible({ size }: Body, path: string): Finding[] {
  const { min, max, odd } = size ?? {};
  if (min === undefined || max === undefined) return [];
  const why = min > max ? SIZES.reversed : min === max && odd && min % 2 === 0 ? SIZES.even : null;
  if (!why) return [];
  const text = inLanguages((language) => fill(why[language], { min, max }, language));
  return [{ code: 'body-size', path: `${path}/size`, params: { size: text } }];
}

function unmet({ size, quorum }: Body, path: string): Finding[] {
  const most = size?.max;
  const at = `${path}/quorum`;
  if (quorum?.count !== undefined && most !== undefined && quorum.count > most) {
    const change = { op: 'replace', at: `${at}/count`, was: quorum.count, with: most } as const;
    const mended = repair('repair-replace', { was: quorum.count, with: most }, [change]);
    return [{ code: 'quorum-unmet', path: at, params: { quorum: quorum.count, most }, repairs: [mended] }];
  }
  const [part = 0, whole = 0] = (quorum?.share ?? '0/1').split('/').map(Number);
  return part > whole
    ? [{ code: 'quorum-unmet', path: at, params: { quorum: quorum?.share ?? '', most: most ?? '…' } }]
    : [];
}

function emptied({ size, quorum, includes = [], excludes = [] }: Body, path: string): Finding[] {
  if (excludes.length === 0) return [];
  const excluded = excludes.map(({ role }) => role);
  const all = includes.length > 0 && includes.every(({ role }) => role !== undefined && excluded.includes(role));
  const unbounded = !size?.min && quorum === undefined;
  const roles = excluded.filter((role) => role !== undefined).join(', ') || '…';
  return all || unbounded ? [{ code: 'body-empty', path: `${path}/excludes`, params: { roles } }] : [];
}
