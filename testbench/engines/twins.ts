import { resetDomainsOf } from '../../dsl/ir/domains-of.js';
import type { Module } from '../../dsl/ir/module.js';
import type { OpenOptions, Simulation, StreamPins } from './engine.js';
import { openEngine } from './open.js';
import type { EngineName } from './open.js';
import { layoutPins } from './pin-layout.js';
import { pinsOfModule } from './pins-of.js';
import { Stepwise } from './stepwise.js';

/** The first output at which two power-up images show after reset. */
export interface ImageDifference {
  readonly pin: string;
  /** Edges made before it showed, from the start. */
  readonly edges: number;
  /** The seeds of the images, and what the output was with each. */
  readonly images: readonly [number, number];
  readonly values: readonly [bigint, bigint];
}

/** One line that says where two images showed. */
export function imageText({ pin, edges, images, values }: ImageDifference): string {
  const [a, b] = values.map(value => `0x${value.toString(16)}`);
  return (
    `the output '${pin}' depends on state that reset does not define: ${String(edges)} edges from the start it is ${a ?? ''} with ` +
    `the power-up image ${String(images[0])} and ${b ?? ''} with ${String(images[1])}`
  );
}

interface Output {
  readonly pin: string;
  readonly at: number;
  readonly count: number;
  /** Where the `valid` stands that excuses it while it is 0. */
  readonly valid: number | undefined;
}

/**
 * One circuit twice on one engine, from two power-up images: what is written goes to both, what is read comes from the first.
 * Once every reset has been active at an edge and is released, outputs must agree, but the payload of a stream whose `valid`
 * is 0; a memory or register without `init` that is read before it is written shows so.
 */
export class Twins extends Stepwise {
  /** The first output that differed. */
  difference: ImageDifference | undefined;
  private edges = 0;
  private readonly inputs: readonly number[];
  private readonly outputs: readonly Output[];
  private readonly resets: readonly { readonly place: number; readonly active: number }[];
  private readonly fresh: Set<number>;

  constructor(
    module: Module,
    private readonly first: Simulation,
    private readonly second: Simulation,
    private readonly images: readonly [number, number],
    streams: readonly StreamPins[],
  ) {
    const pins = pinsOfModule(module);
    const layout = layoutPins(pins);
    super(first, layout);
    this.inputs = layout.inputWords;
    this.outputs = pins
      .filter(({ direction }) => direction === 'out')
      .map(({ name }) => {
        const { offset: at, count } = this.slot(name);
        const stream = streams.find(({ payload }) => payload.includes(name));
        return { pin: name, at, count, valid: stream && this.slot(stream.valid).offset };
      });
    this.resets = resetDomainsOf(module).map(({ resetName, active }) => ({
      place: this.slot(resetName).offset,
      active: active === 'high' ? 1 : 0,
    }));
    this.fresh = new Set(this.resets.map(({ place }) => place));
  }

  private copyInputs(): void {
    for (const place of this.inputs) this.second.words[place] = this.words[place] ?? 0;
  }

  override settle(): void {
    this.copyInputs();
    this.first.settle();
    this.second.settle();
    this.compare();
  }

  override edge(mask: number, time?: number): void {
    this.copyInputs();
    for (const { place, active } of this.resets) if (this.words[place] === active) this.fresh.delete(place);
    this.first.edge(mask, time);
    this.second.edge(mask, time);
    this.edges++;
    this.compare();
  }

  override async close(): Promise<void> {
    await Promise.all([this.first.close(), this.second.close()]);
  }

  private compare(): void {
    if (this.difference !== undefined || this.fresh.size > 0) return;
    if (this.resets.some(({ place, active }) => this.words[place] === active)) return;
    const [a, b] = [this.words, this.second.words];
    for (const { pin, at, count, valid } of this.outputs) {
      let same = true;
      for (let place = at; place < at + count; place++) same &&= a[place] === b[place];
      if (same || (valid !== undefined && a[valid] === 0 && b[valid] === 0)) continue;
      const value = (words: Uint32Array): bigint =>
        [...words.subarray(at, at + count)].reduceRight((bits, word) => (bits << 32n) | BigInt(word), 0n);
      this.difference = { pin, edges: this.edges, images: this.images, values: [value(a), value(b)] };
      return;
    }
  }
}

/**
 * Opens a module twice on one engine, from the power-up images of two seeds. A module without a reset is compared from the start.
 * @param streams whose payload may differ while their `valid` is 0; by default those of the module
 * @throws EngineError as the engine does
 */
export async function openTwins(
  module: Module,
  engine: EngineName,
  images: readonly [number, number],
  options: Omit<OpenOptions, 'seed'> = {},
  streams: readonly StreamPins[] = module.streams,
): Promise<Twins> {
  const { waves, ...plain } = options;
  const first = await openEngine(module, engine, {
    ...plain,
    ...(waves === undefined ? {} : { waves }),
    seed: images[0],
  });
  const second = await openEngine(module, engine, { ...plain, seed: images[1] }).catch(
    async (error: unknown) => {
      await first.close();
      throw error;
    },
  );
  return new Twins(module, first, second, images, streams);
}
