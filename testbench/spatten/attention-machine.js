(function (exports, require, module, __filename, __dirname, moduleUrl) { "use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var attention_machine_exports = {};
__export(attention_machine_exports, {
  AttentionMachine: () => AttentionMachine,
  registerAddress: () => registerAddress
});
module.exports = __toCommonJS(attention_machine_exports);
var import_register_map = require("../../dsl/axi/register-map.js");
var import_host = require("../../dsl/types/host.js");
var import_control_registers = require("../../generators/spatten/control/control-registers.js");
var import_bench = require("../bench/index.js");
var import_lite_bus = require("../bench/lite-bus.js");
var import_with_memory = require("../cosim/with-memory.js");
var import_open = require("../engines/open.js");
var import_items = require("../streams/items.js");
const places = new Map((0, import_register_map.layoutOf)(import_control_registers.controlMap).registers.map((register) => [register.name, register]));
function registerAddress(name) {
  return places.get(name)?.at ?? NaN;
}
class AttentionMachine {
  constructor(simulation, memory, bus) {
    this.simulation = simulation;
    this.memory = memory;
    this.bus = bus;
  }
  simulation;
  memory;
  bus;
  /** Builds nothing: `module` is the unit. */
  static async open(module2, options) {
    const { engine, channels, open = {}, ...behaviour } = options;
    const memory = new import_bench.AxiMemory(module2, {
      ...behaviour,
      ports: { ...(0, import_bench.interleaved)("memory", channels), descriptors: {}, outputs: {} }
    });
    const simulation = (0, import_with_memory.withMemory)(await (0, import_open.openEngine)(module2.ir, engine, open), memory);
    const bus = new import_lite_bus.LiteBus(simulation, "bus");
    (0, import_items.driveResets)(module2.ir, simulation, true);
    simulation.edge(1);
    simulation.edge(1);
    (0, import_items.driveResets)(module2.ir, simulation, false);
    simulation.settle();
    const machine = new AttentionMachine(simulation, memory, bus);
    machine.write("interruptEnable", 3);
    return machine;
  }
  /** Writes a register. */
  write(name, value) {
    return this.bus.write(registerAddress(name), value);
  }
  /** Reads a register as the value of its type. */
  read(name) {
    let rest = BigInt(this.bus.read(registerAddress(name)));
    const { type } = import_control_registers.controlMap[name];
    const widths = (0, import_host.leafWidths)(type).reverse();
    const bits = widths.map((width) => {
      const value = BigInt.asUintN(width, rest);
      rest >>= BigInt(width);
      return value;
    });
    return (0, import_host.fromLeafBits)(type, bits.reverse());
  }
  /** Lets `cycles` pass. */
  step(cycles = 1) {
    this.simulation.run(1, cycles);
  }
  /** Whether the interrupt is raised. */
  get interrupted() {
    return this.simulation.words[this.simulation.slot("irq").offset] === 1;
  }
  /** Starts work on descriptors. */
  start(descriptorBase, descriptorCount) {
    this.write("descriptorBase", descriptorBase);
    this.write("descriptorCount", descriptorCount);
    this.write("start", 1);
  }
  /**
   * Waits for the interrupt and clears it.
   * @param patience cycles after which the unit counts as hung
   * @throws BenchError `timeout` with the state of the unit
   */
  finish(patience) {
    for (let cycle = 0; !this.interrupted; cycle += 1) {
      if (cycle >= patience)
        throw new import_bench.BenchError(
          "timeout",
          `the unit is still at work after ${String(patience)} cycles: ${JSON.stringify(this.read("status"))}`
        );
      this.step();
    }
    const { code, descriptor } = this.read("error");
    const counters = Object.fromEntries(
      import_control_registers.counterNames.map((name) => [name, Number(this.read(name))])
    );
    this.write("interrupt", 3);
    return { error: code, descriptor, counters };
  }
  /** What a check of the circuit said, if one failed. */
  get failures() {
    return this.simulation.takeFailures().map(({ label, instance = "" }) => `${instance} ${label}`);
  }
  close() {
    return this.simulation.close();
  }
}
})
//# sourceMappingURL=attention-machine.js.map
