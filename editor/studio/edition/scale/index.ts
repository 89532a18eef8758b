export { scaleField } from './field.ts';
