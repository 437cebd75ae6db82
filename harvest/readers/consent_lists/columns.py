# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What the columns of a list of people are: who, what is known of them, what they permit, remarks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from harvest.model.shares import enough
from harvest.readers.consent_lists.answered.cells import (
    NO,
    YES,
    are_figures,
    are_initials,
    is_day,
    only_answers,
    yes_or_no,
)
from harvest.readers.consent_lists.asked_together import asked_one_after_the_other, with_the_use_quoted
from harvest.readers.consent_lists.heads import columns_of_names
from harvest.readers.consent_lists.heads.afterthoughts import AFTERTHOUGHT, noted_by_office
from harvest.readers.consent_lists.heads.purposes import GOES_WHERE, QUOTING, asked_in
from harvest.readers.consent_lists.heads.record_heads import OF_POST, OF_RECORD, SENT, STATUS
from harvest.readers.consent_lists.nouns import ABOUT, ADULT, NAME, OTHER, PERMITS, REMARK, ListColumn
from harvest.readers.consent_lists.whose.for_whom import asks_for_whom
from harvest.readers.consent_lists.whose.numbered import numbers_people
from harvest.readers.permission.asks.frames import with_or_without
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.asks.limits_asked import asks_for_limits, asks_for_limits_in_words
from harvest.readers.permission.columns import looks_like_permission
from harvest.readers.permission.text import any_of, fold, remembered, without_own_words
from harvest.readers.permission.young.classes_of_kin import tells_what_people_are
from harvest.readers.permission.young.people import age_column
from harvest.readers.permission.young.pupils import tells_of_pupils
from harvest.readers.recognise.columns.arrangements import asks_how_old, asks_to_arrange
from harvest.readers.recognise.columns.names_of_form import whole_names

_NAME = any_of(
    r"^(?:(?:full|first|last|second|family|given|fore|sur|their|your|person's|participant's|print(?:ed)?|display|screen|preferred|known|whole|own|proper|and|&|\+|/|what's|what is|please|enter|type|write|give) ?)*names?\b(?!.{0,30}\b(?:ok|use|used|using|quote|show|shown|print|with|without|published?|yes|no)\b)|"
    r"^(?:forename|surname|who(?! (?:we|i|helped|supported|assisted|sat|rang|phoned|called|asked|typed|took|visited|agreed|consented|said (?:yes|ok))\b)(?! (?:do|did|are|have|will|else) (?:you )?(?:com(?:e|ing)|came|with|bring|brought|sit|sat|here|know|live))|(?:young )?person|people|(?:child|pupil)(?!'s (?:room|class|group|age|form|house|team|table|school|nursery|setting|teacher|key|year|dob|date|birth)\b)|participant|attendee|speaker|voice|teller|storyteller|contributor|interviewee|guest|member|resident|on screen(?: as)?|screen name|known as|signed in as|spoke as|pseudonym|initials of|name in full)\b(?!.*\b(?:status|types?|ids?|numbers?|no|nr|ref|e-?mail|age|phone|groups?|roles?|codes?|sign\w*|count|permits?|says|said)\b).{0,24}$|"
    r"^(?:enw|ainm|sloinne|nazwisko|imie(?: i nazwisko)?|nom|prenom|nombre|nume|nachname|vorname|magac\w*|naam|الاسم|نام(?! کے)|姓名|名字|ਨਾਮ)\b.{0,16}$"
)
_ABOUT = any_of(
    r"^(?:age|aged|dob|date of birth|born|year group|school year|(?:school|college|nursery|setting|which school)s?(?=\W*$)|table|tbl|group|seat|role|here as|jobs?(?: title)?|occupation|profession|works? (?:as|for|at)|employer|position|roles?|post held|beruf|metier|profesion|zawod|swydd|i am|i'm|i come|coming as|came (?:with|as|from|here|along)|home (?:table|group|town)|estate|area|part of|ward|street|road|lane|close|flat|house|block|building|floor|village|town|where|lives?|neighbou?rhood|post ?code|address|phone|tel|mobile|e-?mails?|contact|organisation|organization|org|from|with|(?:which|what) (?:lot|group|team|club|class|part of (?:the )?\w+|side|crowd|gang|choir|table|session) (?:are|were|do|did) you\b|who (?:do|did|are) you (?:com(?:e|ing)|sit|sat|here|live)|date|day|time|when|event|session|round|gender|sex|[mfw] ?/ ?[mfw]|disab\w*|heritage|religion|faith|pronouns?|ethnic\w*|language|arrived|left|signature|signed|signs?|sig|initial(?:led|ed|s)?|witness\w*|id|no|nr|number|ref|row|access|dietary|diet|lunch|food|newsletter|mailing list|(?:record|recording|rec|contact|response|respondent|row|entry|case|file|tape|track) (?:id|no|nr|ref|number|file)|form no|oed|wiek|alter|edad|tranche)\b"
)
_NAME_BESIDE = any_of(
    r"\bnames? (?:beside|next to|against|alongside|on|with|under|by|to|near) (?:it|them|the|that|this|their|your|my|his|her|words?|quot\w+|it\?)\b",
    r"\bnames? (?:beside|next to|alongside|under(?:neath)?|below|attached|added|included|with|too|as well)\W*$",
    r"^(?:and |or )?(?:with|under) (?:(?:my|your|their|his|her|our|own|full|real|the) )+names?\W*$",
)
"""A heading that asks where the name may stand, not what it is."""
_CODED = any_of(r"\b(?:codes?|levels?|consent|permission|categor\w+|tiers?|use|groups?|options?|answers?|choice)\b")
"""What a column of codes may stand below that say how far somebody goes."""
_REMARK = any_of(
    r"^(?:[\w.]+(?:[\x27’]s)? )?(?:remarks?|notes?|comments?|observations?)\W*$|^\?$|^(?:sylwadau|remarques?|anmerkung\w*|تبصر|ملاحظات|obs\b|remarks?|notes?|comments?|anything|else|other|misc\w*|varia|sonstiges|divers|rozne|amrywiol|varios|diversos|outros|staff|host'?s? notes?|what they said about (?:it|this|that|(?:being )?(?:quot|us(?:e|ing)|nam|shar|print|photo|permission|consent|leave)\w*)\b|conditions?|uwagi|nodiadau|remarques?|observa\w*|bemerkung\w*)\b",
    r"^(?:what (?:they|people|some) )?(?:hand)?(?:written|wrote|scribbled|noted|added|jotted) (?:\w+ ){0,3}?(?:margins?|underneath|beside|below|by hand|besides|in pen|on the back|at the (?:side|bottom|end))\b|^(?:in the )?margins?\b|^(?:written|added|noted) besides?\b",
    r"^(?:(?:what )?(?:is |they |was )?(?:written|wrote|scribbled|scrawled|noted|added|put)) on (?:it|them|(?:the )?(?:slip|form|card|sheet|paper)s?)\b|(?:[/,&+]|and) ?(?:my|our|office|any|other) (?:own )?(?:notes?|remarks?|comments?)\W*$|^(?:extras?|besides|p\.?s\.?|(?:the |my |their )?(?:scribbles?|scribblings?|scrawls?|jottings?|doodles?|asides?|odds and ends))\W*$",
)
_WROTE = re.compile(
    r"^(?:what|anything|whatever) (?:else )?(?:they|people|she|he|some|folk|was) (?:also |else )?(?:wrote|written|put|added|scribbled|noted|jotted|said|mentioned|told (?:me|us))(?: (?:besides|down|too|as well|by hand))?\W*$"
)
"""What people wrote beside their answers, where it is little."""
_CONSENT = any_of(
    r"\bconsent\w*|\bpermission\w*|\bagree\w*|\bpermits?\b|\ballow\w*|\bok(?:ay)?\b|\bhappy\b|\bcaniatad\w*|\bzgod\w*|\baccord\b|\bautoris\w*|\bconsentimiento\b|\beinwillig\w*"
)
_ADULTS = any_of(
    r"\bparents?\b|\bguardian\b|\bcarer\b|\bmum\b|\bdad\b|\bgrown.?ups?\b|\bresponsible adult\b|\badult\b.{0,12}\bsign\w*|\bsigned (?:for|by)\b|\bnext of kin\b|^who (?:(?:we|i) (?:asked|spoke to|rang|phoned)|agreed|consented|said (?:yes|ok))\b"
)

ASKED_BY = any_of(
    r"^(?:(?:read(?: (?:out|aloud|over|through))?|explained|gone (?:over|through)|interpreted|translated|copied|written (?:down|up)|scanned|filed|input|logged|sorted|done|recorded|taken|collected|noted|entered|typed|keyed|checked|witnessed|asked|seen|interviewed|signed in|booked|invited|rung|rang|phoned|telephoned|called|contacted|chased|visited|transcribed|spoken to|taken down)(?: (?:up|in|back))? by|who (?:rang|phoned|called|asked|typed|took|visited|did) (?:them|it|her|him|this)|who (?:helped|supported|assisted|sat with)|(?:helped|supported|assisted|accompanied) by|helpers?|supporters?|support(?: worker| staff)?|with help from|how (?:did|do|were|have) you (?:take|took|come|came|hear|join|get|find)|(?:took|taking) part(?: in| by| how)?(?=\W*$))\b"
)
"""A heading that asks who was beside whoever answered (who rang, took it down, or helped), or how they took part."""
BY_WHOM = any_of(
    r"^(?:reply|replied|response|responded|answer|heard|message|mail|e-?mail) (?:from|by)\b|^(?:(?:form|sheet|card|this|slip|questionnaire)(?: was| is)? )?(?:signed|completed?|filled (?:in|out)|answered|submitted|agreed|given|typed|consent(?:ed)?(?: given)?|permission given)(?: (?:in|out|up))? (?:by|of)\b|^(?:who(?: is| was| has|['’]s)? (?:sign(?:ed|ing)|fill(?:ed|ing)|complet(?:ed|ing)|answer(?:ed|ing))|signature of|form of|(?:wypelni|podpisa)\w*|rempli(?:e)? par|sign[eé]e? par|ausgefullt von|unterschrieben von|cumplimentado por|firmado por|llenwyd gan|llofnodwyd gan)\b"
)
"""A heading that asks who filled in or signed."""


def column_of(index: int, header: str, cells: Sequence[str]) -> ListColumn:
    """What a column of a list of people is, by its heading and by what stands in it.

    >>> column_of(0, "Full name", ["Ada Obi"]).what, column_of(1, "Quote me?", ["Y"]).purposes
    ('name', ('quotation',))
    >>> column_of(2, "C. without my name", ["AW"]).purposes, column_of(3, "Outside the partners?", ["no"]).purposes
    (('quotation_without_name',), ('outside',))
    >>> column_of(4, "M/F/other (optional)", ["F", "M"]).what
    'about'
    """
    return _column_of(index, header, tuple(cells))


@remembered
def _column_of(index: int, header: str, cells: tuple[str, ...]) -> ListColumn:
    header = without_own_words(header)
    text = re.sub(r"^\W*(?:(?:[a-z0-9]|q\d+)[.):]|[pqc]\d{1,2}(?:\s*[-–—:|])?)\s+", "", fold(header).strip())
    if not text or tells_of_pupils(header) or asks_for_whom(header) or tells_what_people_are(header, cells):
        return ListColumn(index, header, ABOUT if text else OTHER)
    if numbers_people(cells) and not _CODED.search(text):
        return ListColumn(index, header, ABOUT)
    if asks_for_limits_in_words(header) or (asks_for_limits(header) and not only_answers(cells)):
        return ListColumn(index, header, REMARK)
    if (BY_WHOM.search(text) or ASKED_BY.search(text) or _REACHES.match(text)) and not only_answers(cells):
        return ListColumn(index, header, ABOUT)
    if columns_of_names.posted_as(text, cells):
        return ListColumn(index, header, NAME if any(cells) else ABOUT)
    beside = _NAME_BESIDE.search(text) is not None or (with_or_without(text) and not QUOTING.search(text))
    if (
        _NAME.search(text)
        and not beside
        and not GOES_WHERE.search(text)
        and (
            columns_of_names.SURNAME.match(text)
            or are_initials(cells)
            or not (only_answers(cells) or are_figures(cells))
        )
    ):
        if not _answers_name(text, cells):
            return ListColumn(index, header, NAME if any(cells) or not cells else ABOUT)
        beside = not re.fullmatch(r"\W*names?\W*(?:ok)?\W*", text)
    if _NAME_PRINTED.search(text) and not only_answers(cells):
        return ListColumn(index, header, NAME)
    if columns_of_names.asks_who(header, cells):
        return ListColumn(index, header, NAME)
    purposes = ("quotation_with_name",) if beside or re.fullmatch(r"names?", text) else asked_in(header, text, cells)
    answered = bool(purposes) and _CONSENT.search(text) is not None and only_answers(cells)
    if (
        _REMARK.search(text)
        or (_WROTE.match(text) and _are_asides(cells))
        or noted_by_office(text, cells)
        or AFTERTHOUGHT.search(text)
        or WITHDRAWN.search(text)
    ) and not answered:
        return ListColumn(index, header, REMARK)
    about = _ABOUT.search(text) is not None
    # "Recording ref", "Signed", "Story no." are about the person; "Recording OK?" permits
    if purposes and not (
        about and not beside and not _CONSENT.search(text) and "?" not in header and not only_answers(cells)
    ):
        return ListColumn(index, header, PERMITS, purposes)
    if about or _ADULTS.search(text):
        return ListColumn(index, header, ABOUT if about else ADULT)
    came_back = SENT.search(text) and sum(map(is_day, filled := [c for c in cells if c])) > len(filled) / 2
    if came_back or OF_POST.search(text) or OF_RECORD.search(text):
        return ListColumn(index, header, ABOUT)
    if STATUS.search(text) and not only_answers(cells):
        return ListColumn(index, header, OTHER)
    if _CONSENT.search(text) or looks_like_permission(header):
        return ListColumn(index, header, PERMITS, ("levels",) if not only_answers(cells) else ("consent",))
    if _MARKS_ALONE.match(text) and only_answers(cells):
        return ListColumn(index, header, PERMITS, ("quotation",))
    if asks_how_old(header) or (any(cells) and age_column(index, header, cells, (), date.today().year)):
        return ListColumn(index, header, ABOUT)
    return ListColumn(index, header, REMARK if asks_to_arrange(header) else OTHER)


def _are_asides(cells: Sequence[str]) -> bool:
    """Whether most of a column is blank and the rest are a few words each: nobody tells a story in it."""
    filled = [cell for cell in cells if cell.strip()]
    return len(filled) <= 0.6 * len(cells) and all(len(cell.split()) <= _ASIDE for cell in filled)


_ASIDE = 15
_REACHES = re.compile(
    r"(?:your |my |an? |best |contact )*(?:e-?mails?|phones?|telephones?|mobiles?|contacts?)\b(?!.{0,12}\?)"
)
"""What asks how to reach somebody, whatever for: ``Your email (if you want the report)``."""


def is_remark(head: str) -> bool:
    """Whether a folded heading calls a column one of remarks."""
    return _REMARK.search(head) is not None or AFTERTHOUGHT.search(head) is not None


def columns_of(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[ListColumn]:
    """What each column of a list of people is; rows may be shorter than the header."""
    below = [[row[n] for row in rows if n < len(row)] for n in range(len(header))]
    found = [column_of(n, head, below[n]) for n, head in enumerate(header)]
    # a survey tool's own "Name" is empty where nobody had to sign in
    named = {one.index for one in found if one.what == NAME and any(map(str.strip, below[one.index]))}
    found, named = _by_their_cells(found, below, named)
    # “Swimmer's full name”, below which names stand, asks for no permission
    free = {
        one.index
        for one in found
        if one.what == OTHER
        or (one.what == ADULT and "name" in fold(one.header))
        or (one.purposes == _NAMING and not only_answers(below[one.index]))
        or (one.what == PERMITS and whole_names(below[one.index]))
    }
    names = columns_of_names.named_in(header, below, free, named)
    found = [
        replace(one, what=NAME, purposes=(), header="Name" if one.what == ADULT else one.header)
        if one.index in names
        else one
        for one in found
    ]
    return asked_one_after_the_other(with_the_use_quoted(found), below)


def _by_their_cells(
    columns: list[ListColumn], below: Sequence[Sequence[str]], named: set[int]
) -> tuple[list[ListColumn], set[int]]:
    """The columns, of which one that only numbers records permits nothing, and those that name people."""
    nobody = columns_of_names.called_wrongly([one.header for one in columns], below, named)
    found = [replace(one, what=ABOUT) if one.index in nobody else one for one in columns]
    numbers = {
        one.index
        for one in found
        if one.what == PERMITS and columns_of_names.are_numbered(one.header, below[one.index])
    }
    return [replace(one, what=ABOUT, purposes=()) if one.index in numbers else one for one in found], named - nobody


_NAMING = ("quotation_with_name",)


def padded(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows as long as the header at least, with empty cells behind."""
    return [[*row, *[""] * (len(header) - len(row))] for row in rows]


WITHDRAWN = any_of(
    r"^(?:date )?(?:withdr[ae]w\w*|opted out$|consent (?:ended|withdrawn)|taken back|left the project)\b|\bretract\w*|\bwycof\w*"
)
"""The heading of a column that says who withdrew, and when."""
_SHORT_ANSWER = any_of(
    r"^(?:(?:yes|no|ok)\W*(?:please|thanks?|pls|ta)?|(?:just |only )?(?:the )?(?:first|given|christian|nick)[ -]?names?(?: only)?|initials(?: only)?|anon\w*|not? name)$"
)


def _answers_name(text: str, cells: Sequence[str]) -> bool:
    """Whether below "name?" people said whether theirs may be given rather than what it is."""
    filled = [c for c in cells if not is_blank(c)]
    bare = re.fullmatch(r"(?:use |show |your |full |real |print )*names? ?\??(?: ok\??)?", text)
    if bare and len(filled) >= _FEW and len({*map(fold, filled)}) <= len(filled) / _FEW:
        return True  # people are not called alike
    return bool(filled) and enough(filled, _SURE if bare else _CLEAR, _answers)


def _answers(cell: str) -> bool:
    said = fold(cell).strip(" .!")
    return yes_or_no(said) in (YES, NO) or bool(_SHORT_ANSWER.search(said))


_SURE, _CLEAR, _FEW = 0.7, 0.5, 4
_NAME_PRINTED = any_of(
    r"^(?:full )?names? \((?:please )?(?:print\w*|block|capitals?|in full)[^)]*\)$|^\w{1,3} initials \+ name$",
    r"^(?:my |your |full |own )*names? \((?:as|the one|the way|how|so|like) [^)?]*\)$",
)
_MARKS_ALONE = re.compile(r"^(?:y ?/ ?n|yes ?/ ?no|ok|✓|ticked?|answer)\W*$")
