import { expect } from 'chai';
import { axiRead, group, incrementingBurst, module, Out, reg, u, when } from '../../dsl/index.js';
import { xorshift32 } from '../../golden/index.js';
import { blockEngine } from '../spec-engines.fixture.js';
import { beatAt, burstOf, told, wires } from './axi.fixture.js';
import { failure } from './circuits.fixture.js';
import { AxiMemory, interleaved, simulate } from './index.js';
import type { AxiMemoryOptions, Bench, SimulateOptions } from './index.js';

const quick: SimulateOptions = { engine: blockEngine, timeout: 3000 };
const SIZE = 1 << 14;

/** Runs a bench with a memory at both ports of the wires. */
function withMemory<R>(
  given: Partial<AxiMemoryOptions>,
  bench: (memory: AxiMemory, ...rest: Parameters<Bench<typeof wires.ports, R>>) => Promise<R>,
): Promise<R> {
  const memory = new AxiMemory(wires, { bytes: told(SIZE), ports: { m: {}, second: {} }, ...given });
  return simulate(wires, quick, async (dut, clock, sim) => {
    memory.serve(clock);
    return bench(memory, dut, clock, sim);
  });
}

/** The message of a bench in which a master breaks the protocol. */
const broken = async (run: () => Promise<unknown>): Promise<string> =>
  (await failure('protocol', run)).message;

describe('bench: AXI4 memory', () => {
  it('reads bursts in order, one beat a cycle, the first one `latency` cycles after its address', () =>
    withMemory({ latency: 5, log: true }, async (memory, dut, clock) => {
      const bursts = [burstOf(0x40, 4, 1), burstOf(0xff8, 1, 2), burstOf(0x2000, 16, 1)];
      const stamps: number[] = [];
      const from = clock.cycle;
      void dut.ask.sendAll(bursts);
      const got = await dut.got.take(21, { stalls: () => (stamps.push(clock.cycle), 0) });
      const expected = bursts.flatMap(({ id, addr, len }) =>
        Array.from({ length: len + 1 }, (_, i) => ({
          id,
          data: beatAt(memory.bytes, Number(addr) + 8 * i),
          resp: 'OKAY',
          last: Number(i === len),
        })),
      );
      expect(got).to.deep.equal(expected);
      // Asked for in three cycles running; the other beats follow the first one without a gap.
      const [first = 0] = stamps.slice(1);
      expect(stamps.slice(1).map(stamp => stamp - first)).to.deep.equal([...Array(20).keys()]);
      const { bursts: count, beats, bytes, log } = memory.reads('m');
      expect([count, beats, bytes]).to.deep.equal([3, 21, 168]);
      expect(log.map(({ address }) => address)).to.deep.equal([0x40, 0xff8, 0x2000]);
      expect(first - from - 1 - (log[0]?.cycle ?? 0)).to.equal(5);
      expect([memory.outstanding, memory.reads('second').beats]).to.deep.equal([0, 0]);
    }));

  it('takes 32 bytes of the memory in turn where ports are channels', () =>
    withMemory(
      {
        ports: {
          m: { channel: { channel: 1, channels: 3 } },
          second: { channel: { channel: 2, channels: 3 } },
        },
      },
      async (memory, dut) => {
        void dut.ask.sendAll([burstOf(24, 2)]);
        void dut.second_ask.sendAll([burstOf(64, 1)]);
        const got = await dut.got.take(2);
        const beats = got.map(({ data }) => data);
        expect(beats).to.deep.equal([beatAt(memory.bytes, 32 + 24), beatAt(memory.bytes, 128)]);
        expect((await dut.second_got.receive()).data).to.equal(beatAt(memory.bytes, 2 * 96 + 64));
      },
    ));

  it('names channels in a row', () => {
    expect(interleaved('memory', 2)).to.deep.equal({
      memory_0: { channel: { channel: 0, channels: 2 } },
      memory_1: { channel: { channel: 1, channels: 2 } },
    });
  });

  it('answers with errors in ranges and behind its end, beat by beat', () =>
    withMemory(
      { bytes: told(SIZE - 8), errors: [{ from: 0x108, to: 0x110, response: 'SLVERR' }] },
      async (memory, dut) => {
        void dut.ask.sendAll([burstOf(0x100, 3), burstOf(SIZE - 16, 2), burstOf(2 ** 33, 1)]);
        const got = await dut.got.take(6);
        expect(got.map(({ resp }) => resp)).to.deep.equal([
          'OKAY',
          'SLVERR',
          'OKAY',
          'OKAY',
          'DECERR',
          'DECERR',
        ]);
        expect(got.map(({ data }) => data === 0n)).to.deep.equal([false, true, false, false, true, true]);
        expect(got[2]?.data).to.equal(beatAt(memory.bytes, 0x110));
      },
    ));

  for (const reorder of ['none', 'ids', 'beats'] as const) {
    it(`keeps the order within an id, under stalls and any latency (reorder: ${reorder})`, async () => {
      let moved = 0;
      let mixed = 0;
      for (let seed = 1; seed <= 4; seed++) {
        await withMemory(
          { reorder, latency: { min: 1, max: 30 }, stalls: 0.3, seed, outstanding: 6 },
          async (memory, dut, clock) => {
            const random = xorshift32(seed);
            const bursts = Array.from({ length: 40 }, () =>
              burstOf(8 * random.below(SIZE / 16), 1 + random.below(4), random.below(4)),
            ).filter(({ addr, len }) => Number(addr) % 4096 <= 4096 - 8 * (len + 1));
            void dut.ask.sendAll(bursts, { gaps: clock.random(2) });
            const beatsOf = ({ addr, len }: (typeof bursts)[number]) =>
              Array.from({ length: len + 1 }, (_, i) => beatAt(memory.bytes, Number(addr) + 8 * i));
            const total = bursts.reduce((sum, { len }) => sum + len + 1, 0);
            const got = await dut.got.take(total, { stalls: clock.random(2) });
            for (let id = 0; id < 4; id++) {
              const own = got.filter(beat => beat.id === id).map(({ data }) => data);
              expect(own).to.deep.equal(bursts.filter(burst => burst.id === id).flatMap(beatsOf));
            }
            const asked = bursts.flatMap(burst => beatsOf(burst).map(() => burst.id));
            moved += got.filter(({ id }, i) => id !== asked[i]).length;
            mixed += got.filter(({ id, last }, i) => last === 0 && got[i + 1]?.id !== id).length;
          },
        );
      }
      expect([moved > 0, mixed > 0]).to.deep.equal([reorder !== 'none', reorder === 'beats']);
    });
  }

  it('has at most so many bursts outstanding, and so many at a time', () =>
    withMemory({ latency: 50, outstanding: 3, log: true }, async (memory, dut, clock) => {
      void dut.ask.sendAll(Array.from({ length: 6 }, (_, i) => burstOf(64 * i, 1)));
      await clock.cycles(30);
      expect([memory.reads('m').bursts, memory.outstanding]).to.deep.equal([3, 3]);
      await dut.got.take(6);
      expect(memory.outstanding).to.equal(0);
    }));

  it('writes the bytes that strobes name, whether address or data come first, and answers in order within an id', async () => {
    for (const late of [0, 20]) {
      for (const stalls of [0, 0.4]) {
        await withMemory(
          {
            stalls,
            latency: { min: 1, max: 9 },
            reorder: 'ids',
            errors: [{ from: 0x300, to: 0x340, response: 'DECERR' }],
          },
          async (memory, dut, clock) => {
            const before = memory.bytes.slice();
            const bursts = [burstOf(0x200, 2, 0), burstOf(0x2f8, 2, 1), burstOf(0x400, 1, 0)];
            const strobes = [0xff, 0x0f, 0xf0, 0xff, 0x81];
            const beats = strobes.map((strb, i) => ({
              data: 0x0101010101010101n * BigInt(i + 1),
              strb,
              last: [0, 1, 0, 1, 1][i] ?? 0,
            }));
            void dut.give.sendAll(beats, { gaps: clock.random(3) });
            await clock.cycles(late);
            void dut.put.sendAll(bursts, { gaps: clock.random(3) });
            const answers = await dut.done.take(3);
            expect(answers.filter(({ id }) => id === 0).map(({ resp }) => resp)).to.deep.equal([
              'OKAY',
              'OKAY',
            ]);
            expect(answers.filter(({ id }) => id === 1).map(({ resp }) => resp)).to.deep.equal(['DECERR']);
            before.fill(1, 0x200, 0x208).fill(2, 0x208, 0x20c).fill(3, 0x2fc, 0x300);
            before[0x400] = before[0x407] = 5;
            expect(memory.bytes).to.deep.equal(before);
            expect([memory.writes('m').beats, memory.writes('m').bytes]).to.deep.equal([
              5,
              8 + 4 + 4 + 8 + 2,
            ]);
          },
        );
      }
    }
  });

  describe('says what a master does wrong', () => {
    const asks = (burst: Partial<ReturnType<typeof burstOf>>) =>
      broken(() =>
        withMemory({}, async (_, dut, clock) => {
          void dut.ask.send({ ...burstOf(0xff0, 2, 1), ...burst });
          await clock.cycles(20);
        }),
      );
    const gives = (last: readonly number[]) =>
      broken(() =>
        withMemory({}, async (_, dut, clock) => {
          void dut.give.sendAll(last.map(bit => ({ data: 0n, strb: 0, last: bit })));
          void dut.put.send(burstOf(0, 2));
          await clock.cycles(20);
        }),
      );

    it('a burst over 4 kB, of another kind, of part of a beat, or from within one', async () => {
      expect(await asks({ len: 2 })).to.match(
        /^AXI port m, cycle \d+: the burst of 3 beats of 8 bytes from 0x00000ff0 crosses a 4 kB boundary\.$/,
      );
      expect(await asks({ burst: 'WRAP' as never })).to.match(/the burst is not INCR/);
      expect(await asks({ size: 2 })).to.match(/a beat has 4 bytes by its size, the bus 8/);
      expect(await asks({ addr: 0xff4n, len: 0 })).to.match(/0x00000ff4 is no multiple of the 8 bytes/);
    });

    it('wlast early or late', async () => {
      expect(await gives([1, 1])).to.match(/wlast is 1 in beat 1 of a burst of 2 beats/);
      expect(await gives([0, 0])).to.match(/wlast is 0 in beat 2 of a burst of 2 beats/);
    });

    const pins: readonly (readonly [pin: string, text: RegExp])[] = [
      ['ask_valid', /arvalid fell before arready was 1/],
      ['ask_payload_id', /the payload of ar changed while it waited for arready/],
      ['give_payload_last', /the payload of w changed while it waited for wready/],
      ['put_valid', /awvalid fell before awready was 1/],
    ];
    for (const [pin, text] of pins) {
      it(`${pin} does not stand until it is taken`, async () => {
        // The channel stands still most of the time, so that one of the offers waits.
        const run = () =>
          withMemory({ stalls: 0.9 }, async (_memory, _dut, clock, sim) => {
            const valid = sim.input(pin.replace(/_.*/, '_valid'));
            const other = sim.input(pin);
            sim.input('ask_payload_size').value = 3;
            sim.input('ask_payload_burst').value = 1;
            sim.input('put_payload_size').value = 3;
            sim.input('put_payload_burst').value = 1;
            for (let i = 0; i < 100; i++) {
              valid.value = 1;
              await clock.rising();
              other.value = 1 - other.value;
              await clock.rising();
              other.value = 0;
            }
          });
        expect(await broken(run)).to.match(text);
      });
    }
  });

  it('starts anew with the reset of the circuit', async () => {
    const options = { addressWidth: 32, dataWidth: 64, idWidth: 1 };
    const reader = module(
      'reader',
      { m: group({ 0: axiRead(options) }), beats: Out(u(8)) },
      ({ m, beats }) => {
        const [port] = Object.values(m);
        const asked = reg(u(8), { init: 0 });
        const count = reg(u(8), { init: 0 });
        if (port === undefined) return;
        port.ar.valid.value = asked.lt(8);
        port.ar.payload.value = incrementingBurst(options, { id: 0, addr: asked, len: 0 });
        port.r.ready.value = 1;
        when(port.ar.fire, () => {
          asked.next = asked.wrapAdd(8);
        });
        when(port.r.fire, () => {
          count.next = count.wrapAdd(1);
        });
        beats.value = count;
      },
    );
    const memory = new AxiMemory(reader, { bytes: told(256), ports: interleaved('m', 1), latency: 20 });
    const seen = await simulate(reader, quick, async (dut, clock, sim) => {
      memory.serve(clock);
      await clock.cycles(5);
      await sim.reset(3);
      await clock.cycles(40);
      return dut.beats;
    });
    // The burst before the reset was not answered, the one after it was.
    expect([seen, memory.reads('m_0').bursts, memory.reads('m_0').beats]).to.deep.equal([1, 2, 1]);
  });

  it('refuses what makes no sense', () => {
    const make = (given: Partial<AxiMemoryOptions>) => () =>
      new AxiMemory(wires, { bytes: told(64), ports: { m: {} }, ...given });
    expect(make({ ports: { n: {} } })).to.throw("wires has no AXI port 'n'. Its AXI ports are: m, second.");
    expect(make({ latency: 0 })).to.throw("'latency' of a memory is 0");
    expect(make({ stalls: 1 })).to.throw("'stalls' of a memory is 1");
    expect(make({ outstanding: 0 })).to.throw("'outstanding' of a memory is 0");
    expect(() => make({})().reads('m')).to.throw('does not serve');
  });
});
