export { enOfTables as ltOfTables } from '../en/tables.ts';
