/* Notes what a disk has been made to keep, for a test that takes the power away.
 *
 * Preloaded into a process, it stands before fsync and fdatasync. For each file below SYNCED_OF that is synced, its
 * bytes are copied to SYNCED_TO/<inode>; for the folder SYNCED_OF itself, the names of its files and their inodes to
 * SYNCED_TO/names. Whatever is not there may be gone after a power cut. A copy appears by a rename, so that a process
 * killed while it is made has not synced.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void require(int held) {
    if (!held) {
        perror("synced.c");
        abort();
    }
}

/* Through the very descriptor: closing another one would drop the locks that SQLite holds on the file. */
static void copy_bytes(int from, int to) {
    char some[1 << 16];
    off_t at = 0;
    for (ssize_t read; (read = pread(from, some, sizeof some, at)) != 0; at += read)
        require(read > 0 && write(to, some, read) == read);
}

static void copy_names(const char *folder, int to) {
    DIR *names = opendir(folder);
    require(names != NULL);
    for (struct dirent *name; (name = readdir(names)) != NULL;)
        if (name->d_type == DT_REG)
            dprintf(to, "%llu %s\n", (unsigned long long)name->d_ino, name->d_name);
    closedir(names);
}

static void note(int descriptor) {
    const char *of = getenv("SYNCED_OF"), *in = getenv("SYNCED_TO");
    char link[64], path[PATH_MAX], part[PATH_MAX], kept[PATH_MAX], held[PATH_MAX];
    struct stat seen;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    require(of && in && length > 0 && fstat(descriptor, &seen) == 0);
    path[length] = 0;
    int folder = strcmp(path, of) == 0;
    if (strncmp(path, of, strlen(of)) != 0 || (S_ISDIR(seen.st_mode) && !folder))
        return;
    snprintf(part, sizeof part, "%s/part", in);
    snprintf(kept, sizeof kept, folder ? "%s/names" : "%s/%llu", in, (unsigned long long)seen.st_ino);
    int to = open(part, O_CREAT | O_TRUNC | O_WRONLY, 0600);
    require(to >= 0);
    if (folder) {
        copy_names(path, to);
    } else {
        copy_bytes(descriptor, to);
        /* A second name for it, so that its inode goes to no other file while its bytes are kept. */
        snprintf(held, sizeof held, "%s/held-%llu", in, (unsigned long long)seen.st_ino);
        linkat(AT_FDCWD, link, AT_FDCWD, held, AT_SYMLINK_FOLLOW);
    }
    require(close(to) == 0 && rename(part, kept) == 0);
}

int fsync(int descriptor) {
    int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
    note(descriptor);
    return real(descriptor);
}

int fdatasync(int descriptor) {
    int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
    note(descriptor);
    return real(descriptor);
}
