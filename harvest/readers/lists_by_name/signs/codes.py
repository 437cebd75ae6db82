# ruff: noqa: E501 – patterns are easier to check on one line
"""What codes, colours and marks say that stand at somebody, by the key of their list."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.readers.consent_lists.answered.waits import takes_no_back
from harvest.readers.consent_lists.keys.list_keys import codes_spoken_of
from harvest.readers.lists_by_name.heard.said import NO, OPEN, QUOTE, SHARE, YES, Heard
from harvest.readers.permission.text import fold

KIND = r"(?:levels?|forms?|codes?|options?|choices?|category|type|tier|class|band|list|letter|group)"
"""What codes are called that stand behind it: ``Level 2``, ``Form B``."""
_SHORT, _MOST = 6, 4
_NO_CODE = re.compile(r"(?<!\S)no (\S+)")
_TOKENS, _PLUS = re.compile(r"[\s,;/&|]+"), re.compile(r"(?<=\w)\+(?=\w)")


def meant_by(cell: str, key: Mapping[str, Heard]) -> Heard | None:
    """What a cell of codes and nothing else says; None for any other. Two that differ leave it open.

    >>> from harvest.readers.lists_by_name.signs.keys import keyed
    >>> key = keyed("A = quote with name, B = quote, no name, S = share, X = do not share")
    >>> meant_by("A S", key).answers, meant_by("A / B", key).answers, meant_by("Ann", key)
    ({'name': 'Yes', 'quote': 'Yes', 'share': 'Yes'}, {'name': 'No', 'quote': 'Yes'}, None)
    >>> meant_by("A ?", key).answers, meant_by("?", key)
    ({'name': 'Yes', 'quote': 'Yes', 'share': '?'}, None)
    >>> meant_by("B and S for me, sorry", key).answers, meant_by("not B", key)
    ({'quote': 'Yes', 'name': 'No', 'share': 'Yes'}, None)
    >>> meant_by("B -S", key).answers, meant_by("A no S", key).answers
    ({'quote': 'Yes', 'name': 'No', 'share': 'No'}, {'name': 'Yes', 'quote': 'Yes', 'share': 'No'})
    """
    said = _NO_CODE.sub(lambda m: f"-{m[1]}" if m[1] in key else m[0], fold(cell).strip(" ."))
    tokens = [said] if said in key else [t for t in _TOKENS.split(_PLUS.sub(" ", said)) if t]
    if "?" in tokens and "?" not in key and _is_of_passing_on(tokens, key):
        said_of = meant_by(" ".join(t for t in tokens if t != "?"), key)  # “A ?”, where P and C say what is passed on
        return said_of and Heard({**said_of.answers, SHARE: OPEN}, said_of.unclear)
    tokens = [t for t in tokens if t in key or t.strip(".!") not in _FILL]
    tokens = [one for t in tokens if t != "+" or t in key for one in ([t] if t in key else _close(t, key))]
    meant = [key[t] if t in key else _not_so(t, key) for t in tokens]
    if not tokens or not key:
        return None
    found = Heard()
    for said_by in meant:
        if said_by is None:
            return None
        for about, answer in said_by.answers.items():
            differs = found.answers.get(about, answer) != answer
            found.answers[about] = (OPEN if about == QUOTE else NO) if differs else answer
        found.unclear += said_by.unclear
    return found


def _is_of_passing_on(tokens: Sequence[str], key: Mapping[str, Heard]) -> bool:
    """Whether a sign for what is open stands where the codes for passing on do: behind one for quoting."""
    others = [key[t] for t in tokens if t in key]
    alone = any({*said.answers} == {SHARE} for said in key.values())
    return alone and any(QUOTE in said.answers for said in others) and not any(SHARE in said.answers for said in others)


def _not_so(token: str, key: Mapping[str, Heard]) -> Heard | None:
    """What a code says that a dash takes back: ``-S`` where S is leave to share."""
    code = token.lstrip("-–—")
    if code == token or code not in key:
        return None
    return Heard({about: NO if answer == YES else OPEN for about, answer in key[code].answers.items()})


def _close(token: str, key: Mapping[str, Heard]) -> list[str]:
    """Codes that are written without anything between them: ``1P``; figures alone are a number, as an age."""
    close = 1 < len(token) < _MOST and not token.isdigit() and all(one in key for one in token)
    return [*token] if close else [token]


_FILL = frozenset(
    [
        "and",
        "but",
        "plus",
        "with",
        "for",
        "me",
        "from",
        "please",
        "pls",
        "sorry",
        "thanks",
        "ta",
        "so",
        "it's",
        "hi",
        "hello",
    ]
)
"""What stands among codes in an answer and changes nothing."""
_MOVED = re.compile(
    r"\b(?:now|to|(?:make|change) (?:it|that|this|him|her|them|me|mine|my answer)|should be|is an?|(?:read|treat(?:ed)?|count(?:s|ed)?|taken?|mark(?:ed)?|enter(?:ed)?|record(?:ed)?|chang\w+|mov\w+|amend\w+|becomes?)(?: (?:it|that|him|her|them))? (?:as|to|into|with)|becomes?)\s+(?:an? )?[\"'“‘]?(?P<code>\w+)\b[\"'”’]?(?:,? (?:and )?(?:not|no longer|instead of|was|from)\s+[\"'“‘]?(?P<old>\w+)\b[\"'”’]?)?",
    re.I,
)


_WISHED = re.compile(
    rf"\b(?:would like|would prefer|'d like|'d prefer|wants?|wanted|prefers?|ask(?:s|ed) for)(?: (?:it )?to be)? (?:an? |the )?{KIND} (?P<code>\w{{1,3}})\b(?P<old>(?!))?(?: please)?",
    re.I,
)
"""What asks for another code by what such codes are called: ``would like Level 2 please``."""


def changed_to(text: str, key: Mapping[str, Heard]) -> Heard | None:
    """What a remark changes somebody's code to (``now C – tel. 9/6``), and what any other word that is a code means.

    >>> from harvest.readers.lists_by_name.signs.keys import keyed
    >>> key = keyed("green = quote with name. orange = quote, no name. red = no.")
    >>> changed_to("4 July: wants to be orange now", key).answers, changed_to("came by bus", key)
    ({'quote': 'Yes', 'name': 'No'}, None)
    >>> key = keyed("B = quote, no name. C = not to be quoted.")
    >>> changed_to("rang: to be read as B from today", key).answers, changed_to("B since the call", key).answers
    ({'quote': 'Yes', 'name': 'No'}, {'quote': '?'})
    """
    wished = (m for shape in (_MOVED, _WISHED) for m in shape.finditer(text))
    moved = next((key[fold(m["code"])] for m in wished if fold(m["code"]) in key), None)
    if moved is not None:
        return moved
    if any(fold(m[0]) in key for m in _CODE_SPOKEN_OF.finditer(text)):
        return Heard({QUOTE: OPEN})  # another code is spoken of, and how is not understood
    found = Heard()
    spoken = codes_spoken_of(text, key, fold)
    for code in spoken[-1:] if takes_no_back(text) else spoken:
        found.take(key[code])
    return found if spoken else None


_CODE_SPOKEN_OF = re.compile(r"(?<![\w'’.-])(?:[B-HJ-Z]|[A-Z]\d)(?![\w'’.]|-\w)")
"""A lone capital, which is no word, or one with a figure."""


def coded_in_words(text: str, key: Mapping[str, Heard]) -> Heard:
    """What the words of a sentence that are codes mean, where nothing else in it says anything of leave.

    >>> from harvest.readers.lists_by_name.signs.keys import keyed
    >>> key = keyed("green = quote with name. red = do not quote.")
    >>> coded_in_words("put red", key).answers, coded_in_words("no red on it", key).answers, coded_in_words("with Ada Red", key)
    ({'quote': 'No'}, {'quote': '?'}, Heard(answers={}, unclear=[]))
    """
    found = Heard()
    text = _SURNAME.sub("", text)
    for code in codes_spoken_of(text, key, fold) if key and len(text.split()) <= _SENTENCE else ():
        found.take(Heard({QUOTE: OPEN}) if _DENIED.search(text) else key[code])
    return found


_DENIED = re.compile(r"\b(?:no|not|never|none|without|took off|lost|or)\b|n['’]t\b|\?", re.I)
_SURNAME = re.compile(r"\b[A-Z][a-z]+\.? [A-Z][a-z]+\b")
"""A capital behind a capital: “with Ada Green”."""
_SENTENCE = 8


def moved_taken(text: str, key: Mapping[str, Heard], found: Heard) -> str:
    """A text without what changes somebody's code, which is put to what was found.

    >>> from harvest.readers.lists_by_name.signs.keys import keyed
    >>> said, key = Heard(), keyed("W = quote, no name. N = quote with name.")
    >>> moved_taken("is now W, not N. Rest stands.", key, said), said.answers
    ('is . Rest stands.', {'quote': 'Yes', 'name': 'No'})
    """
    for m in (m for shape in (_MOVED, _WISHED) for m in shape.finditer(text)):
        if (code := fold(m["code"])) in key and (m["old"] is None or fold(m["old"]) in key):
            found.take(key[code])
            return f"{text[: m.start()]}{text[m.end() :]}"
    return text
