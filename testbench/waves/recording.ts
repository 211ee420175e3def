import type { KeptWave, OpenOptions, Simulation, Watch, WaveOptions } from '../engines/engine.js';
import { EngineError } from '../engines/errors.js';
import { layoutPins } from '../engines/pin-layout.js';
import { pinsOfModule } from '../engines/pins-of.js';
import type { Signal, SignalScope } from '../engines/signals.js';
import { Stepwise } from '../engines/stepwise.js';
import { channelsOf } from './channels.js';
import { FrameRing } from './frame.js';
import type { Frame } from './frame.js';
import { Sampler } from './sampler.js';
import { SelectedWatch } from './selected-watch.js';
import { LastFrames, WaveFile } from './wave-file.js';
import type { WaveSink } from './wave-file.js';

/** A simulation whose signals go to a VCD file. */
class Recording extends Stepwise {
  readonly watch?: Watch;
  readonly kept?: KeptWave;
  private readonly sampler: Sampler;
  private readonly sink: WaveSink;
  private closed = false;

  constructor(
    inner: Simulation,
    shown: Watch,
    hierarchy: SignalScope,
    { path, cycle, last }: WaveOptions,
    watched: readonly Signal[] | undefined,
  ) {
    const pins = pinsOfModule(hierarchy.module);
    super(inner, layoutPins(pins));
    const channels = channelsOf(hierarchy, pins);
    this.sampler = new Sampler(inner, shown, pins, cycle);
    if (last === undefined) this.sink = new WaveFile(path, channels);
    else {
      const frames = new LastFrames(path, channels, new FrameRing(last));
      this.sink = frames;
      this.kept = {
        write: () => {
          frames.write(this.closed ? undefined : this.last());
        },
      };
    }
    if (watched !== undefined) this.watch = new SelectedWatch(shown, watched);
  }

  override edge(mask: number, time?: number): void {
    const { sampler } = this;
    this.sink.add(sampler.frame(sampler.next(time)));
    sampler.edge(mask, time);
  }

  /** The values that follow the last edge; an engine that has ended has none. */
  private last(): Frame | undefined {
    try {
      return this.sampler.frame();
    } catch (error) {
      if (error instanceof EngineError) return undefined;
      throw error;
    }
  }

  override async close(): Promise<void> {
    if (!this.closed) {
      const last = this.last();
      this.closed = true;
      this.sink.close(last);
    }
    await super.close();
  }
}

/** Checks what can be said before an engine is opened. @throws EngineError `bad-argument` */
export function requireWaves({ waves }: OpenOptions, top: string, engine: string): void {
  if (waves === undefined) return;
  if (waves.format === 'fst')
    throw new EngineError(
      'bad-argument',
      `The engine '${engine}' writes VCD, not FST: give the wave of ${top} a name that ends in .vcd, and turn it into FST with ` +
        `vcd2fst (of the package gtkwave), or run ${top} on Verilator.`,
    );
  for (const [what, value, least] of [
    ['waves.cycle', waves.cycle ?? 2, 2],
    ['waves.last', waves.last ?? 1, 1],
  ] as const) {
    if (Number.isInteger(value) && value >= least && value <= 0xffff_ffff) continue;
    const wanted = `a whole number from ${String(least)} to 2^32 - 1`;
    throw new EngineError('bad-argument', `'${what}' is ${String(value)} for ${top}; it must be ${wanted}.`);
  }
}

/**
 * A simulation that shows every signal of `hierarchy`, with its wave going where `waves` says.
 * @param watched the signals that the caller wants to see, if any
 * @throws EngineError `wave-failed`
 */
export function recorded(
  inner: Simulation,
  hierarchy: SignalScope,
  waves: WaveOptions,
  watched: readonly Signal[] | undefined,
): Simulation {
  const { watch } = inner;
  if (watch === undefined) throw new TypeError('a wave of an engine that shows no signals');
  return new Recording(inner, watch, hierarchy, waves, watched);
}
