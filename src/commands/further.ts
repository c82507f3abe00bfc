// What is asked of a check beside its text, loaded as one: each piece of the bundle that is loaded apart splits what it shares.
export { isOfElsewhere, openBaseline, resolvedOf, writeBaseline } from './baseline.ts';
export { forMachines } from './machine.ts';
export { watching } from './watch.ts';
