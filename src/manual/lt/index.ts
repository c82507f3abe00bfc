export { explanations, topics } from '../en/index.ts';
