"""REFI-QDA codes → Codebooks: our own come back field by field, those of other tools get ids and keep their GUIDs."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from lxml import etree

from harvest.codebook.code_ids import slug, unique
from harvest.codebook.migration import rebuilt
from harvest.model import Code, Codebook, CodeRef
from harvest.refi.code_description import describe, parse_description

_COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\Z")


def remembered(book: Codebook) -> dict[str, Any]:
    """What a codebook keeps of the REFI-QDA file it came from: GUIDs, codes that cannot be used, code groups."""
    try:
        found = json.loads(str(book.meta.get("refi") or "{}"))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def keep_in_meta(facts: Mapping[str, Any]) -> dict[str, str]:
    """The same as a part of ``Codebook.meta``: one text, so that a codebook in YAML stays readable."""
    return {"refi": json.dumps(facts, ensure_ascii=False, separators=(",", ":"))}


@dataclass(slots=True)
class Codes:
    """The codebooks of a file, and which code each GUID is."""

    codebooks: tuple[Codebook, ...] = ()
    refs: dict[str, CodeRef] = field(default_factory=dict)
    labels: dict[CodeRef, str] = field(default_factory=dict)


def guid_of(text: str | None) -> str:
    """A GUID in one form, whatever braces and letter case a tool writes.

    >>> guid_of("{0D62985D-B147-5D01-A9B5-CAE5DCD98342}")
    '0d62985d-b147-5d01-a9b5-cae5dcd98342'
    """
    return (text or "").strip().strip("{}").lower()


def read_codes(
    codes: etree._Element | None, details: Mapping[str, Any], name: str, origin: str, cases: Mapping[str, Any] = {}
) -> Codes:
    """The codebooks below a ``Codes`` element; ``name`` names the codebook where the file itself does not.

    ``cases`` are GUIDs of cases: NVivo lists these among the codes too, and they are no codes.
    """
    found = Codes()
    own, wrappers = _our_own(details, found)
    foreign = _ForeignCodes(set(own) | wrappers | set(cases), own, found)
    if codes is not None:
        foreign.walk(codes, None)
    books = list(dict.fromkeys(b for b, _ in own.values()))
    edited = [foreign.edited(details, book) for book in books]
    if foreign.codes:
        book_id = unique(slug(name, "codebook"), set(books))
        from_where = f"another tool ({origin})" if origin else "another tool"
        made = Codebook(
            book_id,
            name,
            "1",
            tuple(foreign.codes),
            definition=f"Codes that came from {from_where}.",
            meta={"origin": f"REFI-QDA, {origin or 'tool not named'}"}
            | keep_in_meta({"guids": foreign.guids, "not_codable": foreign.not_codable}),
        )
        edited.append(made)
        found.refs |= {g: CodeRef(book_id, code) for code, g in foreign.guids.items()}
    found.codebooks = tuple(b for b in edited if b is not None)
    found.labels = {CodeRef(b.id, c.id): c.label for b in found.codebooks for c in b.codes}
    return found


def _our_own(details: Mapping[str, Any], found: Codes) -> tuple[dict[str, tuple[str, str]], set[str]]:
    """GUIDs of our own codes as (codebook, code), and GUIDs of the codes that only hold them together."""
    own: dict[str, tuple[str, str]] = {}
    wrappers: set[str] = set()
    for entry in details.get("codebooks") or ():
        book_id = str(entry["book"]["id"])
        for guid, code in entry["guids"].items():
            own[guid_of(guid)] = (book_id, str(code))
            found.refs[guid_of(guid)] = CodeRef(book_id, str(code))
        wrappers |= {guid_of(entry.get("own"))} | {guid_of(g) for g in entry.get("elements") or ()}
    return own, wrappers


class _ForeignCodes:
    """Walks the tree: collects codes that are new to us, and looks at our own for changes made elsewhere."""

    def __init__(self, known: set[str], own: Mapping[str, tuple[str, str]], found: Codes):
        self.known, self.own = known, own
        self.codes: list[Code] = []
        self.guids: dict[str, str] = {}
        self.not_codable: list[str] = []
        self.seen: dict[str, etree._Element] = {}

    def walk(self, above: etree._Element, parent: str | None) -> None:
        for element in above.findall("Code"):
            guid = guid_of(element.get("guid"))
            if guid in self.known:
                self.seen[guid] = element
                self.walk(element, parent)
                continue
            label = (element.get("name") or "").strip() or "Unnamed"
            code_id = unique(slug(label), self.guids)
            self.guids[code_id] = guid
            if (element.get("isCodable") or "true").strip().lower() in ("false", "0"):
                self.not_codable.append(code_id)
            plain = Code(code_id, label, "", parent=parent, colour=_colour(element))
            code = parse_description(plain, element.findtext("Description") or "")
            self.codes.append(code if code.definition else replace(code, definition=label))
            self.walk(element, code_id)

    def edited(self, details: Mapping[str, Any], book_id: str) -> Codebook | None:
        """Our codebook from the details, with labels, colours and descriptions as they stand in the file now."""
        entry = next(e for e in details["codebooks"] if e["book"]["id"] == book_id)
        book = rebuilt(entry["book"])
        guids = {code: guid_of(guid) for guid, code in entry["guids"].items()}
        codes = [_as_seen(code, self.seen[guids[code.id]]) for code in book.codes if guids.get(code.id) in self.seen]
        return replace(book, codes=tuple(codes))


def _as_seen(code: Code, element: etree._Element) -> Code:
    label, text = element.get("name") or code.label, element.findtext("Description") or ""
    changed = code if _same(text, describe(code)) else parse_description(code, text)
    colour = _colour(element)
    if colour is not None and colour != code.colour:
        changed = replace(changed, colour=colour)
    return changed if _same(label, code.label) else replace(changed, label=label)


def _same(written: str, ours: str) -> bool:
    """Equal but for the characters that XML could not hold and line ends that XML readers place_selections."""
    return written == ours or (
        len(written) == len(ours)
        and all(a == b or a == "\ufffd" for a, b in zip(written, ours.replace("\r", "\n"), strict=True))
    )


def _colour(element: etree._Element) -> str | None:
    text = (element.get("color") or "").strip()
    if not _COLOUR.match(text):
        return None
    return text if len(text) == 7 else "#" + "".join(2 * c for c in text[1:])
