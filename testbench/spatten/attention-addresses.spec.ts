import { expect } from 'chai';
import { openLayer, runLayerJob, writeLayer, xorshift32 } from '../../golden/index.js';
import type { Cascade, Descriptor, LayerJob, QueryTrace } from '../../golden/index.js';
import { attention } from '../../generators/spatten/attention/attention.js';
import { eighthSizes, tinySizes } from '../../generators/spatten/attention/attention-sizes.js';
import { layersOf } from '../../generators/spatten/attention/attention.stimulus.js';
import type { JobChoice } from '../../generators/spatten/attention/attention.stimulus.js';
import { AddressSpace } from '../bench/axi-space.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { blockEngine } from '../spec-engines.fixture.js';
import { AttentionMachine } from './attention-machine.js';

/** Bytes of memory side by side. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where a plane lies, and which tokens of it a layer needs. */
interface Wanted {
  readonly name: string;
  readonly base: number;
  readonly stride: number;
  readonly bits: number;
  readonly tokens: readonly number[];
}

/** The planes of a layer, with the tokens that are left, or that a query asks for. */
function planesOf(
  d: Descriptor,
  left: Pick<Cascade, 'tokens'>,
  job: LayerJob,
  traces: readonly QueryTrace[],
): Wanted[] {
  const asked = job.generate ? [job.tokens - 1] : left.tokens;
  const kept = job.generate
    ? new Set(traces.flatMap(trace => trace.kept.map(j => left.tokens[j])))
    : undefined;
  const lower = traces.some(({ fetchesLsb }) => fetchesLsb) ? left.tokens : [];
  return [
    { name: 'queries', base: d.queryBase, stride: d.queryStride, bits: d.queryBits, tokens: asked },
    { name: 'keys', base: d.keyBase, stride: d.keyStride, bits: d.msbBits, tokens: left.tokens },
    { name: 'lower bits', base: d.keyLsbBase, stride: d.keyLsbStride, bits: d.lsbBits, tokens: lower },
    {
      name: 'values',
      base: d.valueBase,
      stride: d.valueStride,
      bits: d.valueBits,
      tokens: left.tokens.filter(token => kept?.has(token) ?? true),
    },
  ];
}

const inside = (range: Range, allowed: readonly Range[]): boolean =>
  allowed.some(({ from, to }) => from <= range.from && range.to <= to);

describe('addresses of attention', () => {
  const builds = { tiny: tinySizes, eighth: eighthSizes } as const;
  for (const [name, sizes] of Object.entries(builds)) {
    const { headSize, channels, dataBits } = sizes;
    const busBytes = dataBits / 8;
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
          log: true,
        });
        try {
          let before: Cascade | undefined;
          let end = 64;
          const done = Array.from({ length: channels }, () => 0);
          for (const job of layersOf(xorshift32(0xadd), 3, choose)) {
            const left = openLayer(before, job);
            const image = writeLayer(bytes, job, left, headSize, end);
            end = image.end;
            machine.start(image.address, 1);
            expect(machine.finish(300_000).error).to.equal('None');
            const outcome = runLayerJob(job, before);
            const [firstHead, lastHead] = [Math.min(...left.heads), Math.max(...left.heads)];
            const wanted = planesOf(image.descriptor, left, job, outcome.traces.flat());
            const allowed = wanted.flatMap(({ base, stride, bits, tokens }) =>
              tokens.map((token): Range => {
                const each = (headSize * bits) / 8;
                const record = base + token * stride;
                return {
                  from: Math.floor((record + firstHead * each) / busBytes) * busBytes,
                  to: Math.ceil((record + (lastHead + 1) * each) / busBytes) * busBytes,
                };
              }),
            );
            const read = Array.from({ length: channels }, (_, channel) => {
              const space = new AddressSpace(bytes, { channel, channels }, []);
              const { log } = machine.memory.reads(`memory_${String(channel)}`);
              const fresh = log.slice(done[channel]);
              done[channel] = log.length;
              return fresh.map(({ address, beats }): Range => {
                const from = space.whole(address);
                return { from, to: from + beats * busBytes };
              });
            }).flat();
            expect(read.filter(range => !inside(range, allowed))).to.deep.equal([]);
            // What was asked for is what is needed, not a part of it.
            for (const { name: plane, tokens, base, stride } of wanted) {
              for (const token of tokens) {
                const record = { from: base + token * stride, to: base + (token + 1) * stride };
                expect([plane, token, read.some(range => inside(range, [record]))]).to.deep.equal([
                  plane,
                  token,
                  true,
                ]);
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
});
