import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRecord } from '../model/record.ts';
import { Problem } from './problem.ts';
import { systemCode } from './read.ts';
import { temporaryBeside } from './replace.ts';
import { unwritable } from './write.ts';

/** Milliseconds after which a lock, or what was to become one, is nobody's. */
export const STALE = 60_000;

/** Milliseconds between two tries, and how long it is tried. */
const PAUSE = 15;
const PATIENCE = 10_000;

/**
 * Runs a short action while no other process, nor another call in this one, does so for the same folder. A lock whose
 * process has died, or that is a minute old, is taken over. Refused where the lock can't be had within ten seconds.
 */
export async function exclusively<Outcome>(folder: string, action: () => Outcome): Promise<Outcome> {
  const lock = join(folder, '.lock');
  const token = JSON.stringify({ process: process.pid, host: hostname(), token: randomUUID() });
  const end = Date.now() + PATIENCE;
  while (!taken(lock, token)) {
    if (Date.now() > end) throw new Problem('folder-locked', { path: folder });
    breakIfStale(lock);
    await pause(PAUSE * (1 + Math.random()));
  }
  try {
    if (textOf(lock) !== token) throw new Problem('folder-locked', { path: folder });
    return action();
  } finally {
    if (textOf(lock) === token) rmSync(lock, { force: true });
  }
}

/** A link appears with its content or not at all, and never over another: so the lock is never half written. */
function taken(lock: string, token: string): boolean {
  const temporary = temporaryBeside(lock);
  try {
    mkdirSync(dirname(lock), { recursive: true });
    writeFileSync(temporary, token, { flag: 'wx' });
    linkSync(temporary, lock);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw unwritable(lock, error);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Takes a dead lock away under another name; where it turns out to be another's fresh one, puts that back. */
function breakIfStale(lock: string): void {
  const seen = textOf(lock);
  if (seen === null || !isStale(lock, seen)) return;
  const aside = temporaryBeside(lock);
  try {
    renameSync(lock, aside);
    if (textOf(aside) !== seen) linkSync(aside, lock);
  } catch {
    // Somebody else was faster: the next try tells.
  } finally {
    rmSync(aside, { force: true });
  }
}

function isStale(lock: string, text: string): boolean {
  const status = statSync(lock, { throwIfNoEntry: false });
  if (!status) return false;
  if (Date.now() - status.mtimeMs > STALE) return true;
  const owner = ownerOf(text);
  return owner !== null && owner.host === hostname() && !isAlive(owner.process);
}

function ownerOf(text: string): { process: number; host: string } | null {
  try {
    const owner: unknown = JSON.parse(text);
    if (isRecord(owner) && typeof owner.process === 'number' && typeof owner.host === 'string')
      return { process: owner.process, host: owner.host };
  } catch {
    // Not a lock of ours: only its age can tell.
  }
  return null;
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
