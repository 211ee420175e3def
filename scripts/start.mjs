/**
 * `npm start`: brings in npm packages, writes the Verilog of every preset, runs the blocks on what a trained vision
 * transformer sees in real images, and proves the smallest of each against its golden model: on the embedded engine, which needs no tools,
 * and the smaller ones on Verilator too where that is installed.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages, missingTools, simulators } from './setup.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The smallest preset of each block: all of them, up to the sizes of the papers, take minutes. */
function smallPresets() {
  const { stdout } = spawnSync(process.execPath, [join(root, 'scripts', 'whittle.mjs'), 'list', '--json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout).map(({ id, presets }) => `${id}/${presets[0].name}`);
}

const steps = [
  { title: 'Verilog of every preset', args: ['generate'] },
  {
    title: 'Top-k on token importance of real images',
    args: ['simulate', 'spatten/top-k', '--vectors', '40'],
  },
];

if (!ensurePackages()) process.exit(2);
steps.push({ title: 'Small presets against their golden models', args: ['verify', ...smallPresets()] });
if (missingTools(simulators).length === 0) {
  steps.push({
    title: 'Their Verilog on Verilator',
    args: ['verify', 'zero-eliminator/toy', 'top-k/toy', '--engine', 'verilator-isolated'],
  });
} else {
  console.log(
    'Verilator is not installed: everything runs on the embedded engine. To run the Verilog too: apt-get install verilator g++',
  );
}

let worst = 0;
for (const { title, args } of steps) {
  console.log(`\n== ${title} (npx whittle ${args.join(' ')})\n`);
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'whittle.mjs'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  worst = Math.max(worst, status ?? 1);
}
console.log(
  '\nNext: npx whittle run spatten (a trained model on the RTL), npx whittle verify (every preset), npx whittle --help, npm test',
);
process.exit(worst);
