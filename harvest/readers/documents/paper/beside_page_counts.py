"""Running heads of a PDF that stand next to the number of the page, wherever on the page its program wrote them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

_LONGEST, _MOST = 12, 4
"""So many words at most has such a line, and so many of them stand there."""


def beside_page_counts(
    pages: Sequence[Sequence[str]], counts: Callable[[str, int, int], bool]
) -> frozenset[tuple[int, int]]:
    """Where, by page and line, the number of each page stands and, right before it, the same lines on all pages.

    What a program lays over a page (its head and foot) may come behind the title on the first page and before all else
    on the others. ``counts`` tells whether a line is the number of a page, out of so many.

    >>> told = lambda line, page, pages: line == f"Page {page} of {pages}"
    >>> first = ["A talk with Ada", "Quay Voices", "Page 1 of 2", "Ada: We rowed."]
    >>> sorted(beside_page_counts([first, ["Quay Voices", "Page 2 of 2", "Ada: And sang."]], told))
    [(0, 1), (0, 2), (1, 0), (1, 1)]
    """
    if len(pages) < 2:
        return frozenset()
    filled = [[(n, " ".join(line.split())) for n, line in enumerate(page) if line.strip()] for page in pages]
    at: list[int] = []
    for page, lines in enumerate(filled, 1):
        found = [k for k, (_, text) in enumerate(lines) if counts(text, page, len(pages))]
        if len(found) != 1:
            return frozenset()
        at += found
    taken = {(page, lines[k][0]) for page, (lines, k) in enumerate(zip(filled, at, strict=True))}
    for back in range(1, _MOST + 1):
        if any(k < back for k in at):
            break
        same = {lines[k - back][1] for lines, k in zip(filled, at, strict=True)}
        text = next(iter(same))
        if len(same) > 1 or len(text.split()) > _LONGEST or text.endswith((":", "?", "!")):
            break
        taken |= {(page, lines[k - back][0]) for page, (lines, k) in enumerate(zip(filled, at, strict=True))}
    return frozenset(taken)
