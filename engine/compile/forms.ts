import type { Form } from '../model/generated/pack.ts';
import type {
  CheckPlan,
  Condition,
  Expression,
  FormPlan,
  GroundPlan,
  RoutePlan,
  SubstitutePlan,
} from '../model/plan.ts';
import { type Visitor, walkCondition, walkExpression } from '../operators/walk.ts';
import type { Context } from './context.ts';
import { need } from './operation.ts';
import { perOf } from './scope.ts';

export interface Governing {
  readonly grounds: ReadonlyMap<string, GroundPlan>;
  readonly checks: ReadonlyMap<string, CheckPlan>;
  readonly routes: readonly RoutePlan[];
  readonly substitutes: readonly SubstitutePlan[];
}

/** What one form asks and runs: everything that its result, grounds, checks, routing and records rest on. */
export function compileForm(context: Context, id: string, form: Form, governing: Governing): FormPlan {
  const graded = form.kind === 'graded';
  const grade = (graded && form.result.grade) || null;
  const values = (graded && form.result.values) || [];
  const grounds = (graded && form.grounds) || [];
  const checks = (graded && form.checks) || [];
  const routed = graded && governing.routes.some((route) => route.form === id);
  const path = `forms/${id}`;
  const slice = new Slice(context);
  for (const [index, rule] of [...(grade ? [grade] : []), ...values].entries()) {
    need(context, 'rules', context.pack.rules, rule, `${path}/result/${grade && index === 0 ? 'grade' : 'values'}`);
    slice.rule(rule);
  }
  const basis = new Slice(context);
  for (const ground of grounds) {
    need(context, 'grounds', context.pack.grounds, ground, `${path}/grounds`);
    for (const one of [slice, basis]) one.condition(governing.grounds.get(ground)?.when);
  }
  for (const check of checks) {
    need(context, 'checks', context.pack.checks, check, `${path}/checks`);
    for (const set of governing.checks.get(check)?.per ?? []) slice.set(set);
    slice.condition(governing.checks.get(check)?.require);
  }
  for (const input of form.records ?? []) {
    need(context, 'inputs', context.pack.inputs, input, `${path}/records`);
    slice.input(input);
  }
  if (routed)
    for (const route of [...governing.routes, ...governing.substitutes]) slice.condition(route.when ?? undefined);
  if (graded) slice.input(context.pack.force.appliesBy);
  return {
    id,
    graded,
    grade,
    values,
    grounds,
    basis: [...basis.rules].sort(),
    checks,
    routed,
    inputs: [...slice.inputs].sort(),
    rules: [...slice.rules],
    sets: [...slice.sets].sort(),
  };
}

/** Follows what things rest on. Rules come out in an order in which each stands after those it uses. */
class Slice {
  readonly inputs = new Set<string>();
  readonly rules = new Set<string>();
  readonly sets = new Set<string>();
  readonly #visitor: Visitor;

  constructor(readonly context: Context) {
    this.#visitor = { expression: (one) => this.#expression(one), set: (id) => this.set(id) };
  }

  condition(condition: Condition | undefined): void {
    if (condition) walkCondition(condition, this.#visitor);
  }

  rule(id: string): void {
    const plan = this.context.rule(id);
    if (!plan || this.rules.has(id)) return;
    for (const set of plan.per) this.set(set);
    walkExpression(plan.expression, this.#visitor);
    this.rules.add(id);
  }

  input(id: string): void {
    const plan = this.context.input(id);
    if (!plan || this.inputs.has(id)) return;
    this.inputs.add(id);
    for (const set of plan.per) this.set(set);
    this.condition(plan.when ?? undefined);
  }

  set(id: string): void {
    const plan = this.context.set(id);
    if (!plan || this.sets.has(id)) return;
    this.sets.add(id);
    for (const ancestor of plan.lineage) this.set(ancestor);
    this.condition(plan.where ?? undefined);
    if (plan.best) for (const one of [plan.best.take, ...plan.best.by]) walkExpression(one, this.#visitor);
  }

  /** A member at hand needs no following: what has it at hand names its set. */
  #expression(expression: Expression): void {
    if (expression.kind === 'input') this.input(expression.id);
    else if (expression.kind === 'rule') this.rule(expression.id);
  }
}

/** Grounds, checks and routing, compiled. */
export function compileGoverning(
  context: Context,
  compile: (source: never, per: readonly string[], path: string) => Condition,
): Governing {
  const { pack } = context;
  const grounds = Object.entries(pack.grounds ?? {}).map(
    ([id, ground]) => [id, { id, when: compile(ground.when as never, [], `grounds/${id}/when`) }] as const,
  );
  const checks = Object.entries(pack.checks ?? {}).map(([id, check]) => {
    const per = perOf(check.per).filter((set) => context.needSet(set, `checks/${id}/per`));
    return [
      id,
      { id, per, require: compile(check.require as never, per, `checks/${id}/require`), effect: check.effect },
    ] as const;
  });
  const routes = (pack.routing?.routes ?? []).map((route, index, all) => {
    const path = `routing/routes/${route.id}`;
    need(context, 'forms', pack.forms, route.form, `${path}/form`);
    need(context, 'roles', pack.roles, route.assessor, `${path}/assessor`);
    if ((route.when === undefined) !== (index === all.length - 1)) context.report('route-order', {}, path);
    return {
      id: route.id,
      when: route.when ? compile(route.when as never, [], `${path}/when`) : null,
      form: route.form,
      assessor: route.assessor,
    };
  });
  const substitutes = (pack.routing?.substitutes ?? []).map((one) => {
    need(context, 'roles', pack.roles, one.assessor, `routing/substitutes/${one.id}/assessor`);
    return {
      id: one.id,
      when: compile(one.when as never, [], `routing/substitutes/${one.id}/when`),
      assessor: one.assessor,
    };
  });
  return { grounds: new Map(grounds), checks: new Map(checks), routes, substitutes };
}
