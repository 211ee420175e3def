// The calls of a simulation over model.h, the same for both programs: single steps, runs, batches, stream jobs, reports.
#pragma once
#include <dlfcn.h>
#include <string>
#include <vector>

#include "model.h"
#include "streams.h"

namespace whittle {

class Session {
public:
    // `heartbeat` counts completed edges, for a supervisor that tells a long run from a hang.
    Session(uint32_t* block, volatile uint32_t* heartbeat) : m_block{block}, m_heartbeat{heartbeat} {}
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session() { close(); }

    // Empty when the model stands ready, else the reason.
    std::string open(const char* path, const Settings& settings) {
        m_library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
        if (!m_library) return dlerror();
        const auto entry = reinterpret_cast<const Model* (*)()>(dlsym(m_library, "whittle_model"));
        if (!entry) return "the model has no entry point";
        m_model = entry();
        if (m_model->abi != kAbi) return "the model was built for another version of the interface";
        m_self = m_model->create(m_block, &settings);
        return m_self ? "" : std::string{"the wave file cannot be written: "} + (settings.wave ? settings.wave : "");
    }

    void close() {
        if (m_self) m_model->destroy(m_self);
        m_self = nullptr;
        if (m_library) dlclose(m_library);
        m_library = nullptr;
    }

    const Model& model() const { return *m_model; }
    void settle() { m_model->settle(m_self); }

    // With 1 in kCount the pins as they stand before the edge are kept in the words behind the pins; with 2 the circuit
    // settles first.
    void edge() {
        if (m_block[kCount] > 1) settle();
        if (m_block[kCount] > 0) {
            uint32_t* const pins = m_block + kControlWords;
            std::memcpy(pins + m_model->words, pins, m_model->words * sizeof *pins);
        }
        if (m_block[kState] == kRunning) m_model->edge(m_self);
    }

    // Does what the block asks; `request` holds m_block[kRequestWords] words. The reply stays valid until the next call.
    const std::vector<uint32_t>& execute(const uint32_t* request) {
        m_reply.clear();
        m_block[kDone] = 0;
        switch (m_block[kOp]) {
        case kSettle: settle(); break;
        case kEdge: edge(); break;
        case kRun: run(); break;
        case kBatch: batch(request); break;
        case kStreams: streams(request); break;
        case kReport: text(m_model->report(m_self)); break;
        case kCovers: text(m_model->covers(m_self)); break;
        default: break;
        }
        m_block[kReplyWords] = static_cast<uint32_t>(m_reply.size());
        return m_reply;
    }

private:
    uint32_t* const m_block;
    volatile uint32_t* const m_heartbeat;
    void* m_library = nullptr;
    const Model* m_model = nullptr;
    void* m_self = nullptr;
    std::vector<uint32_t> m_reply;

    // One edge of a longer call; the time the caller named belongs to the first.
    bool step() {
        m_model->edge(m_self);
        setTime(m_block, -1);
        *m_heartbeat = *m_heartbeat + 1;
        if (m_block[kState] != kRunning) return false;
        ++m_block[kDone];
        return true;
    }

    void run() {
        for (uint32_t left = m_block[kCount]; left > 0; --left)
            if (!step()) return;
    }

    void batch(const uint32_t* rows) {
        uint32_t* const pins = m_block + kControlWords;
        const Model& model = *m_model;
        m_reply.resize(static_cast<size_t>(m_block[kCount]) * model.outputs);
        uint32_t* out = m_reply.data();
        for (uint32_t left = m_block[kCount]; left > 0; --left) {
            for (uint32_t i = 0; i < model.inputs; ++i) pins[model.inputWords[i]] = *rows++;
            settle();
            for (uint32_t i = 0; i < model.outputs; ++i) *out++ = pins[model.outputWords[i]];
            if (m_block[kState] != kRunning || !step()) break;
        }
        m_reply.resize(static_cast<size_t>(m_block[kDone]) * model.outputs);
    }

    void streams(const uint32_t* request) {
        StreamJob job{request, m_block + kControlWords};
        bool alive = true;
        while (alive && job.wanted(m_block[kDone])) {
            job.drive();
            settle();
            job.sample();
            alive = m_block[kState] == kRunning && step();
            if (alive) job.advance(m_block[kDone] - 1);
        }
        job.release();
        if (alive) settle();
        job.write(m_reply);
    }

    void text(const char* chars) {
        const size_t length = std::strlen(chars);
        m_reply.assign(1 + (length + 3) / 4, 0);
        m_reply[0] = static_cast<uint32_t>(length);
        std::memcpy(m_reply.data() + 1, chars, length);
    }
};

}  // namespace whittle
