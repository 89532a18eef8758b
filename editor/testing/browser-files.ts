import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { filesInTar } from './tar.ts';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));

/** The package's folder; its entry lies two folders deep. */
const PACKAGE = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..');

/** Folders in which a machine may keep fonts of its own. */
const SYSTEM_FONTS = ['/usr/share/fonts', '/usr/local/share/fonts'];

/** A browser on disk, and what its process needs from the environment. */
export interface BrowserFiles {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The browser of `@sparticuz/chromium`, unpacked into `build/` once, with the system libraries (NSS, NSPR, Expat) and a font that a
 * bare machine may lack. Several processes may ask at once: each unpacks to a folder of its own, and the first to finish wins.
 */
export async function browserFiles(): Promise<BrowserFiles> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const folder = join(BUILD, `browser-${version}`);
  if (!existsSync(folder)) await unpack(join(PACKAGE, 'bin'), folder);
  return {
    executable: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

async function unpack(packed: string, folder: string): Promise<void> {
  await mkdir(BUILD, { recursive: true });
  const draft = await mkdtemp(`${folder}.draft-`);
  await writeFile(join(draft, 'chromium'), await inflate(join(packed, 'chromium.br')), { mode: 0o755 });
  await untar(join(packed, 'al2023.tar.br'), draft);
  await untar(join(packed, 'swiftshader.tar.br'), draft);
  await untar(join(packed, 'fonts.tar.br'), join(draft, 'fonts'));
  await writeFile(join(draft, 'fonts.conf'), fontConfiguration([...SYSTEM_FONTS, join(folder, 'fonts')], folder));
  try {
    await rename(draft, folder);
  } catch (reason) {
    await rm(draft, { recursive: true });
    if (!existsSync(folder)) throw reason;
  }
}

async function untar(file: string, into: string): Promise<void> {
  for (const { name, content } of filesInTar(await inflate(file))) {
    const path = join(into, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

async function inflate(file: string): Promise<Buffer> {
  return promisify(brotliDecompress)(await readFile(file));
}

function fontConfiguration(folders: readonly string[], cache: string): string {
  const lines = folders.map((folder) => `  <dir>${folder}</dir>`);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${lines.join('\n')}
  <cachedir>${join(cache, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
