import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, constants, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError } from '../errors.js';
import { missingTool } from '../verilator/tools.js';

/** The shortest and the longest sleep between two looks for a reply, in milliseconds. */
const [SHORTEST, LONGEST] = [0.02, 2];
/** Part of the time that the last reply of a kind took in which none is looked for. */
const PATIENCE = 0.7;
/** Time a model has to write out its wave and leave, in milliseconds. */
const LEAVE = 5000;

const nothing = new Int32Array(new SharedArrayBuffer(4));

/** How a model is started. */
export interface LinkOptions {
  /** The circuit's name, for messages. */
  readonly top: string;
  readonly program: string;
  readonly args: readonly string[];
  /** FIFOs. */
  readonly requests: string;
  readonly replies: string;
  /** Milliseconds without a byte after which the model counts as hung. */
  readonly timeout: number;
}

/** Reads what there is, without waiting; undefined when there is nothing yet. */
function readNow(file: number, into: Uint8Array, from: number): number | undefined {
  try {
    return readSync(file, into, from, into.length - from, null);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined;
    throw error;
  }
}

/** A model in a process of its own, spoken to over two FIFOs with synchronous calls that never wait longer than the timeout. */
export class IcarusLink {
  private open = true;
  /** Milliseconds that the last reply took, by what was asked. */
  private readonly usual = new Map<string, number>();
  private readonly gone: Promise<void>;

  private constructor(
    private readonly child: ChildProcess,
    private readonly requests: number,
    private readonly replies: number,
    private readonly options: LinkOptions,
  ) {
    this.gone = new Promise(resolve => child.once('exit', () => resolve()));
    child.unref();
  }

  /**
   * Starts the model and waits until it says that it is ready.
   * @throws EngineError `tool-missing`, `crashed`, `stopped`, `hung`
   */
  static async start(options: LinkOptions): Promise<IcarusLink> {
    const { top, program, args, timeout } = options;
    const { O_RDONLY, O_WRONLY, O_RDWR, O_NONBLOCK } = constants;
    const replies = openSync(options.replies, O_RDONLY | O_NONBLOCK);
    // Both ends until the model has its own: opening one alone would fail.
    const both = openSync(options.requests, O_RDWR | O_NONBLOCK);
    // What the Verilog prints goes to standard error.
    const child = spawn(program, args, { stdio: ['ignore', 2, 2] });
    let failed: Error | undefined;
    child.once('error', (error: NodeJS.ErrnoException) => {
      failed = error.code === 'ENOENT' ? missingTool(program) : error;
    });
    const hello = new Uint8Array(4);
    const end = Date.now() + timeout;
    try {
      for (let got = 0; got < hello.length;) {
        got += readNow(replies, hello, got) ?? 0;
        if (got === hello.length) break;
        if (failed !== undefined) throw failed;
        if (child.exitCode !== null || child.signalCode !== null)
          throw new EngineError(
            child.exitCode === 0 ? 'stopped' : 'crashed',
            `The model of ${top} did not start: its process ended with ${String(child.signalCode ?? child.exitCode)}.`,
          );
        if (Date.now() > end)
          throw new EngineError(
            'hung',
            `${top} made no progress for ${String(timeout)} ms during the start.`,
          );
        await sleep(1);
      }
      const requests = openSync(options.requests, O_WRONLY | O_NONBLOCK);
      closeSync(both);
      return new IcarusLink(child, requests, replies, options);
    } catch (error) {
      child.kill('SIGKILL');
      closeSync(both);
      closeSync(replies);
      throw error;
    }
  }

  /** The number of the process that runs the model. */
  get processId(): number | undefined {
    return this.child.pid;
  }

  /**
   * Sends a request and fills `reply`.
   * @param during what is asked, for messages
   * @throws EngineError `hung`, `crashed`, `stopped`
   */
  exchange(request: Uint8Array, reply: Uint8Array, during: string): void {
    const start = performance.now();
    const usual = PATIENCE * (this.usual.get(during) ?? 0);
    let [sent, got] = [0, 0];
    let pause = SHORTEST;
    let last = 0;
    while (got < reply.length) {
      const before = sent + got;
      if (sent < request.length) {
        sent += this.writeNow(request, sent, during);
        // A look in vain costs more than a short sleep.
        if (sent === request.length) Atomics.wait(nothing, 0, 0, Math.min(LONGEST, usual));
      }
      const read = readNow(this.replies, reply, got);
      if (read === 0) throw this.lost(during);
      got += read ?? 0;
      if (sent + got !== before) {
        [pause, last] = [SHORTEST, 0];
        continue;
      }
      const now = Date.now();
      if (last === 0) last = now;
      else if (now - last > this.options.timeout) throw this.hung(during);
      Atomics.wait(nothing, 0, 0, pause);
      pause = Math.min(LONGEST, 1.5 * pause);
    }
    this.usual.set(during, performance.now() - start);
  }

  private writeNow(request: Uint8Array, from: number, during: string): number {
    try {
      return writeSync(this.requests, request, from);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') return 0;
      if (code === 'EPIPE') throw this.lost(during);
      throw error;
    }
  }

  private hung(during: string): EngineError {
    this.shut();
    this.child.kill('SIGKILL');
    return new EngineError(
      'hung',
      `${this.options.top} made no progress for ${String(this.options.timeout)} ms during ${during}: an endless loop in the ` +
        'Verilog, or a stopped process. Its process was ended. The caller is unharmed and can open another simulation. ' +
        `If the circuit is only slow, raise 'timeout'.`,
    );
  }

  /** The error for a model that is gone. */
  private lost(during: string): EngineError {
    this.shut();
    const status = this.exitStatus();
    const { top } = this.options;
    if (status === 0)
      return new EngineError(
        'stopped',
        `The Verilog of ${top} ended the simulation during ${during} ($finish, $stop or $fatal). Open another one.`,
      );
    const how =
      status === undefined
        ? 'from outside'
        : status > 255
          ? `with status ${String(status >> 8)}`
          : `by signal ${String(status & 0x7f)}`;
    return new EngineError(
      status !== undefined && status > 255 ? 'stopped' : 'crashed',
      `The process that runs ${top} was ended ${how} during ${during}. The caller is unharmed and can open another simulation.`,
    );
  }

  /** How the process ended, as `wait` would say it: it waits for Node to notice, and Node waits for the caller. */
  private exitStatus(): number | undefined {
    try {
      for (let tries = 0; tries < 100; tries++) {
        const fields =
          readFileSync(`/proc/${String(this.child.pid)}/stat`, 'utf8')
            .split(') ')[1]
            ?.split(' ') ?? [];
        if (fields[0] === 'Z') return Number(fields.at(-1));
        Atomics.wait(nothing, 0, 0, 5);
      }
    } catch {
      return undefined;
    }
    return undefined;
  }

  /** Lets the model write out its wave, and waits until it is gone. */
  async close(): Promise<void> {
    this.shut();
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.ref();
    const patience = setTimeout(
      () => this.child.kill('SIGKILL'),
      Math.min(LEAVE, this.options.timeout + 1000),
    );
    await this.gone;
    clearTimeout(patience);
  }

  private shut(): void {
    if (!this.open) return;
    this.open = false;
    closeSync(this.requests);
    closeSync(this.replies);
  }
}
