#include "hooks.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <unistd.h>

#include "model.h"
#include "verilated.h"

namespace whittle {

thread_local Journal* Journal::t_current = nullptr;

namespace {
// One record is one line of tab-separated fields.
std::string field(const std::string& text) {
    std::string out = text;
    for (char& c : out)
        if (c == '\t' || c == '\n' || c == '\r') c = ' ';
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}
const char kFailed[] = ": Assertion failed in ";
}  // namespace

void Journal::add(const std::string& record) {
    // A check that fails every cycle is one record until the caller takes it.
    if (std::find(m_records.begin(), m_records.end(), record) != m_records.end()) return;
    m_records.push_back(record);
    m_block[kPending] = static_cast<uint32_t>(m_records.size());
}

void Journal::print(const std::string& text) {
    m_last = text;
    if (text.find(kFailed) != std::string::npos) return;
    const ssize_t ignored = ::write(2, text.data(), text.size());
    (void)ignored;
}

bool Journal::lastWasCheck(const char* file, int line) const {
    const std::string place = std::string{file} + ":" + std::to_string(line) + kFailed;
    return m_last.find(place) != std::string::npos && m_last.find(": 'assert' failed.") != std::string::npos;
}

void Journal::check(const char* file, int line) {
    const size_t from = m_last.find(kFailed) + sizeof kFailed - 1;
    const size_t to = m_last.find(": 'assert' failed.", from);
    add("check\t" + field(file) + "\t" + std::to_string(line) + "\t" + field(m_last.substr(from, to - from)));
}

void Journal::end(const char* why, const char* file, int line, const std::string& message) {
    // The first reason is the one to tell.
    if (m_block[kState] != kRunning) return;
    add(std::string{why} + "\t" + field(file ? file : "") + "\t" + std::to_string(line) + "\t" + field(message));
    m_block[kState] = kEnded;
}

const char* Journal::take() {
    m_taken.clear();
    for (const std::string& record : m_records) m_taken += record + "\n";
    m_records.clear();
    m_block[kPending] = 0;
    return m_taken.c_str();
}

}  // namespace whittle

using whittle::Journal;

int whittle_printf(const char* format, ...) {
    va_list ap;
    va_start(ap, format);
    va_list again;
    va_copy(again, ap);
    const int length = std::vsnprintf(nullptr, 0, format, ap);
    va_end(ap);
    std::string text(static_cast<size_t>(length) + 1, '\0');
    std::vsnprintf(&text[0], text.size(), format, again);
    va_end(again);
    text.pop_back();
    if (Journal::t_current) Journal::t_current->print(text);
    return length;
}

void vl_finish(const char* file, int line, const char*) VL_MT_UNSAFE {
    if (Journal::t_current) Journal::t_current->end("finish", file, line, "");
}

void vl_stop(const char* file, int line, const char*) VL_MT_UNSAFE {
    Journal* const journal = Journal::t_current;
    if (!journal) return;
    if (journal->lastWasCheck(file, line)) return journal->check(file, line);
    // $fatal and $error print "[time] %Error: file:line: Assertion failed in scope: text" and then stop.
    const std::string place = std::string{file} + ":" + std::to_string(line) + whittle::kFailed;
    const size_t at = journal->lastMessage().find(place);
    if (at == std::string::npos) return journal->end("stop", file, line, "");
    journal->end("fatal", file, line, journal->lastMessage().substr(at + place.size()));
}

void vl_fatal(const char* file, int line, const char*, const char* message) VL_MT_UNSAFE {
    if (Journal::t_current) Journal::t_current->end("broken", file, line, message);
    throw whittle::Fatal{};
}
