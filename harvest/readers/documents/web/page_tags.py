"""What the parts of an HTML page are called, which words stand in them, and which nobody is meant to read."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import Any

CODE_TAGS = {"script", "style", "template", "iframe", "object", "embed", "noembed", "noframes", "xml"}
FURNITURE_TAGS = {"nav", "aside", "button", "select", "datalist", "dialog", "noscript", "menu"}
ROLES = {"navigation", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "alertdialog"}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d])", re.I)

_BANNER = re.compile(
    r"cookie|gdpr|dsgvo|rgpd|onetrust|cc-(?:banner|window|bar)|consent-?(?:banner|manager|popup|bar|modal|tool)|cmp-|"
    r"usercentrics|borlabs|didomi|quantcast|truste|privacy-?(?:banner|notice|popup|bar)",
    re.I,
)
"""What the boxes are called that ask for leave to keep cookies."""
_OF_COOKIES = re.compile(
    r"cookie|ciastecz|evästeet|çerez|куки|кук[иі]|privacy|datenschutz|confidentialité|privacidad", re.I
)
_COOKIES = re.compile(r"\bcookies?\b|ciastecz|evästei|çerez|файл\w* cookie", re.I)
_OF_A_SITE = re.compile(
    r"\b(?:site|website|web ?page|browser|experience|accept|opt out|preferences|settings|consent|seite|akzeptier|"
    r"einstellung|zustimm|expérience|accept\w*|param[eè]tres|sitio|acept|configura|sito|accett|impostazion|stron[aęy]|"
    r"akceptuj|ustawieni|webbplats|godkänn|inställning|nettsted|hjemmeside|pagina|instellingen|accepteren|gwefan|derbyn)",
    re.I,
)
_OWN = re.compile(r"\b(?:I|I['’]\w+|my|mine|ich|mein\w*|je|mon|mes)\b")
_LONGEST_BANNER, _FEW_WORDS, _ELEMENTS = 150, 60, 60
FURNITURE = "menus, buttons and footers of the page"
HIDDEN = "words that the page hides"
CODE = "code of the page"
COMMENTS = "comments"
TITLE = "title of the page"


def bare_tag(element: Any) -> str:
    """The bare name of an element in small letters; empty for comments, entities and instructions."""
    return _bare(element.tag)


@lru_cache(1024)
def _bare(tag: Any) -> str:
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
    if tag in _BOXES and _asks_for_cookies(element):
        return FURNITURE
    if tag == "footer" and not any(
        bare_tag(up) in ("blockquote", "figure", "article") for up in element.iterancestors()
    ):
        return FURNITURE
    return None


_SAID_IN = ("{*}article", "{*}main", "{*}p", "{*}li")
_BOXES = ("div", "section", "form", "p", "span", "aside", "header", "li", "ul")


def _asks_for_cookies(element: Any) -> bool:
    """Whether a small box asks for leave to keep cookies: it is called so, or says so of a site."""
    named = _BANNER.search(f"{element.get('id') or ''} {element.get('class') or ''}") is not None
    if sum(1 for _ in islice(element.iter(), _ELEMENTS)) == _ELEMENTS:
        return False
    if not named and next(element.iterancestors(*_SAID_IN), None) is not None:
        return False
    words = words_in(element)
    if not words or len(words.split()) > _LONGEST_BANNER:
        return False
    if named:
        return _OF_COOKIES.search(words) is not None
    inside = {bare_tag(inner) for inner in element.iterdescendants()}
    # Nothing is called so: there must be something to press, and no title or words of anybody's own.
    pressed = bool(inside & {"button", "a", "input"}) and not any(re.fullmatch(r"h[1-6]", tag) for tag in inside)
    if not pressed or _OWN.search(words) or len(words.split()) > _FEW_WORDS:
        return False
    return _COOKIES.search(words) is not None and _OF_A_SITE.search(words) is not None


def hidden_or_furniture(element: Any) -> bool:
    """Whether an element or anything that it lies in is left out as a whole."""
    return any(why_left_out(one, bare_tag(one)) not in (None, COMMENTS) for one in (element, *element.iterancestors()))
