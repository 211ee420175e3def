import type { Module } from '../../dsl/ir/module.js';
import type { Simulation } from '../engines/engine.js';
import { EngineError } from '../engines/errors.js';
import { openEngine } from '../engines/open.js';
import type { EngineName } from '../engines/open.js';
import { pinsOfModule } from '../engines/pins-of.js';
import { hierarchyOf, signalsOf } from '../engines/signals.js';
import type { SignalScope } from '../engines/signals.js';
import { FrameRing, LastFrames, Sampler, channelsOf } from '../waves/index.js';
import type { Frame } from '../waves/index.js';

/** An engine of a lock step, with another module than the other one's if `module` says so: the same pins and signals. */
export type SideChoice = EngineName | { readonly engine: EngineName; readonly module: Module };

/** One engine of a lock step at work: what it shows, and its last frames. */
export class Side {
  readonly hierarchy: SignalScope;
  readonly sampler: Sampler;
  readonly ring: FrameRing;

  /**
   * @param name as messages call it
   * @param simulation shows all signals of the module
   * @param last how many frames are kept
   */
  constructor(
    readonly name: string,
    readonly module: Module,
    readonly simulation: Simulation,
    last: number,
  ) {
    const { watch } = simulation;
    this.hierarchy = hierarchyOf(module);
    if (watch?.signals !== signalsOf(this.hierarchy))
      throw new EngineError(
        'bad-argument',
        `The simulation of ${module.name} on ${name} must be opened with the option watch: signalsOf(hierarchyOf(module)).`,
      );
    this.sampler = new Sampler(simulation, watch, pinsOfModule(module));
    // The frame that differs is the last one.
    this.ring = new FrameRing(last - 1);
  }

  /** Writes the frames that are kept, and `now` behind them. @throws EngineError `wave-failed` */
  write(path: string, now: Frame | undefined): void {
    const { hierarchy, module, ring } = this;
    const file = new LastFrames(path, channelsOf(hierarchy, pinsOfModule(module)), ring);
    file.write(now);
  }
}

/** Opens the module in an engine, with all signals shown. */
export async function openSide(
  module: Module,
  choice: SideChoice,
  { image = 0, powerUp }: { readonly image?: number; readonly powerUp?: 'image' | 'unknown' },
  last: number,
): Promise<Side> {
  const { engine, module: own } = typeof choice === 'string' ? { engine: choice, module } : choice;
  const watch = signalsOf(hierarchyOf(own));
  const start = engine === 'icarus' && powerUp !== undefined ? { powerUp } : {};
  // Reading every signal in every cycle takes longer than what optimised code would save.
  const options = { watch, seed: image, optimise: 'none', ...start } as const;
  return new Side(engine, own, await openEngine(own, engine, options), last);
}
