import { domainsOf, resetDomainsOf } from '../../../dsl/ir/domains-of.js';
import type { Module } from '../../../dsl/index.js';
import { edgesOf } from './pattern.js';
import type { EdgePattern } from './pattern.js';
import { RESET_EDGES } from './timed.js';

/** Prefix of the verilated class. */
export const PREFIX = 'Vdesign';

/** The pins of a design that drives itself, and how its clocks move. */
export interface Driven {
  readonly clocks: readonly { readonly pin: string; readonly active: 0 | 1 }[];
  readonly resets: readonly { readonly pin: string; readonly active: 0 | 1 }[];
  readonly pattern: EdgePattern;
}

/** How a module is driven; the Verilog by hand has the same pins. */
export function drivenOf({ ir }: Module, pattern: EdgePattern): Driven {
  return {
    clocks: domainsOf(ir).map(({ clock, edge }) => ({ pin: clock, active: edge === 'rising' ? 1 : 0 })),
    resets: resetDomainsOf(ir).map(({ resetName, active }) => ({
      pin: resetName,
      active: active === 'high' ? 1 : 0,
    })),
    pattern,
  };
}

/** Two evaluations an edge, the least that Verilator can do with, and nothing else in the loop. */
export function mainText({ clocks, resets, pattern }: Driven): string {
  const set = (pins: Driven['clocks'], active: boolean): string =>
    pins.map(({ pin, active: level }) => `top.${pin} = ${String(active ? level : 1 - level)};`).join(' ');
  const move = (mask: number): string => {
    const moved = clocks.filter((_, i) => ((mask >> i) & 1) === 1);
    return `${set(moved, true)} top.eval(); ${set(moved, false)} top.eval();`;
  };
  const turn = pattern
    .map(({ mask, count }) => `for (int i = 0; i < ${String(count)}; ++i) { ${move(mask)} }`)
    .join('\n        ');
  const edges = edgesOf(pattern);
  return `#include "${PREFIX}.h"
#include "verilated.h"
#include <cstdint>
#include <cstdio>
#include <ctime>

static inline void run(${PREFIX}& top, uint64_t turns) {
    for (; turns > 0; --turns) {
        ${turn}
    }
}

static double now() {
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

int main() {
    VerilatedContext context;
    ${PREFIX}& top = *new ${PREFIX}{&context};
    ${set(clocks, false)} ${set(resets, false)} top.eval();
    ${set(resets, true)} top.eval();
    for (int edge = 0; edge < ${String(RESET_EDGES)}; ++edge) { ${move(2 ** clocks.length - 1)} }
    ${set(resets, false)} top.eval();
    for (unsigned long long count; std::scanf("%llu", &count) == 1;) {
        const double start = now();
        run(top, count / ${String(edges)});
        const double seconds = now() - start;
        std::printf("%.9f %u\\n", seconds, static_cast<unsigned>(top.checksum));
        std::fflush(stdout);
    }
}
`;
}
