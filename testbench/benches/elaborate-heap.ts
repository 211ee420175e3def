import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { adderTrees, nodesOfTree } from './elaborate-circuits.js';
import { moduleArgs } from './own-process.js';

/** Bytes of heap that a finished description of `trees` adder trees keeps, for each adder or register. */
function measure(trees: number): number {
  const collect = globalThis.gc;
  if (collect === undefined) throw new Error('the heap is measured with node --expose-gc');
  adderTrees(1);
  collect();
  const before = process.memoryUsage().heapUsed;
  const described = adderTrees(trees);
  collect();
  const held = process.memoryUsage().heapUsed - before;
  return held / (described.ir.variables.length === 0 ? NaN : trees * nodesOfTree);
}

/** As {@link measure}, in a process of its own whose garbage is collected before and after. */
export function heapOfNode(trees: number): Promise<number> {
  const args = ['--expose-gc', ...moduleArgs('testbench/benches/elaborate-heap.ts'), String(trees)];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
    child.on('error', reject);
    child.on('close', status => {
      if (status === 0) resolve(Number(text));
      else reject(new Error(`the process that measures the heap ended with status ${String(status)}`));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(String(measure(Number(process.argv[2]))));
