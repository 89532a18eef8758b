import type { Sources } from './sources.ts';

/** Circles of imports that are left at run time, each as the files it goes through. */
export function cycles(sources: Sources): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      found.push([...path.slice(start), file]);
      return;
    }
    if (done.has(file)) return;
    for (const { of, typeOnly } of sources.get(file) ?? []) if (!typeOnly && sources.has(of)) walk(of, [...path, file]);
    done.add(file);
  };
  for (const file of sources.keys()) walk(file, []);
  return found;
}

/** Everything that a file brings with it at run time, files and packages, each with the file that asks for it. */
export function reachable(sources: Sources, from: string): Map<string, string> {
  const reached = new Map<string, string>();
  const walk = (file: string): void => {
    for (const { of, typeOnly } of sources.get(file) ?? []) {
      if (typeOnly || reached.has(of)) continue;
      reached.set(of, file);
      walk(of);
    }
  };
  walk(from);
  return reached;
}
