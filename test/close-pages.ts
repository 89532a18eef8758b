import { afterAll } from 'vitest';
import { closeOpened } from '../editor/testing/opened.ts';

// Run by vitest for each test file: one browser serves all files of a worker, its pages only the file that opened them.
afterAll(closeOpened);
