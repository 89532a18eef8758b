import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const FOLDER = fileURLToPath(new URL('../javascript/runtime/', import.meta.url));

/** What printed JavaScript may call, as text: name → declaration, types taken off. */
export function runtimeModule(): string {
  const declarations = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => declarationsIn(readFileSync(FOLDER + file, 'utf8')));
  return `/* Generated from engine/javascript/runtime/ by npm run generate. Change the files there instead. */

/** Functions that printed modules carry with them, by name. */
export const RUNTIME: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(declarations), null, 2)};
`;
}

function declarationsIn(source: string): [string, string][] {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  const file = ts.createSourceFile('runtime.js', outputText, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  return file.statements.flatMap((statement): [string, string][] => {
    const name = nameOf(statement);
    return name === null ? [] : [[name, statement.getText(file).replace(/^export /, '')]];
  });
}

function nameOf(statement: ts.Statement): string | null {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return statement.name?.text ?? null;
  if (!ts.isVariableStatement(statement)) return null;
  return statement.declarationList.declarations[0]?.name.getText() ?? null;
}
