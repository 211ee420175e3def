import { expect } from 'chai';
import { GoldenError } from '../../golden/index.js';
import { recallOf } from './recall.js';
import { testImages } from './test-images.js';

describe('images of an experiment', () => {
  it('are as many as asked for, behind those of calibration', () => {
    expect(testImages({ count: 10 }, 3)).to.deep.equal([0, 1, 2]);
    expect(testImages({ count: 10 }, 6, 4)).to.deep.equal([4, 5, 6, 7, 8, 9]);
  });

  it('are refused when there are fewer', () => {
    expect(() => testImages({ count: 10 }, 11)).to.throw(
      GoldenError,
      '--images is 11; the test set has 10: give a whole number from 1 to 10',
    );
    expect(() => testImages({ count: 10 }, 7, 4)).to.throw(
      GoldenError,
      '--images is 7; the test set has 6 besides the 4 that set the scales: give a whole number from 1 to 6',
    );
  });

  it('of recall are 996 at the most', async () => {
    const refused = await recallOf(() => undefined, 997).catch((error: unknown) => error);
    expect(refused)
      .to.be.instanceOf(GoldenError)
      .with.property('message')
      .that.contains('--images is 997; the test set has 996');
  });
});
