import { createRequire } from 'node:module';

let loaded: typeof import('ts-morph') | undefined;

/** ts-morph, loaded when it is first needed: a process that finds all it asks for in the cache never pays for it. */
export function morph(): typeof import('ts-morph') {
  loaded ??= createRequire(import.meta.url)('ts-morph') as typeof import('ts-morph');
  return loaded;
}

/** True once ts-morph was needed. */
export function morphIsLoaded(): boolean {
  return loaded !== undefined;
}
