import type { Circuit, Simulation, StreamJob, StreamResult, StreamTraffic } from '../engine.js';
import { planStreams, type StreamAgent } from '../stream-agents.js';
import { NO_WORDS } from './block.js';

/** Runs a job in the model: `call` sends the words that native/streams.h describes and brings back the reply. */
export function streamsOverLink(
  circuit: Circuit,
  simulation: Pick<Simulation, 'slot'>,
  job: StreamJob,
  call: (request: Uint32Array) => { readonly reply: Uint32Array; readonly cycles: number },
): StreamResult {
  const agents = planStreams(circuit, simulation, job);
  const { reply, cycles } = call(encodeJob(job, agents));
  let at = 1;
  const take = (words: number): Uint32Array => reply.subarray(at, (at += words));
  const traffic = agents.map((agent): StreamTraffic => {
    const transfers = take(1)[0] ?? 0;
    const rows = agent.drives ? NO_WORDS : take(transfers * agent.cells.length);
    return { transfers, rows, stamps: job.stamps ? take(transfers) : NO_WORDS };
  });
  const drivers = job.drive.length;
  return {
    cycles,
    finished: reply[0] === 1,
    sent: traffic.slice(0, drivers),
    received: traffic.slice(drivers),
  };
}

function encodeJob(job: StreamJob, agents: readonly StreamAgent[]): Uint32Array {
  const words = agents.reduce((sum, agent) => sum + 6 + agent.cells.length + agent.rows.length, 4);
  const request = new Uint32Array(words);
  request.set([job.maxCycles, job.stamps ? 1 : 0, job.drive.length, job.receive.length]);
  let at = 4;
  for (const { pauses, count, valid, ready, cells, rows } of agents) {
    request.set([pauses?.seed ?? 0, pauses?.max ?? 0, count, valid, ready, cells.length, ...cells], at);
    request.set(rows, at + 6 + cells.length);
    at += 6 + cells.length + rows.length;
  }
  return request;
}
