/** All that reads CSV, behind one door: loaded only where a project has tables, for csv-parse is not small. */
export { openParticipants } from './participants.ts';
export { readRows } from './rows.ts';
export { openTable } from './table.ts';
