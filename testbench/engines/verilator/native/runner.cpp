// The isolated transport: a child process that runs one model. Usage: runner LIBRARY BLOCK_WORDS SEED CYCLE TIMEOUT_MS WAVE
//
// It makes three pipes and prints "request reply reason" (descriptor numbers) on standard output; the caller opens its
// ends through /proc/PID/fd and writes one byte. Nothing of this has a name in the file system, so nothing is left over.
//
// Two processes: the model runs in a fork, and this one, the supervisor, waits. It kills a model that makes no progress
// for the timeout, and says in the `reason` pipe how the model ended. Requests and replies are the block and the words
// that it announces.
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <new>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core.h"

namespace {

using whittle::Session;

enum Phase : uint32_t { kWaiting, kWorking, kReplying };

// Shared by supervisor and model.
struct Watch {
    volatile uint32_t phase;
    volatile uint32_t serial;     // requests taken
    volatile uint32_t heartbeat;  // edges completed
};

struct Pipe {
    int read = -1, write = -1;
};

Pipe makePipe() {
    int ends[2];
    if (pipe(ends) != 0) {
        std::perror("pipe");
        std::exit(1);
    }
    // Best effort: a larger pipe makes batches cheaper.
    fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);
    return Pipe{ends[0], ends[1]};
}

// False at the end of the stream.
bool readAll(int fd, void* to, size_t length, Watch* watch = nullptr) {
    char* at = static_cast<char*>(to);
    while (length > 0) {
        const ssize_t got = read(fd, at, length);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        // A long request that still arrives is progress.
        if (watch && length > static_cast<size_t>(got)) watch->heartbeat = watch->heartbeat + 1;
        at += got;
        length -= static_cast<size_t>(got);
    }
    return true;
}

bool writeAll(int fd, const void* from, size_t length) {
    const char* at = static_cast<const char*>(from);
    while (length > 0) {
        const ssize_t put = write(fd, at, length);
        if (put < 0 && errno == EINTR) continue;
        if (put <= 0) return false;
        at += put;
        length -= static_cast<size_t>(put);
    }
    return true;
}

int serve(const char* library, size_t blockWords, const whittle::Settings& settings, int request, int reply, Watch* watch) {
    std::vector<uint32_t> frame(blockWords, 0), payload;
    uint32_t* const block = frame.data();
    Session session{block, &watch->heartbeat};
    const std::string problem = session.open(library, settings);
    if (!problem.empty()) {
        // The first reply carries the reason as text.
        block[whittle::kReplyWords] = static_cast<uint32_t>((problem.size() + 3) / 4);
        block[whittle::kDone] = static_cast<uint32_t>(problem.size());
        payload.assign(block[whittle::kReplyWords], 0);
        std::memcpy(payload.data(), problem.data(), problem.size());
    } else {
        // The first reply of a model that stands ready names its process.
        block[whittle::kDone] = static_cast<uint32_t>(getpid());
    }
    watch->phase = kReplying;
    if (!writeAll(reply, block, blockWords * 4) || !writeAll(reply, payload.data(), payload.size() * 4)) return 0;
    if (!problem.empty()) return 0;
    for (;;) {
        watch->phase = kWaiting;
        if (!readAll(request, block, blockWords * 4)) break;
        payload.resize(block[whittle::kRequestWords]);
        if (!readAll(request, payload.data(), payload.size() * 4, watch)) break;
        watch->serial = watch->serial + 1;
        watch->phase = kWorking;
        if (block[whittle::kOp] == whittle::kClose) break;
        const std::vector<uint32_t>& result = session.execute(payload.data());
        watch->phase = kReplying;
        if (!writeAll(reply, block, blockWords * 4)) break;
        if (!result.empty() && !writeAll(reply, result.data(), result.size() * 4)) break;
    }
    session.close();
    return 0;
}

bool bytesWait(int fd) {
    int waiting = 0;
    return ioctl(fd, FIONREAD, &waiting) == 0 && waiting > 0;
}

void say(int reason, const char* word, long number) {
    char text[64];
    const int length = std::snprintf(text, sizeof text, "%s %ld\n", word, number);
    writeAll(reason, text, static_cast<size_t>(length));
}

int supervise(pid_t model, pid_t caller, long timeout, int request, int reply, int reason, Watch* watch) {
    sigset_t children;
    sigemptyset(&children);
    sigaddset(&children, SIGCHLD);
    // Time counts in looks, not by the clock: a machine that slept or a stopped process group is not a hang.
    const long interval = timeout / 8 < 2 ? 2 : timeout / 8 > 250 ? 250 : timeout / 8;
    const timespec pause{interval / 1000, (interval % 1000) * 1000000};
    long idle = 0, orphaned = 0;
    uint32_t serial = watch->serial, heartbeat = watch->heartbeat, phase = watch->phase;
    for (;;) {
        sigtimedwait(&children, nullptr, &pause);
        int status = 0;
        if (waitpid(model, &status, WNOHANG) == model) {
            if (WIFSIGNALED(status)) say(reason, "signal", WTERMSIG(status));
            else say(reason, "exit", WEXITSTATUS(status));
            return 0;
        }
        // A caller that is gone closes its ends and the model leaves by itself; this is for a model that cannot.
        orphaned = getppid() == caller ? 0 : orphaned + interval;
        const bool moved = watch->serial != serial || watch->heartbeat != heartbeat || watch->phase != phase;
        serial = watch->serial;
        heartbeat = watch->heartbeat;
        phase = watch->phase;
        // A model that waits while a request lies in the pipe, or replies into an empty pipe, does not run any more.
        const bool busy = phase == kWorking || (phase == kWaiting ? bytesWait(request) : !bytesWait(reply));
        idle = moved || !busy ? 0 : idle + interval;
        if (idle < timeout && orphaned < 2000) continue;
        kill(model, SIGKILL);
        waitpid(model, &status, 0);
        say(reason, "hung", timeout);
        return 0;
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 7) return 2;
    const pid_t caller = getppid();
    const size_t blockWords = std::strtoul(argv[2], nullptr, 10);
    whittle::Settings settings{};
    settings.seed = static_cast<uint32_t>(std::strtoul(argv[3], nullptr, 10));
    settings.cycle = std::strtod(argv[4], nullptr);
    settings.wave = argv[6][0] ? argv[6] : nullptr;
    const long timeout = std::strtol(argv[5], nullptr, 10);

    // An interrupt at the terminal reaches the whole group: the caller decides what to do about it.
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);

    const Pipe request = makePipe(), reply = makePipe(), reason = makePipe();
    sigset_t children;
    sigemptyset(&children);
    sigaddset(&children, SIGCHLD);
    sigprocmask(SIG_BLOCK, &children, nullptr);
    std::printf("%d %d %d\n", request.write, reply.read, reason.read);
    std::fclose(stdout);
    for (pollfd ready{request.read, POLLIN, 0}; poll(&ready, 1, 200) <= 0;)
        if (getppid() != caller) return 0;
    char hello;
    if (!readAll(request.read, &hello, 1)) return 0;
    close(request.write);
    close(reason.read);

    void* const shared = mmap(nullptr, sizeof(Watch), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED) return 3;
    Watch* const watch = new (shared) Watch{kWorking, 0, 0};
    const pid_t supervisor = getpid();
    const pid_t model = fork();
    if (model < 0) return 3;
    if (model == 0) {
        close(reason.write);
        close(reply.read);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != supervisor) return 0;
        return serve(argv[1], blockWords, settings, request.read, reply.write, watch);
    }
    close(reply.write);
    return supervise(model, caller, timeout, request.read, reply.read, reason.write, watch);
}
