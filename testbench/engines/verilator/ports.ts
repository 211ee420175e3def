import type { Circuit, Pin } from '../engine.js';
import { EngineError } from '../errors.js';

/**
 * Members and types of verilated classes. A top-level port is a member of such a class, and Verilator 5.006 does not
 * rename a port that has the name of another.
 */
const RESERVED = new Set(
  (
    'name eval eval_step eval_end_step contextp rootp vlSymsp hierName modelName threads eventsPending nextTimeSlot ' +
    'CData SData IData QData EData WData NULL errno'
  ).split(' '),
);

/** A top-level port as the verilated class declares it. */
interface CppPort {
  readonly direction: 'in' | 'out' | 'inout';
  readonly width: number;
}

/**
 * The C++ member name that Verilator gives a top-level port: the second of two underscores is written as its code, and
 * C++ keywords carry a mark.
 */
export function cppName(name: string, declared: ReadonlySet<string>): string {
  const encoded = name.replace(/__/g, '___05F').replace(/[^A-Za-z0-9_]/g, c => {
    return `__0${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
  const marked = `__SYM__${encoded}`;
  return declared.has(marked) ? marked : encoded;
}

/** The ports in the text of a verilated class header. */
export function parsePorts(header: string): Map<string, CppPort> {
  const ports = new Map<string, CppPort>();
  const pattern = /\bVL_(INOUT|IN|OUT)(?:8|16|64|W)?\(&?(\w+),(\d+),(\d+)(?:,\d+)?\)/g;
  for (const [, kind = '', name = '', high = '', low = ''] of header.matchAll(pattern)) {
    const direction = kind === 'IN' ? 'in' : kind === 'OUT' ? 'out' : 'inout';
    ports.set(name, { direction, width: Number(high) - Number(low) + 1 });
  }
  return ports;
}

/**
 * Checks that Verilator's C++ can hold the pins.
 * @throws EngineError `reserved-name`
 */
export function refuseReservedNames(circuit: Circuit): void {
  const names = circuit.pins.map(pin => pin.name).filter(name => RESERVED.has(name));
  if (names.length === 0) return;
  throw new EngineError(
    'reserved-name',
    `Verilator needs the name ${names.map(name => `'${name}'`).join(', ')} in its C++, so ${circuit.top} cannot have a ` +
      'top-level port of that name. Rename the port, or use another engine.',
  );
}

/**
 * Compares the circuit's pins with the module that was verilated.
 * @returns the C++ name of each pin, in pin order
 * @throws EngineError `pin-mismatch`, with every difference
 */
export function matchPins(circuit: Circuit, header: string): string[] {
  const ports = parsePorts(header);
  const declared = new Set(ports.keys());
  const problems: string[] = [];
  const names = circuit.pins.map(pin => {
    const name = cppName(pin.name, declared);
    const port = ports.get(name);
    ports.delete(name);
    if (!port) problems.push(`pin '${pin.name}' is not a port of the module`);
    else problems.push(...differences(pin, port));
    return name;
  });
  for (const name of ports.keys()) problems.push(`port '${name}' of the module is not in the pin list`);
  if (problems.length === 0) return names;
  throw new EngineError(
    'pin-mismatch',
    `The pins of ${circuit.top} do not agree with its Verilog: ${problems.join('; ')}.`,
  );
}

function differences(pin: Pin, port: CppPort): string[] {
  const found: string[] = [];
  if (pin.direction !== port.direction) {
    found.push(`pin '${pin.name}' is ${pin.direction} in the pin list and ${port.direction} in the module`);
  }
  if (pin.width !== port.width) {
    found.push(`pin '${pin.name}' has ${pin.width} bits in the pin list and ${port.width} in the module`);
  }
  return found;
}
