import {
  type BatchChoice,
  BatchProblem,
  choiceAmong,
  columnChoices,
  gradedForms,
  type Language,
  type Plan,
  prepare,
  proposalOf,
  sayings,
  type Text,
  WorkbookError,
} from '../../../../engine/index.ts';
import { sourceOf } from '../../../worker/index.ts';
import { MESSAGES } from './messages.ts';
import type { Format, FormHead, Glance, Kind, Mapping, Progress, Questions } from './protocol.ts';
import { inAll, Run } from './run.ts';
import { firstRows, formatOf } from './source.ts';

/** Why something can't be done, in all languages. */
export class Refusal extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

/** Answers what the page asks: it holds the pack, the file and the last run. */
export class BatchDesk {
  #choice: BatchChoice | null = null;
  #file: { readonly file: File; readonly format: Format } | null = null;
  #run: Run | null = null;
  readonly #told: (progress: Progress) => void;

  constructor(told: (progress: Progress) => void) {
    this.#told = told;
  }

  /** Throws `Refusal` for what can't be done. */
  async answer<K extends Kind>(kind: K, ask: Questions[K]['ask']): Promise<Questions[K]['answer']> {
    const answers: { readonly [K in Kind]: (ask: never) => unknown } = {
      pack: (asked: Questions['pack']['ask']) => this.#pack(asked),
      glance: (asked: Questions['glance']['ask']) => this.#glance(asked),
      run: (asked: Questions['run']['ask']) => this.#work(asked),
      stop: () => this.#run?.stop() ?? null,
      results: ({ filter, from, count }: Questions['results']['ask']) => this.#done.results(filter, from, count),
      rejects: ({ from, count }: Questions['rejects']['ask']) => this.#done.rejects(from, count),
      text: ({ of, format }: Questions['text']['ask']) => this.#done.text(of, format),
    };
    try {
      return (await (answers[kind] as (ask: Questions[K]['ask']) => unknown)(ask)) as Questions[K]['answer'];
    } catch (error) {
      throw refusalOf(error) ?? error;
    }
  }

  get #done(): Run {
    if (!this.#run) throw new Refusal(MESSAGES.notRun);
    return this.#run;
  }

  #pack({ editions, bases }: Questions['pack']['ask']): { readonly forms: readonly FormHead[] } {
    const plans = editions.map((files): Plan => {
      const { plan, diagnostics } = prepare(sourceOf(files, bases));
      if (plan) return plan;
      const first = diagnostics.find(({ severity }) => severity === 'error');
      throw new Refusal(first ? inAll((language) => broken(language, sayings(first)[language])) : MESSAGES.broken);
    });
    this.#choice = choiceAmong(plans, plans.length === 1);
    const forms = new Map<string, FormHead>();
    for (const plan of plans)
      for (const id of gradedForms(plan))
        if (!forms.has(id)) forms.set(id, { id, label: plan.pack.forms?.[id]?.label ?? { kk: id, ru: id, en: id } });
    return { forms: [...forms.values()] };
  }

  async #glance({ file, form, remembered }: Questions['glance']['ask']): Promise<Glance> {
    const format = formatOf(file);
    const plans = this.#choice?.plans ?? [];
    if (!format) throw new Refusal(MESSAGES.kind);
    if (file.size === 0) throw new Refusal(MESSAGES.empty);
    this.#file = { file, format };
    const choices = columnChoices({ plans }, form);
    if (format === 'ndjson') return { format, header: null, columns: [], choices };
    const { candidates, samplesBelow } = await firstRows(file, format);
    const proposal = proposalOf(candidates, { plans, form, mapping: fitting(remembered, choices) });
    if (!proposal) throw new Refusal(MESSAGES.empty);
    const samples = samplesBelow(proposal.line);
    const columns = proposal.columns.map((column, at) => ({
      ...column,
      samples: [...new Set(samples.map((cells) => cells[at]?.trim() ?? '').filter((cell) => cell !== ''))],
    }));
    return { format, header: proposal.line, columns, choices };
  }

  async #work(options: Questions['run']['ask']): Promise<Questions['run']['answer']> {
    if (!this.#choice || !this.#file) throw new Refusal(MESSAGES.notRun);
    const run = new Run({ ...this.#file, ...options, choice: this.#choice });
    this.#run?.stop();
    this.#run = run;
    return run.work(this.#told);
  }
}

/** What was remembered, as far as there still is such a column. */
function fitting(remembered: Mapping, choices: Glance['choices']): Map<string, string | null> {
  return new Map(remembered.filter(([, name]) => name === null || choices.some((choice) => choice.name === name)));
}

function broken(language: Language, first: string): string {
  return `${MESSAGES.broken[language]} ${first}`;
}

function refusalOf(error: unknown): Refusal | null {
  if (error instanceof WorkbookError) return new Refusal(MESSAGES[error.code]);
  if (error instanceof BatchProblem) return new Refusal(sayings(error));
  if (error instanceof DOMException && error.name === 'NotReadableError') return new Refusal(MESSAGES.unreadable);
  return null;
}
