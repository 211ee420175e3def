import type { Domain } from '../../../dsl/ir/domain.js';
import { domainsOf, resetDomainsOf } from '../../../dsl/ir/domains-of.js';
import type { Module } from '../../../dsl/ir/module.js';
import { layoutPins, slotOf } from '../pin-layout.js';
import type { PinLayout } from '../pin-layout.js';
import { pinsOfModule } from '../pins-of.js';
import type { Signal } from '../signals.js';
import type { Action } from './actions.js';
import { Bytes } from './bytes.js';
import { flatten } from './circuit.js';
import type { FlatCircuit } from './circuit.js';
import { Emitter } from './emit.js';
import { FunctionType, ValueType, encodeModule } from './encoder.js';
import type { FunctionBody } from './encoder.js';
import { compileModule } from './host.js';
import type { CompiledModule } from './host.js';
import type { Write } from './memories.js';
import { Code, I32 } from './opcodes.js';
import { joinLanes } from './lane-loops.js';
import { schedule } from './schedule.js';

const FAILED = { name: 'failed', type: FunctionType.taking } as const;
const SETTLE = { name: 'settle', type: FunctionType.plain } as const;
/** What a circuit with black boxes calls too. */
const GIVE = { name: 'give', type: FunctionType.taking } as const;
const MOVE = { name: 'move', type: FunctionType.taking } as const;
const ENTER = { name: 'enter', type: FunctionType.plain } as const;

type Import = typeof FAILED | typeof SETTLE | typeof GIVE | typeof MOVE | typeof ENTER;
const EMPTY_BLOCK = 0x40;
/** From so many words of pins on they are copied by one instruction, with its operands. */
const MANY_PINS = 64;
const COPY_MEMORY = Uint8Array.of(0xfc, 0x0a, 0x00, 0x00);

/** What `failed` is told instead of the number of a check, after an edge at which checks of lanes failed. */
export const END_OF_EDGE = -1;

/**
 * A circuit ready to be compiled. Each combination of moving clocks is a module of its own, made when it first occurs: it is not
 * asked about while it runs. Of resets the code knows only whether
 * they are active: a register in reset gets its value from outside (`resets.ts`).
 */
export class Program {
  readonly layout: PinLayout;
  readonly clocks: readonly Domain[];
  /** Domains with a reset; bit i of a reset set is entry i. */
  readonly resets: readonly Domain[];
  /** Places of their pins, and the set of those that are active at 0. */
  readonly resetPins: readonly number[];
  readonly activeLow: number;
  readonly flat: FlatCircuit;
  /** Bytes of linear memory. */
  readonly size: number;
  /** Address of the copy of the pins that a cycle keeps. */
  readonly kept: number;
  /** Address of a word that is set when a check of lanes has failed; 0 where lanes have no checks. */
  readonly failing: number;
  private readonly imports: readonly Import[];
  private readonly covers: number;
  private readonly room: number;
  private readonly spare: number;
  private settling: CompiledModule | undefined;
  private readonly edges = new Map<number, CompiledModule>();
  private readonly cycles = new Map<number, CompiledModule>();
  private watching: CompiledModule | undefined;

  constructor(
    readonly module: Module,
    watched?: readonly Signal[],
    /** Operations of a function at most. */
    private readonly operations?: number,
  ) {
    this.layout = layoutPins(pinsOfModule(module));
    this.clocks = domainsOf(module);
    this.resets = resetDomainsOf(module);
    this.resetPins = this.resets.map(({ resetName }) => slotOf(this.layout, module.name, resetName).offset);
    this.activeLow = this.resets.reduce((set, { active }, i) => set | (Number(active === 'low') << i), 0);
    this.flat = flatten(module, this.layout, watched);
    this.imports = this.flat.moves.length === 0 ? [FAILED] : [FAILED, GIVE, MOVE, ENTER];
    const { layout } = this.flat.storage;
    this.kept = layout.room(4 * this.layout.words);
    this.covers = layout.room(8 * this.flat.checkCount);
    const checked = this.flat.checks.some(
      ({ check, lanes }) => lanes !== undefined && check.what !== 'cover',
    );
    this.failing = checked ? layout.room(8) : 0;
    // At most every operation passes from one function to another.
    this.room = layout.room(8 * this.flat.graph.size);
    this.spare = layout.room(64);
    this.size = layout.end;
  }

  /** Address of the 64-bit count of a cover. */
  coverAddress = (number: number): number => this.covers + 8 * number;

  /** Whether the clock of a domain has an edge, for a mask of clocks. */
  moves(domain: Domain, mask: number): boolean {
    return ((mask >> this.clocks.indexOf(domain)) & 1) === 1;
  }

  /** Whether a domain is in reset while the resets of `set` are active. */
  inReset(domain: Domain, set: number): boolean {
    const at = this.resets.indexOf(domain);
    return at >= 0 && ((set >> at) & 1) === 1;
  }

  /** The function `settle`. */
  settle(): CompiledModule {
    if (this.settling === undefined) {
      const functions = this.functions(this.outputActions());
      this.settling = this.compile(this.imports, functions, main =>
        this.calls(main, this.imports.length, functions.length),
      );
    }
    return this.settling;
  }

  /** The function `run`, which makes so many edges and then settles, for a mask of clocks. */
  edge(mask: number): CompiledModule {
    let made = this.edges.get(mask);
    if (made === undefined) {
      const functions = this.functions(this.edgeActions(mask));
      const imports = [...this.imports, SETTLE];
      made = this.compile(
        imports,
        functions,
        main => {
          main.byte(Code.loop).byte(EMPTY_BLOCK);
          this.calls(main, imports.length, functions.length);
          this.enterBoxes(main);
          this.endChecks(main);
          main.instruction(Code.localGet, 0).byte(Code.const32).signed(1).byte(I32.sub);
          main.instruction(Code.localTee, 0).instruction(Code.branchIf, 0).byte(Code.end);
          main.instruction(Code.call, imports.indexOf(SETTLE));
        },
        FunctionType.taking,
      );
      this.edges.set(mask, made);
    }
    return made;
  }

  /**
   * A function that makes the outputs follow the inputs, keeps all pins, and makes one edge, in one go: what outputs and next
   * values share is worked out once. It is told which resets are active, and answers which are: when these are others, it does nothing.
   */
  cycle(mask: number): CompiledModule {
    let made = this.cycles.get(mask);
    if (made === undefined) {
      const functions = this.functions([...this.outputActions(), ...this.edgeActions(mask)]);
      made = this.compile(
        this.imports,
        functions,
        main => {
          main.byte(Code.block).byte(EMPTY_BLOCK);
          this.activeResets(main);
          main.instruction(Code.localTee, 1).instruction(Code.localGet, 0).byte(I32.ne);
          main.instruction(Code.branchIf, 0);
          this.calls(main, this.imports.length, functions.length);
          this.enterBoxes(main);
          this.endChecks(main);
          this.keepPins(main);
          main.byte(Code.end).instruction(Code.localGet, 1);
        },
        FunctionType.answering,
      );
      this.cycles.set(mask, made);
    }
    return made;
  }

  /** The set of resets that are active, as their pins are. */
  private activeResets(code: Bytes): void {
    code.byte(Code.const32).signed(this.activeLow);
    this.resetPins.forEach((place, i) => {
      code
        .instruction(Code.const32, 0)
        .byte(Code.load32)
        .unsigned(0)
        .unsigned(4 * place);
      code.byte(Code.const32).signed(i).byte(I32.shl).byte(I32.xor);
    });
  }

  private keepPins(code: Bytes): void {
    const { words } = this.layout;
    if (words > MANY_PINS) {
      code.byte(Code.const32).signed(this.kept).instruction(Code.const32, 0);
      code
        .byte(Code.const32)
        .signed(4 * words)
        .raw(COPY_MEMORY);
      return;
    }
    // Word by word, as a bench writes them: wider reads would wait until its writes have reached the memory.
    for (let at = 0; at < words; at++) {
      code.instruction(Code.const32, 0).instruction(Code.const32, 0);
      code
        .byte(Code.load32)
        .unsigned(0)
        .unsigned(4 * at);
      code
        .byte(Code.store32)
        .unsigned(0)
        .unsigned(this.kept + 4 * at);
    }
  }

  /** The function that writes the values of the watched signals. */
  watch(): CompiledModule {
    if (this.watching === undefined) {
      const outputs = this.flat.watch?.outputs ?? [];
      const functions = this.functions(outputs.map(output => ({ kind: 'output', output })));
      this.watching = this.compile(this.imports, functions, main =>
        this.calls(main, this.imports.length, functions.length),
      );
    }
    return this.watching;
  }

  private outputActions(): Action[] {
    return this.flat.outputs.map(output => ({ kind: 'output', output }));
  }

  private edgeActions(mask: number): Action[] {
    const { checks, updates, writes } = this.flat;
    const moves = (domain: Domain): boolean => this.moves(domain, mask);
    const actions: Action[] = [];
    for (const point of checks) if (moves(point.domain)) actions.push({ kind: 'check', point });
    for (const update of updates)
      if (moves(update.domain)) actions.push({ kind: 'update', update, value: update.value });
    const byState = new Map<number, Write[]>();
    for (const write of writes) {
      if (!moves(write.domain)) continue;
      const { state } = write.bank;
      const list = byState.get(state);
      if (list === undefined) byState.set(state, [write]);
      else list.push(write);
    }
    for (const { box, action } of this.flat.moves) if (box.domains.some(moves)) actions.push(action);
    for (const [state, list] of byState) actions.push({ kind: 'writes', writes: list, state });
    return actions;
  }

  private functions(actions: readonly Action[]): readonly FunctionBody[] {
    const { graph, storage } = this.flat;
    const place = (item: Import): number => this.imports.indexOf(item);
    const around = {
      room: this.room,
      spare: this.spare,
      size: this.size,
      failed: place(FAILED),
      give: place(GIVE),
      move: place(MOVE),
      coverAddress: this.coverAddress,
    };
    const work = schedule(graph, joinLanes(graph, actions), storage.producers);
    return new Emitter(graph, around, work, this.operations).emit();
  }

  /** Black boxes take their next states when nothing reads the ones before any more. */
  private enterBoxes(code: Bytes): void {
    const enter = this.imports.indexOf(ENTER);
    if (enter >= 0) code.instruction(Code.call, enter);
  }

  /** Lanes fail block by block: what failed at an edge is put in order after it. */
  private endChecks(code: Bytes): void {
    if (this.failing === 0) return;
    code.instruction(Code.const32, 0).byte(Code.load32).unsigned(0).unsigned(this.failing);
    code.byte(Code.if).byte(EMPTY_BLOCK).byte(Code.const32).signed(END_OF_EDGE);
    code.instruction(Code.call, this.imports.indexOf(FAILED)).byte(Code.end);
  }

  private calls(code: Bytes, from: number, count: number): void {
    for (let i = 0; i < count; i++) code.instruction(Code.call, from + i);
  }

  private compile(
    imports: readonly Import[],
    functions: readonly FunctionBody[],
    main: (code: Bytes) => void,
    type: FunctionBody['type'] = FunctionType.plain,
  ): CompiledModule {
    const code = new Bytes();
    main(code);
    // What `cycle` keeps while it runs.
    const locals = type === FunctionType.answering ? [ValueType.i32] : [];
    const named = { type, locals, code, name: 'main' };
    return compileModule(encodeModule({ imports, functions: [...functions, named] }));
  }
}
