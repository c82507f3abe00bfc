export { knownCategories } from '../programmes/index.ts';
