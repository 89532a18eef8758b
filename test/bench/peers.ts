import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Logic, OPERATIONS } from './logic-terms.ts';

/** Engines of rules that are no part of this project; the bench has them installed in its own folder. */
export interface Peers {
  logic(rule: Logic): (sheet: object) => unknown;
  decision(content: object): (sheet: object) => Promise<unknown>;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The peers, installed where they are not; null, with a word on stderr, where they can't be had. */
export function peers(): Peers | null {
  if (!existsSync(`${FOLDER}node_modules/json-logic-engine`)) {
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: FOLDER,
      stdio: 'ignore',
    });
    if (status !== 0) {
      process.stderr.write('The registry of npm can’t be reached: json-logic-engine and zen-engine are left out.\n');
      return null;
    }
  }
  const require = createRequire(`${FOLDER}package.json`);
  const { LogicEngine } = require('json-logic-engine');
  const { ZenEngine } = require('@gorules/zen-engine');
  return {
    logic(rule) {
      const engine = new LogicEngine();
      for (const [name, operation] of Object.entries(OPERATIONS)) engine.addMethod(name, operation);
      return engine.build(rule);
    },
    decision(content) {
      const decision = new ZenEngine().createDecision(content);
      return async (sheet) => (await decision.evaluate(sheet)).result.settled;
    },
  };
}

/** Their versions, as installed. */
export function peerVersions(): string[] {
  const require = createRequire(`${FOLDER}package.json`);
  return ['json-logic-engine', '@gorules/zen-engine'].flatMap((name) => {
    try {
      return [`${name} ${require(`${FOLDER}node_modules/${name}/package.json`).version}`];
    } catch {
      return [];
    }
  });
}
