import type {
  CheckFailure,
  Circuit,
  CoverCount,
  PinSlot,
  Simulation,
  StreamJob,
  StreamResult,
} from '../engine.js';
import { requireCount, requireMask } from '../arguments.js';
import { EngineError } from '../errors.js';
import { slotOf, type PinLayout } from '../pin-layout.js';
import { Before, Control, NO_WORDS, Op, textOf, type Block, type Link } from './block.js';
import { parseCovers, parseJournal } from './journal.js';
import { streamsOverLink } from './stream-job.js';

/** Words of stimulus or result in one call to the model: large enough that the crossing costs nothing. */
const BATCH_WORDS = 1 << 17;

/** A verilated circuit at work, over either transport. */
export class VerilatorSimulation implements Simulation {
  readonly words: Uint32Array;
  readonly sampled: Uint32Array;
  private readonly control: Uint32Array;
  private readonly time: Float64Array;
  private readonly illegal: number;
  private failures: CheckFailure[] = [];
  /** The link in use: the real one until the simulation ends. */
  private active: Link;

  constructor(
    private readonly circuit: Circuit,
    private readonly layout: PinLayout,
    block: Block,
    private readonly link: Link,
  ) {
    this.words = block.pins;
    this.sampled = block.kept;
    this.control = block.control;
    this.time = block.time;
    this.active = link;
    this.illegal = ~((1 << layout.clocks.length) - 1);
  }

  /** The number of the process that runs the model; undefined in process. */
  get processId(): number | undefined {
    return this.link.processId;
  }

  /**
   * For whoever opened it: checks that no `initial` block has ended the simulation already.
   * @throws EngineError `stopped`
   */
  requireRunning(): void {
    if (this.control[Control.state] !== 0) this.raise();
  }

  slot(pin: string): PinSlot {
    return slotOf(this.layout, this.circuit.top, pin);
  }

  settle(): void {
    this.active.settle();
    if (this.control[Control.state] !== 0) this.raise();
  }

  edge(mask: number, time = -1): void {
    this.moveClocks(mask, time, Before.nothing);
  }

  cycle(mask: number, settles: boolean, time = -1): void {
    this.moveClocks(mask, time, settles ? Before.settle : Before.keep);
  }

  run(mask: number, count: number): void {
    this.prepare(mask);
    requireCount(this.circuit.top, 'count', count);
    this.call(Op.run, count, NO_WORDS);
  }

  batch(mask: number, stimulus: Uint32Array, cycles: number): Uint32Array {
    this.prepare(mask);
    requireCount(this.circuit.top, 'cycles', cycles);
    const row = this.layout.inputWords.length;
    const outRow = this.layout.outputWords.length;
    if (stimulus.length !== row * cycles) {
      const want = `${row * cycles} words, ${row} for each of ${cycles} cycles`;
      throw new EngineError(
        'bad-argument',
        `A batch of ${this.circuit.top} needs ${want}; the stimulus has ${stimulus.length}.`,
      );
    }
    const result = new Uint32Array(outRow * cycles);
    const most = Math.max(1, Math.floor(BATCH_WORDS / Math.max(1, row, outRow)));
    for (let from = 0; from < cycles; from += most) {
      const count = Math.min(most, cycles - from);
      result.set(
        this.call(Op.batch, count, stimulus.subarray(from * row, (from + count) * row)),
        from * outRow,
      );
    }
    return result;
  }

  streams(job: StreamJob): StreamResult {
    this.prepare(job.mask);
    return streamsOverLink(this.circuit, this, job, request => {
      const reply = this.call(Op.streams, 0, request);
      return { reply, cycles: this.control[Control.done] ?? 0 };
    });
  }

  takeFailures(): CheckFailure[] {
    if (this.control[Control.pending] !== 0 && this.active === this.link) this.readJournal();
    const taken = this.failures;
    this.failures = [];
    return taken;
  }

  takeCovers(): CoverCount[] {
    return parseCovers(this.circuit, textOf(this.call(Op.covers, 0, NO_WORDS)));
  }

  async close(): Promise<void> {
    this.end(new EngineError('closed', `The simulation of ${this.circuit.top} is closed; open another one.`));
    await this.link.close();
  }

  private moveClocks(mask: number, time: number, before: number): void {
    const { control } = this;
    if ((mask & this.illegal) !== 0) requireMask(this.circuit.top, this.layout.clocks, mask);
    control[Control.mask] = mask;
    control[Control.count] = before;
    this.time[0] = time;
    this.active.edge();
    if (control[Control.state] !== 0) this.raise();
  }

  private prepare(mask: number): void {
    requireMask(this.circuit.top, this.layout.clocks, mask);
    this.control[Control.mask] = mask;
    this.time[0] = -1;
  }

  private call(op: number, count: number, request: Uint32Array): Uint32Array {
    this.control[Control.op] = op;
    this.control[Control.count] = count;
    this.control[Control.requestWords] = request.length;
    const reply = this.active.call(request);
    if (this.control[Control.state] !== 0) this.raise();
    return reply;
  }

  /** Takes the journal; failures are kept for `takeFailures`. */
  private readJournal(): EngineError | undefined {
    this.control[Control.op] = Op.report;
    const journal = parseJournal(this.circuit, textOf(this.link.call(NO_WORDS)));
    this.failures.push(...journal.failures);
    return journal.end;
  }

  private raise(): never {
    const end =
      this.readJournal() ??
      new EngineError('stopped', `The Verilog of ${this.circuit.top} ended the simulation.`);
    this.end(end);
    throw end;
  }

  /** From now on every call but `close` fails for this reason. */
  private end(reason: EngineError): void {
    const fail = (): never => {
      throw reason;
    };
    this.active = { settle: fail, edge: fail, call: fail, close: fail };
  }
}
