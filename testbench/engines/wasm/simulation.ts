import type { Domain } from '../../../dsl/ir/domain.js';
import type { Check } from '../../../dsl/ir/statement.js';
import { resolveSite } from '../../../dsl/source/position.js';
import type { CheckFailure, CoverCount, OpenOptions, PinSlot, Simulation, Watch } from '../engine.js';
import { requireCount, requireMask } from '../arguments.js';
import { coverCounts } from '../cover-counts.js';
import { EngineError } from '../errors.js';
import { slotOf } from '../pin-layout.js';
import { instanceName } from '../signals.js';
import { BoxStates } from './black-boxes.js';
import { checkOrder } from './check-order.js';
import { newMemory, placeModule } from './host.js';
import type { LinearMemory } from './host.js';
import { fillImage } from './image.js';
import { END_OF_EDGE } from './program.js';
import type { Program } from './program.js';
import { Resets } from './resets.js';
import { WordWatch } from './watch.js';

/** Edges of one call: the code of a long call would not be improved while it runs. */
const SLICE = 1024;

/** Makes a cycle if the active resets are these; answers with those that are. */
type Cycle = (resets: number) => number;

const none: readonly CheckFailure[] = [];

/** A circuit at work in WebAssembly. */
export class WasmSimulation implements Simulation {
  readonly words: Uint32Array;
  readonly sampled: Uint32Array;
  readonly settlesLate = true;
  readonly watch?: Watch;
  private readonly memory: LinearMemory;
  private readonly boxes: BoxStates | undefined;
  private readonly state: Resets;
  private readonly edges = new Map<number, (count: number) => void>();
  private readonly cycles = new Map<number, Cycle>();
  private settling: (() => void) | undefined;
  /** The resets that are active at the edge at hand. */
  private held = 0;
  private failures: CheckFailure[] = [];
  /** Numbers of the checks that failed at the edge at hand. */
  private failed: number[] = [];
  private order: ReadonlyMap<number, number> | undefined;
  private closed = false;
  /** The mask and the function of the last edge, if there was one. */
  private lastMask: number | undefined;
  private lastEdge: (count: number) => void = () => undefined;
  /** The same of the last cycle. */
  private cycleMask: number | undefined;
  private lastCycle: Cycle = () => 0;

  constructor(
    private readonly program: Program,
    { seed = 0 }: OpenOptions,
  ) {
    const { size, layout } = program;
    this.memory = newMemory(size);
    this.words = new Uint32Array(this.memory.buffer, 0, layout.words);
    this.sampled = new Uint32Array(this.memory.buffer, program.kept, layout.words);
    const { watch, boxes, moves } = program.flat;
    this.boxes = moves.length === 0 ? undefined : new BoxStates(boxes, this.memory.buffer);
    this.state = new Resets(program.flat, this.memory.buffer, program.coverAddress);
    if (watch !== undefined) {
      const read = placeModule(program.watch(), this.env(0), 'main') as () => void;
      this.watch = new WordWatch(watch, this.memory.buffer, read);
    }
    fillImage(program.flat.storage, this.memory.buffer, seed);
    this.settle();
  }

  slot(pin: string): PinSlot {
    return slotOf(this.program.layout, this.program.module.name, pin);
  }

  private activeResets(): number {
    const { resetPins, activeLow } = this.program;
    return resetPins.reduce((set, place, i) => set ^ ((this.words[place] ?? 0) << i), activeLow);
  }

  private settleCode(): () => void {
    return (this.settling ??= placeModule(this.program.settle(), this.env(0), 'main') as () => void);
  }

  /** What a module is given, for edges of the clocks in `mask`. */
  private env(mask: number): Record<string, unknown> {
    const env = { memory: this.memory, failed: (number: number) => this.fail(number) };
    const { boxes, program } = this;
    if (boxes === undefined) return env;
    const moves = (domain: Domain): boolean => program.moves(domain, mask);
    const inReset = (domain: Domain): boolean => program.inReset(domain, this.held);
    return {
      ...env,
      give: (number: number) => boxes.give(number),
      move: (number: number) => boxes.move(number, moves, inReset),
      enter: () => boxes.enter(),
    };
  }

  private edgeFor(mask: number): (count: number) => void {
    if (mask === this.lastMask) return this.lastEdge;
    let edge = this.edges.get(mask);
    if (edge === undefined) {
      this.require(mask);
      edge = placeModule(this.program.edge(mask), { ...this.env(mask), settle: this.settleCode() }, 'main');
      this.edges.set(mask, edge);
    }
    [this.lastMask, this.lastEdge] = [mask, edge];
    return edge;
  }

  /** Resets of a set that act at once do. */
  private resetAtOnce(resets: number): void {
    const { program } = this;
    const inReset = (domain: Domain): boolean =>
      domain.reset === 'asynchronous' && program.inReset(domain, resets);
    this.boxes?.reset(inReset);
    this.state.apply(inReset);
  }

  /** Makes an edge, by the code that knows of no resets, with a set of resets active. */
  private inReset(mask: number, resets: number, edge: () => void): void {
    const { program } = this;
    this.held = resets;
    this.state.uncounted(domain => program.inReset(domain, resets), edge);
    this.held = 0;
    this.state.apply(domain => program.moves(domain, mask) && program.inReset(domain, resets));
    this.resetAtOnce(resets);
  }

  private require(mask: number): void {
    if (this.closed) this.refuseClosed();
    requireMask(this.program.module.name, this.program.layout.clocks, mask);
  }

  cycle(mask: number): void {
    const cycle = mask === this.cycleMask ? this.lastCycle : this.cycleFor(mask);
    const resets = cycle(0);
    if (resets !== 0) this.cycleInReset(mask, resets, cycle);
  }

  /** Apart from `cycle`, which would otherwise make a context for the function in here at every call. */
  private cycleInReset(mask: number, resets: number, cycle: Cycle): void {
    this.resetAtOnce(resets);
    this.inReset(mask, resets, () => cycle(resets));
  }

  private cycleFor(mask: number): Cycle {
    let cycle = this.cycles.get(mask);
    if (cycle === undefined) {
      this.require(mask);
      cycle = placeModule(this.program.cycle(mask), this.env(mask), 'main') as Cycle;
      this.cycles.set(mask, cycle);
    }
    [this.cycleMask, this.lastCycle] = [mask, cycle];
    return cycle;
  }

  settle(): void {
    if (this.closed) this.refuseClosed();
    const resets = this.activeResets();
    if (resets !== 0) this.resetAtOnce(resets);
    this.settleCode()();
  }

  edge(mask: number): void {
    this.run(mask, 1);
  }

  run(mask: number, count: number): void {
    const edge = this.edgeFor(mask);
    requireCount(this.program.module.name, 'count', count);
    const resets = this.activeResets();
    if (resets === 0) {
      for (let rest = count; rest > 0; rest -= SLICE) edge(Math.min(rest, SLICE));
      return;
    }
    // Inputs may have been written since the circuit settled: what resets at once has done so before the first edge.
    this.resetAtOnce(resets);
    for (let rest = count; rest > 0; rest--) this.inReset(mask, resets, () => edge(1));
    this.settleCode()();
  }

  batch(mask: number, stimulus: Uint32Array, cycles: number): Uint32Array {
    const { words, sampled } = this;
    const { inputWords, outputWords } = this.program.layout;
    const result = new Uint32Array(cycles * outputWords.length);
    let [from, to] = [0, 0];
    for (let cycle = 0; cycle < cycles; cycle++) {
      for (const place of inputWords) words[place] = stimulus[from++] ?? 0;
      this.cycle(mask);
      for (const place of outputWords) result[to++] = sampled[place] ?? 0;
    }
    this.settle();
    return result;
  }

  private fail(number: number): void {
    const { program } = this;
    if (program.failing === 0) {
      this.report(number);
      return;
    }
    const isOver = number === END_OF_EDGE;
    new Uint32Array(this.memory.buffer)[program.failing / 4] = Number(!isOver);
    if (!isOver) {
      this.failed.push(number);
      return;
    }
    const order = (this.order ??= checkOrder(program.flat.checks));
    const placeOf = (check: number): number => order.get(check) ?? 0;
    for (const one of this.failed.sort((a, b) => placeOf(a) - placeOf(b))) this.report(one);
    this.failed = [];
  }

  private report(number: number): void {
    const point = this.program.flat.checks.findLast(({ number: first }) => first <= number);
    if (point === undefined) return;
    const { check, unit, number: first, domain } = point;
    if (this.program.inReset(domain, this.held)) return;
    const position = check.site && resolveSite(check.site);
    this.failures.push({
      label: check.message,
      file: '',
      line: 0,
      position,
      instance: instanceName(this.program.module, unit.pathOf(number - first)),
    });
  }

  takeFailures(): readonly CheckFailure[] {
    const taken = this.failures;
    if (taken.length === 0) return none;
    this.failures = [];
    return taken;
  }

  takeCovers(): CoverCount[] {
    const view = new DataView(this.memory.buffer);
    const counts = new Map<Check, number>();
    for (const { check, number, lanes } of this.program.flat.checks) {
      if (check.what !== 'cover') continue;
      let count = counts.get(check) ?? 0;
      for (let lane = 0; lane < (lanes?.lanes ?? 1); lane++)
        count += Number(view.getBigUint64(this.program.coverAddress(number + lane), true));
      counts.set(check, count);
    }
    return coverCounts(counts);
  }

  close(): Promise<void> {
    this.closed = true;
    this.edges.clear();
    this.cycles.clear();
    [this.lastMask, this.cycleMask] = [undefined, undefined];
    return Promise.resolve();
  }

  private refuseClosed(): never {
    throw new EngineError('closed', `The simulation of ${this.program.module.name} was closed.`);
  }
}
