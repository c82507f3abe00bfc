export * from '../model/pack.ts';
