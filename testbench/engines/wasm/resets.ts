import type { Domain } from '../../../dsl/ir/domain.js';
import type { FlatCircuit } from './circuit.js';
import { put } from './image.js';
import { addressAt } from './lane-array.js';

/** What resets do to the memory of a simulation, from outside of the code. */
export class Resets {
  private readonly view: DataView;

  constructor(
    private readonly flat: FlatCircuit,
    buffer: ArrayBuffer,
    private readonly coverAddress: (number: number) => number,
  ) {
    this.view = new DataView(buffer);
  }

  /** The registers of the domains in reset that are reset at all have their initial values. */
  apply(inReset: (domain: Domain) => boolean): void {
    for (const { init, domain, address, width, array } of this.flat.updates) {
      if (init === undefined || !inReset(domain)) continue;
      const [first = 0n] = init;
      if (array === undefined) put(this.view, address, width / 8, first);
      else
        for (let lane = 0; lane < array.lanes.lanes; lane++)
          put(this.view, addressAt(array, array.lanes.placeOf(lane)), array.bytes, init[lane] ?? first);
    }
  }

  /** Runs `edge`, and forgets what covers of the domains in reset have counted. */
  uncounted(inReset: (domain: Domain) => boolean, edge: () => void): void {
    const { view, coverAddress } = this;
    const kept: { readonly address: number; readonly count: bigint }[] = [];
    for (const { check, domain, number, lanes } of this.flat.checks) {
      if (check.what !== 'cover' || !inReset(domain)) continue;
      for (let lane = 0; lane < (lanes?.lanes ?? 1); lane++) {
        const address = coverAddress(number + lane);
        kept.push({ address, count: view.getBigUint64(address, true) });
      }
    }
    edge();
    for (const { address, count } of kept) view.setBigUint64(address, count, true);
  }
}
