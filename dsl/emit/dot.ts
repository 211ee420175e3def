import type { Module as ModuleIr } from '../ir/module.js';
import type { Module } from '../module/module.js';
import { modulesUnder } from './verilog/index.js';

function summary({ ports, variables, memories }: ModuleIr): string {
  const bits = variables.filter(({ role }) => role === 'register').reduce((sum, { width }) => sum + width, 0);
  const words = memories.map(({ depth, width }) => `${String(depth)} x ${String(width)} bits`);
  return [`${String(ports.length)} pins`, `${String(bits)} flip-flops`, ...words].join('\\n');
}

/**
 * The hierarchy under a module in Graphviz's DOT: a box for each module with its pins, flip-flops and memories, an arrow for
 * each module that it instantiates, labelled with how often.
 */
export function hierarchyDot(top: Module): string {
  const modules = modulesUnder(top.ir);
  const boxes = modules.map(module => `  "${module.name}" [label="${module.name}\\n${summary(module)}"];`);
  const arrows = modules.flatMap(module => {
    const counts = new Map<string, number>();
    for (const { module: child } of module.instances)
      counts.set(child.name, (counts.get(child.name) ?? 0) + 1);
    return [...counts].map(
      ([child, count]) =>
        `  "${module.name}" -> "${child}"${count === 1 ? '' : ` [label="x${String(count)}"]`};`,
    );
  });
  return ['digraph hierarchy {', '  node [shape=box];', ...boxes, ...arrows, '}', ''].join('\n');
}
