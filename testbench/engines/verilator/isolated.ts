import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, constants as fsConstants, openSync, readSync, writeSync } from 'node:fs';
import { availableParallelism, constants as osConstants } from 'node:os';
import { EngineError } from '../errors.js';
import { Control, NO_WORDS, Op, type Block, type Link } from './block.js';
import { startError, type Start } from './in-process.js';

/** Time a model has to write out its wave and leave, in milliseconds. */
const LEAVE = 5000;

/** Bytes before the block in the shared memory; native/shared.h holds the same number. */
const HEAD = 64;
/** Words of the head, in the order of native/shared.h. */
const Head = { posted: 0, answered: 1, callerSleeps: 2, modelSleeps: 3, words: 4 } as const;

/**
 * How long to look for a reply before sleeping, in milliseconds: waking a processor that sleeps can take ten times as
 * long as a step of the model. With one processor the model could not run meanwhile.
 */
const LOOK = availableParallelism() > 1 ? 0.1 : 0;
/**
 * Looking keeps the model from working where both share a processor with others. So after looks in vain the next replies
 * are slept for at once: twice as many each time, at most so many.
 */
const MOST_UNSEEN = 63;

/**
 * Starts a model in a child process and waits until it stands ready. The caller's side is plain synchronous file calls;
 * native/runner.cpp supervises the model, so a wait ends when the model dies or hangs.
 *
 * @param timeout milliseconds that one step may take
 * @throws EngineError `crashed`, `hung`, `wave-failed`
 */
export async function linkIsolated(
  runner: string,
  block: Block,
  start: Start,
  timeout: number,
): Promise<IsolatedLink> {
  const words = block.buffer.byteLength / 4;
  const args = [start.library, words, start.seed, start.cycle, timeout, start.wave].map(String);
  const child = spawn(runner, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const announced = await firstLine(child, start.top);
  const link = new IsolatedLink(start.top, child, block, timeout, openEnds(child, announced, start.top));
  child.stdout.destroy();
  // A simulation that nobody closed must not keep the caller alive: its pipes close with the caller, and it leaves.
  child.unref();
  link.begin();
  return link;
}

/** Opens the caller's ends of what the child has made. */
function openEnds(child: ChildProcess, announced: string, top: string): Ends {
  const [memory = 0, bell = 0, request = 0, reply = 0, ring = 0, reason = 0] = announced
    .split(' ')
    .map(Number);
  const open = (fd: number, flags: number): number => openSync(`/proc/${child.pid ?? 0}/fd/${fd}`, flags);
  try {
    return {
      memory: open(memory, fsConstants.O_RDWR),
      bell: open(bell, fsConstants.O_WRONLY),
      request: open(request, fsConstants.O_WRONLY),
      reply: open(reply, fsConstants.O_RDONLY),
      ring: open(ring, fsConstants.O_RDONLY),
      reason: open(reason, fsConstants.O_RDONLY),
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw startError(
      top,
      `its memory and pipes cannot be opened (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

function firstLine(child: ChildProcess, top: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.endsWith('\n')) resolve(text.trim());
    });
    child.once('error', error => reject(startError(top, error.message)));
    child.once('close', code =>
      reject(startError(top, `its process ended with status ${code ?? 'unknown'}`)),
    );
  });
}

/** The caller's side of native/runner.cpp: descriptors. */
interface Ends {
  readonly memory: number;
  /** Wakes the model. */
  readonly bell: number;
  /** Words that follow a request. */
  readonly request: number;
  /** Words that follow a reply. */
  readonly reply: number;
  /** Wakes the caller. */
  readonly ring: number;
  /** How the model ended. */
  readonly reason: number;
}

const RING = Uint8Array.of(0);

/** A model in a child process. */
export class IsolatedLink implements Link {
  private readonly frame: Uint8Array;
  private readonly head = new Uint32Array(Head.words);
  private readonly note = new Uint32Array(1);
  private readonly rings = new Uint8Array(16);
  private readonly gone: Promise<void>;
  private posted = 0;
  /** Replies to sleep for at once, and how many there were after the last look in vain. */
  private unseen = 0;
  private lastUnseen = 0;
  private open = true;
  private model = 0;

  constructor(
    private readonly top: string,
    private readonly child: ChildProcess,
    private readonly block: Block,
    private readonly timeout: number,
    private readonly ends: Ends,
  ) {
    this.frame = new Uint8Array(block.buffer);
    this.gone = new Promise(resolve => child.once('exit', () => resolve()));
  }

  /** The number of the process that runs the model. */
  get processId(): number {
    return this.model;
  }

  /** Tells the runner that its ends are open and takes the state that the model starts in. */
  begin(): void {
    this.posted = 1;
    this.put(Head.posted, 1);
    writeSync(this.ends.bell, RING);
    const text = this.receive('the start');
    const done = this.block.control[Control.done] ?? 0;
    this.model = done;
    if (text.length === 0) return;
    const reason = Buffer.from(text.buffer, 0, done).toString('utf8');
    this.shut();
    throw startError(this.top, reason);
  }

  settle(): void {
    this.block.control[Control.op] = Op.settle;
    this.exchange(NO_WORDS, 'settle');
  }

  edge(): void {
    this.block.control[Control.op] = Op.edge;
    this.exchange(NO_WORDS, 'edge');
  }

  call(request: Uint32Array): Uint32Array {
    const op = this.block.control[Control.op];
    return this.exchange(request, Object.entries(Op).find(([, code]) => code === op)?.[0] ?? 'a call');
  }

  async close(): Promise<void> {
    if (this.open) {
      this.block.control[Control.op] = Op.close;
      // A model that died before is closed as well as one that lives.
      try {
        this.post(NO_WORDS);
        writeSync(this.ends.bell, RING);
      } catch {
        this.child.kill('SIGKILL');
      }
      this.shut();
    }
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.ref();
    const patience = setTimeout(() => this.child.kill('SIGKILL'), Math.min(LEAVE, this.timeout + 1000));
    await this.gone;
    clearTimeout(patience);
  }

  private exchange(request: Uint32Array, during: string): Uint32Array {
    try {
      this.post(request);
    } catch (error) {
      throw this.lost(during, error);
    }
    return this.receive(during);
  }

  /** Puts the request where the model looks for it, and wakes a model that sleeps. */
  private post(request: Uint32Array): void {
    this.block.control[Control.requestWords] = request.length;
    writeSync(this.ends.memory, this.frame, 0, this.frame.length, HEAD);
    this.posted = (this.posted + 1) >>> 0;
    this.put(Head.posted, this.posted);
    this.look();
    if (this.head[Head.modelSleeps] !== 0) writeSync(this.ends.bell, RING);
    const bytes = new Uint8Array(request.buffer, request.byteOffset, request.byteLength);
    for (let at = 0; at < bytes.length;) at += writeSync(this.ends.request, bytes, at);
  }

  private receive(during: string): Uint32Array {
    this.wait(during);
    readSync(this.ends.memory, this.frame, 0, this.frame.length, HEAD);
    const words = this.block.control[Control.replyWords] ?? 0;
    if (words === 0) return NO_WORDS;
    const reply = new Uint32Array(words);
    const bytes = new Uint8Array(reply.buffer);
    for (let at = 0; at < bytes.length;) {
      const got = readSync(this.ends.reply, bytes, at, bytes.length - at, null);
      if (got === 0) throw this.lost(during);
      at += got;
    }
    return reply;
  }

  /** Until the request is answered: looks a while, then sleeps until the model rings or is gone. */
  private wait(during: string): void {
    if (this.head[Head.answered] === this.posted) return;
    if (this.unseen > 0) this.unseen -= 1;
    else if (this.lookAWhile()) return;
    this.put(Head.callerSleeps, 1);
    while (!this.look()) if (readSync(this.ends.ring, this.rings) === 0) throw this.lost(during);
    this.put(Head.callerSleeps, 0);
  }

  private lookAWhile(): boolean {
    const until = performance.now() + LOOK;
    do {
      if (!this.look()) continue;
      this.lastUnseen = 0;
      return true;
    } while (performance.now() < until);
    this.unseen = this.lastUnseen = Math.min(2 * this.lastUnseen + 1, MOST_UNSEEN);
    return false;
  }

  private look(): boolean {
    readSync(this.ends.memory, this.head, 0, Head.words * 4, 0);
    return this.head[Head.answered] === this.posted;
  }

  private put(place: number, value: number): void {
    this.note[0] = value;
    writeSync(this.ends.memory, this.note, 0, 4, place * 4);
  }

  /** The error for a model that is gone, from what the supervisor says about it. */
  private lost(during: string, cause?: unknown): EngineError {
    const note = Buffer.alloc(64);
    const length = this.open ? readSync(this.ends.reason, note) : 0;
    this.shut();
    const [word = '', number = ''] = note.toString('utf8', 0, length).trim().split(' ');
    const options = cause === undefined ? undefined : { cause };
    const after = 'The caller is unharmed and can open another simulation.';
    if (word === 'hung') {
      const what = 'an endless loop in the Verilog, or a stopped process';
      const advice = `Its process was ended. ${after} If the circuit is only slow, raise 'timeout'.`;
      return new EngineError(
        'hung',
        `${this.top} made no progress for ${number} ms during ${during}: ${what}. ${advice}`,
        options,
      );
    }
    const how =
      word === 'signal'
        ? `by ${signalName(Number(number))}`
        : word === 'exit'
          ? `with status ${number}`
          : 'from outside';
    return new EngineError(
      'crashed',
      `The process that runs ${this.top} was ended ${how} during ${during}. ${after}`,
      options,
    );
  }

  private shut(): void {
    if (!this.open) return;
    this.open = false;
    for (const fd of Object.values(this.ends)) closeSync(fd as number);
  }
}

function signalName(number: number): string {
  const name = Object.entries(osConstants.signals).find(([, value]) => value === number)?.[0];
  return name ? `${name} (signal ${number})` : `signal ${number}`;
}
