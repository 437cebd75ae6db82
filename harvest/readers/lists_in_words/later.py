"""What lines beside a list say later of those on it: each is judged by its words, and the stricter answer holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Listed, Permission
from harvest.readers.consent_lists.answered.terse import NAME, QUOTE, SHARE
from harvest.readers.consent_lists.changed.later import by_person, names_in
from harvest.readers.lists_in_words.judge import judged
from harvest.readers.lists_in_words.questions import Asked
from harvest.readers.lists_in_words.said import QUOTING, Said
from harvest.readers.permission.text import fold

LATER = "a later line says: “{}”"
_REFUSED = ("No", "?")


def with_later_lines(people: Sequence[Listed], lines: Sequence[str]) -> tuple[Listed, ...]:
    """The people of a list with what lines beside it say of one of them; whoever they may also be is held to it too.

    >>> ada, bo = (Listed((name,), Permission(quotation="named", sharing="yes")) for name in ("Ada Obi", "Bo Lind"))
    >>> told = ["9 May – Ada does not want it passed on any more. Rest stays", "Bo Lind: take his name off please"]
    >>> [(one.permission.quotation, one.permission.sharing) for one in with_later_lines([ada, bo], told)]
    [('named', 'no'), ('anonymous', 'yes')]
    """
    found = list(people)
    called = [one.names for one in found]
    for line in lines:
        for part in by_person(line, called):
            said = judged(part, Asked())
            for n, one in enumerate(found):
                if names_in(part, one.names):
                    found[n] = replace(one, permission=_narrowed(one.permission, said, part))
    return tuple(found)


def _narrowed(permission: Permission, said: Said, line: str) -> Permission:
    """A permission without what a line takes back; what may take something back and is not understood holds it."""
    why = tuple(dict.fromkeys((*permission.hold, LATER.format(line[:200]))))
    if said.answers.get(QUOTE) == "No" and permission.quotation != "no":
        permission = replace(permission, quotation="no", hold=why)
    if said.answers.get(NAME) in ("No", "first name only", "?") and permission.quotation == "named":
        permission = replace(permission, quotation="anonymous")
    if said.answers.get(SHARE) in _REFUSED:
        permission = replace(permission, sharing="no")
    elif said.answers.get(SHARE) == "partners only" and permission.sharing == "yes":
        permission = replace(permission, sharing="partners")
    unsure = said.open or said.answers.get(QUOTE) == "?" or any(QUOTING.search(fold(text)) for text in said.rest)
    if unsure and permission.quotable:
        permission = replace(permission, hold=why)
    return permission
