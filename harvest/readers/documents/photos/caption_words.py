"""Whose words a caption holds, where it says so itself: “It lit again” – Alf, baker; Words: Alf Penney."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harvest.model import Role
from harvest.model.organisations import is_group
from harvest.readers.pictures import SUFFIXES
from harvest.readers.recognise.columns.told_heads import AND, BOTH, PICTURE, WORDS
from harvest.readers.recognise.recurring import NOBODY, is_signature
from harvest.readers.recognise.signatures import Signature, names_nobody, signed_by
from harvest.readers.recognise.talk.speakers import looks_like_name

_BY = r"\s*(?:\b(?:by|from|von|par|de|di|gan|door|av|por)\b)?\s*[:–—-]?\s+(?:©\s*)?"
_QUOTED = re.compile(
    r"^\s*[“\"„«]([^“”„«»\"]{3,600})[”\"“»]\s*(?:[–—-]{1,2}\s*|[(\[]|,\s*)([^()\[\]“”\"]{2,70}?)[)\]]?\.?\s*$"
)
_WORDS = re.compile(
    rf"(?:^|(?<=[\s.!?;,|–—(\[-]))(?:{BOTH}|words|text|story|memory|quote|told|written|worte|texte?|paroles|palabras|parole|słowa|"
    r"geiriau|woorden|ord)\s*(?::|by|from|von|par|de|di|gan|van|av|por)\s*:?\s*([^:;()\[\]\n]{2,60}?)[\s.)\]]*$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Whose:
    """Where the words of a caption begin and end, and whose they are."""

    start: int
    end: int
    who: Signature


def whose_words(caption: str) -> Whose | None:
    """Whose words stand in a caption; None where it only describes a picture, or credits whoever took it.

    >>> caption = "“It lit again” – Alf, baker, at the door"
    >>> found = whose_words(caption)
    >>> found.who.name, caption[found.start : found.end]
    ('Alf', '“It lit again”')
    >>> whose_words("The last tram. Words: Alf Penney").who.name, whose_words("The tram. Photo: Karl M.")
    ('Alf Penney', None)
    """
    quoted = _QUOTED.match(caption)
    behind = None if quoted else _WORDS.search(caption[-90:]) if len(caption) > 12 else None
    said = quoted.group(2) if quoted else behind.group(1) if behind else ""
    parts = [part.strip() for part in said.split(",") if part.strip()]
    if not parts or not is_signature(parts):
        return None
    who = Signature("", Role.UNKNOWN, None, "", {}) if NOBODY.match(said) else signed_by(parts)
    if quoted:
        return Whose(0, quoted.end(1) + 1, who)
    assert behind is not None
    end = len(caption) - len(caption[-90:]) + behind.start()
    return Whose(0, len(caption[:end].rstrip(" –—-|(,")), who) if caption[:end].strip() else None


_BRACKETED = re.compile(r"\s*\(([^()\n]{2,50})\)\s*$")
_EACH_SENT = re.compile(
    r"\b(?:texted|sent|gave|wrote|told|e?mailed|messaged|whatsapped)\b.{0,12}\btheirs\b|"
    r"\bin (?:their|people['’]s) own words\b|"
    r"\b(?:name|who(?:ever)? (?:wrote|said|sent|told) (?:it|them|what))\b.{0,20}\bin brackets\b|"
    r"\bin brackets\b.{0,12}\b(?:who (?:wrote|said|sent|told)|the writer)\b",
    re.I,
)


def each_sent_theirs(title: str) -> bool:
    """Whether a line above captions says that people sent in their own, so that a name in brackets is who wrote it.

    >>> each_sent_theirs("Walk captions (all of them sent me theirs)"), each_sent_theirs("Photos from the walk")
    (True, False)
    """
    return _EACH_SENT.search(title) is not None


def in_brackets(caption: str) -> Whose | None:
    """Whose words a caption holds whose name stands in brackets at its end.

    >>> in_brackets("The stile (Ada, photo by Bo)").who.name, in_brackets("The stile (again)")
    ('Ada', None)
    """
    found = _BRACKETED.search(caption)
    parts = [part.strip() for part in found.group(1).split(",") if part.strip()] if found else []
    if found is None or not found.start() or not parts or not looks_like_name(parts[0]) or not is_signature(parts):
        return None
    return Whose(0, found.start(), signed_by(parts))


_FILE = rf"(?:[^()\[\]\n:;!?]|\(\d{{1,3}}\)){{1,80}}?\.{SUFFIXES}(?!\w)"
_LABEL = (
    r"(?:(?:(?:file|image|picture|photo)(?: ?name)?|datei(?:name)?|fichier|archivo|plik|ffeil|bestand)\s*[:–—]\s*)?"
)
_BESIDE = re.compile(
    rf"\s*[(\[]\s*{_LABEL}(?P<boxed>{_FILE})\s*[)\]]\W*$|"
    rf"(?:^|\t|\s{{2,}}|[.,;|–—]\s*)\s*{_LABEL}(?P<behind>\S{{1,60}}\.{SUFFIXES})\s*$",
    re.I,
)
"""The name of a picture's file behind a credit or a caption, or on a line of its own."""
_BETWEEN = re.compile(
    rf"^(?P<count>\W{{0,3}}(?:[^\W\d_]+\W{{0,3}})?\d{{1,3}})\s*[(\[]\s*{_LABEL}(?P<boxed>{_FILE})\s*[)\]](?=\s*[:|,–—-]\s)",
    re.I,
)
"""The same between the number of a photo and what is told of it."""
_CAMERA = r"(?:(?:IMG|DSC[NF]?|PXL|MVI|SAM|WA|IMAGE|VID)[_-]?\d{3,8}|20\d{6}[_-]\d{4,9})(?:[_-]\w{1,8})*"
_COUNTED = re.compile(
    rf"^(?P<count>\W{{0,3}}(?:[^\W\d_]+\W{{0,3}})?\d{{1,3}})\s*[.:|–—-]?\s+{_LABEL}(?P<file>\S{{1,60}}\.{SUFFIXES}|{_CAMERA})\s*$",
    re.I,
)
"""The number of a photo and its file, and nothing that anybody said."""


def counts_a_file(line: str) -> bool:
    """Whether a line holds the number of a photo and the name of its file, and nothing else.

    >>> counts_a_file("Figure 1: DSC_0412.JPG"), counts_a_file("Figure 1: my gate")
    (True, False)
    """
    return _COUNTED.match(line) is not None


def without_file(line: str) -> tuple[str, str]:
    """A line of a caption without the name of the picture's file that stands behind it, and that name.

    >>> without_file("Photo by: Ines (IMG_0112.jpg)"), without_file("File: DSC0007.JPG"), without_file("We sat here.")
    (('Photo by: Ines', 'IMG_0112.jpg'), ('', 'DSC0007.JPG'), ('We sat here.', ''))
    >>> without_file("My gate, as it was (photo 3 (1).jpeg)")
    ('My gate, as it was', 'photo 3 (1).jpeg')
    >>> without_file("Figure 2: DSC0007.JPG")
    ('Figure 2', 'DSC0007.JPG')
    >>> without_file("Photo 2 (DSC0007.JPG) – Ines, 12")
    ('Photo 2 – Ines, 12', 'DSC0007.JPG')
    """
    if counted := _COUNTED.match(line):
        return counted["count"], counted["file"]
    if between := _BETWEEN.match(line):
        return between["count"] + line[between.end() :], between["boxed"]
    found = _BESIDE.search(line)
    return (line[: found.start()].rstrip(), found["boxed"] or found["behind"]) if found else (line, "")


_TAKEN = re.compile(
    rf"^(?:(?P<both>{BOTH}|photo ?voice|taken{AND}(?:told|written|captioned))|"
    r"photo(?:graph)?(?:er)?s?|picture|image|pic|foto(?:graf\w*)?|zdj[ęe]cie|llun|imagen|immagine|©|taken|credit)"
    rf"{_BY}(?P<who>[^\W\d_][^:\n]{{1,60}})$",
    re.I,
)
_BEFORE_BOTH = re.compile(rf"^(?P<who>[^\W\d_][^:()\n]{{1,40}}?)\s*(?:[(\[]|[–—,:-]\s+)\s*{BOTH}\s*[)\]]?$", re.I)
"""The same behind the name: ``Ines (photo and words)``."""
_NEXT = r"\s*[,;/|·.–—]\s*(?:and\s+)?"
_SHOT = rf"(?:{PICTURE}|photographer|taken|©){_BY}[^:\n]{{2,40}}?"
_APART = re.compile(
    rf"^(?:{_SHOT}{_NEXT}{WORDS}{_BY}(?P<behind>[^:\n]{{2,40}})|{WORDS}{_BY}(?P<ahead>[^:\n]{{2,40}}?){_NEXT}{_SHOT})$",
    re.I,
)
"""One took the picture and another wrote what stands at it."""
_AGE = re.compile(r"\s*\((?:aged? )?(\d{1,2})\)$")


def taken_by(line: str) -> str:
    """Who took a picture, where a line says nothing else but what else there is to know of them.

    Where it tells apart who wrote what stands at it, that is who is given: the words are theirs.

    >>> taken_by("Photo: Maya"), taken_by("Foto von Ute Kern"), taken_by("Photo of the bridge")
    ('Maya', 'Ute Kern', '')
    >>> taken_by("Photo by: Ines, 12"), taken_by("Taken by Ines (12)"), taken_by("Photo: Ines, and the dog was late")
    ('Ines, 12', 'Ines, 12', '')
    >>> taken_by("Photo and words: Ines"), taken_by("Ines, 12 (words & image)"), taken_by("Photos and stories of us")
    ('Ines', 'Ines, 12', '')
    >>> taken_by("Photo by Ines, words by Olu"), taken_by("Words: Olu / Photo: Ines")
    ('Olu', 'Olu')
    >>> taken_by("Photovoice group, show on 3 May")
    ''
    >>> taken_by("Photo: the Friday group"), taken_by("Photo: the group at the weir, all of it in the rain")
    ('the Friday group', '')
    """
    said, of_both = _credited(line)
    who = _AGE.sub(r", \1", said.strip())
    parts = [part.strip() for part in who.split(",")]
    of_several = (":" in line or of_both) and is_group(who) and len(who.split()) <= _GROUP_WORDS
    if not who or NOBODY.match(who) or (":" not in line and _OCCASION.match(who)):
        return ""
    return who if of_several or (looks_like_name(parts[0]) and is_signature(parts)) else ""


def _credited(line: str) -> tuple[str, bool]:
    """What stands in a credit as who it is, and whether it says that they took the picture and wrote the words."""
    line = line.strip()
    if apart := _APART.match(line):
        return apart["behind"] or apart["ahead"], False
    found = _TAKEN.match(line) or _BEFORE_BOTH.match(line)
    return ("", False) if found is None else (found["who"], found.groupdict().get("both", "") is not None)


def credits_nobody(line: str) -> bool:
    """Whether a line says that it is not known who took a picture, whatever else it says of that.

    >>> credits_nobody("Photo: unknown – found on the camera"), credits_nobody("Photographer: no name given")
    (True, True)
    >>> credits_nobody("Words and picture by anon"), credits_nobody("Anonymous (photo and words)")
    (True, True)
    >>> [credits_nobody(line) for line in ("Photo: Ines", "unknown to us, the wall fell", "Photo: unknown soldier")]
    [False, False, False]
    """
    if NOBODY.match(_credited(line)[0]):
        return True
    head = _FURTHER.split(line.strip(), maxsplit=1)[0]
    return ":" in head and len(line.split()) <= _CREDIT_WORDS and names_nobody(head)


_FURTHER = re.compile(r"\s+[–—-]+\s+|\s*[,;(\[]")
_OCCASION = re.compile(
    r"(?:groups?|projects?|clubs?|teams?|workshops?|walks?|exhibitions?|shows?|sessions?|day)\b", re.I
)
"""Behind “photovoice” it says what that was, and not who took it."""
_GROUP_WORDS, _CREDIT_WORDS = 5, 10
