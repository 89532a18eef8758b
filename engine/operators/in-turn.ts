/** Does one after another, so that it is always the first of several failures that is told. */
export async function inTurn<T, R>(items: Iterable<T>, make: (item: T) => Promise<R>): Promise<R[]> {
  const made: R[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}
