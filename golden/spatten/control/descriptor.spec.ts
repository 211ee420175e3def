import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import {
  type AttentionLimits,
  type LayerBefore,
  attentionErrors,
  checkDescriptor,
  checkHeadTable,
  decodeDescriptor,
  decodeHeadTable,
  descriptorFields,
  encodeDescriptor,
  encodeHeadTable,
  hasReserved,
  walkDescriptors,
} from '../index.js';

interface Derived {
  readonly name: string;
  readonly limits: AttentionLimits;
  readonly before: NonNullable<LayerBefore> | null;
  readonly descriptor: string;
  readonly error: string;
  readonly table: string;
  readonly tableError: string;
}

const file = new URL('../vectors/descriptor.json', import.meta.url);
const { descriptors } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly descriptors: readonly Derived[];
};
const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('descriptors', () => {
  for (const { name, limits, before, descriptor, error, table, tableError } of descriptors) {
    it(`are judged as an independent script does: ${name}`, () => {
      const bytes = bytesOf(descriptor);
      expect(checkDescriptor(limits, before ?? undefined, bytes)).to.equal(error);
      expect(checkHeadTable(bytesOf(table))).to.equal(tableError);
      if (!hasReserved(descriptorFields, bytes))
        expect(encodeDescriptor(decodeDescriptor(bytes))).to.deep.equal(bytes);
    });
  }

  it('every code that a descriptor can have is among the vectors', () => {
    const seen = new Set(descriptors.flatMap(({ error, tableError }) => [error, tableError]));
    const elsewhere = [
      'DescriptorMisaligned',
      'DescriptorCountZero',
      'RegisterBusy',
      'ReadResponse',
      'WriteResponse',
      'SoftReset',
    ];
    expect(attentionErrors.filter(error => !seen.has(error))).to.deep.equal(elsewhere);
  });

  it('fields stand where the format says', () => {
    const [first] = descriptors;
    const d = decodeDescriptor(bytesOf(first?.descriptor ?? ''));
    expect([d.restart, d.generate, d.msbBits, d.lsbBits, d.tokens, d.keepTokens, d.keptValues]).to.deep.equal(
      [1, 0, 8, 4, 64, 32, 16],
    );
    expect([d.headTable, d.listBase, d.keyStride, d.valueStride, d.outputStride]).to.deep.equal([
      0x1000, 0xc000, 64, 96, 128,
    ]);
    const table = bytesOf(first?.table ?? '');
    const entries = decodeHeadTable(table);
    expect(entries[3]).to.deep.equal({ multiplier: 46341, shift: 20, m0: 2 ** 30, outputShift: 40 });
    expect(encodeHeadTable(entries)).to.deep.equal(table);
    expect(() => encodeDescriptor({ ...d, tokens: 65536 })).to.throw(
      'tokens is 65536; give an integer, 0 to 65535',
    );
  });

  it('a walk reads, hands over, and stops at the first error', () => {
    const [good] = descriptors;
    const limits = good?.limits ?? { headSize: 16, largestHead: 16, tokens: 64, heads: 4, norms: false };
    const descriptor = decodeDescriptor(bytesOf(good?.descriptor ?? ''));
    const second = { ...descriptor, restart: 0, tokens: 60, keepTokens: 60 };
    const memory = new Map([
      [0x40, encodeDescriptor(descriptor)],
      [0x80, encodeDescriptor(second)],
      [0x1000, bytesOf(good?.table ?? '')],
    ]);
    const walk = walkDescriptors(limits, { base: 0x40, count: 3 }, ({ address }) => memory.get(address));
    expect(walk.reads.map(({ address, beats }) => [address, beats])).to.deep.equal([
      [0x40, 8],
      [0x1000, 8],
      [0x80, 8],
    ]);
    expect([walk.layers.length, walk.error, walk.index, walk.after]).to.deep.equal([
      1,
      'TokensNotContinued',
      1,
      undefined,
    ]);
    const missing = walkDescriptors(limits, { base: 0xc0, count: 1 }, ({ address }) => memory.get(address));
    expect([missing.error, missing.index]).to.deep.equal(['ReadResponse', 0]);
    expect(walkDescriptors(limits, { base: 4, count: 0 }, () => undefined).error).to.equal(
      'DescriptorMisaligned',
    );
    expect(walkDescriptors(limits, { base: 64, count: 0 }, () => undefined).error).to.equal(
      'DescriptorCountZero',
    );
  });
});
