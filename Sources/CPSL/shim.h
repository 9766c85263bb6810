// The Public Suffix List for Swift: libpsl holds a copy of it, and Debian keeps that up to date.
#pragma once
#include <libpsl.h>
