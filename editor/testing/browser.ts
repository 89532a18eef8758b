import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { browserFiles } from './browser-files.ts';

/** Switches of the package that would hide what we test (CSP, origins), or that bring the browser down with its first page. */
const DROPPED = [
  '--allow-running-insecure-content',
  '--disable-web-security',
  '--disable-site-isolation-trials',
  '--single-process',
];

let running: Promise<Browser> | undefined;

/** The one browser of this worker; started when it is first asked for, and closed with the process. */
export function browser(): Promise<Browser> {
  running ??= start();
  return running;
}

async function start(): Promise<Browser> {
  chromium.setGraphicsMode = false;
  const { executable, environment } = await browserFiles();
  return playwright.launch({
    executablePath: executable,
    args: chromium.args.filter((arg) => !DROPPED.includes(arg)),
    env: { ...definedEnvironment(), ...environment },
  });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] != null));
}
