"""Messages that somebody else wrote at a member's telephone, most often a child: no words of whose telephone it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.text import any_of, fold
from harvest.readers.transcripts.utterances import Utterance

MAY_BE_A_CHILD = "may be under 16: “{}”"
OF_SOMEBODY_ELSE = "somebody else wrote it at this telephone: “{}”"
_KIN = (
    r"(?:mum|mam|mummy|mom|dad|daddy|nan|nana|nain|taid|gran|granny|grandma|grandad|grandpa|babcia|aunt(?:ie|y)?|uncle|"
    r"sister|brother|sis|bro)"
)
_YOUNG = (
    r"(?:(?:grand)?(?:daughter|son|child|kids?|bairns?|weans?)|little (?:one|man|girl|boy)|lad|lass|niece|nephew|"
    r"(?:\w+[- ])?year[- ]old|toddler|youngest|eldest|girl|boy|kids)"
)
_HI = r"^\W*(?:(?:hi|hiya|hello|hey|hei|ok|um)\b\W*){0,2}"
_IS = r"(?:this is|it['’]?s|i['’]?m|im)"
_NAMED = re.compile(
    rf"{_HI}{_IS} (?P<name>[^\W\d_][\w'’-]{{1,20}})(?: here)?,?(?: (?:writing|typing|texting))? "
    rf"(?:(?:on|from|using|off|with) (?:my |our )?{_KIN}['’]?s (?:phone|mobile|tablet|ipad|account|whatsapp)|"
    rf"\w+['’]?s {_YOUNG}\b)",
    re.I,
)
_AFTERWARDS = any_of(
    rf"\b(?:that|this|it) (?:was|is|wis|wes) (?:\w+,? )?(?:my|oor|our|the) (?:\w+ )?{_YOUNG}\b|"
    rf"\bmy (?:\w+ )?{_YOUNG} (?:wrote|sent|typed|had my phone|got (?:hold of )?my phone|was on my phone)\b|"
    r"\b(?:that|this) (?:was not|wasn't|wisnae) me\b"
)


def under_their_names(messages: Sequence[Utterance]) -> None:
    """Give each message that somebody else wrote at a member's telephone to whoever it was, held until a person looked.

    >>> said = [Utterance("this is ada on mums phone hi. we need swings", "Bo"), Utterance("Sorry, ignore that", "Bo")]
    >>> under_their_names(said)
    >>> [(one.speaker, one.hold) for one in said]
    [('Ada', 'may be under 16: “this is ada on mums phone”'), ('Bo', '')]
    """
    last: dict[str, Utterance] = {}
    for one in messages:
        member = one.speaker or ""
        if named := _NAMED.match(one.text):
            one.speaker = named["name"].capitalize() if named["name"].islower() else named["name"]
            one.hold = one.hold or MAY_BE_A_CHILD.format(" ".join(named.group().split())[:60])
        elif (
            (before := last.get(member)) is not None and before.speaker == member and _AFTERWARDS.search(fold(one.text))
        ):
            before.speaker = f"somebody at the telephone of {member}"
            before.hold = before.hold or OF_SOMEBODY_ELSE.format(" ".join(one.text.split())[:60])
        last[member] = one
