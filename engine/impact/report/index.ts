export { isByMember, type Matrix, matrices } from './matrix.ts';
export { formName, inputName, keyName, laterName, outcomeName, type Report } from './names.ts';
export { reasonsText, unreadableLines } from './reasons.ts';
