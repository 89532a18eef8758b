import { formatDate, type Language } from '../../engine/index.ts';

/** A moment as day and time of the reader's clock; milliseconds since 1970. */
export function timeOf(moment: number, language: Language): string {
  const at = new Date(moment);
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `${formatDate(day, language)}, ${at.toTimeString().slice(0, 5)}`;
}
