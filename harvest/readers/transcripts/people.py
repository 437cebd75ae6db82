"""Who the labels are: legends (``MW = Mary Wills, resident``), introductions, organisations beside names.

What is found is used and said in one sentence for each way, for a person to confirm: nothing here is certain.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.model import Role
from harvest.model.organisations import is_organisation
from harvest.model.punctuation import ends_sentence
from harvest.readers.recognise.talk import speakers
from harvest.readers.recognise.talk.one_person import one_spelling, told
from harvest.readers.transcripts.ages_in_legends import with_age
from harvest.readers.transcripts.beside_names import beside_names
from harvest.readers.transcripts.co_hosts import with_co_hosts
from harvest.readers.transcripts.introductions import ANONYMOUS, Person, initials, introductions
from harvest.readers.transcripts.utterances import Utterance
from harvest.readers.transcripts.written_legends import HEADED, HOSTS, head_and_foot, label_of_writer, written_legend

__all__ = ["Person", "introductions", "legend", "with_people"]

_LEGEND = re.compile(
    r"^\W{0,3}([^\s=:：–—\t][^=:：–—\t]{0,24}?)\s*(?:=|＝|\t+|\s{2,}|\s[-–—]\s|[:：]\s)\s*(\S.{1,100})$"
)
_SEVERAL = re.compile(
    r"(?:^|[,;:：]\s*|\band\s+)([^\W\d_][\w.]{0,9}(?: ?\d{1,2})?)\s*[=＝]\s*([^=＝,;(]{2,50}(?:\([^()]{1,60}\))?)"
)
"""Several labels explained on one line: ``P1 = Ruben (boatyard), P2 = Mina``."""
_DASHED = re.compile(r"^\s*(?:[^\W\d_]+\s*[:：]\s*)?([^\W\d_][\w.]{0,9})\s+[-–—]\s+(\S.{1,100})$")
"""The same with dashes: ``Participants: RK – Ruben Katz, boat builder; MK – Mina Kaur``."""
_ROLE_OF = re.compile(r"^([^\W\d_][\w -]{2,24}?)\s*[:：]\s*([A-Z]{2,4})\s*[(\[]([^()\[\]]{3,50})[)\]]$")
"""A role, the initials, and the name behind them: ``Moderator: AO (Ada Obi)``."""
_ROLE_BEFORE = re.compile(r"^([^\W\d_][\w /-]{2,30}?)\s*[(\[]([A-Z]{1,3}\d?)[)\]]\s*[:：=]\s*(\S.{1,80})$")
"""A role, the label in brackets, and who it is: ``Interviewerin (I): Ada Obi``."""
_EXPLAINS = re.compile(r"^([^\W\d_][\w.]{0,5})(\s*[=＝]\s*|\s[–—-]\s+|\s*:\s+|\t+)(\S.{1,80})$")
"""A short label, a mark, and who that is."""
_INITIALS_NAME = re.compile(r"^(?:[^:：]{2,24}[:：])?\W*([A-Z]{1,4})\s+(?:[=–-]\s*)?(\S.{1,60})$")
_MYSELF = re.compile(r"^(?:me|myself|I)\b\W*(.*?)\W*$")
_UNTITLED = re.compile(r"^(?:Mrs?|Ms|Miss|Dr|Rev|Cllr|Prof)\.?\s+")
_INITIALS = re.compile(r"[(\[]([A-Z]{1,4})[)\]]")
_BETWEEN = re.compile(r"[,;:)\]]|\s[–-]\s")
_FIELDS = re.compile(r"(?:^|[\t;|]|\s{2,})\s*\**([^\W\d_][\w /-]{0,30}?)\**\s*:")


def legend(lines: Sequence[str], labels: Mapping[str, int]) -> dict[str, tuple[int, Person]]:
    """Which line explains which label, and as whom; only labels that speak elsewhere are explained.

    >>> legend(["MW = Mary Wills, resident"], {"MW": 3})["MW"][1].told()
    'Mary Wills (resident)'
    """
    lines = _without_word_above(lines, labels)
    found = _run(lines[:60], labels)
    looked = head_and_foot(lines)
    for n, line in looked:
        if n in {at for at, _ in found.values()}:
            continue
        if several_at_once := max(_initials_before(line, labels), written_legend(line, labels), key=len):
            found = {label: (n, who) for label, who in several_at_once.items()} | found
            continue
        equal = "=" in line or "＝" in line
        pairs = _SEVERAL.finditer(line[:600]) if equal else ()
        several = [m for m in pairs if speakers.plain_label(m.group(1)) in labels]
        if len(several) >= 2:
            for one in several:
                person = _person(one.group(2))
                if person is not None:
                    found.setdefault(speakers.plain_label(one.group(1)), (n, person))
            continue
        beside = [m for piece in line[:600].split(";") if (m := _DASHED.match(piece)) and m.group(1) in labels]
        if len(beside) >= 2:
            for one in beside:
                person = _person(one.group(2))
                if person is not None:
                    found.setdefault(one.group(1), (n, person))
            continue
        role = _ROLE_OF.match(line.strip())
        if role and role.group(2) in labels and speakers.looks_like_name(role.group(3)):
            found.setdefault(role.group(2), (n, Person(role.group(3), speakers.role_of_words(role.group(1)))))
            continue
        before = _ROLE_BEFORE.match(line.strip())
        if before and before.group(2) in labels and (person := _person(before.group(3))) is not None:
            known = speakers.role_of_words(before.group(1))
            found.setdefault(before.group(2), (n, person if known is Role.UNKNOWN else replace(person, role=known)))
            continue
        match = _LEGEND.match(line.strip())
        if not match:
            continue
        label = speakers.plain_label(match.group(1)).strip(" .*_")
        if label in found or label not in labels or len(label) > 24:
            continue
        if re.match(rf"{re.escape(label)}\W*[:：]", line.strip()) and (labels[label] < 2 or ends_sentence(line)):
            continue
        person = _person(match.group(2))
        if person is None or person.name == label:
            continue
        fits = initials(person.name).startswith(label.replace(".", "").upper()[:2]) or ANONYMOUS.match(label)
        if fits or equal:
            found[label] = n, person
    found |= _among_them(lines[:60], labels, found)
    writers = label_of_writer([line for _, line in looked], labels)
    found = {label: (-1, who) for label, who in writers.items() if label not in found} | found
    return found | {label: (-1, person) for label, person in _initialled(lines, labels).items() if label not in found}


def _without_word_above(lines: Sequence[str], labels: Mapping[str, int]) -> Sequence[str]:
    """The lines without the word before the first of several that explain a label each: ``Key: RB – Robyn``."""
    shapes = [m is not None and m.group(1) in labels for m in (_EXPLAINS.match(line.strip()) for line in lines)]
    for n, line in enumerate(lines[:-1]):
        headed = HEADED.match(line) if shapes[n + 1] and not shapes[n] else None
        rest = _EXPLAINS.match(line[headed.end() :].strip()) if headed else None
        if headed and rest and rest.group(1) in labels:
            return [*lines[:n], line[headed.end() :], *lines[n + 1 :]]
    return lines


def _among_them(
    lines: Sequence[str], labels: Mapping[str, int], found: Mapping[str, tuple[int, Person]]
) -> dict[str, tuple[int, Person]]:
    """Who is explained in a line among those that explain most of the others, or right behind them: by a first name
    alone (``CD  Cal, her lad, Year 9``), or as whoever typed (``MF  me``)."""
    at = sorted({n for n, _ in found.values() if n >= 0})
    if len(at) < max(_SEVERAL_LINES, 0.5 * len(labels)):
        return {}
    more: dict[str, tuple[int, Person]] = {}
    for n in range(at[0] - 1, len(lines)):
        if n > max([at[-1], *(k for k, _ in more.values())]) + 1:
            break
        match = _LEGEND.match(lines[n].strip()) if n >= 0 and n not in at else None
        label = speakers.plain_label(match.group(1)).strip(" .*_") if match else ""
        if match is None or label not in labels or label in found or label in more:
            continue
        if mine := _MYSELF.match(match.group(2)):
            more[label] = n, Person(label, speakers.role_of_words(mine.group(1) or ""))
        elif (person := _person(match.group(2))) and initials(_UNTITLED.sub("", person.name))[:1] == label[:1].upper():
            more[label] = n, person
    return more


_SEVERAL_LINES = 3
"""So many lines one below the other that explain a label each are a legend."""


def _initials_before(line: str, labels: Mapping[str, int]) -> dict[str, Person]:
    """Initials and names in a row, parted by strokes: ``FK me (host) / PT Packie Tuohy / IC Ines Carvalho``.

    >>> _initials_before("Who's who: AO Ada Obi (host) / D Di, came in late", {"AO": 2, "D": 1})["AO"].told()
    'Ada Obi (facilitator)'
    """
    parts = re.split(r"\s*[/;|]\s*", line[:600]) if any(mark in line for mark in "/;|") else []
    pieces = [m for piece in parts if (m := _INITIALS_NAME.match(piece))]
    known = [m for m in pieces if m.group(1) in labels]
    people = {m.group(1): person for m in known if (person := _person(m.group(2)))}
    fits = [label for label, person in people.items() if initials(_UNTITLED.sub("", person.name)).startswith(label[:1])]
    if len(known) < 2 or len(fits) < 0.6 * len(known):
        return {}
    for m in known:
        if (mine := _MYSELF.match(m.group(2))) and m.group(1) not in fits:
            people[m.group(1)] = Person(m.group(1), speakers.role_of_words(mine.group(1) or ""))
    return people


def _run(lines: Sequence[str], labels: Mapping[str, int]) -> dict[str, tuple[int, Person]]:
    """What a run of lines says that explain one label each behind the same mark: ``AJ – Ajay``, ``RB – Robyn``.

    One such line might be anything; three of them that hold a label each are who is who, though no role is told.
    """
    shapes = [(n, m) for n, line in enumerate(lines) if (m := _EXPLAINS.match(line.strip())) and m.group(1) in labels]
    by_mark = [(n, m) for n, m in shapes if m.group(2).strip() == shapes[0][1].group(2).strip()]
    near = [(n, m) for n, m in by_mark if n - by_mark[0][0] <= 2 * len(by_mark)]
    told = {m.group(1): (n, person) for n, m in near if (person := _person(m.group(3))) and person.name != m.group(1)}
    every = len(near) == len({m.group(1) for _, m in near}) and all(len(m.group(3).split()) <= 8 for _, m in near)
    return told if every and len(told) == len(near) >= max(2, 0.6 * len(labels)) else {}


def _initialled(lines: Sequence[str], labels: Mapping[str, int]) -> dict[str, Person]:
    """Labels whose name stands before them in brackets at the top: ``Present: Ruby Marsh (RM), Ivo Vance (IV)``."""
    found: dict[str, Person] = {}
    for line in lines[:25]:
        for match in _INITIALS.finditer(line[:400]):
            letters = match.group(1)
            if letters not in labels or letters in found:
                continue
            parts = [part for part in _BETWEEN.split(line[max(0, match.start() - 80) : match.start()]) if part.strip()]
            role = speakers.role_of_words(parts[-1]) if len(parts) > 1 else Role.UNKNOWN
            before = parts[-2] if role is not Role.UNKNOWN else parts[-1] if parts else ""
            name = " ".join(before.split()[-len(letters) :])
            if initials(name) == letters and speakers.looks_like_name(name):
                field = list(_FIELDS.finditer(line[: match.start()]))
                if role is Role.UNKNOWN and field:
                    role = speakers.role_of_words(field[-1].group(1))
                found[letters] = Person(name, role)
    return found


def _person(words: str) -> Person | None:
    """The person in ``Mary Wills, resident, Mill Lane`` or ``Kim Boyd (interviewer)``."""
    parts = [part.strip(" .;") for part in re.split(r"[,;(\[)\]]|\s[-–—]\s", words) if part.strip(" .;")]
    if not parts or not speakers.looks_like_name(parts[0]) or len(parts) > 6:
        return None
    roles = [role for part in parts[1:] if (role := _role_beside(part)) is not Role.UNKNOWN]
    first = speakers.role_of_words(parts[0])
    in_full = len(parts) == 2 and (len(parts[1].split()) >= 2 or (first is Role.FACILITATOR and _is_forename(parts[1])))
    named = in_full and speakers.looks_like_name(parts[1])
    if first is not Role.UNKNOWN and named and not is_organisation(parts[1]):
        # "Moderator (Wanda Prill)" is a role with a name beside it.
        return with_age(Person(parts[1], first), parts[2:])
    name, own = speakers.split_role(parts[0])
    if own is not Role.UNKNOWN and name == parts[0] and len(parts) == 1:
        return None
    elsewhere = [part for part in parts[1:] if _role_beside(part) is Role.UNKNOWN]
    return with_age(Person(name, roles[0] if roles else own, ", ".join(elsewhere)[:80]), parts[1:])


def _role_beside(words: str) -> Role:
    """The role that words beside a name tell: what somebody is, or that they asked (``asking the questions``)."""
    return Role.FACILITATOR if HOSTS.fullmatch(words) else speakers.role_of_words(words)


def _is_forename(word: str) -> bool:
    """Whether a word beside “interviewer” is what they are called: one with a capital, and nobody's institute."""
    return word.isalpha() and len(word) > 2 and word.istitle() and word.casefold() not in _INSTITUTES


_INSTITUTES = {"ipsos", "kantar", "yougov", "nesta", "mind", "healthwatch", "online", "remote", "phone", "zoom"}


def with_people(said: list[Utterance], explained: Mapping[str, Person], warnings: list[str]) -> list[Utterance]:
    """The utterances under the names that a legend, an introduction or brackets give, with role and affiliation."""
    _under_one_spelling(said, warnings)
    given = dict(explained)
    beside = {k: p for k, p in beside_names(one.speaker for one in said if one.speaker).items() if k not in given}
    given |= beside
    introduced: dict[str, Person] = {}
    taken = {one.speaker for one in said} | {person.name for person in given.values()}
    for label, person in with_co_hosts(introductions(said), said).items():
        if label in given:
            known = given[label]
            given[label] = Person(known.name, _either(known.role, person.role), known.affiliation or person.affiliation)
        elif person.name == label or person.name not in taken:
            given[label] = introduced[label] = person
    _tell("As the file says", explained, warnings, labels=True)
    _tell("As it stands beside their names", beside, warnings, labels=False)
    _tell("As they say in their first words", introduced, warnings, labels=True)
    for one in said:
        if (who := given.get(one.speaker or "")) is not None:
            # “GP” is no doctor where it stands for Gwen Parry.
            own = Role.UNKNOWN if one.speaker == initials(who.name) else one.role
            one.speaker, one.affiliation, one.role = who.name, who.affiliation, _either(own, who.role)
            one.hold, one.minor = who.hold or one.hold, who.minor or one.minor
    _under_one_spelling(said, warnings)
    return said


def _under_one_spelling(said: Sequence[Utterance], warnings: list[str]) -> None:
    """Give everybody who is spelled in several ways one name, and say so."""
    same = one_spelling(Counter(one.speaker for one in said if one.speaker))
    roles = {one.speaker: one.role for one in said if one.role is not Role.UNKNOWN}
    warnings += told(same)
    for one in said:
        if one.speaker in same:
            one.speaker = same[one.speaker]
            one.role = _either(one.role, roles.get(one.speaker, Role.UNKNOWN))


def _tell(how: str, people: Mapping[str, Person], warnings: list[str], *, labels: bool) -> None:
    """One sentence for everybody of whom something is known in that way; ``labels``: a new name is told, too."""
    told = []
    for label, person in people.items():
        renamed = labels and label != person.name
        if person.affiliation or person.role is not Role.UNKNOWN or renamed or person.says:
            told.append(f"{label} is {person.told()}" if renamed else person.told())
    if told:
        warnings.append(f"{how}: {'; '.join(told)}. Check names, roles and affiliations on this card.")


def _either(one: Role, other: Role) -> Role:
    return other if one is Role.UNKNOWN else one
