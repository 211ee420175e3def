/**
 * The engines: `wasm` and the interpreter need nothing; `verilator` runs in this process, `verilator-isolated` and `icarus` in one
 * of their own.
 */
export const engineNames = ['interpreter', 'wasm', 'verilator', 'verilator-isolated', 'icarus'] as const;

/** The name of an engine. */
export type EngineName = (typeof engineNames)[number];
