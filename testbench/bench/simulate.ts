import { checksOf } from '../../dsl/ir/checks-of.js';
import type { Domain } from '../../dsl/ir/domain.js';
import { domainsOf } from '../../dsl/ir/domains-of.js';
import type { Module as ModuleIr } from '../../dsl/ir/module.js';
import type { Module } from '../../dsl/module/module.js';
import type { Ports } from '../../dsl/module/ports.js';
import type { Simulation } from '../engines/engine.js';
import { defaultEngine, openEngine } from '../engines/open.js';
import { Board } from './board.js';
import { Calendar, Ticker } from './calendar.js';
import { Clock } from './clock.js';
import { makeDut } from './dut.js';
import type { Dut } from './dut.js';
import { BenchError, requireCount } from './error.js';
import {
  DEFAULT_PATIENCE,
  DEFAULT_PERIOD,
  DEFAULT_RESET,
  DEFAULT_TIMEOUT,
  engineOptions,
  pathOf,
} from './options.js';
import type { SimulateOptions } from './options.js';
import { Scheduler } from './scheduler.js';
import { Sim } from './sim.js';
import { Task } from './task.js';
import type { Process } from './task.js';

/** The code of a bench: an `async` function, or a `function*` for speed. */
export type Bench<P extends Ports, R> = (
  dut: Dut<P>,
  clock: Clock,
  sim: Sim<P>,
) => PromiseLike<R> | Process<R>;

/**
 * Runs `bench` against `module` and gives its result. Resets are held first. When the bench ends, so do the tasks it
 * started; when it or a task nobody waits for throws, that error comes out; the engine is closed and waves are complete
 * either way. A wave of which only the last cycles are kept is written when there was an error.
 *
 * A bench that waits for what never comes ends by `timeout` or `patience`, with the name of what each task awaits. A loop that
 * never awaits anything (`while (true) {}`) keeps Node itself from running: no timeout can end it, only the process around.
 * @throws BenchError, EngineError, and whatever the bench throws
 */
export async function simulate<P extends Ports, R>(
  module: Module<P>,
  options: SimulateOptions,
  bench: Bench<P, R>,
): Promise<R> {
  const tickers = tickersOf(module.ir, options.clocks ?? {});
  const engine = await openEngine(
    module.ir,
    options.engine ?? defaultEngine(module.ir, pathOf(options.waves)),
    engineOptions(options, tickers[0].timing.period),
  );
  return runBench(module, engine, tickers, options, bench);
}

/** Runs a bench on an engine that is open, and closes it. */
export async function runBench<P extends Ports, R>(
  module: Module<P>,
  engine: Simulation,
  tickers: readonly [Ticker, ...Ticker[]],
  options: SimulateOptions,
  bench: Bench<P, R>,
): Promise<R> {
  let result: R;
  try {
    result = await run(module, engine, tickers, options, bench);
  } catch (error) {
    // The bench's error matters, not that of an engine which may have ended with it, or of a wave.
    try {
      engine.kept?.write();
    } catch {
      // Without a wave the error still says what was wrong.
    }
    await engine.close().catch(() => undefined);
    throw error;
  }
  await engine.close();
  return result;
}

async function run<P extends Ports, R>(
  module: Module<P>,
  engine: Simulation,
  tickers: readonly [Ticker, ...Ticker[]],
  options: SimulateOptions,
  bench: Bench<P, R>,
): Promise<R> {
  const {
    timeout = DEFAULT_TIMEOUT,
    patience = DEFAULT_PATIENCE,
    reset = DEFAULT_RESET,
    seed = 0,
    shuffle,
  } = options;
  const board = new Board(engine, hasChecks(module.ir), options.checks === 'keep');
  const calendar = new Calendar(board, tickers);
  const scheduler = new Scheduler(board, calendar, { timeout, patience, shuffle });
  const clocks = tickers.map(ticker => ({ ticker, clock: new Clock(scheduler, ticker, seed) }));
  const main = clocks[0]?.clock ?? new Clock(scheduler, tickers[0], seed);
  const clockOf = (domain: Domain | undefined): Clock => {
    return clocks.find(({ clock }) => clock.name === (domain ?? module.ir.domain).clock)?.clock ?? main;
  };
  const sim = new Sim(scheduler, module, clocks, timeout);
  const dut = makeDut(module.name, module.ports, { board, place: pin => engine.slot(pin).offset, clockOf });
  if (reset === false) sim.releaseResets();
  else sim.resetNow(reset);
  board.sample();
  const task = new Task<R>(scheduler, 'main', () => bench(dut, main, sim), undefined, undefined);
  scheduler.main = task;
  scheduler.start(task);
  await scheduler.run();
  return task.outcome;
}

/** The clocks of a module with their timing; a module without clocks gets one that only counts time. */
export function tickersOf(
  module: ModuleIr,
  timings: NonNullable<SimulateOptions['clocks']>,
): readonly [Ticker, ...Ticker[]] {
  const names = domainsOf(module).map(domain => domain.clock);
  const unknown = Object.keys(timings).find(name => !names.includes(name));
  if (unknown !== undefined) {
    throw new BenchError(
      'unknown-port',
      `${module.name} has no clock '${unknown}'; its clocks are: ${names.join(', ') || 'none'}.`,
    );
  }
  const [first, ...rest] = names.map((name, i) => {
    const { period = DEFAULT_PERIOD, phase = 0 } = timings[name] ?? {};
    requireCount(`The period of ${name}`, period, 2);
    requireCount(`The phase of ${name}`, phase);
    // Powers are numbers with a fraction to V8, and masks are compared in every cycle.
    return new Ticker(name, (2 ** i) >>> 0, { period, phase });
  });
  return [first ?? new Ticker('time', 0, { period: DEFAULT_PERIOD, phase: 0 }), ...rest];
}

const checked = new WeakMap<ModuleIr, boolean>();

/** Whether a module or one below it has an assert or assume; of Verilog from elsewhere it is assumed. */
function hasChecks(module: ModuleIr): boolean {
  let found = checked.get(module);
  if (found === undefined) {
    found =
      module.blackBox !== undefined ||
      checksOf(module).some(({ what }) => what !== 'cover') ||
      module.instances.some(instance => hasChecks(instance.module));
    checked.set(module, found);
  }
  return found;
}
