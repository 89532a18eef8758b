/** Browser contexts that are open; a page that is left open goes on working, and slows the tests after it. */
const open = new Set<{ close(): Promise<void> }>();

export function noteOpened(context: { close(): Promise<void> }): void {
  open.add(context);
}

/** Closes all that was opened and is still open. */
export async function closeOpened(): Promise<void> {
  const contexts = [...open];
  open.clear();
  await Promise.all(contexts.map((context) => context.close().catch(() => undefined)));
}
