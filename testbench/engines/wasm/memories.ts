import type { Domain } from '../../../dsl/ir/domain.js';
import type { Node, Variable } from '../../../dsl/ir/node.js';
import type { MemorySample, MemoryWrite } from '../../../dsl/ir/statement.js';
import type { Guarded } from '../../../dsl/passes/lower.js';
import type { Bank } from './layout.js';
import type { Storage } from './storage.js';
import type { Unit } from './units.js';
import type { Values } from './values.js';

/** A write of a memory at an edge; of one memory they take effect in order. */
export interface Write {
  readonly bank: Bank;
  readonly domain: Domain;
  readonly guard: number;
  /** Offset of the word in the memory, and from the base of its bank. */
  readonly offset: number;
  readonly place: number;
  readonly limbs: readonly WriteLimb[];
}

/** 64 bits of a word or a whole narrower word; with a mask only the bits that are set in it are written. */
export interface WriteLimb {
  readonly data: number;
  readonly mask: number | undefined;
}

/** The bits of a mask, each as often as it guards bits of the word, for bits `lo` up to `lo + width - 1`. */
function spreadMask(values: Values, unit: Unit, mask: Node, part: number, lo: number, width: number): number {
  const { graph, words } = values;
  const ops = words.for(width);
  let result = graph.integer(0, width > 32);
  for (let bit = Math.floor(lo / part); bit * part < lo + width; bit++) {
    const from = Math.max(lo, bit * part) - lo;
    const end = Math.min(lo + width, (bit + 1) * part) - lo;
    const guarded = ((1n << BigInt(end - from)) - 1n) << BigInt(from);
    const enabled = words.convert(values.bits(unit.scope, mask, bit, 1), width > 32, false);
    const all = graph.binary(ops.sub, graph.integer(0, width > 32), enabled);
    result = graph.binary(ops.or, result, graph.binary(ops.and, all, graph.constant(guarded, width > 32)));
  }
  return result;
}

/** One 64 bits after another. */
function limbsOf(width: number): { readonly lo: number; readonly size: number }[] {
  return Array.from({ length: Math.ceil(width / 64) }, (_, i) => ({
    lo: 64 * i,
    size: Math.min(64, width - 64 * i),
  }));
}

/** The writes of one memory. */
export function writesOf(
  storage: Storage,
  values: Values,
  unit: Unit,
  bank: Bank,
  writes: readonly Guarded<MemoryWrite>[],
): Write[] {
  const { graph, words } = values;
  const { width, depth, domain } = bank.memory;
  return writes.map(({ statement, guard }) => {
    const { address, data, mask } = statement;
    const { scope } = unit;
    const offset = values.complete(() => storage.offset(values, scope, address, bank));
    const inRange = graph.binary(words.for(1).less, offset, graph.small(depth * bank.step));
    const always = address.width < 31 && 2 ** address.width <= depth;
    const active = values.complete(() => values.value(scope, guard));
    const limbs = limbsOf(width).map(({ lo, size }): WriteLimb => ({
      data: values.complete(() => values.extended(scope, data, lo, size)),
      mask: mask && values.complete(() => spreadMask(values, unit, mask, width / mask.width, lo, size)),
    }));
    return {
      bank,
      domain: unit.rootDomain(domain),
      guard: always ? active : graph.binary(words.for(1).and, active, inRange),
      offset,
      place: storage.place(bank, offset),
      limbs,
    };
  });
}

/** The value after an edge of a port that samples memories, by first bit and width. */
export function samplesOf(
  storage: Storage,
  values: Values,
  unit: Unit,
  port: Variable,
): (lo: number, width: number) => number {
  const { graph, words } = values;
  const { scope, equations } = unit;
  const samples = equations.samples.filter(({ statement }) => statement.port === port);
  const sampled = ({ statement }: Guarded<MemorySample>, lo: number, width: number): number => {
    const { memory, address } = statement;
    const bank = storage.bank(unit, memory);
    const offset = storage.offset(values, scope, address, bank);
    const old = storage.fetch(bank, offset, lo, width);
    if (memory.collision !== 'new') return old;
    const writes = equations.writes.filter(write => write.statement.memory === memory);
    const ops = words.for(width);
    return writesOf(storage, values, unit, bank, writes).reduce((before, write) => {
      const limb = write.limbs[Math.floor(lo / 64)];
      if (limb === undefined) return before;
      const cut = (word: number): number => words.extract(word, lo % 64, width);
      const same = graph.binary(words.for(1).eq, write.offset, offset);
      const hit = graph.binary(words.for(1).and, write.guard, same);
      const data = cut(limb.data);
      if (limb.mask === undefined) return graph.select(hit, data, before);
      const mask = cut(limb.mask);
      const changed = graph.binary(ops.and, graph.binary(ops.xor, before, data), mask);
      return graph.select(hit, graph.binary(ops.xor, before, changed), before);
    }, old);
  };
  return (lo, width) => {
    const keep =
      port.width <= 64
        ? words.extract(values.value(scope, port), lo, width)
        : values.bits(scope, port, lo, width);
    const bits = samples.reduce((before, sample) => {
      const guard = values.value(scope, sample.guard);
      return graph.select(guard, sampled(sample, lo, width), before);
    }, keep);
    return port.width <= 64 ? words.canonical(bits, width, port.signed) : bits;
  };
}
