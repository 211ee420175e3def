import {
  In,
  Out,
  asyncFifo,
  channel,
  defaultDomain,
  domain,
  generator,
  inDomain,
  instance,
  module,
  mux,
  reg,
  u,
  vec,
  wire,
} from '../../../../dsl/index.js';
import type { UInt } from '../../../../dsl/index.js';
import { checksumOf } from '../fold.js';
import { noise, pieces } from '../noise.js';
import type { EdgePattern } from '../pattern.js';

const slow = domain({ clock: 'slow_clock', resetName: 'slow_reset' });

/** The slow clock has one edge for three of the fast one, together with the third. */
export const domainsPattern: EdgePattern = [
  { mask: 1, count: 2 },
  { mask: 3, count: 1 },
];

/** A first-order filter: half of what was, half of what comes. */
const smoother = generator({ width: 16 }, ({ width }: { readonly width: number }) =>
  module('smoother', { sample: In(u(width)), smooth: Out(u(width)) }, ({ sample, smooth }) => {
    const held = reg(u(width), { init: 0 });
    held.next = held.add(sample).shr(1).trunc(width);
    smooth.value = held;
  }),
);

/** Arrays in two clock domains: 16 filters on a fast clock, a FIFO across, and 16 more on a slow one. */
export const domainsBench = generator({ lanes: 16 }, ({ lanes }: { readonly lanes: number }) =>
  module('domains_bench', { checksum: Out(u(32), { domain: slow }) }, ({ checksum }) => {
    const filtered = (samples: readonly UInt<number>[]): UInt<number>[] =>
      samples.map(sample => instance(smoother({ width: 16 }), { sample }).smooth);

    const row = channel(vec(u(16), lanes), { name: 'row' });
    row.to.valid.value = 1;
    filtered(pieces(noise('noise', lanes / 4, 0x9e3779b97f4a7c15n), 16, lanes)).forEach((smooth, i) => {
      row.to.payload.at(i).value = smooth;
    });
    const arrived = asyncFifo(row.from, { depth: 4 }, { from: defaultDomain, to: slow });
    inDomain(slow, () => {
      arrived.ready.value = 1;
      const samples = [...arrived.payload].map(sample => {
        const shown = wire(u(16));
        shown.value = mux(arrived.valid, sample, 0);
        return shown;
      });
      checksum.value = checksumOf(filtered(samples), arrived.valid);
    });
  }),
);
