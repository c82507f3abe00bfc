export { template } from '../en/template.ts';
