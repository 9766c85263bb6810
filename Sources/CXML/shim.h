// libxml2 and iconv for Swift: the headers that Markup uses.
#pragma once
#include <iconv.h>
#include <errno.h>
#include <string.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
