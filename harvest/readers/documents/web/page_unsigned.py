"""Cards on a wall that nobody signed, among others that somebody did."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from harvest.readers.documents.web.page_comments import Comment, says_more, sort_of
from harvest.readers.documents.web.page_tags import bare_tag, hidden_or_furniture, words_in

_CARDS = ("blockquote", "li", "article", "figure", "q")
_LEAST_WORDS, _UNSIGNED, _FRAMES = 3, 3, 2
"""So many words has a card without a name; at most so many stand beside each with one; in so many frames it lies."""


def with_unsigned(comments: list[Comment]) -> list[Comment]:
    """The comments and, in their places, what stands among them in parts of the same kind that nobody signed.

    Only on a wall without times: elsewhere such a part is what a program says of a comment that was taken away.
    """
    if any(comment.when for comment in comments):
        return comments
    by_frame = dict(zip(_frames([comment.part for comment in comments]), comments, strict=True))
    found: list[Comment] = []
    for parent in dict.fromkeys(frame.getparent() for frame in by_frame):
        sorts = {sort_of(child) for child in parent if child in by_frame}
        for child in parent:
            if child in by_frame:
                found.append(by_frame[child])
            elif sort_of(child) in sorts and _is_card(child) and by_frame.keys().isdisjoint(child.iterdescendants()):
                unsigned = Comment(child, "")
                if says_more(unsigned) and not unsigned.when:
                    found.append(unsigned)
    return found if len(found) - len(comments) <= _UNSIGNED * len(comments) else comments


def _frames(parts: Sequence[Any]) -> list[Any]:
    """What stands side by side: the parts, or what is around each of them where that is of one kind."""
    frames = list(parts)
    for _ in range(_FRAMES):
        above = [frame.getparent() for frame in frames]
        if None in above or len(set(above)) < len(frames) or len(set(map(sort_of, above))) > 1:
            break
        frames = above
    return frames


def _is_card(part: Any) -> bool:
    called = sort_of(part)[1] or bare_tag(part) in _CARDS
    return bool(called) and not hidden_or_furniture(part) and len(words_in(part).split()) >= _LEAST_WORDS
