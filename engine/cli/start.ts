#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { cacheFolder, makeRoom } from '../store/cache-folder.ts';
import { replaceFile } from '../store/replace.ts';

/** A shorter script is compiled as soon as its code is read. */
const LONG = 100_000;
/** Bytes of a digest. */
const DIGEST = 32;

/**
 * The `adisteme` command: it runs the scripts of the command line (`main.ts`) with the code that V8 made of them the last time, kept
 * in the user's cache folder. To compile them anew takes longer than to grade a sheet, and Node 20 keeps no compiled code.
 */
const folder = cacheFolder(process.env, 'code');
const command = process.argv[2] ?? '';
const loaded = new Map<string, { exports: unknown }>();
load(join(dirname(fileURLToPath(import.meta.url)), 'parts', 'command.cjs'));

/** What a script gives to those that require it. */
function load(file: string): unknown {
  const known = loaded.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(file, module);
  const others = createRequire(file);
  const require = (name: string): unknown => (name.startsWith('./') ? load(join(dirname(file), name)) : others(name));
  compiled(file)(require, module, module.exports, file, dirname(file));
  return module.exports;
}

function compiled(file: string): (...given: readonly unknown[]) => void {
  const text = readFileSync(file, 'utf8');
  const path = folder === null || text.length < LONG ? null : join(folder, `${nameOf(text)}.bin`);
  const code = path === null ? undefined : kept(path);
  const script = new vm.Script(`(function (require, module, exports, __filename, __dirname) {${text}\n})`, {
    filename: file,
    cachedData: code,
  });
  if (path !== null && (code === undefined || script.cachedDataRejected))
    process.once('exit', (exit) => keep(path, script, exit));
  return script.runInThisContext();
}

/** By the text, who compiles it, and the command: each has use for other parts of it. */
function nameOf(text: string): string {
  const parts = [process.version, process.arch, /^[a-z-]{1,20}$/.test(command) ? command : ''];
  return createHash('sha256').update(text).update(parts.join('\n')).digest('hex');
}

/** Code that is byte for byte as it was kept: V8 would run any other too. */
function kept(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    const code = bytes.subarray(DIGEST);
    return digestOf(code).equals(bytes.subarray(0, DIGEST)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** What a call that went wrong has compiled is not what the next one needs. */
function keep(path: string, script: vm.Script, exit: number): void {
  if (exit > 1) return;
  try {
    const code = script.createCachedData();
    replaceFile(path, Buffer.concat([digestOf(code), code]), 'owner');
    makeRoom(dirname(path));
  } catch {
    // A folder that can't be written leaves things as they are.
  }
}

function digestOf(code: Buffer): Buffer {
  return createHash('sha256').update(code).digest();
}
