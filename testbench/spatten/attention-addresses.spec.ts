import { expect } from 'chai';
import { openLayer, runLayerJob, writeLayer, xorshift32 } from '../../golden/index.js';
import type { Cascade, Descriptor, LayerJob, QueryTrace } from '../../golden/index.js';
import { attention } from '../../generators/spatten/attention/attention.js';
import { eighthSizes, tinySizes } from '../../generators/spatten/attention/attention-sizes.js';
import { layersOf } from '../../generators/spatten/attention/attention.stimulus.js';
import type { JobChoice } from '../../generators/spatten/attention/attention.stimulus.js';
import { BenchError } from '../bench/index.js';
import { mutantOf } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { blockEngine } from '../spec-engines.fixture.js';
import { AttentionMachine } from './attention-machine.js';
import { compareLayer } from './attention-run.js';
import { readablePlanes, strayRead } from './stray-reads.js';
import type { ReadablePlane } from './stray-reads.js';

/** The planes of a layer, with the tokens that its queries ask for alone. */
function wantedPlanes(
  descriptor: Descriptor,
  left: Pick<Cascade, 'tokens' | 'heads'>,
  { generate }: LayerJob,
  traces: readonly QueryTrace[],
): readonly ReadablePlane[] {
  const kept = new Set(traces.flatMap(trace => trace.kept.map(j => left.tokens[j] ?? NaN)));
  const asks = traces.some(({ fetchesLsb }) => fetchesLsb);
  return readablePlanes(descriptor, left)
    .filter(({ name }) => asks || name !== 'lower bits of keys')
    .map(plane => (plane.name === 'values' && generate ? { ...plane, tokens: kept } : plane));
}

describe('addresses of attention', () => {
  const builds = { tiny: tinySizes, eighth: eighthSizes } as const;
  for (const [name, sizes] of Object.entries(builds)) {
    const { headSize, channels } = sizes;
    const unit = attention({ ...sizes, softmaxForm: 'table', recompute: 'incremental' });
    const planes = { msbBits: 6, lsbBits: 4, midpoint: false } as const;
    const some: JobChoice = { tokens: 14, heads: 4, headSize, planes, valueBits: 6 };
    const sequences: Readonly<Record<string, (index: number) => JobChoice>> = {
      'every query, lower bits for some': i => ({
        ...some,
        threshold: 300,
        keepTokens: 10 - 3 * i,
        keepHeads: 3 - i,
      }),
      'one query, values pruned': i => ({
        ...some,
        generate: true,
        keptValues: 4,
        threshold: 4096,
        keepTokens: 9 - 3 * i,
        keepHeads: 3 - i,
      }),
      'no lower bits': i => ({
        ...some,
        planes: { ...planes, lsbBits: 0 },
        keepTokens: 5,
        keepHeads: 2 - (i % 2),
      }),
    };
    for (const [kind, choose] of Object.entries(sequences)) {
      it(`are of tokens and heads that are left alone: ${name}, ${kind}`, async () => {
        const bytes = new Uint8Array(1 << 20);
        const machine = await AttentionMachine.open(unit, {
          engine: blockEngine,
          bytes,
          channels,
          latency: 9,
        });
        try {
          let before: Cascade | undefined;
          let end = 64;
          for (const job of layersOf(xorshift32(0xadd), 3, choose)) {
            const left = openLayer(before, job);
            const image = writeLayer(bytes, job, left, headSize, end);
            end = image.end;
            machine.start(image.address, 1);
            expect(machine.finish(300_000).error).to.equal('None');
            const outcome = runLayerJob(job, before);
            const planesRead = wantedPlanes(image.descriptor, left, job, outcome.traces.flat());
            const { planeReads, busBytes } = machine;
            const shape = { tokens: job.tokens, headSize, busBytes };
            expect(strayRead(planeReads, planesRead, left, shape)).to.equal(undefined);
            // What was asked for is what is needed, not a part of it.
            for (const { name: plane, tokens, base, stride } of planesRead) {
              for (const token of tokens) {
                const record = base + token * stride;
                const found = planeReads.some(({ from, to }) => record <= from && to <= record + stride);
                expect([plane, token, found]).to.deep.equal([plane, token, true]);
              }
            }
            before = outcome.cascade;
          }
          expect(before?.tokens.length).to.be.lessThan(some.tokens);
        } finally {
          await machine.close();
        }
      }).timeout(COLD);
    }
  }

  const tokens = 14;
  const heads = 2;
  const pruned = (generate: boolean): LayerJob[] =>
    layersOf(xorshift32(0xadd), 2, () => ({
      ...{
        tokens,
        heads,
        headSize: tinySizes.headSize,
        generate,
        keepTokens: 5,
        protectLast: 5,
        keptValues: 3,
      },
    }));
  const ASSERTED = /a check failed: .* no address of a pruned token is made/;
  const faults: readonly (readonly [Mutation, boolean, RegExp])[] = [
    [{ module: 'token_list', stuck: 'ids_payload_row' }, false, ASSERTED],
    [{ module: 'list_walk', stuck: 'ids_payload_row' }, true, ASSERTED],
    [
      { module: 'fetch_walker', from: 'mul', to: 'add' },
      true,
      /cycle \d+: address 0x[0-9a-f]{8} is of queries of token \d+, which is not left/,
    ],
    [
      { module: 'query_issuer', stuck: 'fetches_payload_base' },
      false,
      /cycle \d+: address 0x[0-9a-f]{8} is in no plane of the layer/,
    ],
  ];
  for (const [mutation, generate, message] of faults) {
    it(`of pruned tokens are seen: a fault in ${mutation.module}`, async () => {
      const unit = attention({ ...tinySizes, softmaxForm: 'table', recompute: 'incremental' });
      const machine = await AttentionMachine.open(mutantOf(unit, mutation), {
        engine: blockEngine,
        bytes: new Uint8Array(1 << 18),
        channels: tinySizes.channels,
        latency: 9,
      });
      try {
        let before: Cascade | undefined;
        expect(() => {
          for (const job of pruned(generate))
            before = compareLayer(machine, job, before, tinySizes.headSize).outcome.cascade;
        }).to.throw(BenchError, message);
      } finally {
        await machine.close();
      }
    }).timeout(COLD);
  }
});
