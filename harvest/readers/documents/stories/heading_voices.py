"""Who a heading names beside whose words follow: the name alone, and what stands beside it as what is known of them.

``Amina Bibi Khan, 57, Mill Lane, sewing group (told in Urdu, written down by Lou)`` names Amina Bibi Khan.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Role
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.permission.beside_name import kind_of_part
from harvest.readers.recognise.dates import WEEKDAY
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.recurring import NOBODY, is_signature
from harvest.readers.recognise.signatures import BESIDE, Signature, signed_by
from harvest.readers.recognise.talk.role_words import role_of_words
from harvest.readers.recognise.talk.speakers import LABEL, looks_like_name
from harvest.readers.transcripts.utterances import Utterance

HOW_TOLD = "How it was told"
NAMES = "names before what people said (kept as speakers)"
_VERBS = (
    r"(?:as )?(?:told|read|written|spoken|said|sung|dictated|recorded|translated|interpreted|put|taken|typed|drawn|"
    r"phoned|sent|emailed|posted|signed|copied|(?:her|his|their) own (?:hand|writing)|"
    r"collected|given|heard|came (?:along )?with|here with|brought by|with|through|via|in (?:[A-Z]\w+|her|his|their)|"
    r"erzählt|vorgelesen|aufgeschrieben|übersetzt|auf [A-Z]\w+|raconté\w*|lue?|traduite?|écrite?|en [a-zé]+|"
    r"contad[oa]|leíd[oa]|traducid[oa]|escrit[oa]|opowiedzian\w*|przeczytan\w*|po \w+|adroddwyd|wedi'i)"
)
_RECORDED = r"(?:this (?:one|was)|i|we|one)\b[^()\[\]]{0,40}\b(?:recorded|typed|wrote|written|took|taped|translated)\b"
"""Who recorded or typed it, said of this one alone: ``(this one Derek recorded, I typed)``."""
_ASIDE = re.compile(rf"\s*[(\[]\s*((?:{_VERBS}\b|{_RECORDED})[^()\[\]]{{0,120}})\s*[)\]]\s*$", re.I)
_SEVERAL_ASIDE = re.compile(r"\s*[(\[]([^()\[\]]{2,60},[^()\[\]]{2,100})[)\]]\s*$")
"""Several things in a bracket at the end: ``Ada Obi (Tigrinya, with Bo on the phone line)``."""
_TAIL = re.compile(rf"\s*(?:[–—]|\s-|;|,)\s*({_VERBS}\b[^–—()]{{3,120}})$", re.I)
_REACHED = re.compile(
    r"(?:,|\s[–—-])\s*((?=[^,–—]*(?:\b(?:rang|rung|phoned|called|visited|spoke|met|saw)\b|"
    r"\b(?:mobile|phone|landline|doorstep)\b|\b(?:on|by) zoom\b|\bat home\b|"
    rf"^\W*{WEEKDAY}\b|\s{WEEKDAY} \d|\d[.:]\d\d\b|\b0\d{{3,4}} ?\d{{3}} ?\d{{3}}))[^,–—]{{3,80}})$",
    re.I,
)
"""When somebody was asked, and how they were reached, behind the name: ``Ada Obi – Thurs 15th, she rang me back``."""
_TITLE_BEHIND = re.compile(r"^([^\W\d_][^()]{2,40}?)\s*\((mrs?|ms|miss|dr|rev|cllr|sr|fr)\.?\)", re.I)
_CALLED_IN_FULL = re.compile(r"^[^\W\d_][\w'’-]+ \(([^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+){1,2})\)")
"""A title behind a name, and a whole name behind what somebody is called: ``Geoff (Geoffrey Orr)``."""
_FIRST_BEHIND = re.compile(
    r"^(?:(?:mr|mrs|ms|miss|dr|rev|cllr|prof|sr|fr|frau|herr|madame|mme|señora?|pani?|signora?)\.?)\s+"
    r"([^\W\d_][\w'’-]+)\s*[(\[]([^\W\d_][\w'’-]+)[)\]]$",
    re.I,
)
_NUMBERED = re.compile(
    r"^\(?(?:(?:chapter|part|no\.?|story|(?:post)?card|letter|note|page|leaf|poem|memory)\s*)?\d{1,3}\s*[.):、–—-]\s+",
    re.I,
)
_CODED = re.compile(
    r"^(?P<code>[A-Z]{1,3}[-–/. ]?\d{1,4}[a-z]?|"
    r"(?i:(?:visit|interview|participant|respondent|person|case|home|house(?:hold)?|record|conversation|call|"
    r"besuch|gespräch|visite|entretien|visita|entrevista|wizyta|rozmowa|ymweliad|sgwrs)\s*(?:no\.?\s*|nr\.?\s*|#)?\d{1,3}))"
    r"(?:\s*[:.)|–—-]+\s+|\s+|$)(?P<rest>.*)$"
)
"""A code or a number of its own before whom a text is by: ``W-01  E.M., 91``, ``Visit 3 – Mr Gill``."""
CODE = "Code"
"""Under this name the code of a visit is kept beside the words: a list elsewhere may say whose it is."""
_BRACKET = re.compile(r"^([^()]{1,40}?)\s*\(([^()]{2,80})\)$")
_OURS = re.compile(
    r"^\W*(?:(?:an? |our |my |some )?(?:notes?|reflections?|remarks?|comments?|thoughts?|observations?) (?:from|by|of) "
    r"(?:us|me|the (?:team|visitors?|interviewers?))|what (?:we|i) (?:noticed|saw|heard|think|thought|learnt|learned)|"
    r"our (?:own )?(?:notes|reflections|remarks|thoughts))\W*$",
    re.I,
)
_FROM = re.compile(
    r"^(?:(?:(?:an? |the )?(?:story|tale|memory|(?:few )?words?|note) )?(?:from|by|of|told by)|this is|gan|von|de|od) +"
    r"(?=(?-i:[^\W\d_a-z]))",
    re.I,
)
_BY = re.compile(r"(?:by|gan) [^\W\d_a-z]")
_BESIDE_NAME = re.compile(r"^([^()\[\]]{2,40}?)\s*[(\[]([^()\[\]]{1,24})[)\]]$")
_MOST_PARTS, _LONGEST = 5, 300
_CALLING = re.compile(
    r"(?:^|\b)(?:retired|former|ex-?|volunteer|pensioner|student|apprentice|nurse|cook|chef|clerk|vicar|priest|imam|rabbi|"
    r"mum|dad|mam|nan|gran\w*|mother|father|carer|neighbour|resident|tenant|guard|midwife|host|pilot|"
    r"\w{2,}(?:man|woman|men|person|maker|keeper|monger|smith|wright|maid|worker|driver|teacher|player|singer|builder|"
    r"baker|farmer|mender|fisher|gardener|painter|writer|cleaner|porter|weaver|dresser|warden|sitter|minder|seller|"
    r"ist|ician|ologist|frau|mann|ärtner|arbeiter|macher|lehrer|fahrer|flicker|händler|meister|bäcker|verkäufer|rentner|"
    r"schwester|hebamme|[bcdfghklmnprstvz]erin|ière|euse|ouvrier|boulanger|retraité|étudiant|professeur|infirmi\w+|"
    r"ista|dor|dora|tero|tera|adero|panadero|maestr[oa]|jubilad[oa]|pescador\w*|enfermer[oa]|"
    r"arz|arka|nik|niczka|ciel|cielka|iere|aio|aia|ante|wraig|wr))\b",
    re.I,
)
"""What somebody is or does, by the words and the endings that such words have."""
_SPEAKS = re.compile(
    r"\b(?:I|I['’]\w+|my|me|we|our|ich|mein\w*|mir|wir|uns\w*|je|j['’]\w+|mon|ma|mes|nous|yo|mi|mis|me|nos\w*|io|mio|mia|noi|"
    r"ja|mój|moja|moje|mnie|my|ik|mijn|wij|jag|min|jeg|eu|meu|minha|fy|fi|dw i)\b"
)
_OWN_WORDS, _COUNTED = 0.02, 3


_AGED = re.compile(
    r"^(?P<name>[^\d(),;:–—]{2,40}?)\s*(?:,\s*|[(\[]\s*|\s-\s|[–—]\s*)(?P<age>(?:aged? )?\d{1,3})\s*[)\]]?"
    r"(?:\s*(?:[–—;,]|\s-)\s*(?P<rest>\S.*))?$",
    re.I,
)
_CALLED = re.compile(r"^(?P<name>[^\d(),;:–—]{2,40}?)(?P<age>)\s*(?:[–—,]|\s-)\s+(?P<rest>\S.*)$")
_ONCE = re.compile(r"^(?P<name>[^\d(),;:–—]{2,40}?)(?P<age>)\s*\((?P<rest>[^\W\dA-Z_][^()]{3,80})\)$")
"""What somebody is or was, in small letters in a bracket: ``Alf (used to be caretaker here)``."""
_DOES = re.compile(
    r"(?:(?:also |now |who |she |he |they )?(?:used to \w+|is|are|was|looks?|looking|cares?|caring|works?|working|"
    r"lives?|living|drives?|driving|runs?|helps?|came|comes|brought|volunteers?|teaches|speaks?|plays?|sings?)\b|"
    r"(?:an? |the )?(?:son|daughter|brother|sister|husband|wife|partner|widow(?:er)?|friend|neighbour|aunt|uncle|"
    r"cousin|(?:step)?(?:mum|dad|mother|father)|gp)\b)",
    re.I,
)
"""How people put what somebody is or does behind a name."""
_REST_WORDS = 14
_TITLED = re.compile(r"([^:,]{2,40}):\s+(\S[^:]*)$")


def voice_in_heading(heading: str) -> Signature | None:
    """Who is named by a heading that is a name with something beside it; None for any other.

    >>> found = voice_in_heading("Amina Bibi Khan, 57, Mill Lane, sewing group (told in Urdu, written down by Lou)")
    >>> found.name, found.attributes["Age"], found.attributes["How it was told"]
    ('Amina Bibi Khan', '57', 'told in Urdu, written down by Lou')
    >>> voice_in_heading("Jo Sugden, aged 81 – read out by her daughter").name, voice_in_heading("Mr Hall (Peter)").name
    ('Jo Sugden', 'Peter Hall')
    >>> voice_in_heading("From behind the desk: Ann Whitcombe, librarian").name
    'Ann Whitcombe'
    >>> voice_in_heading("From Cai, told to his nan").name, voice_in_heading("From Doris, 88").name
    ('Cai', 'Doris')
    >>> voice_in_heading("Ada Obi (Tigrinya, with Bo on the phone line)").name
    'Ada Obi'
    >>> who = voice_in_heading("M. Ola Roe (48) – son, and drives for the co-op")
    >>> who.name, who.attributes
    ('M. Ola Roe', {'Age': '48', 'Beside the name': 'son, and drives for the co-op'})
    >>> heads = ("Ada Obi – Thurs 15th, she rang me back", "Bo (Robert Lind), Wed 14th, on his mobile 07700 900418")
    >>> [voice_in_heading(head).name for head in heads], voice_in_heading("Ida Orr (Mrs), 91, rang her Tues 13th").name
    (['Ada Obi', 'Robert Lind'], 'Mrs Ida Orr')
    >>> [voice_in_heading(head).name for head in ("Alf (used to be porter)", "Ada Roe - bikes (this one Bo typed)")]
    ['Alf', 'Ada Roe']
    >>> voice_in_heading("Table 2, what we love"), voice_in_heading("The bench")
    (None, None)
    >>> voice_in_heading("Anonymous").name, voice_in_heading("(no name)").name
    ('', '')
    >>> [voice_in_heading(head).attributes for head in ("Kit (8 years)", "ਸਿਮਰਨ (11 ਸਾਲ)", "Zosia (lat 9)")]
    [{'Age': '8 years'}, {'Age': '11 ਸਾਲ'}, {'Age': 'lat 9'}]
    >>> voice_in_heading("Flash, three, dark, seven"), voice_in_heading("Ada, weaver, 71").name
    (None, 'Ada')
    """
    if coded := coded_in(heading):
        return coded
    if is_ours(heading) or NOBODY.match(_NUMBERED.sub("", heading.strip())):
        return Signature("", Role.UNKNOWN, None, "", {})
    text, told = _NUMBERED.sub("", heading.strip()), list[str]()
    if len(text) > _LONGEST or heading_place(text, is_heading=True) is not None:
        return None
    if (titled := _TITLED.match(text)) and not looks_like_name(titled.group(1)):
        return voice_in_heading(titled.group(2))
    if several := _SEVERAL_ASIDE.search(text):
        told.append(several.group(1).strip())
        text = text[: several.start()].strip()
    while (reached := _REACHED.search(text)) and reached.start():
        told.insert(0, reached.group(1).strip())
        text = text[: reached.start()].strip()
    if told:
        text = _CALLED_IN_FULL.sub(r"\1", _TITLE_BEHIND.sub(r"\2 \1", text))
    for pattern in (_ASIDE, _TAIL, _ASIDE):
        if found := pattern.search(text):
            told.append(found.group(1).strip())
            text = text[: found.start()].strip()
    if told and looks_like_name(named := _FROM.sub("", text)):
        text = named
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) > 1 and kind_of_part(parts[1]) and looks_like_name(sent := _FROM.sub("", parts[0])):
        parts[0] = sent  # "From Doris, 88"
    if any(map(_BY.match, parts[1:])):
        return None  # “Rope, by Ola Roe”
    if len(parts) > _COUNTED and all(part.islower() and " " not in part for part in parts[1:]):
        return None  # a list of words
    if parts and (behind := _FIRST_BEHIND.match(parts[0])):
        parts[0] = f"{behind.group(2)} {behind.group(1)}"
        if len(parts) == 1:
            return _with(signed_by(parts), told)
    bracketed = _BESIDE_NAME.match(parts[0]) if parts else None
    if bracketed and kind_of_part(bracketed.group(2)):
        parts[:1] = [bracketed.group(1), bracketed.group(2)]
    alone = bool(told) and len(parts) == 1 and len(text.split()) <= 4 and looks_like_name(text)
    if not alone and not (1 < len(parts) <= _MOST_PARTS and is_signature(parts[:4])):
        return _described(text, told)
    return _with(signed_by(parts), told)


def is_ours(heading: str) -> bool:
    """Whether below a heading stand the words of whoever went and asked: ``A note from us``."""
    return _OURS.match(heading) is not None


def teller_below(heading: str, said: Sequence[Utterance], dropped: LeftOut) -> Signature | None:
    """Who tells what stands below a heading: whom it names or, below a note of those who asked, the name before it."""
    who = voice_in_heading(heading)
    found = LABEL.match(said[0].text[:60]) if said and is_ours(heading) else None
    if found is None or not looks_like_name(found.group(1)):
        return who
    dropped.add(NAMES, found.group())
    said[0].text = said[0].text[found.end() :].strip()
    return signed_by([found.group(1).strip()])


def coded_in(heading: str) -> Signature | None:
    """Who stands in a heading behind a code of their own; the code itself is the name where nothing else is one.

    >>> found = coded_in("W-01  E.M., 91, Mill Street")
    >>> found.name, found.attributes["Code"], found.attributes["Age"]
    ('E.M.', 'W-01', '91')
    >>> coded_in("Visit 3 – Mr Gill").name, coded_in("P07").name, coded_in("A note from us")
    ('Mr Gill', 'P07', None)
    """
    found = _CODED.match(" ".join(heading.split()))
    if found is None or heading_place(heading, is_heading=True) is not None:
        return None
    code, rest = found["code"], found["rest"].strip(" ,;:–—-")
    parts = [part.strip() for part in re.split(r"[,;]|\s[–—-]\s", rest) if part.strip()]
    if rest and (not looks_like_name(parts[0]) or len(parts[0].split()) > 4):
        return (
            None if len(rest.split()) > 12 else Signature(code, Role.UNKNOWN, None, "", {CODE: code, BESIDE: rest[:80]})
        )
    who = (voice_in_heading(rest) or signed_by(parts)) if rest else Signature(code, Role.UNKNOWN, None, "", {})
    name, aside = (m.group(1), m.group(2)) if (m := _BRACKET.match(who.name)) else (who.name, "")
    beside = {BESIDE: aside[:80]} if aside else {}
    return replace(who, name=name, attributes={CODE: code, **beside, **who.attributes})


def _described(text: str, told: list[str]) -> Signature | None:
    """Who is named before an age, or before what they are or do: ``Ola Roe (48) – son, and drives a van``."""
    found = _AGED.match(text) or _CALLED.match(text) or _ONCE.match(text)
    if found is None or not looks_like_name(found["name"].strip()) or len(found["name"].split()) > 4:
        return None
    age, rest = found["age"], (found["rest"] or "").strip()
    first = re.split(r"[,;(]", rest, maxsplit=1)[0]
    is_somebody = bool(_DOES.match(rest) or _CALLING.search(first) or role_of_words(first.strip()) is not Role.UNKNOWN)
    if len(rest.split()) > _REST_WORDS or not (is_somebody or told or (age and (not rest or rest[0].islower()))):
        return None
    who = signed_by([part for part in (found["name"].strip(), age) if part])
    beside = {**who.attributes, **({BESIDE: rest[:80]} if rest else {})}
    return _with(replace(who, attributes=beside), told)


def told_in_title(lines: Sequence[Line]) -> Signature | None:
    """Who tells the one story below a title that names somebody with an age, a calling or how it was told.

    >>> page = [Line("Bryce, ferryman", 1), Line("I crossed that water all my life, and I have never been anywhere.")]
    >>> told_in_title(page).name
    'Bryce'
    >>> told_in_title([Line("Bread, roses", 1), *page[1:]])
    """
    filled = [line for line in lines if line.text.strip()]
    titles = [line for line in filled[:3] if line.heading is not None] or filled[:1]
    words = " ".join(line.text for line in filled if line not in titles)
    if len(words.split()) < 8 or len(_SPEAKS.findall(words)) < max(1, _OWN_WORDS * len(words.split())):
        return None
    for line in titles:
        if len(line.text.split()) > 20 or _one_of_several(line, filled):
            continue
        who = voice_in_heading(line.text)
        beside = ", ".join((who.attributes.get(BESIDE, ""), who.affiliation)) if who is not None else ""
        if who is not None and (
            "Age" in who.attributes
            or HOW_TOLD in who.attributes
            or who.role is not Role.UNKNOWN
            or _CALLING.search(beside)
        ):
            return who
    return None


def _one_of_several(title: Line, lines: Sequence[Line]) -> bool:
    """Whether other headings of the same level name people too: each is above a text of its own."""
    others = [
        line for line in lines if line is not title and line.heading is not None and line.heading == title.heading
    ]
    return any(looks_like_name(re.split(r"\s*[,(–—-]", other.text.strip())[0]) for other in others)


def _with(who: Signature, told: list[str]) -> Signature:
    if (group := _BRACKET.match(who.name)) and group.group(2)[0].islower():  # “Jean (women's group)”
        beside = ", ".join(filter(None, (group.group(2), who.attributes.get(BESIDE, ""))))
        who = replace(who, name=group.group(1), attributes={**who.attributes, BESIDE: beside[:80]})
    return replace(who, attributes={**who.attributes, HOW_TOLD: "; ".join(told)[:120]}) if told else who
