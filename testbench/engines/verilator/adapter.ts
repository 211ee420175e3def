import type { Pin } from '../engine.js';
import { wordsOf, type PinLayout } from '../pin-layout.js';

/** Prefix of every verilated class. Models hide their symbols, so all may share it. */
export const CLASS_PREFIX = 'Vmodel';

/**
 * The C++ text that binds a verilated class to `native/adapter.h`: how pins and words correspond.
 * @param names C++ member names, in pin order
 */
export function adapterText(pins: readonly Pin[], names: readonly string[], layout: PinLayout): string {
  const load: string[] = [];
  const store: string[] = [];
  const clocks: string[] = [];
  const resets: string[] = [];
  pins.forEach((pin, i) => {
    const member = `r.${names[i] ?? ''}`;
    const at = layout.slots.get(pin.name)?.offset ?? 0;
    if (pin.role === 'clock') {
      const level = pin.edge === 'falling' ? '~mask' : 'mask';
      clocks.push(`${member} = (${level} >> ${layout.clocks.indexOf(pin)}) & 1;`);
      return;
    }
    if (pin.direction === 'in') load.push(...loads(member, at, pin.width));
    else store.push(...stores(member, at, pin.width));
    if (pin.role === 'reset' && pin.direction === 'in' && pin.width === 1) resets.push(`${member} = level;`);
  });
  const root = `${CLASS_PREFIX}___024root`;
  return `#include "${CLASS_PREFIX}.h"
#include "${root}.h"
#include "adapter.h"

namespace {
struct Pins {
    static constexpr uint32_t words = ${layout.words}, inputs = ${layout.inputWords.length}, outputs = ${layout.outputWords.length};
    static const uint32_t inputWords[], outputWords[];
    static inline void load(${root}& r, const uint32_t* w) {${lines(load)}}
    static inline void store(const ${root}& r, uint32_t* w) {${lines(store)}}
    static inline void clocks(${root}& r, uint32_t mask) {${lines(clocks)}}
    static inline void resets(${root}& r, uint32_t level) {${lines(resets)}}
};
const uint32_t Pins::inputWords[] = {${[...layout.inputWords, 0].join(', ')}};
const uint32_t Pins::outputWords[] = {${[...layout.outputWords, 0].join(', ')}};
}  // namespace

WHITTLE_MODEL(${CLASS_PREFIX}, Pins)
`;
}

function lines(statements: readonly string[]): string {
  return ['', ...statements].join('\n        ') + '\n    ';
}

/** Verilator holds up to 32 bits in one member, up to 64 in a 64-bit one, and more as an array of 32-bit words. */
function loads(member: string, at: number, width: number): string[] {
  if (width <= 32) return [`${member} = w[${at}];`];
  if (width <= 64) return [`${member} = w[${at}] | static_cast<QData>(w[${at + 1}]) << 32;`];
  return Array.from({ length: wordsOf(width) }, (_, i) => `${member}[${i}] = w[${at + i}];`);
}

function stores(member: string, at: number, width: number): string[] {
  if (width <= 32) return [`w[${at}] = ${member};`];
  if (width <= 64) {
    return [
      `w[${at}] = static_cast<uint32_t>(${member});`,
      `w[${at + 1}] = static_cast<uint32_t>(${member} >> 32);`,
    ];
  }
  return Array.from({ length: wordsOf(width) }, (_, i) => `w[${at + i}] = ${member}[${i}];`);
}
