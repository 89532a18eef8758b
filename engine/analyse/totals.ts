import type { Pack } from '../model/pack.ts';
import type { Expression, Operation, Plan } from '../model/plan.ts';
import { fromNumber, write, ZERO } from '../number/exact.ts';
import { walkPlan } from '../operators/walk.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { repair } from './repair.ts';

/** Weights that nothing adds up: neither the set says their total, nor does a rule form it. */
export const totals: Check = {
  reports: {
    'weights-untotalled': {
      severity: 'warning',
      meaning: {
        kk: 'Салмақтармен қосындылауда салмақтардың қосындысы еш жерде айтылмайды да, саналмайды да: біреуі қате болса, ешкім байқамайды. Атрибутқа `total:` жазыңыз, парақ беретін салмақтарға қосындысын тексеретін ереже қосыңыз не қосындысына бөліңіз.',
        ru: 'Взвешенная сумма считается, а сумма весов нигде не названа и не образуется: ошибку в весе никто не заметит. Укажите `total:` признака, для весов с листа добавьте проверку их суммы или разделите на неё.',
        en: 'A weighted total is taken, and the sum of its weights is nowhere said or formed: nobody would notice a wrong weight. Give the attribute a `total:`; for weights from the sheet add a check on their sum, or divide by it.',
      },
    },
  },
  find({ pack, plan }) {
    const operations = operationsOf(plan);
    const summed = new Set(operations.flatMap(({ op, slots }) => (op === 'sum' ? keyOf(slots.of as Expression) : [])));
    return operations.flatMap((node): Finding[] => {
      const weight = node.slots.weight as Expression;
      if (node.op !== 'weighted-sum' || summed.has(keyOf(weight)) || totalled(pack, weight)) return [];
      const params = { weight: nameOf(weight) };
      return [{ code: 'weights-untotalled', path: `${node.path}/weight`, params, repairs: declaring(pack, weight) }];
    });
  },
};

function operationsOf(plan: Plan): Operation[] {
  const found: Operation[] = [];
  walkPlan(plan, { expression: (one) => one.kind === 'operation' && found.push(one.node) });
  return found;
}

/** What a value is taken from, whatever the member. */
function keyOf(of: Expression): string {
  return `${of.kind} ${nameOf(of)}`;
}

function nameOf(of: Expression): string {
  if (of.kind === 'attribute') return `${of.set}.${of.attribute}`;
  return of.kind === 'input' || of.kind === 'rule' ? of.id : of.kind;
}

function totalled(pack: Pack, of: Expression): boolean {
  if (of.kind === 'literal') return true;
  return of.kind === 'attribute' && pack.sets?.[of.set]?.attributes?.[of.attribute]?.total !== undefined;
}

/** The total that the members of a declared set have, to be compared with the act. */
function declaring(pack: Pack, of: Expression): Finding['repairs'] {
  if (of.kind !== 'attribute' || of.choice) return [];
  const sum = Object.values(pack.sets?.[of.set]?.members ?? {}).reduce((before, { attributes }) => {
    const value = attributes?.[of.attribute];
    return before.add((typeof value === 'number' ? fromNumber(value) : null) ?? ZERO);
  }, ZERO);
  const at = `sets/${of.set}/attributes/${of.attribute}/total`;
  return [repair('repair-total', { total: write(sum) }, [{ op: 'insert', at, with: Number(sum.valueOf()) }])];
}
