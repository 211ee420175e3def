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

/**
 * Runs a stream job over any engine, one settle and one edge per cycle.
 * @throws EngineError `unknown-stream`, `bad-argument`, and whatever the engine throws
 */
export function runStreams(circuit: Streamed, simulation: Simulation, job: StreamJob): StreamResult {
  const { words } = simulation;
  const agents = planStreams(circuit, simulation, job).map(plan => {
    const draw = pauseSource(plan.pauses);
    return {
      ...plan,
      draw,
      wait: draw(),
      done: 0,
      fires: false,
      taken: [] as number[],
      stamps: [] as number[],
    };
  });
  let cycles = 0;
  const unfinished = (): boolean => agents.some(agent => agent.done < agent.count);
  while (cycles < job.maxCycles && unfinished()) {
    for (const agent of agents) {
      const active = agent.wait === 0 && agent.done < agent.count;
      words[agent.drives ? agent.valid : agent.ready] = Number(active);
      if (!agent.drives) continue;
      const row = agent.done * agent.cells.length;
      agent.cells.forEach((cell, i) => (words[cell] = active ? (agent.rows[row + i] ?? 0) : 0));
    }
    simulation.settle();
    for (const agent of agents) {
      agent.fires = words[agent.valid] !== 0 && words[agent.ready] !== 0;
      if (agent.fires && !agent.drives) for (const cell of agent.cells) agent.taken.push(words[cell] ?? 0);
    }
    simulation.edge(job.mask);
    for (const agent of agents) {
      if (agent.fires) {
        if (job.stamps) agent.stamps.push(cycles);
        agent.done += 1;
        agent.wait = agent.draw();
      } else if (agent.wait > 0) {
        agent.wait -= 1;
      }
    }
    cycles += 1;
  }
  for (const agent of agents) {
    words[agent.drives ? agent.valid : agent.ready] = 0;
    if (agent.drives) for (const cell of agent.cells) words[cell] = 0;
  }
  simulation.settle();
  const traffic: StreamTraffic[] = agents.map(agent => ({
    transfers: agent.done,
    rows: Uint32Array.from(agent.taken),
    stamps: Uint32Array.from(agent.stamps),
  }));
  return {
    cycles,
    finished: !unfinished(),
    sent: traffic.slice(0, job.drive.length),
    received: traffic.slice(job.drive.length),
  };
}
