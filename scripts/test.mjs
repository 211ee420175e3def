/** `npm test`: brings in what is missing, checks types, runs every spec, and ends with a line that counts them. */
import { spawn, spawnSync } from 'node:child_process';
import { ensurePackages, ensureTools } from './setup.mjs';

const folders = ['dsl', 'golden', 'generators', 'testbench', 'scripts'];

if (!ensurePackages()) process.exit(2);
ensureTools();

const types = spawnSync('npx', ['tsc', '--noEmit'], { stdio: 'inherit' });
if (types.status !== 0) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const specs =
  process.argv.length > 2 ? process.argv.slice(2) : folders.map(folder => `${folder}/**/*.spec.ts`);
const mocha = spawn('npx', ['mocha', '--forbid-only', '--forbid-pending', ...specs], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
let text = '';
mocha.stdout.on('data', chunk => {
  text = (text + chunk).slice(-200_000);
  process.stdout.write(chunk);
});
mocha.on('close', status => {
  const count = word => Number(new RegExp(`^\\s*(\\d+) ${word}`, 'm').exec(text)?.[1] ?? 0);
  const failed = Math.max(count('failing'), status === 0 ? 0 : 1);
  console.log(`${count('passing')} passed, ${failed} failed`);
  process.exit(status === 0 ? 0 : 1);
});
