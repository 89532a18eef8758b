import { existsSync, readdirSync, statSync } from 'node:fs';

// Exits with 0 where dist is newer than all that it is made from, so that `npm test` right after `npm ci` need not build twice.

const MADE_LAST = 'dist/editor/custom-elements.json';
const SOURCES = ['engine', 'editor', 'schemas', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];

function changed(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => changed(`${path}/${name}`)));
}

process.exitCode = existsSync(MADE_LAST) && SOURCES.map(changed).every((at) => at < statSync(MADE_LAST).mtimeMs) ? 0 : 1;
