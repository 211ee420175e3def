import { blockOf } from './block.js';
import type { Block } from './block.js';
import { patternSourceContract } from './common/pattern-source.contract.js';
import { requantiserContract } from './common/requantiser.contract.js';
import { diagonalStoreContract } from './fact/diagonal-store.contract.js';
import { eagerPredictorContract } from './fact/eager-predictor.contract.js';
import { leadingOneContract } from './fact/leading-one.contract.js';
import { logAdderContract } from './fact/log-adder.contract.js';
import { logDotContract } from './fact/log-dot.contract.js';
import { logEncoderContract } from './fact/log-encoder.contract.js';
import { maskBuilderContract } from './fact/mask-builder.contract.js';
import { sparsePeArrayContract } from './gpusq/sparse-pe-array.contract.js';
import { nibbleStoreContract } from './fact/nibble-store.contract.js';
import { mixedPeArrayContract } from './fact/mixed-pe-array.contract.js';
import { mixedPeContract } from './fact/mixed-pe.contract.js';
import { sparsePeContract } from './gpusq/sparse-pe.contract.js';
import { scalableMacContract } from './nipq/scalable-mac.contract.js';
import { attentionContract } from './spatten/attention/attention.contract.js';
import { controlContract } from './spatten/control/control.contract.js';
import { outputWriterContract } from './spatten/control/output-writer.contract.js';
import { cascadeContract } from './spatten/cascade/cascade.contract.js';
import { fetchCrossbarContract } from './spatten/fetch/fetch-crossbar.contract.js';
import { softmaxContract } from './spatten/softmax/softmax.contract.js';
import { bitWidthConverterContract } from './spatten/fetch/bit-width-converter.contract.js';
import { operandLoaderContract } from './spatten/fetch/operand-loader.contract.js';
import { progressiveContract } from './spatten/multiply/progressive.contract.js';
import { fetcherContract } from './spatten/fetch/fetcher.contract.js';
import { probabilityValueContract } from './spatten/multiply/probability-value.contract.js';
import { queryKeyContract } from './spatten/multiply/query-key.contract.js';
import { topKContract } from './spatten/top-k/top-k.contract.js';
import { valueNormsContract } from './spatten/multiply/value-norms.contract.js';
import { valuePrunerContract } from './spatten/top-k/value-pruner.contract.js';
import { zeroEliminatorContract } from './spatten/rows/zero-eliminator.contract.js';

/** Every block, in the order in which they are listed. */
export const catalog: readonly Block[] = [
  blockOf(zeroEliminatorContract),
  blockOf(topKContract),
  blockOf(attentionContract),
  blockOf(controlContract),
  blockOf(outputWriterContract),
  blockOf(cascadeContract),
  blockOf(fetchCrossbarContract),
  blockOf(softmaxContract),
  blockOf(bitWidthConverterContract),
  blockOf(operandLoaderContract),
  blockOf(progressiveContract),
  blockOf(valueNormsContract),
  blockOf(valuePrunerContract),
  blockOf(fetcherContract),
  blockOf(queryKeyContract),
  blockOf(probabilityValueContract),
  blockOf(patternSourceContract),
  blockOf(requantiserContract),
  blockOf(scalableMacContract),
  blockOf(sparsePeContract),
  blockOf(sparsePeArrayContract),
  blockOf(leadingOneContract),
  blockOf(logEncoderContract),
  blockOf(logAdderContract),
  blockOf(logDotContract),
  blockOf(eagerPredictorContract),
  blockOf(maskBuilderContract),
  blockOf(mixedPeContract),
  blockOf(mixedPeArrayContract),
  blockOf(diagonalStoreContract),
  blockOf(nibbleStoreContract),
];

/** The block of an id such as `spatten/top-k`, or undefined. */
export function findBlock(id: string): Block | undefined {
  return catalog.find(block => block.id === id);
}
