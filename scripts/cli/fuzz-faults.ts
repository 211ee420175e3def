import { allFaults, tryFault } from '../../testbench/fuzz/index.js';
import type { FaultResult } from '../../testbench/fuzz/index.js';
import { onInterrupt } from './interrupt.js';
import type { Io } from './io.js';
import { Status } from './io.js';
import { withProgress } from './progress.js';
import { table } from './table.js';

/** Seeds each fault in turn and tells how many circuits it took to find it. */
export async function runFaults(io: Io, seed: number, limit: number, json: boolean): Promise<Status> {
  const release = onInterrupt(io, () => 'stopped');
  const results = await withProgress(io, async progress => {
    const found: FaultResult[] = [];
    for (const fault of allFaults) {
      progress(found.length, allFaults.length, `${fault.kind}: ${fault.name}`);
      found.push(await tryFault(fault, seed, limit));
    }
    return found;
  });
  release();
  const missed = results.filter(({ circuits }) => circuits === undefined);
  if (json) {
    const rows = results.map(({ fault, circuits, what }) => ({
      fault: fault.name,
      in: fault.kind,
      circuits: circuits ?? null,
      what,
    }));
    io.out(JSON.stringify({ seed, limit, faults: rows, pass: missed.length === 0 }));
  } else {
    const columns = [{ head: 'in' }, { head: 'fault' }, { head: 'circuits', align: 'right' as const }];
    io.out(
      table(
        io,
        columns,
        results.map(({ fault, circuits }) => [fault.kind, fault.name, circuits ?? 'not found']),
      ),
    );
    io.out(`\n${String(results.length - missed.length)} of ${String(results.length)} faults found`);
  }
  return missed.length === 0 ? Status.pass : Status.fail;
}
