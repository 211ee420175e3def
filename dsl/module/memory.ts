import type { Domain } from '../ir/domain.js';
import type { Memory } from '../ir/module.js';
import { bitsOf } from '../ir/build.js';
import type { MemoryRead } from '../ir/node.js';
import { isScalar } from '../signals/handle.js';
import type { ScalarHandle } from '../signals/handle.js';
import { loadNodes } from '../signals/load.js';
import { indexNode, typeName } from '../signals/operand.js';
import { packPlaces, unpackNode } from '../signals/packing.js';
import { fromPlaces } from '../signals/structure.js';
import type { AnyUnsigned, Bit } from '../signals/signal.js';
import { captureSite } from '../source/position.js';
import { when } from '../statements/when.js';
import { u } from '../types/construct.js';
import { HostValueError, packHost } from '../types/host.js';
import { leavesOf } from '../types/leaves.js';
import type { LoadOrSignal, Type } from '../types/type.js';
import { addVariable, report, requireBuilder, tagSite } from './builder.js';

/** Options of a memory. */
export interface MemoryOptions<T extends Type> {
  readonly depth: number;
  /** Initial words from address 0, missing ones zero. A memory that is never written is a ROM and needs them. */
  readonly init?: readonly T['host'][];
  /** `block` and `distributed` steer inference on FPGAs; `macro` prints a wrapper module that a foundry macro can replace. */
  readonly style?: Memory['style'];
  /** What `readSync` returns of an address written at the same edge; `any` when it does not matter. Default `old`. */
  readonly collision?: Memory['collision'];
  readonly domain?: Domain;
  /** `readAsync` may be used in other domains: for a FIFO between clocks, which never reads a word while it is written. */
  readonly crossing?: boolean;
  readonly name?: string;
}

/** A memory of `depth` words of one type. An address at or above the depth is undefined and raises an assert. */
export interface MemoryOf<T extends Type> {
  /** The word at `address`, at once. */
  readAsync(address: AnyUnsigned): T['sig'];
  /** The word at `address` one clock edge later; holds while `enable` is 0 or the surrounding `when` is not active. */
  readSync(address: AnyUnsigned, options?: { readonly enable?: Bit; readonly name?: string }): T['sig'];
  /** Writes at the clock edge. Bit i of `mask` guards the i-th of its equal parts of the word. Later writes win. */
  write(
    address: AnyUnsigned,
    data: LoadOrSignal<T>,
    options?: { readonly enable?: Bit; readonly mask?: AnyUnsigned },
  ): void;
}

class MemoryHandle {
  constructor(
    private readonly memory: Memory & { written: boolean },
    private readonly type: Type,
  ) {}

  readAsync(address: ScalarHandle): unknown {
    if (this.memory.style === 'macro') {
      report(
        'bad-parameter',
        'a memory of style macro is read at the clock edge only',
        'use readSync, or another style',
      );
    }
    const read: MemoryRead = {
      kind: 'memoryRead',
      memory: this.memory,
      address: indexNode(address, this.memory.depth),
      width: this.memory.width,
      signed: false,
    };
    const node = tagSite(read, MemoryHandle.prototype.readAsync);
    return fromPlaces(this.type, unpackNode(this.type, node));
  }

  readSync(address: ScalarHandle, options: { readonly enable?: Bit; readonly name?: string } = {}): unknown {
    const builder = requireBuilder('readSync');
    const site = captureSite(MemoryHandle.prototype.readSync);
    const { memory } = this;
    const { domain } = memory;
    const [word] = leavesOf(u(memory.width));
    if (word === undefined) throw new TypeError('a number has one leaf');
    const port = addVariable(builder, 'readPort', word, { hint: options.name ?? '', site, memory, domain });
    const sample = (): void => {
      builder.block.push({
        kind: 'memorySample',
        port,
        memory,
        address: indexNode(address, memory.depth),
        site,
      });
    };
    if (options.enable === undefined) sample();
    else when(options.enable, sample);
    return fromPlaces(this.type, unpackNode(this.type, port));
  }

  write(
    address: ScalarHandle,
    data: unknown,
    options: { readonly enable?: Bit; readonly mask?: ScalarHandle } = {},
  ): void {
    const builder = requireBuilder('write');
    const site = captureSite(MemoryHandle.prototype.write);
    const { memory, type } = this;
    memory.written = true;
    const load = loadNodes(type, data, 'the word');
    const places = new Map([...load].map(([key, node]) => [key, { node, target: undefined }]));
    const word = packPlaces({ type, places });
    if (options.mask !== undefined && !isScalar(options.mask)) {
      report(
        'bad-type',
        `a mask is an unsigned signal, this is ${typeof options.mask}`,
        'make a signal of it: lit(3, u(4))',
      );
      return;
    }
    const mask = options.mask && bitsOf(options.mask.node);
    if (mask !== undefined && memory.width % mask.width !== 0) {
      report(
        'width',
        `a mask of ${typeName(mask)} does not divide a word of ${String(memory.width)} bits`,
        'give a mask width that divides the word width',
      );
      return;
    }
    const push = (): void => {
      builder.block.push({
        kind: 'memoryWrite',
        memory,
        address: indexNode(address, memory.depth),
        data: word,
        mask,
        site,
      });
    };
    if (options.enable === undefined) push();
    else when(options.enable, push);
  }
}

function initialWord(type: Type, word: unknown, address: number): bigint {
  try {
    return packHost(type, word);
  } catch (error) {
    if (!(error instanceof HostValueError)) throw error;
    report(
      'literal-range',
      `initial word ${String(address)}: ${error.message}`,
      "give words of the memory's type",
    );
    return 0n;
  }
}

/** A memory of `depth` words of type `type`. */
export function memory<T extends Type>(type: T, options: MemoryOptions<T>): MemoryOf<T> {
  const builder = requireBuilder('memory');
  const { depth } = options;
  if (!Number.isInteger(depth) || depth < 1) {
    report(
      'bad-parameter',
      `a memory of depth ${String(depth)} is not possible`,
      'the depth is a positive integer',
    );
  }
  if (options.init !== undefined && options.init.length > depth) {
    report(
      'bad-parameter',
      `${String(options.init.length)} initial words in a memory of depth ${String(depth)}`,
      'give at most one word for each address',
    );
  }
  const made: Memory = {
    kind: 'memory',
    owner: builder.module,
    id: builder.module.memories.length,
    hint: options.name ?? '',
    width: type.width,
    depth,
    init: options.init && Array.from(options.init, (word, i) => initialWord(type, word, i)),
    style: options.style ?? 'auto',
    collision: options.collision ?? 'old',
    domain: options.domain ?? builder.domain,
    crossing: options.crossing ?? false,
    written: false,
    site: captureSite(memory),
  };
  builder.module.memories.push(made);
  return new MemoryHandle(made, type) as unknown as MemoryOf<T>;
}
