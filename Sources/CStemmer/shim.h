// Snowball's stemmers for Swift.
#pragma once
#include <libstemmer.h>
