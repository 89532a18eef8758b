import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { adisteme } from './adisteme.ts';

/** What bash would offer for the last word. */
function offered(...words: string[]): string[] {
  const script = `${adisteme(['completion']).stdout}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_adisteme; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}

describe('completion', () => {
  it('completes commands', () => {
    expect(offered('adisteme', 'com').sort()).toEqual(['compile', 'completion']);
  });

  it("completes a command's options", () => {
    expect(offered('adisteme', 'batch', '--rej')).toEqual(['--rejects']);
  });

  it('completes languages', () => {
    expect(offered('adisteme', 'list', '--lang', 'k')).toEqual(['kk']);
  });
});
