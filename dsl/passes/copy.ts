import { domainsOf } from '../ir/domains-of.js';
import type { Instance, Memory, Module, NodeName } from '../ir/module.js';
import type { Node, Site, Variable } from '../ir/node.js';
import { prune } from '../ir/prune.js';
import type { Statement } from '../ir/statement.js';
import { Rewriter } from './rewrite.js';

/** What a copy of a module changes. */
export interface Change {
  /** Each expression, from the leaves up: another of the same type and value. */
  readonly rewrite?: (node: Node) => Node;
  /** What stays; by default everything. Ports and the pins of instances that stay must stay. */
  readonly keeps?: (thing: Variable | Memory | Instance) => boolean;
  /** The module that takes a child's place: with the same ports in the same order. */
  readonly child?: (child: Module) => Module;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The things of the module that stand for those of the one it is copied from. */
class Copy {
  readonly to: Module;
  private readonly variables = new Map<Variable, Writable<Variable>>();
  private readonly memories = new Map<Memory, Memory>();
  private readonly instances = new Map<Instance, Writable<Instance>>();
  private readonly rewriter: Rewriter;

  constructor(
    private readonly from: Module,
    private readonly change: Change,
  ) {
    this.to = {
      ...from,
      ports: [],
      variables: [],
      memories: [],
      instances: [],
      body: [],
      sites: new Map(),
      names: new Map(),
    };
    const { rewrite = (node: Node): Node => node } = change;
    this.rewriter = new Rewriter(node => rewrite(this.rebased(node)));
  }

  private keeps(thing: Variable | Memory | Instance): boolean {
    return this.change.keeps?.(thing) ?? true;
  }

  /** A leaf of the old module as the same leaf of the new one. */
  private rebased(node: Node): Node {
    if (node.kind === 'variable') return this.variables.get(node) ?? node;
    if (node.kind === 'memoryRead') return { ...node, memory: this.memories.get(node.memory) ?? node.memory };
    return node;
  }

  private declare(): void {
    const { from, to } = this;
    const names = new Map<Variable, Variable>();
    for (const memory of from.memories) {
      if (!this.keeps(memory)) continue;
      const copy: Memory = { ...memory, owner: to, id: to.memories.length };
      this.memories.set(memory, copy);
      to.memories.push(copy);
    }
    for (const instance of from.instances) {
      if (!this.keeps(instance)) continue;
      const module = this.change.child?.(instance.module) ?? instance.module;
      instance.module.ports.forEach(({ variable }, i) => {
        const port = module.ports[i];
        if (port !== undefined) names.set(variable, port.variable);
      });
      const clocked = new Set(domainsOf(module));
      const domains = new Map([...instance.domains].filter(([domain]) => clocked.has(domain)));
      const copy: Writable<Instance> = { ...instance, owner: to, id: to.instances.length, module, domains };
      this.instances.set(instance, copy);
      to.instances.push(copy);
    }
    for (const variable of from.variables) {
      if (!this.keeps(variable)) continue;
      const copy: Writable<Variable> = {
        ...variable,
        owner: to,
        id: to.variables.length,
        instance: variable.instance && this.instances.get(variable.instance),
        inner: variable.inner && (names.get(variable.inner) ?? variable.inner),
        memory: variable.memory && this.memories.get(variable.memory),
      };
      this.variables.set(variable, copy);
      to.variables.push(copy);
    }
    for (const [old, copy] of this.instances) {
      const pins = (list: readonly Variable[]): Variable[] =>
        list.flatMap(pin => this.variables.get(pin) ?? []);
      copy.inputs = pins(old.inputs);
      copy.outputs = pins(old.outputs);
    }
    for (const port of from.ports) {
      const variable = this.variables.get(port.variable);
      if (variable !== undefined) to.ports.push({ ...port, variable });
    }
  }

  private block(statements: readonly Statement[]): Statement[] {
    return statements.map(statement => this.statement(statement));
  }

  private statement(statement: Statement): Statement {
    const { rewrite } = this.rewriter;
    const memoryOf = (memory: Memory): Memory => this.memories.get(memory) ?? memory;
    const variableOf = (variable: Variable): Variable => this.variables.get(variable) ?? variable;
    switch (statement.kind) {
      case 'assign': {
        const { target } = statement;
        const steps = target.steps.map(step => ({ ...step, index: rewrite(step.index) }));
        return {
          ...statement,
          target: { ...target, variable: variableOf(target.variable), steps },
          value: rewrite(statement.value),
        };
      }
      case 'when': {
        const arms = statement.arms.map(arm => ({
          ...arm,
          condition: rewrite(arm.condition),
          body: this.block(arm.body),
        }));
        return { ...statement, arms, otherwise: statement.otherwise && this.block(statement.otherwise) };
      }
      case 'switch': {
        const cases = statement.cases.map(item => ({ ...item, body: this.block(item.body) }));
        const otherwise = statement.otherwise && this.block(statement.otherwise);
        return { ...statement, subject: rewrite(statement.subject), cases, otherwise };
      }
      case 'memorySample':
        return {
          ...statement,
          port: variableOf(statement.port),
          memory: memoryOf(statement.memory),
          address: rewrite(statement.address),
        };
      case 'memoryWrite': {
        const mask = statement.mask && rewrite(statement.mask);
        return {
          ...statement,
          memory: memoryOf(statement.memory),
          address: rewrite(statement.address),
          data: rewrite(statement.data),
          mask,
        };
      }
      case 'check':
        return { ...statement, condition: rewrite(statement.condition) };
    }
  }

  private stays(statement: Statement): boolean {
    switch (statement.kind) {
      case 'assign':
        return this.keeps(statement.target.variable);
      case 'memorySample':
        return this.keeps(statement.port);
      case 'memoryWrite':
        return this.keeps(statement.memory);
      default:
        return true;
    }
  }

  /** True when everything that the old expression was made of is still there. */
  private isWhole(node: Node): boolean {
    if (this.change.keeps === undefined) return true;
    return this.rewriter.knows(node);
  }

  make(): Module {
    const { from, to } = this;
    const { rewrite } = this.rewriter;
    this.declare();
    for (const copy of this.variables.values()) {
      if (copy.fallback !== undefined) copy.fallback = rewrite(copy.fallback);
      if (copy.enable !== undefined) copy.enable = rewrite(copy.enable);
    }
    const body =
      this.change.keeps === undefined ? from.body : prune(from.body, statement => this.stays(statement));
    for (const statement of body) to.body.push(this.statement(statement));
    for (const [node, site] of from.sites) this.remember(to.sites, node, site);
    for (const [node, name] of from.names) {
      const instance = name.instance && this.instances.get(name.instance);
      const moved: NodeName = { ...name, instance };
      if ((name.instance === undefined) === (instance === undefined)) this.remember(to.names, node, moved);
    }
    return to;
  }

  /** Carries over what is known of an expression; of two that became one, the first keeps it. */
  private remember<V extends Site | NodeName>(to: Map<Node, V>, node: Node, value: V): void {
    if (!this.isWhole(node)) return;
    const now = this.rewriter.rewrite(node);
    if (now.kind !== 'variable' && now.kind !== 'constant' && !to.has(now)) to.set(now, value);
  }
}

/** A module with the same ports and the given change; the old one stays as it is. */
export function copyModule(from: Module, change: Change): Module {
  return new Copy(from, change).make();
}
