# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Keys beside a table ("x = no", "Consent = may be quoted without name") and what a note says of permission."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.key_meanings import with_agreement_told
from harvest.readers.permission.asks.purposes import purposes_of
from harvest.readers.permission.text import any_of, fold

_PAIR = re.compile(
    r"(?:^|(?<=[\s,;.(:]))([^\s,;()=]{1,14})\s*(?:=|\bmeans\b|"
    r"\bstands for\b|\bbedeutet\b|\bheisst\b|\bznaczy\b|->|"
    r"→)\s*([^;.\n)=]+?)(?=\s*(?:[;.\n)]|$|,?\s*(?:\band\b|\bor\b|"
    r"/|&)?\s*\S{1,14}\s*(?:=|\bmeans\b)))"
)
_COLON_PAIR = re.compile(r"(?:^|(?<=[\s,;.(]))([^\s,;()=]{1,2})\s*[:)-]\s+([^,;.\n)=:]+)")
_LISTED = re.compile(r"(?:^|[,;:.(]\s*)([0-9a-z])\s+(?!=)([a-z][^,;.()\d]+)")
_THING = re.compile(
    r"\b(\w+) (?:sticker|card|dot|slip|mark|circle|star|badge|band|wristband|ink|pen|paper|note|pin|bead|"
    r"token|tag|flag)s?"
    r"(?= *(?:=|->|:|means\b|stands for\b))"
)
"""What carries a code: a blue sticker, a red card."""
_SIGNS = {"dash": "-", "hyphen": "-", "cross": "x", "tick": "✓", "question mark": "?", "star": "*", "circle": "o"}
_SIGN = re.compile(
    r"\b(?:an? |the )?(dash|hyphen|cross|tick|question mark|star|circle)(?:es)? "
    r"(?:means?|meant|stands? for|is|shows?|says?)(?: that)?(?: they| people| tenants| the teller| she| he)? ([^;,.\n]+)"
)
"""Signs that a note spells out: "a dash means they declined"."""
_KEY_WORD = any_of(
    r"\bkey\b|\bcodes?\b|\blegend\w*|\bschlussel\b|\bklucz\b|\ballwedd\b|\bcodau\b|\bclave\b|\blegende\b"
)
_TICKED = any_of(
    r"\bticked\b|\btick\b|\bmarked\b|\bdicio\b|\bthicio\b|"
    r"\bticio\b|\bangekreuzt\b|\bzaznaczon\w*|\bcoch\w*|"
    r"\bmarcad\w*|\bbifat\w*|\bselected\b|\bchecked\b|勾选|نشان|"
    r"\bcrossed\b"
)
_NOTICE = any_of(
    r"\bby (?:filling|completing|taking|attending|submitting|joining|entering|coming|"
    r"being)\b|\bassum\w*|\bunless\b|\btold\b|\bnotice\b|\btitle\b|\bposter at\b|"
    r"\bin (?:filling|completing)\b|\bdurch (?:das )?(?:ausfullen|ihre teilnahme)\b|"
    r"\ben (?:remplissant|participant)\b|\bal (?:rellenar|participar)\b|"
    r"\bwypelniajac\b|\bprin completarea\b|\btrwy (?:lenwi|gymryd)\b"
)


def key_of(texts: Sequence[str]) -> dict[str, str]:
    """Codes and what they stand for, both folded.

    >>> key_of(["Key: 1 = yes, 2 = no"])
    {'1': 'yes', '2': 'no'}
    >>> key_of(["Yes = ticked, No = crossed"])
    {'yes': '✓'}
    """
    found: dict[str, str] = {}
    for text in map(fold, texts):
        text = with_agreement_told(text)
        text = _SIGN.sub(lambda m: f"{_SIGNS[m.group(1)]} = {m.group(2)}", _THING.sub(r"\1", text))
        pairs = _PAIR.findall(text)
        if _KEY_WORD.search(text):
            pairs += _COLON_PAIR.findall(text) + _LISTED.findall(text)
        for code, meaning in pairs:
            code, meaning = code.strip(), meaning.strip(" .\"'")
            said = _plainly(meaning)
            if said == "✓" and code in closed.NO:
                continue  # “No = crossed” says how a no was marked
            if code and meaning and code not in found:
                found[code] = said
    return found


def _plainly(meaning: str) -> str:
    """What a key says of a mark: that a box was ticked, that the box for no was, or that none was."""
    if not _TICKED.search(meaning) or purposes_of(meaning):
        return meaning
    if _NO_BOX.search(meaning):
        return "no"
    return "-" if _NOT_MARKED.search(meaning) else "✓"


_NO_BOX = any_of(
    r"\b(?:no|nein|nie|non|na|nee)\b[\"']?(?: box)?(?: was| is)? (?:ticked|marked|crossed|selected|checked|chosen)|\b(?:box|answer|option) [\"']?(?:no|nein|nie|non)\b|(?:ticked|marked|crossed|selected|checked|chosen) [\"']?no\b"
)
_NOT_MARKED = any_of(
    r"\b(?:not|un|nothing|neither|none|nicht|nie)[ -]?(?:was |were |been )?(?:ticked|marked|crossed|selected|checked|chosen|zaznaczon\w*|angekreuzt)\b|\bleft (?:blank|empty)\b"
)


def numbered_wordings(note: str, columns: Sequence[str]) -> dict[int, str]:
    """The questions that a note gives for headings which are only their numbers ("Q8 May we …? Q9 …").

    >>> numbered_wordings("Q8 May we study it? Q9 May we print it, unnamed?", ["Case", "Q8", "Q9"])
    {1: 'May we study it?', 2: 'May we print it, unnamed?'}
    """
    found = {}
    for n, header in enumerate(columns):
        code = header.strip(" ?:.()")
        if re.fullmatch(r"[A-Za-z]{0,4}[ ._]?\d{1,3}[a-z]?", code):
            match = re.search(rf"(?<![\w-]){re.escape(code)}(?![\w-])[.:)]? ([^?\n]{{8,200}}\?)", note)
            if match and not re.search(r"(?<![\w-])[A-Za-z]{1,4}\d{1,3} ", match.group(1)):
                found[n] = match.group(1)
    return found


def coded_headers(note: str, columns: Sequence[str]) -> dict[int, str]:
    """What a note says that headings of one or two letters or figures stand for ("1 read, 2 quote").

    >>> coded_headers("Per item: 1 read, 2 quote, 3 pass on.", ["Flat", "1", "2"])
    {1: 'read', 2: 'quote'}
    """
    text, found = fold(note), {}
    for n, header in enumerate(columns):
        code = fold(header).strip(" ?:.()")
        if not 1 <= len(code) <= 2:
            continue
        match = re.search(rf"(?:^|[\s,;:.(]){re.escape(code)}(?: ?[=:)-] ?| )([a-z][^,;.\n]{{2,60}})", text)
        if match:
            found[n] = match.group(1).strip()
    return found if len(found) > 1 else {}


def initialled(note: str) -> bool:
    """Whether a note says that initials stand for a yes.

    >>> initialled("Tenants put their initials where they agreed.")
    True
    """
    return any(
        _INITIALS.search(s) and (words.ASK.search(s) or words.CONSENT.search(s))
        for s in re.split(r"(?<=[.!?;])\s+", fold(note))
    )


def dated(note: str) -> bool:
    """Whether a note says that a date stands for a yes.

    >>> dated("Dates are dates signed."), dated("We met on that date.")
    (True, False)
    """
    return bool(_DATES.search(fold(note)))


_DATES = any_of(
    r"\b(?:a )?dates? (?:is|are|means?|shows?|stands? for|=)\b.{0,40}\b(?:sign\w*|agree\w*|consent\w*|yes|given|said)\b"
)
_INITIALS = any_of(r"\binitial(?:s|led|ed)?\b|\binicjal\w*|\binitiale\w*|\biniciales\b|\bllythrennau cyntaf\b")


def notes_by_column(note: str, columns: Sequence[str]) -> tuple[str, dict[int, str]]:
    """A note parted into what it says of every column ("Perm: A = yes. Pic: …") and the rest.

    >>> notes_by_column("Key. Perm: A = yes, N = no. Pic: Y = yes", ["Perm", "Pic"])
    ('Key. ', {0: 'A = yes, N = no. ', 1: 'Y = yes'})
    """
    starts: list[tuple[int, int, int]] = []
    for n, header in enumerate(columns):
        head = header.strip(" ?:.")
        if len(head) < 3:
            continue
        for match in re.finditer(rf"(?:^|(?<=[\s\"'(;.,])){re.escape(head)}[\"']?\s*:\s*", note, re.I):
            starts.append((match.start(), match.end(), n))
    starts.sort()
    if len(starts) < 2:
        return note, {}
    ends = [start for start, _, _ in starts[1:]] + [len(note)]
    return note[: starts[0][0]], {n: note[begin:end] for (_, begin, n), end in zip(starts, ends, strict=True)}


_LABEL = re.compile(
    r"(?:^|(?<=[.;\n(] )|(?<=[.;\n(]))([^\W\d][\w' ]{2,40}?): *(?=[^\s,;()=]{1,14}\s*(?:=|\bmeans\b)|\d\s+[a-z])"
)
_OF_CODES = frozenset(
    [
        "key",
        "codes",
        "code",
        "for",
        "the",
        "of",
        "and",
        "in",
        "column",
        "columns",
        "a",
        "answers",
        "answer",
        "values",
        "question",
        "on",
        "your",
    ]
)


def keys_by_label(note: str, columns: Sequence[str]) -> tuple[str, dict[int, str]]:
    """A note parted into the keys that it gives under a word of one heading alone ("Face: 1 = yes") and the rest.

    >>> keys_by_label("A = quote. Face: A = yes.", ["Your words", "Your face on film"])
    ('A = quote. ', {1: 'A = yes.'})
    """
    heads = [set(re.findall(r"[^\W\d_]+", fold(c))) for c in columns]
    labels = list(_LABEL.finditer(note))
    rest, found, at = "", {}, 0
    for n, label in enumerate(labels):
        said = set(re.findall(r"[^\W\d_]+", fold(label[1]))) - _OF_CODES
        ones = [i for i, head in enumerate(heads) if said and all(_in_heading(w, head) for w in said)]
        end = labels[n + 1].start() if n + 1 < len(labels) else len(note)
        if len(ones) == 1 and ones[0] not in found:
            found[ones[0]] = note[label.end() : end]
            rest, at = rest + note[at : label.start()], end
    return rest + note[at:], found


def _in_heading(word: str, head: set[str]) -> bool:
    return word in head or any(
        len(word) > 3 and (h.startswith(word) or word.startswith(h) and len(h) > 3) for h in head
    )


def wording_in(note: str, header: str) -> str:
    """What a note says that a header stands for, such as "Consent = …"; "" where it says nothing."""
    head, text = fold(header).strip(" ?:."), fold(note)
    if len(head) < 3 or head not in text:
        return ""
    match = re.search(
        rf"(?:^|[\s\"'(]){re.escape(head)}[\"']?\s*(?:=|:|\bmeans\b|\bstands for\b|\bbedeutet\b|"
        r"\boznacza\b|\bsignifie\b|\bsignifica\b)\s*([^;\n]+?)(?=\.\s+\w+\s*[=:]|[;\n]|$)",
        text,
    )
    if match is None or _PAIR.match(match.group(1)) or re.match(r"\(?\d[.)] ", match.group(1)):
        return ""
    before = re.split(r"[.!?;\n]\s*", text[: match.start()])[-1]
    return "" if _ONLY_WHERE.search(before) else match.group(1).strip()


_ONLY_WHERE = re.compile(r"\b(?:where|only|if|when|whenever|unless|provided|those with|rows with)\b")
"""What comes before it names a case and explains nothing: "quote only where Consent = Yes"."""


def consent_wording(note: str) -> str:
    """The sentences of a note that say what was ticked or signed; a notice that one passes is none.

    >>> consent_wording("Consent sheet: your words may be quoted without your name. Assume yes.")
    'consent sheet: your words may be quoted without your name'
    """
    kept = []
    for sentence in re.split(r"(?<=[.!?])\s+|\n", fold(note)):
        if (
            purposes_of(sentence)
            and not _NOTICE.search(sentence)
            and (words.CONSENT.search(sentence) or words.ASK.search(sentence) or words.SIGNATURE.search(sentence))
        ):
            kept.append(sentence.strip(" ."))
    return " ".join(kept)


def speaks_of_quoting(note: str) -> bool:
    """Whether a note or title speaks of consent to words being used, so that silence in the table is no answer."""
    text = fold(note)
    asks = words.ASK.search(text) or words.CONSENT.search(text) or _NOTICE.search(text)
    return bool(asks and purposes_of(text) and (words.CONSENT.search(text) or words.CONTENT.search(text)))


def assumes(note: str) -> bool:
    """Whether a note takes silence for a yes, which is none.

    >>> assumes("Nobody objected so we assume yes to everything."), assumes("We assume that it rained.")
    (True, False)
    """
    return bool(_ASSUMES.search(fold(note)))


_ASSUMES = any_of(
    r"\b(?:assum\w*|take\w*|treat\w*|count\w*|presum\w*)\b.{0,40}\b(?:yes|consent\w*|agree\w*|permission|fine with|ok with|happy with)\b|\b(?:nobody|no one|none) (?:has )?(?:object\w*|said no|refused|complained)\b"
)


def figures_of(values: Sequence[str], key: dict[str, str], grouped: bool) -> dict[str, str]:
    """Which figures of a column stand for yes and no: by a key, or 1 and 0; 1 and 2 without a key for nothing."""
    figures = {closed.stripped(fold(v)).removesuffix(".0") for v in values if len(v) <= 12}
    figures = {f for f in figures if f.isascii() and f.isdigit()}
    if figures == {"0", "1"} and "0" not in key and key.get("1") in closed.TICK | closed.YES:
        return {"1": "yes", "0": "no"}
    if any(f in key for f in figures):
        return {}
    if figures == {"0", "1"} or (figures == {"1"} and grouped) or figures == {"0"}:
        return {"1": "yes", "0": "no"}
    return {}
