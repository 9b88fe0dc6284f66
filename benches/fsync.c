// Preloaded, it makes every fsync and fdatasync take SAMSPIL_FSYNC_US microseconds and do nothing else, so that what
// depends on the disk can be measured on any machine. Without SAMSPIL_FSYNC_US they do what they always do. Whatever
// is written under it does not survive a loss of power: it is for measuring alone.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <time.h>

static int take_the_time(const char *name, int file) {
    static __thread int punctual;
    const char *told = getenv("SAMSPIL_FSYNC_US");
    if (!told || !*told) {
        int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
        return real(file);
    }
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    if (!punctual) {
        // By default Linux wakes a sleeper up to 50 microseconds late.
        prctl(PR_SET_TIMERSLACK, 1UL);
        punctual = 1;
    }
    long long nanoseconds = until.tv_nsec + 1000LL * atoll(told);
    until.tv_sec += nanoseconds / 1000000000;
    until.tv_nsec = nanoseconds % 1000000000;
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL) == EINTR) {
    }
    return 0;
}

int fsync(int file) { return take_the_time("fsync", file); }

int fdatasync(int file) { return take_the_time("fdatasync", file); }
