import { layoutOf } from '../../dsl/axi/register-map.js';
import { attentionErrors, encodeDescriptor, encodeHeadTable, xorshift32 } from '../../golden/index.js';
import type { AttentionError, Descriptor, HeadEntry } from '../../golden/index.js';
import { controlMap } from '../../generators/spatten/control/control-registers.js';
import type { control } from '../../generators/spatten/control/control.js';
import type { LayerResult } from '../../generators/spatten/control/control.contract.js';
import { AxiMemory } from '../bench/index.js';
import type { Clock, Dut, ErrorRange } from '../bench/index.js';
import type { Module } from '../../dsl/index.js';

/** The ports of the front end as a bench has them. */
export type ControlDut = Dut<ReturnType<typeof control>['ports']>;

const places = new Map(layoutOf(controlMap).registers.map(({ name, at }) => [name, at]));

/** Software, memory and data path around the front end, each with random waits of at most `pause` cycles. */
export class FrontEndBench {
  readonly memory: AxiMemory;
  /** Addresses that memory answers with an error. */
  readonly errors: ErrorRange[] = [];
  readonly layers: unknown[] = [];
  /** What the data path says of the layers to come; a good end where nothing is said. */
  readonly results: LayerResult[] = [];
  /** Cycles of a layer, and from a cancel to the end of what is outstanding. */
  work = 5;
  drain = 3;
  private readonly wait: () => number;

  constructor(
    module: Module,
    readonly dut: ControlDut,
    readonly clock: Clock,
    private readonly pause = 0,
  ) {
    this.wait = clock.random(pause);
    this.memory = new AxiMemory(module, {
      bytes: new Uint8Array(1 << 13),
      ports: { descriptors: {} },
      errors: this.errors,
      ...(pause === 0 ? {} : { latency: { min: 1, max: 3 * pause }, stalls: 0.4, seed: pause }),
      log: true,
    });
    this.memory.serve(clock);
    dut.drained = 1;
    clock.fork(() => this.attend());
  }

  /** Puts descriptors side by side from `base` on, and the table of all heads where each points. */
  program(base: number, descriptors: readonly Descriptor[], heads: readonly HeadEntry[]): void {
    descriptors.forEach((descriptor, i) => {
      this.memory.bytes.set(encodeDescriptor(descriptor), base + 64 * i);
      this.memory.bytes.set(encodeHeadTable(heads), descriptor.headTable);
    });
  }

  private async attend(): Promise<void> {
    const { dut, clock } = this;
    for (;;) {
      await clock.cycles(this.wait());
      this.layers.push(await dut.layers.receive());
      dut.drained = 0;
      for (let left = this.work; left > 0 && dut.cancel === 0; left--) await clock.rising();
      if (dut.cancel === 0) {
        const good: LayerResult = { error: 'None', keptTokens: 7, keptHeads: 2 };
        await dut.finished.send(this.results.shift() ?? good);
        // What a failed layer leaves takes its time too.
        await clock.rising();
      }
      if (dut.cancel === 1) await clock.cycles(this.drain);
      dut.drained = 1;
    }
  }

  async write(register: keyof typeof controlMap, data: number): Promise<string> {
    const { bus } = this.dut;
    const sent = [bus.aw.send({ addr: places.get(register) ?? 0, prot: 0 }), bus.w.send({ data, strb: 15 })];
    await Promise.all(sent);
    return (await bus.b.receive()).resp;
  }

  async read(register: keyof typeof controlMap): Promise<number> {
    await this.dut.bus.ar.send({ addr: places.get(register) ?? 0, prot: 0 });
    const { data, resp } = await this.dut.bus.r.receive();
    if (resp !== 'OKAY') throw new RangeError(`${register}: ${resp}`);
    return Number(data);
  }

  async start(base: number, count: number): Promise<void> {
    await this.write('descriptorBase', base);
    await this.write('descriptorCount', count);
    await this.write('start', 1);
  }

  /** Waits until the unit is idle. */
  async idle(): Promise<void> {
    while (((await this.read('status')) & 1) === 1) await this.clock.cycles(this.pause + 1);
  }

  /** The error and its descriptor; clears it. */
  async takeError(): Promise<readonly [AttentionError | undefined, number]> {
    const word = await this.read('error');
    await this.write('interrupt', 2);
    return [attentionErrors[word % 32], word >>> 5];
  }
}

/** Scales of heads, for a bench. */
export function someHeads(count: number): HeadEntry[] {
  const random = xorshift32(0x5ca1e);
  return Array.from({ length: count }, () => ({
    multiplier: 32768 + random.below(32768),
    shift: 1 + random.below(47),
    m0: 2 ** 30 + random.below(2 ** 30),
    outputShift: 30 + random.below(33),
  }));
}
