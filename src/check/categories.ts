export { isSimplifiedCategory, knownCategories } from '../programmes/index.ts';
