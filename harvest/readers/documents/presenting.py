# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What people write into the notes of a slide to remind themselves: how to present, and nobody's words."""

from __future__ import annotations

import re

from harvest.readers.documents.reported import reports

_HOUSEKEEPING = re.compile(
    r"^\W*(?:kill|dim|switch|turn|put) (?:on |off |up |down |out )?the (?:projector|lights?|sound|mic|music|screen|slide)\b|\bfire (?:exits?|alarms?|doors?|drill)\b|\btoilets?\b|\bhousekeeping\b|\b\d{1,2} ?min(?:ute)?s?\W*$|\bslides?\b|"
    r"\bclick(?:er)?\b|\bhand(?:s|ing)? (?:over|out)\b|\bintroduce (?:myself|yourself|ourselves|the)\b|\bask "
    r"(?:the room|people|them|everyone|for questions|if)\b|\bremind (?:people|everyone|them)\b|\bdon['’]t forget\b|"
    r"\bthank (?:the|all|every\w+)\b|\b(?:check|test) (?:the )?(?:mic|sound|projector|time)|\btakes? questions\b|"
    r"\bq ?(?:&|and) ?a\b|\bread (?:this|these|it|them|out)\b|(?:^|[.;!]\s+)(?:pause|laugh|smile|breathe|stop|wait|slow down) here\b|"
    r"^\W*(?:(?:the )?(?:first|second|third|fourth|fifth|last|top|bottom)(?: (?:one|quote|two))? (?:is|was|are|were)\b)|^\W*(?:mention|stress|explain|emphasi[sz]e|say|talk|"
    r"point out|skip|move on|wait|introduce|welcome|leave (?:this|it|that)|typed(?: up)? (?:by|from|off)|"
    r"check (?:this |it )?(?:against|with)|source:)\b",
    re.I,
)
"""What people write into the notes of a slide to remind themselves."""
_DIRECTION = re.compile(
    r"^\W*(?:remember|reminder|to-?do|n\.?b\.?|note to self|click|next slide|change (?:to )?(?:the )?(?:next )?slide|"
    r"pause (?:here|for)|hand(?: over)? (?:to|the)|presenter|speaker notes?|cue|show (?:the )?(?:video|slide|picture))"
    r"\b\W*",
    re.I,
)
_WITH_ROOM = re.compile(
    r"(?:expect (?:some|a|an|questions|heat|push ?back|laughter|silence|this|them|people)|"
    r"(?:leave|allow|give|pause for|hold|take) (?:(?:people|them|everyone|the room|folk|yourself|your) )?(?:(?:for )?(?:a|an|"
    r"one|two|three|five|ten|some|about|plenty of|enough) ?(?:few |good |long |full )?)?(?:seconds?|minutes?|mins?|moments?|time|"
    r"silence|pause|breath|space|questions)\b|(?:bring|steer|turn|take|draw|call) (?:it|this|them|people|the room|everyone|things) "
    r"(?:back|round|on|away)|let (?:people|them|the room|it|this|that|everyone|folk) |slow(?:ly)? (?:down|here)|"
    r"(?:link|refer|tie|come|go|point|cut|jump)(?: (?:this|it|back|straight|over))* to\b|(?:keep|make) (?:it|this|these) "
    r"(?:short|brief|light|moving|quick|snappy|clear)|be (?:ready|prepared|careful|clear|brief|kind|aware|honest)\b|"
    r"(?:start|begin|open|end|finish|close) (?:with|on|by) |(?:go|run) (?:through|round|slowly|quickly|fast)\b|"
    r"(?:look (?:up|at|round)|watch (?:for|the)|draw (?:out|attention)|avoid|acknowledge|highlight|invite (?:the|people|"
    r"questions|comments|them)|make eye contact|repeat (?:this|it|the)|use (?:this|it|these) (?:to|as|slide|if))\b|"
    r"(?:don['’]t|do not|try not to|never) (?:read|rush|name|mention|dwell|get|apologi[sz]e|forget|linger|go into|promise|"
    r"argue|answer|take)\b|(?:stay|stick) (?:on|with|to) (?:this|the|time|script)\b|(?:have|bring) (?:the|a|some|spare) .{2,40} "
    r"(?:ready|to hand|with you)\b)",
    re.I,
)
"""How a sentence begins that tells a presenter what to do with the room, the time or the slide."""
_SENTENCE = re.compile(r"(?<=[.!?;])\s+")
_SENTENCES = 0.5


def directs(note: str) -> bool:
    """Whether a note reminds whoever presents of something, and tells of nobody.

    >>> directs("Expect some heat on second homes. Bring it back to the question."), directs("Leave two minutes of silence here.")
    (True, True)
    >>> directs("Bring the 61 bus back."), directs("Leave the bench where it is, my nan sits there.")
    (False, False)
    """
    if _DIRECTION.match(note) is not None:
        return True
    if reports(note):
        return False
    sentences = _SENTENCE.split(note.strip())
    told = sum(1 for one in sentences if _WITH_ROOM.match(one.lstrip("–—-•* ")))
    return _HOUSEKEEPING.search(note) is not None or told > _SENTENCES * (len(sentences) - 1) and told > 0
