import { HardwareError, diagnostic } from '../diagnostics/diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Site } from '../ir/node.js';
import { In, Out, group } from '../module/ports.js';
import type { Group, Port } from '../module/ports.js';
import { callerSite, captureSite } from '../source/position.js';
import { bit, clog2 } from '../types/construct.js';
import { packHost } from '../types/host.js';
import { typeText } from '../types/leaves.js';
import type { Type, UIntType } from '../types/type.js';

/** What software may do: read and write, read, write one to clear, or write one for a pulse. */
export type Access = 'rw' | 'ro' | 'w1c' | 'pulse';

/** Options of a register of a map. */
export interface RegisterOptions<T extends Type> {
  /** Byte address; by default the word behind the register before. */
  readonly at?: number;
  /** What it is for, for the documentation. */
  readonly doc?: string;
  /** The value at reset; by default 0. */
  readonly init?: T['host'];
}

/**
 * What the hardware sees of a register that it may lock. While `locked` is 1 a write changes nothing, answers SLVERR, and
 * gives `refused` for one cycle.
 */
export type Lockable<T extends Type> = Group<{
  readonly written: Out<T>;
  readonly locked: In<UIntType<1>>;
  readonly refused: Out<UIntType<1>>;
}>;

/** Asks for a register that the hardware may lock. */
export interface LockableOption {
  readonly lockable: true;
}

/** A register of a map; `port` is what the hardware sees of it. */
export interface RegisterEntry<P extends Port = Port> {
  readonly access: Access;
  readonly type: Type;
  readonly port: P;
  readonly options: RegisterOptions<Type>;
  readonly lockable?: boolean;
  readonly site: Site | undefined;
}

/** Registers by name, in the order of their addresses where none is given. */
export type RegisterMap = Readonly<Record<string, RegisterEntry>>;

/** The port of a register that software writes. */
function writtenPort(type: Type, lockable: boolean): Port {
  return lockable ? group({ written: Out(type), locked: In(bit), refused: Out(bit) }) : Out(type);
}

/** Software reads and writes it, hardware reads it; with `lockable` hardware says when it may be written. */
export function rw<T extends Type>(
  type: T,
  options: RegisterOptions<T> & LockableOption,
): RegisterEntry<Lockable<T>>;
export function rw<T extends Type>(type: T, options?: RegisterOptions<T>): RegisterEntry<Out<T>>;
export function rw<T extends Type>(
  type: T,
  options: RegisterOptions<T> & Partial<LockableOption> = {},
): RegisterEntry {
  const { lockable = false } = options;
  return { access: 'rw', type, port: writtenPort(type, lockable), options, lockable, site: captureSite(rw) };
}

/** Hardware drives it, software reads it. */
export function ro<T extends Type>(
  type: T,
  options: Omit<RegisterOptions<T>, 'init'> = {},
): RegisterEntry<In<T>> {
  return { access: 'ro', type, port: In(type), options, site: captureSite(ro) };
}

/** Hardware sets bits with `set`, software clears the bits to which it writes one; a set in the same cycle wins. */
export function w1c<T extends Type>(
  type: T,
  options: RegisterOptions<T> = {},
): RegisterEntry<Group<{ readonly set: In<T>; readonly pending: Out<T> }>> {
  const port = group({ set: In(type), pending: Out(type) });
  return { access: 'w1c', type, port, options, site: captureSite(w1c) };
}

/** What software writes stands for one cycle, else 0; it reads as 0. With `lockable` hardware says when it may be written. */
export function pulse<T extends Type>(
  type: T,
  options: Omit<RegisterOptions<T>, 'init'> & LockableOption,
): RegisterEntry<Lockable<T>>;
export function pulse<T extends Type>(
  type: T,
  options?: Omit<RegisterOptions<T>, 'init'>,
): RegisterEntry<Out<T>>;
export function pulse<T extends Type>(
  type: T,
  options: Omit<RegisterOptions<T>, 'init'> & Partial<LockableOption> = {},
): RegisterEntry {
  const { lockable = false } = options;
  return {
    access: 'pulse',
    type,
    port: writtenPort(type, lockable),
    options,
    lockable,
    site: captureSite(pulse),
  };
}

/** A register with its address. */
export interface PlacedRegister {
  readonly name: string;
  readonly access: Access;
  readonly type: Type;
  readonly at: number;
  readonly init: bigint;
  /** Left out where it is not. */
  readonly lockable?: true;
}

/** Widths of a register file, in bits. */
export interface RegisterFileOptions {
  readonly dataWidth?: 32 | 64;
  /** By default what the highest register needs, and at least what makes two words. */
  readonly addressWidth?: number;
}

/** Where every register of a map stands. */
export interface Layout {
  readonly registers: readonly PlacedRegister[];
  readonly dataWidth: 32 | 64;
  readonly addressWidth: number;
}

const hex = (value: number): string => `0x${value.toString(16).padStart(2, '0')}`;

/** What is wrong with one register, if anything. */
function problem(
  { name, type, at }: PlacedRegister,
  dataWidth: number,
  before: readonly PlacedRegister[],
): readonly [message: string, help: string] | undefined {
  const bytes = dataWidth / 8;
  if (name === 'bus') return ['a register cannot be called bus', 'that is the name of the port; rename it'];
  if (type.width > dataWidth) {
    const found = `register ${name} is ${typeText(type)}, ${String(type.width)} bits`;
    return [found, `a register has at most ${String(dataWidth)} bits; split it`];
  }
  if (!Number.isSafeInteger(at) || at < 0 || at % bytes !== 0) {
    return [`register ${name} is at ${String(at)}`, `an address is a multiple of ${String(bytes)} from 0`];
  }
  const other = before.find(earlier => earlier.at === at);
  if (other === undefined) return undefined;
  return [`registers ${other.name} and ${name} are both at ${hex(at)}`, 'give each an address of its own'];
}

/**
 * Places the registers of a map.
 * @throws HardwareError `bad-parameter` for every register that is too wide, off a word boundary or on top of another, and
 * for an address width that does not reach them all.
 */
export function layoutOf(
  map: RegisterMap,
  { dataWidth = 32, addressWidth }: RegisterFileOptions = {},
): Layout {
  const found: Diagnostic[] = [];
  const refuse = (message: string, help: string, site: Site | undefined = callerSite()): void => {
    found.push(diagnostic('bad-parameter', message, site, help));
  };
  const bytes = dataWidth / 8;
  const registers: PlacedRegister[] = [];
  let free = 0;
  for (const [name, { access, type, options, lockable, site }] of Object.entries(map)) {
    const { at = free, init } = options;
    const placed: PlacedRegister = {
      name,
      access,
      type,
      at,
      init: init === undefined ? 0n : packHost(type, init),
      ...(lockable === true ? { lockable } : {}),
    };
    const wrong = problem(placed, dataWidth, registers);
    if (wrong !== undefined) refuse(...wrong, site);
    registers.push(placed);
    free = at + bytes;
  }
  if (registers.length === 0) refuse('a register file without registers', 'give at least one');
  const needed = clog2(Math.max(2 * bytes, ...registers.map(({ at }) => at + bytes)));
  if (addressWidth !== undefined && addressWidth < needed) {
    refuse(
      `the registers need an address of ${String(needed)} bits, not ${String(addressWidth)}`,
      `leave addressWidth out, or give ${String(needed)} or more`,
    );
  }
  if (found.length > 0) throw new HardwareError(found);
  return { registers, dataWidth, addressWidth: addressWidth ?? needed };
}
