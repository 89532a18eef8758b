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
 * must pass without the mutant, and a mutant that survives must do so in a fresh copy.
 */
class EngineRunner {
  static inject = tokens(commonTokens.options);
  #file = '';
  #copies = 0;
  #tests = new Map();
  #times = new Map();
  /** The place that Stryker's code in the engine reads. */
  #active = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const folders = process.env.MUTATED_FOLDERS.split(',');
    this.#file = await bundle(process.cwd(), [...new Set(folders.flatMap((folder) => FOLDERS[folder]))]);
  }

  /** Runs all tests, and tells which of them reach which mutants. */
  async dryRun() {
    this.#active.mutantCoverage = { static: {}, perTest: {} };
    await this.#load();
    const tests = [];
    for (const [id, test] of this.#tests) {
      this.#active.currentTestId = id;
      const start = performance.now();
      const failureMessage = await failureOf(test);
      this.#active.currentTestId = undefined;
      const timeSpentMs = performance.now() - start;
      this.#times.set(id, timeSpentMs);
      const status = failureMessage === null ? TestStatus.Success : TestStatus.Failed;
      tests.push({ id, name: id, timeSpentMs, status, ...(failureMessage === null ? {} : { failureMessage }) });
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#active.mutantCoverage };
  }

  async mutantRun({ activeMutant: { id }, testFilter, hitLimit, mutantActivation }) {
    Object.assign(this.#active, { mutantCoverage: { static: {}, perTest: {} }, hitCount: 0, hitLimit });
    const mutant = { id, testFilter };
    try {
      if (mutantActivation === 'static' || this.#tests.size === 0) return await this.#fresh(mutant);
      const found = await this.#found(mutant);
      return found.status === MutantRunStatus.Killed && (await this.#passes(found.killedBy[0]))
        ? found
        : await this.#fresh(mutant);
    } catch (reason) {
      return { status: MutantRunStatus.Error, errorMessage: String(reason?.stack ?? reason) };
    } finally {
      this.#active.activeMutant = undefined;
    }
  }

  /** What becomes of a mutant that is there from the start; the copy it was in is not used again. */
  async #fresh(mutant) {
    this.#active.activeMutant = mutant.id;
    const error = await this.#load();
    const found = error
      ? { status: MutantRunStatus.Killed, killedBy: [this.#first(mutant)], failureMessage: error, nrOfTests: 1 }
      : await this.#found(mutant);
    this.#tests.clear();
    return found;
  }

  /** Runs the tests that reach a mutant, quick ones first, until one fails. */
  async #found({ id, testFilter }) {
    this.#active.activeMutant = id;
    const names = (testFilter ?? [...this.#tests.keys()]).toSorted((a, b) => this.#time(a) - this.#time(b));
    let nrOfTests = 0;
    for (const name of names) {
      nrOfTests += 1;
      const test = this.#tests.get(name);
      // A mutant may change the very names of tests: whoever lists cases lists others then.
      const failureMessage = test ? await failureOf(test) : `there is no test of the name “${name}” any more`;
      if (this.#active.hitCount > this.#active.hitLimit) return { status: MutantRunStatus.Timeout, reason: 'hit limit' };
      if (failureMessage !== null)
        return { status: MutantRunStatus.Killed, killedBy: [name], failureMessage, nrOfTests };
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }

  async #passes(name) {
    this.#active.activeMutant = undefined;
    return (await failureOf(this.#tests.get(name))) === null;
  }

  #time(name) {
    return this.#times.get(name) ?? 0;
  }

  #first({ testFilter }) {
    return testFilter?.[0] ?? [...this.#times.keys()][0] ?? 'loading';
  }

  /** A fresh copy of the tests and all they import. Returns what was wrong while it loaded; null if nothing. */
  async #load() {
    this.#copies += 1;
    const url = `${pathToFileURL(this.#file).href}?copy=${this.#copies}`;
    const runner = { config: CONFIG, importFile: () => import(url) };
    const [file] = await collectTests([this.#file], runner);
    this.#tests = new Map();
    for (const [name, test] of testsIn(file, [])) this.#tests.set(this.#nameOf(name), test);
    return file.result?.errors?.[0]?.message ?? null;
  }

  /** Two tests may have one name. */
  #nameOf(name) {
    let free = name;
    for (let count = 2; this.#tests.has(free); count += 1) free = `${name} (${count})`;
    return free;
  }
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
