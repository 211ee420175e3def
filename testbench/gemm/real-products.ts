import { compress, integerMatrix } from '../../golden/index.js';
import type { QuantisedLinear, SparseMatrix } from '../../golden/index.js';
import { realLayers } from '../../generators/common/real-layers.js';
import type { RealLayer } from '../../generators/common/real-layers.js';
import type { ArrayMode, Product } from './product.js';

/** A linear layer of the trained vision transformer and what it takes in for one image. */
export interface RealLayerProducts {
  readonly image: number;
  /** Such as `blocks.0.attn.qkv`. */
  readonly layer: string;
  /** The product that the layer is, in the operands that a mode takes: all tokens, all channels. */
  readonly of: (mode: Pick<ArrayMode, 'bits' | 'sparse'>) => Product;
}

/** Every linear layer of the trained model, image after image; quantised to 8 and to 4 bits, pruned by magnitude where asked for. */
export function* realProducts(images: number): Generator<RealLayerProducts> {
  const narrow = realLayers(images, 4);
  const pruned = new Map<QuantisedLinear, SparseMatrix>();
  for (const wide of realLayers(images)) {
    const found = narrow.next();
    if (found.done === true) return;
    const layers: Readonly<Record<8 | 4, RealLayer>> = { 8: wide, 4: found.value };
    const { image, layer } = wide;
    yield {
      image,
      layer: layer.name,
      of: ({ bits, sparse }) => {
        const { layer: own, input: x } = layers[bits];
        const name = `image ${String(image)}, ${own.name}`;
        if (sparse === undefined) return { name, x, w: own.weights };
        // A layer of one precision is always pruned to the same mode.
        const w = pruned.get(own) ?? compress(own.weights, sparse);
        pruned.set(own, w);
        return { name, x, w };
      },
    };
  }
}

/**
 * The first `count` tokens of products with the same weights, one image after the other.
 * @throws RangeError when there are fewer
 */
export function tokensTogether(products: readonly Product[], count: number): Product {
  const [first] = products;
  if (first === undefined) throw new RangeError('give one product or more');
  const { columns } = first.x;
  const all = products.flatMap(({ x }) => [...x.data]);
  if (all.length < count * columns)
    throw new RangeError(
      `${first.name}: ${String(all.length / columns)} tokens where ${String(count)} are needed`,
    );
  const x = integerMatrix(count, columns, all.slice(0, count * columns));
  return { ...first, name: `${first.name} and after, ${String(count)} tokens`, x };
}
