/**
 * `npm run build`: the package's `dist`. Compiles the sources and puts beside them what they read at run time: the C++
 * around a Verilator model, and the trained models with their test data.
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
  ...['config.json', 'model.safetensors', 'val.ids.u8.bin', 'vocab.json'].map(
    name => `golden/weights/gpt-text/${name}`,
  ),
];

rmSync(join(root, 'dist'), { recursive: true, force: true });
const compiler = join(root, 'node_modules', '.bin', 'tsc');
const { status } = spawnSync(compiler, ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);
for (const path of read) cpSync(join(root, path), join(root, 'dist', path), { recursive: true });
