import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** What some edges took. */
export interface Sample {
  /** Of CPU time. */
  readonly seconds: number;
  /** After them. */
  readonly checksum: number;
}

/**
 * A design at work in a process of its own, which reads numbers of edges, a line each, makes them, and answers with CPU seconds
 * and the checksum. Between requests it costs nothing, so contenders can take turns.
 */
export class Contender {
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly answers: AsyncIterator<string, undefined>;

  constructor(
    readonly name: string,
    program: string,
    args: readonly string[],
  ) {
    this.child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.answers = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  /** @throws Error when the process ended */
  async run(edges: number): Promise<Sample> {
    this.child.stdin.write(`${String(edges)}\n`);
    const answer = await this.answers.next();
    if (answer.done === true) throw new Error(`${this.name} ended before it answered`);
    const [seconds = NaN, checksum = NaN] = answer.value.split(' ').map(Number);
    return { seconds, checksum };
  }

  /** Ends the process. */
  async end(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = new Promise(resolve => this.child.once('close', resolve));
    this.child.stdin.end();
    await ended;
  }
}
