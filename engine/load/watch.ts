import type { Params } from '../model/diagnostic.ts';
import type { LoadCode } from '../model/messages/load.ts';
import { syntaxError } from '../model/messages/load-words.ts';
import { LIMITS } from './limits.ts';

/** Why reading stops at a token. */
interface Stop {
  readonly code: LoadCode;
  readonly params: Params;
}

/** Features that packs and sheets do without: anchors and aliases can blow up, tags and directives change meaning. */
const UNSUPPORTED = ['alias', 'anchor', 'tag', 'directive-line'];

/** Tokens that begin a value or an entry of a list. */
const NODES = [
  'scalar',
  'single-quoted-scalar',
  'double-quoted-scalar',
  'block-scalar-header',
  'seq-item-ind',
  'flow-map-start',
  'flow-seq-start',
];

const CLOSES: Readonly<Record<string, string>> = { 'flow-map-end': 'flow-map-start', 'flow-seq-end': 'flow-seq-start' };
const OPENS = ['flow-map-start', 'flow-seq-start'];
const BLANK = ['space', 'newline', 'comment', null];

/**
 * Watches the tokens of a text go by, and stops at the first that passes a limit or that no valid text has there, so that
 * the work for a bad text ends where the text turns bad.
 */
export class Watch {
  private lexemes = 0;
  private nodes = 0;
  private documents = 0;
  private before: string | null = null;
  private readonly open: string[] = [];

  /** `depth`: values that are open around the token. */
  stop(type: string | null, lexeme: string, depth: number): Stop | null {
    this.lexemes += 1;
    if (type !== null && UNSUPPORTED.includes(type)) {
      return { code: 'unsupported-yaml', params: { found: lexeme.trim().slice(0, 60) } };
    }
    if (NODES.includes(type ?? '')) this.nodes += 1;
    if (type === 'doc-start') this.documents += 1;
    const bad = !this.fits(type);
    if (!BLANK.includes(type)) this.before = type;
    return bad ? { code: 'not-yaml', params: { detail: syntaxError('UNEXPECTED_TOKEN') } } : this.limit(depth);
  }

  /** Brackets close what they open, and a comma follows something. */
  private fits(type: string | null): boolean {
    if (type === null) return true;
    if (OPENS.includes(type)) this.open.push(type);
    if (type in CLOSES) return this.open.pop() === CLOSES[type];
    if (type === 'comma') return this.before !== 'comma' && !OPENS.includes(this.before ?? '');
    return type !== 'flow-error-end';
  }

  /** The parser counts the document and the value at hand besides the maps and lists around it. */
  private limit(depth: number): Stop | null {
    if (this.nodes > LIMITS.nodes) return { code: 'too-many-nodes', params: { limit: LIMITS.nodes } };
    if (this.lexemes > LIMITS.lexemes) return { code: 'too-many-tokens', params: { limit: LIMITS.lexemes } };
    if (this.documents > LIMITS.documents) return { code: 'too-many-documents', params: { limit: LIMITS.documents } };
    if (depth > LIMITS.depth + 2) return { code: 'too-deep', params: { limit: LIMITS.depth } };
    return null;
  }
}
