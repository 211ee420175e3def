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
var attention_jobs_exports = {};
__export(attention_jobs_exports, {
  randomJob: () => randomJob
});
module.exports = __toCommonJS(attention_jobs_exports);
function randomJob(random, choice, left = choice.tokens) {
  const draw = (below) => random.below(below);
  const { heads, headSize, generate = false } = choice;
  const planes = choice.planes ?? { msbBits: 8, lsbBits: 4, midpoint: false };
  const { queryBits = 12, valueBits = 8 } = choice;
  const vectors = (count, bits) => Array.from(
    { length: count },
    () => Array.from(
      { length: heads },
      () => Array.from({ length: headSize }, () => draw(2 ** bits) - 2 ** (bits - 1))
    )
  );
  return {
    restart: true,
    generate,
    relist: false,
    rescale: false,
    ranking: "columnSum",
    keepTokens: choice.tokens,
    keepHeads: heads,
    protectFirst: 0,
    protectLast: 0,
    threshold: 0,
    keptValues: choice.tokens,
    headTable: Array.from({ length: heads }, () => ({
      scale: { multiplier: 33e3 + draw(3e4), shift: 27 },
      output: { m0: 2 ** 30 + draw(2 ** 29), shift: 43 }
    })),
    queryBits,
    valueBits,
    queries: vectors(generate ? 1 : left, queryBits),
    keys: vectors(left, planes.msbBits + planes.lsbBits),
    values: vectors(left, valueBits),
    ...choice,
    planes
  };
}
})
//# sourceMappingURL=attention-jobs.js.map
