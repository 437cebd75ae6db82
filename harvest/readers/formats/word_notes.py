"""The notes at the foot, at the end and in the margin of a Word file, with the paragraphs that they stand beside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from docx.oxml.ns import qn
from lxml import etree

from harvest.readers.documents.notes.margin import Comment, Noted, commented, noted

_KINDS = {
    qn("w:footnoteReference"): "footnote",
    qn("w:endnoteReference"): "endnote",
    qn("w:commentReference"): "comment",
}
_STARTS, _ENDS, _ID, _AUTHOR = qn("w:commentRangeStart"), qn("w:commentRangeEnd"), qn("w:id"), qn("w:author")
_MOST = 2_000
"""So many notes at most are read of a file."""


def notes_of(document: Any, words_of: Callable[[Any], str]) -> tuple[list[Noted], list[Comment]]:
    """What is noted beside which paragraph, and of that each comment; ``words_of`` gives the words of one."""
    texts = {kind: _texts(document, kind, words_of) for kind in set(_KINDS.values())}
    if not any(texts.values()):
        return [], []
    found: list[tuple[str, list[tuple[int, str]]]] = []
    comments: dict[str, Comment] = {}
    over: list[str] = []  # comments on several paragraphs
    numbers: dict[tuple[str, str], int] = {}
    for paragraph in document.element.body.iter(qn("w:p")):
        here = [("comment", one) for one in over]
        for element in paragraph.iter():
            if element.tag == _STARTS:
                over.append(element.get(_ID))
                here.append(("comment", element.get(_ID)))
            elif element.tag == _ENDS and element.get(_ID) in over:
                over.remove(element.get(_ID))
            elif element.tag in _KINDS:
                here.append((_KINDS[element.tag], element.get(_ID)))
        beside = []
        for kind, number in dict.fromkeys(here):
            text, by = texts[kind].get(number, ("", ""))
            if text:
                beside.append((numbers.setdefault((kind, number), len(numbers) + 1), text))
            if text and kind == "comment" and number not in comments:
                comments[number] = commented(text, by, words_of(paragraph))
        if beside:
            found.append((words_of(paragraph), beside))
    return noted(found), list(comments.values())


def words_of_notes(document: Any, words_of: Callable[[Any], str]) -> list[str]:
    """The words of every note at the foot, at the end and in the margin."""
    return [text for kind in _KINDS.values() for text, _ in _texts(document, kind, words_of).values() if text]


def _texts(document: Any, kind: str, words_of: Callable[[Any], str]) -> dict[str, tuple[str, str]]:
    """The words of every note of one kind and who wrote it, by its id."""
    for relation in document.part.rels.values():
        if relation.is_external or not relation.reltype.endswith(f"/{kind}s"):
            continue
        try:
            root = etree.fromstring(relation.target_part.blob, etree.XMLParser(resolve_entities=False))
        except (etree.XMLSyntaxError, ValueError):
            return {}
        return {
            note.get(_ID): ("\n".join(words_of(p) for p in note.iter(qn("w:p"))).strip(), note.get(_AUTHOR) or "")
            for note in list(root.iter(qn(f"w:{kind}")))[:_MOST]
            if note.get(qn("w:type")) is None
        }
    return {}
