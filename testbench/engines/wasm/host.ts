/** The part of the WebAssembly interface that the engine uses; Node's own types do not describe it. */
export interface LinearMemory {
  readonly buffer: ArrayBuffer;
}

/** A compiled module; it belongs to no memory yet. */
export interface CompiledModule {
  readonly compiled?: never;
}

interface Host {
  readonly Memory: new (size: { readonly initial: number }) => LinearMemory;
  readonly Module: new (bytes: Uint8Array) => CompiledModule;
  readonly Instance: new (
    module: CompiledModule,
    imports: { readonly env: Readonly<Record<string, unknown>> },
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}

const { WebAssembly: host } = globalThis as unknown as { readonly WebAssembly: Host };

const PAGE = 65536;

/** A zeroed memory of at least `bytes` bytes. */
export function newMemory(bytes: number): LinearMemory {
  return new host.Memory({ initial: Math.ceil(bytes / PAGE) });
}

/** Compiles a module now, not in the background. */
export function compileModule(bytes: Uint8Array): CompiledModule {
  return new host.Module(bytes);
}

/** Places a module on a memory; the result is its function `name`. */
export function placeModule(
  module: CompiledModule,
  env: Readonly<Record<string, unknown>>,
  name: string,
): (count: number) => void {
  return new host.Instance(module, { env }).exports[name] as (count: number) => void;
}
