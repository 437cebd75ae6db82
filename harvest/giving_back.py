"""What was needed for a moment goes back to the system: the C library of Linux keeps it for the next time, apart for
each thread."""

from __future__ import annotations

import contextlib
import ctypes

MMAP_THRESHOLD, ARENA_MAX = -3, -8
"""Numbers of what `mallopt` sets, as glibc's malloc.h has them."""
ARENAS = 2


def give_back(large: int) -> None:
    """Let the C library give back what is of so many bytes as soon as nobody needs it; where it is another than glibc
    it does as it does.

    To be called before there are many threads: what they have of their own stays theirs.
    """
    libc = glibc()
    if libc is not None:
        libc.mallopt(ARENA_MAX, ARENAS)
        libc.mallopt(MMAP_THRESHOLD, large)  # it would grow up to 32 MB by itself, and did


def give_back_what_is_small() -> None:
    """Have it give back what lies between what is needed, too."""
    libc = glibc()
    if libc is not None:
        libc.malloc_trim(0)


def glibc() -> ctypes.CDLL | None:
    """The C library of this process where it is glibc."""
    with contextlib.suppress(OSError, AttributeError, TypeError):
        libc = ctypes.CDLL(None)
        _ = libc.gnu_get_libc_version, libc.mallopt, libc.malloc_trim
        return libc
    return None
