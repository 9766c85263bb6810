// RE2 for Swift: a regular expression is compiled once and searched for in time linear in the text.
#pragma once
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct cre2_expression cre2_expression;

// Compiles a pattern in RE2's syntax, in UTF-8. Never NULL: ask cre2_error whether it can be used.
cre2_expression *cre2_new(const char *pattern, size_t length);
void cre2_delete(cre2_expression *expression);

// What is wrong with the pattern; NULL where nothing is.
const char *cre2_error(const cre2_expression *expression);
// The part of the pattern that is wrong; empty where it can't be told.
const char *cre2_error_part(const cre2_expression *expression);

// Finds the leftmost match that lies within [start, end) of the text. May be called by several threads at a time.
bool cre2_find(const cre2_expression *expression, const char *text, size_t length, size_t start, size_t end, size_t *match_start,
               size_t *match_end);
// True where there is one: faster, because its place is not asked.
bool cre2_occurs(const cre2_expression *expression, const char *text, size_t length, size_t start, size_t end);

#ifdef __cplusplus
}
#endif
