// Wraps a verilated top class in the functions of model.h. The generated adapter names the class in WHITTLE_TOP and the
// pins in a struct `Pins`: load (words to inputs), store (outputs to words), clocks (levels from a mask), resets (level).
//
// A clock rests at its idle level and goes to its active level in `edge`. It returns at the start of the next settle
// or edge, together with the inputs written since, so one cycle costs two evaluations.
#pragma once
#include <fcntl.h>
#include <memory>
#include <sys/mman.h>
#include <unistd.h>

#include "hooks.h"
#include "model.h"
#include "verilated.h"
#include "verilated_cov.h"
#if defined(WHITTLE_VCD)
#include "verilated_vcd_c.h"
#elif defined(WHITTLE_FST)
#include "verilated_fst_c.h"
#endif

namespace whittle {

template <class Top, class Pins>
class Adapter final {
public:
    static void* create(uint32_t* block, const Settings* settings) {
        std::unique_ptr<Adapter> self{new Adapter{block, settings->cycle}};
        if (!self->start(*settings)) return nullptr;
        return self.release();
    }

    static void destroy(void* raw) {
        Adapter* const self = static_cast<Adapter*>(raw);
        self->enter();
        self->guarded([self] {
            self->finishWave();
            self->m_top->final();
        });
        delete self;
    }

    ~Adapter() {
        dropWave();
        m_top.reset();
        // The context dies with the adapter: leave nothing that points to it.
        Journal::t_current = nullptr;
    }

    static void settle(void* raw) {
        Adapter& self = *static_cast<Adapter*>(raw);
        self.enter();
        self.guarded([&self] {
            Pins::load(*self.m_top->rootp, self.m_pins);
            self.showEdge();
            self.rest();
            self.m_top->eval_step();
            Pins::store(*self.m_top->rootp, self.m_pins);
        });
    }

    static void edge(void* raw) {
        Adapter& self = *static_cast<Adapter*>(raw);
        self.enter();
        self.guarded([&self] {
            Pins::load(*self.m_top->rootp, self.m_pins);
            self.showEdge();
            if (self.m_active || kWaves) {
                self.rest();
                self.m_top->eval_step();
            }
            self.passTime(timeOf(self.m_block));
            self.m_active = self.m_block[kMask];
            Pins::clocks(*self.m_top->rootp, self.m_active);
            self.m_top->eval_step();
            Pins::store(*self.m_top->rootp, self.m_pins);
        });
    }

    static const char* report(void* raw) { return static_cast<Adapter*>(raw)->m_journal.take(); }

    static const char* covers(void* raw) {
        Adapter& self = *static_cast<Adapter*>(raw);
        self.enter();
        self.m_coverText.clear();
        // Verilator writes counts to a file only; a memory file leaves nothing behind.
        const int fd = ::memfd_create("whittle-covers", 0);
        if (fd < 0) return "";
        self.guarded([&self, fd] {
            self.m_context->coveragep()->write(("/proc/self/fd/" + std::to_string(fd)).c_str());
        });
        char chunk[4096];
        for (ssize_t got; (got = ::pread(fd, chunk, sizeof chunk, static_cast<off_t>(self.m_coverText.size()))) > 0;)
            self.m_coverText.append(chunk, static_cast<size_t>(got));
        ::close(fd);
        return self.m_coverText.c_str();
    }

private:
#if defined(WHITTLE_VCD)
    static constexpr bool kWaves = true;
    std::unique_ptr<VerilatedVcdC> m_wave;
#elif defined(WHITTLE_FST)
    static constexpr bool kWaves = true;
    std::unique_ptr<VerilatedFstC> m_wave;
#else
    static constexpr bool kWaves = false;
#endif
    uint32_t* const m_block;
    uint32_t* const m_pins;
    Journal m_journal;
    std::unique_ptr<VerilatedContext> m_context;
    std::unique_ptr<Top> m_top;
    uint32_t m_active = 0;  // clocks that stand at their active level
    double m_now = 0;       // picoseconds of the last edge
    const double m_cycle;
    bool m_shown = false;  // the wave holds the values that follow the last edge
    std::string m_coverText;

    Adapter(uint32_t* block, double cycle)
        : m_block{block}, m_pins{block + kControlWords}, m_journal{block}, m_cycle{cycle} {
        std::memset(block, 0, kControlWords * sizeof *block);
        setTime(block, -1);
    }

    void enter() {
        // Several simulations, each with its own context, may take turns on one thread.
        if (Journal::t_current == &m_journal) return;
        Journal::t_current = &m_journal;
        Verilated::threadContextp(m_context.get());
    }

    template <class Work>
    void guarded(Work&& work) {
        try {
            work();
        } catch (const Fatal&) {
            // vl_fatal has written the reason to the journal.
        } catch (const std::exception& error) {
            m_journal.end("broken", "", 0, error.what());
        }
    }

    bool start(const Settings& settings) {
        m_context.reset(new VerilatedContext);
        enter();
        m_context->randReset(settings.seed ? 2 : 0);
        m_context->randSeed(static_cast<int>(settings.seed ? settings.seed : 1));
        m_context->timeunit(-12);
        m_context->timeprecision(-12);
        m_context->fatalOnError(false);
        m_context->traceEverOn(kWaves);
        bool opened = true;
        guarded([&] {
            m_top.reset(new Top{m_context.get(), "TOP"});
            opened = openWave(settings.wave);
            Pins::load(*m_top->rootp, m_pins);
            Pins::clocks(*m_top->rootp, 0);
            // An asynchronous reset acts on its edge in Verilator. Starting from the high level makes an active-low
            // reset that stands at zero from the start take effect, as it does in hardware.
            Pins::resets(*m_top->rootp, 1);
            m_top->eval_step();
            Pins::load(*m_top->rootp, m_pins);
            m_top->eval_step();
            Pins::store(*m_top->rootp, m_pins);
        });
        return opened && m_top != nullptr;
    }

    void rest() {
        if (!m_active) return;
        m_active = 0;
        Pins::clocks(*m_top->rootp, 0);
    }

#if defined(WHITTLE_VCD) || defined(WHITTLE_FST)
    bool openWave(const char* path) {
        m_wave.reset(new typename std::decay<decltype(*m_wave)>::type);
        m_top->trace(m_wave.get(), 99);
        m_wave->open(path);
        return m_wave->isOpen();
    }
    // Inputs written after an edge appear at the time of that edge, as if flip-flops drove them; so the values that
    // follow an edge are shown only when the caller comes back.
    void showEdge() {
        if (m_shown) return;
        m_shown = true;
        m_top->eval_step();
        m_wave->dump(static_cast<uint64_t>(m_now));
    }
    void passTime(double time) {
        double next = time < 0 ? m_now + m_cycle : time;
        if (next <= m_now) next = m_now + 1;
        const double half = (next - m_now < m_cycle ? next - m_now : m_cycle) / 2;
        const uint64_t fall = static_cast<uint64_t>(m_now + half);
        if (fall > static_cast<uint64_t>(m_now)) m_wave->dump(fall);
        m_now = next;
        m_context->time(static_cast<uint64_t>(next));
        m_shown = false;
    }
    void finishWave() {
        if (m_block[kState] == kRunning) {
            showEdge();
            rest();
            m_top->eval_step();
            passTime(m_now + m_cycle);
        }
        m_wave->close();
    }
    void dropWave() { m_wave.reset(); }
#else
    bool openWave(const char*) { return true; }
    void showEdge() {}
    void passTime(double time) {
        m_now = time < 0 ? m_now + m_cycle : time;
        m_context->time(static_cast<uint64_t>(m_now));
    }
    void finishWave() {}
    void dropWave() {}
#endif
};

}  // namespace whittle

#define WHITTLE_MODEL(TOP, PINS) \
    extern "C" __attribute__((visibility("default"))) const whittle::Model* whittle_model() { \
        using A = whittle::Adapter<TOP, PINS>; \
        static const whittle::Model model{ \
            whittle::kAbi, PINS::words, PINS::inputs, PINS::outputs, PINS::inputWords, PINS::outputWords, \
            A::create, A::settle, A::edge, A::report, A::covers, A::destroy}; \
        return &model; \
    }
