export { en as lt } from '../en/index.ts';
