/** A sized literal for the bits of a value: decimal while that is short, hexadecimal beyond. */
export function bitsLiteral(value: bigint, width: number): string {
  const bits = BigInt.asUintN(width, value);
  const short = value >= 0n && bits < 65536n;
  return `${String(width)}'${short ? `d${String(bits)}` : `h${bits.toString(16).padStart(Math.ceil(width / 4), '0')}`}`;
}

/** A sized signed literal, for operands of signed operators. */
export function signedLiteral(value: bigint, width: number): string {
  if (value === -(1n << BigInt(width - 1)))
    return `${String(width)}'sh${BigInt.asUintN(width, value).toString(16)}`;
  return value < 0n ? `-${String(width)}'sd${String(-value)}` : `${String(width)}'sd${String(value)}`;
}

/** The range part of a declaration, `[7:0] `, empty for one bit. */
export function rangeText(width: number): string {
  return width === 1 ? '' : `[${String(width - 1)}:0] `;
}
