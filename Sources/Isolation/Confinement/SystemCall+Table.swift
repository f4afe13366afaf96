extension SystemCall {
  /// The calls of a group, by name and by their numbers on x86-64 and on arm64.
  ///
  /// Source: the kernel's `asm/unistd_64.h` and `asm-generic/unistd.h`.
  static func calls(of group: Group) -> [SystemCall] {
    switch group {
    case .ordinary: ordinary
    case .processes: processes
    case .others: others
    case .tracing: tracing
    case .network: network
    case .memory: memory
    case .kernel: kernel
    case .rest: []
    }
  }

  /// What a program of arithmetic, the loader before it and the shell before that need.
  private static let ordinary: [SystemCall] = [
    SystemCall("read", 0, 63), SystemCall("write", 1, 64), SystemCall("readv", 19, 65),
    SystemCall("writev", 20, 66), SystemCall("pread64", 17, 67), SystemCall("lseek", 8, 62),
    SystemCall("close", 3, 57), SystemCall("dup", 32, 23), SystemCall("dup2", 33, nil),
    SystemCall("dup3", 292, 24), SystemCall("fcntl", 72, 25), SystemCall("poll", 7, nil),
    SystemCall("ppoll", 271, 73), SystemCall("select", 23, nil), SystemCall("pselect6", 270, 72),
    SystemCall("open", 2, nil), SystemCall("openat", 257, 56), SystemCall("stat", 4, nil),
    SystemCall("lstat", 6, nil), SystemCall("fstat", 5, 80), SystemCall("newfstatat", 262, 79),
    SystemCall("statx", 332, 291), SystemCall("access", 21, nil), SystemCall("faccessat", 269, 48),
    SystemCall("faccessat2", 439, 439), SystemCall("readlink", 89, nil), SystemCall("readlinkat", 267, 78),
    SystemCall("getdents64", 217, 61), SystemCall("getcwd", 79, 17), SystemCall("mmap", 9, 222),
    SystemCall("munmap", 11, 215), SystemCall("mprotect", 10, 226), SystemCall("mremap", 25, 216),
    SystemCall("brk", 12, 214), SystemCall("madvise", 28, 233), SystemCall("membarrier", 324, 283),
    SystemCall("futex", 202, 98), SystemCall("rt_sigaction", 13, 134),
    SystemCall("rt_sigprocmask", 14, 135), SystemCall("rt_sigreturn", 15, 139),
    SystemCall("sigaltstack", 131, 132), SystemCall("restart_syscall", 219, 128),
    SystemCall("nanosleep", 35, 101), SystemCall("clock_nanosleep", 230, 115),
    SystemCall("clock_gettime", 228, 113), SystemCall("clock_getres", 229, 114),
    SystemCall("gettimeofday", 96, 169), SystemCall("time", 201, nil), SystemCall("times", 100, 153),
    SystemCall("getrusage", 98, 165), SystemCall("getrandom", 318, 278), SystemCall("uname", 63, 160),
    SystemCall("sysinfo", 99, 179), SystemCall("getpid", 39, 172), SystemCall("gettid", 186, 178),
    SystemCall("getppid", 110, 173), SystemCall("getpgrp", 111, nil), SystemCall("getuid", 102, 174),
    SystemCall("geteuid", 107, 175), SystemCall("getgid", 104, 176), SystemCall("getegid", 108, 177),
    SystemCall("getgroups", 115, 158), SystemCall("sched_yield", 24, 124),
    SystemCall("sched_getaffinity", 204, 123), SystemCall("arch_prctl", 158, nil),
    SystemCall("set_tid_address", 218, 96), SystemCall("set_robust_list", 273, 99),
    SystemCall("rseq", 334, 293), SystemCall("prlimit64", 302, 261), SystemCall("getrlimit", 97, 163),
    SystemCall("setrlimit", 160, 164), SystemCall("execve", 59, 221), SystemCall("exit", 60, 93),
    SystemCall("exit_group", 231, 94),
  ]

  /// Starting processes and threads, and waiting for them.
  private static let processes: [SystemCall] = [
    SystemCall("clone", 56, 220), SystemCall("fork", 57, nil), SystemCall("vfork", 58, nil),
    SystemCall("clone3", 435, 435), SystemCall("wait4", 61, 260), SystemCall("waitid", 247, 95),
  ]

  /// Signals to processes, and questions about them.
  private static let others: [SystemCall] = [
    SystemCall("kill", 62, 129), SystemCall("tkill", 200, 130), SystemCall("tgkill", 234, 131),
    SystemCall("rt_sigqueueinfo", 129, 138), SystemCall("rt_tgsigqueueinfo", 297, 240),
    SystemCall("getpgid", 121, 155), SystemCall("getsid", 124, 156), SystemCall("getpriority", 140, 141),
    SystemCall("setpriority", 141, 140),
  ]

  /// Reaching into another process.
  private static let tracing: [SystemCall] = [
    SystemCall("ptrace", 101, 117), SystemCall("process_vm_readv", 310, 270),
    SystemCall("process_vm_writev", 311, 271), SystemCall("process_madvise", 440, 440),
    SystemCall("process_mrelease", 448, 448), SystemCall("pidfd_open", 434, 434),
    SystemCall("pidfd_getfd", 438, 438), SystemCall("pidfd_send_signal", 424, 424),
    SystemCall("kcmp", 312, 272),
  ]

  /// Connections; what is in flight in one no limit of a process counts.
  private static let network: [SystemCall] = [
    SystemCall("socket", 41, 198), SystemCall("socketpair", 53, 199), SystemCall("connect", 42, 203),
    SystemCall("bind", 49, 200), SystemCall("listen", 50, 201), SystemCall("accept", 43, 202),
    SystemCall("accept4", 288, 242), SystemCall("sendto", 44, 206), SystemCall("recvfrom", 45, 207),
    SystemCall("sendmsg", 46, 211), SystemCall("recvmsg", 47, 212), SystemCall("sendmmsg", 307, 269),
    SystemCall("recvmmsg", 299, 243), SystemCall("shutdown", 48, 210), SystemCall("getsockopt", 55, 209),
    SystemCall("setsockopt", 54, 208), SystemCall("getsockname", 51, 204),
    SystemCall("getpeername", 52, 205),
  ]

  /// Memory that is no process's: files without a name, shared memory, queues.
  private static let memory: [SystemCall] = [
    SystemCall("memfd_create", 319, 279), SystemCall("memfd_secret", 447, 447),
    SystemCall("shmget", 29, 194), SystemCall("shmat", 30, 196), SystemCall("shmctl", 31, 195),
    SystemCall("shmdt", 67, 197), SystemCall("mq_open", 240, 180), SystemCall("msgget", 68, 186),
    SystemCall("msgsnd", 69, 189), SystemCall("msgrcv", 70, 188), SystemCall("semget", 64, 190),
    SystemCall("semop", 65, 193), SystemCall("semtimedop", 220, 192),
  ]

  /// More of the kernel than code needs: namespaces, mounts, keyrings, programs for the kernel itself.
  private static let kernel: [SystemCall] = [
    SystemCall("unshare", 272, 97), SystemCall("setns", 308, 268), SystemCall("mount", 165, 40),
    SystemCall("umount2", 166, 39), SystemCall("pivot_root", 155, 41), SystemCall("chroot", 161, 51),
    SystemCall("fsopen", 430, 430), SystemCall("fsmount", 432, 432), SystemCall("fsconfig", 431, 431),
    SystemCall("fspick", 433, 433), SystemCall("open_tree", 428, 428), SystemCall("move_mount", 429, 429),
    SystemCall("mount_setattr", 442, 442), SystemCall("add_key", 248, 217),
    SystemCall("request_key", 249, 218), SystemCall("keyctl", 250, 219), SystemCall("bpf", 321, 280),
    SystemCall("perf_event_open", 298, 241), SystemCall("io_uring_setup", 425, 425),
    SystemCall("io_uring_enter", 426, 426), SystemCall("io_uring_register", 427, 427),
    SystemCall("userfaultfd", 323, 282), SystemCall("fanotify_init", 300, 262),
    SystemCall("fanotify_mark", 301, 263), SystemCall("modify_ldt", 154, nil),
    SystemCall("personality", 135, 92), SystemCall("open_by_handle_at", 304, 265),
    SystemCall("name_to_handle_at", 303, 264), SystemCall("init_module", 175, 105),
    SystemCall("finit_module", 313, 273), SystemCall("delete_module", 176, 106),
    SystemCall("kexec_load", 246, 104), SystemCall("kexec_file_load", 320, 294),
    SystemCall("reboot", 169, 142), SystemCall("swapon", 167, 224), SystemCall("swapoff", 168, 225),
    SystemCall("acct", 163, 89), SystemCall("syslog", 103, 116), SystemCall("quotactl", 179, 60),
    SystemCall("settimeofday", 164, 170), SystemCall("clock_settime", 227, 112),
    SystemCall("adjtimex", 159, 171), SystemCall("clock_adjtime", 305, 266),
    SystemCall("sethostname", 170, 161), SystemCall("setdomainname", 171, 162),
    SystemCall("iopl", 172, nil), SystemCall("ioperm", 173, nil), SystemCall("lookup_dcookie", 212, 18),
    SystemCall("mbind", 237, 235), SystemCall("set_mempolicy", 238, 237),
    SystemCall("migrate_pages", 256, 238), SystemCall("move_pages", 279, 239),
    SystemCall("vmsplice", 278, 75),
  ]
}
