import { Engine, type EngineResult, type TopLevelCondition } from 'json-rules-engine';
import { day, NO_DAY } from './days.ts';

export type Data = Readonly<Record<string, unknown>>;

/**
 * An engine of json-rules-engine for rules of falling priority, of which those that settle the matter end the run. What its language
 * has no words for, whether inputs are of their types, are operators of our own over all inputs at once. Lists are facts, since the
 * values of conditions are copied in each run, and paths are read by a resolver that knows only names: with JSON paths it takes longer.
 */
export class RuleBook {
  readonly engine = new Engine([], { allowUndefinedFacts: true, pathResolver: (value, path) => (value as Data)[path] });

  constructor(lists: Readonly<Record<string, readonly unknown[]>>) {
    for (const [name, list] of Object.entries(lists)) this.engine.addFact(name, list, { cache: false });
    const { engine } = this;
    engine.addOperator('isMissing', (value: unknown) => value == null);
    engine.addOperator('lacks', (given: Data | undefined, names: string[]) =>
      names.some((name) => given?.[name] == null),
    );
    engine.addOperator(
      'hasMoreThan',
      (given: Data | undefined, count: number) => Object.keys(given ?? {}).length > count,
    );
    engine.addOperator('hasNoDay', (given: Data, names: string[]) =>
      names.some((name) => given[name] != null && day(given[name]) === NO_DAY),
    );
    engine.addOperator('hasNoBoolean', (given: Data | undefined, names: string[]) =>
      names.some((name) => typeof given?.[name] !== 'boolean'),
    );
    engine.addOperator('isNoCount', (value: unknown, most: number) => !isWithin(value, 1, most));
  }

  /** An operator, which says whether a given record has one of its inputs wrong. */
  operator(name: string, isWrong: (given: never, value: never) => boolean): void {
    this.engine.addOperator(name, isWrong as never);
  }

  /** A fact formed once a run of another one. */
  fact<From>(name: string, from: string, form: (value: From) => unknown): void {
    this.engine.addFact(name, async (_, almanac) => form(await almanac.factValue<From>(from)));
  }

  add(priority: number, type: string, params: object, conditions: TopLevelCondition): void {
    this.engine.addRule({ priority, event: { type, params }, conditions });
  }

  /** A rule after which rules of lower priority are not asked. */
  end(priority: number, type: string, params: object, conditions: TopLevelCondition): void {
    this.engine.addRule({ priority, event: { type, params }, conditions, onSuccess: () => this.engine.stop() });
  }
}

/** A condition on a fact, or on what a path finds in it. */
export function condition(fact: string, operator: string, value?: unknown) {
  const [name = '', path] = fact.split('.');
  return path === undefined ? { fact: name, operator, value } : { fact: name, path, operator, value };
}

export function paramsOf({ events }: EngineResult, type: string): Data[] {
  return events.flatMap((event) => (event.type === type ? [event.params ?? {}] : []));
}

export function isWithin(value: unknown, scale: number, most: number): boolean {
  return typeof value === 'number' && Math.round(value * scale) / scale === value && value >= 0 && value <= most;
}
