"""What a page puts below each of its texts (``Share this story``): the same last words in most parts of one shape; and
the links below all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import islice
from typing import Any

from harvest.readers.documents.web.page_tags import FURNITURE, bare_tag, hidden_or_furniture, why_left_out, words_in
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import is_date
from harvest.readers.recognise.recurring import NOBODY, is_signature

_LEAST, _MOST, _WORDS, _TEXT = 3, 0.8, 6, 8
_MANY, _WORK, _ROUNDS = 60_000, 400_000, 5
_LINES = ("p", "div", "span", "a", "li", "ul", "small", "section", "footer", "label", "strong", "em", "td")


def without_repeats(root: Any, dropped: LeftOut) -> None:
    """Takes out of a page, and counts, the short last words that most of its texts share and the links below these.

    A name or a day stays.
    """
    if sum(1 for _ in islice(root.iter(), _MANY)) == _MANY:
        return
    sizes: dict[Any, int] = {}
    for element in reversed(list(root.iter())):
        sizes[element] = 1 + sum(sizes[child] for child in element)
    work = 0
    for parent in list(root.iter()):
        groups: dict[tuple[str, str], list[Any]] = {}
        for child in parent:
            if tag := bare_tag(child):
                groups.setdefault((tag, child.get("class") or ""), []).append(child)
        for parts in groups.values():
            work += sum(sizes[part] for part in parts) if len(parts) >= _LEAST else 0
            if work > _WORK:
                return
            if len(parts) >= _LEAST:
                _take_ends(parts, dropped)
                if sum(1 for part in parts if len(words_in(part).split()) >= _TEXT) >= _LEAST:
                    _take_links_below(parent, dropped)


def _take_links_below(parent: Any, dropped: LeftOut) -> None:
    """Takes out the short links below the texts of a part of the page, which lead to more of them."""
    for last in reversed(list(parent)):
        words = words_in(last)
        said = len(words.split()) > _WORDS or not _is_links(last) or is_signature([words])
        if (last.tail or "").strip() or (words and said):
            return
        if words and why_left_out(last, bare_tag(last)) is None:
            dropped.add(FURNITURE, words)
            _remove(last)


def _take_ends(parts: Sequence[Any], dropped: LeftOut) -> None:
    for _ in range(_ROUNDS):
        texts = [part for part in parts if len(words_in(part).split()) >= _TEXT and not hidden_or_furniture(part)]
        ends = [(end, words_in(end)) for part in texts if (end := _last(part)) is not None]
        often = Counter(words for _, words in ends).most_common(1)
        if len(texts) < _LEAST or not often or often[0][1] < max(_LEAST, _MOST * len(texts)):
            return
        words = often[0][0]
        if NOBODY.match(words) or is_date(words):
            return
        gone = [end for end, own in ends if own == words]
        if not all(map(_is_links, gone)) and is_signature([words]):
            return
        for end in gone:
            dropped.add(FURNITURE, words)
            _remove(end)


def _last(part: Any) -> Any | None:
    """The last element of a part that holds words of its own, where these are few and nothing follows them."""
    at, found = part, None
    while True:
        inner = [e for e in at if bare_tag(e) and why_left_out(e, bare_tag(e)) is None and words_in(e)]
        if not inner or (inner[-1].tail or "").strip():
            return found
        at = inner[-1]
        if bare_tag(at) in _LINES and len(words_in(at).split()) <= _WORDS:
            return at
        found = None


def _is_links(element: Any) -> bool:
    """Whether all words in an element are links."""
    if bare_tag(element) == "a":
        return True
    linked = " ".join(words_in(e) for e in element.iterdescendants() if bare_tag(e) == "a")
    return bool(linked) and linked.split() == words_in(element).split()


def _remove(element: Any) -> None:
    """The element out of its page; what stands behind it stays."""
    parent = element.getparent()
    before = element.getprevious()
    tail = element.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(element)
