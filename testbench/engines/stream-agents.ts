/**
 * Stream drivers and monitors without a bench: the definition, in TypeScript over any engine. An engine that runs
 * agents by itself (`Simulation.streams`) gives the same result, cycle by cycle.
 *
 * An agent has a number of items left and a wait, drawn when it starts. Each cycle:
 * 1. An agent with items left and a wait of 0 is active. An active driver puts 1 on `valid` and its item on the
 *    payload; any other driver puts 0 on both. An active monitor puts 1 on `ready`, any other 0.
 * 2. The circuit settles. Where `valid` and `ready` are both 1 there is a transfer; a monitor takes the payload as it
 *    stands now, before the edge.
 * 3. The clocks move.
 * 4. After a transfer the agent has one item less and draws a new wait; without one, a wait above 0 falls by 1.
 * So a driver holds `valid` and payload until `ready`, and waits fall only in cycles in which nothing is offered.
 *
 * The job ends when no agent has items left, or after `maxCycles`. Then every line that an agent drove goes to 0 and
 * the circuit settles. Sampling is the same for all agents: their order does not matter.
 */
import type {
  Circuit,
  Simulation,
  StreamJob,
  StreamPauses,
  StreamPins,
  StreamResult,
  StreamTraffic,
} from './engine.js';
import { EngineError } from './errors.js';

/** What of a circuit matters here. */
type Streamed = Pick<Circuit, 'top' | 'streams'>;

const SEED_FOR_ZERO = 0x9e3779b9;

/**
 * The waits of one agent: a 32-bit xorshift (shifts 13, 17, 5; the state after the step is the number drawn), modulo
 * `max + 1`. With a `max` of 0, or without pauses, every wait is 0 and nothing is drawn.
 */
export function pauseSource(pauses: StreamPauses | undefined): () => number {
  const max = pauses?.max ?? 0;
  let state = (pauses?.seed ?? 0) >>> 0 || SEED_FOR_ZERO;
  if (max === 0) return () => 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % (max + 1);
  };
}

/** One agent of a job with its places in `Simulation.words`. */
export interface StreamAgent {
  readonly drives: boolean;
  readonly count: number;
  readonly pauses: StreamPauses | undefined;
  readonly valid: number;
  readonly ready: number;
  /** Places of the payload words, pin after pin. */
  readonly cells: readonly number[];
  /** Items of a driver. */
  readonly rows: Uint32Array;
}

/**
 * Checks a job against the circuit and finds its pins: drivers first, then monitors, in the order of the job.
 * @throws EngineError `unknown-stream`, `bad-argument`
 */
export function planStreams(
  circuit: Streamed,
  simulation: Pick<Simulation, 'slot'>,
  job: StreamJob,
): StreamAgent[] {
  const names = [...job.drive, ...job.receive].map(agent => agent.stream);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw misuse(circuit, twice, 'is named twice in one job; give each stream one agent');
  requireCount(circuit, 'maxCycles', job.maxCycles);
  const place = (pin: string): number => simulation.slot(pin).offset;
  const agent = (
    name: string,
    direction: 'sink' | 'source',
    count: number,
  ): Omit<StreamAgent, 'rows' | 'pauses'> => {
    requireCount(circuit, `the count of stream '${name}'`, count);
    const pins = findStream(circuit, name);
    if (pins.direction !== direction) {
      throw misuse(circuit, name, `is a ${pins.direction}; a sink is driven, a source is received from`);
    }
    const cells = pins.payload.flatMap(pin => {
      const slot = simulation.slot(pin);
      return Array.from({ length: slot.count }, (_, i) => slot.offset + i);
    });
    return { drives: direction === 'sink', count, valid: place(pins.valid), ready: place(pins.ready), cells };
  };
  const drivers = job.drive.map(({ stream, count, rows, gaps }) => {
    const found = agent(stream, 'sink', count);
    if (rows.length !== count * found.cells.length) {
      const want = `${count} items of ${found.cells.length} words`;
      throw misuse(circuit, stream, `has ${rows.length} words in 'rows' where ${want} are needed`);
    }
    return { ...found, rows, pauses: checkedPauses(circuit, stream, gaps) };
  });
  const monitors = job.receive.map(({ stream, count, stalls }) => ({
    ...agent(stream, 'source', count),
    rows: new Uint32Array(0),
    pauses: checkedPauses(circuit, stream, stalls),
  }));
  return [...drivers, ...monitors];
}

function findStream(circuit: Streamed, name: string): StreamPins {
  const pins = circuit.streams.find(stream => stream.name === name);
  if (pins) return pins;
  const known = circuit.streams.map(stream => stream.name).join(', ') || 'none';
  throw new EngineError(
    'unknown-stream',
    `${circuit.top} has no stream '${name}'. Its streams are: ${known}.`,
  );
}

function misuse(circuit: Streamed, stream: string, what: string): EngineError {
  return new EngineError('bad-argument', `Stream '${stream}' of ${circuit.top} ${what}.`);
}

function requireCount(circuit: Streamed, what: string, value: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= 0xffffffff) return;
  throw new EngineError(
    'bad-argument',
    `In a stream job of ${circuit.top}, ${what} is ${value}; it must be a whole number from 0 to 2^32 - 1.`,
  );
}

function checkedPauses(
  circuit: Streamed,
  stream: string,
  pauses: StreamPauses | undefined,
): StreamPauses | undefined {
  if (pauses) requireCount(circuit, `the longest pause of stream '${stream}'`, pauses.max);
  return pauses;
}

/** An agent at work. */
class Agent {
  done = 0;
  private wait: number;
  private readonly draw: () => number;
  /** Of a driver its items, of a monitor what it took. */
  private rows: Uint32Array;
  private stamps: Uint32Array = new Uint32Array(0);

  constructor(
    private readonly plan: StreamAgent,
    private readonly stamped: boolean,
  ) {
    this.draw = pauseSource(plan.pauses);
    this.wait = this.draw();
    this.rows = plan.rows;
  }

  get finished(): boolean {
    return this.done >= this.plan.count;
  }

  /** Drives its lines for one cycle. */
  offer(words: Uint32Array): void {
    const { drives, valid, ready, cells } = this.plan;
    const active = this.wait === 0 && !this.finished;
    words[drives ? valid : ready] = active ? 1 : 0;
    if (!drives) return;
    const { rows } = this;
    const row = this.done * cells.length;
    for (let i = 0; i < cells.length; i++) words[cells[i] as number] = active ? (rows[row + i] as number) : 0;
  }

  /** Sees the circuit settled, before the edge of the cycle; true when that was the last item. */
  observe(words: Uint32Array, cycle: number): boolean {
    const { drives, valid, ready, cells } = this.plan;
    if (words[valid] === 0 || words[ready] === 0) {
      if (this.wait > 0) this.wait -= 1;
      return false;
    }
    if (!drives) {
      const row = this.done * cells.length;
      this.rows = withRoom(this.rows, row + cells.length);
      for (let i = 0; i < cells.length; i++) this.rows[row + i] = words[cells[i] as number] as number;
    }
    if (this.stamped) {
      this.stamps = withRoom(this.stamps, this.done + 1);
      this.stamps[this.done] = cycle;
    }
    this.done += 1;
    this.wait = this.draw();
    return this.done === this.plan.count;
  }

  /** Takes its lines back. */
  release(words: Uint32Array): void {
    const { drives, valid, ready, cells } = this.plan;
    words[drives ? valid : ready] = 0;
    if (drives) for (const cell of cells) words[cell] = 0;
  }

  traffic(): StreamTraffic {
    const { done, plan, stamped } = this;
    return {
      transfers: done,
      rows: this.rows.slice(0, plan.drives ? 0 : done * plan.cells.length),
      stamps: this.stamps.slice(0, stamped ? done : 0),
    };
  }
}

/** The array itself, or a larger one with the same words when it has no room for `count`. */
function withRoom(array: Uint32Array, count: number): Uint32Array {
  if (count <= array.length) return array;
  const larger = new Uint32Array(Math.max(256, 2 * count));
  larger.set(array);
  return larger;
}

/**
 * Runs a stream job over any engine, one settle and one edge per cycle.
 * @throws EngineError `unknown-stream`, `bad-argument`, and whatever the engine throws
 */
export function runStreams(circuit: Streamed, simulation: Simulation, job: StreamJob): StreamResult {
  const { words, sampled } = simulation;
  const agents = planStreams(circuit, simulation, job).map(plan => new Agent(plan, job.stamps === true));
  let cycles = 0;
  let unfinished = agents.filter(agent => !agent.finished).length;
  for (; cycles < job.maxCycles && unfinished > 0; cycles++) {
    for (const agent of agents) agent.offer(words);
    if (simulation.cycle !== undefined && sampled !== undefined) {
      simulation.cycle(job.mask, true);
      for (const agent of agents) unfinished -= Number(agent.observe(sampled, cycles));
      continue;
    }
    simulation.settle();
    for (const agent of agents) unfinished -= Number(agent.observe(words, cycles));
    simulation.edge(job.mask);
  }
  for (const agent of agents) agent.release(words);
  simulation.settle();
  const traffic = agents.map(agent => agent.traffic());
  return {
    cycles,
    finished: unfinished === 0,
    sent: traffic.slice(0, job.drive.length),
    received: traffic.slice(job.drive.length),
  };
}
