"""What each voice permits for the words of one file, folded from all that was recorded; the stricter answer wins."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from functools import reduce

from harvest.model import Kind, Permission, PermissionRecord
from harvest.model.parts_left_out import part_of
from harvest.model.permissions import (
    ANSWERED_AGAIN,
    ELSEWHERE,
    IN_A_MESSAGE,
    NAME_BACK,
    NAME_OFF,
    NO_ELSEWHERE,
    OF_AGE,
)
from harvest.model.words import Audience
from harvest.privacy.answered_after_all import answered_after_all
from harvest.privacy.recorded_answers import ABOUT_AGE, built, overridden

UNDER_AGE = "said by a child, not yet released by a named person"
TO_BE_LOOKED_AT = "a condition or an unclear answer, to be looked at by a person"
A_PART = "a part that its teller asked to leave out, to be looked at by a person"
NOT_SHARED = "not to be shared with partners"
PARTNERS_ONLY = "to be shared with partners and no further"
NOT_ARCHIVED = "no to being kept in an archive"
NOT_ASKED_TO_ARCHIVE = "not asked about an archive, or no answer"
NOT_ANALYSED = "no consent to analysis"
REFUSED = "consent to be quoted refused"
NOT_THE_PHOTO = "no consent for the photo and what is said of the people in it"


def permission_of(records: Iterable[PermissionRecord], file_id: int | None = None) -> Permission:
    """What one voice permits for its words in a file (None: in all of them), from that voice's records in order.

    Consent goes with the words: what the file itself says of the teller holds for that file. What the host said of
    everybody never widens an answer that the teller gave elsewhere. A person's later act beats both, one purpose at
    a time, and releases what was held; who may be quoted by it is counted again, where a remark alone refused that.
    """
    rows = sorted(records, key=lambda r: r.id)
    of_file = [r for r in rows if r.origin == "file"]
    said = [r for r in of_file if not is_mark(r)]
    here = [r for r in said if file_id is None or r.file_id in (None, file_id)]
    here = answered_after_all(here)
    here, sent, references = _without_references(here, said)
    if here:
        here, messages = _apart_from_messages(here)
        found = _strictest(here, same_words=file_id is not None and not sent)
        found = reduce(Permission.heeding, map(built, references), found)
        found = _with_name_put_back(reduce(_less_by, messages, found), messages, here)
        if any(r.listed for r in here):
            found = _beside_a_list(found, [r for r in said if r not in here and not r.listed])
    else:
        upload = [r for r in rows if r.origin == "upload" and (file_id is None or r.file_id in (None, file_id))]
        found = (
            _strictest([*upload, *said]) if upload else _strictest(said) if said else Permission(quotation="unknown")
        )
    if any(built(r).minor for r in of_file):
        found = replace(found, minor=True)
    of_age = {r.file_id for r in of_file if r.listed and OF_AGE in r.asked}
    marks = [(r, reason) for r in of_file if is_mark(r) for reason in built(r).hold if _holds(r, reason, file_id)]
    marked = [reason for r, reason in marks if not _is_settled(r, reason, of_age)]
    found = replace(found, hold=tuple(dict.fromkeys([*found.hold, *marked])))
    if ANSWERED_AGAIN in found.hold and _answered_twice(said):
        found = replace(found, hold=tuple(h for h in found.hold if h != ANSWERED_AGAIN))
    if NO_ELSEWHERE in found.hold and _refused_nothing(said):
        found = replace(found, hold=tuple(h for h in found.hold if h != NO_ELSEWHERE))
    found = _parts_apart(found)
    acts = [r for r in rows if r.origin == "person" and r.file_id in (None, file_id)]
    doubted = found.analysis == "no" and all(map(_by_a_remark, (r for r in of_file if built(r).analysis == "no")))
    for act in acts:
        found = overridden(found, act.answers)
        if doubted and "analysis" not in act.answers and act.answers.get("quotation") in ("anonymous", "named"):
            # read out of a remark that may mean less, as all of “takes it back”: whoever looked says otherwise
            found = replace(found, analysis="yes")
        doubted &= "analysis" not in act.answers
    # What came in after a person had looked, such as a mail that takes a consent back, holds all words again.
    since = [r for r in of_file if is_mark(r) and r.file_id is None and acts and r.id > acts[-1].id]
    later = [reason for r in since for reason in built(r).hold]
    found = _parts_apart(replace(found, hold=tuple(dict.fromkeys([*found.hold, *later]))))
    if found.analysis == "no":
        found = replace(found, quotation="no", sharing="no", archive="no")
    return found


def _without_references(
    here: list[PermissionRecord], said: Iterable[PermissionRecord]
) -> tuple[list[PermissionRecord], bool, list[PermissionRecord]]:
    """The records on words of a file without lists, or heads of stories, that send to where somebody answered; the
    answer in their place, whether it stands beside other words, and what sends, of which holds what it says of its own.

    Another list answers, or a form; where nothing was answered elsewhere, what sends leaves it open.
    """
    references = [r for r in here if ELSEWHERE in r.asked and built(r).quotation == "unknown"]
    if not references:
        return here, False, []
    rest = [r for r in here if r not in references]
    lists = any(r.listed and "quotation" in r.answers and not {ELSEWHERE, IN_A_MESSAGE} & r.asked for r in rest)
    own = [r for r in said if not r.listed and "quotation" in r.asked]
    if not own and not lists:
        return here, False, []
    if any(not r.listed for r in rest):
        return rest, False, references
    return [*rest, *own], bool(own), references


def _apart_from_messages(
    here: list[PermissionRecord],
) -> tuple[list[PermissionRecord], list[PermissionRecord]]:
    """The records that answer everything that was asked, and what somebody wrote in messages beside these, which
    leaves what it does not speak of as it was; a message that refuses to be quoted is an answer to everything."""
    own = [r for r in here if IN_A_MESSAGE in r.asked and built(r).quotation != "no"]
    own = [r for r in own if r.listed or NAME_BACK in r.asked]
    rest = [r for r in here if r not in own]
    return (rest, own) if any("quotation" in r.answers for r in rest) else (here, [])


def _less_by(found: Permission, message: PermissionRecord) -> Permission:
    """What somebody permits once a message of theirs is heard: never more than before."""
    said = built(message)
    level = "named" if said.quotation == "unknown" else said.quotation
    less = replace(
        found,
        quotation="anonymous" if NAME_OFF in message.asked else level,
        sharing=found.sharing if said.sharing == "unknown" else said.sharing,
        hold=said.hold,
        minor=said.minor,
    )
    return found.narrower(less)


def _with_name_put_back(
    found: Permission, messages: Iterable[PermissionRecord], answers: Iterable[PermissionRecord]
) -> Permission:
    """What somebody permits, with the name, where one list alone left it off and they wrote since that it may stand.

    Left off by anything else as well, be it another message or a form beside their words, it stays off.
    """
    off = [r for r in answers if built(r).quotation == "anonymous"]
    again = any(NAME_OFF in r.asked or built(r).quotation == "anonymous" for r in messages)
    back = any(NAME_BACK in r.asked for r in messages)
    if found.quotation == "anonymous" and back and not again and len(off) == 1 and off[0].listed:
        return replace(found, quotation="named")
    return found


def _beside_a_list(found: Permission, elsewhere: Iterable[PermissionRecord]) -> Permission:
    """What a list of people permits, no wider than what they answered themselves for their words in other files.

    A list is about everything that somebody said; a form that they filled in says of some of it what they think.
    """
    for record in elsewhere:
        own = built(record)
        if own.quotation in ("no", "anonymous") and found.quotation in ("anonymous", "named"):
            found = replace(found, quotation=own.quotation)
        if own.sharing in ("no", "partners"):
            found = replace(found, sharing=replace(Permission(), sharing=own.sharing).narrower(found).sharing)
    return found


def permissions(
    records: Iterable[PermissionRecord], pairs: Iterable[tuple[int, int]]
) -> dict[tuple[int, int], Permission]:
    """The permission of every (voice, file) in which that voice speaks.

    Where voices answered alike (the very same ``answers``, as the store gives them) it is worked out once for all.
    """
    by_voice: dict[int, list[PermissionRecord]] = defaultdict(list)
    for record in sorted(records, key=lambda r: r.id):
        by_voice[record.voice_id].append(record)
    worked_out: dict[tuple[object, ...], Permission] = {}
    found = {}
    for voice, file in pairs:
        rows = by_voice[voice]
        alike = tuple((r.origin, r.file_id is None, r.file_id == file, r.listed, r.asked, id(r.answers)) for r in rows)
        if alike not in worked_out:
            worked_out[alike] = permission_of(rows, file)
        found[voice, file] = worked_out[alike]
    return found


def why_held(permission: Permission, audience: Audience, kind: Kind | None, asked: frozenset[str]) -> str:
    """Why words don't leave for this audience; empty when they may.

    ``asked`` are the purposes that the teller was asked about: a question left blank is a no. An archive keeps words
    for good, so that it takes a yes to just that, asked or not.
    """
    if permission.analysis == "no":
        return NOT_ANALYSED
    if permission.minor:
        return UNDER_AGE
    if permission.hold:
        return TO_BE_LOOKED_AT
    if permission.quotation not in ("anonymous", "named"):
        if permission.quotation == "no" and "quotation" in asked:
            return REFUSED
        return permission.level.words.held_back
    if audience is Audience.PUBLIC and permission.sharing == "partners":
        return PARTNERS_ONLY
    shared = permission.sharing in ("yes", "partners") or (permission.sharing == "unknown" and "sharing" not in asked)
    if audience is Audience.PARTNER and not shared:
        return NOT_SHARED
    if audience is Audience.ARCHIVE and permission.archive != "yes":
        return NOT_ARCHIVED if permission.archive == "no" else NOT_ASKED_TO_ARCHIVE
    if kind is Kind.PHOTO and (permission.photo == "no" or (permission.photo == "unknown" and "photo" in asked)):
        return NOT_THE_PHOTO
    return ""


def _by_a_remark(record: PermissionRecord) -> bool:
    """Whether it was a remark, read as taking all of it back, that refuses what a record refuses."""
    return any(
        reason.startswith(("a remark takes it back", "a note says that it was withdrawn")) for reason in record.holds
    )


def _answered_twice(said: Iterable[PermissionRecord]) -> bool:
    """Whether one list has two answers of somebody, of which the stricter was recorded for both."""
    times = Counter((r.where, r.file_id, repr(sorted(r.answers.items()))) for r in said if r.listed)
    return max(times.values(), default=0) > 1


def _refused_nothing(said: Iterable[PermissionRecord]) -> bool:
    """Whether what somebody said before is known and was no refusal, so that none is taken back: of a form that permits
    the name and a call that stands in its place and takes it off, what both permit holds and nobody has to look."""
    told = [built(r) for r in said if "quotation" in r.answers]
    before = [one for one in told if NO_ELSEWHERE not in one.hold and one.quotation in ("anonymous", "named")]
    return bool(before) and not any("no" in (one.quotation, one.analysis) for one in told)


def is_mark(record: PermissionRecord) -> bool:
    """Whether a record only holds words, as those of a child, and answers for no purpose; in the words of whoever was
    asked nothing there a part may be left out, which leaves what they answered elsewhere as it was."""
    return record.answers.keys() <= {"hold", "minor"} or (not (record.asked or record.listed) and _of_a_part(record))


def _of_a_part(record: PermissionRecord) -> bool:
    said = built(record)
    return bool(said.hold) and replace(said, hold=()) == _NOTHING and all(map(part_of, said.hold))


_NOTHING = Permission(quotation="unknown")


def _holds(mark: PermissionRecord, reason: str, file_id: int | None) -> bool:
    """Whether a mark holds the words in a file: who may be a child in one file may be one in all."""
    return file_id is None or mark.file_id in (None, file_id) or bool(ABOUT_AGE.search(reason))


def _is_settled(mark: PermissionRecord, reason: str, of_age: Collection[int | None]) -> bool:
    """Whether words only leave open how old somebody is of whom a list tells it: “I am in S5”, and “16, S5”."""
    return reason.startswith(_DOUBT) and not built(mark).minor and bool({None, mark.file_id} & {*of_age})


_DOUBT = "may be under 16: "


def _parts_apart(found: Permission) -> Permission:
    """The same with reasons that speak of a part of the words alone told apart; which part it is, the words tell."""
    asked = {reason: part for reason in found.hold if (part := part_of(reason)) is not None}
    if not asked:
        return found
    less = found.quotation == "named" and any(part.no_name for part in asked.values())
    return replace(
        found,
        quotation="anonymous" if less else found.quotation,
        hold=tuple(reason for reason in found.hold if reason not in asked),
        parts=tuple(dict.fromkeys([*found.parts, *asked])),
        looked_at=False,
    )


def _strictest(records: Iterable[PermissionRecord], *, same_words: bool = False) -> Permission:
    found: Permission | None = None
    for record in records:
        one = built(record)
        both = Permission.stricter if same_words else Permission.narrower
        found = one if found is None else both(found, one)
    return found or Permission(quotation="unknown")
