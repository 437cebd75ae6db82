"""What one clause of leave is about, and what it says of that."""

from __future__ import annotations

from harvest.readers.consent_lists.answered.waits import changes_mind, takes_back
from harvest.readers.lists_by_name.heard import words
from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, SHARE, YES, plainly
from harvest.readers.lists_in_words.said import UNSETTLED
from harvest.readers.permission.text import fold


def topics(text: str) -> list[str]:
    """What words are about, in the order of what counts most; nothing for what is about no leave.

    >>> of_two = "Use your name with it?"
    >>> [topics(t) for t in ("Quote?", "Name with quote? Y/N", of_two, "Recording can go to Parish Council", "Village")]
    [['quote'], ['name', 'quote'], ['name'], ['share'], []]
    """
    said = fold(text)
    rest = words.NAME_YES.sub(" ", words.NAME_NO.sub(" ", said))
    named = rest != said or words.NAME_TOPIC.search(said) is not None
    passed = words.SHARING.search(rest) is not None
    quoted = quoted_in(rest, passed)
    before = rest[: at.start()] if (at := words.BODIES.search(rest)) else None
    goes_to = before is not None and words.GOES_TO.search(before) is not None and not words.USING.search(before)
    bodies = before is not None and (not quoted or goes_to)
    quoted &= passed or not goes_to  # “may your words travel to the trust?”
    found = [
        about
        for about, holds in (
            (SHARE, passed and not (quoted and said.startswith(("quot", "can we quote", "may we quote")))),
            (NAME, named and not passed),
            (QUOTE, quoted),
            (SHARE, bodies and not named),
        )
        if holds
    ]
    return list(dict.fromkeys(found))


def quoted_in(clause: str, passed: bool) -> bool:
    """Whether a clause speaks of quoting, and not of words as what is passed on alone: “her words may be shared”."""
    return words.QUOTING.search(words.PASSED.sub(" ", clause) if passed else clause) is not None


def leaves_name_off(label: str) -> bool:
    """Whether what stands before an answer asks that the name be left off, so that a yes to it is a no to the name.

    >>> leaves_name_off("Name left off"), leaves_name_off("Anonymous"), leaves_name_off("Name")
    (True, True, False)
    """
    return topics(label) == [NAME] and words.NAME_NO.search(fold(label)) is not None


def about_of(clause: str) -> list[str]:
    """What a folded clause is about: quoting, passing on or both."""
    passed = words.SHARING.search(clause) is not None
    quoted = quoted_in(clause, passed)
    if not quoted and not passed and words.BODIES.search(clause):
        passed = True
    return [about for about, holds in ((QUOTE, quoted), (SHARE, passed)) if holds]


def verdict(clause: str, about: list[str]) -> str:
    """What it says: yes, no, ``?`` for what is open, ``mind`` for a changed mind, ``silent`` for what was not asked,
    or nothing."""
    if takes_back(clause):
        if not about:
            about += [QUOTE, SHARE]
        elif SHARE not in about:
            about.append(SHARE)
        return NO
    if changes_mind(clause):
        return "mind"
    if not about and words.UNANSWERED.fullmatch(clause):
        return OPEN
    if words.SILENT.search(clause):
        return "silent" if about else ""
    if about == [SHARE] and words.RATHER_NOT.search(clause):
        return NO
    if words.IS_OPEN.search(clause) or UNSETTLED.search(clause):
        return OPEN
    about += [SHARE] if not about and words.IT_STAYS.match(clause) and words.STAYS.search(clause) else []
    if words.STAYS.search(clause) and (about == [SHARE] or (QUOTE in about and not words.QUOTES.search(clause))):
        return NO  # “she prefers her words stay in the room”
    if (plain := plainly(clause)) is not None:
        return plain
    if words.NEG.search(clause):
        return NO
    if words.POS.search(clause) or (about and words.BARE.match(clause)):
        return YES
    return ""
