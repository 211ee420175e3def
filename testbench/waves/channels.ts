import type { Pin } from '../engines/engine.js';
import { wordsOf } from '../engines/pin-layout.js';
import { signalsOf } from '../engines/signals.js';
import type { Signal, SignalScope } from '../engines/signals.js';

/** A bus of a wave: `width` bits from word `at` of a frame. */
export interface Channel {
  readonly id: string;
  readonly width: number;
  readonly at: number;
  /** Names of the values of an enumeration, and the code of the string that shows them. */
  readonly labels: readonly string[] | undefined;
  readonly labelId: string;
}

/** A clock of a wave. */
export interface ClockChannel {
  readonly id: string;
  readonly bit: number;
  readonly rising: boolean;
}

/** What a wave of a hierarchy shows. */
export interface Channels {
  /** The declarations of a VCD file, up to the values. */
  readonly header: string;
  readonly channels: readonly Channel[];
  readonly clocks: readonly ClockChannel[];
  /** Words of a frame. */
  readonly words: number;
}

/** Characters of a VCD code: `!` up to `~`. */
const [FIRST, CODES] = [33, 94];

function* codes(): Generator<string, never> {
  for (let number = 0; ; number++) {
    let code = '';
    for (let rest = number; rest >= 0; rest = Math.floor(rest / CODES) - 1)
      code = String.fromCharCode(FIRST + (rest % CODES)) + code;
    yield code;
  }
}

function declaration(type: string, width: number, id: string, name: string): string {
  const range = width > 1 && type !== 'string' ? ` [${String(width - 1)}:0]` : '';
  return `$var ${type} ${String(width)} ${id} ${name}${range} $end\n`;
}

/** A name that nothing else in the scope has. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? freeName(`${name}_`, taken) : name;
}

class Declarations {
  readonly channels: Channel[] = [];
  private readonly lines: string[] = ['$version Whittle $end\n', '$timescale 1ps $end\n'];
  private readonly next = codes();
  private at = 0;

  constructor(private readonly pinIds: ReadonlyMap<string, string>) {}

  code(): string {
    return this.next.next().value;
  }

  get text(): string {
    return `${this.lines.join('')}$enddefinitions $end\n`;
  }

  channel(width: number, id: string, labels?: readonly string[]): Channel {
    const labelId = labels === undefined ? '' : this.code();
    const channel = { id, width, at: this.at, labels, labelId };
    this.channels.push(channel);
    this.at += wordsOf(width);
    return channel;
  }

  get words(): number {
    return this.at;
  }

  scope(scope: SignalScope, ids: ReadonlyMap<Signal, Channel>): void {
    const { lines } = this;
    lines.push(`$scope module ${scope.name} $end\n`);
    const taken = new Set([...scope.clocks, ...scope.signals].map(({ name }) => name));
    for (const { name, pin } of scope.clocks) {
      const id = this.pinIds.get(pin);
      if (id !== undefined) lines.push(declaration('wire', 1, id, name));
    }
    for (const signal of scope.signals) {
      const channel = ids.get(signal);
      if (channel === undefined) continue;
      const { name, width, role } = signal;
      lines.push(
        declaration(role === 'register' || role === 'readPort' ? 'reg' : 'wire', width, channel.id, name),
      );
      if (channel.labels === undefined) continue;
      lines.push(declaration('string', 1, channel.labelId, freeName(`${name}_label`, taken)));
    }
    for (const child of scope.children) this.scope(child, ids);
    lines.push('$upscope $end\n');
  }
}

/**
 * Plans the wave of a hierarchy: a scope for each instance, a bus for each signal, and beside each enumeration a string with
 * the name of its value. Clocks and resets stand in every scope that has them.
 * @param pins of the top module
 */
export function channelsOf(hierarchy: SignalScope, pins: readonly Pin[]): Channels {
  const pinIds = new Map<string, string>();
  const declarations = new Declarations(pinIds);
  const clockPins = pins.filter(({ role }) => role === 'clock');
  const clocks = clockPins.map(({ name, edge }, bit): ClockChannel => {
    const id = declarations.code();
    pinIds.set(name, id);
    return { id, bit, rising: edge !== 'falling' };
  });
  const resets = pins.filter(({ role }) => role === 'reset');
  for (const { name } of resets) pinIds.set(name, declarations.code());
  const ids = new Map(
    signalsOf(hierarchy).map(signal => {
      return [signal, declarations.channel(signal.width, declarations.code(), signal.labels)] as const;
    }),
  );
  for (const { name } of resets) declarations.channel(1, pinIds.get(name) ?? '');
  declarations.scope(hierarchy, ids);
  const { text: header, channels, words } = declarations;
  return { header, channels, clocks, words };
}
