"""Several people's comments on one web page: which parts of the page they are, who wrote each and when.

Told by what programs call the parts (author, fn, creator …) or, where they call them nothing, by parts of one shape
that all begin with a name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, takewhile
from typing import Any

from harvest.model.punctuation import ends_sentence
from harvest.readers.chats.comment_buttons import ACT, AGO
from harvest.readers.documents.web.page_tags import bare_tag, hidden_or_furniture, words_in
from harvest.readers.recognise.dates import date_in, is_date
from harvest.readers.recognise.talk.speakers import looks_like_name

_AUTHOR = re.compile(
    r"(?:[\w-]*[-_])?(?:author|creator|user-?name|nick(?:name)?|poster|commenter|by-?line|display-?name|author-?name|"
    r"fn|screen-?name|full-?name|profile-?name|contributor|member-?name|posted-?by|hnuser)(?:[-_](?:name|link|title|text))?",
    re.I,
)
_WEAK_AUTHOR = re.compile(r"(?:name|user|who|from|sender|by)", re.I)
_NO_AUTHOR = re.compile(r"avatar|img|image|photo|icon|mention|badge|role|bio|group|count|list", re.I)
_TIME = re.compile(
    r"(?:[\w-]*[-_])?(?:time|date|timestamp|published|posted(?:[-_]on)?|ago|permalink|metadata|when|created|meta)"
    r"(?:[-_]?(?:ago|time|date|stamp|text))?",
    re.I,
)
_SAYS = re.compile(
    r"^(?:(?:posted|written|comment|said|submitted) )?(?:by|from):?\s+|\s*(?:says|said|wrote|writes|commented|replied|"
    r"posted|schreibt|sagt|dit|a écrit|dice)?\s*:?\s*$",
    re.I,
)
_DATED = re.compile(r"^\W*(?:posted|added|published|written|submitted|commented|edited)?(?: on)?:?[^.!?]{6,50}$", re.I)
_CLOCKED = re.compile(
    r"\W*\d{1,2}(?:st|nd|rd|th)?\.? [^\W\d_]{3,12}\.?,?(?: \d{4},?)? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]m)?\W*", re.I
)
"""A day without its year and a time of day: ``1 Nov, 20:11``."""
_NO_BROTHERS = ("p", "br", "span", "a", "tr", "td", "h1", "h2", "h3", "h4")
_WORK = 1_500_000
"""So much is looked at for answers inside comments; what lies in each other by the hundred is no answer."""
_LARGE, _MANY, _LEVELS = 2000, 60_000, 12
"""No comment has so many parts; a page of so many is not looked through; a name lies no deeper in its comment."""
_NAME_LENGTH = 60


@dataclass(slots=True)
class Comment:
    """One comment: its part of the page, who wrote it and when as it stands there."""

    part: Any
    who: str
    beside: set[Any] = field(default_factory=set)
    """What in it names its author or its time, or is a button."""
    when: str = ""
    depth: int = 0


def comments_of(root: Any) -> list[Comment]:
    """The comments of a page in order; none where fewer than two parts are somebody's own."""
    if sum(1 for _ in islice(root.iter(), _MANY)) == _MANY:
        return []
    found = _by_authors(root) or _by_labels(root) or _with_answers(_by_shape(root))
    return found if len(found) >= 2 else []


def _by_authors(root: Any) -> list[Comment]:
    """Each part that has one author of its own, among parts of one kind."""
    authors = _authors(root)
    for names in (authors["strong"], authors["strong"] | authors["weak"]):
        if len(names) >= 2 and (found := _parts(names)):
            return found
    return []


def _authors(root: Any) -> dict[str, dict[Any, str]]:
    """The elements that name somebody, the outermost where one lies in another, with the name."""
    found: dict[str, dict[Any, str]] = {"strong": {}, "weak": {}}
    quoted: dict[str, dict[Any, str]] = {"strong": {}, "weak": {}}
    for element in root.iter():
        strength = names_author(element)
        if not strength or hidden_or_furniture(element) or any(up in found["strong"] for up in element.iterancestors()):
            continue
        name = name_in(element)
        if name and len(words_in(element)) <= _NAME_LENGTH + 40 and len(name) <= _NAME_LENGTH and not is_date(name):
            aside = any(bare_tag(up) == "blockquote" for up in element.iterancestors())
            (quoted if aside else found)[strength][element] = name
    return found if len(found["strong"] | found["weak"]) >= 2 else quoted


def name_in(element: Any) -> str:
    """The name in an element that names somebody, without “by” and “says”."""
    inner = [e for e in element.iterdescendants() if bare_tag(e) and names_author(e) and words_in(e)]
    named = inner[0] if inner else element
    times = {e for e in named.iterdescendants() if bare_tag(e) and _tells_when(e, words_in(e))}
    said = " ".join(own_words(named, times)) if times else ""
    return _SAYS.sub("", said or words_in(named)).strip(" ,·•|-–—")


def names_author(element: Any) -> str:
    """How surely an element is called as one that names somebody: ``strong``, ``weak`` or not at all (empty)."""
    tag = bare_tag(element)
    if not tag or tag in ("body", "html", "img", "head", "meta", "link"):
        return ""
    tokens = [*(element.get("class") or "").split(), element.get("itemprop") or "", element.get("rel") or ""]
    tokens += [element.get("data-testid") or "", element.get("data-role") or "", element.get("slot") or ""]
    if tag == "cite" or (tag == "address" and element.get("class")):
        return "strong"
    for token in filter(None, tokens):
        if not _NO_AUTHOR.search(token):
            if _AUTHOR.fullmatch(token):
                return "strong"
            if _WEAK_AUTHOR.fullmatch(token):
                return "weak"
    return ""


def _parts(names: dict[Any, str]) -> list[Comment]:
    """For each author a part of the page that holds no other author; of one kind for as many of them as can be."""
    within: dict[Any, int] = defaultdict(int)
    for element in names:
        for up in element.iterancestors():
            within[up] += 1
    kinds: dict[tuple[str, str], dict[Any, Comment]] = defaultdict(dict)
    for element, name in names.items():
        for depth, up in enumerate(element.iterancestors()):
            if depth > _LEVELS or bare_tag(up) in ("body", "html"):
                break
            answered = within[up] > 1
            if answered and not _holds_answers(up, element, names):
                break
            kinds[sort_of(up)].setdefault(element, Comment(up, name, {element}, depth=depth))
            if answered:
                break
    found: dict[Any, Comment] = {}
    for group in sorted(kinds.values(), key=lambda g: (-len(g), -min(c.depth for c in g.values()))):
        free = {element: c for element, c in group.items() if element not in found}
        saying = {element: c for element, c in free.items() if says_more(c)}
        if len(saying) >= 2 and len(saying) >= 0.8 * len(free):
            found |= saying
    return [found[element] for element in names if element in found]


def sort_of(element: Any) -> tuple[str, str]:
    """What a part is called: its tag and the first of its classes, without numbers."""
    first = ((element.get("class") or element.get("itemprop") or "").split() or [""])[0]
    return bare_tag(element), re.sub(r"\d+", "", first)


def _holds_answers(part: Any, author: Any, names: dict[Any, str]) -> bool:
    """Whether the others who wrote in a part all did so in parts of its kind inside it, behind its own author."""
    kind = sort_of(part)
    inside = [e for e in islice(part.iterdescendants(), _LARGE) if e in names]
    if not kind[1] or not inside or inside[0] is not author:
        return False
    return all(
        any(sort_of(up) == kind for up in takewhile(lambda up: up is not part, other.iterancestors()))
        for other in inside[1:]
    )


def says_more(comment: Comment) -> bool:
    """Whether anything but the name stands in the part; what stands beside it is looked for on the way."""
    if sum(1 for _ in islice(comment.part.iter(), _LARGE)) == _LARGE:
        return False
    _mark(comment)
    left = sum(len(words) for words in own_words(comment.part, comment.beside))
    return left > 0


def own_words(element: Any, beside: set[Any]) -> Iterator[str]:
    """The words in an element, without what stands in ``beside``."""
    if element in beside or not bare_tag(element):
        return
    if element.text and element.text.strip():
        yield element.text.strip()
    for child in element:
        yield from own_words(child, beside)
        if child.tail and child.tail.strip():
            yield child.tail.strip()


def _mark(comment: Comment) -> None:
    """Mark the time and the buttons in a comment."""
    for element in comment.part.iterdescendants():
        tag = bare_tag(element)
        if not tag or element in comment.beside or any(up in comment.beside for up in element.iterancestors()):
            continue
        words = words_in(element)
        if not words or len(words) > 60:
            continue
        if _tells_when(element, words):
            comment.beside.add(element)
            comment.when = comment.when or element.get("datetime") or element.get("title") or words
        elif ACT.match(words) and (tag in ("a", "span", "li", "button", "small", "div", "p") or tag == "label"):
            comment.beside.add(element)


def _tells_when(element: Any, words: str) -> bool:
    """Whether an element holds a time or a day and nothing else."""
    if not words or len(words) > 60:
        return False
    tokens = [*(element.get("class") or "").split(), element.get("itemprop") or ""]
    dated = is_date(words) or AGO.match(words) is not None or _says_when(words) or _CLOCKED.fullmatch(words) is not None
    timed = bare_tag(element) in ("time", "abbr") or (any(map(_TIME.fullmatch, tokens)) and len(words.split()) <= 8)
    return dated or bool(timed and not ends_sentence(words) and re.search(r"\d|day|ago", words))


def _says_when(words: str) -> bool:
    return len(words.split()) <= 9 and _DATED.match(words) is not None and date_in(words) is not None


def _by_shape(root: Any) -> list[Comment]:
    """Brothers of one shape that all begin with a name and go on with words."""
    best: list[Comment] = []
    for parent in root.iter():
        if len(parent) < 2 or bare_tag(parent) in ("", "tr", "tbody", "table", "nav", "dl"):
            continue
        shapes: dict[tuple[str, str], list[Any]] = defaultdict(list)
        for child in parent:
            if bare_tag(child) and bare_tag(child) not in _NO_BROTHERS:
                shapes[(bare_tag(child), child.get("class") or "")].append(child)
        for group in shapes.values():
            if len(group) < 2 or hidden_or_furniture(parent):
                continue
            made = [c for part in group if (c := _named_part(part)) is not None]
            several = len({comment.who for comment in made}) > 1  # tables of one head begin with its first word
            if several and len(made) >= max(2, 0.8 * len(group)) and len(made) > len(best):
                best = made
    return best


def _by_labels(root: Any) -> list[Comment]:
    """Parts that a screen reader is told to be somebody's: their label names whom they begin with."""
    found = []
    for part in root.iter():
        label = " ".join((part.get("aria-label") or "").split()) if bare_tag(part) else ""
        if not label or hidden_or_furniture(part):
            continue
        comment = _named_part(part, least=1)
        if comment is not None and comment.who in label and label != comment.who:
            found.append(comment)
    return found


def _with_answers(comments: list[Comment]) -> list[Comment]:
    """The comments with the answers that lie inside them, where these are of one shape with them."""
    parts = {comment.part for comment in comments}
    made: list[Comment] = []
    left = _WORK
    for comment in comments:
        made.append(comment)
        for inner in islice(comment.part.iterdescendants(bare_tag(comment.part)), _LARGE):
            same = (inner.get("class") or "") == (comment.part.get("class") or "")
            left -= sum(1 for _ in islice(inner.iter(), _LARGE)) ** 2 if same else 0
            if left < 0:
                return comments
            if same and inner not in parts and (answer := _named_part(inner, least=1)) is not None:
                made.append(answer)
    return made


def _named_part(part: Any, least: int = 3) -> Comment | None:
    """A part whose first words stand for themselves and are a name."""
    first = next((e for e in part.iterdescendants() if bare_tag(e) and (e.text or "").strip()), None)
    if first is None or (part.text or "").strip() or not words_in(first):
        return None
    name = _SAYS.sub("", words_in(first)).strip(" ,·•|-–—")
    if len(name) > 40 or ends_sentence(name) or not looks_like_name(name) or (first.tail or "").lstrip()[:1].islower():
        return None
    comment = Comment(part, name, {first})
    return (
        comment
        if says_more(comment) and sum(len(w.split()) for w in own_words(part, comment.beside)) >= least
        else None
    )
