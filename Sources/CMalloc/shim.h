// The allocator's settings (mallopt(3)), which the module map of Glibc leaves out.
#pragma once
#include <malloc.h>
