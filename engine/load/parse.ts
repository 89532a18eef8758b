import { Composer, CST, type Document, Lexer, type ParsedNode, Parser, type YAMLParseError } from 'yaml';
import { syntaxError } from '../model/messages/load-words.ts';
import type { Findings } from './findings.ts';
import type { Source } from './tree.ts';
import { Watch } from './watch.ts';

/** Doubled keys and kinds of keys are judged in `build`: the library's own check of doubles takes quadratic time. */
const OPTIONS = { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;

export type YamlDocument = Document.Parsed<ParsedNode, true>;

/** The YAML documents of a text that is `readable`; null where its syntax is wrong or it passes a limit. */
export function parse(text: string, source: Source, findings: Findings): YamlDocument[] | null {
  const tokens = tokenise(text, source, findings);
  if (!tokens) return null;
  const documents = [...new Composer<ParsedNode, true>(OPTIONS).compose(tokens)] as YamlDocument[];
  const error = documents.flatMap((document) => document.errors).sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (!error) return documents;
  reportSyntax(error, text, source, findings);
  return null;
}

/** Only the first error of a text is told: those after it mostly follow from it. */
function reportSyntax(error: YAMLParseError, text: string, source: Source, findings: Findings): void {
  const offset = Math.min(error.pos[0], text.length);
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
  const tab = error.code === 'TAB_AS_INDENT' || /^ *\t/.test(line);
  if (tab) findings.add('tab-indent', { source, offset }, '');
  else findings.add('not-yaml', { source, offset }, '', { detail: syntaxError(error.code) });
}

function tokenise(text: string, source: Source, findings: Findings): CST.Token[] | null {
  const parser = new Parser((offset) => source.newLine(offset));
  const watch = new Watch();
  const tokens: CST.Token[] = [];
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: string | null = scalar ? null : CST.tokenType(lexeme);
    const mark = { source, offset: parser.offset };
    scalar = type === 'scalar';
    for (const token of parser.next(lexeme)) tokens.push(token);
    const stop = watch.stop(type, lexeme, parser.stack.length);
    if (stop) {
      findings.add(stop.code, mark, '', stop.params);
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
