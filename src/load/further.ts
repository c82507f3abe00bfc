// What is read of tables, behind one door: loaded only where a project has some or findings are told, for csv-parse is not small.
export { excerpts } from './excerpts.ts';
export { openParticipants } from './participants.ts';
export { readRows } from './rows.ts';
export { openTable } from './table.ts';
