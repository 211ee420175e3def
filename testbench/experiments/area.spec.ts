import { expect } from 'chai';
import { areaRows, partsOf, tinyUnit } from './area.js';
import { gatesByModule } from './cell-counts.js';

describe('experiment area', () => {
  it('finds the parts of the unit and of its data path', () => {
    const parts = partsOf(tinyUnit());
    const often = parts.filter(({ times }) => times > 1).map(({ name, times }) => [name, times]);
    expect(often).to.deep.equal([
      ['token_list', 3],
      ['matrix_loader', 2],
    ]);
    expect(parts.map(({ name }) => name)).to.include.members([
      'control',
      'cascade',
      'fetch_crossbar',
      'progressive',
      'query_key',
      'table_softmax',
      'value_pruner',
      'value_slots',
      'probability_value',
    ]);
    expect(parts.some(({ name }) => name.startsWith('stream_') || name === 'attention_path')).to.equal(false);
  });

  it('counts the smallest parts, and the smallest with a memory', async () => {
    const steps: (readonly [number, number, string])[] = [];
    const parts = partsOf(tinyUnit()).filter(({ name }) => /^(value_slots|token_list)$/.test(name));
    const rows = await areaRows((...step) => steps.push(step), parts);
    expect(steps).to.deep.equal([
      [0, 2, 'token_list'],
      [1, 2, 'value_slots'],
      [2, 2, 'cells, by Yosys'],
    ]);
    // Flip-flops and memory follow from the description, gates from the release of Yosys too.
    expect(rows.map(({ name, value }) => (name.endsWith('gates') ? name : [name, value]))).to.deep.equal([
      'token_list, each of 3: gates',
      ['token_list, each of 3: flip-flops', 11],
      ['token_list, each of 3: bits of memory', 480],
      'value_slots: gates',
      ['value_slots: flip-flops', 8],
      ['value_slots: bits of memory', 0],
    ]);
    expect(
      rows.filter(({ name }) => name.endsWith('gates')).every(({ value }) => Number(value) > 20),
    ).to.equal(true);
  }).timeout(60_000);

  it('counts what is inside of a part, and leaves out what it is told to', async () => {
    const loader = partsOf(tinyUnit()).find(({ name }) => name === 'group_loader')?.module;
    const fifo = loader?.ir.instances[0]?.module.name;
    if (loader === undefined || fifo === undefined) throw new RangeError('group_loader has no queue');
    const whole = await gatesByModule(loader);
    const beside = await gatesByModule(loader, [fifo]);
    const inside = await gatesByModule({ name: fifo, ir: loader.ir.instances[0]?.module ?? loader.ir });
    expect(whole?.memoryBits).to.equal(12);
    expect(beside?.memoryBits).to.equal(0);
    const sum = (kind: 'gates' | 'flipFlops'): number => (beside?.[kind] ?? NaN) + (inside?.[kind] ?? NaN);
    expect(whole?.flipFlops).to.equal(sum('flipFlops'));
    // A gate more or less, where one drives nothing that is left.
    expect(whole?.gates).to.be.within(sum('gates') - 10, sum('gates') + 10);
  }).timeout(60_000);
});
