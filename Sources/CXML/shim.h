// libxml2 and iconv for Swift: the headers that Markup uses, and what Swift can't say of them.
#pragma once
#include <errno.h>
#include <iconv.h>
#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU and would bring in its headers, which Foundation has another version of: a compiler that sees
// both refuses. Only a field behind those that Markup touches depends on it.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

// glibc declares it for _GNU_SOURCE alone.
extern void *memmem(const void *haystack, size_t haystackLength, const void *needle, size_t needleLength);

static inline void *_Nullable cxml_find(
    const void *_Nonnull haystack, size_t haystackLength, const void *_Nonnull needle, size_t needleLength) {
    return memmem(haystack, haystackLength, needle, needleLength);
}

// errno of the step, 0 where it went through.
static inline int cxml_convert(
    iconv_t _Nonnull descriptor, char *_Nullable *_Nonnull source, size_t *_Nonnull sourceLeft,
    char *_Nullable *_Nonnull target, size_t *_Nonnull targetLeft) {
    return iconv(descriptor, source, sourceLeft, target, targetLeft) == (size_t)-1 ? errno : 0;
}

static inline void cxml_reset(iconv_t _Nonnull descriptor) {
    iconv(descriptor, NULL, NULL, NULL, NULL);
}
