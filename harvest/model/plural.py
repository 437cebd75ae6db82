"""A number with its noun, as people write it; for every sentence that counts something."""

from __future__ import annotations


def count(n: int, one: str, many: str = "") -> str:
    """A number with its noun, or with any words that differ for one and for many.

    >>> count(1, "voice"), count(1200, "passage"), count(2, "story", "stories")
    ('1 voice', '1,200 passages', '2 stories')
    >>> count(1, "row names", "rows name")
    '1 row names'
    """
    return f"{n:,} {one if n == 1 else many or one + 's'}"
