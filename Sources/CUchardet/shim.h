// Mozilla's detector of encodings for Swift.
#pragma once
#include <uchardet.h>
