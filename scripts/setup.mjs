/**
 * Brings in what the project needs: npm packages, and for the specs the tools that read Verilog. Plain JavaScript, because it
 * runs before any package is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function has(command) {
  return (process.env.PATH ?? '')
    .split(':')
    .some(folder => folder !== '' && existsSync(join(folder, command)));
}

function packagesOf(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** Whether every package of the lock file is there in its version; those for other machines need not be. */
function packagesAreThere() {
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** npm packages, when one is missing or of another version than the lock file says. */
export function ensurePackages() {
  if (packagesAreThere()) return true;
  console.log('Installing npm packages (npm ci) ...');
  if (run('npm', ['ci', '--no-audit', '--no-fund'])) return true;
  console.error('npm ci failed: run it by hand in this folder and read its message.');
  return false;
}

/** What simulates: the package behind each command. */
export const simulators = { verilator: 'verilator', 'g++': 'g++' };

/** What the specs need besides: a third opinion on the Verilog, and a synthesiser that reads it. */
export const specTools = { ...simulators, iverilog: 'iverilog', yosys: 'yosys' };

/** The commands of `wanted` that are not installed, each with its package. */
export function missingTools(wanted) {
  return Object.entries(wanted).filter(([command]) => !has(command));
}

/** Debian packages behind the commands that `wanted` names, when one is missing and the caller may install. */
export function ensureTools(wanted) {
  const missing = missingTools(wanted);
  if (missing.length === 0) return true;
  const packages = missing.map(([, name]) => name);
  const install = `apt-get install ${packages.join(' ')}`;
  if (process.getuid?.() === 0 && has('apt-get')) {
    console.log(`Installing ${packages.join(', ')} (${install}) ...`);
    const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
    // A mirror that cannot be reached, or a list that is not signed, need not keep the packages from coming.
    run('apt-get', ['update', ...quiet]);
    if (run('apt-get', ['install', '-y', ...quiet, ...packages])) return true;
  }
  console.log(`Missing: ${missing.map(([command]) => command).join(', ')}. Install with: sudo ${install}`);
  return false;
}
