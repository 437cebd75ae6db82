# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What those who present write for themselves: slides of their own, and notes of how to present. Nobody's words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.calendar_words import MONTH
from harvest.readers.documents.notes.reported import reports
from harvest.readers.documents.slides.closing_slides import closes
from harvest.readers.documents.slides.presenters_notes import is_presenters
from harvest.readers.recognise.kinds import kind_of_lines
from harvest.readers.recognise.recurring import behind

_OWN_SLIDE = re.compile(
    r"^\W*(?:(?:our |the )?next steps|nächste schritte|wie (?:es|geht es) weiter\w*|prochaines étapes|próximos pas[so]s|prossimi passi|"
    r"następne kroki|(?:y )?camau nesaf|volgende stappen|nästa steg|timeline|time ?table|agenda|programme|contacts?(?: us)?|get in touch|"
    r"housekeeping|(?:our |the )?method(?:s|ology)?|how we (?:did|do) (?:it|this)|about (?:us|the (?:project|team))|"
    r"who we are|acknowledge?ments|what happens next|where (?:to )?next|the team|partners|funders)\b[^?]{0,30}$",
    re.I,
)
"""Titles of slides on which those who present speak for themselves."""
_ASKED_TITLE = re.compile(
    r"^\W*(?:(?:so )?what(?: happens|['’]s| is| will happen)? next|next steps|where next|what now)\s*\?\W*$", re.I
)
"""The same as a question, which may have been put to people as well."""
_PROCESS = re.compile(
    r"^\W*(?:(?:we|you|i|the (?:team|board|council|committee|group|trustees))(?:['’]ll| will| then| all| can| also)* (?:type|check|write|share|send|take|"
    r"publish|report|present|read|collate|analy[sz]e|come|go|feed|meet|get|hear|receive|tell|sort|theme|discuss|decide|bring|post|"
    r"e?mail|draft|look)\b|(?:the )?(?:(?:draft|final|full|interim) )?(?:report|results?|findings|feedback|board|cabinet|committee|follow[- ]up|"
    r"workshop|meeting|drop-?in|decisions?|publication)\b)|\b\d{1,2} " + MONTH,
    re.I,
)
"""What becomes of what people said, step by step."""
_SAYS_I = re.compile(r"\b(?:I|I['’]\w+|[Mm]e|[Mm]y)\b")
_SAYS_WE = re.compile(r"\b(?:We|Our)\b")
_AND = re.compile(r"\s*[/&|+,;:–—]\s*|\s+(?:-|and|und|et|y|e|i|a|en|och)\s+|(?<=[!.])\s+", re.I)
"""What stands between the two parts of a title."""
OWN_SLIDES = "slides of those who presented (next steps, programme, method)"
_HOUSEKEEPING = re.compile(
    r"^\W*(?:kill|dim|switch|turn|put) (?:on |off |up |down |out )?the (?:projector|lights?|sound|mic|music|screen|slide)\b|\bfire (?:exits?|alarms?|doors?|drill)\b|\btoilets?\b|\bhousekeeping\b|\b\d{1,2} ?min(?:ute)?s?\W*$|\bslides?\b|"
    r"\bclick(?:er)?\b|^\W*(?:leave|keep|put|hold|play|run|loop|show)\b.{0,40}\b(?:up|on|playing|running|going|this|these)\b.{0,20}\b(?:while|as|until|till|during) (?:people|they|folk|every(?:one|body)|the (?:room|tea|break))\b|\bhand(?:s|ing)? (?:over|out)\b|\bintroduce (?:myself|yourself|ourselves|the)\b|\bask "
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
    r"(?:ready|to hand|with you)\b|"
    r"(?:these|those|this) (?:were|was|are|is) (?:all )?(?:the |our )?(?:post-?its?|sticky notes|cards|slips|notes|quotes|flip ?charts?|sheets|photos?)\W*$|"
    r"(?!.*\b(?:my|me|I)\b)(?:the )?(?:scans?|originals?|(?:photo)?cop(?:y|ies)|full lists?|transcripts?)(?: of (?:the |all )?\w+(?: \w+)?)? (?:is|are) (?:in|on|at|with|kept)\b.{2,50}$)",
    re.I,
)
"""How a sentence begins that tells a presenter what to do with the room, the time or the slide."""
_SENTENCE = re.compile(r"(?<=[.!?;])\s+")
_SENTENCES, _STEPS = 0.5, 0.6


BESIDE_CARDS = "notes of whoever collected the cards"
_ABOUT_CARD = re.compile(
    r"^\W*(?:she|he|they|the (?:writer|child|girl|boy|man|woman|lady|lad|couple|family|author)|(?:a |the |her |his )?(?:mum|dad|gran\w*|mother|father|teacher))\b"
    r"(?! (?:all |both )?(?:should|could|must|needs?|ought|would|will|can|might|ha(?:ve|s) to)\b)|"
    r"\bthis one\b|\b(?:this|the|that|each|her|his|their) (?:card|dream|wish|slip|postcard|drawing|picture|handwriting|spelling)\b|"
    r"^\W*(?:no (?:name|signature)|unsigned|anonymous|nobody signed|drawn|drawing|drew|written|wrote|typed|translated|dictated|scribed|"
    r"in (?:pencil|crayon|red|blue|green|capitals?|felt[- ]?tip|biro|welsh|polish|urdu)|on the back|with a (?:drawing|picture|sketch|heart|smiley))\b|"
    r"^(?-i:[A-Z])[\w'’.-]+(?: (?-i:[A-Z])[\w'’.-]*){0,2} (?:asked|wanted|wrote|drew|dictated|gave|laughed|smiled|cried|was (?:shy|keen|unsure))\b",
    re.I,
)


def is_about_card(note: str) -> bool:
    """Whether a note beside a card tells of the card or of who wrote it; what speaks as “I” does not.

    >>> is_about_card("She hummed while she wrote"), is_about_card("no name on this card")
    (True, True)
    >>> is_about_card("They should open the baths again"), is_about_card("She does not want her name on it")
    (False, True)
    """
    return _ABOUT_CARD.search(note) is not None and not (_SAYS_I.search(note) or _SAYS_WE.search(note))


def is_own_title(title: str) -> bool:
    """Whether a title says that those who present speak for themselves on its slide.

    >>> is_own_title("Next steps"), is_own_title("Thank you / next steps"), is_own_title("At the school gate")
    (True, True, False)
    """
    parts = [part for part in _AND.split(title) if part.strip(" !.")]
    own = [_OWN_SLIDE.match(part) is not None for part in parts]
    return _OWN_SLIDE.match(title) is not None or (
        any(own) and all(mine or closes(part) for mine, part in zip(own, parts, strict=True))
    )


def is_own_slide(title: str, lines: Sequence[str]) -> bool:
    """Whether those who present speak for themselves on a slide; a question is theirs where the lines tell what they do.

    >>> is_own_slide("What happens next?", ["We type it up", "You get a copy", "Board on 18 June"])
    True
    >>> is_own_slide("What happens next?", ["We want the ramp back", "Somebody has to ring the ferry"])
    False
    """
    if _ASKED_TITLE.match(title) is None:
        return is_own_title(title)
    told = sum(1 for line in lines if _PROCESS.search(line))
    return told > _STEPS * len(lines) and not any(reports(line) or _SAYS_I.search(line) for line in lines)


def directs(note: str) -> bool:
    """Whether a note reminds whoever presents of something, and tells of nobody.

    >>> directs("Expect some heat on second homes. Bring it back to the question."), directs("Leave two minutes of silence here.")
    (True, True)
    >>> directs("Keep this one up while people find a seat."), directs("Keep it up, my nan says, as long as you can.")
    (True, False)
    >>> directs("Bring the 61 bus back."), directs("Leave the bench where it is, my nan sits there.")
    (False, False)
    >>> directs("These were the cards. The originals are in a box at the library."), directs("These were the good days.")
    (True, False)
    """
    if _DIRECTION.match(note) is not None or is_presenters(note):
        return True
    if reports(note):
        return False
    sentences = _SENTENCE.split(note.strip())
    told = sum(1 for one in sentences if _WITH_ROOM.match(one.lstrip("–—-•* ")))
    return _HOUSEKEEPING.search(note) is not None or told > _SENTENCES * (len(sentences) - 1) and told > 0


def asides_among(notes: Sequence[str]) -> frozenset[str]:
    """The short notes of a presentation that tell of nobody, where most of its notes remind whoever presents.

    >>> notes = ["Thank the Lions.", "Pause here.", "Next slide.", "Bo sits at the back.", "Give us back the bus."]
    >>> sorted(asides_among(notes)), asides_among(notes[2:])
    (['Bo sits at the back.'], frozenset())
    """
    told = [note.strip() for note in notes if note.strip()]
    directing = [note for note in told if directs(note)]
    if len({*directing}) < _SEVERAL or len(directing) < _MOSTLY * len(told):
        return frozenset()
    return frozenset(note for note in told if note not in directing and _is_aside(note))


def _is_aside(note: str) -> bool:
    own = _SAYS_I.search(note) or _SAYS_OURS.search(note) or kind_of_lines([note]) is not None
    return (
        len(note.split()) <= _SHORT
        and not own
        and not reports(note)
        and behind(note) is None
        and not is_about_card(note)
    )


_SEVERAL, _SHORT, _MOSTLY = 2, 14, 0.6
_SAYS_OURS = re.compile(r"\b(?:we|our|us)\b", re.I)
