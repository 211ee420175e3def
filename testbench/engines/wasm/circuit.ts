import type { Domain } from '../../../dsl/ir/domain.js';
import type { Module } from '../../../dsl/ir/module.js';
import type { Check, MemoryWrite } from '../../../dsl/ir/statement.js';
import type { Guarded } from '../../../dsl/passes/lower.js';
import type { PinLayout } from '../pin-layout.js';
import type { Signal } from '../signals.js';
import { Boxes } from './black-boxes.js';
import type { BoxMove } from './black-boxes.js';
import { Graph } from './graph.js';
import { LaneGrouping, noGroups } from './grouping.js';
import type { Grouping } from './grouping.js';
import { LaneGrids } from './lane-grid.js';
import type { LaneArray } from './lane-array.js';
import { refuseDeep } from './lane-depth.js';
import { Apart } from './lane-group.js';
import type { LaneGroup } from './lane-group.js';
import type { LaneGrid } from './lane-grid.js';
import { LaneVecs } from './lane-vecs.js';
import type { Bank, Slot } from './layout.js';
import { samplesOf, writesOf } from './memories.js';
import type { Write } from './memories.js';
import { Storage } from './storage.js';
import { Unit } from './units.js';
import { Values } from './values.js';
import { planWatch } from './watch.js';
import type { WatchPlan } from './watch.js';

/** A piece of a register and its value after the next edge. */
export interface Update {
  readonly address: number;
  readonly width: number;
  /** Bits of the piece; what is above them in its place follows from them. */
  readonly bits: number;
  readonly state: number;
  readonly value: number;
  /** What it is at reset, if it is reset; of lanes one for each, or one for all. */
  readonly init: readonly bigint[] | undefined;
  readonly domain: Domain;
  /** Of each lane of a group or a vec: the register, and its value. */
  readonly array: LaneArray | undefined;
}

/** A check of one unit: it sees a failure, or a cover's hit, where `guard` holds. */
export interface CheckPoint {
  readonly check: Check;
  readonly unit: Unit;
  /** Its number, and in a group that of the first lane; those of the other lanes follow. */
  readonly number: number;
  readonly lanes: LaneGrid | undefined;
  readonly domain: Domain;
  readonly active: number;
  readonly condition: number;
}

/** A word of an output pin. */
export interface Output {
  readonly address: number;
  readonly is64: boolean;
  readonly value: number;
}

/** A circuit without hierarchy: its state, and as words of one graph what every edge and every output makes of it. */
export interface FlatCircuit {
  readonly graph: Graph;
  readonly storage: Storage;
  /** Instances that are evaluated side by side. */
  readonly groups: readonly LaneGroup[];
  readonly outputs: readonly Output[];
  readonly updates: readonly Update[];
  readonly writes: readonly Write[];
  readonly checks: readonly CheckPoint[];
  readonly checkCount: number;
  /** Black boxes, and what they do at an edge. */
  readonly boxes: Boxes;
  readonly moves: readonly BoxMove[];
  /** What `OpenOptions.watch` asks for. */
  readonly watch: WatchPlan | undefined;
}

/** Stands for no operation. */
const NONE = -1;

class Flattening {
  private readonly graph = new Graph();
  private readonly storage: Storage;
  private readonly values: Values;
  private readonly boxes: Boxes;
  private readonly root: Unit;
  private checks = 0;
  private readonly updates: Update[] = [];
  private readonly writes: Write[] = [];

  constructor(
    private readonly module: Module,
    pins: PinLayout,
    bitMode: boolean,
    private readonly watched: readonly Signal[] | undefined,
    grouping: Grouping,
  ) {
    const grids = new LaneGrids();
    this.root = new Unit(module, unit => grouping.groupsOf(unit, grids));
    const names = new Map(module.ports.map(({ name, variable }) => [variable, name]));
    this.storage = new Storage(this.graph, pins, names);
    this.values = new Values(this.graph, this.storage, bitMode);
    if (grouping.vecs) this.storage.vecs = new LaneVecs(this.values, grids, this.root);
    this.boxes = new Boxes(this.root.all(), this.storage, this.values);
    this.storage.boxes = this.boxes;
  }

  flatten(): FlatCircuit {
    const { graph, storage } = this;
    const outputs = this.outputs();
    const checks = [...this.root.all()].flatMap(unit =>
      unit.equations.checks.map(check => this.checkPoint(unit, check)),
    );
    const moves = this.boxes.moves();
    // Registers that nothing reads have a place when they are watched.
    const watch = this.watched && planWatch(this.root, storage, this.values, this.watched);
    // What is found to be read while the next values are worked out joins the lists.
    for (let slot = 0, bank = 0; slot < storage.slots.length || bank < storage.banks.length;) {
      const register = storage.slots[slot];
      if (register !== undefined) {
        slot++;
        this.register(register.unit, register.slot);
        continue;
      }
      const memory = storage.banks[bank++];
      if (memory !== undefined) this.memory(memory.unit, memory.bank);
    }
    refuseDeep(graph);
    return {
      graph,
      storage,
      groups: [...this.root.all()].flatMap(({ isGroup, lanes }) =>
        isGroup && lanes !== undefined ? [lanes] : [],
      ),
      outputs,
      updates: this.updates,
      writes: this.writes,
      checks,
      checkCount: this.checks,
      boxes: this.boxes,
      moves,
      watch,
    };
  }

  private outputs(): Output[] {
    const { values, root } = this;
    return this.module.ports.flatMap(({ name, variable }) => {
      if (variable.role !== 'output') return [];
      const address = this.storage.pinAddress(name);
      const found: Output[] = [];
      for (let lo = 0; lo < variable.width; lo += 64) {
        const width = Math.min(64, variable.width - lo);
        const value = values.complete(() => values.bits(root.scope, variable, lo, width));
        found.push({ address: address + lo / 8, is64: width > 32, value });
      }
      return found;
    });
  }

  private checkPoint(unit: Unit, { statement, guard }: Guarded<Check>): CheckPoint {
    const { values } = this;
    const [active, condition] = [guard, statement.condition].map(node =>
      values.complete(() => values.value(unit.scope, node)),
    );
    const domain = unit.rootDomain(statement.domain);
    const number = this.checks;
    this.checks += unit.lanes?.lanes ?? 1;
    return {
      check: statement,
      unit,
      number,
      lanes: unit.lanes?.grid,
      domain,
      active: active ?? 0,
      condition: condition ?? 0,
    };
  }

  private register(unit: Unit, slot: Slot): void {
    const { values } = this;
    const { variable, address, pieceWidth, pieces, first, array, isVec } = slot;
    const { width, init, signed, role, memory } = variable;
    const domain = role === 'readPort' ? (memory?.domain ?? variable.domain) : variable.domain;
    if (domain === undefined) throw new TypeError('a register without a domain');
    const next = unit.equations.next.get(variable) ?? variable;
    const samples = role === 'readPort' ? samplesOf(this.storage, values, unit, variable) : undefined;
    if (isVec === true && array !== undefined && samples === undefined) {
      const value = values.complete(() => this.storage.vecs?.elements(unit.scope, next, pieces) ?? NONE);
      if (value !== NONE) {
        const reset = init === undefined ? undefined : elementsOf(array, init);
        const state = {
          address,
          width: 8 * array.bytes,
          bits: array.width,
          state: first,
          domain: unit.rootDomain(domain),
        };
        this.updates.push({ ...state, value, init: reset, array });
        return;
      }
    }
    for (let piece = 0; piece < pieces; piece++) {
      const lo = piece * pieceWidth;
      const size = Math.min(pieceWidth, width - lo);
      const isWhole = width <= 64 && isVec !== true;
      const value = values.complete(() => {
        if (samples !== undefined) return samples(lo, size);
        return isWhole ? values.value(unit.scope, next) : values.bits(unit.scope, next, lo, size);
      });
      const bits = init === undefined ? undefined : init >> BigInt(lo);
      const asReset = signed && isWhole ? bits : bits && BigInt.asUintN(size, bits);
      // A canonical word fills its place.
      const place = width <= 32 ? 32 : width <= 64 ? 64 : pieceWidth;
      const bytes = isVec === true ? array?.bytes : undefined;
      const filled = bytes === undefined ? place : 8 * bytes;
      this.updates.push({
        address: bytes === undefined ? address + lo / 8 : address + piece * bytes,
        width: filled,
        bits: size,
        state: first + piece,
        value,
        init: asReset === undefined ? undefined : [asReset],
        domain: unit.rootDomain(domain),
        array: isVec === true ? undefined : array,
      });
    }
  }

  private memory(unit: Unit, bank: Bank): void {
    const writes: Guarded<MemoryWrite>[] = unit.equations.writes.filter(
      ({ statement }) => statement.memory === bank.memory,
    );
    this.writes.push(...writesOf(this.storage, this.values, unit, bank, writes));
  }
}

/** The elements of a packed literal. */
function elementsOf({ lanes, width }: LaneArray, packed: bigint): bigint[] {
  return Array.from({ length: lanes.lanes }, (_, lane) =>
    BigInt.asUintN(width, packed >> BigInt(lane * width)),
  );
}

/** Puts a module and all below it into one graph. */
export function flatten(module: Module, pins: PinLayout, watched?: readonly Signal[]): FlatCircuit {
  // Watched signals have names of their own, one for each member of a group.
  const grouping = new LaneGrouping();
  for (;;) {
    try {
      return new Flattening(module, pins, false, watched, grouping).flatten();
    } catch (error) {
      if (!Values.isLoop(error) && !(error instanceof Apart)) throw error;
      if (!grouping.refuse(error.group))
        return new Flattening(module, pins, true, watched, noGroups).flatten();
    }
  }
}
