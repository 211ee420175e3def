/** Where the commands and what they work on come from. */
export interface Commands {
  readonly list: () => Promise<typeof import('./list.js')>;
  readonly generate: () => Promise<typeof import('./generate.js')>;
  readonly simulate: () => Promise<typeof import('./simulate.js')>;
  readonly lockstep: () => Promise<typeof import('./lockstep.js')>;
  readonly verify: () => Promise<typeof import('./verify.js')>;
  readonly fuzz: () => Promise<typeof import('./fuzz.js')>;
  readonly check: () => Promise<typeof import('./check.js')>;
  readonly study: () => Promise<typeof import('./study.js')>;
  readonly catalog: () => Promise<typeof import('../../generators/catalog.js')>;
  readonly experiments: () => Promise<typeof import('../../testbench/experiments/index.js')>;
  readonly benches: () => Promise<typeof import('../../testbench/benches/index.js')>;
  readonly runs: () => Promise<typeof import('../../testbench/runs/index.js')>;
}

/** Each is loaded when it is asked for: most of the time of a short command would go into the others. */
export const onDemand: Commands = {
  list: () => import('./list.js'),
  generate: () => import('./generate.js'),
  simulate: () => import('./simulate.js'),
  lockstep: () => import('./lockstep.js'),
  verify: () => import('./verify.js'),
  fuzz: () => import('./fuzz.js'),
  check: () => import('./check.js'),
  study: () => import('./study.js'),
  catalog: () => import('../../generators/catalog.js'),
  experiments: () => import('../../testbench/experiments/index.js'),
  benches: () => import('../../testbench/benches/index.js'),
  runs: () => import('../../testbench/runs/index.js'),
};
