// Stream drivers and monitors beside the model. The meaning of every step is defined by stream-agents.ts, which a spec
// compares with this file cycle by cycle.
//
// Request: maxCycles, stamps (0 or 1), drivers, monitors; then per agent: seed, max, count, valid, ready, cells,
// `cells` pin words, and for a driver count * cells payload words. Reply: finished (0 or 1); then per agent: transfers,
// for a monitor transfers * cells payload words, and with stamps one cycle number per transfer.
#pragma once
#include <cstdint>
#include <vector>

namespace whittle {

class StreamJob {
public:
    StreamJob(const uint32_t* request, uint32_t* pins) : m_pins{pins}, m_maxCycles{request[0]}, m_stamps{request[1] != 0} {
        const uint32_t drivers = request[2], monitors = request[3];
        const uint32_t* at = request + 4;
        m_agents.reserve(drivers + monitors);
        for (uint32_t i = 0; i < drivers + monitors; ++i) {
            Agent agent;
            agent.drives = i < drivers;
            agent.random = at[0] ? at[0] : 0x9e3779b9u;
            agent.max = at[1];
            agent.count = at[2];
            agent.valid = pins + at[3];
            agent.ready = pins + at[4];
            agent.cellCount = at[5];
            agent.cells = at + 6;
            at = agent.cells + agent.cellCount;
            if (agent.drives) {
                agent.rows = at;
                at += static_cast<size_t>(agent.count) * agent.cellCount;
            } else {
                agent.data.reserve(static_cast<size_t>(agent.count) * agent.cellCount);
            }
            agent.wait = agent.draw();
            if (agent.count > 0) ++m_unfinished;
            m_agents.push_back(std::move(agent));
        }
    }

    bool wanted(uint32_t cycle) const { return m_unfinished > 0 && cycle < m_maxCycles; }

    // The agents put their lines on the pins.
    void drive() {
        for (Agent& agent : m_agents) {
            const bool active = agent.wait == 0 && agent.done < agent.count;
            if (!agent.drives) {
                *agent.ready = active;
                continue;
            }
            *agent.valid = active;
            for (uint32_t i = 0; i < agent.cellCount; ++i) m_pins[agent.cells[i]] = active ? agent.rows[i] : 0;
        }
    }

    // Transfers are decided before the edge.
    void sample() {
        for (Agent& agent : m_agents) {
            agent.fires = *agent.valid && *agent.ready;
            if (!agent.fires || agent.drives) continue;
            for (uint32_t i = 0; i < agent.cellCount; ++i) agent.data.push_back(m_pins[agent.cells[i]]);
        }
    }

    void advance(uint32_t cycle) {
        for (Agent& agent : m_agents) {
            if (agent.fires) {
                if (m_stamps) agent.stamps.push_back(cycle);
                if (agent.drives) agent.rows += agent.cellCount;
                if (++agent.done == agent.count) --m_unfinished;
                agent.wait = agent.draw();
            } else if (agent.wait > 0) {
                --agent.wait;
            }
        }
    }

    // Every line that an agent drove returns to zero.
    void release() {
        for (Agent& agent : m_agents) {
            *(agent.drives ? agent.valid : agent.ready) = 0;
            if (!agent.drives) continue;
            for (uint32_t i = 0; i < agent.cellCount; ++i) m_pins[agent.cells[i]] = 0;
        }
    }

    void write(std::vector<uint32_t>& reply) const {
        reply.push_back(m_unfinished == 0);
        for (const Agent& agent : m_agents) {
            reply.push_back(agent.done);
            // A run that the Verilog ended may have sampled a row whose edge never completed.
            if (!agent.drives) reply.insert(reply.end(), agent.data.begin(), agent.data.begin() + static_cast<long>(agent.done) * agent.cellCount);
            reply.insert(reply.end(), agent.stamps.begin(), agent.stamps.end());
        }
    }

private:
    struct Agent {
        bool drives = false, fires = false;
        uint32_t random = 0, max = 0, count = 0, done = 0, wait = 0;
        uint32_t *valid = nullptr, *ready = nullptr;
        const uint32_t *cells = nullptr, *rows = nullptr;
        uint32_t cellCount = 0;
        std::vector<uint32_t> data, stamps;

        uint32_t draw() {
            if (max == 0) return 0;
            random ^= random << 13;
            random ^= random >> 17;
            random ^= random << 5;
            return max == 0xffffffffu ? random : random % (max + 1);
        }
    };

    uint32_t* const m_pins;
    const uint32_t m_maxCycles;
    const bool m_stamps;
    uint32_t m_unfinished = 0;
    std::vector<Agent> m_agents;
};

}  // namespace whittle
