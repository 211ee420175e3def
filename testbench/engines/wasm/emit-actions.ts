import type { Action, LaneLoop } from './actions.js';
import type { CheckPoint } from './circuit.js';
import type { Expressions } from './expressions.js';
import { isHeld } from './held.js';
import { Forms } from './lane-forms.js';
import { LaneLoopCode } from './lane-loop-code.js';
import type { LoopFunction } from './lane-loop-code.js';
import type { Write } from './memories.js';
import { Code, I32, I64 } from './opcodes.js';

/** What the functions of a step refer to outside of themselves. */
export interface Surroundings {
  /** First address of room for words that pass from one function to another. */
  readonly room: number;
  /** The address of a word that nothing reads, behind all memories. */
  readonly spare: number;
  /** Bytes of memory. */
  readonly size: number;
  /** Number of the imported function that is told of a failed check. */
  readonly failed: number;
  /** Numbers of the imported functions that call the model of a black box. */
  readonly give: number;
  readonly move: number;
  /** Address of the count of hits of cover `number`. */
  readonly coverAddress: (number: number) => number;
}

/** An update is left out by a branch, rather than chosen, from this many operations on. */
const BRANCH = 8;
const EMPTY_BLOCK = 0x40;
const STORE: Readonly<Record<number, number>> = {
  8: Code.store8,
  16: Code.store16,
  32: Code.store32,
  64: Code.store64,
};
const LOAD: Readonly<Record<number, number>> = {
  8: Code.load8,
  16: Code.load16,
  32: Code.load32,
  64: Code.load64,
};

/** Where a register keeps its value: where `condition` holds (`keepsYes`) or where it does not. */
interface Choice {
  readonly condition: number;
  readonly held: number;
  readonly keepsYes: boolean;
}

/** Writes what actions do. */
export class ActionEmitter {
  private readonly forms: Forms;

  constructor(
    private readonly to: Expressions,
    private readonly around: Surroundings,
  ) {
    this.forms = new Forms(to.graph);
  }

  act(action: Action): void {
    switch (action.kind) {
      case 'update':
        this.update(action);
        return;
      case 'output':
        this.store(action.output.address, action.output.is64 ? 64 : 32, action.output.value);
        return;
      case 'writes':
        for (const write of action.writes) this.write(write);
        return;
      case 'check':
        this.check(action.point);
        return;
      case 'fill':
        for (const { word, address } of action.fills) this.store(address, 8 * action.bytes, word);
        return;
      case 'give':
      case 'move': {
        const { code } = this.to;
        for (const { word, address } of action.fills) this.store(address, 64, word);
        code.byte(Code.const32).signed(action.number).instruction(Code.call, this.around[action.kind]);
        return;
      }
      case 'lanes':
        this.loop(action);
    }
  }

  private store(address: number, width: number, value: number, open: readonly Choice[] = []): void {
    const { code, graph } = this.to;
    const is64 = graph.is64[value] === true;
    code.instruction(Code.const32, 0);
    this.chosen(value, open, 0);
    // Narrow stores of a long word have instructions of their own; shortening it comes to the same.
    if (is64 && width < 64) code.byte(Code.wrap);
    if (!is64 && width === 64) code.byte(Code.extend);
    this.to.access(STORE[width] ?? Code.store64, address);
  }

  /** Stores the next value of a register; if it keeps its value, nothing or the same again. */
  private update({ update, value: all }: Extract<Action, { kind: 'update' }>): void {
    const { to } = this;
    const { graph, code } = to;
    const { address, state, width } = update;
    const open: Choice[] = [];
    let value = all;
    while (graph.kind[value] === Code.select) {
      const condition = graph.a[value] ?? 0;
      const yes = graph.b[value] ?? 0;
      const no = graph.c[value] ?? 0;
      const keepsYes = isHeld(graph, yes, address, state);
      if (!keepsYes && !isHeld(graph, no, address, state)) break;
      const known = to.truth(condition);
      if (known === keepsYes) return;
      if (known === undefined) open.push({ condition, held: keepsYes ? yes : no, keepsYes });
      value = keepsYes ? no : yes;
    }
    if (isHeld(graph, value, address, state)) return;
    if (open.length > 0 && to.cost(value, BRANCH) >= BRANCH) {
      to.condition(open.map(({ condition, keepsYes }) => 2 * condition + (keepsYes ? 0 : 1)));
      code.byte(Code.if).byte(EMPTY_BLOCK);
      this.store(address, width, value);
      code.byte(Code.end);
      return;
    }
    this.store(address, width, value, open);
  }

  /** Leaves a word, or what a register holds, as choices say. */
  private chosen(value: number, open: readonly Choice[], level: number): void {
    const { to } = this;
    const choice = open[level];
    if (choice === undefined) {
      to.word(value);
      return;
    }
    if (choice.keepsYes) to.word(choice.held);
    this.chosen(value, open, level + 1);
    if (!choice.keepsYes) to.word(choice.held);
    to.word(choice.condition);
    to.code.byte(Code.select);
  }

  private write({ bank, guard, place, limbs }: Write): void {
    const { to } = this;
    const { code, graph } = to;
    const { memory, base, stride } = bank;
    const width = memory.width > 64 ? 64 : 8 * stride;
    const known = to.truth(guard);
    if (known === false) return;
    if (known === undefined) {
      to.word(guard);
      code.byte(Code.if).byte(EMPTY_BLOCK);
    }
    const at = to.local(false);
    to.word(place);
    code.instruction(Code.localSet, at);
    limbs.forEach(({ data, mask }, i) => {
      const is64 = graph.is64[data] === true;
      const ops = is64 ? I64 : I32;
      const address = base + 8 * i;
      const before = (): void => {
        code.instruction(Code.localGet, at);
        to.access(LOAD[width] ?? Code.load64, address);
        if (!is64 && width === 64) code.byte(Code.wrap);
      };
      code.instruction(Code.localGet, at);
      if (mask === undefined) to.word(data);
      else {
        before();
        before();
        to.word(data);
        code.byte(ops.xor);
        to.word(mask);
        code.byte(ops.and).byte(ops.xor);
      }
      if (!is64 && width === 64) code.byte(Code.extend);
      to.access(STORE[width] ?? Code.store64, address);
    });
    if (known === undefined) code.byte(Code.end);
  }

  private loop(loop: LaneLoop): void {
    const { to, forms } = this;
    const { failed, spare, coverAddress } = this.around;
    const around: LoopFunction = {
      graph: to.graph,
      literals: to.literals,
      forms,
      code: to.code,
      failed,
      spare,
      isSaved: array => to.saved.has(array),
      coverAddress,
      local: type => to.locals.push(type) - 1,
      vectors: to.vectors,
      word: id => {
        to.word(id);
      },
      offset: (id, base, bytes) => {
        to.offset(id, base, bytes);
      },
    };
    new LaneLoopCode(around, loop).write();
  }

  private check(point: CheckPoint): void {
    const { to } = this;
    const { code } = to;
    const { number } = point;
    const active = to.truth(point.active);
    if (active === false) return;
    to.word(point.condition);
    if (point.check.what !== 'cover') code.byte(I32.eqz);
    if (active === undefined) {
      to.word(point.active);
      code.byte(I32.and);
    }
    code.byte(Code.if).byte(EMPTY_BLOCK);
    if (point.check.what === 'cover') {
      const address = this.around.coverAddress(number);
      code.instruction(Code.const32, 0).instruction(Code.const32, 0);
      to.access(Code.load64, address);
      code.byte(Code.const64).signed(1).byte(I64.add);
      to.access(Code.store64, address);
    } else code.byte(Code.const32).signed(number).instruction(Code.call, this.around.failed);
    code.byte(Code.end);
  }
}
