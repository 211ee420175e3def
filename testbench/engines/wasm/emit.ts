import type { Action, LaneLoop } from './actions.js';
import { Bytes } from './bytes.js';
import type { CheckPoint } from './circuit.js';
import { ValueType } from './encoder.js';
import type { FunctionBody } from './encoder.js';
import { Kind, operandsOf } from './graph.js';
import type { Graph } from './graph.js';
import { Forms } from './lane-forms.js';
import { LaneLoopCode } from './lane-loop-code.js';
import type { LoopFunction } from './lane-loop-code.js';
import type { Write } from './memories.js';
import { Code, I32, I64 } from './opcodes.js';
import type { Schedule, Step } from './schedule.js';

/** What a step's functions refer to outside of themselves. */
export interface Surroundings {
  /** First address of room for words that pass from one function to another. */
  readonly room: number;
  /** Number of the imported function that is told of a failed check. */
  readonly failed: number;
  /** Address of the count of hits of cover `number`. */
  readonly coverAddress: (number: number) => number;
}

/** Operations of a function at most, as far as a single step allows. */
const CHUNK = 400;
/** An update is left out by a branch, rather than chosen, from this many operations on. */
const BRANCH = 8;
const EMPTY_BLOCK = 0x40;
const STORE = new Map([
  [8, Code.store8],
  [16, Code.store16],
  [32, Code.store32],
  [64, Code.store64],
]);

function isLoop(step: Step): boolean {
  return 'action' in step && step.action.kind === 'lanes';
}

/** Writes the steps of a schedule as functions of a few hundred operations each. */
export class Emitter {
  private readonly functions: FunctionBody[] = [];
  private readonly chunkOf: Int32Array;
  private readonly lastUse: Int32Array;
  private readonly place: Int32Array;
  private readonly forms: Forms;
  private room: number;
  private code = new Bytes(4096);
  private locals: number[] = [];
  private chunk = 0;

  constructor(
    private readonly graph: Graph,
    private readonly around: Surroundings,
  ) {
    this.chunkOf = new Int32Array(graph.size).fill(-1);
    this.lastUse = new Int32Array(graph.size).fill(-1);
    this.place = new Int32Array(graph.size);
    this.room = around.room;
    this.forms = new Forms(graph);
  }

  /** The functions, to be called in this order. */
  emit({ steps, uses, costs }: Schedule): readonly FunctionBody[] {
    const chunks: number[] = [];
    let [chunk, filled] = [0, 0];
    steps.forEach((step, i) => {
      // A loop is a function of its own.
      const cost = isLoop(step) ? CHUNK + 1 : (costs[i] ?? 0);
      if (filled > 0 && filled + cost > CHUNK) [chunk, filled] = [chunk + 1, 0];
      filled += cost;
      chunks.push(chunk);
      for (const id of uses[i] ?? []) this.lastUse[id] = chunk;
    });
    steps.forEach((step, i) => {
      if (chunks[i] !== this.chunk) this.close();
      if ('keep' in step) this.keep(step.keep);
      else this.act(step.action);
    });
    if (this.code.length > 0) this.close();
    return this.functions;
  }

  private close(): void {
    this.functions.push({ takesCount: false, locals: this.locals, code: this.code });
    this.code = new Bytes(4096);
    this.locals = [];
    this.chunk++;
  }

  private local(is64: boolean): number {
    return this.locals.push(is64 ? ValueType.i64 : ValueType.i32) - 1;
  }

  private keep(id: number): void {
    const is64 = this.graph.is64[id] === true;
    const passes = (this.lastUse[id] ?? 0) > this.chunk;
    if (passes) {
      this.place[id] = this.room;
      this.room += 8;
      this.code.byte(Code.const32).signed(0);
    }
    this.operation(id);
    // Where it passes to another function the local serves the rest of this one.
    const local = this.local(is64);
    this.code.byte(passes ? Code.localTee : Code.localSet).unsigned(local);
    if (passes) this.access(is64 ? Code.store64 : Code.store32, this.place[id] ?? 0);
    this.chunkOf[id] = this.chunk;
    this.localOf.set(id, local);
  }

  private readonly localOf = new Map<number, number>();

  private access(instruction: number, offset: number): void {
    this.code.byte(instruction).unsigned(0).unsigned(offset);
  }

  /** Leaves the word of an operation. */
  private word(id: number): void {
    const { graph, code } = this;
    const chunk = this.chunkOf[id] ?? -1;
    if (chunk < 0) this.operation(id);
    else if (chunk === this.chunk) code.byte(Code.localGet).unsigned(this.localOf.get(id) ?? 0);
    else {
      code.byte(Code.const32).signed(0);
      this.access(graph.is64[id] === true ? Code.load64 : Code.load32, this.place[id] ?? 0);
    }
  }

  private operation(id: number): void {
    const { graph, code } = this;
    const [kind = 0, a = 0, b = 0, c = 0] = [graph.kind[id], graph.a[id], graph.b[id], graph.c[id]];
    switch (kind) {
      case Code.const32:
        code.byte(kind).signed(a);
        return;
      case Code.const64:
        code.byte(kind).signed64(graph.constantOf(id) ?? 0n);
        return;
      case Kind.load:
        code.byte(Code.const32).signed(0);
        this.access(b, a);
        return;
      case Kind.fetch:
        this.word(a);
        this.access(c, b);
        return;
      case Code.select:
        this.word(b);
        this.word(c);
        this.word(a);
        code.byte(kind);
        return;
      default:
        this.word(a);
        if (operandsOf(kind) === 2) this.word(b);
        code.byte(kind);
    }
  }

  private act(action: Action): void {
    switch (action.kind) {
      case 'update':
        this.update(action.value, action.update.address, action.update.width, action.update.state);
        return;
      case 'output':
        this.store(action.output.value, action.output.address, action.output.is64 ? 64 : 32);
        return;
      case 'writes':
        for (const write of action.writes) this.write(write);
        return;
      case 'check':
        this.check(action.point);
        return;
      case 'fill':
        for (const { word, address } of action.fills) this.store(word, address, 8 * action.bytes);
        return;
      case 'lanes':
        this.loop(action);
    }
  }

  private store(value: number, address: number, width: number): void {
    const is64 = this.graph.is64[value] === true;
    this.code.byte(Code.const32).signed(0);
    this.word(value);
    // Narrow stores of a long word have instructions of their own; shortening it comes to the same.
    if (is64 && width < 64) this.code.byte(Code.wrap);
    if (!is64 && width === 64) this.code.byte(Code.extend);
    this.access(STORE.get(width) ?? Code.store64, address);
  }

  private isItself(id: number, address: number, state: number): boolean {
    const { kind, a, c, d } = this.graph;
    return kind[id] === Kind.load && a[id] === address && c[id] === state && d[id] === state + 1;
  }

  /** Operations below that are worked out here, up to `most`. */
  private cost(id: number, most: number): number {
    const kind = this.graph.kind[id] ?? 0;
    if ((this.chunkOf[id] ?? -1) >= 0) return 1;
    let cost = 1;
    const count = operandsOf(kind);
    for (let i = 0; i < count && cost < most; i++) {
      const list = i === 0 ? this.graph.a : i === 1 ? this.graph.b : this.graph.c;
      cost += this.cost(list[id] ?? 0, most - cost);
    }
    return cost;
  }

  /** Stores the next value of a register; arms of choices that cost much are branches, and keeping the value is nothing. */
  private update(value: number, address: number, width: number, state: number): void {
    const { graph, code } = this;
    if (this.isItself(value, address, state)) return;
    const [condition = 0, yes = 0, no = 0] = [graph.a[value], graph.b[value], graph.c[value]];
    const chooses = graph.kind[value] === Code.select && (this.chunkOf[value] ?? -1) < 0;
    if (!chooses || this.cost(yes, BRANCH) + this.cost(no, BRANCH) < BRANCH) {
      this.store(value, address, width);
      return;
    }
    const [keepsYes, keepsNo] = [yes, no].map(arm => this.isItself(arm, address, state));
    this.word(condition);
    if (graph.is64[condition] === true) throw new TypeError('a condition of 64 bits');
    if (keepsYes === true) code.byte(I32.eqz);
    code.byte(Code.if).byte(EMPTY_BLOCK);
    this.update(keepsYes === true ? no : yes, address, width, state);
    if (keepsYes !== true && keepsNo !== true) {
      code.byte(Code.else);
      this.update(no, address, width, state);
    }
    code.byte(Code.end);
  }

  private write({ bank, guard, place, limbs }: Write): void {
    const { code } = this;
    const { memory, base, stride } = bank;
    const width = memory.width > 64 ? 64 : 8 * stride;
    this.word(guard);
    code.byte(Code.if).byte(EMPTY_BLOCK);
    const at = this.local(false);
    this.word(place);
    code.byte(Code.localSet).unsigned(at);
    limbs.forEach(({ data, mask }, i) => {
      const is64 = this.graph.is64[data] === true;
      const ops = is64 ? I64 : I32;
      const address = base + 8 * i;
      const before = (): void => {
        code.byte(Code.localGet).unsigned(at);
        this.access(LOAD.get(width) ?? Code.load64, address);
        if (!is64 && width === 64) code.byte(Code.wrap);
      };
      code.byte(Code.localGet).unsigned(at);
      if (mask === undefined) this.word(data);
      else {
        before();
        before();
        this.word(data);
        code.byte(ops.xor);
        this.word(mask);
        code.byte(ops.and).byte(ops.xor);
      }
      if (!is64 && width === 64) code.byte(Code.extend);
      this.access(STORE.get(width) ?? Code.store64, address);
    });
    code.byte(Code.end);
  }

  private loop(loop: LaneLoop): void {
    const { graph, code, forms } = this;
    const { failed, coverAddress } = this.around;
    const around: LoopFunction = {
      graph,
      forms,
      code,
      failed,
      coverAddress,
      local: type => this.locals.push(type) - 1,
      word: id => {
        this.word(id);
      },
    };
    new LaneLoopCode(around, loop).write();
  }

  private check(point: CheckPoint): void {
    const { code } = this;
    const { number } = point;
    this.word(point.active);
    this.word(point.condition);
    if (point.check.what !== 'cover') code.byte(I32.eqz);
    code.byte(I32.and).byte(Code.if).byte(EMPTY_BLOCK);
    if (point.check.what === 'cover') {
      const address = this.around.coverAddress(number);
      code.byte(Code.const32).signed(0).byte(Code.const32).signed(0);
      this.access(Code.load64, address);
      code.byte(Code.const64).signed(1).byte(I64.add);
      this.access(Code.store64, address);
    } else code.byte(Code.const32).signed(number).byte(Code.call).unsigned(this.around.failed);
    code.byte(Code.end);
  }
}

const LOAD = new Map([
  [8, Code.load8],
  [16, Code.load16],
  [32, Code.load32],
  [64, Code.load64],
]);
