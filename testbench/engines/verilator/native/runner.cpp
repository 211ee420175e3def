// The isolated transport: a child process that runs one model. Usage: runner LIBRARY BLOCK_WORDS SEED CYCLE TIMEOUT_MS WAVE
//
// It makes a memory file (shared.h) and five pipes: a bell for each side, the words that follow a request, those that
// follow a reply, and the reason of a death. It prints their descriptor numbers on standard output; the caller opens its
// ends through /proc/PID/fd and rings. Nothing of this has a name in the file system, so nothing is left over.
//
// Two processes: the model runs in a fork, and this one, the supervisor, waits. It kills a model that makes no progress
// for the timeout, and says how the model ended.
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "core.h"
#include "shared.h"

namespace {

using namespace whittle;

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

struct Pipes {
    Pipe bell = makePipe(), request = makePipe(), reply = makePipe(), callerBell = makePipe(), reason = makePipe();
};

// False at the end of the stream. Every piece that moves is progress.
bool readAll(Shared& shared, int fd, void* to, size_t length) {
    char* at = static_cast<char*>(to);
    while (length > 0) {
        const ssize_t got = read(fd, at, length);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        shared.heartbeat = shared.heartbeat + 1;
        at += got;
        length -= static_cast<size_t>(got);
    }
    return true;
}

bool writeAll(Shared& shared, int fd, const void* from, size_t length) {
    const char* at = static_cast<const char*>(from);
    while (length > 0) {
        const ssize_t put = write(fd, at, length);
        if (put < 0 && errno == EINTR) continue;
        if (put <= 0) return false;
        shared.heartbeat = shared.heartbeat + 1;
        at += put;
        length -= static_cast<size_t>(put);
    }
    return true;
}

void serve(Shared& shared, const char* library, const Settings& settings, const Pipes& pipes) {
    uint32_t* const block = shared.block;
    Session session{block, &shared.heartbeat};
    const std::string problem = session.open(library, settings);
    std::vector<uint32_t> request;
    uint32_t number = 1;
    // The start answers request 1. A model that stands ready names its process; another says why, in text.
    block[kReplyWords] = static_cast<uint32_t>((problem.size() + 3) / 4);
    block[kDone] = static_cast<uint32_t>(problem.empty() ? static_cast<size_t>(getpid()) : problem.size());
    request.assign(block[kReplyWords], 0);
    std::memcpy(request.data(), problem.data(), problem.size());
    shared.phase = kReplying;
    answer(shared, number, pipes.callerBell.write);
    if (!problem.empty()) {
        writeAll(shared, pipes.reply.write, request.data(), request.size() * 4);
        return;
    }
    for (;; ++number) {
        shared.phase = kWaiting;
        if (!awaitRequest(shared, number, pipes.bell.read)) return;
        shared.phase = kWorking;
        if (block[kOp] == kClose) return;
        request.resize(block[kRequestWords]);
        if (!readAll(shared, pipes.request.read, request.data(), request.size() * 4)) return;
        const std::vector<uint32_t>& reply = session.execute(request.data());
        shared.phase = kReplying;
        answer(shared, number + 1, pipes.callerBell.write);
        if (!writeAll(shared, pipes.reply.write, reply.data(), reply.size() * 4)) return;
    }
}

void say(Shared& shared, int reason, const char* word, long number) {
    char text[64];
    const int length = std::snprintf(text, sizeof text, "%s %ld\n", word, number);
    writeAll(shared, reason, text, static_cast<size_t>(length));
}

// Whether the caller waits for the model: a request is not answered, or a reply's words do not come.
bool owes(const Shared& shared, int reply) {
    if (shared.posted != shared.answered) return true;
    int waiting = 0;
    return shared.phase == kReplying && ioctl(reply, FIONREAD, &waiting) == 0 && waiting == 0;
}

void supervise(Shared& shared, pid_t model, pid_t caller, long timeout, const Pipes& pipes) {
    sigset_t children;
    sigemptyset(&children);
    sigaddset(&children, SIGCHLD);
    // Time counts in looks, not by the clock: a machine that slept or a stopped process group is not a hang.
    const long interval = timeout / 8 < 2 ? 2 : timeout / 8 > 250 ? 250 : timeout / 8;
    const timespec pause{interval / 1000, (interval % 1000) * 1000000};
    long idle = 0, orphaned = 0;
    uint32_t answered = 0, heartbeat = 0, phase = 0;
    for (;;) {
        sigtimedwait(&children, nullptr, &pause);
        int status = 0;
        if (waitpid(model, &status, WNOHANG) == model) {
            if (WIFSIGNALED(status)) say(shared, pipes.reason.write, "signal", WTERMSIG(status));
            else say(shared, pipes.reason.write, "exit", WEXITSTATUS(status));
            return;
        }
        // A caller that is gone closes its ends and the model leaves by itself; this is for a model that cannot.
        orphaned = getppid() == caller ? 0 : orphaned + interval;
        const bool moved = shared.answered != answered || shared.heartbeat != heartbeat || shared.phase != phase;
        answered = shared.answered;
        heartbeat = shared.heartbeat;
        phase = shared.phase;
        idle = moved || !owes(shared, pipes.reply.read) ? 0 : idle + interval;
        if (idle < timeout && orphaned < 2000) continue;
        kill(model, SIGKILL);
        waitpid(model, &status, 0);
        say(shared, pipes.reason.write, "hung", timeout);
        return;
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 7) return 2;
    const pid_t caller = getppid();
    const size_t bytes = kHeadBytes + std::strtoul(argv[2], nullptr, 10) * 4;
    Settings settings{};
    settings.seed = static_cast<uint32_t>(std::strtoul(argv[3], nullptr, 10));
    settings.cycle = std::strtod(argv[4], nullptr);
    settings.wave = argv[6][0] ? argv[6] : nullptr;
    const long timeout = std::strtol(argv[5], nullptr, 10);

    // An interrupt at the terminal reaches the whole group: the caller decides what to do about it.
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    sigset_t children;
    sigemptyset(&children);
    sigaddset(&children, SIGCHLD);
    sigprocmask(SIG_BLOCK, &children, nullptr);

    const int memory = memfd_create("whittle", 0);
    if (memory < 0 || ftruncate(memory, static_cast<off_t>(bytes)) != 0) return 3;
    void* const mapped = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, memory, 0);
    if (mapped == MAP_FAILED) return 3;
    Shared& shared = *static_cast<Shared*>(mapped);
    const Pipes pipes;
    std::printf("%d %d %d %d %d %d\n", memory, pipes.bell.write, pipes.request.write, pipes.reply.read,
                pipes.callerBell.read, pipes.reason.read);
    std::fclose(stdout);
    for (pollfd ready{pipes.bell.read, POLLIN, 0}; poll(&ready, 1, 200) <= 0;)
        if (getppid() != caller) return 0;
    // The caller has opened its ends: from here on a closed end is a gone caller.
    close(pipes.bell.write);
    close(pipes.request.write);
    close(pipes.callerBell.read);
    close(pipes.reason.read);

    const pid_t supervisor = getpid();
    const pid_t model = fork();
    if (model < 0) return 3;
    if (model == 0) {
        close(pipes.reason.write);
        close(pipes.reply.read);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() == supervisor) serve(shared, argv[1], settings, pipes);
        return 0;
    }
    close(pipes.reply.write);
    close(pipes.callerBell.write);
    supervise(shared, model, caller, timeout, pipes);
    return 0;
}
