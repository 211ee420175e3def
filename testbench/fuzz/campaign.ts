import { randomCircuit } from './circuit.js';
import type { Circuit } from './circuit.js';
import { randomStimulus } from './stimulus.js';
import { Tape } from './tape.js';
import { casePins, resetPins } from './trace.js';
import type { Case } from './trace.js';

/** The circuit and the stimulus that a tape decides on; tapes that are equal give equal cases. */
export function caseOfTape(name: string, tape: Tape, stimulusSeed: number): Case & Circuit {
  const circuit = randomCircuit(name, tape);
  const { ir } = circuit.module;
  const stimulus = randomStimulus(Tape.random(stimulusSeed), casePins(ir).pins, resetPins(ir));
  return { ...circuit, ir, stimulus };
}
