import type { ViTConfig } from './vit-config.js';
import type { ViT } from './vit.js';

/** A linear layer of a block. */
export interface LinearLayer {
  /** The name of its weights, such as `blocks.0.attn.qkv`. */
  readonly name: string;
  /** The intermediate that it takes in, such as `blocks.0.ln1_out`. */
  readonly input: string;
}

/** What each linear layer of an image takes in: [token][inputs] in float, row-major, by the layer's name. */
export type LinearInputs = ReadonlyMap<string, Float32Array>;

const INPUT_OF = [
  ['attn.qkv', 'ln1_out'],
  ['attn.proj', 'attn_ctx'],
  ['mlp.fc1', 'ln2_out'],
  ['mlp.fc2', 'mlp_hidden'],
] as const;

/** The linear layers of all blocks, in the order in which they run: qkv, proj, fc1 and fc2 of each block. */
export function linearLayers({ layers }: Pick<ViTConfig, 'layers'>): LinearLayer[] {
  return Array.from({ length: layers }, (_, n) =>
    INPUT_OF.map(([layer, input]) => ({ name: `blocks.${n}.${layer}`, input: `blocks.${n}.${input}` })),
  ).flat();
}

/** What the linear layers take in for one image, all tokens. */
export function linearInputs(model: ViT, pixels: Uint8Array): LinearInputs {
  const nameOf = new Map(linearLayers(model.config).map(({ name, input }) => [input, name]));
  const inputs = new Map<string, Float32Array>();
  model.forward(pixels, (tap, value) => {
    const name = nameOf.get(tap);
    if (name !== undefined) inputs.set(name, value().data);
  });
  return inputs;
}
