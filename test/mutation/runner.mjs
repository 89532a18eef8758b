import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { collectTests } from '@vitest/runner';
import { TestRunner } from 'vitest';
import { bundle } from './bundle.mjs';
import { FOLDERS } from './folders.mjs';

/** What vitest's collector asks to know; none of it matters to tests that run one by one. */
const CONFIG = {
  root: process.cwd(),
  setupFiles: [],
  sequence: { hooks: 'stack', setupFiles: 'list', shuffle: false },
  testTimeout: 60_000,
  hookTimeout: 60_000,
  maxConcurrency: 1,
  retry: 0,
  includeTaskLocation: false,
  passWithNoTests: true,
  allowOnly: true,
  tags: [],
};

/**
 * Runs the tests of the folders that are changed in Stryker's own process, on one bundle: a mutant that only a test runs costs the
 * tests that run it, one that runs while the engine loads costs one import more. (Stryker's runner for vitest loads everything
 * anew for each mutant.) What one mutant leaves behind in the engine's memory can't count for or against another: a test that fails
 * must pass without the mutant, and a mutant that survives must have been reached as often as in the first run, or survive in a fresh copy.
 */
class EngineRunner {
  static inject = tokens(commonTokens.options);
  #file = '';
  #copies = 0;
  /** By name, in a copy that no mutant was in while it loaded; null before it is needed. */
  #tests = null;
  /** Of each test how long it took, and how often it reached which mutant, before anything was changed. */
  #first = {};
  /** The place that Stryker's code in the engine reads. */
  #active = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const folders = process.env.MUTATED_FOLDERS.split(',');
    this.#file = await bundle(process.cwd(), [...new Set(folders.flatMap((folder) => FOLDERS[folder]))]);
    if (existsSync(this.#record)) this.#first = JSON.parse(readFileSync(this.#record, 'utf8'));
  }

  /** Runs all tests, and tells which of them reach which mutants. */
  async dryRun() {
    const mutantCoverage = { static: {}, perTest: {} };
    this.#active.mutantCoverage = mutantCoverage;
    const { tests } = await this.#load();
    const results = [];
    for (const [id, test] of tests) {
      this.#active.currentTestId = id;
      const start = performance.now();
      const failureMessage = await failureOf(test);
      this.#active.currentTestId = undefined;
      const timeSpentMs = performance.now() - start;
      this.#first[id] = { time: timeSpentMs, hits: mutantCoverage.perTest[id] ?? {} };
      const status = failureMessage === null ? TestStatus.Success : TestStatus.Failed;
      results.push({ id, name: id, timeSpentMs, status, ...(failureMessage === null ? {} : { failureMessage }) });
    }
    writeFileSync(this.#record, JSON.stringify(this.#first));
    this.#tests = tests;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  async mutantRun({ activeMutant: { id }, testFilter = Object.keys(this.#first), hitLimit, mutantActivation }) {
    const mutant = { id, hitLimit, names: testFilter.toSorted((a, b) => this.#time(a) - this.#time(b)) };
    try {
      if (mutantActivation === 'static') return await this.#fresh(mutant);
      this.#tests ??= (await this.#load()).tests;
      const found = await this.#found(mutant, this.#tests);
      return (await this.#isSure(found, mutant)) ? found : await this.#fresh(mutant);
    } catch (reason) {
      return { status: MutantRunStatus.Error, errorMessage: String(reason?.stack ?? reason) };
    } finally {
      this.#active.activeMutant = undefined;
    }
  }

  /** What becomes of a mutant in a copy that it was in from the start, and that nothing else uses. */
  async #fresh(mutant) {
    this.#active.activeMutant = mutant.id;
    const { tests, error } = await this.#load();
    if (error === null) return this.#found(mutant, tests);
    return { status: MutantRunStatus.Killed, killedBy: [mutant.names[0]], failureMessage: error, nrOfTests: 1 };
  }

  /** Runs the tests that reach a mutant, quick ones first, until one fails. */
  async #found({ id, names, hitLimit }, tests) {
    Object.assign(this.#active, { activeMutant: id, hitCount: 0, hitLimit });
    for (const [index, name] of names.entries()) {
      // A mutant may change the very names of tests: whoever lists cases lists others then.
      const failureMessage = tests.has(name) ? await failureOf(tests.get(name)) : `there is no test “${name}” any more`;
      if (this.#active.hitCount > hitLimit) return { status: MutantRunStatus.Timeout, reason: 'hit limit' };
      if (failureMessage !== null)
        return { status: MutantRunStatus.Killed, killedBy: [name], failureMessage, nrOfTests: index + 1 };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: names.length };
  }

  /** Whether what was found in a copy that others use too owes nothing to them. */
  async #isSure({ status, killedBy: [killer] = [] }, { id, names }) {
    if (status === MutantRunStatus.Timeout) return false;
    const { hitCount } = this.#active;
    this.#active.activeMutant = undefined;
    if (killer !== undefined) return (await failureOf(this.#tests.get(killer))) === null;
    return hitCount >= names.reduce((sum, name) => sum + (this.#first[name]?.hits[id] ?? 0), 0);
  }

  /** A fresh copy of the tests and all they import, and what went wrong while it loaded. */
  async #load() {
    this.#copies += 1;
    const url = `${pathToFileURL(this.#file).href}?copy=${this.#copies}`;
    const [file] = await collectTests([this.#file], { config: CONFIG, importFile: () => import(url) });
    const tests = new Map();
    for (const [name, test] of testsIn(file, [])) tests.set(freeName(name, tests), test);
    return { tests, error: file.result?.errors?.[0]?.message ?? null };
  }

  #time(name) {
    return this.#first[name]?.time ?? 0;
  }

  get #record() {
    return join(dirname(this.#file), 'first-run.json');
  }
}

/** Two tests may have one name. */
function freeName(name, taken) {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
  return free;
}

function* testsIn(suite, above) {
  for (const task of suite.tasks) {
    const names = [...above, task.name];
    if (task.mode !== 'run' && task.mode !== 'queued') continue;
    if (task.type === 'suite') yield* testsIn(task, names);
    else yield [names.join(' > '), task];
  }
}

async function failureOf(test) {
  try {
    await TestRunner.getTestFn(test)();
    return null;
  } catch (reason) {
    return String(reason?.message ?? reason);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'engine', EngineRunner)];
