/** A path of keys joined by `/`, as the engine's findings have it: `rules/grade/of`. A list's entry goes by its `id`, else by its index. */
export type Path = string;

export function keysOf(path: Path): string[] {
  return path === '' ? [] : path.split('/');
}

export function under(path: Path, key: string): Path {
  return path === '' ? key : `${path}/${key}`;
}

/** The path around a path; the root of a root. */
export function parentOf(path: Path): Path {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function lastOf(path: Path): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether `inner` is `outer` or lies in it. */
export function isWithin(inner: Path, outer: Path): boolean {
  return outer === '' || inner === outer || inner.startsWith(`${outer}/`);
}
