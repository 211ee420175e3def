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
  layersOf: () => import_attention_stimulus.layersOf,
  randomJob: () => import_attention_stimulus.randomJob
});
module.exports = __toCommonJS(attention_jobs_exports);
var import_attention_stimulus = require("../../generators/spatten/attention.stimulus.js");
})
//# sourceMappingURL=attention-jobs.js.map
