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
var attention_run_exports = {};
__export(attention_run_exports, {
  compareLayer: () => compareLayer,
  layerDifference: () => layerDifference,
  runOnMachine: () => runOnMachine
});
module.exports = __toCommonJS(attention_run_exports);
var import_golden = require("../../golden/index.js");
var import_bench = require("../bench/index.js");
function patienceFor(job, tokens, heads) {
  const queries = job.generate ? 1 : tokens;
  return 3e3 + 40 * heads * (queries + 4) * (tokens + 40) + 100 * tokens * heads;
}
function runOnMachine(machine, job, left, leastHead, spread = false) {
  const { bytes } = machine.memory;
  const { descriptor, address } = (0, import_golden.writeLayer)(bytes, job, left, leastHead, 0, spread);
  machine.start(address, 1);
  const result = machine.finish(patienceFor(job, left.tokens.length, left.heads.length));
  const [failure] = machine.failures;
  if (failure !== void 0) throw new import_bench.BenchError("protocol", `a check failed: ${failure}`);
  const queries = job.generate ? [job.tokens - 1] : left.tokens;
  const outputs = queries.map(
    (token) => left.heads.map((head) => (0, import_golden.readOutput)(bytes, descriptor, job.headSize, token, head))
  );
  return { ...result, outputs, ...(0, import_golden.readKept)(bytes, descriptor) };
}
function layerDifference(expected, found) {
  if (found.error !== "None") return `the unit ended with ${found.error}`;
  for (const [q, heads] of expected.outputs.entries()) {
    for (const [h, vector] of heads.entries()) {
      const own = found.outputs[q]?.[h] ?? [];
      const d = vector.findIndex((value, i) => value !== own[i]);
      if (d >= 0)
        return `query ${String(expected.queryTokens[q])}, head ${String(expected.heads[h])}: element ${String(d)} is ${String(own[d])} and not ${String(vector[d])}`;
    }
  }
  for (const kind of ["tokens", "heads"]) {
    const [want, have] = [expected.cascade[kind].join(), found[kind].join()];
    if (want !== have) return `the ${kind} that stay are ${have} and not ${want}`;
  }
  const asked = expected.traces.flat().filter(({ fetchesLsb }) => fetchesLsb).length;
  if (asked !== found.counters.lowerQueries)
    return `${String(found.counters.lowerQueries)} queries asked for lower bits and not ${String(asked)}`;
  return void 0;
}
function compareLayer(machine, job, before, leastHead, spread = false) {
  const outcome = (0, import_golden.runLayerJob)(job, before);
  const hardware = runOnMachine(machine, job, (0, import_golden.openLayer)(before, job), leastHead, spread);
  return { outcome, hardware, difference: layerDifference(outcome, hardware) };
}
})
//# sourceMappingURL=attention-run.js.map
