# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What several people permit, by what stands beside their words in a document: the rows of a table as any other."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from harvest.model import Permission, PermissionColumn
from harvest.readers.permission import words
from harvest.readers.permission.against import is_of_another
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.credits import credit_of
from harvest.readers.permission.answered.keys import key_of
from harvest.readers.permission.answered.phrases import everything_listed, head_of, names_in
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.beside_form import beside_form
from harvest.readers.permission.lines import SAID, answers, is_plain, kind_of_label
from harvest.readers.permission.table import read_permissions
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.young.children import child_called
from harvest.readers.permission.young.people import age_column

_NUMBER = re.compile(r"^\W*(?:[^\W\d_]+\s+)?\d{1,3}\s*[.):–—-]\s*")
"""The number of a piece before the name: ``Récit 6. Léo``, ``4. Mateo``."""
WHO = "Teller"
"""The column of who said it, for the age that may stand beside a name."""
_NAME = "May we print your name?"
_OPEN = "not sure: “{}”"
_UNEXPLAINED = "what “{}” permits is not understood"
_TO_SOMEBODY = r"(?! (?:\w+ ){0,3}(?:to|with) (?!(?:(?:my|the|a|no|his|her|their|your|first|full|own|real) )*names?\b))"
_COLOUR = re.compile(
    r"^(?:an? )?(?:green|amber|red|yellow|blue|orange|white|black|pink|purple)(?: (?:dot|sticker|card|spot|star|box|slip))?\s*[,:;–-]\s+(?=\S)",
    re.I,
)
"""What a code looks like, before what it means."""
_PASSED_ON = re.compile(
    rf"\b(?:share|show|put)(?= (?:it|this|that|them|my|the|mine|what)\b{_TO_SOMEBODY}| (?:with|without|under|and|but)\b(?! (?!(?:my|the|a|no|his|her|their|your) (?:\w+ )?name))|, |\W*$)",
    re.I,
)
_SHOWN = re.compile(rf"\b(be|being) (?:shared|shown|put up|passed on|displayed)\b{_TO_SOMEBODY}", re.I)
_ELSEWHERE = (
    (re.compile(r"\b(?:gezeigt|geteilt|aufgehängt|verwendet|genutzt|weitergegeben)(?= werden\b)", re.I), "zitiert"),
    (re.compile(r"\b(?:zeigen|teilen|aufhängen|verwenden|weitergeben)\b(?= *$|,| aber| und)", re.I), "zitieren"),
    (re.compile(r"\b(?:partager|montrer|afficher|utiliser)\b(?! (?:\w+ ){0,2}avec (?!mon|le|un))", re.I), "citer"),
    (
        re.compile(r"\b(?:compartir|mostrar|enseñar|usar|utilizar)(?:l[oa]s?)?\b(?! con (?!mi|el|su|nombre))", re.I),
        "citar",
    ),
    (re.compile(r"\b(?:pokazać|pokazywać|udostępnić|użyć|wykorzystać)\b", re.I), "cytować"),
    (re.compile(r"\b(?:mostrare|condividere|usare|utilizzare)\b(?! con (?!il|mio|nome))", re.I), "citare"),
    (re.compile(r"\b(?:tonen|delen|gebruiken|laten zien)\b(?! met (?!naam|mijn|de naam))", re.I), "citeren"),
    (re.compile(r"\b(?:dangos|rhannu|defnyddio)\b", re.I), "dyfynnu"),
)
"""Showing and sharing as other languages say it, and quoting."""
_GIVEN = re.compile(
    r"^\W*(?:given|obtained|signed|granted|received|recorded|verbal(?:ly)?|written|form (?:signed|in|received))\W*(?:[,;–-]\s*(.+))?$",
    re.I,
)
"""That a consent is there says nothing of how far it goes; what stands behind does."""
_PUT_IT = any_of(
    r"^(?:(?:vous|tu) (?:pouvez|peux)|you (?:may|can)|(?:sie|du) (?:durfen|darfst|konnen)|(?:lo |la )?(?:pueden?|podeis)|mozna|(?:lo )?(?:potete|puo)|cewch|jullie mogen)\b(?! (?:ne |nicht |not |no |nie ))(?: [\w']+){0,3}$"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What each of several people permits, in their order, and the columns that their answers make."""

    people: tuple[Permission, ...]
    columns: tuple[PermissionColumn, ...]


def permissions_told(rows: Sequence[Mapping[str, str]], key: Sequence[str] = ()) -> Told:
    """What people permit by the answers beside their words, an entry a person; ``key`` are lines that explain codes.

    >>> rows = [{"Consent": "yes, with my name"}, {"Consent": "no"}, {"Consent": ""}, {"Consent": "yes but show me first"}]
    >>> [(p.quotation, p.quotable) for p in permissions_told(rows).people]
    [('named', True), ('no', False), ('unknown', False), ('unknown', False)]
    >>> [p.quotation for p in permissions_told([{"Box": "A"}, {"Box": "B"}], ["A = share it with my name", "B = keep it"]).people]
    ['named', 'no']
    """
    meanings = {code: as_quoting(meaning) for code, meaning in key_of(key).items()}
    groups: dict[frozenset[str], list[int]] = {}
    for n, row in enumerate(rows):
        # Who is asked in other words than the rest is not silent on what the rest are asked.
        asked = frozenset(x for x in row if _is_coded(row[x], meanings) or kind_of_label(x) in ("words", "consent"))
        groups.setdefault(asked, []).append(n)
    people: dict[int, Permission] = {}
    columns: dict[str, PermissionColumn] = {}
    for at in groups.values():
        told = _told([rows[n] for n in at], meanings)
        people |= dict(zip(at, told.people, strict=True))
        for column in told.columns:
            known = columns.get(column.header)
            columns[column.header] = _both(known, column) if known is not None else column
    return Told(tuple(people[n] for n in range(len(rows))), tuple(columns.values()))


def _both(one: PermissionColumn, other: PermissionColumn) -> PermissionColumn:
    """One column out of two with the same heading, with what was answered in both."""
    return replace(
        one,
        yes=one.yes + other.yes,
        no=one.no + other.no,
        blank=one.blank + other.blank,
        unclear=one.unclear + other.unclear,
        certain=one.certain and other.certain,
        answers=(*one.answers, *(a for a in other.answers if a not in one.answers)),
    )


def _is_coded(value: str, meanings: Mapping[str, str]) -> bool:
    return fold(value).strip(" .()[]") in meanings


def _told(rows: Sequence[Mapping[str, str]], meanings: Mapping[str, str]) -> Told:
    """What people permit who were all asked the same."""
    labels = [x for x in dict.fromkeys(label for row in rows for label in row) if x != WHO]
    columns: list[str] = []
    own: list[str] = []
    """The labels as they stand in the file."""
    cells: list[list[str]] = []
    about: dict[int, list[str]] = {}
    quoted = any(kind_of_label(x) == "words" for x in labels)
    year = dt.date.today().year
    for label in labels:
        kind = kind_of_label(label)
        values = [row.get(label, "").strip() for row in rows]
        coded = sum(1 for v in values if _is_coded(v, meanings))
        if kind == "name" or (kind == "words" and quoted and question_of(label).frame == "credit"):
            columns.append(_NAME if _NAME not in columns else label)
            own.append(label)
            cells.append([name_answer(v) for v in values])
            continue
        if kind == "consent" and quoted and not coded:
            # Beside a question about quoting, a form that came back says no more than that.
            values = ["yes" if (given := _GIVEN.match(v)) and not given[1] else v for v in values]
        if coded or kind == "consent":
            values = [
                _meant(v, meanings) if coded else f"{v} (?)" if is_of_another(v) else as_quoting(v) for v in values
            ]
            if coded or label == SAID or any(_says_how_far(v) for v in values):
                about[len(columns)] = ["quotation"]
        elif kind == "words" and question_of(label).kind != "asked" and not question_of(label).reversed:
            named = set(question_of(label).purposes) & {"quotation_without_name", "quotation_with_name"}
            if not named:
                about[len(columns)] = ["quotation"]
        elif not kind and age_column(len(columns), label, values, (), year) is None:
            continue
        columns.append(label)
        own.append(label)
        cells.append(values)
    # Ages stand beside names; who is no older than that is held, whatever the answers say.
    columns.append(WHO)
    cells.append([row.get(WHO, "") for row in rows])
    table = [list(row) for row in zip(*cells, strict=True)]
    # A first row without answers keeps the first person's from being taken for a second heading.
    found = read_permissions(columns, [[""] * len(columns), *table], year=year, mapping=about or None)
    unclear = tuple(_UNEXPLAINED.format(own[c.index][:60]) for c in found.columns if not c.certain)
    people = []
    for row, line, said in zip(rows, table, found.rows[-len(rows) :], strict=True) if rows else ():
        assert said is not None
        quotation = said.quotation if found.columns else "unknown"
        child, why = child_called(_NUMBER.sub("", row.get(WHO, "")))
        # Whoever put the mark there could not tell what is meant: no reading of the words may.
        open_ = [_OPEN.format(" ".join(v.split())[:80]) for v in line[:-1] if "(?)" in v]
        hold = tuple(dict.fromkeys([*said.hold, *open_, *unclear, *([why] if why else [])]))
        minor = said.minor or child
        people.append(Permission(said.analysis, quotation, said.sharing, said.photo, said.archive, hold, minor))
    asked = tuple(replace(c, header=own[c.index], wording=own[c.index]) for c in found.columns)
    return Told(tuple(people), asked)


def is_clear(sentence: str, *, spare: int = 0) -> bool:
    """Whether a sentence by itself permits or refuses something and speaks of nothing else, but for ``spare`` words.

    >>> is_clear("She is happy to be quoted."), is_clear("They agreed to share the hob and printed the names.")
    (True, False)
    """
    return is_plain(sentence, spare) and permissions_told([{SAID: sentence}]).people[0].quotation != "unknown"


def _meant(value: str, meanings: Mapping[str, str]) -> str:
    """What a code means by the key; two that differ are said one after the other, which nobody takes for a plain yes."""
    text = fold(value).strip(" .()[]")
    if text in meanings:
        return meanings[text]
    parts = [p for p in re.split(r"\s*(?:[,;/&+]|\band\b|\bund\b|\bet\b|\by\b|\boraz\b)\s*|\s+", text) if p]
    if len(parts) > 1 and any(p in meanings for p in parts):
        said = {meanings.get(p, p) for p in parts}
        return said.pop() if len(said) == 1 else "yes and no"
    if not text or text in closed.BLANK or re.match(r"(?:no|none|nothing|kein\w*|aucun\w*|brak|dim)\b(?! name)", text):
        return ""
    return f"{value} ?"


_THEIR_NAME = re.compile(
    r"\b(without |with |no to |not |use |using |show |off |leave |put )(?:his|her|their) ((?:full |first |own |real )?)names?\b",
    re.I,
)
"""In a line beside somebody's words it is the teller's own name."""
_SHARED = re.compile(r"\bshar(?:e|ing)(?= (?:is )?(?:ok|okay|fine|yes|allowed)\b)", re.I)
"""What notes call it: "share ok, no name"."""


def as_quoting(text: str) -> str:
    """What is said of sharing or showing one's words, in words of quoting: here both are said of the same.

    >>> as_quoting("You can share my dream and say it was me"), as_quoting("may be shown without a name")
    ('You can quote my dream and say it was me', 'may be quoted without a name')
    >>> as_quoting("share it with the council")
    'share it with the council'
    >>> as_quoting("as on her form, with her name")
    'with the name'
    """
    text = beside_form(_COLOUR.sub("", text))
    given = _GIVEN.match(text)
    if given:
        return f"yes, {given[1]}" if given[1] else f"{text} (?)"
    every, named = everything_listed(fold(text).strip(" .!"))
    if every:
        return "yes, quote with my name" if named else "yes, quote"
    text = _THEIR_NAME.sub(r"\1the \2name", text)
    for pattern, quoting in _ELSEWHERE:
        text = pattern.sub(quoting, text)
    text = _SHARED.sub("quote", text)
    return _PASSED_ON.sub("quote", _SHOWN.sub(r"\1 quoted", text))


_IN_FULL = re.compile(
    r"\W*(?i:yes|yep|yeah|ok|okay|fine|sure)\W{1,3}(?i:as |print |use |put |it's |it is )?(?:(?:Mrs?|Ms|Miss|Dr)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]*\.?){1,2}\W*"
)
"""A yes to the name, with the name in full as it is to be printed."""
_PART = any_of(
    r"\b(?:only|just|no|not|never|anon\w*|initials?|first|pseudonym|instead|nobody|none|mum|dad|mother|father|parents?)\b"
)


def name_answer(value: str) -> str:
    """What is answered about the name alone, as a plain yes or no where it says no more than that.

    >>> [name_answer(x) for x in ("oui, vous pouvez le mettre", "non, sans mon nom", "real name please", "no name", "ask her")]
    ['yes', 'no', 'yes', 'no', 'ask her']
    >>> [name_answer(x) for x in ("Yes, Ray Tully", "Yes, Ray", "Yes, Only Ray")]
    ['yes', 'Yes, Ray', 'Yes, Only Ray']
    """
    if _IN_FULL.fullmatch(value) and not _PART.search(fold(value)):
        return "yes"
    said = re.sub(r"\s*[(\[][A-Z][^()\[\]]*[)\]]\s*$", "", value)
    text = closed.stripped(fold(said))
    if not text:
        return value
    credit = credit_of(text)
    if credit in ("named", "unnamed"):
        return "yes" if credit == "named" else "no"
    says, rest = head_of(text)
    named, left = names_in(rest)
    if says == "no" and (not rest or (named is False and not left)):
        return "no"
    if says == "yes" and (not rest or (named and not left) or _PUT_IT.match(rest)):
        return "yes"
    return value


def _says_how_far(value: str) -> bool:
    """Whether an answer says what it is about: quoting, or the name."""
    text = fold(value)
    return bool(words.QUOTE.search(text) or words.UNNAMED.search(text) or words.NAMED.search(text)) or (
        bool(text) and not answers(value) and not closed.HEDGE.search(text)
    )
