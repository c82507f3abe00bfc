// What scripts ask of a check, loaded as one: each piece of the bundle that is loaded apart splits what it shares.
export { openBaseline, resolvedOf, writeBaseline } from './baseline.ts';
export { forMachines } from './machine.ts';
