"""Who made the group in which a chat was written, as the app says it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from harvest.readers.chats.starts import HIDDEN

_MADE = re.compile(
    r"^(.{2,100}?) "
    r"(?:created (?:this |the )?(?:group|channel|community)|hat (?:die|diese) Gruppe .{0,60}erstellt|"
    r"a créé (?:le |ce )?groupe|creó (?:el |este )?grupo|criou (?:o |este )?grupo|ha creato (?:il |questo )?gruppo|"
    r"utworzył(?:\(?a\)?)? grupę|heeft (?:de |deze )?groep .{0,60}(?:gemaakt|aangemaakt)|a creat grupul|"
    r"creodd (?:y |\w+ )?gr[wŵ]p|создал(?:\(?а\)?)? группу|створи(?:в|ла) групу)\b",
    re.I,
)
_BEFORE = re.compile(r"\]\s*|\s[-–]\s|:\s|[«»“”\"]")
_MYSELF = {"you", "du", "vous", "tú", "tu", "você", "ty", "jij", "je", "chi", "вы", "ви"}
_LOOK, _LETTERS = 30, 200


def maker_in(lines: Iterable[str]) -> str:
    """The name of whoever made the group; empty where no line of the app says it, or says “You”.

    >>> maker_in(['12/05/2025, 18:03 - Ada Obi created group "Reed bed"']), maker_in(["[1/2/25, 8:14:09 PM] Bo: hi"])
    ('Ada Obi', '')
    """
    for line in list(lines)[:_LOOK]:
        if found := _MADE.search(re.sub(f"[{HIDDEN}]", "", line[:_LETTERS]).strip()):
            name = _BEFORE.split(found.group(1))[-1].strip(" ~")
            if 2 <= len(name) <= 50 and name[0].isalpha() and name.casefold() not in _MYSELF:
                return name
    return ""
