import { BenchError } from './error.js';
import type { Simulation } from '../engines/engine.js';

/** Cycles after which an access has failed. */
const PATIENCE = 1000;

/**
 * Software at an AXI4-Lite slave port: one access at a time, clock by clock on a simulation.
 */
export class LiteBus {
  /** @param port the start of the pins' names, such as `bus` for `bus_awvalid` */
  constructor(
    private readonly simulation: Simulation,
    private readonly port: string,
  ) {
    for (const pin of ['awvalid', 'wvalid', 'bready', 'arvalid', 'rready']) this.set(pin, 0);
  }

  private place(pin: string): number {
    return this.simulation.slot(`${this.port}_${pin}`).offset;
  }

  private set(pin: string, value: number): void {
    this.simulation.words[this.place(pin)] = value >>> 0;
  }

  private get(pin: string): number {
    return this.simulation.words[this.place(pin)] ?? 0;
  }

  /** Holds the valid pins until each has been taken, then waits for the answer. */
  private exchange(requests: readonly (readonly [valid: string, ready: string])[], answer: string): void {
    const { simulation } = this;
    const open = new Map(requests);
    for (const valid of open.keys()) this.set(valid, 1);
    this.set(`${answer}ready`, 1);
    for (let cycle = 0; cycle < PATIENCE; cycle++) {
      simulation.settle();
      const taken = [...open].filter(([, ready]) => this.get(ready) === 1).map(([valid]) => valid);
      if (open.size === 0 && this.get(`${answer}valid`) === 1) return;
      simulation.edge(1);
      for (const valid of taken) {
        open.delete(valid);
        this.set(valid, 0);
      }
    }
    throw new BenchError('timeout', `${this.port}: no answer on ${answer} after ${String(PATIENCE)} cycles`);
  }

  private finish(answer: string): 'OKAY' | 'error' {
    const response = this.get(`${answer}resp`);
    this.simulation.edge(1);
    this.set(`${answer}ready`, 0);
    this.simulation.settle();
    return response === 0 ? 'OKAY' : 'error';
  }

  /** Writes a word of 32 bits, and says how the slave answered. */
  write(address: number, data: number): 'OKAY' | 'error' {
    this.set('awaddr', address);
    this.set('awprot', 0);
    this.set('wdata', data);
    this.set('wstrb', 0xf);
    this.exchange(
      [
        ['awvalid', 'awready'],
        ['wvalid', 'wready'],
      ],
      'b',
    );
    return this.finish('b');
  }

  /**
   * Reads a word of 32 bits.
   * @throws BenchError `misuse` where the slave answers with an error
   */
  read(address: number): number {
    this.set('araddr', address);
    this.set('arprot', 0);
    this.exchange([['arvalid', 'arready']], 'r');
    const data = this.get('rdata');
    if (this.finish('r') === 'OKAY') return data;
    throw new BenchError('misuse', `${this.port}: no register answers at 0x${address.toString(16)}`);
  }
}
