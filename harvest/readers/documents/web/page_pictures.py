"""A gallery on a web page: which parts hold a picture with its caption, and whose words a caption is."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import Any

from harvest.readers.documents.photos.caption_words import credits_nobody, taken_by
from harvest.readers.documents.photos.photo_captions import CAPTION_WORDS
from harvest.readers.documents.photos.pictures_with_words import Captioned
from harvest.readers.documents.web.page_tags import bare_tag, hidden_or_furniture, words_in
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.recurring import NOBODY
from harvest.readers.recognise.talk.speakers import looks_like_name

_GALLERY = re.compile(r"photo|picture|galler|image|slide|figure|frame", re.I)
_CREDIT = re.compile(r"credit|author|byline|(?:^|[-_\s])by(?:[-_\s]|$)|name|photographer|who|teller|sender", re.I)
_SAID_BY = re.compile(
    r"^\W*(?:photo(?:graph)?(?: and words)?|words|picture|image|credit|by|from)?\s*(?:by|from|:)?\s*[:–—-]?\s*", re.I
)
_DIRECTION = re.compile(
    r"^\W*(?:(?:\d{1,3}\s*(?:/|of)\s*\d{1,3})|next|previous|download|enlarge|share|like|view)\W*$", re.I
)
_MANY, _LEAST, _MOST = 60_000, 2, 0.5
"""A page of so many parts is not looked through; a gallery has two pictures, and half of the page's words below "
"them."""


def gallery_of(root: Any, dropped: LeftOut) -> list[Captioned]:
    """The pictures of a page that is a gallery, with the lines of their captions; none where it is another page."""
    if sum(1 for _ in islice(root.iter(), _MANY)) == _MANY:
        return []
    parts = _parts(root)
    said = [len(words_in(part).split()) for part in parts]
    body = next((e for e in root.iter() if bare_tag(e) == "body"), root)
    around = len(words_in(body).split()) - sum(said)
    if len(parts) < _LEAST or max(said) > CAPTION_WORDS or sum(said) < _MOST * (around + sum(said)):
        return []
    items, left = [], 0
    for part in parts:
        text, who = _caption(part)
        if text:
            items.append(Captioned(_file_of(part), None, [text], who))
        else:
            left += 1
    if len(items) >= _LEAST and left:
        dropped.add("pictures without a caption", count=left)
    return items if len(items) >= _LEAST else []


def _parts(root: Any) -> list[Any]:
    """Figures that have a caption; else parts of one shape, called after pictures, each with one picture in it."""
    figures = [e for e in root.iter() if bare_tag(e) == "figure" and not hidden_or_furniture(e) and _captioned(e)]
    # A figure round others is the gallery: each picture in it has its own.
    figures = [e for e in figures if not any(inner in figures for inner in e.iterdescendants("figure"))]
    if len(figures) >= _LEAST:
        return figures
    shapes: Counter[tuple[str, str]] = Counter()
    found: list[Any] = []
    for picture in (e for e in root.iter() if bare_tag(e) == "img"):
        part = _alone(picture)
        if part is not None and words_in(part) and not hidden_or_furniture(part):
            found.append(part)
            shapes[(bare_tag(part), part.get("class") or "")] += 1
    often = shapes.most_common(1)
    return [p for p in found if (bare_tag(p), p.get("class") or "") == often[0][0]] if often else []


def _captioned(figure: Any) -> bool:
    return any(bare_tag(e) == "figcaption" and words_in(e) for e in figure.iterdescendants())


def _alone(picture: Any) -> Any | None:
    """The outermost part of a gallery that holds this picture and no other."""
    part = None
    for up in picture.iterancestors():
        if bare_tag(up) in ("body", "html") or sum(1 for _ in islice(up.iter("img"), 2)) > 1:
            return part if part is not None and _GALLERY.search(f"{up.get('class')} {part.get('class')}") else None
        part = up
    return None


def _caption(part: Any) -> tuple[str, str]:
    """The caption, and whose words it is; empty for what is none."""
    caption = next((e for e in part.iterdescendants() if bare_tag(e) == "figcaption"), part)
    whole = words_in(caption)
    inner = [e for e in caption.iterdescendants() if bare_tag(e) and words_in(e) and words_in(e) != whole]
    credit = next((e for e in reversed(inner) if _names(e)), None)
    if credit is None:
        silent = _DIRECTION.match(whole) or taken_by(whole) or credits_nobody(whole)
        return ("" if silent else whole), ""
    who = _SAID_BY.sub("", words_in(credit)).strip(" ()")
    text = " ".join(re.sub(rf"[\s–—(-]*{re.escape(words_in(credit))}[)\s]*", " ", whole, count=1).split())
    return text, "" if NOBODY.match(who) else who


def _names(element: Any) -> bool:
    """Whether an element of a caption says whose words it is."""
    words = _SAID_BY.sub("", words_in(element)).strip(" ()")
    called = _CREDIT.search(f"{element.get('class') or ''} {element.get('itemprop') or ''}") is not None
    name = words.split(",")[0]
    return bool(name) and len(words) <= 50 and (looks_like_name(name) or (called and NOBODY.match(words) is not None))


def _file_of(part: Any) -> str:
    picture = next((e for e in part.iterdescendants() if bare_tag(e) == "img"), None)
    return re.split(r"[/\\]", (picture.get("src") or "").split("?")[0])[-1][:80] if picture is not None else ""
