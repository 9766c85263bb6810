#include "CRE2.h"

#include <re2/re2.h>

#include <string>

struct cre2_expression {
    RE2 expression;
    std::string part;

    cre2_expression(const re2::StringPiece &pattern, const RE2::Options &options)
        : expression(pattern, options), part(expression.error_arg()) {}
};

cre2_expression *cre2_new(const char *pattern, size_t length) {
    RE2::Options options(RE2::Quiet);
    // Of the automaton that a search builds as it goes; past that RE2 goes on without it, slower and still linear. A pattern whose
    // program needs more than a part of this is refused.
    options.set_max_mem(4 << 20);
    return new cre2_expression(re2::StringPiece(pattern, length), options);
}

void cre2_delete(cre2_expression *expression) { delete expression; }

const char *cre2_error(const cre2_expression *expression) {
    return expression->expression.ok() ? nullptr : expression->expression.error().c_str();
}

const char *cre2_error_part(const cre2_expression *expression) { return expression->part.c_str(); }

bool cre2_find(const cre2_expression *expression, const char *text, size_t length, size_t start, size_t end, size_t *match_start,
               size_t *match_end) {
    re2::StringPiece match;
    if (!expression->expression.Match(re2::StringPiece(text, length), start, end, RE2::UNANCHORED, &match, 1)) return false;
    *match_start = match.data() - text;
    *match_end = *match_start + match.size();
    return true;
}

bool cre2_occurs(const cre2_expression *expression, const char *text, size_t length, size_t start, size_t end) {
    return expression->expression.Match(re2::StringPiece(text, length), start, end, RE2::UNANCHORED, nullptr, 0);
}
