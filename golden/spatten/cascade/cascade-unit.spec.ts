import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { xorshift32 } from '../../numerics/xorshift32.js';
import { beginLayer, columnSums, emptyCascade, endLayer, runCascade } from './cascade-unit.js';
import type {
  BeginCommand,
  CascadeBuild,
  CascadeCommand,
  CascadeError,
  CascadeLayer,
  CascadeState,
  EndCommand,
} from './cascade-unit.js';
import { pruneHeads, pruneTokens, rescale, scoreHead, scoreTokens, startCascade } from './cascade.js';

/** A vector of the file. */
interface Derived {
  readonly name: string;
  readonly build: CascadeBuild;
  readonly steps: readonly {
    readonly command: CascadeCommand;
    readonly layer: CascadeLayer | null;
    readonly error: CascadeError | null;
    readonly tokens: readonly number[];
    readonly heads: readonly number[];
    readonly tokenScores: readonly number[];
    readonly headScores: readonly number[];
  }[];
}

const begin: BeginCommand = {
  op: 'Begin',
  restart: true,
  generate: false,
  byNorm: false,
  tokens: 9,
  heads: 3,
};
const end: EndCommand = {
  op: 'End',
  relist: false,
  rescale: false,
  keepTokens: 9,
  keepHeads: 3,
  protectFirst: 0,
  protectLast: 0,
};
const build: CascadeBuild = { tokens: 9, heads: 3, scoreBits: 32, headScoreBits: 40, norm: true };

/** A layer with random rows for what is left. */
function randomLayer({ left, open }: CascadeState, seed: number): CascadeLayer {
  const random = xorshift32(seed);
  const rows = left.heads.length * (open?.queries ?? 0);
  const table = (count: number, length: number, value: () => number): number[][] =>
    Array.from({ length: count }, () => Array.from({ length }, value));
  return {
    probabilities: table(rows, left.tokens.length, () => random.below(4096)),
    outputs: table(rows, 4, () => random.below(4096) - 2048),
    norms: open?.byNorm ? table(left.heads.length, left.tokens.length, () => random.below(256)) : [],
  };
}

describe('the cascade, command by command', () => {
  const file = new URL('../vectors/cascade.json', import.meta.url);
  const { cascade } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cascade: readonly Derived[] };

  it('has its vectors', () => {
    expect(cascade.length).to.equal(15);
  });

  for (const { name, build: size, steps } of cascade) {
    it(`agrees with what was derived from the written contract: ${name}`, () => {
      const run = runCascade(
        size,
        steps.map(({ command, layer }) => (layer === null ? { command } : { command, layer })),
      );
      for (const [i, step] of steps.entries()) {
        const { command } = step;
        const result = run[i]?.result ?? { state: emptyCascade };
        const { state } = result;
        expect(result.error ?? null).to.equal(step.error);
        expect(state.left.tokens).to.deep.equal(step.tokens);
        expect(state.left.heads).to.deep.equal(step.heads);
        expect(state.left.tokenScores.length).to.equal(step.tokenScores.length);
        expect(state.left.headScores.length).to.equal(step.headScores.length);
        // Heads have their scores in the file as soon as the layer has come.
        if (command.op === 'End') {
          expect(state.left.tokenScores).to.deep.equal(step.tokenScores);
          if (result.error === undefined) expect(state.left.headScores).to.deep.equal(step.headScores);
        }
      }
    });
  }

  it('is the cascade of the algorithm, layer by layer', () => {
    let state = emptyCascade;
    let model = startCascade(9, 3);
    for (let round = 0; round < 12; round++) {
      const open = beginLayer(build, state, { ...begin, restart: round === 0 });
      state = open.state;
      const layer = randomLayer(state, round + 1);
      const queries = state.left.tokens.length;
      const [keepTokens, keepHeads] = [Math.max(2, 9 - round), Math.max(1, 3 - (round >> 2))];
      const sums = columnSums(state, layer);
      model = scoreTokens(model, sums);
      layer.outputs.forEach((row, i) => {
        model = scoreHead(model, model.heads[Math.floor(i / queries)] ?? 0, row);
      });
      model = pruneHeads(
        pruneTokens(rescale(model), keepTokens, token => token < 1),
        keepHeads,
      );
      const command = { ...end, rescale: true, keepTokens, keepHeads, protectFirst: 1 };
      state = endLayer(build, state, command, layer).state;
      expect(state.left).to.deep.equal(model);
    }
  });

  it('leaves a subset of what was left, in order, whatever comes', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = xorshift32(seed);
      let state = beginLayer(build, emptyCascade, { ...begin, byNorm: seed % 2 === 0 }).state;
      for (let round = 0; round < 5; round++) {
        const before = state.left;
        const layer = randomLayer(state, seed * 100 + round);
        const keep = { keepTokens: 1 + random.below(9), keepHeads: 1 + random.below(3) };
        state = endLayer(build, state, { ...end, ...keep }, layer).state;
        for (const kind of ['tokens', 'heads'] as const) {
          expect(before[kind]).to.include.members([...state.left[kind]]);
          expect([...new Set(state.left[kind])].sort((a, b) => a - b)).to.deep.equal(state.left[kind]);
        }
        expect(state.left.tokens.length).to.equal(Math.min(before.tokens.length, keep.keepTokens));
        expect(state.left.tokenScores.every((score, i) => score >= (before.tokenScores[i] ?? 0))).to.equal(
          true,
        );
        state = beginLayer(build, state, { ...begin, restart: false }).state;
      }
    }
  });
});
