/** The language. Everything that a description needs, and nothing else. */
export { bit, bundle, choice, clog2, s, u, vec } from './types/construct.js';
export type {
  BundleType,
  ChoiceType,
  Fields,
  Literal,
  Reg,
  SIntType,
  SignedLoad,
  Type,
  UIntType,
  UnsignedLoad,
  VecType,
  Wire,
} from './types/type.js';
export { typeText } from './types/leaves.js';
export type {
  AnyInteger,
  AnySigned,
  AnyUnsigned,
  Bit,
  Choice,
  Rounding,
  SInt,
  UInt,
  Vec,
} from './signals/signal.js';
export {
  all,
  any,
  cat,
  leadingOne,
  lit,
  mux,
  oneHot,
  popCount,
  priority,
  select,
  sum,
} from './signals/functions.js';
export { fromBits, signalOf } from './signals/signal-of.js';
export { reg, regNext, wire } from './statements/storage.js';
export type { RegOptions, WireOptions } from './statements/storage.js';
export { when } from './statements/when.js';
export { switchOn } from './statements/switch.js';
export { states } from './statements/states.js';
export { assert, assume, cover } from './statements/checks.js';
export { memory } from './module/memory.js';
export type { MemoryOf, MemoryOptions } from './module/memory.js';
export { In, Out, Stream, group } from './module/ports.js';
export type {
  Consumer,
  Driver,
  Group,
  Monitor,
  Port,
  Ports,
  Producer,
  Sink,
  Source,
} from './module/ports.js';
export { blackBox, module } from './module/module.js';
export type { Inside, Module, ModuleOptions } from './module/module.js';
export { instance } from './module/instance.js';
export { generator } from './module/generator.js';
export { domain, inDomain } from './module/domain.js';
export { asynchronous, defaultDomain } from './ir/domain.js';
export type { Domain } from './ir/domain.js';
export {
  arbiter,
  channel,
  connect,
  demux,
  fifo,
  filter,
  fork,
  frame,
  join,
  map,
  narrow,
  numbered,
  pipe,
  skid,
  streamFifo,
  widen,
} from './stream/index.js';
export type {
  ArbiterPolicy,
  Channel,
  Feed,
  FifoParameters,
  Frame,
  Mapped,
  Streams,
  TypeOfSignal,
} from './stream/index.js';
export { asyncFifo, asyncStreamFifo, fromGray, synchronise, synchronisePulse, toGray } from './cdc/index.js';
export type { AsyncFifoParameters, SynchroniseOptions } from './cdc/index.js';
export {
  axiBurst,
  axiLite,
  axiRead,
  axiResponse,
  axiStream,
  axiWrite,
  incrementingBurst,
} from './axi/index.js';
export { pulse, registerFile, registerTable, registers, ro, rw, w1c } from './axi/index.js';
export type {
  AxiLite,
  AxiLiteOptions,
  AxiOptions,
  AxiRead,
  AxiSideband,
  AxiStreamOptions,
  AxiWrite,
} from './axi/index.js';
export type {
  RegisterEntry,
  RegisterFileOptions,
  RegisterMap,
  RegisterOptions,
  RegisterPorts,
} from './axi/index.js';
export { hierarchyDot, toVerilog } from './emit/index.js';
export type { Optimisations, ToVerilogOptions } from './emit/index.js';
export { HardwareError } from './diagnostics/diagnostic.js';
export type { Code, Diagnostic } from './diagnostics/diagnostic.js';
