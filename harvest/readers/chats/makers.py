"""Who made the group in which a chat was written, as the app says it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from harvest.readers.chats.starts import HIDDEN

_MADE = re.compile(
    r"^(.{2,100}?),? "
    r"(?:(?:created (?:this |the )?(?:group|channel|community)|hat (?:die|diese) Gruppe .{0,60}erstellt|"
    r"a créé (?:le |ce )?groupe|creó (?:el |este )?grupo|criou (?:o |este )?grupo|ha creato (?:il |questo )?gruppo|"
    r"utworzył(?:\(?a\)?)? grupę|heeft (?:de |deze )?groep .{0,60}(?:gemaakt|aangemaakt)|a creat grupul|"
    r"creodd (?:y |\w+ )?gr[wŵ]p|создал(?:\(?а\)?)? группу|створи(?:в|ла) групу|skapade gruppen|opprettet gruppen|"
    r"oprettede gruppen|[«“\"][^\"”»]{0,60}[\"”»] grubunu oluşturdu)\b|"
    r"יצרה? את הקבוצה|ने .{0,60}बनाया|نے .{0,60}بنایا|"
    r"گروه .{0,60}ایجاد کرد|ਨੇ .{0,60}ਬਣਾਇਆ)",
    re.I,
)
_MADE_BY = re.compile(
    r"[أا]نشأت? (.{2,50}?) (?:هذه )?(?:ال)?مجموعة|قامت? (.{2,50}?) بإنشاء (?:هذه )?(?:ال)?مجموعة|"
    r"ginawa ni (.{2,50}?) ang grupo|"
    r"([^\s:\]]{1,30})(?:建立|创建|創建)了?此?群"
)
"""The same in languages that say who did it behind what was done, or set no space between."""
_BEFORE = re.compile(r"\]\s*|\s[-–]\s|:\s|[«»“”\"]")
MYSELF = {"you", "du", "vous", "tú", "tu", "você", "ty", "jij", "je", "chi", "вы", "ви", "siz", "آپ", "आप", "您", "你"}
"""How an app calls whoever looks into its window."""
_USER = re.compile(
    r"^\W*(?:użytkowni(?:k|czka)|пользователь|користувач|usuari[oa]|utilisat(?:eur|rice)|utilizator\w*)\s+", re.I
)
"""What apps of some languages say before a name."""
_LOOK, _LETTERS = 30, 200


def maker_in(lines: Iterable[str]) -> str:
    """The name of whoever made the group; empty where no line of the app says it, or says “You”.

    >>> maker_in(["3.02.2025, 9:01 - Użytkownik Ewa Lis utworzył grupę „Most”"])
    'Ewa Lis'
    >>> maker_in(['12/05/2025, 18:03 - Ada Obi created group "Reed bed"']), maker_in(["[1/2/25, 8:14:09 PM] Bo: hi"])
    ('Ada Obi', '')
    """
    for line in list(lines)[:_LOOK]:
        told = re.sub(f"[{HIDDEN}]", "", line[:_LETTERS]).strip()
        behind = _MADE_BY.search(told)
        found = behind or _MADE.search(told)
        if found is not None:
            who = next(filter(None, found.groups()))
            name = _USER.sub("", who if behind else _BEFORE.split(who)[-1]).strip(" ~")
            if 2 <= len(name) <= 50 and name[0].isalpha() and name.casefold() not in MYSELF:
                return name
    return ""
