import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const HOME = fileURLToPath(new URL('../../', import.meta.url));

/** One import or re-export of a source file. */
export interface Import {
  /** A path from the root of the project, as `engine/model/plan.ts`, or the name of a package. */
  readonly of: string;
  /** True where nothing is left of it at run time. */
  readonly typeOnly: boolean;
}

/** Source files by their path from the root of the project, with what they import. */
export type Sources = ReadonlyMap<string, readonly Import[]>;

/** TypeScript files below these folders. */
export function filesBelow(...folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(HOME + folder))
    .flatMap((folder) =>
      readdirSync(HOME + folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => /\.(ts|js|mjs)$/.test(file) && !file.includes('/node_modules/'))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(HOME + file, 'utf8');
}

export function sourcesBelow(...folders: readonly string[]): Sources {
  return new Map(filesBelow(...folders).map((file) => [file, importsOf(file, textOf(file))]));
}

/** What a file imports, by `import`, `export … from` and `import()`. */
export function importsOf(file: string, text: string): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const local = specifier.text.startsWith('.');
    imports.push({ of: local ? posix.join(dirname(file), specifier.text) : specifier.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return imports;
}

/** Folder of the engine in which a file stands (`model`), or the file itself where it stands at the top (`index.ts`). */
export function partOf(file: string): string | null {
  return /^engine\/([^/]+)/.exec(file)?.[1] ?? null;
}

/** The same of the editor: `sheet`, `tokens.ts`. */
export function editorPartOf(file: string): string | null {
  return /^editor\/([^/]+)/.exec(file)?.[1] ?? null;
}
