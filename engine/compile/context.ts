import { among } from '../model/among.ts';
import type { Diagnostic, Params } from '../model/diagnostic.ts';
import type { CompileCode } from '../model/messages/compile.ts';
import type { Pack } from '../model/pack.ts';
import type { InputPlan, Opening, RulePlan, SetPlan } from '../model/plan.ts';
import { own } from '../model/record.ts';
import { didYouMean } from '../model/similar.ts';

type Named = 'set' | 'input' | 'rule';

interface Plans {
  readonly set: SetPlan;
  readonly input: InputPlan;
  readonly rule: RulePlan;
}

/** Sections on which any name may rest without asking for it. */
const SHARED = ['sets', 'scales', 'defects', 'forms'] as const;

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
  readonly #done: { readonly [K in Named]: Map<string, Plans[K] | null> } = {
    set: new Map(),
    input: new Map(),
    rule: new Map(),
  };
  readonly #open: string[] = [];
  /** For each name, those that it asked for. */
  readonly #asked = new Map<string, Set<string>>();
  readonly #like: Context | null;
  readonly #alike = new Map<string, boolean>();

  /** `like`: of a pack without errors; what it has in common with this one, and that rests on nothing else, is taken over. */
  constructor(
    readonly pack: Pack,
    readonly compilers: Compilers,
    like: Context | null = null,
  ) {
    this.#like = like && SHARED.every((section) => like.pack[section] === pack[section]) ? like : null;
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
    return this.#once('set', id, () => this.compilers.set(this, id));
  }

  input(id: string): InputPlan | null {
    return this.#once('input', id, () => this.compilers.input(this, id));
  }

  rule(id: string): RulePlan | null {
    return this.#once('rule', id, () => this.compilers.rule(this, id));
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

  #once<K extends Named>(kind: K, id: string, make: () => Plans[K] | null): Plans[K] | null {
    const asker = this.#open.at(-1);
    if (asker !== undefined) among(this.#asked, asker, () => new Set()).add(id);
    const done = this.#done[kind] as Map<string, Plans[K] | null>;
    const known = done.get(id);
    if (known !== undefined) return known;
    const start = this.#open.indexOf(id);
    if (start >= 0) {
      this.report('cycle', { path: [...this.#open.slice(start), id].join(' → ') }, `${kind}s/${id}`);
      return null;
    }
    const made = this.#isAlike(kind, id) ? this.#takenOver(kind, id) : this.#made(id, make);
    done.set(id, made);
    return made;
  }

  #made<P>(id: string, make: () => P): P {
    this.#open.push(id);
    const made = make();
    this.#open.pop();
    return made;
  }

  /** Whether a name stands for the same in the pack that this one is like: it says the same, and so does all that it asked for. */
  #isAlike(kind: Named, id: string): boolean {
    const like = this.#like;
    if (!like) return false;
    return among(this.#alike, id, () => {
      const said = own<unknown>(this.pack[`${kind}s`], id);
      return (
        said !== undefined &&
        said === own<unknown>(like.pack[`${kind}s`], id) &&
        [...(like.#asked.get(id) ?? [])].every((one) => this.#isAlike(this.named(one) ?? kind, one))
      );
    });
  }

  #takenOver<K extends Named>(kind: K, id: string): Plans[K] | null {
    const like = this.#like as Context;
    const path = `${kind}s/${id}`;
    this.open.push(...like.open.filter((one) => one.path === path || one.path.startsWith(`${path}/`)));
    this.#asked.set(id, new Set(like.#asked.get(id)));
    return like.#done[kind].get(id) as Plans[K];
  }
}
