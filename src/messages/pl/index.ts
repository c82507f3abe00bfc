export { en as pl } from '../en/index.ts';
