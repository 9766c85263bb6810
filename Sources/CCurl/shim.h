// libcurl for Swift: its variadic calls as typed inline functions, which Swift can import.
#pragma once
#include <curl/curl.h>
