// What glibc has for starting programs and shows only under _GNU_SOURCE, which Swift's Glibc module is built without.
#pragma once
#include <spawn.h>

// memfd_create(2)
extern int memfd_create(const char *_Nonnull name, unsigned int flags);
// pipe(2)
extern int pipe2(int descriptors[_Nonnull 2], int flags);
// glibc 2.29
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *_Nonnull actions, const char *_Nonnull path);

static const unsigned int tipoff_memfd_cloexec = 1;
