import { isMap, isSeq, type Node, parseDocument, stringify } from 'yaml';
import { Problem } from '../store/problem.ts';
import type { Data } from './case.ts';

/**
 * The text of a file of golden cases with one more at the end of its list; all else stays as it is written. An empty text
 * becomes a file. Refused: a text whose `cases` is no list in block style.
 */
export function appendCase(text: string, one: Data): string {
  if (text.trim() === '') return `cases:\n${item(one, 2)}`;
  const document = parseDocument(text, { logLevel: 'silent' });
  const list = isMap(document.contents) ? document.contents.get('cases', true) : null;
  const last = isSeq(list) && !list.flow ? (list.items.at(-1) as Node | undefined) : undefined;
  const end = isSeq(list) ? list.range?.[1] : undefined;
  if (document.errors.length > 0 || !last?.range || end === undefined) throw new Problem('cases-missing');
  const before = text.slice(0, last.range[0]);
  const dash = before.lastIndexOf('-');
  const indent = dash - (before.lastIndexOf('\n', dash) + 1);
  const head = text.slice(0, end);
  return `${head}${head.endsWith('\n') ? '' : '\n'}${item(one, indent)}${text.slice(end)}`;
}

/** A case as an entry of a list, so far from the left. */
function item(one: Data, indent: number): string {
  return stringify([one], { lineWidth: 120 }).replace(/^(?=.)/gm, ' '.repeat(indent));
}
