import { expect } from 'chai';
import { counted, grouped } from './figures.js';

describe('figures', () => {
  it('are grouped as the formats of Intl group them', () => {
    const values = [
      0, 1, 12, 123, 1234, 12345, 123456, 1234567, -1, -123, -1234, -123456.5, 0.1, 0.1234, 0.12367,
    ];
    values.push(
      1.5,
      999.9996,
      1234.5678,
      987654321.125,
      0.2965,
      1.0005,
      -1.0005,
      2 ** 40,
      -0.0004,
      1e-9,
      NaN,
    );
    for (const value of values)
      expect(grouped(value)).to.equal(value.toLocaleString('en').replace(/^-0$/, '0'));
  });

  it('say how many of what', () => {
    expect([0, 1, 1000].map(count => counted(count, 'cycle'))).to.deep.equal([
      '0 cycles',
      '1 cycle',
      '1,000 cycles',
    ]);
  });
});
