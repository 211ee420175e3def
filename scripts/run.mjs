/**
 * Runs one of the sources of a checkout, compiled as it changes.
 *
 *     node scripts/run.mjs testbench/benches/simulate/alone.ts a
 */
import { join } from 'node:path';
import { compiled } from './compiled.mjs';
import { load } from './modules.mjs';

const [, , path = ''] = process.argv;
const module = path.replace(/\.ts$/, '.js');
const file = join(await compiled(), module);
// As if Node had been given the file.
process.argv.splice(1, 2, file);
load(`/${module}`);
