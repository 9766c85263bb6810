// libcurl for Swift: its variadic calls as typed inline functions, which Swift can import.
#pragma once
#include <curl/curl.h>
#include <stdbool.h>

static inline CURLcode tipoff_curl_set_long(CURL *_Nonnull easy, CURLoption option, long value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode tipoff_curl_set_offset(CURL *_Nonnull easy, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode tipoff_curl_set_string(CURL *_Nonnull easy, CURLoption option, const char *_Nullable value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode tipoff_curl_set_pointer(CURL *_Nonnull easy, CURLoption option, void *_Nullable value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode tipoff_curl_set_list(CURL *_Nonnull easy, CURLoption option, struct curl_slist *_Nullable list) {
    return curl_easy_setopt(easy, option, list);
}

static inline CURLcode tipoff_curl_set_write(CURL *_Nonnull easy, curl_write_callback _Nonnull function) {
    return curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, function);
}

static inline CURLcode tipoff_curl_set_header(CURL *_Nonnull easy, curl_write_callback _Nonnull function) {
    return curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, function);
}

static inline CURLcode tipoff_curl_set_read(CURL *_Nonnull easy, curl_read_callback _Nonnull function) {
    return curl_easy_setopt(easy, CURLOPT_READFUNCTION, function);
}

static inline CURLcode tipoff_curl_set_opensocket(CURL *_Nonnull easy, curl_opensocket_callback _Nonnull function) {
    return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, function);
}

static inline CURLcode tipoff_curl_set_prereq(CURL *_Nonnull easy, curl_prereq_callback _Nonnull function) {
    return curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, function);
}

static inline long tipoff_curl_get_long(CURL *_Nonnull easy, CURLINFO info) {
    long value = 0;
    return curl_easy_getinfo(easy, info, &value) == CURLE_OK ? value : 0;
}

static inline curl_off_t tipoff_curl_get_offset(CURL *_Nonnull easy, CURLINFO info) {
    curl_off_t value = 0;
    return curl_easy_getinfo(easy, info, &value) == CURLE_OK ? value : 0;
}

static inline const char *_Nullable tipoff_curl_get_string(CURL *_Nonnull easy, CURLINFO info) {
    const char *value = NULL;
    return curl_easy_getinfo(easy, info, &value) == CURLE_OK ? value : NULL;
}

static inline void *_Nullable tipoff_curl_get_private(CURL *_Nonnull easy) {
    char *value = NULL;
    return curl_easy_getinfo(easy, CURLINFO_PRIVATE, &value) == CURLE_OK ? value : NULL;
}

static inline CURLMcode tipoff_curl_multi_set_long(CURLM *_Nonnull multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

// The next finished transfer, out of the message's union; false when there is none.
static inline bool tipoff_curl_next_finished(
    CURLM *_Nonnull multi, CURL *_Nullable *_Nonnull easy, CURLcode *_Nonnull result
) {
    int left = 0;
    CURLMsg *message;
    while ((message = curl_multi_info_read(multi, &left))) {
        if (message->msg != CURLMSG_DONE) continue;
        *easy = message->easy_handle;
        *result = message->data.result;
        return true;
    }
    return false;
}

// The version as 0xXXYYZZ of the library that is linked now, which may be newer than the header.
static inline unsigned int tipoff_curl_version(void) {
    return curl_version_info(CURLVERSION_NOW)->version_num;
}

static inline const struct sockaddr *_Nonnull tipoff_curl_address(const struct curl_sockaddr *_Nonnull address) {
    return &address->addr;
}
