import type { Body } from '../model/generated/pack.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

/** Bodies in which no vote can be won, or that leave the casting vote to somebody without one. */
export const majorities: Check = {
  reports: {
    'majority-unmet': {
      severity: 'error',
      meaning: {
        kk: 'Дауыстардың талап етілетін үлесі бірден артық не нөл: мұндай көпшілік ешқашан жиналмайды немесе ешкім дауыс бермесе де бар. Бөлшекті актімен салыстырыңыз.',
        ru: 'Требуемая доля голосов больше единицы или равна нулю: такого большинства не бывает либо оно есть и без единого голоса. Сверьте дробь с актом.',
        en: 'The share of votes asked for is above one, or nothing: no vote reaches it, or none is needed. Compare the fraction with the act.',
      },
    },
    'vote-missing': {
      severity: 'error',
      meaning: {
        kk: 'Дауыстар тең бөлінгенде дауысы шешуші болатын рөлдің дауыс құқығы жоқ: ол дауыс бермейтін хатшы немесе органнан шеттетілген.',
        ru: 'Роль, чей голос решает при равенстве, голоса не имеет: это секретарь без права голоса или она отведена.',
        en: 'The role whose vote decides a tie has no vote: it is a secretary who does not vote, or it is excluded from the body.',
      },
    },
  },
  find: ({ pack }) =>
    Object.entries(pack.procedure?.bodies ?? {}).flatMap(([id, body]) => {
      const path = `procedure/bodies/${id}`;
      return [...unmet(body, path), ...voteless(body, path)];
    }),
};

function unmet({ majority }: Body, path: string): Finding[] {
  const [part, whole] = (majority ?? 'simple').split('/').map(Number);
  if (part === undefined || whole === undefined || (part > 0 && part <= whole)) return [];
  return [{ code: 'majority-unmet', path: `${path}/majority`, params: { majority: majority ?? '' } }];
}

function voteless({ castingVote, secretary, excludes = [] }: Body, path: string): Finding[] {
  if (castingVote === undefined) return [];
  const silent = secretary?.role === castingVote && !secretary.votes;
  if (!silent && !excludes.some(({ role }) => role === castingVote)) return [];
  return [{ code: 'vote-missing', path: `${path}/castingVote`, params: { role: castingVote } }];
}
