/** Moves along a row of tabs by arrow keys, round its ends. */
export function movedInTabs(event: KeyboardEvent): void {
  const tabs = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')];
  const place = tabs.indexOf(event.target as HTMLElement);
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const next = step === undefined || place < 0 ? undefined : tabs[(place + step + tabs.length) % tabs.length];
  next?.focus();
  next?.click();
}
