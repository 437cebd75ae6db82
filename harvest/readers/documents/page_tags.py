"""What the parts of an HTML page are called, which words stand in them, and which nobody is meant to read."""

from __future__ import annotations

import re
from typing import Any

CODE_TAGS = {"script", "style", "template", "iframe", "object", "embed", "noembed", "noframes", "xml"}
FURNITURE_TAGS = {"nav", "aside", "button", "select", "datalist", "dialog", "noscript", "menu"}
ROLES = {"navigation", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "alertdialog"}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d])", re.I)

FURNITURE = "menus, buttons and footers of the page"
HIDDEN = "words that the page hides"
CODE = "code of the page"
COMMENTS = "comments"
TITLE = "title of the page"


def bare_tag(element: Any) -> str:
    """The bare name of an element in small letters; empty for comments, entities and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def words_in(element: Any) -> str:
    """All words in an element, with none of the comments in it."""
    parts = [element.text or ""]
    for inner in element.iterdescendants():
        parts += [inner.text or "" if bare_tag(inner) else "", inner.tail or ""]
    return " ".join("".join(parts).split())


def why_left_out(element: Any, tag: str) -> str | None:
    """Why nobody's words stand in an element; None where they may."""
    if not tag:
        return COMMENTS
    if tag in CODE_TAGS:
        return CODE
    if tag == "title":
        return TITLE
    if element.get("hidden") is not None or _HIDDEN.search(element.get("style") or ""):
        return HIDDEN
    if tag in FURNITURE_TAGS or (element.get("role") or "").lower() in ROLES:
        return FURNITURE
    if tag == "footer" and not any(
        bare_tag(up) in ("blockquote", "figure", "article") for up in element.iterancestors()
    ):
        return FURNITURE
    return None


def hidden_or_furniture(element: Any) -> bool:
    """Whether an element or anything that it lies in is left out as a whole."""
    return any(why_left_out(one, bare_tag(one)) not in (None, COMMENTS) for one in (element, *element.iterancestors()))
