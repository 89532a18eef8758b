import type { Diagnostic, Params } from '../model/diagnostic.ts';
import type { CompileCode } from '../model/messages/compile.ts';
import type { Pack } from '../model/pack.ts';
import type { InputPlan, Opening, RulePlan, SetPlan } from '../model/plan.ts';
import { own } from '../model/record.ts';
import { didYouMean } from '../model/similar.ts';

type Named = 'set' | 'input' | 'rule';

/** What makes a plan of each kind of name; handed in, because each of them asks the context for other names. */
export interface Compilers {
  set(context: Context, id: string): SetPlan | null;
  input(context: Context, id: string): InputPlan | null;
  rule(context: Context, id: string): RulePlan | null;
}

/** The names that the language itself gives. */
const RESERVED = new Set(['form']);

/**
 * What the compiler knows of one pack while it works: names are compiled when first asked for, so that their order in
 * the pack means nothing, and a name that is asked for while it is being compiled is a cycle.
 */
export class Context {
  readonly diagnostics: Diagnostic<CompileCode>[] = [];
  readonly open: Opening[] = [];
  readonly #names = new Map<string, Named>();
  readonly #sets = new Map<string, SetPlan | null>();
  readonly #inputs = new Map<string, InputPlan | null>();
  readonly #rules = new Map<string, RulePlan | null>();
  readonly #open: string[] = [];

  constructor(
    readonly pack: Pack,
    readonly compilers: Compilers,
  ) {
    this.#declare('set', 'sets', pack.sets);
    this.#declare('input', 'inputs', pack.inputs);
    this.#declare('rule', 'rules', pack.rules);
  }

  report(code: CompileCode, params: Params, path: string): void {
    this.diagnostics.push({ code, severity: 'error', place: { path }, params });
  }

  named(name: string): Named | undefined {
    return this.#names.get(name);
  }

  names(...kinds: Named[]): string[] {
    return [...this.#names].filter(([, kind]) => kinds.includes(kind)).map(([name]) => name);
  }

  set(id: string): SetPlan | null {
    return this.#once(this.#sets, id, 'set', () => this.compilers.set(this, id));
  }

  input(id: string): InputPlan | null {
    return this.#once(this.#inputs, id, 'input', () => this.compilers.input(this, id));
  }

  rule(id: string): RulePlan | null {
    return this.#once(this.#rules, id, 'rule', () => this.compilers.rule(this, id));
  }

  /** Ids of the grades of a scale, worst first. */
  grades(scale: string): readonly string[] {
    return own(this.pack.scales, scale)?.order ?? [];
  }

  /** A set that must exist: reports where it does not. */
  needSet(id: string, path: string): SetPlan | null {
    if (this.named(id) === 'set') return this.set(id);
    this.report('unknown-set', { name: id, similar: didYouMean(id, this.names('set')) }, path);
    return null;
  }

  #declare(kind: Named, section: string, entries: object | undefined): void {
    for (const name of Object.keys(entries ?? {})) {
      const path = `${section}/${name}`;
      const before = this.#names.get(name);
      if (before) this.report('duplicate-name', { name, first: `${before}s/${name}`, second: path }, path);
      else if (RESERVED.has(name)) this.report('reserved-name', { name }, path);
      else this.#names.set(name, kind);
    }
  }

  #once<P>(done: Map<string, P | null>, id: string, kind: Named, make: () => P | null): P | null {
    const known = done.get(id);
    if (known !== undefined) return known;
    const start = this.#open.indexOf(id);
    if (start >= 0) {
      this.report('cycle', { path: [...this.#open.slice(start), id].join(' → ') }, `${kind}s/${id}`);
      return null;
    }
    this.#open.push(id);
    const made = make();
    this.#open.pop();
    done.set(id, made);
    return made;
  }
}
