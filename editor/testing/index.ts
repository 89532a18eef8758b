export { Author, type Three } from './author.ts';
export { axeFindings } from './axe.ts';
export { browser } from './browser.ts';
export { type Focused, fillByKeyboard, focused } from './keyboard.ts';
export { bare, type Opened, open, picture } from './page.ts';
export { type Files, POLICY, type Site, site } from './site.ts';
export { openStudio, type ServedStudio, type StudioOfPacks, studio, studioOf, writePack } from './studio.ts';
