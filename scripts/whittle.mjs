#!/usr/bin/env node
/**
 * The command `whittle`. In a checkout it runs the TypeScript sources, compiled as they change; installed as a package it
 * runs what was built.
 * Plain JavaScript, because it says what to do when neither is there.
 */
import { existsSync } from 'node:fs';

const at = path => new URL(path, import.meta.url);
const isCheckout = existsSync(at('../tsconfig.json'));
const built = at('../dist/scripts/cli/main.js');

function stop(message) {
  console.error(`whittle: ${message}`);
  process.exit(2);
}

// A reader that has seen enough, such as head, closes the pipe: end as other commands do, of which the signal SIGPIPE makes an end.
const BROKEN_PIPE = 128 + 13;
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(BROKEN_PIPE);
  });
}

function compileProblem(error) {
  if (error.code === 'ERR_MODULE_NOT_FOUND')
    return 'the npm packages are missing: run npm ci in the folder of the checkout, or npm start, which does';
  if (Array.isArray(error.errors)) return error.message;
  return `the sources cannot be compiled: ${error.message}; make .cache in the checkout writable`;
}

async function mainModule() {
  if (!isCheckout) {
    if (!existsSync(built))
      stop(`the built files are missing (${built.pathname}): install the package again`);
    return import(built);
  }
  const [{ compiled }, { load }] = await Promise.all([import('./compiled.mjs'), import('./modules.mjs')]);
  await compiled().catch(error => stop(compileProblem(error)));
  return load('/scripts/cli/main.js');
}

const { main } = await mainModule();
process.exitCode = await main(process.argv.slice(2));
