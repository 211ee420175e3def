// What the Verilog says while it runs ($stop, $finish, $fatal, failing checks, printing) goes to the journal of the
// simulation at work; nothing aborts or exits. Every file of the verilated runtime is compiled with this header first.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

// Verilator calls this where it would call printf.
int whittle_printf(const char* format, ...) __attribute__((format(printf, 1, 2)));

namespace whittle {

struct Fatal {};  // thrown where Verilator expects a call that never returns

class Journal {
public:
    explicit Journal(uint32_t* block) : m_block{block} {}
    // The journal that hooks write to, for calls on this thread.
    static thread_local Journal* t_current;

    void print(const std::string& text);
    void check(const char* file, int line);
    void end(const char* why, const char* file, int line, const std::string& message);
    bool lastWasCheck(const char* file, int line) const;
    const std::string& lastMessage() const { return m_last; }
    const char* take();

private:
    void add(const std::string& record);
    uint32_t* const m_block;
    std::string m_last;  // the latest text printed, which Verilator prints just before it stops
    std::vector<std::string> m_records;
    std::string m_taken;
};

}  // namespace whittle
