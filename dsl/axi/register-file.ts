import type { DomainStyle } from '../ir/domain.js';
import { cellDomain, defaultStyle, styleHere } from '../module/cell.js';
import { generator } from '../module/generator.js';
import { instance } from '../module/instance.js';
import type { Outside } from '../module/instance.js';
import { module } from '../module/module.js';
import type { Inside, Module } from '../module/module.js';
import type { Ports } from '../module/ports.js';
import { cat } from '../signals/functions.js';
import { fromBits } from '../signals/signal-of.js';
import type { AnyUnsigned, Bit, UInt } from '../signals/signal.js';
import { reg, wire } from '../statements/storage.js';
import { switchOn } from '../statements/switch.js';
import type { SwitchChain } from '../statements/switch.js';
import { when } from '../statements/when.js';
import { connect } from '../stream/connect.js';
import { bit, u } from '../types/construct.js';
import type { Reg, Type, UIntType, Wire } from '../types/type.js';
import { axiResponse } from './common.js';
import { axiLite } from './lite.js';
import type { AxiLite } from './lite.js';
import { layoutOf } from './register-map.js';
import type { Layout, PlacedRegister, RegisterFileOptions, RegisterMap } from './register-map.js';

/** The ports of a register file: the bus, and what the hardware sees of each register. */
export type RegisterPorts<M extends RegisterMap> = { readonly bus: AxiLite } & {
  readonly [K in keyof M]: M[K]['port'];
};

/** What a write brings. */
interface WriteData {
  readonly data: UInt<number>;
  readonly strb: UInt<number>;
  /** Answers SLVERR. */
  readonly refuse: () => void;
}

/** A register at work: what software reads of it, and what a write does, if it may be written. */
interface Cell {
  readonly value: UInt<number> | undefined;
  readonly write: ((written: WriteData) => void) | undefined;
}

/** Calls back for the bits of each byte that a write enables. */
function enabledBytes(width: number, strb: UInt<number>, act: (hi: number, lo: number) => void): void {
  for (let lo = 0; lo < width; lo += 8) {
    when(strb(lo / 8), () => {
      act(Math.min(width, lo + 8) - 1, lo);
    });
  }
}

function storing(held: Reg<UIntType<number>>): (written: WriteData) => void {
  return ({ data, strb }) => {
    enabledBytes(held.width, strb, (hi, lo) => {
      held(hi, lo).next = data(hi, lo);
    });
  };
}

/** What the hardware drives and sees of a lock. */
interface Lock {
  readonly written: unknown;
  readonly locked: Bit;
  readonly refused: Wire<UIntType<1>>;
}

/** Makes one register between its port and the bus. */
function makeCell(register: PlacedRegister, port: unknown): Cell {
  if (register.lockable !== true) return makeOpenCell(register, port);
  const { written, locked, refused } = port as Lock;
  const { value, write } = makeOpenCell(register, written);
  const refusal = wire(bit, { default: 0, name: `${register.name}_refusal` });
  refused.value = refusal;
  return {
    value,
    write: data => {
      when(locked, () => {
        refusal.value = 1;
        data.refuse();
      }).otherwise(() => write?.(data));
    },
  };
}

/** A register that is never locked. */
function makeOpenCell({ name, access, type, init }: PlacedRegister, port: unknown): Cell {
  const bits = u<number>(type.width);
  switch (access) {
    case 'rw': {
      const held = reg(bits, { init, name: `${name}_held` });
      (port as Wire<Type>).value = fromBits(type, held);
      return { value: held, write: storing(held) };
    }
    case 'ro':
      return { value: cat(port as UInt<number>), write: undefined };
    case 'w1c': {
      const { set, pending } = port as { readonly set: UInt<number>; readonly pending: Wire<Type> };
      const held = reg(bits, { init, name: `${name}_held` });
      const clear = wire(bits, { default: 0, name: `${name}_clear` });
      held.next = held.and(clear.not()).or(cat(set));
      pending.value = fromBits(type, held);
      const write = ({ data, strb }: WriteData): void => {
        enabledBytes(type.width, strb, (hi, lo) => {
          clear(hi, lo).value = data(hi, lo);
        });
      };
      return { value: held, write };
    }
    case 'pulse': {
      const held = reg(bits, { init: 0, name: `${name}_held` });
      held.next = 0;
      (port as Wire<Type>).value = fromBits(type, held);
      return { value: undefined, write: storing(held) };
    }
  }
}

type Bus = AxiLite['inside'];
type Placed = readonly (readonly [register: PlacedRegister, cell: Cell])[];

/** One case for each register of which `act` makes something; `otherwise` for every other address. */
function decode(
  address: AnyUnsigned,
  cells: Placed,
  act: (cell: Cell) => (() => void) | undefined,
  otherwise: () => void,
): void {
  let chain: SwitchChain = switchOn(address);
  for (const [{ at }, cell] of cells) {
    const body = act(cell);
    if (body !== undefined) chain = chain.is(at, body);
  }
  chain.otherwise(otherwise);
}

/** Address and data may come in any order; the write takes place when both are here, then the response is offered. */
function answerWrites({ aw, w, b }: Bus, { addressWidth, dataWidth }: Layout, cells: Placed): void {
  const address = reg(u(addressWidth), { name: 'write_address' });
  const data = reg(u(dataWidth), { name: 'write_data' });
  const strb = reg(u(dataWidth / 8), { name: 'write_strb' });
  const hasAddress = reg(bit, { init: 0, name: 'has_address' });
  const hasData = reg(bit, { init: 0, name: 'has_data' });
  const responding = reg(bit, { init: 0, name: 'write_responding' });
  const response = reg(axiResponse, { name: 'write_response' });
  const write: Bit = hasAddress.and(hasData).and(responding.not());

  aw.ready.value = hasAddress.not();
  w.ready.value = hasData.not();
  b.valid.value = responding;
  b.payload.resp.value = response;
  when(aw.fire, () => {
    hasAddress.next = 1;
    address.next = aw.payload.addr;
  });
  when(w.fire, () => {
    hasData.next = 1;
    data.next = w.payload.data;
    strb.next = w.payload.strb;
  });
  when(write, () => {
    responding.next = 1;
    response.next = 'OKAY';
    const refuse = (): void => {
      response.next = 'SLVERR';
    };
    decode(address, cells, cell => cell.write && (() => cell.write?.({ data, strb, refuse })), refuse);
  });
  when(b.fire, () => {
    responding.next = 0;
    hasAddress.next = 0;
    hasData.next = 0;
  });
}

/** A read is answered one cycle after its address. */
function answerReads({ ar, r }: Bus, { dataWidth }: Layout, cells: Placed): void {
  const responding = reg(bit, { init: 0, name: 'read_responding' });
  const data = reg(u(dataWidth), { name: 'read_data' });
  const response = reg(axiResponse, { name: 'read_response' });
  ar.ready.value = responding.not();
  r.valid.value = responding;
  r.payload.value = { data, resp: response };
  when(r.fire, () => {
    responding.next = 0;
  });
  when(ar.fire, () => {
    responding.next = 1;
    data.next = 0;
    response.next = 'OKAY';
    const take =
      ({ value }: Cell) =>
      (): void => {
        if (value !== undefined) data.next = value;
      };
    decode(ar.payload.addr, cells, take, () => {
      response.next = 'SLVERR';
    });
  });
}

const registerFileModule = generator(
  { ...defaultStyle, dataWidth: 32 },
  ({ ports, ...layout }: Layout & DomainStyle & { readonly ports: Ports }) => {
    const all: { readonly bus: AxiLite } & Ports = { bus: axiLite(layout), ...ports };
    const body = (io: Inside<typeof all>): void => {
      const cells = layout.registers.map((register): readonly [PlacedRegister, Cell] => [
        register,
        makeCell(register, io[register.name]),
      ]);
      answerWrites(io.bus, layout, cells);
      answerReads(io.bus, layout, cells);
    };
    return module('register_file', all, body, { domain: cellDomain(layout) });
  },
);

/**
 * A register file behind an AXI4-Lite slave port `bus`, with a port for each register of the map. Byte strobes hold; an
 * address of no register, off a word boundary, or of a register that cannot be written or is locked answers SLVERR and does nothing. One
 * write and one read are outstanding at a time.
 * @throws HardwareError `bad-parameter` for a map that cannot be placed
 */
export function registerFile<M extends RegisterMap>(
  map: M,
  options: RegisterFileOptions & Partial<DomainStyle> = {},
): Module<RegisterPorts<M>> {
  const { edge, reset, active } = { ...defaultStyle, ...options };
  const ports = Object.fromEntries(Object.entries(map).map(([name, { port }]) => [name, port]));
  return registerFileModule({ ...layoutOf(map, options), ports, edge, reset, active }) as unknown as Module<
    RegisterPorts<M>
  >;
}

/** Places a register file on `bus` and gives its registers: signals to read, inputs to drive with `.value`. See `registerFile`. */
export function registers<M extends RegisterMap>(bus: Bus, map: M): Outside<RegisterPorts<M>> {
  const widths = {
    addressWidth: bus.aw.payload.addr.width,
    dataWidth: bus.w.payload.data.width as 32 | 64,
  };
  const made = registerFile(map, { ...widths, ...styleHere() });
  const placed = instance(made, {}, { name: 'registers' });
  const { bus: inner } = placed as Outside<{ readonly bus: AxiLite }>;
  connect(bus.aw, inner.aw);
  connect(bus.w, inner.w);
  connect(inner.b, bus.b);
  connect(bus.ar, inner.ar);
  connect(inner.r, bus.r);
  return placed;
}
