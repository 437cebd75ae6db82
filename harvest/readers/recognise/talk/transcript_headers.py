"""The lines before the first speaker: who is interviewer and who is interviewed, and what nobody said."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.model import Role
from harvest.model.punctuation import UNSPACED, asks, count_words, ends_sentence
from harvest.readers.any_case import AnyCase
from harvest.readers.recognise.dates import is_date
from harvest.readers.recognise.talk.cast import without_aside
from harvest.readers.recognise.talk.couples import is_one_of, names_two
from harvest.readers.recognise.talk.role_words import PAIRS, SHORT
from harvest.readers.recognise.talk.speakers import looks_like_name, role_of_words

_PAIR = re.compile(r"^\s*\**([A-Za-z][\w /-]{0,30}?)\**\s*:\**\s+(\S[^:\n]{0,80})$")
_BY = re.compile(
    r"(?:^|\s)(?:(?:interview(?:ed)?|moderated|facilitated|conducted|hosted|recorded|interviewed and recorded) by|"
    r"(?:geführt|interviewt|aufgenommen|aufgezeichnet) von|(?:recueilli|mené|enregistré|réalisé)e?s? par|"
    r"(?:entrevistad|realizad|grabad)[oa] por|(?:intervistat|raccolt|registrat)[oa] da|"
    r"(?:rozmawiał[ay]?|nagrał[ay]?)|(?:afgenomen|opgenomen) door|(?:intervjuad|inspelad) av|recordiwyd gan)"
    r"\s*:?\s*([^:\n,;(–—]{0,60}?)"
    r"(?:\s*$|[,;(–—]|\.\s|\.$| on \d| (?:for|at|in|für|pour|para|per|dla|voor|am|le|el|il) )",
    re.I,
)
_BY_FIELD = re.compile(r"(?:^|[.;,|–—]\s*)[Bb]y\s*:\s*([^:\n,;(–—.]{2,60})")
"""Who asked, as a field of the head: ``With: Ada Obi, Mill Lane. By: Ivo Lund.``"""
_BY_GATE = AnyCase(
    "interview|moderated by|facilitated by|conducted by|hosted by|recorded by|geführt|aufge|recueilli|mené|enregistré|"
    "réalisé|entrevistad|realizad|grabad|intervistat|raccolt|registrat|rozmawia|nagra|genomen|intervjuad|inspelad|recordiwyd"
)
"""What stands in every such line: looked for first, as that costs little."""
_WITH = re.compile(
    r"^\W*(?:(?:(?:i |we )?(?:rang|phoned|telephoned|called on|visited|"
    r"spoke (?:to|with)|talked (?:to|with)|sat down with|interviewed))|"
    r"(?:\w+ )?(?:interview|conversation|chat|call|gespräch|entretien|entrevista|rozmowa|intervista|samtal|"
    r"gesprek|sgwrs)"
    r" (?:with|mit|avec|con|com|z|med|met|gyda)|with|mit|avec|con|met)\s*:?\s+"
    r"([^:\n,;(–—]{2,60}?)(?:$|[,;(–—]| (?:by|on|at|in|over|outside|about)\b)",
    re.I,
)
_WITH_AGE = re.compile(
    r"(?:^|\s)(?:[Ww]ith|Mit|Avec|Con)\s+([^\W\d_a-z][\w'’.-]*(?: [\w'’.-]+){1,3}), (?:aged? )?\d{2}\b"
)
"""Who was asked, behind a title on one line: ``Life in the sheds With Tobias Renshaw, 72``."""
_TITLED = re.compile(
    r"^\W*(?:(?:(?:tele)?phone|zoom|video) )?(?:interview(?!e[er])|gespräch|entretien|entrevista|rozmowa|intervista|"
    r"intervju|sgwrs)\s*(?:no\.?|nr\.?|n°)?\s*"
    r"[\w-]{0,6}\s*[:–—-]\s*([^:\n,;(–—\d]{4,50}?)\W*(?:\([^()]*\)\W*)?$",
    re.I,
)
"""A title that numbers an interview and names who was asked: ``Interview 07: Lakshmi Pillai``."""
_TELLER = re.compile(r"(?:name(?: of (?:interviewee|participant|narrator))?|storyteller|teller)$", re.I)
_KEYWORDS = re.compile(
    r"^\s*(?:summary keywords|keywords|speakers|attendees|participants|outline|overview)\s*:?\s*$", re.I
)
_FIELD = re.compile(
    r"(?:interviewe[er]s?|narrator|interviewed by|facilitators?|moderator|respondent|participants?|present|consent|"
    r"permission|place|venue|where|when|date|recorded|transcribed|typed|project|length|duration|file|notes?|"
    r"access(?:ion)?|restrictions?|copyright|rights|licen[cs]e|depositor|collection|catalogue|format|equipment|language|status)"
    r"(?: by| (?:no|number|conditions?|status|holder))?\W*$",
    re.I,
)
_LOOK, _HEAD_LETTERS, _HEAD_WORDS = 25, 300, 24
_BESIDE = re.compile(r"\s+[–—|·•/-]+\s+|\s*[|;؛；\t\u3000]\s*|\s*[,،，]\s*(?=[^\W\d_][^\W\d_ ]{1,19}\s?[:：])")
"""What stands between the fields of a form that share a line."""
_LABELLED = re.compile(r"[^\W\d_][^:：]{1,24}[:：]")


def named_roles(lines: Sequence[str]) -> dict[str, Role]:
    """Names and their roles as a header gives them: ``Interviewer: John Grey``.

    >>> named_roles(["Interviewee: Mary Black", "Date: 4 March"])
    {'Mary Black': <Role.RESIDENT: 'resident'>}
    >>> [*named_roles(["Rang Ruth G. at Gill Head, Tues 6 Oct"])], [*named_roles(["Phone chat with Ida Moss, 6 Oct"])]
    (['Ruth G.'], ['Ida Moss'])
    """
    found: dict[str, Role] = {}
    head = [line.strip()[:_HEAD_LETTERS] for line in lines if line.strip()][:_LOOK]
    for n, line in enumerate(head):
        met = _WITH.match(line) or _TITLED.match(line) or _WITH_AGE.search(line[:200])
        if met and looks_like_name(met.group(1).strip()) and len(met.group(1).split()) >= 2:
            found |= dict.fromkeys(_each_of(met.group(1).strip()), Role.RESIDENT)
        by = _BY.search(line) if _BY_GATE.found_in(line) else _BY_FIELD.search(line) if met else None
        if by and (met or len(line.split()) <= 26):
            name = by.group(1).strip() or (head[n + 1] if n + 1 < len(head) else "")
            if looks_like_name(name) and len(name.split()) >= 2:
                found[name] = Role.FACILITATOR
            continue
        pair = _PAIR.match(line)
        if not pair:
            continue
        role = Role.RESIDENT if _TELLER.match(pair.group(1)) else role_of_words(pair.group(1))
        if role is Role.UNKNOWN:
            continue
        for name in re.split(r"\s*(?:,|;|&|\band\b)\s*", pair.group(2).strip()):
            if looks_like_name(name) and len(name.split()) >= 2:
                found[name] = role
    return found


def _each_of(names: str) -> list[str]:
    """Everybody whom a title names, without what they are to each other.

    >>> _each_of("Frank Dole and his daughter Hope"), _each_of("Mr & Mrs Obi"), _each_of("Lakshmi Pillai")
    (['Frank Dole', 'Hope'], ['Mr & Mrs Obi'], ['Lakshmi Pillai'])
    """
    parts = [_KIN.sub("", part).strip() for part in _AND.split(names)]
    alone = all(looks_like_name(part) and TITLE.sub("", f"{part} x") != "x" for part in parts)
    return parts if alone else [names]


_AND = re.compile(r"\s*(?:,|;|&|\+|\b(?:and|with|und|et|avec|och|og|en|y|e|i|oraz|con|com|a['’]i|ac)\b)\s+", re.I)
_KIN = re.compile(
    r"^(?:(?:his|her|their|the|my|ihre?|seine?|son|sa|ses|su|seu|sua|jego|jej|zijn|haar)\s+)(?:[a-zà-ÿ-]+\s+){1,3}(?=[^\W\d_a-z])"
)


def role_by_header(label: str, named: Mapping[str, Role]) -> Role:
    """The role of a label that is a name of the header, its surname, first name or initials, if only one fits."""
    key = label.casefold().strip(". ")
    fits = {role for name, role in named.items() if key in _name_variants(name) or is_one_of(key, name)}
    return fits.pop() if len(fits) == 1 else Role.UNKNOWN


def _name_variants(name: str) -> set[str]:
    words = [w for w in name.casefold().replace(".", "").split() if w]
    initials = "".join(w[0] for w in words)
    return {" ".join(words), words[-1], words[0], initials, ".".join(initials), f"{words[0]} {words[-1]}"}


def full_names(labels: Sequence[str]) -> dict[str, str]:
    """Labels that are the surname or first name of exactly one fuller label: GREY is JOHN GREY.

    >>> full_names(["JOHN GREY", "GREY", "MARY BLACK"])
    {'GREY': 'JOHN GREY'}
    >>> full_names(["王芳(主持)", "王芳", "陈伯"])
    {'王芳': '王芳(主持)'}
    """
    same: dict[str, str] = {}
    for label in labels:
        beside = [x for x in labels if x != label and without_aside(x) == label and UNSPACED.search(x)]
        if len(beside) == 1:
            same[label] = beside[0]
        if len(label.split()) != 1:
            continue
        fuller = [x for x in labels if len(x.split()) >= 2 and label.casefold() in _ends(x) and not names_two(x)]
        if len(fuller) == 1 and len(label) > 2:
            same[label] = fuller[0]
    return same


def letter_of_asker(said: Sequence[tuple[str, str]]) -> dict[str, str]:
    """One letter that asks, for whoever opens the talk with a question under a name that begins with it.

    >>> talk = [("Huda", "What is good here?"), ("Hal Roe", "The crane."), ("H", "And what else?")]
    >>> letter_of_asker(talk), letter_of_asker([("Hal Roe", "The crane."), *talk])
    ({'H': 'Huda'}, {})
    """
    first, words = said[0] if said else ("", "")
    letters = {label for label, _ in said if len(label) == 1 and label.isalpha()}
    if len(letters) != 1 or len(first) < 2 or not asks(words):
        return {}
    letter = letters.pop()
    own = [asks(text) for label, text in said if label == letter]
    return {letter: first} if first[0].upper() == letter.upper() and 2 * sum(own) >= len(own) else {}


_ROLE_THEN = re.compile(r"\s*[.;,|/]\s*([^\W\d_][\w -]{2,24}?)\s*:\s*(?=[^\W\d_])")
"""Another role after a name."""


def is_field(label: str, words: str) -> bool:
    """Whether a line before the talk is a form's: few words and no sentence, several fields, or a label of a form.

    >>> is_field("Place", "the hall"), is_field("Consent", "given by word of mouth."), is_field("Ada", "We sang.")
    (True, True, False)
    >>> is_field("地点", "社区中心二楼"), is_field("陈伯", "大家好，今天谁先讲？")
    (True, False)
    >>> is_field("Datum", "14. Mai 2025 – Ort: Gemeindehaus Sankt Anna, Raum 2 – Dauer: etwa 40 Minuten")
    True
    >>> is_field("Sted", "Lokale 3 i det gamle skolehus på Nordre Allé   Dato: 4 / 6 / 2025   Tid: 40 min")
    True
    """
    sentence = ends_sentence(words) or asks(words)
    short = count_words(words) <= 8 and not sentence
    if not sentence and count_words(words) <= _HEAD_WORDS:
        own, *others = _fields_apart(words)
        short |= bool(others) and (is_date(own) or all(map(_LABELLED.match, others)))
    if role_of_words(label) is not Role.UNKNOWN and (more := _ROLE_THEN.search(words)):
        # "Table host: Ada Obi. Scribe: Phil (sorry about the typing)."
        short |= looks_like_name(words[: more.start()].strip()) and role_of_words(more.group(1)) is not Role.UNKNOWN
    return short or (_FIELD.match(label) is not None and count_words(words) <= 20)


def _fields_apart(line: str) -> list[str]:
    """What stands beside each other in a line of a form; wide gaps part it, and the strokes within a date do not."""
    whole = re.sub(r"(?<=\d)\s*([/.-])\s*(?=\d)", r"\1", line.strip())
    return _BESIDE.split(re.sub(r"(?<=\S) {2,}(?=\S)", "\t", whole))


def fields_of(line: str) -> list[tuple[str, str]]:
    """The labels and values of a line that holds two fields of a form or more, and no sentence; [] for any other.

    >>> fields_of("Notes by: table host   Date: 17/1/26"), fields_of("Ada: one more: a lamp")
    ([('Notes by', 'table host'), ('Date', '17/1/26')], [])
    """
    parts = _fields_apart(line)
    if len(parts) < 2 or len(line.split()) > _HEAD_WORDS or not all(map(_LABELLED.match, parts)):
        return []
    return [(label.strip(), value.strip()) for label, value in (re.split("[:：]", part, maxsplit=1) for part in parts)]


def behind_letters(labels: Sequence[str], named: Mapping[str, Role]) -> dict[str, str]:
    """Who speaks under ``Q`` and ``A`` (or ``I`` and ``R``), where the head names both, or who is asked and
    nobody else.

    >>> behind_letters(["Q", "A"], {"Mo Farr": Role.FACILITATOR, "Joan Marsh": Role.RESIDENT})
    {'Q': 'Mo Farr', 'A': 'Joan Marsh'}
    >>> behind_letters(["Q", "A"], {"Joan Marsh": Role.RESIDENT, "Ivo Lund": Role.RESIDENT})
    {}
    """
    letters = {label.strip(" .").lower(): label for label in labels}
    pair = next((pair for pair in PAIRS if set(pair) == set(letters)), None)
    if pair is None:
        return {}
    by_role = {role: [name for name, own in named.items() if own is role] for role in set(named.values())}
    found = {letters[a]: names[0] for a in pair if (names := by_role.get(SHORT[a], []))}
    both = len(found) == 2  # behind the name of who is asked may stand where they work and live
    return found if both or (Role.FACILITATOR not in by_role and len(named) == 1) else {}


def behind_initials(labels: Sequence[str], named: Mapping[str, Role]) -> dict[str, str]:
    """Who speaks under initials, where the head names exactly one with these.

    >>> behind_initials(["IL", "TM"], {"Mrs Ivy Long (b. 1938)": Role.RESIDENT, "Tariq Mahmood": Role.FACILITATOR})
    {'IL': 'Mrs Ivy Long', 'TM': 'Tariq Mahmood'}
    """
    letters: dict[str, list[str]] = {}
    for name in named:
        plain = re.sub(r"\s*[(\[].*?[)\]]", "", name).strip()
        own = re.sub(r"^(?:mrs?|ms|miss|dr|sr|fr|rev|cllr|prof|sir|lady)\.?\s+", "", plain, flags=re.I)
        letters.setdefault("".join(word[0] for word in own.split()).upper(), []).append(plain)
    found = {label: letters.get(label.replace(".", "").strip(), []) for label in labels if label.isupper()}
    return {label: names[0] for label, names in found.items() if len(names) == 1 and len(label) > 1}


TITLE = re.compile(
    r"^(?:mrs?|ms|miss|mister|dr|fr|sr|rev|cllr|prof|sir|lady|frau|herr|madame|mme|monsieur|señora?|doña|don|pani?|"
    r"signora?|mevrouw|meneer)\.?\s+(?=\S)",
    re.I,
)


def behind_parts(labels: Sequence[str], named: Mapping[str, Role]) -> dict[str, str]:
    """Who speaks under a first name, or a surname with a title, where the head names exactly one who is called so.

    >>> behind_parts(["Interviewer", "Tobias", "Mr Renshaw"], {"Tobias Renshaw": Role.RESIDENT})
    {'Tobias': 'Tobias Renshaw', 'Mr Renshaw': 'Tobias Renshaw'}
    """
    plain = [own for name in named if not names_two(own := re.sub(r"\s*[(\[].*?[)\]]", "", name).strip())]
    found: dict[str, str] = {}
    for label in labels:
        part = TITLE.sub("", label).casefold()
        if role_of_words(label) is not Role.UNKNOWN or len(part.split()) != 1 or len(part) < 3:
            continue
        fits = [name for name in plain if name.casefold() != part and part in _ends(TITLE.sub("", name))]
        if len(fits) == 1 and fits[0] not in labels and TITLE.sub("", fits[0]).casefold() != part:
            found[label] = fits[0]
    return found


def _ends(name: str) -> set[str]:
    """First and last word of a name; a role with a number (Resident 2) is none."""
    words = name.casefold().split()
    return {words[-1]} if role_of_words(words[0]) is not Role.UNKNOWN or words[-1].isdigit() else {words[0], words[-1]}


def lines_of_a_service(preamble: Sequence[str]) -> list[bool]:
    """Which lines of a preamble are lists of a transcript service (keywords, speakers): these are nobody's words."""
    marks: list[bool] = []
    listed = False
    for line in preamble:
        heading = heads_a_list(line)
        marks.append(heading or listed)
        listed = heading
    return marks


def heads_a_list(line: str) -> bool:
    """Whether a line is the head under which a transcript service lists keywords or speakers.

    >>> heads_a_list("SPEAKERS"), heads_a_list("Ada Obi")
    (True, False)
    """
    return _KEYWORDS.match(line) is not None
