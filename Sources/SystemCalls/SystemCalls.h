// A descriptor of a process stands for that process and no other, also once its number is given out again.
// The numbers are the same on all machines (pidfd_open(2), pidfd_send_signal(2)).
#ifndef COMPANION_SYSTEM_CALLS_H
#define COMPANION_SYSTEM_CALLS_H

#ifdef __linux__
#include <unistd.h>

long syscall(long number, ...);

static inline int companion_pidfd_open(int process) { return (int)syscall(434L, process, 0); }

static inline int companion_pidfd_kill(int descriptor) {
  return (int)syscall(424L, descriptor, 9, (void *)0, 0);
}
#endif

#endif
