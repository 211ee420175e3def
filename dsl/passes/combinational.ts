import type { Module } from '../ir/module.js';
import type { Node, Variable } from '../ir/node.js';
import { driversOf } from '../ir/prune.js';
import { forEachExpression, forEachStatement, operandsOf } from '../ir/walk.js';
import { survey } from './survey.js';
import type { Survey } from './survey.js';

const none: readonly Node[] = [];

/** What the value of a variable depends on at once: expressions of its own module, or inputs of its own instance. */
function variableSources(variable: Variable): readonly Node[] {
  const { role, owner, fallback, instance, inner } = variable;
  if (role === 'instanceOutput' && instance !== undefined && inner !== undefined) {
    const inputs = inputsBehind(instance.module, inner);
    if (inputs.size === 0) return none;
    return instance.inputs.filter(input => input.inner !== undefined && inputs.has(input.inner));
  }
  if (role !== 'wire' && role !== 'output' && role !== 'instanceInput') return none;
  const sources: Node[] = fallback === undefined ? [] : [fallback];
  forEachStatement(driversOf(owner, variable), statement => {
    forEachExpression(statement, node => sources.push(node));
  });
  return sources;
}

/** The expressions that an expression depends on directly and without a clock edge between. */
export function combinationalSources(node: Node): readonly Node[] {
  return node.kind === 'variable' ? variableSources(node) : operandsOf(node);
}

/** The inputs of a finished module on which some of its `outputs` depend. */
function inputsOf(module: Module, outputs: readonly Variable[]): ReadonlySet<Variable> {
  const found = new Set<Variable>();
  const isDescribed = module.blackBox === undefined;
  const pending: Node[] = isDescribed
    ? [...outputs]
    : outputs.flatMap(output => followedInputs(module, output));
  const seen = new Set<Node>();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    while (node.kind === 'slice' || node.kind === 'resize') node = node.a;
    if (node.kind === 'variable') {
      if (node.role === 'input') found.add(node);
      if (node.role === 'input' || node.role === 'register' || node.role === 'readPort') continue;
    }
    if (node.kind === 'constant' || seen.has(node)) continue;
    seen.add(node);
    combinationalSources(node).forEach(source => pending.push(source));
  }
  return found;
}

const passed = new WeakMap<Module, ReadonlySet<Variable>>();

/** The inputs of a finished module that some output follows without a clock edge between. */
export function passedInputs(module: Module): ReadonlySet<Variable> {
  if (module.blackBox === undefined) return surveyOf(module).passed;
  let inputs = passed.get(module);
  if (inputs === undefined) {
    const outputs = module.ports.map(({ variable }) => variable).filter(({ role }) => role === 'output');
    inputs = inputsOf(module, outputs);
    passed.set(module, inputs);
  }
  return inputs;
}

const surveys = new WeakMap<Module, Survey>();

/** What one walk through all expressions of a finished module finds. */
export function surveyOf(module: Module): Survey {
  let found = surveys.get(module);
  if (found === undefined) {
    const children = new Set(module.instances.map(instance => instance.module));
    const through = [...children].some(child => passedInputs(child).size > 0);
    found = survey(module, through, variableSources);
    surveys.set(module, found);
  }
  return found;
}

const summaries = new WeakMap<Variable, ReadonlySet<Variable>>();

/**
 * The inputs of a finished module on which one of its outputs depends combinationally, by any path and any bit, through
 * instances too. An output of a black box depends on the inputs that its `follows` names.
 */
export function inputsBehind(module: Module, output: Variable): ReadonlySet<Variable> {
  const all = passedInputs(module);
  if (all.size === 0) return all;
  let inputs = summaries.get(output);
  if (inputs === undefined) {
    inputs = inputsOf(module, [output]);
    summaries.set(output, inputs);
  }
  return inputs;
}

/** True for an input of an instance that some output of the instance follows without a clock edge between. */
export function passesOn({ instance, inner }: Variable): boolean {
  return instance !== undefined && inner !== undefined && passedInputs(instance.module).has(inner);
}

function followedInputs({ blackBox, ports }: Module, output: Variable): Variable[] {
  const pin = ports.find(({ variable }) => variable === output)?.name ?? '';
  const followed = new Set(blackBox?.follows.get(pin));
  return ports.filter(({ name }) => followed.has(name)).map(({ variable }) => variable);
}

/** True when the value of output pin `output` can follow input pin `input` without a clock edge between. */
export function dependsCombinationally(module: Module, output: string, input: string): boolean {
  const pin = (name: string): Variable => {
    const leaf = module.ports.find(port => port.name === name);
    if (leaf === undefined)
      throw new RangeError(
        `${module.name} has no pin ${name}; it has ${module.ports.map(port => port.name).join(', ')}`,
      );
    return leaf.variable;
  };
  return inputsBehind(module, pin(output)).has(pin(input));
}
