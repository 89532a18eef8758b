/** Where one is in the studio: `#/edition/kz-acs-corps-b/2025-07-28` is the screen `edition` with two names. */
export interface Route {
  readonly screen: string;
  readonly names: readonly string[];
}

export function routeOf(hash: string): Route {
  const [screen = '', ...names] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  return { screen: screen || 'library', names };
}

export function hashOf({ screen, names }: Route): string {
  return `#/${[screen, ...names].map(encodeURIComponent).join('/')}`;
}
