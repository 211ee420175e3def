/**
 * Models in float: safetensors files, a vision transformer and a GPT that show every intermediate, image sets and texts. Linear layers
 * in integers, their products, and how these are cut into the tiles of an array.
 */
export { type Attention, type AttentionInputs, type AttentionOutputs } from './attention-hook.js';
export { type ImageSet, accuracy, argmax, readImageSet } from './data-set.js';
export { type GPTConfig, gptWeightShapes, readGPTConfig } from './gpt-config.js';
export { type GPT, createGPT, loadGPT } from './gpt.js';
export {
  type IntegerMatrix,
  integerMatrix,
  matrixOfRows,
  matrixRow,
  multiplyTransposed,
  padColumns,
} from './integer-matrix.js';
export { type LinearInputs, type LinearLayer, linearInputs, linearLayers } from './linear-layers.js';
export {
  INT8_LAYERS,
  type QuantisationOptions,
  type QuantisedLinear,
  quantiseChannels,
  quantiseInput,
  quantiseLinearLayers,
} from './quantised-layers.js';
export {
  type IntegerTensor,
  type Safetensors,
  halfToFloat,
  parseSafetensors,
  readSafetensors,
} from './safetensors.js';
export { type Tensor, elementCount, largestError, sameShape, shapeText, tensor } from './tensor.js';
export {
  type Extent,
  type ProductSize,
  type Tile,
  type TileSums,
  cutOut,
  planTiles,
  productSize,
  tileSums,
} from './tile-plan.js';
export { type BlockSize, type Tap } from './transformer-block.js';
export {
  type NextSymbol,
  type TextSet,
  bitsPerCharacter,
  bitsStepByStep,
  generateGreedily,
  generateStepByStep,
  readTextSet,
} from './text-set.js';
export { type ViTConfig, checkViTConfig, readViTConfig } from './vit-config.js';
export { type ViTWeights, vitWeightShapes } from './vit-weights.js';
export { type ViT, createViT, loadViT } from './vit.js';
export { type Matrix, type Workspace, createWorkspace } from './workspace.js';
