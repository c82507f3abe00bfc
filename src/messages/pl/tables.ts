export { enOfTables as plOfTables } from '../en/tables.ts';
