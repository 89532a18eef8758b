import { LANGUAGES, type Language } from '../../engine/index.ts';

/** Where the page names no language of ours. */
const FALLBACK: Language = 'en';

/** The language in which an element speaks: that of the nearest `lang`, across shadow roots. */
export function languageOf(element: Element): Language {
  return LANGUAGES.find((language) => element.matches(`:lang(${language})`)) ?? FALLBACK;
}

/** Calls back whenever a `lang` around an element changes, its own included; gives what ends it. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (const root of rootsAround(element))
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  return () => observer.disconnect();
}

/** The shadow roots in which an element stands, innermost first, and the document. */
function rootsAround(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}
