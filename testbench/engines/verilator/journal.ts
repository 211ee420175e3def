import type { CheckFailure, Circuit, CoverCount } from '../engine.js';
import { EngineError } from '../errors.js';
import { describePlace, placeOf } from './tool-errors.js';

/** What a model reported since it was last asked. */
export interface Journal {
  readonly failures: CheckFailure[];
  /** Why the Verilog ended the simulation, if it did. */
  readonly end: EngineError | undefined;
}

/** Reads the records of native/hooks.cpp: one line each, fields separated by tabs. */
export function parseJournal(circuit: Circuit, text: string): Journal {
  const failures: CheckFailure[] = [];
  let end: EngineError | undefined;
  for (const record of text.split('\n')) {
    const [kind = '', seen = '', line = '', detail = ''] = record.split('\t');
    if (kind === 'check') failures.push(failureOf(circuit, seen, Number(line), detail));
    else if (kind !== '') end ??= endOf(circuit, kind, seen, Number(line), detail);
  }
  return { failures, end };
}

function failureOf(circuit: Circuit, seen: string, line: number, path: string): CheckFailure {
  const place = placeOf(circuit, seen, line);
  const outside = circuit.root === undefined ? 'TOP.' : `TOP.${circuit.root}.`;
  const scopes = (path.startsWith(outside) ? path.slice(outside.length) : path).split('.');
  // Without a label of its own, Verilator names the scope that the statement stands in.
  const label = /(\w+)\s*:\s*(?:assert|assume)\b/.exec(place?.text ?? '')?.[1];
  if (label !== undefined && scopes.at(-1) === label) scopes.pop();
  const file = place?.file ?? seen;
  return {
    label: label ?? `${file}:${line}`,
    file,
    line,
    position: place?.position,
    instance: scopes.join('.'),
  };
}

const REASONS: Record<string, string> = {
  stop: 'called $stop',
  finish: 'called $finish',
  fatal: 'called $fatal or $error',
  broken: 'could not go on',
};

function endOf(circuit: Circuit, kind: string, seen: string, line: number, detail: string): EngineError {
  const place = placeOf(circuit, seen, line);
  const where = place ? ` at ${describePlace(place)}` : '';
  const message = detail === '' ? '' : `: ${detail.replace(/^TOP\./, '').replace(/\.$/, '')}`;
  return new EngineError(
    'stopped',
    `The Verilog of ${circuit.top} ${REASONS[kind] ?? kind}${where}${message}. The simulation has ended; open another one.`,
  );
}

/**
 * Reads Verilator's coverage file. A line is `C '<keys>' count`, the keys being pairs that start with \x01 and divide
 * with \x02: f is the file, l the line, o the label, h the instance.
 */
export function parseCovers(circuit: Circuit, text: string): CoverCount[] {
  const covers: CoverCount[] = [];
  for (const [, keys = '', count = ''] of text.matchAll(/^C '(.*)' (\d+)$/gm)) {
    const values = new Map(keys.split('\x01').map(pair => [pair[0] ?? '', pair.slice(2)] as const));
    const line = Number(values.get('l'));
    const place = placeOf(circuit, values.get('f') ?? '', line);
    const file = place?.file ?? values.get('f') ?? '';
    const label = values.get('o') ?? '';
    covers.push({ label, file, line, position: place?.position, count: Number(count) });
  }
  return covers.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
