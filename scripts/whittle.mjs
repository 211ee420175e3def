#!/usr/bin/env node
/**
 * The command `whittle`. In a checkout it runs the TypeScript sources; installed as a package it runs what was built.
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

async function load() {
  if (!isCheckout) {
    if (!existsSync(built))
      stop(`the built files are missing (${built.pathname}): install the package again`);
    return import(built);
  }
  const tsx = await import('tsx/esm/api').catch(() =>
    stop('the npm packages are missing: run npm ci in the folder of the checkout, or npm start, which does'),
  );
  tsx.register();
  return import(at('cli/main.ts'));
}

const { main } = await load();
process.exitCode = await main(process.argv.slice(2));
