import { ActionEmitter } from './emit-actions.js';
import type { Surroundings } from './emit-actions.js';
import { FunctionType } from './encoder.js';
import type { FunctionBody } from './encoder.js';
import { Expressions } from './expressions.js';
import type { Graph } from './graph.js';
import { Code } from './opcodes.js';
import type { Literal } from './literals.js';
import type { Schedule } from './schedule.js';

/**
 * Operations of a function at most, as far as a single step allows. Calls cost more than large functions do: with 400 operations a circuit of
 * 1.2 million bytes of code takes four times as long.
 */
const OPERATIONS = 10_000;
const EMPTY_BLOCK = 0x40;

/** Writes the steps of a schedule as functions of some thousand operations each. */
export class Emitter {
  private readonly functions: FunctionBody[] = [];
  private readonly to: Expressions;
  private readonly actions: ActionEmitter;
  /** Whether the innermost branch has come to its second part, for each of them. */
  private readonly turned: boolean[] = [];

  constructor(
    graph: Graph,
    around: Surroundings,
    private readonly schedule: Schedule,
    private readonly most = OPERATIONS,
  ) {
    this.to = new Expressions(graph, schedule.literals, around.room, around.size);
    this.actions = new ActionEmitter(this.to, around);
  }

  /** The functions, to be called in this order. */
  emit(): readonly FunctionBody[] {
    const { to } = this;
    const { tasks } = this.schedule;
    const chunks = new Int32Array(tasks.length);
    const lastUse = new Int32Array(to.graph.size).fill(-1);
    let [chunk, filled] = [0, 0];
    tasks.forEach(({ cost, kept }, i) => {
      if (filled > 0 && filled + cost > this.most) [chunk, filled] = [chunk + 1, 0];
      filled += cost;
      chunks[i] = chunk;
      for (const id of kept) lastUse[id] = chunk;
    });
    chunk = 0;
    tasks.forEach(({ step, region }, i) => {
      if (chunks[i] !== chunk) {
        this.close();
        chunk++;
      }
      this.enter(region);
      if ('keep' in step) to.keep(step.keep, (lastUse[step.keep] ?? 0) > chunk);
      else this.actions.act(step.action);
    });
    if (to.code.length > 0) this.close();
    return this.functions;
  }

  /** Ends the function. */
  private close(): void {
    this.enter(0);
    const { to } = this;
    this.functions.push({ type: FunctionType.plain, locals: to.locals, code: to.code });
    to.next();
  }

  private literalsOf(region: number): readonly Literal[] {
    return this.schedule.regions.regions[region]?.literals ?? [];
  }

  private assume(region: number, holds: boolean): void {
    for (const literal of this.literalsOf(region)) this.to.assume(literal, holds);
  }

  /** Leaves regions and enters others, so that the code is in `region`. */
  private enter(region: number): void {
    const { to } = this;
    const { open } = to;
    const { regions } = this.schedule.regions;
    if ((open.at(-1) ?? 0) === region) return;
    const path: number[] = [];
    for (let at = region; at !== 0; at = regions[at]?.parent ?? 0) path.unshift(at);
    let same = 0;
    while (same < open.length && open[same] === path[same]) same++;
    let left = 0;
    let turned = true;
    while (open.length > same) {
      if (left > 0) to.code.byte(Code.end);
      left = open.pop() ?? 0;
      turned = this.turned.pop() === true;
      this.assume(left, false);
    }
    const first = path[same] ?? 0;
    const turns = !turned && first > 0 && this.isOpposite(left, first);
    if (left > 0 && !turns) to.code.byte(Code.end);
    path.slice(same).forEach((at, i) => {
      if (turns && i === 0) to.code.byte(Code.else);
      else {
        to.condition(this.literalsOf(at));
        to.code.byte(Code.if).byte(EMPTY_BLOCK);
      }
      open.push(at);
      this.turned.push(turns && i === 0);
      this.assume(at, true);
    });
  }

  /** Whether one region is where the other one's condition does not hold. */
  private isOpposite(one: number, other: number): boolean {
    const [a, b] = [this.literalsOf(one), this.literalsOf(other)];
    return a.length === 1 && b.length === 1 && ((a[0] ?? 0) ^ 1) === b[0];
  }
}
