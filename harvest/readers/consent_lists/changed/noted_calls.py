# ruff: noqa: E501 – patterns are easier to check on one line
"""Logs of who rang, wrote or came by, and what was noted that they said of their leave: these are nobody's words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from harvest.model import Listed, Permission
from harvest.model.permissions import IN_A_MESSAGE, NAME_OFF, NO_ELSEWHERE
from harvest.readers.consent_lists.answered.waits import takes_no_back
from harvest.readers.consent_lists.changed.name_off_in_calls import only_name_off
from harvest.readers.leave.said import reads
from harvest.readers.lists_by_name.heard.errands import without_errands
from harvest.readers.lists_in_words.changed_minds import speaks_of_change
from harvest.readers.lists_in_words.later import LATER, with_later_lines
from harvest.readers.lists_in_words.said import QUOTING
from harvest.readers.lists_in_words.words_of_change import SENTENCE
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wished.all_out import SURELY, all_out
from harvest.readers.permission.wished.wishes import staff_note
from harvest.readers.recognise.columns.days_in_cells import are_days, never_names
from harvest.readers.recognise.talk.calling import RANG_OR_WROTE
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.tables.cells import without_contact

LOG = "a log of calls"
"""What a file is called in which somebody noted these."""
_QUOTED = re.compile(r"[“\"].*?[”\"]|(?<!\w)['‘].*?['’](?!\w)")
_SELF = re.compile(r"\b(?:i|i['’](?:m|ve|d|ll)|my|mine|we|our|us)\b|[我咱]", re.IGNORECASE)
_I = re.compile(r"\b(?:i|i['’](?:m|ve|d|ll)|my|mine)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"[A-Za-z]{0,3}[-/. ]?\d+|(?i:table|group|room|round|circle) ?\w{1,3}")
_UNREACHED = re.compile(
    r"\b(?:left|sent) (?:him |her |them )?(?:an? |another )?(?:voice ?mail|message|text|note|e-?mail)\b|"
    r"\bno (?:answer|reply|response|luck)\b|\btried (?:again|twice|to)\b|"
    r"\b(?:not|n['’]t) (?:pick(?:ed)? up|answer(?:ed)?|repl(?:y|ied)|reached)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:say(?:s|ing)?|said|wants?|wanted|ask(?:s|ed)|tells?|told|wrote|then|but|back)\b", re.IGNORECASE
)
"""Whoever was not reached said nothing, whatever they were to be asked."""
_LEAST, _OF_LEAVE, _NAMED, _SPEAK, _LONGEST, _ROWS, _BESIDE = 2, 0.4, 0.7, 0.3, 80, 300, 0.4


def noted_calls(
    header: Sequence[str], records: Sequence[Sequence[str]], *, beside_list: bool = False, titled: bool = False
) -> tuple[Listed, ...] | None:
    """Whoever such a log notes something against, or something that may be; None for any other table.

    Of whom nothing is noted it says nothing: that is no blank, which would hold what they permit elsewhere.

    A column of days, one of names, and one of notes of which many are about leave: whoever notes what another said
    tells it of them, and not as “I”. Where its heads say that somebody rang, wrote or came by, or its title does
    (``titled``), no day need stand there, one such note in a short log will do, and so will one among errands
    ``beside_list``.

    >>> rows = [["9 Nov", "Ada Obi, 0117 496 0123", "Rang. Wants everything she said taken out."]]
    >>> rows += [["10 Nov", "Bo Lind", "Left a message about the sharing box, no answer."]]
    >>> [(one.names, one.permission.quotation) for one in noted_calls(["When", "Who", "What"], rows) or ()]
    [(('Ada Obi',), 'no')]
    >>> rows = [["Bo Lind", "We are not to print a word of his.", "KP"], ["Mrs Day", "Lost a glove?", "KP"]]
    >>> [(one.names, one.permission.quotation) for one in noted_calls(["Who rang", "Message", "Taken by"], rows) or ()]
    [(('Bo Lind',), 'no')]
    """
    if len(records) > _ROWS:
        return None
    heads = list(map(fold, header))
    columns = [[" ".join(row[n].split()) for row in records if n < len(row)] for n in range(len(header))]
    filled = [[cell for cell in cells if cell] for cells in columns]
    called = are_heads_of_calls(header, titled=titled)
    days = next((n for n, cells in enumerate(filled) if cells and are_days(cells)), None)
    staff = {n for n, head in enumerate(heads) if called and _TAKER.search(head)}
    others = [n for n in range(len(header)) if n != days and n not in staff]
    callers = [n for n in others if called and _CALLER.search(heads[n])]
    who = next((n for n in [*callers, *others] if _are_people(filled[n], called=called)), None)
    if who is None or (not called and (days is None or any(map(_PROMISED.search, heads)))):
        return None
    notes = max((n for n in others if n != who), key=lambda n: _letters(filled[n]), default=None)
    if notes is None:
        return None
    # what callers said may be what a host asked for, unless somebody noted who took it
    errands = called and beside_list and (bool(staff) or not _SAYS.search(heads[notes]))
    if not _are_notes(filled[notes], called=called, taken=bool(staff), among_errands=errands):
        return None
    if any(
        _letters(cells) > _BESIDE * _letters(filled[notes])
        for n, cells in enumerate(filled)
        if n not in (days, who, notes, *staff) and not called
    ):
        return None  # what is noted stands beside what somebody said or promised
    found = []
    for row in records:
        name, note = without_contact(_at(row, who)), " ".join(_at(row, notes).split())
        if not name:
            continue
        if _takes_name_off(name, note):
            # heard like a message of theirs: what they permit stands elsewhere, and only the name goes
            unsaid = Permission(quotation="unknown")
            found.append(Listed((name,), unsaid, asked=tuple(sorted((IN_A_MESSAGE, NAME_OFF, "quotation")))))
        elif (said := _noted(name, note)) is not None:
            found.append(Listed((name,), said))
    return tuple(found)


def are_heads_of_calls(header: Sequence[str], *, titled: bool = False) -> bool:
    """Whether the heads of a table say that somebody rang, wrote or came by, and what was noted of it; ``titled``: its
    title says the first.

    >>> are_heads_of_calls(["Date", "Caller", "What they asked"]), are_heads_of_calls(["Who rang", "Message", "Taken by"])
    (True, True)
    >>> are_heads_of_calls(["Letter from", "In short"]), are_heads_of_calls(["Name", "Message", "Date"])
    (True, False)
    >>> are_heads_of_calls(["Caller", "Quote", "Use name", "Remarks"])
    False
    >>> heads = ["When", "Who", "What they said", "Action"]
    >>> are_heads_of_calls(heads), are_heads_of_calls(heads, titled=True)
    (False, True)
    """
    heads = [fold(head).strip(" ?:.") for head in header if head.strip()]
    if not 2 <= len(heads) <= _HEADS or any(len(head.split()) > _WORDS for head in heads):
        return False
    caller = [n for n, head in enumerate(heads) if _CALLER.search(head)]
    taker = [n for n, head in enumerate(heads) if _TAKER.search(head)]
    noted = [n for n, head in enumerate(heads) if _NOTE.search(head)]
    somebody = bool(caller) or any(_SOMEBODY.fullmatch(head) for head in heads)
    beside = {*caller, *taker, *noted}
    rest = [head for n, head in enumerate(heads) if n not in beside and not _BESIDE_CALLS.search(head)]
    return (
        somebody and bool(caller or ((taker or titled) and noted)) and (bool(noted) or len(heads) == _PAIR) and not rest
    )


_HEADS, _PAIR, _WORDS = 7, 2, 6
_RANG = rf"(?:{RANG_OR_WROTE}|calls?|came|visited|popped|dropped|got in touch|contacted|stopped)"
_CALLER = any_of(
    rf"^callers?(?: name|'?s name)?$|^name of (?:the )?(?:caller|visitor|sender)$|^(?:who|person who|name of (?:who|person))(?: (?:has|had))? {_RANG}\b.{{0,20}}$|"
    rf"^{_RANG}(?: (?:in|by|us|round))?$|^(?:calls?|letters?|e-?mails?|messages?|texts?|notes?|visits?|phone ?calls?|word|heard|contact|request|received) (?:was |came )?from(?: whom)?$|"
    r"^(?:visitors?|senders?|correspondents?|letter writers?|requested by|who asked|who from|from whom|asked by whom|who was it|who is it about|about whom|who about)$"
)
"""The head of the column that names whoever rang, wrote or came by."""
_TAKER = any_of(
    r"\b(?:taken|noted|logged|recorded|answered|dealt with|handled|received|entered|written|typed|passed on|picked up|seen|spoken to)(?: (?:down|up))? by\b|"
    r"^(?:by(?: whom)?|staff|initials|taker|who (?:took|answered|noted|logged|dealt|picked)\b.*|(?:our|staff) initials|member of staff|officer|action(?:ed)? by|done by|spoke to|to whom)$"
)
"""The head of the column that names whoever noted it: nobody whose leave is spoken of."""
_NOTE = any_of(
    rf"^(?:the )?(?:messages?|notes?|gist|in (?:short|brief)|summary|substance|details?|content|request|reason|reason for (?:call|contact|visit|ringing)|what for|why|why (?:they )?{_RANG}|about|subject|matter|query|enquiry|regarding|re|wish|wishes|what it (?:said|was about)|what (?:was|is) (?:asked|said|wanted|requested|noted)|(?:what )?(?:they|he/she|she/he|s/he|caller|he or she) (?:asked|wants?|wanted|said|says|told us|requested|asks)(?: for| us)?(?: to do)?|what they (?:asked|wants?|wanted|said|say|told us|wrote|requested|rang about)(?: for| us)?)$"
)
"""The head of the column of what was noted."""
_PROMISED = any_of(
    r"\b(?:pledg\w*|promis\w*|commit\w*|by when|due|deadline|dreams?|wish(?:es)? for|stor(?:y|ies)|i will|we will|what (?:i|we)(?:'ll)?\b)"
)
"""The head of a table of what people promised or told."""
_SAYS = any_of(r"\b(?:said|says?|told|tells|wrote|content|details?|subject|matter|about|query|enquiry)\b")
_SOMEBODY = any_of(r"(?:full |their )?names?|who|person|from|people|whom")
_BESIDE_CALLS = any_of(
    r"^(?:date|day|when|time|received|date received|no|nr|number|ref|phone|tel|telephone|contact|by (?:phone|letter|e-?mail).*|how|means|method|channel|type|call|visit|done|action(?: taken)?|followed up|follow[- ]up|answered|reply|replied|outcome|status|dealt with|(?:full |their )?names?|who|person|from|people|to do|what we (?:did|said|told them)|result)$"
)
"""What stands beside calls in a log and asks for no leave."""


def _at(row: Sequence[str], n: int) -> str:
    return row[n] if n < len(row) else ""


def _noted(name: str, note: str) -> Permission | None:
    """What a note says against what somebody may have permitted elsewhere, which permits nothing; None for nothing."""
    note = _NO_CHANGE.sub(" ", without_errands(_without_others(name, note))).strip(" .,;")
    if not note:
        return None
    anew = _ANEW.search(note) or takes_no_back(note)
    if anew and (reads(note).of_leave or speaks_of_change(note)):
        return Permission(quotation="unknown", hold=(NO_ELSEWHERE,))
    told = QUOTING.search(fold(note)) or _TOLD.search(note) or speaks_of_change(note) or staff_note(note)[0]
    if _UNREACHED.search(note) and not told:
        return None
    whole = Listed((name,), Permission(quotation="named", sharing="yes"))
    (left,) = with_later_lines([whole], [f"{name}: {note}"])
    said, hold = left.permission, left.permission.hold
    untold = said == whole.permission and _may_limit(note)
    if said == whole.permission and not untold:
        return None
    if not hold and (said.quotation == "anonymous" or untold):
        hold = (LATER.format(note[:200]),)  # how far it goes stands elsewhere
    quotation: Literal["no", "unknown"] = "no" if said.quotation == "no" else "unknown"
    analysis: Literal["no", "unknown"] = "no" if all_out(note) == SURELY else "unknown"
    return Permission(analysis, quotation, "unknown" if said.sharing == "yes" else said.sharing, hold=hold)


def _takes_name_off(name: str, note: str) -> bool:
    """Whether all that is noted of somebody's leave is that the name goes."""
    others = _without_others(name, note)
    return others == note and only_name_off(note)


_ANEW = re.compile(
    r"\b(?:new|fresh|second|another|corrected|amended|replacement) (?:consent |permission )?(?:form|slip|sheet|card)\b(?! (?:to be |will be |was |is )?(?:sent|posted|needed|required|asked|on its way))|"
    r"\b(?:filled|filled it|filled one|signed|signed it|signed one|completed|completed it) (?:in )?again\b|\breplaces? (?:the|her|his|their) (?:first|old|earlier|previous|other) (?:one|form|slip|sheet|answers?)\b",
    re.IGNORECASE,
)
"""That somebody answered anew: which of the two counts, the one on the list or this, is for a person to see."""


def _without_others(name: str, note: str) -> str:
    """A note without its sentences about somebody else that take nothing back: whoever called is no judge of theirs.

    >>> _without_others("Ada Obi", "About the raffle. Said Bo Lind won't mind, just print his. Told her Bo must say so.")
    'About the raffle.'
    >>> _without_others("Ada Obi", "Bo Lind is not to see it."), _without_others("Ada Obi", "Ada is fine, print it.")
    ('Bo Lind is not to see it.', 'Ada is fine, print it.')
    """
    own = {part.casefold() for part in name.split()}
    others = {part for found in _FULL_NAME.findall(note) for part in found.split() if part.casefold() not in own}
    if not others or any(found.casefold() in name.casefold() for found in _FULL_NAME.findall(note)):
        return note
    kept = []
    for sentence in SENTENCE.split(note):
        of_another = any(re.search(rf"\b{re.escape(part)}\b", sentence) for part in others)
        if not of_another or _TAKES.search(fold(_WILL_NOT_MIND.sub(" ", sentence))):
            kept.append(sentence)
    return " ".join(kept)


_FULL_NAME = re.compile(
    r"(?<![.!?] )(?<!^)\b[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+\b|^(?:[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+)\b"
)
_WILL_NOT_MIND = re.compile(r"\b(?:will|would|does|do|did|wo)(?:n['’]?t| not) (?:really |even )?mind\b", re.IGNORECASE)
_TAKES = any_of(
    r"\b(?:not|no|never|n't|out|off|withdr\w*|remov\w*|delet\w*|stop\w*|without|hers|mine|(?:her|my) (?:\w+ )?(?:words?|names?|stor(?:y|ies)|forms?|slips?|bits?|parts?|photos?|pictures?|comments?))\b|n't\b"
)
_NO_CHANGE = re.compile(
    r"\b(?:no|not any|without any) changes? (?:to|in|of|on) (?:her|his|their|the) (?:\w+ )?(?:form|slip|sheet|answers?|permission|consent)\b|\bnothing (?:else )?(?:to change|changes)\b",
    re.IGNORECASE,
)
"""What leaves everything as it was."""


def _are_people(cells: Sequence[str], *, called: bool = False) -> bool:
    named = [cell for cell in cells if looks_like_name(without_contact(cell)) and not _NUMBERED.fullmatch(cell)]
    return len(named) >= max(1 if called else _LEAST, _NAMED * len(cells)) and not never_names(cells)


def _are_notes(cells: Sequence[str], *, called: bool, taken: bool, among_errands: bool) -> bool:
    """Whether cells note what others said of their leave: many speak of it, and hardly any of themselves.

    An office that is ``called`` says “we” of itself, whoever is named as having ``taken`` them says “I”, and beside a
    list of who permits what one note of leave will do.
    """
    if any(len(cell.split()) > _LONGEST for cell in cells):
        return False
    told = [cell for cell in cells if _is_of_leave(cell) and (called or staff_note(cell)[1] or reads(cell).clear)]
    own = _I if called else _SELF
    speak = [cell for cell in cells if own.search(_QUOTED.sub(" ", cell))]
    least = 1 if among_errands else max(1 if called else _LEAST, _OF_LEAVE * len(cells))
    return len(told) >= least and (taken or len(speak) <= _SPEAK * len(cells))


def _is_of_leave(cell: str) -> bool:
    return reads(cell).of_leave or speaks_of_change(cell)


def _may_limit(note: str) -> bool:
    return staff_note(note)[1] != "" or (_is_of_leave(note) and not reads(note).permission.quotable)


def _letters(cells: Sequence[str]) -> int:
    return sum(map(len, cells))
