// The C interface between a compiled model (one shared object per circuit) and the two programs that load it:
// the N-API bridge (bridge.cpp) and the isolated runner (runner.cpp). All data passes through one block of 32-bit
// words: CONTROL words first, then every pin in declaration order.
#pragma once
#include <cstdint>
#include <cstring>

namespace whittle {

constexpr uint32_t kAbi = 1;

// Places in the control part of the block. ../block.ts holds the same numbers.
enum Control : uint32_t {
    kOp = 0,
    kMask = 1,          // clocks that move, bit i = i-th clock pin
    kCount = 2,         // cycles asked for
    kState = 3,         // 0 running; anything else: the Verilog ended the simulation
    kPending = 4,       // records that wait in the journal
    kRequestWords = 5,  // words that follow the block in a request
    kReplyWords = 6,    // words that follow the block in a reply
    kDone = 7,          // cycles completed by the call
    kTime = 8,          // double: picoseconds of the edge, below 0 = one cycle after the last
    kControlWords = 16,
};

enum Op : uint32_t { kSettle = 0, kEdge = 1, kRun = 2, kBatch = 3, kStreams = 4, kReport = 5, kCovers = 6, kClose = 7 };

enum State : uint32_t { kRunning = 0, kEnded = 1 };

struct Settings {
    uint32_t seed;     // 0: all state starts from zero
    double cycle;      // picoseconds of a cycle when the caller names no time
    const char* wave;  // path of the wave file, or null
};

struct Model {
    uint32_t abi;
    uint32_t words;    // words of all pins
    uint32_t inputs;   // words of all data and reset input pins
    uint32_t outputs;  // words of all output pins
    const uint32_t* inputWords;   // where they are, counted from the first pin word
    const uint32_t* outputWords;
    void* (*create)(uint32_t* block, const Settings* settings);  // null when the wave cannot be written
    void (*settle)(void* self);
    void (*edge)(void* self);           // clocks and time from the block
    const char* (*report)(void* self);  // the journal, which this empties
    const char* (*covers)(void* self);  // the text of Verilator's coverage file
    void (*destroy)(void* self);
};

inline double timeOf(const uint32_t* block) {
    double time;
    std::memcpy(&time, block + kTime, sizeof time);
    return time;
}

inline void setTime(uint32_t* block, double time) { std::memcpy(block + kTime, &time, sizeof time); }

}  // namespace whittle

extern "C" const whittle::Model* whittle_model();
