"""Several options in one cell: what is ticked is permitted, what is not is refused, and how a name goes with words."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.answers import read_answer, ruled_answer
from harvest.readers.permission.answered.ask_first import asks_first
from harvest.readers.permission.answered.kept_in import only_adds, stays_inside
from harvest.readers.permission.answered.limiting import EXCLUSIVE
from harvest.readers.permission.answered.phrases import option_parts
from harvest.readers.permission.cells import Answer, Style
from harvest.readers.permission.nouns import QUOTING
from harvest.readers.permission.one_column import Judged
from harvest.readers.permission.text import any_of, fold

Said = dict[str, str]
"""Purpose → yes, no, blank, unclear, ask, named (yes with the name), part (of it) or unnamed (yes, but without it)."""
SAYS_YES = ("yes", "named", "part", "unnamed")
_THE_NAME = any_of(
    r"(?:(?:please |you (?:may|can) )?(?:use|show|print|include|publish|give|put|add) )?(?:(?:my|your|our|the|a) )?"
    r"(?:(?:first|full|real|own|last|given) )*names?\b(?! and (?:my |the )?(?:words|story|stories|quote))|"
    r"(?:mein|ihr|dein|der) (?:voller )?(?:vor)?name\b|(?:mon|votre|le) (?:pre)?nom\b|(?:mi|su|el) nombre\b|"
    r"(?:moje|pani|pana) imie\b|fy enw\b|eich enw\b"
)
"""An option whose subject is the name."""


def read_list(column: Judged, purposes: Sequence[str], parts: Sequence[str]) -> tuple[Said, list[str]]:
    """A tick-box list: what is not ticked is a no; "none of these" beside anything else is a no to all."""
    said: Said = dict.fromkeys(purposes, "no")
    holds: list[str] = []
    answers = [_option(part, column.style) for part in parts]
    for answer in answers:
        if answer.hold or answer.says in ("unclear", "ask"):
            holds.append(answer.hold or "an answer in the list was not understood")
        for base, value in answer.parts:
            for purpose in purposes:
                if base != ("quotation" if purpose in QUOTING else purpose):
                    continue
                if (
                    purpose == "quotation_without_name"
                    and answer.named is True
                    or purpose == "quotation_with_name"
                    and answer.named is False
                ):
                    continue
                new = with_name(purpose, value, answer.named)
                new = "part" if new == "named" and answer.part else new
                said[purpose] = _both_names(said[purpose], new)
    if column.style.words_apart and _only_the_name(answers, parts):
        holds.append("the name is ticked, but not the words")
    if said.get("analysis") == "no" and _FURTHER in answers:
        said["analysis"] = "blank"  # a use like "to plan our services" is no refusal to be read
    denied = [b for a in answers for b, v in a.parts if v == "no"]
    if "quotation" in denied and any(said.get(p) in SAYS_YES for p in QUOTING):
        holds.append("the answers about quoting contradict each other")
    for base in denied:
        for purpose in purposes:
            if base == ("quotation" if purpose in QUOTING else purpose):
                said[purpose] = "no"
    names = {a.named for a in answers if dict(a.parts).get("quotation") == "yes"}
    if {True, False} <= names and any(
        a.named is False and EXCLUSIVE.search(fold(p)) for a, p in zip(answers, parts, strict=True)
    ):
        holds.append("with the name and without it exclude each other")
        said = {p: "unnamed" if p in QUOTING and v in SAYS_YES else v for p, v in said.items()}
    elif {True, False} <= names and said.get("quotation_without_name") == "unnamed":
        # Both were ticked of a list: each is permitted.
        said["quotation_without_name"] = "yes"
    if any(a.says == "no" and not a.parts for a in answers):
        if any(v in SAYS_YES for v in said.values()):
            holds.append("“none of these” was ticked beside one of them")
        said = dict.fromkeys(purposes, "no")
    return said, holds


def _option(part: str, style: Style) -> Answer:
    """What one option of a list says; a use that several ticked and nobody here has a word for permits nothing."""
    if asks_first(part):
        return Answer("ask", hold=f"wants to be asked first: “{part.strip()[:80]}”")
    if stays_inside(part):
        inside = (("quotation", "no"), ("sharing", "no"), ("archive", "no"))
        offered = closed.stripped(fold(part)) in style.offered
        return Answer("no", None, "" if offered else f"only for some to see: “{part.strip()[:80]}”", inside, True)
    answer = read_answer(part, style)
    if answer.says == "unclear" and closed.stripped(fold(part)) in style.offered and only_adds(part):
        return _FURTHER
    return answer


_FURTHER = Answer("yes", ticked=True)
"""One more use, which permits nothing that this list is about."""


def is_further_option(part: str, style: Style) -> bool:
    """Whether an option ticked by itself keeps the words in, asks to be asked, or only names one more use."""
    return _option(part, style) != read_answer(part, style)


def with_name(purpose: str, value: str, named: bool | None) -> str:
    """A yes for a purpose, with what it says of the name."""
    if purpose not in QUOTING or value != "yes" or named is None:
        return value
    if purpose == "quotation_with_name" and not named:
        return "no"
    if purpose == "quotation_without_name":
        return "yes" if named else "unnamed"
    return "named" if named else "unnamed"


def words_apart(column: Judged, cells: Sequence[str]) -> bool:
    """Whether one of the options in a list is the words alone, without a word of the name."""
    options = {part for cell in set(cells) for part in option_parts(cell)}
    read = (read_answer(option, column.style) for option in options if not words.NAMED.search(fold(option)))
    return any(a.named is None and dict(a.parts).get("quotation") == "yes" for a in read)


def _only_the_name(answers: Sequence[Answer], parts: Sequence[str]) -> bool:
    """Whether all that is ticked of the words is that a name may stand beside them."""
    quoting = [
        (a, p) for a, p in zip(answers, parts, strict=True) if dict(a.parts).get("quotation") == "yes" or a.named
    ]
    return bool(quoting) and all(a.named and _THE_NAME.match(fold(p)) for a, p in quoting)


def _both_names(old: str, new: str) -> str:
    if "part" in (old, new) and old in (*SAYS_YES, "no") and new in SAYS_YES:
        return "part"
    if "named" in (old, new) and old in (*SAYS_YES, "no") and new in SAYS_YES:
        return "named"
    return new if new in SAYS_YES or old not in SAYS_YES else old


def without_photo(cell: str) -> tuple[str, str]:
    """What was ticked of a form's options, each with ``;`` behind it, without those about photos; what those say.

    >>> without_photo("Yes, with my name;Photos of me are fine;")
    ('Yes, with my name', 'yes')
    >>> without_photo("Yes, with my name; and the photo"), without_photo("Photos of me are fine;")
    (('', ''), ('', 'yes'))
    """
    if not cell.strip().endswith(";"):
        return "", ""
    words, photo = [], ""
    for part in filter(None, map(str.strip, cell.split(";"))):
        said = ruled_answer(part, Style())
        if not said.hold and [purpose for purpose, _ in said.parts] == ["photo"]:
            photo = said.parts[0][1]
        else:
            words.append(part)
    return "; ".join(words), photo
