export { coded } from './coded.ts';
export { define } from './define.ts';
export { AdistemeElement, type Events, type PropertyValues } from './element.ts';
export { type IconName, icon } from './icon.ts';
export { languageOf, watchLanguage } from './language.ts';
export { STATES, type State, stateMark, states } from './state.ts';
export { buttons, fields, foundation } from './styles.ts';
export { timeOf } from './time.ts';
