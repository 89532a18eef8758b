/** What reads packs that are given as text. A module of its own, so that a page which brings a prepared pack never loads it. */
export { messageOf, prepare } from '../../engine/index.ts';
