import type { Domain } from '../../dsl/ir/domain.js';
import { resetDomainsOf } from '../../dsl/ir/domains-of.js';
import type { Module } from '../../dsl/module/module.js';
import type { Ports } from '../../dsl/module/ports.js';
import { runStreams } from '../engines/stream-agents.js';
import type { Simulation } from '../engines/engine.js';
import type { Board, TimedFailure } from './board.js';
import type { Ticker } from './calendar.js';
import type { Clock } from './clock.js';
import { BenchError, requireCount } from './error.js';
import { InputHandle, OutputHandle, WideInputHandle, WideOutputHandle } from './handle.js';
import type { PinPlace } from './handle.js';
import type { Scheduler } from './scheduler.js';
import type { Process, Task } from './task.js';
import { Tasks } from './tasks.js';
import { decodeTransfer, encodeTransfer } from './transfer.js';
import type { TransferJob, TransferResult } from './transfer.js';

/** The simulation as a whole: pins by name, other clocks, resets, and traffic that the engine runs by itself. */
export class Sim<P extends Ports> extends Tasks {
  private readonly board: Board;

  constructor(
    scheduler: Scheduler,
    private readonly module: Module<P>,
    private readonly clocks: readonly { readonly clock: Clock; readonly ticker: Ticker }[],
    private readonly timeout: number,
  ) {
    super(scheduler);
    this.board = scheduler.board;
  }

  /** The engine that runs the circuit, for what the bench does not cover; whoever moves its clocks does so unseen. */
  get engine(): Simulation {
    return this.board.engine;
  }

  /**
   * Writes the wave of the last cycles, up to now, over the one before; for `waves: { path, last }`.
   * @throws BenchError `misuse` when no such wave is kept; EngineError `wave-failed`
   */
  saveWaves(): void {
    const { kept } = this.board.engine;
    if (kept === undefined)
      throw new BenchError('misuse', 'saveWaves() needs the option waves: { path, last } of simulate().');
    kept.write();
  }

  /** Picoseconds since the start, at the last edge. */
  get time(): number {
    return this.scheduler.calendar.time;
  }

  /** Checks that failed, with `checks: 'keep'`. */
  get failures(): readonly TimedFailure[] {
    return this.board.failures;
  }

  /** The clock of the given pin. @throws BenchError `unknown-port` */
  clock(name: string): Clock {
    const found = this.clocks.find(({ clock }) => clock.name === name);
    if (found !== undefined) return found.clock;
    const names = this.clocks.map(({ clock }) => clock.name).join(', ');
    throw new BenchError(
      'unknown-port',
      `${this.module.name} has no clock '${name}'; its clocks are: ${names}.`,
    );
  }

  /** An input pin of at most 32 bits, found once for use in every cycle. Resets are inputs too. */
  input(pin: string): InputHandle {
    return new InputHandle(this.board, this.narrow(this.pin(pin, 'input')));
  }

  /** A pin of at most 32 bits to read. */
  output(pin: string): OutputHandle {
    return new OutputHandle(this.board, this.narrow(this.pin(pin, 'any')));
  }

  /** An input pin of any width, as a bigint. */
  wideInput(pin: string): WideInputHandle {
    return new WideInputHandle(this.board, this.pin(pin, 'input'));
  }

  /** A pin of any width to read, as a bigint. */
  wideOutput(pin: string): WideOutputHandle {
    return new WideOutputHandle(this.board, this.pin(pin, 'any'));
  }

  private narrow(pin: PinPlace): PinPlace {
    if (pin.width <= 32) return pin;
    const advice = 'use wideInput or wideOutput, which give a bigint';
    throw new BenchError(
      'misuse',
      `${pin.name} has ${String(pin.width)} bits, more than a number holds here; ${advice}.`,
    );
  }

  private pin(name: string, wanted: 'input' | 'any'): PinPlace {
    const { module, board } = this;
    const port = module.ir.ports.find(pin => pin.name === name)?.variable;
    const isReset = resetDomainsOf(module.ir).some(domain => domain.resetName === name);
    if (port === undefined && !isReset) {
      const known = module.ir.ports.map(pin => `${pin.name} (${pin.variable.role})`);
      throw new BenchError(
        'unknown-port',
        `${module.name} has no pin '${name}'. Its pins are: ${known.join(', ')}.`,
      );
    }
    if (wanted === 'input' && port?.role === 'output') {
      const inputs = module.ir.ports.filter(pin => pin.variable.role === 'input').map(pin => pin.name);
      throw new BenchError(
        'read-only',
        `${module.name}: ${name} is an output; the inputs are ${inputs.join(', ') || 'none'}.`,
      );
    }
    const { offset, count } = board.engine.slot(name);
    return { name, offset, words: count, width: port?.width ?? 1, signed: port?.signed ?? false };
  }

  /**
   * Holds resets active for `cycles` edges of each clock: of one domain, or of all.
   * @throws BenchError `misuse` for less than one edge
   */
  reset(cycles = 2, domain?: Domain): Task<void> {
    requireCount("'cycles' of reset", cycles, 1);
    const domains = resetDomainsOf(this.module.ir).filter(one => domain === undefined || one === domain);
    const ticking = this.clocks.filter(({ clock }) => domains.some(one => one.clock === clock.name));
    return this.fork(
      this.resetting(
        domains,
        ticking.map(({ clock }) => clock),
        cycles,
      ),
      'reset',
    );
  }

  private *resetting(domains: readonly Domain[], clocks: readonly Clock[], cycles: number): Process<void> {
    this.setResets(domains, true);
    yield this.all(...clocks.map(clock => clock.cycles(cycles)));
    this.setResets(domains, false);
    yield this.settle();
  }

  private setResets(domains: readonly Domain[], on: boolean): void {
    for (const { resetName, active } of domains) {
      this.board.write(this.board.engine.slot(resetName).offset, on === (active === 'high') ? 1 : 0);
    }
  }

  /** Before any task runs: holds every reset for `cycles` edges of each clock. */
  resetNow(cycles: number): void {
    const domains = resetDomainsOf(this.module.ir);
    this.setResets(domains, domains.length > 0);
    const { calendar } = this.scheduler;
    while (domains.length > 0 && calendar.tickers.some(ticker => ticker.cycle < cycles)) calendar.step();
    this.setResets(domains, false);
    this.scheduler.progress();
  }

  /** The resets at their inactive level: where they stand unless something holds them. */
  releaseResets(): void {
    this.setResets(resetDomainsOf(this.module.ir), false);
  }

  /**
   * Runs stream traffic that is known ahead, all at once and without a crossing per cycle where the engine can. It must be
   * all there is: other tasks would miss its cycles. The pauses of `clock.random` serve as `gaps` and `stalls`.
   * @throws BenchError `misuse` when other tasks are alive, `bad-value`, `unknown-port`, `hang`, `check`
   */
  transfer(job: TransferJob<P>): TransferResult<P> {
    const { scheduler, module, board } = this;
    if (scheduler.taskCount > 1) {
      throw new BenchError(
        'misuse',
        'transfer() moves the clock past the other tasks; use sendAll and take beside them.',
      );
    }
    const [first] = this.clocks;
    if (first === undefined || this.clocks.length > 1) {
      throw new BenchError(
        'misuse',
        `transfer() is for modules with one clock; ${module.name} has ${String(this.clocks.length)}.`,
      );
    }
    const { ticker } = first;
    const encoded = encodeTransfer(module, ticker.mask, this.timeout, job);
    const circuit = { top: module.name, streams: module.ir.streams };
    const result = board.engine.streams?.(encoded) ?? runStreams(circuit, board.engine, encoded);
    ticker.advance(result.cycles);
    board.dirty = true;
    board.sample();
    if (board.watched) board.check(ticker.cycle);
    scheduler.progress();
    return decodeTransfer(module, encoded, result);
  }
}
