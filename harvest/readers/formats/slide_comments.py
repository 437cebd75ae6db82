"""What people wrote into the comments of slides, as PowerPoint keeps them since 2021 and before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree

from harvest.readers.documents.notes.margin import Comment, commented
from harvest.readers.formats.slide_shapes import words_on

_MOST = 2_000
"""So many comments at most are read of a deck."""


def comments_on(deck: Any, slides: Sequence[Any]) -> list[Comment]:
    """Each comment on the slides of a deck, with who wrote it and what stands on the slide."""
    names = {
        str(one.get("id")): str(one.get("name") or "")
        for kind in ("commentAuthors", "authors")
        for root in _parts(deck.part, kind)
        for one in root
    }
    found: list[Comment] = []
    for slide in slides:
        for root in _parts(slide.part, "comments"):
            for one in root.iter():
                if _tag(one) not in ("cm", "reply"):
                    continue
                words = " ".join(filter(None, (text.strip() for text in _words(one))))
                if words and len(found) < _MOST:
                    found.append(commented(words, names.get(str(one.get("authorId")), ""), "\n".join(words_on(slide))))
    return found


def _parts(part: Any, kind: str) -> Iterator[Any]:
    """The parts of a kind that belong to one."""
    for relation in part.rels.values():
        if relation.is_external or not relation.reltype.endswith(f"/{kind}"):
            continue
        try:
            yield etree.fromstring(relation.target_part.blob, etree.XMLParser(no_network=True, resolve_entities=False))
        except (etree.XMLSyntaxError, ValueError):
            continue


def _words(comment: Any) -> Iterator[str]:
    """The words of one comment without those of its replies."""
    for child in comment:
        if _tag(child) in ("reply", "replyLst"):
            continue
        if _tag(child) in ("text", "t") and child.text:
            yield child.text
        yield from _words(child)


def _tag(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
