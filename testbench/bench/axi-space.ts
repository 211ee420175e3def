/** How an access ended, as it stands on the pins. */
export const RESPONSE = { OKAY: 0, SLVERR: 2, DECERR: 3 } as const;

/** Addresses of the host's memory that answer with an error; bytes are neither given nor taken there. */
export interface ErrorRange {
  readonly from: number;
  /** The first address behind the range. */
  readonly to: number;
  readonly response: 'SLVERR' | 'DECERR';
}

/** What addresses of a port mean: the memory itself, or one channel of several that take 32 bytes in turn. */
export interface AddressMap {
  readonly channel: number;
  readonly channels: number;
}

/** Bytes that lie side by side in one channel. */
export const TURN_BYTES = 32;

/** The memory as one port sees it. */
export class AddressSpace {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly map: AddressMap | undefined,
    private readonly errors: readonly ErrorRange[],
  ) {}

  /** The place in the host's memory of a byte of the port. */
  whole(address: number): number {
    const { map } = this;
    if (map === undefined) return address;
    const inside = address % TURN_BYTES;
    return ((address - inside) / TURN_BYTES) * map.channels * TURN_BYTES + map.channel * TURN_BYTES + inside;
  }

  /** How an access to `count` bytes ends; what lies behind the memory is a DECERR. All of them are in one turn. */
  response(address: number, count: number): number {
    const from = this.whole(address);
    const to = from + count;
    const hit = this.errors.find(range => range.from < to && from < range.to);
    if (hit !== undefined) return RESPONSE[hit.response];
    return to <= this.bytes.length ? RESPONSE.OKAY : RESPONSE.DECERR;
  }

  /** The four bytes, or the `count` there are, from a port's address on, the first one lowest. */
  word(address: number, count: number): number {
    const from = this.whole(address);
    let word = 0;
    for (let i = 0; i < count; i++) word |= (this.bytes[from + i] ?? 0) << (8 * i);
    return word >>> 0;
  }

  /** Writes a byte. */
  write(address: number, byte: number): void {
    this.bytes[this.whole(address)] = byte;
  }
}
