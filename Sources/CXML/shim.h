// libxml2 for Swift: the headers that Markup uses.
#pragma once
#include <libxml/parser.h>
