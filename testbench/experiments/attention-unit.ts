import { attention } from '../../generators/spatten/attention/attention.js';
import { eighthSizes, paperSizes, tinySizes } from '../../generators/spatten/attention/attention-sizes.js';
import type { AttentionBuild } from '../../generators/spatten/attention/attention-shape.js';
import type { LayerJob } from '../../golden/index.js';
import type { Row } from '../report.js';
import { AttentionMachine } from '../spatten/attention-machine.js';
import { compareLayer } from '../spatten/attention-run.js';
import type { ComparedLayer } from '../spatten/attention-run.js';

/** Builds that experiments measure. */
export const unitSizes = { paper: paperSizes, eighth: eighthSizes, tiny: tinySizes } as const;
export type UnitName = keyof typeof unitSizes;

/** A layer on the hardware, with what passed between it and memory. */
export interface MeasuredLayer extends ComparedLayer {
  /** Beats of queries, keys and values on all channels, and their bytes. */
  readonly beats: number;
  readonly bytes: number;
  /** The cycles in which an output vector was offered to memory, one for each, in order. */
  readonly outputs: readonly number[];
}

/** How memory answers. */
export interface UnitMemory {
  readonly latency: number;
  /** Neighbouring tokens start in different channels. */
  readonly spread: boolean;
}

/** Bursts of a channel that memory works on at once: so many that it never refuses one. */
const OUTSTANDING = 64;

/** The attention unit of a build, whose layers are compared with the golden model and measured. */
export class AttentionUnit {
  private constructor(
    readonly sizes: AttentionBuild,
    private readonly machine: AttentionMachine,
    private readonly spread: boolean,
  ) {}

  /** Builds and opens a unit, with other sizes where `changes` say so; a layer fits in 16 MiB. */
  static async open(
    name: UnitName,
    { latency, spread }: UnitMemory,
    changes: Partial<AttentionBuild> = {},
  ): Promise<AttentionUnit> {
    const sizes = { ...unitSizes[name], ...changes };
    const machine = await AttentionMachine.open(
      attention({ ...sizes, softmaxForm: 'table', recompute: 'incremental' }),
      {
        engine: 'wasm',
        bytes: new Uint8Array(1 << 24),
        channels: sizes.channels,
        latency,
        outstanding: OUTSTANDING,
        open: { timeout: 60_000 },
      },
    );
    return new AttentionUnit(sizes, machine, spread);
  }

  /** One layer of a sequence of its own. */
  run(job: LayerJob): MeasuredLayer {
    const { machine, sizes, spread } = this;
    const { memory } = machine;
    const channels = Array.from({ length: sizes.channels }, (_, c) => memory.reads(`memory_${String(c)}`));
    const beatsSoFar = (): number => channels.reduce((sum, { beats }) => sum + beats, 0);
    const before = beatsSoFar();
    const compared = compareLayer(machine, job, undefined, sizes.headSize, { spread });
    const beats = beatsSoFar() - before;
    const vectors = compared.outcome.outputs.length * compared.outcome.heads.length;
    const { log } = memory.writes('outputs');
    const outputs = log.slice(0, vectors).map(({ cycle }) => cycle);
    return { ...compared, beats, bytes: (beats * sizes.dataBits) / 8, outputs };
  }

  close(): Promise<void> {
    return this.machine.close();
  }
}

/** The row that says whether every output, and what stays, is equal to the golden model. */
export function equalRow(name: string, layers: readonly Pick<ComparedLayer, 'difference'>[]): Row {
  const wrong = layers.find(({ difference }) => difference !== undefined)?.difference;
  return {
    name,
    value: wrong ?? layers.length,
    unit: 'layers',
    target: `${String(layers.length)} equal`,
    pass: wrong === undefined,
  };
}
