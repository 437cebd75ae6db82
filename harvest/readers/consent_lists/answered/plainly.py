# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Headings and answers of a list put into the plain questions and answers that the reading of permissions knows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered import cells
from harvest.readers.consent_lists.answered.credited import (
    asks_how_called,
    credited,
    named_as,
    nameless_asked,
    quoted_as,
)
from harvest.readers.consent_lists.answered.own_name import with_who_as_name
from harvest.readers.consent_lists.answered.terse import NAME as OF_NAME
from harvest.readers.consent_lists.answered.terse import QUOTE as OF_QUOTE
from harvest.readers.consent_lists.answered.terse import terse
from harvest.readers.consent_lists.answered.waits import takes_back
from harvest.readers.consent_lists.by_content import name_by_content, quoted_by_content, refusals_moved
from harvest.readers.consent_lists.columns import column_of, columns_of, only_answers
from harvest.readers.consent_lists.heads.asked_for import SAYS_WHO, asked_plainly
from harvest.readers.consent_lists.heads.purposes import REFUSAL, WHO_SEES, purposes_of
from harvest.readers.consent_lists.heads.repeated_heads import options_alone, repeats
from harvest.readers.consent_lists.heads.turned_about import inverted, is_inverted, positive, unless_asked
from harvest.readers.consent_lists.heads.two_options import asks_alone, name_or_none
from harvest.readers.consent_lists.keys import meanings
from harvest.readers.consent_lists.keys.legends import legend_of
from harvest.readers.consent_lists.keys.list_keys import key_in
from harvest.readers.consent_lists.nouns import ABOUT, ADULT, NAME, OTHER, PERMITS
from harvest.readers.leave.said import reads, words_of
from harvest.readers.permission.answered.keys import coded_headers, wording_in
from harvest.readers.permission.answered.partners import for_some_alone, only_repeats
from harvest.readers.permission.asks.headings import goes_on_to_the_name
from harvest.readers.permission.asks.how_far import PARTNERS, TEAM, YES, how_far, is_blank
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.talk.speakers import looks_like_name

_OF_THE_NAME = any_of(
    r"^(?:credit(?: line| as)?|attribut\w*|naming|named|name or no names?|(?:can we )?say it was (?:you|me|them)|put (?:my|your|the|a) name.*|nm|namensnennung|name nennen|com (?:o |seu )?nome|con (?:su|tu|mi|el) nombre|cu nume\w*|podpis imieniem|name to (?:appear|use|print|show|give)|how (?:shall|should|are) (?:we|they) (?:name|credit)\w*.*|credited? as.*)\W*$"
)
_YES_WORDS = any_of(
    r"^(?:granted|given|permitted|allowed|agreed?|consented|yes|true|on the record|cleared|released|approved|obtained|authori[sz]ed)$"
)
_NO_WORDS = any_of(
    r"^(?:refused|not (?:permitted|cleared|released|approved|granted|authori[sz]ed|agreed)|closed|denied|declined|disagree[ds]?|withdrawn|not given|none|nil|nobody|no one|ninguem|nadie|nimeni|niemand|personne|nikt)$"
)
_EVERYBODY = any_of(
    r"^(?:all|any|anyone|anybody|everyone|everybody|public\w*|open|unrestricted|anywhere|todos|todas|tutti|alle|toti|wszyscy|pawb|web|and web|online)\b"
)
_BODIES = any_of(
    r"^(?:(?:the|our|your|to|with|only|just) )*(?:partners?|partner organi[sz]ations|council|county|funders?|nhs|icb|pcn|trust|diocese|commissioners?|police|network|federation|association|museum|university|surgery|archive)(?:(?:,| and| &|\+) ?\w+)*(?: only)?$"
)
_ONLY_BODIES = any_of(
    r"\b(?:so|solo|solamente|doar|nur|seulement|uniquement|tylko)\b.*\b(?:parceiros|socias?|socios|partenerilor|parteneri|partner\w*|entidades)\b"
)
_FIRST_NAME = any_of(
    r"^(?:yes,? |ok,? )?(?:just |only |with )?(?:(?:the|my|her|his|their) )?(?:first|fore|given|christian|nick|screen)[ -]?names?(?: (?:only|fine|ok|is fine|is ok).*)?$|^initials(?: only)?$|^(?:doar|numai|so o|so|solo|nur|tylko|seulement)\b.*\b(?:prenume\w*|primeiro nome|nombre|vorname\w*|imie\w*|prenom)$|^prenom seulement$|^enw cyntaf.*$"
)
_FULL_NAME = any_of(
    r"^(?:yes,? )?(?:by |with |under |own |full |real |her |his |my |their )*name[ds]?(?: (?:ok|fine|too))?$|^(?:full|own|real|with)(?: \([^()]* too\)?| pls| please)?$|^(?:credit(?:ed)?|attribut(?:e|ed)|acknowledged?)(?: (?:to )?(?:them|him|her|(?:the )?(?:speaker|narrator|interviewee|contributor|author|teller|participant)|by name|(?:full |real )?name))?$"
)
_NO_NAME = any_of(
    r"^(?:not? (?:by |with )?(?:the |her |his )?names?|(?:do not|don't|no|not|never|un-?|without) ?(?:credit|attribut)\w*|(?:names? )?withheld|uncredited|pseudonym\w*|anon\w*|none|no name|unnamed|without(?: name| pls| please)?|-|no)$|^(?:sem|sin|fara|ohne|bez|sans)\b.*\b(?:nome|nombre|nume|namen?|nazwiska|nom)$"
)
_CONDITION = any_of(
    r"\b(?:if|when|once|unless|until|provided|subject to|depend\w*|ask|asks|check|ring|wants? to|needs? to|first\b(?! ?-?names?)|before|after)\b"
)
"""What makes an answer wait for a person."""
_WHOLE = {"y": "Yes", "yes": "Yes", "n": "No", "no": "No"}
"""Marks that a key gives another meaning in another column."""
_LONGEST_HEAD, _MOST, _LONG_ANSWER = 25, 0.6, 14


def in_plain_words(
    header: Sequence[str], rows: Sequence[Sequence[str]], note: str
) -> tuple[list[str], list[list[str]]]:
    """The headings and rows with what they ask and answer in plain words; whatever is not understood stays.

    >>> heads, rows = in_plain_words(["Tenant", "Opted out of quoting", "Credit line"], [["Ada Obi", "False", "None"], ["Bo Lind", "True", ""]], "")
    >>> heads, rows[0]
    (['Tenant', 'Quote you?', 'With your name?'], ['Ada Obi', 'Yes', 'No'])
    """
    heads = [head.replace("_", " ") if "_" in head else head for head in header]
    table = [[cell.strip() for cell in row] for row in rows]
    heads = options_alone(heads)
    key = key_in(note)
    coded = {**coded_headers(note, heads), **legend_of(heads, note)}
    for n, head in enumerate(heads):
        heads[n] = _explained(
            n, head, [row[n] for row in table], note, coded.get(n) or key.get(head.strip().casefold(), "")
        )
    _named_by_content(heads, table)
    heads = asked_plainly(heads, table)
    quoted_by_content(heads, table)
    kinds = columns_of(heads, table)
    called = [kind.index for kind in kinds if kind.what == NAME]
    refusals = (
        [] if any("quotation" in k.purposes for k in kinds) else [k.index for k in kinds if REFUSAL in k.purposes]
    )
    objected = [[row[at] for at in refusals] for row in table]
    for n, head in enumerate(heads):
        column = [row[n] for row in table]
        text = fold(head).strip(" ?:.¿")
        if asks_alone(kinds, n) and (told := name_or_none(head, column)):
            heads[n] = meanings.QUOTE
            column = [told.get(fold(cell).strip(" ."), cell) for cell in column]
        elif asks_for_the_name(head):
            heads[n] = meanings.NAME_TOO
        elif quoted_as(text, column):
            heads[n] = meanings.QUOTE
            column = [named_as(cell, [row[at] for at in called]) for cell, row in zip(column, table, strict=True)]
        elif nameless_asked(text, column):
            heads[n] = meanings.NAME_TOO
            column = ["No" if cells.yes_or_no(cell) == cells.YES else "" for cell in column]
        elif asks_how_called(text) and called != [n] and not only_answers(column):
            heads[n] = meanings.NAME_TOO
            whole = [[*(row[at] for at in called), " ".join(row[at] for at in called)] for row in table]
            column = [credited(cell, names) for cell, names in zip(column, whole, strict=True)]
        elif is_inverted(text, column):
            heads[n] = positive(text)
            column = [inverted(cell) for cell in column]
            if heads[n] == meanings.NAME_TOO and refusals:
                column = [unless_asked(cell, said) for cell, said in zip(column, objected, strict=True)]
        kind = column_of(n, heads[n], column)
        if kind.what == PERMITS:  # "(OK)" is a yes that hedges
            column = ["Yes" if repeats(cell, head) else cell for cell in column]
            column = [f"{cell} ?" if re.fullmatch(r"\([^()]*\w[^()]*\)", cell) else cell for cell in column]
        if kind.what == PERMITS and kind.purposes == ("quotation",):
            column = [quoting(cell) for cell in column]
        elif kind.what == PERMITS and kind.purposes == ("quotation_with_name",):
            column = [
                _own_part(naming(cell), [row[at] for at in called]) for cell, row in zip(column, table, strict=True)
            ]
        elif kind.what == PERMITS and kind.purposes in (("sharing",), ("outside",)):
            column = [sharing(cell, heads[n]) for cell in column]
        elif kind.what == PERMITS and kind.purposes == (WHO_SEES,) and heads[n] != meanings.FAR:
            column = [
                {"Yes": meanings.ANYONE, "No": meanings.TEAM_ONLY}.get(said := sharing(cell, heads[n]), said)
                for cell in column
            ]
        for row, cell in zip(table, column, strict=True):
            row[n] = _WHOLE.get(cell.casefold(), cell) if kind.what == PERMITS and cell.casefold() in key else cell
    quoted_by_content(heads, table)
    name_by_content(heads, table)
    refusals_moved(heads, table)
    return heads, table


def asks_for_the_name(head: str) -> bool:
    """Whether a heading asks if and how the name may stand with the words."""
    return _OF_THE_NAME.search(fold(head).strip(" ?:.¿()")) is not None or goes_on_to_the_name(head)


_NO_SAID = re.compile(r"\W*no\s*[.,;:–—-]\s*[\"“'‘«„]", re.I)
"""A no, and behind it in their own words why: ``No. “I wrote it for you”``."""


def quoting(cell: str) -> str:
    """An answer to being quoted in few plain words where it says that and nothing more; any other as it stands.

    >>> quoting("granted"), quoting("fine but not by name"), quoting("ask her daughter"), quoting("with name?")
    ('Yes', 'Yes, without my name', 'ask her daughter', 'with name?')
    >>> quoting("name")
    'Yes, with my name'
    >>> quoting("Yes, use them"), quoting("No. “I wrote it for you, not for a booklet”")
    ('Yes', 'No')
    """
    cell = with_who_as_name(cell)
    text = fold(cell).strip(" .!")
    if len(text.split()) > 1 and (takes_back(cell) or _NO_SAID.match(cell)):
        return "No"
    if "?" in cell:
        return cell
    if text in ("name", "named"):
        return meanings.NAMED
    if plain := "Yes" if _YES_WORDS.search(text) else "No" if _NO_WORDS.search(text) else "":
        return plain
    if _CONDITION.search(text):
        return cell
    if len(text.split()) < 2 or len(text.split()) > _LONG_ANSWER or cells.yes_or_no(cell) == cells.NO:
        return cell
    said = terse(cell)
    if said.answers.get(OF_QUOTE) == "No" and len(said.answers) == 1 and not said.rest:
        return "No"
    if not said.rest and set(said.answers) <= {OF_QUOTE, OF_NAME} and "?" not in "".join(said.answers.values()):
        named = said.answers.get(OF_NAME, "")
        quoted = said.answers.get(OF_QUOTE, "Yes")
        if quoted == "Yes" and named:
            return {"Yes": meanings.NAMED, "No": meanings.UNNAMED}.get(named, meanings.FIRST_NAME)
        return quoted or cell
    told = reads(cell)
    if not (told.clear and told.permission.quotable and not told.permission.hold):
        return cell
    return words_of(told.permission) if _OF_A_NAME.search(text) else "Yes"


_OF_A_NAME = re.compile(r"name|anon|initial|identif|credit|\bwho\b|\bme\b")
"""Without one of these an answer says nothing of the name."""


_SAYS_WHAT_INSTEAD = re.compile(
    r"(?:please )?(?:no names?|not my name|without (?:my |a )?name|(?:leave|keep) my name (?:off|out)|anon(?:ymous)?)(?: please)?\W+(?:(?:just|only|simply|maybe|perhaps|please|you can|and) )*(?:put|say|write|call me|print|as|from|by) (?=(?:['\"]|\b(?:an?|the|some\w*|one|local|from)\b))(?!.*\b(?:not|n't|never|if|until|unless|ask|first|photo\w*|words?|quot\w*|shar\w*)\b).{1,50}"
)
"""That the name is left off, and what is to stand there."""
_OFF = re.compile(
    r"(?:please )?(?:(?:leave|keep|take) (?:it|mine|that|my name|the name|hers|his) (?:off|out|away)|leave off|off)(?: please| thanks| pls)?"
)
_ON = re.compile(
    r"(?:please )?(?:(?:the |my )?name (?:is )?(?:fine|ok|okay|good|alright)|(?:put|leave|keep) (?:it|mine|my name|the name) (?:on|in|there)|put it)(?: please| thanks| pls)?"
)


def naming(cell: str) -> str:
    """An answer to whether the name may stand with the words, as yes, no or the first name only.

    >>> naming("No name, just put 'a lad from the allotments'"), naming("No name, and say nothing of the shop")
    ('No', 'No name, and say nothing of the shop')
    >>> [naming(c) for c in ("Leave it off", "Name is fine", "put it on", "her first name only", "ask", "gyda fy enw")]
    ['No', 'Yes', 'Yes', 'first name only', 'ask', 'Yes']
    """
    text = fold(cell).strip(" .!")
    if cells.with_or_without_name(cell) == meanings.NAMED:
        return "Yes"
    if _FIRST_NAME.search(text):
        return "first name only"
    if _OFF.fullmatch(text) or (_NO_NAME.search(text) and not is_blank(cell)) or _SAYS_WHAT_INSTEAD.fullmatch(text):
        return "No"
    plain = _ON.fullmatch(text) or _FULL_NAME.search(text) or _YES_WORDS.search(text)
    return "Yes" if "?" not in cell and plain else cell


def _own_part(cell: str, names: Sequence[str]) -> str:
    """A part of the own name as an answer to how to be called: no more than that part."""
    said = fold(cell).strip(" .")
    return "first name only" if said and any(said in fold(name).split() for name in names) else cell


def sharing(cell: str, head: str) -> str:
    """An answer to whether words may be passed on, as yes, no or partners only; any other as it stands.

    >>> [sharing(c, "Goes to") for c in ("All", "PCN", "Nil", "yes, partners only", "ask")]
    ['Yes', 'partners only', 'No', 'partners only', 'ask']
    """
    text = fold(cell).strip(" .!")
    if is_blank(cell):
        return cell
    if (repeats := only_repeats(text, head)) and len(text.split()) > 1:
        return "Yes"  # “partners ok” below “Partners?”
    if for_some_alone(text) or _ONLY_BODIES.search(text) or (_BODIES.search(text) and not repeats):
        return meanings.ONLY_PARTNERS
    if _NO_WORDS.search(text):
        return "No"
    if (
        _EVERYBODY.search(text)
        or _YES_WORDS.search(text)
        or re.match(r"(?:yes|si|sim|da|ja|ie|oui|tak)\W+(?:and )?(?:any|web|online|con cualquiera|to anyone)", text)
    ):
        return "Yes"
    far = how_far(cell) if cells.yes_or_no(cell) == cells.UNCLEAR and len(text.split()) <= 4 else ""
    return {YES: "Yes", PARTNERS: meanings.ONLY_PARTNERS, TEAM: "No"}.get(far, cell)


def _explained(n: int, head: str, column: Sequence[str], note: str, meaning: str) -> str:
    """A heading, or what the words around the list say that it asks: "Y/N = may we quote you"."""
    kind = column_of(n, head, column)
    if kind.what == NAME or (kind.what == PERMITS and kind.purposes):
        return head
    for asked in (wording_in(note, head), meaning):
        if (
            asked
            and len(asked.split()) <= _LONGEST_HEAD
            and (purposes_of(fold(asked)) or _OF_THE_NAME.search(fold(asked)) or SAYS_WHO.search(fold(asked)))
        ):
            return asked
    return head


def _named_by_content(heads: list[str], table: Sequence[Sequence[str]]) -> None:
    """Where no heading calls people, the column in which names stand is called so."""
    kinds = columns_of(heads, table)
    if any(kind.what == NAME for kind in kinds):
        return
    for kind in kinds:
        column = [row[kind.index] for row in table if row[kind.index]]
        if kind.what not in (OTHER, ABOUT, ADULT) or len(column) < 2 or only_answers(column):
            continue
        named = sum(looks_like_name(cell.strip("\"“”'")) and len(cell.split()) <= 5 for cell in column)
        if (
            named >= _MOST * len(column)
            and len({*column}) >= 0.9 * len(column)
            and sum(len(c.split()) for c in column) > 1.2 * len(column)
        ):
            heads[kind.index] = "Name"
            return
