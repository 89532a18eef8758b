import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES, pages } from './pages.ts';

const written = pages();
mkdirSync(PAGES, { recursive: true });
for (const file of readdirSync(PAGES)) if (!written.has(file)) rmSync(join(PAGES, file));
for (const [file, make] of written) writeFileSync(join(PAGES, file), make());
console.log(PAGES);
