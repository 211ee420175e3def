// The in-process transport: a Node add-on that loads models. `open(library, block, seed, cycle, wave)` returns an object
// {settle, edge, call, close}; settle and edge take everything from the block, so a cycle costs one bare native call.
#include <memory>
#include <node_api.h>
#include <string>
#include <vector>

#include "core.h"

namespace {

using whittle::Session;

struct Holder {
    napi_env env = nullptr;
    napi_ref block = nullptr;  // keeps the memory that the model writes to
    uint32_t* words = nullptr;
    volatile uint32_t heartbeat = 0;
    std::unique_ptr<Session> session;

    void close() {
        if (!session) return;
        session.reset();
        napi_delete_reference(env, block);
    }
};

// The object was collected, or the environment ends.
void collected(napi_env, void* raw, void*) {
    Holder* const holder = static_cast<Holder*>(raw);
    holder->close();
    delete holder;
}

Holder* holderOf(napi_env env, napi_callback_info info, size_t* argc, napi_value* argv) {
    void* raw = nullptr;
    napi_get_cb_info(env, info, argc, argv, nullptr, &raw);
    Holder* const holder = static_cast<Holder*>(raw);
    if (holder->session) return holder;
    napi_throw_error(env, "closed", "the simulation is closed");
    return nullptr;
}

napi_value settle(napi_env env, napi_callback_info info) {
    if (Holder* const holder = holderOf(env, info, nullptr, nullptr)) holder->session->settle();
    return nullptr;
}

napi_value edge(napi_env env, napi_callback_info info) {
    if (Holder* const holder = holderOf(env, info, nullptr, nullptr)) holder->session->edge();
    return nullptr;
}

napi_value call(napi_env env, napi_callback_info info) {
    size_t argc = 1;
    napi_value request = nullptr;
    Holder* const holder = holderOf(env, info, &argc, &request);
    if (!holder) return nullptr;
    void* data = nullptr;
    napi_get_typedarray_info(env, request, nullptr, nullptr, &data, nullptr, nullptr);
    const std::vector<uint32_t>& reply = holder->session->execute(static_cast<const uint32_t*>(data));
    void* copy = nullptr;
    napi_value buffer = nullptr, result = nullptr;
    napi_create_arraybuffer(env, reply.size() * 4, &copy, &buffer);
    if (!reply.empty()) std::memcpy(copy, reply.data(), reply.size() * 4);
    napi_create_typedarray(env, napi_uint32_array, reply.size(), buffer, 0, &result);
    return result;
}

napi_value close(napi_env env, napi_callback_info info) {
    void* raw = nullptr;
    napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &raw);
    static_cast<Holder*>(raw)->close();
    return nullptr;
}

std::string stringOf(napi_env env, napi_value value) {
    size_t length = 0;
    napi_get_value_string_utf8(env, value, nullptr, 0, &length);
    std::string text(length + 1, '\0');
    napi_get_value_string_utf8(env, value, &text[0], text.size(), &length);
    text.resize(length);
    return text;
}

void method(napi_env env, napi_value object, const char* name, napi_callback callback, Holder* holder) {
    napi_value function = nullptr;
    napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, holder, &function);
    napi_set_named_property(env, object, name, function);
}

napi_value open(napi_env env, napi_callback_info info) {
    size_t argc = 5;
    napi_value argv[5];
    napi_get_cb_info(env, info, &argc, argv, nullptr, nullptr);
    void* data = nullptr;
    size_t length = 0;
    napi_get_arraybuffer_info(env, argv[1], &data, &length);
    const std::string library = stringOf(env, argv[0]), wave = stringOf(env, argv[4]);
    whittle::Settings settings{};
    napi_get_value_uint32(env, argv[2], &settings.seed);
    napi_get_value_double(env, argv[3], &settings.cycle);
    settings.wave = wave.empty() ? nullptr : wave.c_str();

    std::unique_ptr<Holder> holder{new Holder};
    holder->env = env;
    holder->words = static_cast<uint32_t*>(data);
    holder->session.reset(new Session{holder->words, &holder->heartbeat});
    const std::string problem = holder->session->open(library.c_str(), settings);
    if (!problem.empty()) {
        napi_throw_error(env, "open", problem.c_str());
        return nullptr;
    }
    napi_create_reference(env, argv[1], 1, &holder->block);
    napi_value object = nullptr;
    napi_create_object(env, &object);
    Holder* const raw = holder.release();
    napi_wrap(env, object, raw, collected, nullptr, nullptr);
    method(env, object, "settle", settle, raw);
    method(env, object, "edge", edge, raw);
    method(env, object, "call", call, raw);
    method(env, object, "close", close, raw);
    return object;
}

}  // namespace

NAPI_MODULE_INIT() {
    napi_value function = nullptr;
    napi_create_function(env, "open", NAPI_AUTO_LENGTH, open, nullptr, &function);
    napi_set_named_property(env, exports, "open", function);
    return exports;
}
