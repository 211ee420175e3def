/**
 * The power-up image: `width` bits for the state named `path`. Seed 0 gives zeros, any other seed a value that depends on
 * seed and name only, so that every engine starts from the same state.
 */
export function powerUpBits(seed: number, path: string, width: number): bigint {
  if (seed === 0) return 0n;
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193) >>> 0;
  let bits = 0n;
  for (let done = 0; done < width; done += 32) {
    hash ^= hash << 13;
    hash ^= hash >>> 17;
    hash ^= hash << 5;
    bits = (bits << 32n) | BigInt(hash >>> 0);
  }
  return BigInt.asUintN(width, bits);
}
