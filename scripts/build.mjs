/**
 * `npm run build`: the package's `dist`. Compiles the sources and puts beside them what they read at run time: the C++
 * around a Verilator model, and the trained model with its test images.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = [
  'testbench/engines/verilator/native',
  ...['config.json', 'model.safetensors', 'test1000.images.u8.bin', 'test1000.labels.u8.bin'].map(
    name => `golden/weights/vit-fashion/${name}`,
  ),
];

rmSync(join(root, 'dist'), { recursive: true, force: true });
const compiler = join(root, 'node_modules', '.bin', 'tsc');
const { status } = spawnSync(compiler, ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);
for (const path of read) cpSync(join(root, path), join(root, 'dist', path), { recursive: true });
