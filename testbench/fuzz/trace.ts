import type { Domain } from '../../dsl/ir/domain.js';
import { resetDomainsOf } from '../../dsl/ir/domains-of.js';
import type { Module } from '../../dsl/ir/module.js';
import type { Pin, Simulation } from '../engines/engine.js';
import { layoutPins, slotOf } from '../engines/pin-layout.js';
import type { PinLayout } from '../engines/pin-layout.js';
import { pinsOfModule } from '../engines/pins-of.js';
import type { Stimulus } from './stimulus.js';
import { ticksIn } from './stimulus.js';

/** A circuit with everything that a run of it needs. */
export interface Case {
  readonly ir: Module;
  readonly everyInit: boolean;
  /** For each clock pin the pattern in which it ticks. */
  readonly patterns: readonly number[];
  readonly stimulus: Stimulus;
}

/** What an engine made of a case. */
export interface Trace {
  /** For each cycle the words of all output pins, in pin order, before its edge. */
  readonly rows: Uint32Array;
  /** In the same places the bits that are X or Z, from an engine that has them. */
  readonly unknown?: Uint32Array;
  /** How often checks of each label failed, and covers held. */
  readonly checks: ReadonlyMap<string, number>;
}

/** Why an engine did not run a case. */
export interface Refusal {
  readonly refused: string;
}

/** What came of running a case on an engine. */
export type Outcome = Trace | Refusal;

/** The pins of a case and where they stand. */
export interface CasePins {
  readonly pins: readonly Pin[];
  readonly layout: PinLayout;
}

const known = new WeakMap<Module, CasePins>();

/** The pins of a circuit, worked out once. */
export function casePins(ir: Module): CasePins {
  let found = known.get(ir);
  if (found === undefined) {
    const pins = pinsOfModule(ir);
    found = { pins, layout: layoutPins(pins) };
    known.set(ir, found);
  }
  return found;
}

/** The domain behind each reset pin. */
export function resetPins(ir: Module): ReadonlyMap<string, Domain> {
  return new Map(resetDomainsOf(ir).map(domain => [domain.resetName, domain]));
}

/** The clocks that tick in a cycle, bit i being the i-th clock pin. */
export function maskOf({ patterns }: Case, cycle: number): number {
  return patterns.reduce((mask, pattern, i) => mask | (ticksIn(pattern, cycle) ? 1 << i : 0), 0);
}

/** A label as every engine gives it: the words of the message, without the numbers at its end, some of which tell equal ones apart. */
export function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .replace(/(_\d+)+$/, '');
}

/** Adds to a count. */
export function count(counts: Map<string, number>, label: string, by = 1): void {
  if (by > 0) counts.set(label, (counts.get(label) ?? 0) + by);
}

/** Runs a case on an engine that knows single cycles. */
export function traceOn(simulation: Simulation, given: Case): Trace {
  const { ir, stimulus } = given;
  const { inputWords, outputWords } = casePins(ir).layout;
  const { words } = simulation;
  const rows = new Uint32Array(outputWords.length * stimulus.cycles);
  let [from, to] = [0, 0];
  for (let cycle = 0; cycle < stimulus.cycles; cycle++) {
    for (const place of inputWords) words[place] = stimulus.rows[from++] ?? 0;
    simulation.settle();
    for (const place of outputWords) rows[to++] = words[place] ?? 0;
    simulation.edge(maskOf(given, cycle));
  }
  const checks = new Map<string, number>();
  for (const { label } of simulation.takeFailures()) count(checks, `assert ${plainLabel(label)}`);
  for (const cover of simulation.takeCovers?.() ?? [])
    count(checks, `cover ${plainLabel(cover.label)}`, cover.count);
  return { rows, checks };
}

/** Where two runs part. */
export interface Difference {
  /** The pin, or what is counted. */
  readonly what: string;
  /** The cycle before whose edge they part; undefined for a count. */
  readonly cycle: number | undefined;
  readonly expected: string;
  readonly found: string;
}

function pinOf(
  { pins, layout }: CasePins,
  ir: Module,
  word: number,
): { name: string; from: number; count: number } {
  const place = layout.outputWords[word] ?? 0;
  for (const { name, direction } of pins) {
    const { offset, count: words } = slotOf(layout, ir.name, name);
    if (direction === 'out' && place >= offset && place < offset + words)
      return { name, from: word - (place - offset), count: words };
  }
  return { name: '', from: word, count: 1 };
}

const hex = (words: Uint32Array): string =>
  `0x${[...words]
    .reverse()
    .map(word => word.toString(16).padStart(8, '0'))
    .join('')
    .replace(/^0+(?=.)/, '')}`;

/** The first place where an engine parts from the interpreter; undefined when it does not. */
export function differenceOf({ ir, everyInit }: Case, expected: Trace, found: Trace): Difference | undefined {
  const pins = casePins(ir);
  const row = pins.layout.outputWords.length;
  // With X, state is unknown until the first edge in reset.
  const first = found.unknown !== undefined && everyInit ? row : 0;
  for (let at = first; at < expected.rows.length; at++) {
    if (expected.rows[at] === found.rows[at] && (found.unknown?.[at] ?? 0) === 0) continue;
    const cycle = Math.floor(at / row);
    const { name, from, count: words } = pinOf(pins, ir, at % row);
    const part = (of: Uint32Array): string =>
      hex(of.subarray(cycle * row + from, cycle * row + from + words));
    const unknown = found.unknown === undefined ? '0x0' : part(found.unknown);
    const x = unknown === '0x0' ? '' : ` with unknown bits ${unknown}`;
    return { what: name, cycle, expected: part(expected.rows), found: `${part(found.rows)}${x}` };
  }
  for (const label of new Set([...expected.checks.keys(), ...found.checks.keys()])) {
    const [wanted, seen] = [expected, found].map(({ checks }) => checks.get(label) ?? 0);
    if (wanted !== seen)
      return {
        what: label,
        cycle: undefined,
        expected: `${String(wanted)} times`,
        found: `${String(seen)} times`,
      };
  }
  return undefined;
}
