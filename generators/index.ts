/** The package `whittle`: the language with its Verilog, and the catalogue of blocks. */
export * from '../dsl/index.js';
export { catalog, findBlock } from './catalog.js';
export type { Block, Prepared, Vector } from './block.js';
export type {
  BuildOptions,
  Contract,
  Expected,
  Moment,
  NamedJob,
  Outcome,
  Preset,
  Probe,
  Span,
  Stimulus,
  Traffic,
} from './contract.js';
