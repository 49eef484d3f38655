/* Kills the process before the n-th time (MORTAL_AT) it writes to, cuts, renames or removes a file below MORTAL_OF. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <unistd.h>

static void count(const char *path) {
    static long left = 0;
    const char *of = getenv("MORTAL_OF"), *at = getenv("MORTAL_AT");
    if (!of || !at || strncmp(path, of, strlen(of)) != 0)
        return;
    if (++left == atol(at))
        kill(getpid(), SIGKILL);
}

static void count_descriptor(int descriptor) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    path[length > 0 ? length : 0] = 0;
    count(path);
}

#define REAL(kind, name, ...) ((kind(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name))

ssize_t write(int to, const void *bytes, size_t size) {
    count_descriptor(to);
    return REAL(ssize_t, "write", int, const void *, size_t)(to, bytes, size);
}

ssize_t pwrite(int to, const void *bytes, size_t size, off_t at) {
    count_descriptor(to);
    return REAL(ssize_t, "pwrite", int, const void *, size_t, off_t)(to, bytes, size, at);
}

ssize_t pwrite64(int to, const void *bytes, size_t size, off64_t at) {
    count_descriptor(to);
    return REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t)(to, bytes, size, at);
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t size) {
    count_descriptor(to);
    return REAL(ssize_t, "sendfile64", int, int, off64_t *, size_t)(to, from, at, size);
}

ssize_t sendfile(int to, int from, off_t *at, size_t size) {
    count_descriptor(to);
    return REAL(ssize_t, "sendfile", int, int, off_t *, size_t)(to, from, at, size);
}

int ftruncate(int of, off_t size) {
    count_descriptor(of);
    return REAL(int, "ftruncate", int, off_t)(of, size);
}

int ftruncate64(int of, off64_t size) {
    count_descriptor(of);
    return REAL(int, "ftruncate64", int, off64_t)(of, size);
}

int unlink(const char *path) {
    count(path);
    return REAL(int, "unlink", const char *)(path);
}

int rename(const char *from, const char *to) {
    count(to);
    return REAL(int, "rename", const char *, const char *)(from, to);
}
