import { expect } from 'chai';
import type { Circuit } from '../engine.js';
import { everything } from '../../spec-engines.fixture.js';
import { EngineError, type EngineErrorCode } from '../errors.js';
import { openVerilator, type Transport, type VerilatorOptions, type VerilatorSimulation } from './index.js';

export const TRANSPORTS: readonly Transport[] = ['in-process', 'isolated'];

/** A cold cache compiles Verilator's library; no spec waits for more, but the sizes of the papers, which are compiled to run fast. In milliseconds. */
export const COLD = everything ? 2_400_000 : 180_000;

/** Opens, works and closes, whatever happens. */
export async function using<T>(
  circuit: Circuit,
  options: VerilatorOptions,
  work: (simulation: VerilatorSimulation) => T | Promise<T>,
): Promise<T> {
  const simulation = await openVerilator(circuit, options);
  try {
    return await work(simulation);
  } finally {
    await simulation.close();
  }
}

/** The error that `work` must end with. */
export async function failure(code: EngineErrorCode, work: () => unknown): Promise<EngineError> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    expect(error.code, error.message).to.equal(code);
    return error;
  }
  throw new Error(`expected an EngineError '${code}'`);
}
