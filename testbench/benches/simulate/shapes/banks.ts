import { In, Out, generator, instance, memory, module, reg, u } from '../../../../dsl/index.js';
import { checksumOf, every } from '../fold.js';
import { noise, pieces } from '../noise.js';

const depthBits = 6;

/** Counts how often it saw each sample: the count is read, and a cycle later written back one larger. */
const histogram = generator(
  { depthBits: 6, width: 16 },
  (parameters: { readonly depthBits: number; readonly width: number }) =>
    module(
      'histogram',
      { sample: In(u(parameters.depthBits)), count: Out(u(parameters.width)) },
      ({ sample, count }) => {
        const counts = memory(u(parameters.width), { depth: 2 ** parameters.depthBits });
        const seen = reg(u(parameters.depthBits), { init: 0 });
        seen.next = sample;
        const before = counts.readAsync(seen);
        counts.write(seen, before.wrapAdd(1));
        count.value = before;
      },
    ),
);

/** A memory in each lane: 32 histograms of 64 counts. */
export const banksBench = generator({ lanes: 32 }, ({ lanes }: { readonly lanes: number }) =>
  module('banks_bench', { checksum: Out(u(32)) }, ({ checksum }) => {
    const samples = pieces(noise('noise', lanes / 8, 0x9e3779b97f4a7c15n), 8, lanes);
    const counts = samples.map(
      sample => instance(histogram({ depthBits, width: 16 }), { sample: sample(depthBits - 1, 0) }).count,
    );
    checksum.value = checksumOf(counts, every(4));
  }),
);
