export type * from '../model/pack.ts';
export { inForce } from '../model/pack.ts';
