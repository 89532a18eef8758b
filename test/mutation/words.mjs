import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Keys under which only people read: a schema's help, a sentence, an example. */
const WORDS = ['title', 'description', 'sentence', 'examples', 'kk', 'ru', 'en'];

/** Makers of operators that are like each other, and how many words for people follow the keyword. */
const MAKERS = { extreme: 1, limiter: 2, between: 2 };

/** Why a node is left as it is; nothing where a change of it must be noticed by a test. */
function reasonFor(path) {
  const { node, parent } = path;
  if (path.isObjectProperty() && !node.computed && WORDS.includes(node.key.name ?? node.key.value))
    return 'words for people: the schema, the examples and the catalogues have tests of their own';
  if (path.isNewExpression() && parent.type === 'ThrowStatement' && node.callee.name === 'TypeError')
    return 'a sentence that no sheet and no pack can bring about';
  if (path.isStringLiteral() && parent.type === 'CallExpression' && parent.callee.object?.name === 'slot')
    return "words for people: a slot's title and help in the schema";
  if (path.isStringLiteral() && parent.type === 'CallExpression') {
    const place = parent.arguments.indexOf(node);
    if (place > 0 && place <= MAKERS[parent.callee.name])
      return "words for people: an operator's title and help in the schema";
  }
  return undefined;
}

/** Stryker asks this of every node before it changes it. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words', { shouldIgnore: (path) => reasonFor(path) }),
];
