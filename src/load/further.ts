// What few definitions alone need, behind one door: tables, lines of findings, the rules of one's own programme.
export { excerpts } from './excerpts.ts';
export { openParticipants } from './participants.ts';
export { readProgramme } from './programme.ts';
export { readRows } from './rows.ts';
export { tableOfSheets } from './sheet-table.ts';
export { openTable } from './table.ts';
