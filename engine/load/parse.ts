import { Composer, CST, type Document, Lexer, type ParsedNode, Parser, type YAMLParseError } from 'yaml';
import { syntaxError } from '../model/messages/load-words.ts';
import type { Findings } from './findings.ts';
import { LIMITS } from './limits.ts';
import type { Source } from './tree.ts';

/** Doubled keys and kinds of keys are judged in `build`: the library's own check of doubles takes quadratic time. */
const OPTIONS = { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;

/** Features that packs and sheets do without: anchors and aliases can blow up, tags and directives change meaning. */
const UNSUPPORTED: ReadonlySet<string | null> = new Set(['alias', 'anchor', 'tag', 'directive-line']);

/** Tokens that begin a value or an entry of a list. */
const NODES: ReadonlySet<string | null> = new Set([
  'scalar',
  'single-quoted-scalar',
  'double-quoted-scalar',
  'block-scalar-header',
  'seq-item-ind',
  'flow-map-start',
  'flow-seq-start',
]);

export type YamlDocument = Document.Parsed<ParsedNode, true>;

/**
 * The YAML documents of a text that is `readable`; null where it cannot be parsed: the syntax is wrong or a limit is
 * passed. Reading stops at the limit, so the time is bounded by the limit and not by the text.
 */
export function parse(text: string, source: Source, findings: Findings): YamlDocument[] | null {
  const tokens = tokenise(text, source, findings);
  if (!tokens) return null;
  const documents = [...new Composer<ParsedNode, true>(OPTIONS).compose(tokens)] as YamlDocument[];
  const error = documents.flatMap((document) => document.errors).sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (!error) return documents;
  syntax(error, text, source, findings);
  return null;
}

/** Only the first error of a text is told: those after it mostly follow from it. */
function syntax(error: YAMLParseError, text: string, source: Source, findings: Findings): void {
  const offset = Math.min(error.pos[0], text.length);
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
  const tab = error.code === 'TAB_AS_INDENT' || /^ *\t/.test(line);
  if (tab) findings.add('tab-indent', { source, offset }, '');
  else findings.add('not-yaml', { source, offset }, '', { detail: syntaxError(error.code) });
}

function tokenise(text: string, source: Source, findings: Findings): CST.Token[] | null {
  const parser = new Parser((offset) => source.newLine(offset));
  const tokens: CST.Token[] = [];
  const count = { lexemes: 0, nodes: 0, documents: 0 };
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: string | null = scalar ? null : CST.tokenType(lexeme);
    const mark = { source, offset: parser.offset };
    scalar = type === 'scalar';
    if (type !== null && UNSUPPORTED.has(type)) {
      findings.add('unsupported-yaml', mark, '', { found: lexeme.trim().slice(0, 60) });
      return null;
    }
    count.lexemes += 1;
    if (NODES.has(type)) count.nodes += 1;
    if (type === 'doc-start') count.documents += 1;
    for (const token of parser.next(lexeme)) tokens.push(token);
    const passed = limitPassed(count, parser.stack.length);
    if (passed) {
      findings.add(passed.code, mark, '', { limit: passed.limit });
      return null;
    }
    if (tokens.at(-1)?.type === 'error') {
      findings.add('not-yaml', mark, '', { detail: syntaxError('UNEXPECTED_TOKEN') });
      return null;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** The parser's stack holds the document and the value at hand besides the maps and lists around it. */
function limitPassed(count: { lexemes: number; nodes: number; documents: number }, stack: number) {
  if (count.nodes > LIMITS.nodes) return { code: 'too-many-nodes', limit: LIMITS.nodes } as const;
  if (count.lexemes > LIMITS.lexemes) return { code: 'too-many-tokens', limit: LIMITS.lexemes } as const;
  if (count.documents > LIMITS.documents) return { code: 'too-many-documents', limit: LIMITS.documents } as const;
  if (stack > LIMITS.depth + 2) return { code: 'too-deep', limit: LIMITS.depth } as const;
  return null;
}
