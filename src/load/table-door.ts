/** All that reads tables, behind one door: loaded only where a project has some, for csv-parse is not small. */
export { openParticipants } from './participants.ts';
export { readRows } from './rows.ts';
export { openTable } from './table.ts';
