// What checking does not need, loaded as one: each piece of the bundle that is loaded apart splits what it shares.
export { annotate } from './annotate.ts';
export { close } from './close.ts';
export { completion } from './completion.ts';
export { convert } from './convert.ts';
export { diff } from './diff.ts';
export { explain } from './explain.ts';
export { importTables } from './import.ts';
export { indicators } from './indicators.ts';
export { init } from './init.ts';
export { programmes } from './programmes.ts';
export { report } from './report.ts';
export { schema } from './schema.ts';
export { show } from './show.ts';
