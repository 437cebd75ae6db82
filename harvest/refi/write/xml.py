"""Small things that REFI-QDA files are made of: stable GUIDs, times, text that XML can hold."""

from __future__ import annotations

import re
import uuid
from datetime import UTC, datetime
from functools import lru_cache

from lxml import etree

from harvest.refi.project_contents import Loss

_ROOT = uuid.uuid5(uuid.NAMESPACE_URL, "urn:harvest:refi-qda")
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\Z")


@lru_cache(4096)
def guid(*names: object) -> str:
    """The GUID of a thing: always the same for the same names, so that a second export updates the first.

    >>> guid("code", "five_ways", "connect") == guid("code", "five_ways", "connect")
    True
    """
    return str(uuid.uuid5(_ROOT, "\x1f".join(map(str, names))))


def colour(text: str | None) -> str | None:
    """The colour when it is one that the schema allows, else None."""
    return text if text and _COLOUR.match(text) else None


@lru_cache(4096)
def moment(at: str) -> str | None:
    """A time as NVivo and others write it (UTC, whole seconds), or None where there is none.

    >>> moment("2026-11-24T15:09:30.5+01:00")
    '2026-11-24T14:09:30Z'
    """
    try:
        found = datetime.fromisoformat(at)
        found = found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return found.strftime("%Y-%m-%dT%H:%M:%SZ") if found.year >= 1000 else None


class Xml:
    """Makes elements in one namespace and remembers which characters XML could not hold."""

    def __init__(self, namespace: str):
        self.namespace = namespace
        self.replaced = 0

    def text(self, value: str) -> str:
        """The text, with a replacement character for each one that XML forbids (lengths stay)."""
        clean, count = _ILLEGAL.subn("\ufffd", value)
        self.replaced += count
        return clean

    def root(self, tag: str, **attributes: str | None) -> etree._Element:
        """The outermost element, with the namespace as the default one."""
        element = etree.Element(f"{{{self.namespace}}}{tag}", nsmap={None: self.namespace})
        self._set(element, attributes)
        return element

    def add(
        self, parent: etree._Element, tag: str, text: str | None = None, /, **attributes: str | None
    ) -> etree._Element:
        """A child; attributes that are None are left out."""
        element = etree.SubElement(parent, f"{{{self.namespace}}}{tag}")
        if text is not None:
            element.text = self.text(text)
        self._set(element, attributes)
        return element

    def _set(self, element: etree._Element, attributes: dict[str, str | None]) -> None:
        for name, value in attributes.items():
            if value is not None:
                element.set(name, self.text(value))

    def losses(self) -> list[Loss]:
        """What had to be replaced."""
        return [Loss("control character", self.replaced, "XML cannot hold it, a replacement character stands there")]


def document(root: etree._Element, instructions: list[str], target: str) -> bytes:
    """The file: UTF-8 without byte order mark, ``\\n`` line ends, instructions before the root element."""
    for part in instructions:
        root.addprevious(etree.ProcessingInstruction(target, part))
    made: bytes = etree.tostring(root.getroottree(), xml_declaration=True, encoding="utf-8")
    return made
