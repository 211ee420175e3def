import { wrap } from '../../../dsl/ir/build.js';
import type { Domain } from '../../../dsl/ir/domain.js';
import { domainsOf } from '../../../dsl/ir/domains-of.js';
import type { PortLeaf } from '../../../dsl/ir/module.js';
import type { Variable } from '../../../dsl/ir/node.js';
import { BoxState, modelOf } from '../black-boxes.js';
import type { Action, Fill } from './actions.js';
import type { Slot } from './layout.js';
import type { Storage } from './storage.js';
import type { Unit } from './units.js';
import type { Values } from './values.js';

/** Room for one pin of a black box, where this side and the model meet: whole words of 64 bits. */
interface PinRoom {
  readonly variable: Variable;
  readonly address: number;
}

/** One port of a black box that gives something; all its pins are one state, which is worked out anew where it is read. */
interface BoxPort {
  readonly box: Box;
  /** Its place in the model's `outputs`. */
  readonly port: number;
  readonly slots: ReadonlyMap<Variable, Slot>;
}

/** One black box of the circuit. */
export class Box {
  readonly inputs = new Map<string, PinRoom>();
  readonly domains: readonly Domain[];

  constructor(
    readonly unit: Unit,
    readonly number: number,
    room: (bytes: number) => number,
  ) {
    for (const { name, variable } of unit.module.ports) {
      if (variable.role !== 'input') continue;
      this.inputs.set(name, { variable, address: room(8 * Math.ceil(variable.width / 64)) });
    }
    this.domains = domainsOf(unit.module).map(domain => unit.rootDomain(domain));
  }
}

/** The black boxes of a circuit: their outputs are places that an imported function fills, from places with their inputs. */
export class Boxes {
  readonly boxes: readonly Box[];
  /** The ports that something reads, by the number that the code calls them with. */
  readonly ports: BoxPort[] = [];
  private readonly byUnit = new Map<Unit, Box>();
  private readonly known = new Map<Variable, Map<Unit, Slot>>();

  constructor(
    units: Iterable<Unit>,
    private readonly storage: Storage,
    private readonly values: Values,
  ) {
    this.boxes = [...units]
      .filter(unit => unit.module.blackBox !== undefined)
      .map((unit, number) => new Box(unit, number, bytes => storage.layout.room(bytes)));
    for (const box of this.boxes) this.byUnit.set(box.unit, box);
  }

  /** The place of an output; what fills it is worked out first, so that a loop through the box shows. */
  slot(unit: Unit, output: Variable): Slot {
    const found = this.known.get(output)?.get(unit);
    if (found !== undefined) return found;
    const box = this.byUnit.get(unit);
    const { ports, blackBox } = unit.module;
    const name = ports.find(({ variable }) => variable === output)?.name ?? '';
    const outputs = blackBox?.model?.outputs ?? [];
    const port = outputs.findIndex(({ pins }) => pins.includes(name));
    if (box === undefined || port < 0) throw new TypeError(`${name} is no output of a black box`);
    const fills = this.fills(box, new Set(blackBox?.follows.get(name)));
    const { layout, producers } = this.storage;
    const state = layout.states++;
    const pins = ports.filter(pin => outputs[port]?.pins.includes(pin.name) === true);
    const slots = new Map(pins.map(pin => [pin.variable, this.place(pin, state)]));
    const number = this.ports.push({ box, port, slots }) - 1;
    producers.set(state, { kind: 'give', fills, number });
    for (const [variable, slot] of slots) {
      const units = this.known.get(variable) ?? new Map<Unit, Slot>();
      this.known.set(variable, units.set(unit, slot));
    }
    const slot = slots.get(output);
    if (slot === undefined) throw new TypeError(`${name} has no place`);
    return slot;
  }

  private place({ variable }: PortLeaf, state: number): Slot {
    const { width } = variable;
    const address = this.storage.layout.room(8 * Math.ceil(width / 64));
    return { variable, address, pieceWidth: width, pieces: 1, first: state };
  }

  /** What puts inputs into their places. */
  private fills({ unit, inputs }: Box, wanted?: ReadonlySet<string>): Fill[] {
    const { values } = this;
    return [...inputs].flatMap(([name, { variable, address }]) => {
      if (wanted?.has(name) === false) return [];
      return Array.from({ length: Math.ceil(variable.width / 64) }, (_, i) => {
        const width = Math.min(64, variable.width - 64 * i);
        return { word: values.bits(unit.scope, variable, 64 * i, width), address: address + 8 * i };
      });
    });
  }

  /** What each box does at an edge. */
  moves(): readonly BoxMove[] {
    return this.boxes.map(box => {
      let fills: Fill[] = [];
      this.values.complete(() => {
        fills = this.fills(box);
        return 0;
      });
      return { box, action: { kind: 'move', fills, number: box.number } };
    });
  }
}

/** A box, and the action that asks for its next state. */
export interface BoxMove {
  readonly box: Box;
  readonly action: Action;
}

/** The boxes of one simulation: the functions that the code calls. */
export class BoxStates {
  private readonly states: readonly BoxState[];
  private readonly pending = new Map<BoxState, unknown>();
  private readonly view: DataView;

  constructor(
    private readonly boxes: Boxes,
    buffer: ArrayBuffer,
  ) {
    this.states = boxes.boxes.map(
      ({ unit }) => new BoxState(unit.module, modelOf(unit.module, undefined, 'wasm')),
    );
    this.view = new DataView(buffer);
  }

  private reader(box: Box): (pin: string) => bigint {
    return name => {
      const pin = box.inputs.get(name);
      if (pin === undefined) return 0n;
      let bits = 0n;
      for (let limb = Math.ceil(pin.variable.width / 64) - 1; limb >= 0; limb--)
        bits = (bits << 64n) | this.view.getBigUint64(pin.address + 8 * limb, true);
      return bits;
    };
  }

  /** Works out a port, by its number: its pins follow the state and the inputs that stand in their places. */
  give(number: number): void {
    const port = this.boxes.ports[number];
    const state = port && this.states[port.box.number];
    if (port === undefined || state === undefined) return;
    const { box } = port;
    const bits = state.outputs(port.port, this.reader(box));
    const pins = box.unit.module.blackBox?.model?.outputs[port.port]?.pins ?? [];
    for (const { name, variable } of box.unit.module.ports) {
      const slot = port.slots.get(variable);
      if (slot === undefined) continue;
      const value = bits[pins.indexOf(name)] ?? 0n;
      // Up to 64 bits a canonical word, as a register is.
      const word = variable.width <= 64 ? wrap(value, variable.width, variable.signed) : value;
      for (let limb = 0; 64 * limb < variable.width; limb++)
        this.view.setBigUint64(slot.address + 8 * limb, BigInt.asUintN(64, word >> BigInt(64 * limb)), true);
    }
  }

  /** Works out the next state of a box, by its number; it holds after `enter`. */
  move(number: number, active: (domain: Domain) => boolean, inReset: (domain: Domain) => boolean): void {
    const box = this.boxes.boxes[number];
    const state = this.states[number];
    if (box === undefined || state === undefined) return;
    const root = (domain: Domain): Domain => box.unit.rootDomain(domain);
    const next = state.after(
      domain => active(root(domain)),
      domain => inReset(root(domain)),
      this.reader(box),
    );
    this.pending.set(state, next);
  }

  /** All boxes take the states that were worked out. */
  enter(): void {
    for (const [state, next] of this.pending) state.enter(next);
    this.pending.clear();
  }

  /** Resets that act at once. */
  reset(inReset: (domain: Domain) => boolean): void {
    this.states.forEach((state, i) => {
      const unit = this.boxes.boxes[i]?.unit;
      state.resetAsynchronously(domain => unit !== undefined && inReset(unit.rootDomain(domain)));
    });
  }
}
