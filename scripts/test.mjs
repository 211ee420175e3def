/**
 * `npm test`: brings in what is missing, checks types, lint and format, runs every spec, and ends with a line that counts.
 * With `--all`, as `npm run test:all` gives it, also the sizes of the papers and the package on other releases of Node.
 * Other arguments name spec files to run in place of all.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages, ensureTools, specTools } from './setup.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folders = ['dsl', 'golden', 'generators', 'testbench', 'scripts'];
const all = process.argv.includes('--all');
const named = process.argv.slice(2).filter(argument => argument !== '--all');

/** Runs a program of the project's packages; its output is shown and kept. */
function run(name, args, env = {}) {
  const program = join(root, 'node_modules', '.bin', name);
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise(resolve => {
    let text = '';
    child.stdout.on('data', chunk => {
      text = (text + chunk).slice(-200_000);
      process.stdout.write(chunk);
    });
    child.on('error', error => resolve({ ok: false, text: String(error) }));
    child.on('close', (status, signal) => {
      if (signal !== null) console.error(`${name} was ended by ${signal}`);
      resolve({ ok: status === 0, text });
    });
  });
}

if (!ensurePackages()) process.exit(2);
ensureTools(specTools);

const checks = [['types', 'tsc', ['--noEmit', '--pretty', 'false']]];
if (existsSync(join(root, 'eslint.config.js'))) checks.push(['lint', 'eslint', ['.']]);
checks.push(['format', 'prettier', ['--check', '--log-level', 'warn', '.']]);

let [passed, failed] = [0, 0];
if (named.length === 0) {
  for (const [what, program, args] of checks) {
    const { ok } = await run(program, args);
    console.log(`${ok ? 'passed' : 'FAILED'}: ${what} (npx ${program} ${args.join(' ')})`);
    if (ok) passed++;
    else failed++;
  }
}

const specs = named.length > 0 ? named : [`{${folders.join()}}/**/*.spec.ts`];
const env = all ? { WHITTLE_SIZES: 'all' } : {};
const { ok, text } = await run('mocha', ['--forbid-only', '--forbid-pending', ...specs], env);
const count = word => Number(new RegExp(`^\\s*(\\d+) ${word}`, 'm').exec(text)?.[1] ?? 0);
passed += count('passing');
failed += Math.max(count('failing'), ok ? 0 : 1);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
