import { layoutOf } from '../../../dsl/axi/register-map.js';
import { bit, bundle, pulse, ro, rw, u, w1c } from '../../../dsl/index.js';
import { attentionError } from './attention-errors.js';
import { readerState } from './descriptor-reader.js';

/** The counters, in the order of their registers, with what each counts. */
export const counters = {
  cycles: 'Cycles while busy',
  memoryStalls: 'Cycles in which the data path waited for memory',
  softmaxStalls: 'Cycles in which it waited for softmax',
  topKStalls: 'Cycles in which it waited for top-k',
  writerStalls: 'Cycles in which it waited for the output writer',
  queryBytes: 'Bytes of queries that arrived',
  keyBytes: 'Bytes of keys, upper plane',
  lowerKeyBytes: 'Bytes of keys, lower plane',
  valueBytes: 'Bytes of values',
  outputBytes: 'Bytes of outputs and lists that were written',
  keptTokens: 'Tokens that stay, summed over layers',
  keptHeads: 'Heads that stay, summed over layers',
  keptValues: 'Values that took part, summed over queries',
  lowerQueries: 'Queries that asked for lower bits',
} as const;

/** The name of a counter. */
export type CounterName = keyof typeof counters;

/** Their names in order. */
export const counterNames = Object.keys(counters) as CounterName[];

const counter = (doc: string, i: number) => ro(u(32), { at: 0x40 + 4 * i, doc });

const counterEntries = Object.fromEntries(
  counterNames.map((name, i) => [name, counter(counters[name], i)]),
) as Readonly<Record<CounterName, ReturnType<typeof counter>>>;

/** The registers of the attention unit, by which software drives it. */
export const controlMap = {
  id: ro(u(32), { at: 0x00, doc: '0x53504131: SpAtten attention, version 1' }),
  sizes0: ro(bundle({ channels: u(8), heads: u(8), tokens: u(16) }), { doc: 'What was built' }),
  sizes1: ro(
    bundle({ dataBits: u(8), fusedHeads: u(4), largestLog: u(4), headLog: u(4), multipliers: u(12) }),
    { doc: 'What was built: head sizes as logarithms, `dataBits` in bytes' },
  ),
  start: pulse(bit, {
    lockable: true,
    doc: 'Works through `descriptorCount` descriptors from `descriptorBase` on; zeroes the counters',
  }),
  softReset: pulse(bit, {
    doc: 'Drops the work in hand; what is on the way from memory is awaited and dropped',
  }),
  descriptorBase: rw(u(32), { lockable: true, doc: 'Address of the first descriptor, a multiple of 64' }),
  descriptorCount: rw(u(16), { lockable: true, doc: 'How many descriptors, at least 1' }),
  status: ro(bundle({ descriptor: u(16), state: readerState, busy: bit }), {
    doc: 'Busy, what it does, and the number of the descriptor in hand',
  }),
  interrupt: w1c(bundle({ error: bit, done: bit }), { doc: 'The last start is done; it was given up' }),
  interruptEnable: rw(bundle({ error: bit, done: bit }), { doc: 'Which of them raise `irq`' }),
  error: ro(bundle({ descriptor: u(16), code: attentionError }), {
    doc: 'Code and descriptor of the first error; kept until `interrupt.error` is cleared, then 0',
  }),
  sizes2: ro(bundle({ norms: bit }), { doc: 'What was built: whether `rankByNorm` can be had' }),
  ...counterEntries,
} as const;

const places = new Map(layoutOf(controlMap).registers.map(({ name, at }) => [name, at]));

/** The byte address of a register. */
export function registerAddress(name: keyof typeof controlMap): number {
  return places.get(name) ?? NaN;
}
