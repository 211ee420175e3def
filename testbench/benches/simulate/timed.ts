import { domainsOf, resetDomainsOf } from '../../../dsl/ir/domains-of.js';
import type { Module } from '../../../dsl/index.js';
import type { Simulation } from '../../engines/engine.js';
import { openHere } from '../../engines/open.js';
import { edgesOf } from './pattern.js';
import type { EdgePattern } from './pattern.js';

/** Edges for which the resets are held. */
export const RESET_EDGES = 4;

/** A design in an engine of this process, out of reset. */
export class Timed {
  private readonly simulation: Simulation;
  private readonly checksumAt: number;

  constructor(
    module: Module,
    private readonly pattern: EdgePattern,
    engine: 'wasm' | 'interpreter' = 'wasm',
  ) {
    this.simulation = openHere(module.ir, engine);
    const { words } = this.simulation;
    const resets = resetDomainsOf(module.ir).map(({ resetName, active }) => ({
      at: this.simulation.slot(resetName).offset,
      active: active === 'high' ? 1 : 0,
    }));
    for (const { at, active } of resets) words[at] = active;
    this.simulation.run(2 ** domainsOf(module.ir).length - 1, RESET_EDGES);
    for (const { at, active } of resets) words[at] = 1 - active;
    this.checksumAt = this.simulation.slot('checksum').offset;
  }

  /** So many edges, in whole turns of the pattern; the seconds of CPU time that they took. */
  run(edges: number): number {
    const { simulation, pattern } = this;
    const before = process.cpuUsage();
    const [only] = pattern;
    if (pattern.length === 1 && only !== undefined) simulation.run(only.mask, edges);
    else {
      for (let turn = Math.floor(edges / edgesOf(pattern)); turn > 0; turn--)
        for (const { mask, count } of pattern) simulation.run(mask, count);
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  }

  /** The low 32 bits of the checksum. */
  get checksum(): number {
    return this.simulation.words[this.checksumAt] ?? 0;
  }
}
