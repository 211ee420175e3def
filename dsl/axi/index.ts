/** AXI interfaces with the pin names of the standard, and register files behind AXI4-Lite. */
export { axiStream } from './axi-stream.js';
export type { AxiSideband, AxiStreamOptions } from './axi-stream.js';
export { axiBurst, axiResponse } from './common.js';
export { axiLite } from './lite.js';
export type { AxiLite, AxiLiteOptions } from './lite.js';
export { axiRead, axiWrite, incrementingBurst } from './master.js';
export type { AxiOptions, AxiRead, AxiWrite } from './master.js';
export { registerFile, registers } from './register-file.js';
export type { RegisterPorts } from './register-file.js';
export { pulse, ro, rw, w1c } from './register-map.js';
export type {
  Lockable,
  LockableOption,
  RegisterEntry,
  RegisterFileOptions,
  RegisterMap,
  RegisterOptions,
} from './register-map.js';
export { registerTable } from './register-table.js';
