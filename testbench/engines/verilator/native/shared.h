// The memory that the isolated model, its supervisor and the caller share: a head of 16 words, then the block of model.h.
// The caller has no mapping: it reads and writes the same memory as a file, in calls that never wait.
//
// The caller writes the block, then `posted`; the model does the work, writes the block, then `answered`. Each side looks
// for the other a short while and then sleeps on a pipe, its bell, which the other rings when it sees the sleeper's flag.
// A flag is set before the last look, and read after the number is written, so no ring is missed; one too many is harmless.
#pragma once
#include <atomic>
#include <cerrno>
#include <cstdint>
#include <ctime>
#include <sched.h>
#include <unistd.h>

namespace whittle {

enum Phase : uint32_t { kWaiting, kWorking, kReplying };

struct Shared {
    std::atomic<uint32_t> posted;        // requests so far; by the caller
    std::atomic<uint32_t> answered;      // replies so far
    std::atomic<uint32_t> callerSleeps;  // by the caller
    std::atomic<uint32_t> modelSleeps;
    std::atomic<uint32_t> phase;         // for the supervisor
    volatile uint32_t heartbeat;         // edges completed and pieces moved, for the supervisor
    uint32_t unused[10];
    uint32_t block[1];  // as long as the circuit needs
};
constexpr size_t kHeadBytes = 64;
static_assert(offsetof(Shared, block) == kHeadBytes, "isolated.ts holds the same number");

// Waking a processor that sleeps can take ten times as long as a step of the model: look this long first (seconds).
constexpr double kLook = 100e-6;

inline double now() {
    timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

// With one processor to share, looking keeps the other side from working.
inline bool mayLook() {
    cpu_set_t allowed;
    return sched_getaffinity(0, sizeof allowed, &allowed) == 0 && CPU_COUNT(&allowed) > 1;
}

// Waits for a request after number `served`. False when the caller is gone.
inline bool awaitRequest(Shared& shared, uint32_t served, int bell) {
    static const bool look = mayLook();
    if (look) {
        const double until = now() + kLook;
        do {
            for (int i = 0; i < 50; ++i)
                if (shared.posted.load(std::memory_order_acquire) != served) return true;
            sched_yield();
        } while (now() < until);
    }
    for (;;) {
        shared.modelSleeps.store(1);
        const bool there = shared.posted.load() != served;
        char rings[16];
        const ssize_t got = there ? 1 : read(bell, rings, sizeof rings);
        shared.modelSleeps.store(0);
        if (there) return true;
        if (got == 0 || (got < 0 && errno != EINTR)) return false;
    }
}

inline void answer(Shared& shared, uint32_t number, int bell) {
    shared.answered.store(number);
    if (shared.callerSleeps.load() == 0) return;
    const ssize_t ignored = write(bell, "", 1);
    (void)ignored;
}

}  // namespace whittle
