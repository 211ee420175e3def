import { join } from 'node:path';
import { EngineError } from '../engines/errors.js';
import { layoutPins } from '../engines/pin-layout.js';
import { pinsOfModule } from '../engines/pins-of.js';
import { signalsOf } from '../engines/signals.js';
import type { Signal } from '../engines/signals.js';
import { Stepwise } from '../engines/stepwise.js';
import type { Frame } from '../waves/index.js';
import { LockStepError, differenceOf } from './difference.js';
import { Places } from './places.js';
import type { Side } from './side.js';
import { bitsAt, startsOf } from './values.js';

/** Where a lock step leaves its waves, and how long they are. */
export interface PairOptions {
  readonly folder: string;
  /** Frames before the one that differs, with it. */
  readonly last: number;
  /** Called after each edge with how many there were; what it throws comes out of `edge`. */
  readonly onCycle?: (cycles: number) => void;
}

/**
 * Two engines as one simulation: what is written goes to both, and before every edge all signals of both are compared. What it
 * reads are the values of the first.
 */
export class Pair extends Stepwise {
  /** Edges made. */
  cycles = 0;
  private readonly signals: readonly Signal[];
  private readonly starts: readonly number[];
  private readonly inputs: readonly number[];
  private readonly outputs: readonly {
    readonly signal: number;
    readonly at: number;
    readonly width: number;
  }[];
  private readonly resets: readonly string[];
  /** An engine failed, or a signal differs, or both are closed. */
  private ended = false;

  /** @throws EngineError `bad-argument` when the two do not have the same pins and signals */
  constructor(
    private readonly left: Side,
    private readonly right: Side,
    private readonly options: PairOptions,
  ) {
    const pins = pinsOfModule(left.module);
    const layout = layoutPins(pins);
    super(left.simulation, layout);
    this.signals = signalsOf(left.hierarchy);
    this.starts = startsOf(this.signals);
    this.inputs = layout.inputWords;
    this.resets = pins.filter(({ role }) => role === 'reset').map(({ name }) => name);
    const { ports, name: top } = left.module;
    const numbers = new Map(
      this.signals.map(({ unit, variable }, i) => [unit === top ? variable : undefined, i]),
    );
    this.outputs = ports
      .filter(({ variable }) => variable.role === 'output')
      .map(({ name, variable }) => {
        return { signal: numbers.get(variable) ?? 0, at: this.slot(name).offset, width: variable.width };
      });
    this.requireSame();
  }

  private requireSame(): void {
    const [one, other] = [this.left, this.right].map(({ hierarchy, module }) => [
      ...pinsOfModule(module).map(
        ({ name, width, direction }) => `pin ${name} (${direction}, ${String(width)} bits)`,
      ),
      ...signalsOf(hierarchy).map(({ path, width }) => `signal ${path} (${String(width)} bits)`),
    ]);
    const count = Math.max(one?.length ?? 0, other?.length ?? 0);
    for (let i = 0; i < count; i++) {
      const [a = 'nothing', b = 'nothing'] = [one?.[i], other?.[i]];
      if (a === b) continue;
      const places = `${this.left.name} has ${a} where ${this.right.name} has ${b}`;
      throw new EngineError('bad-argument', `The two modules of a lock step are not alike: ${places}.`);
    }
  }

  private copyInputs(): void {
    const { words } = this.right.simulation;
    for (const place of this.inputs) words[place] = this.words[place] ?? 0;
  }

  /** How many signals are compared. */
  get signalCount(): number {
    return this.signals.length;
  }

  override settle(): void {
    this.copyInputs();
    this.left.simulation.settle();
    this.right.simulation.settle();
  }

  /** @throws LockStepError when a signal differs before the edge; EngineError as the engines do, when the waves are written */
  override edge(mask: number, time?: number): void {
    const { left, right } = this;
    this.copyInputs();
    const next = left.sampler.next(time);
    try {
      this.compare(left.sampler.frame(next), right.sampler.frame(next));
      left.sampler.edge(mask, time);
      right.sampler.edge(mask, time);
    } catch (error) {
      this.ended = true;
      if (!(error instanceof EngineError)) throw error;
      const [a, b] = this.writeWaves(undefined, undefined);
      throw new EngineError(error.code, `${error.message}\nThe last cycles: ${a} and ${b}`, { cause: error });
    }
    this.cycles++;
    this.options.onCycle?.(this.cycles);
  }

  private compare(a: Frame, b: Frame): void {
    const differing = this.differing(a, b);
    const { left, right, options, cycles: cycle, resets } = this;
    if (differing.length === 0) {
      left.ring.add(a);
      right.ring.add(b);
      return;
    }
    this.ended = true;
    const [leftWave, rightWave] = this.writeWaves(a, b);
    const { signals, starts } = this;
    const evidence = {
      places: new Places(left.hierarchy),
      signals,
      starts,
      now: a,
      before: left.ring.list().at(-1),
      resets,
    };
    throw new LockStepError(
      differenceOf({
        cycle,
        differing,
        evidence,
        witnesses: [
          { name: left.name, frame: a, wave: leftWave },
          { name: right.name, frame: b, wave: rightWave },
        ],
        last: options.last,
      }),
    );
  }

  /** The signals, by number, of which a bit that both engines know differs. */
  private differing(a: Frame, b: Frame): readonly number[] {
    const { signals, starts, outputs } = this;
    const found = new Set<number>();
    const end = a.words.length - this.resets.length;
    if (!sameWords(a, b, end)) {
      signals.forEach(({ width }, i) => {
        const at = starts[i] ?? 0;
        for (let place = at; place < at + Math.ceil(width / 32); place++)
          if (wordDiffers(a, b, place)) found.add(i);
      });
    }
    const [x, y] = [this.words, this.right.simulation.words];
    for (const { signal, at, width } of outputs) {
      for (let place = at; place < at + Math.ceil(width / 32); place++) {
        if (x[place] === y[place] || found.has(signal) || this.isUnknown(a, b, signal)) continue;
        found.add(signal);
        // What the engine shows of its output is not what it puts on the pin.
        this.takePin(a, signal, bitsAt(x, at, width));
        this.takePin(b, signal, bitsAt(y, at, width));
      }
    }
    return [...found].sort((p, q) => p - q);
  }

  private isUnknown({ unknown: a }: Frame, { unknown: b }: Frame, signal: number): boolean {
    const at = this.starts[signal] ?? 0;
    const width = this.signals[signal]?.width ?? 0;
    return [a, b].some(words => words !== undefined && bitsAt(words, at, width) !== 0n);
  }

  private takePin({ words }: Frame, signal: number, bits: bigint): void {
    const at = this.starts[signal] ?? 0;
    const width = this.signals[signal]?.width ?? 0;
    for (let lo = 0; lo < width; lo += 32)
      words[at + lo / 32] = Number(BigInt.asUintN(32, bits >> BigInt(lo)));
  }

  private writeWaves(a: Frame | undefined, b: Frame | undefined): readonly [string, string] {
    const { left, right, options } = this;
    const same = left.name === right.name;
    const path = (side: Side, number: string): string =>
      join(options.folder, `${left.module.name}.${side.name}${same ? number : ''}.vcd`);
    const paths = [path(left, '-1'), path(right, '-2')] as const;
    left.write(paths[0], a);
    right.write(paths[1], b);
    return paths;
  }

  /** Compares the values that follow the last edge, then closes both. @throws LockStepError */
  override async close(): Promise<void> {
    try {
      if (!this.ended) {
        this.ended = true;
        this.copyInputs();
        this.compare(this.left.sampler.frame(), this.right.sampler.frame());
      }
    } finally {
      await Promise.all([this.left.simulation.close(), this.right.simulation.close()]);
    }
  }
}

function wordDiffers(a: Frame, b: Frame, place: number): boolean {
  const known = ~((a.unknown?.[place] ?? 0) | (b.unknown?.[place] ?? 0));
  return (((a.words[place] ?? 0) ^ (b.words[place] ?? 0)) & known) !== 0;
}

function sameWords(a: Frame, b: Frame, end: number): boolean {
  for (let place = 0; place < end; place++) if (wordDiffers(a, b, place)) return false;
  return true;
}
