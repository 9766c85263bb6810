// Timers that are files (timerfd_create(2)), which the module map of Glibc leaves out.
#pragma once
#include <sys/timerfd.h>
