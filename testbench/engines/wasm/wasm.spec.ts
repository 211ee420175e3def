import { expect } from 'chai';
import { samples } from '../../../dsl/passes/samples.fixture.js';
import { caseOfTape } from '../../fuzz/campaign.js';
import { Tape } from '../../fuzz/tape.js';
import { outOfRange, registerOutOfRange } from '../../operators/out-of-range.js';
import { runVectors } from '../../operators/run-vectors.js';
import { vectors } from '../../operators/vectors.js';
import { openWasm } from './index.js';
import { firstApart } from './lock-step.fixture.js';

describe('operators on the embedded engine', () => {
  for (const [name, rows] of Object.entries({ ...vectors, outOfRange, registerOutOfRange })) {
    it(`${name}: ${String(rows.length)} rows`, async () => {
      expect(await runVectors(name, rows, made => openWasm(made.ir))).to.deep.equal([]);
    });
  }
});

describe('the embedded engine in lock step with the interpreter', function () {
  this.timeout(120_000);

  for (const module of samples) {
    for (const seed of [0, 1, 77]) {
      it(`${module.name}, power-up image ${String(seed)}`, () => {
        expect(firstApart(module, { cycles: 300, seed })).to.equal(undefined);
      });
    }
  }

  for (const from of [100, 40_000, 50_000, 60_000]) {
    it(`random circuits, seeds ${String(from)} to ${String(from + 14)}, from a random power-up image`, () => {
      for (let seed = from; seed < from + 15; seed++) {
        const { ir } = caseOfTape(`f${String(seed)}`, Tape.random(seed), seed);
        expect(firstApart(ir, { cycles: 30, seed }), String(seed)).to.equal(undefined);
      }
    });
  }
});
