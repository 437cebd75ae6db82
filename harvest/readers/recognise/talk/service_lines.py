# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What the software wrote into a transcript and nobody said, in the languages that Teams and Word write it."""

from __future__ import annotations

import re

from harvest.model.punctuation import ends_sentence
from harvest.readers.any_case import AnyCase
from harvest.readers.recognise.talk.captioners import is_captioners
from harvest.readers.recognise.talk.tape_marks import marks_the_tape

SERVICE = "lines of the software or typist, nobody's words"
_RECORDING = AnyCase(
    r"trans[ck]?r[iy]|trascri|trawsgrif|transskri|транскри|átír|leirat|leírás|p[rř](?:ij)?epis|μεταγραφ|απομαγνητο|نقل النص|ٹرانسکرپ|النسخ|التدوين|转[录写]|轉[錄寫]|生成|文字起こし|전사|생성|transcripç|записи?$|kayd|"
    r"recording|aufzeichnung|enregistrement|grabación|gravação|registrazione|opname|nagrywani|"
    r"opptak|inspelning|optagelse|tallenn|nahráv|înregistr|felvétel|recordi(?:ad|o)\b"
)
_STARTS_OR_ENDS = re.compile(
    r"\b(?:start|begin|beg[au]n|stop|end(?:ed|s)\b|gestart|beende|angehalten|begonnen|démarr|lancé|commenc|arrêt|termin|"
    r"inici|comen[zç]|detuv|finaliz|parou|par[oó]\b|interromp|avvia|interrott|ferma|gestopt|be[eë]indig|rozpocz|zatrzym|"
    r"zako[nń]cz|uruchom|wedi (?:dechrau|stopio|gorffen)|dechreu|atali|påbörj|avslut|stans|aloit|lopett|başlat|durdur|"
    r"spust|zastav|porni|oprit|încep|început|pradėj|sustabd|baigė|sāk[aā]|aptur|pārtrauc|elindít|leállít|befejez|pokren|zaustav|"
    r"začel|ustavil|alustas|lõpetas|ξεκίν|σταμάτ|διέκοψ|започна|спря|розпоч|شروع|начал|остановил|почав|зупинив)|بدأ|أوقف|开始|停止|開始",
    re.I,
)
_BY_MACHINE = AnyCase(
    r"\bcomputer|automati[sckq]|ordinateur|ordenador|computador|komputer|počítač|\bdator|datamaskin|tietokone|"
    r"bilgisayar|calcolatore|cyfrifiadur|компьютер|комп['’]ютер|电脑|電腦|自動|自动|자동|תוכנה|الكمبيوتر"
)
_MAY_ERR = AnyCase(
    r"\berr(?:or|eur|ores|ori|os)|fehler|\bfouten|błęd|\bchyb|\bfel\b|\bfeil|\bfejl|virheit|\bhata|gwallau|"
    r"ошибк|помилк|错误|錯誤|誤り|[仅僅]供[参參]考|참고용|שגיאות|أخطاء"
)
_MEETING_ENDS = re.compile(
    r"^\W*(?:(?:the|la|le|a|o|das|die|de|il|het) )?(?:(?:meeting|call|réunion|reunión|reunião|besprechung|riunione|"
    r"vergadering|spotkanie|cyfarfod|möte\w*|møte\w*|møde\w*|kokous|toplantı|schůzka|porada|встреча|зустріч)\b[^\d]{2,50}"
    r"\d{1,2}:\d{2}(?::\d{2})?\W*$|"
    r"(?:meeting|session|group|discussion|interview) (?:clos|end|finish|conclud|adjourn|open|start)\w*(?: at)?:? "
    r"\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?\W*(?:(?:date of )?next\b.{0,80})?$)",
    re.I,
)
_OF_TYPISTS = re.compile(
    r"^\W*(?:.{1,80}\b(?:started|stopped) transcription|"
    r"(?:transcribed|transcript(?:ion)?(?: (?:made|checked|edited|typed))?|audio[- ]?typed|proof-?read) (?:and \w+ )?by\b\s*:?\s*\S.{0,60}|"
    r"https?://otter\.ai\S*|"
    r"(?:end|start|beginning) of (?:the )?(?:transcript(?:ion)?|interview|recording|audio|tape|meeting)|"
    r"(?:end|begin) (?:transcript|interview|recording)|(?:transcript|interview|recording|audio|tape) (?:ends?|"
    r"begins?|starts?)|"
    r"this (?:transcript|editable transcript) was .{1,120}|page \d+(?: of \d+)?|meeting ended after .{1,40}|"
    r"(?:recording|transcription) (?:started|stopped|ended)|webvtt|"
    r"[^\W\d_]+(?: \([^()]{2,20}\))? \(auto-generated\)|%[a-z]{3,5}:\s.{0,300}|"
    r"@(?:begin|end|utf8|window|pid:.*|(?:languages|participants|id|media|options|comment|date|location|situation|"
    r"transcriber|coder|warning|birth of \w+|bg|eg|g|new episode|tape location|time duration)(?::.*)?)|"
    r"(?:time(?:stamp|code)?|timespan|start)\s+(?:speaker|name|who)\s+"
    r"(?:transcript|text|words|content|what was said))\W*$",
    re.I,
)
_TAPE = re.compile(
    r"^\W*(?:(?:end|start|beginning) of )?(?:the )?(?:(?:tape|side|cassette|reel|disc|disk|track|file|part)"
    r" (?:\d{1,3}|[a-d]|one|two|three|four|i{1,3}|iv)\W*){1,2}(?:ends?|continued|begins?)?\W*(?:\d{1,2}(?:[:.]\d{2}){1,2}\W*){0,2}$",
    re.I,
)
_OF_A_SCAN = re.compile(
    r"^\s*[\[(]\s*(?:(?:scan(?:ned)?|photo|image|pdf|bild|foto),? ?)?(?:(?:pages?|pp?|sheet|side|scan|seite|blatt|página|"
    r"strona|tudalen)\b\.? ?(?:no\.? ?)?\d{1,3}(?: ?(?:of|/|–|-) ?\d{1,3})?[ab]?)(?:\s*[,;:–—-]\s*[^\[\]()]{1,40})?\s*[\])]\s*$",
    re.I,
)
"""Where a page of what was scanned begins."""
_FILE_OF_A_SCAN = re.compile(r"^\s*(?:SCAN|IMG|DSCN?|PHOTO|IMAGE|DOC|FILE)[-_ ]?\d{3,6}(?:\.\w{3,4})?\s*$", re.I)
"""The file that a scanner or camera made of a card, typed over its words."""
_ENDS = re.compile(
    r"^\W*(?:ENDS?|THE END|FIN|ENDE|FINE|KONIEC|EINDE|SLUT|DIWEDD|END OF (?:SIDE|TAPE|FILE)|DIWEDD Y (?:RECORDIAD|SGWRS)|"
    r"FIN DE (?:L['’]|LA )?(?:ENREGISTREMENT|ENTRETIEN|GRABACI[ÓO]N|ENTREVISTA)|ENDE (?:DER AUFNAHME|DES INTERVIEWS)|"
    r"KONIEC (?:NAGRANIA|ROZMOWY)|FINE (?:DELLA )?REGISTRAZIONE|EINDE (?:VAN DE )?OPNAME)\W*$"
)


def is_service_line(text: str) -> bool:
    """Whether a line says that somebody began or ended the recording or transcription, or that a computer wrote it.

    >>> is_service_line("Anna Vogel hat die Transkription gestartet"), is_service_line("We stopped recording.")
    (True, False)
    >>> is_service_line("- END OF SIDE B -"), is_service_line("ENDS"), is_service_line("End of part of my life.")
    (True, True, False)
    """
    if begins_a_scan(text) or marks_the_tape(text) or is_captioners(text):
        return True
    line = text.strip().strip("*_[]()")
    if _WATCHED.search(line):
        return True
    if turns_the_tape(text) or (len(line) <= _LONGEST_MARK and _ENDS.match(line)):
        return True
    if len(line) <= _LONGEST_NOTICE and (_is_notice(line) or _MEETING_ENDS.match(line) or _names_its_tool(line)):
        return True
    if _OF_TYPISTS.match(text):  # YouTube names the language below, CLAN tells of the talk and remarks on lines
        return True
    if not line or len(line.split()) > 14 or len(line) > 120 or ends_sentence(line):
        return False
    return _RECORDING.found_in(line) and _STARTS_OR_ENDS.search(line) is not None


def turns_the_tape(text: str) -> bool:
    """Whether a line says which tape, side or track begins or ends, with or without the time.

    >>> turns_the_tape("Track 2 [00:31:10]"), turns_the_tape("Tape 1, Side B"), turns_the_tape("Track 2: I was born")
    (True, True, False)
    """
    line = text.strip().strip("*_[]()")
    return len(line) <= _LONGEST_MARK and _TAPE.match(line) is not None


def begins_a_scan(text: str) -> bool:
    """Whether a line says which page of what was scanned begins.

    >>> begins_a_scan("[scan p. 3 – tea on it]"), begins_a_scan("[page 4 of my life]"), begins_a_scan("(p. 2)")
    (True, False, True)
    """
    return (_OF_A_SCAN.match(text) or _FILE_OF_A_SCAN.match(text)) is not None


def _names_its_tool(line: str) -> bool:
    """Whether a tool that writes transcripts says so of itself; somebody who speaks of one says “I” or “we”."""
    named = _BY_TOOL.search(line) or _MADE_WITH.match(line)
    return (
        _OFFERS.search(line) is not None
        or _LEADS_TO_TOOL.match(line) is not None
        or (named is not None and _SOMEBODY.search(line) is None)
    )


_SOMEBODY = re.compile(r"\b(?:I|we|you|my|our|she|he|they)\b|[?!]", re.I)


def _is_notice(line: str) -> bool:
    """Whether a line says that a computer wrote the transcript and may have erred, as Meet and Teams end theirs."""
    return all(pattern.found_in(line) for pattern in (_RECORDING, _BY_MACHINE, _MAY_ERR))


_LONGEST_NOTICE, _LONGEST_MARK = 320, 40
_TRANSCRIBERS = (
    r"otter|sonix|rev\.com|trint|descript|happy ?scribe|temi|amberscript|fireflies|tl;?dv|fathom|notta|riverside|whisper|"
    r"clova ?note|turboscribe|vook|good ?tape|read\.?ai|grain|avoma|veed|loom|gemini|copilot|krisp|supernormal"
)
_TOOLS = (
    rf"{_TRANSCRIBERS}|zoom|teams|google|"
    r"padlet|miro|mural|jamboard|mentimeter|slido|vevox|easyretro|trello|notion|airtable|typeform|jotform|tally|"
    r"survey ?monkey|smart ?survey|qualtrics|limesurvey|kobo\w*|canva|citizen ?space|commonplace|go ?vocal|voxpopme"
)
_WATCHED = re.compile(
    r"^(?:view|watch|play) (?:the )?(?:full )?(?:recording|meeting|video|clip)\b.{0,60}(?:https?://|\d+ min)|"
    r"\b(?:watch|view|listen|play)(?: (?:here|clip|recording))?\s*:?\s*https?://\S{5,200}\s*$",
    re.I,
)
"""A line that leads to where a recording can be seen; notes that a tool made of it end so (``ACTION ITEM: …``)."""
_OFFERS = re.compile(
    rf"^\W*(?:{_TRANSCRIBERS})\b.{{0,250}}\btry (?:{_TRANSCRIBERS}) (?:now |today )?(?:for )?free\b", re.I
)
"""A tool's advertisement, which says “you” and is nobody's speech."""
_LEADS_TO_TOOL = re.compile(rf"^(?:https?://)?(?:\w+\.)*(?:{_TRANSCRIBERS})\.\w+\S*$", re.I)
"""A line that is nothing but the address of such a tool."""
_MADE_WITH = re.compile(
    r"^\W*(?:made|created|powered|produced|generated|exported|recorded|edited|built|captured|notes?|export)\s+"
    rf"(?:with|by|using|from|in|on|via)\s+(?:https?://|www\.)?(?:{_TOOLS})\b\S*(?:\s+\S+){{0,4}}$",
    re.I,
)
"""A whole line in which a tool of any sort says that it was used."""
_BY_TOOL = re.compile(
    r"\b(?:automatically|auto-?|machine[- ]?|AI[- ]?)\s*(?:transcribed|generated|captioned|translated)\b.{0,60}\b(?:by|with|using|in|from)\s+"
    r"(?-i:[A-Z])\w+|"
    r"\b(?:transcribed|transcript(?:ion)?|subtitl(?:es|ed)|captions?|captioned|recorded)\b.{0,30}\b(?:by|with|using|from|in)\s+"
    rf"(?:https?://|www\.)?(?:{_TRANSCRIBERS})\b|"
    r"\bautomated transcription, translation\b|^\W*automatically convert your \S+ files? to text\b|"
    rf"\btry (?:{_TRANSCRIBERS}) (?:now |today )?(?:for )?free\b|"
    rf"^\W*(?:{_TRANSCRIBERS}) (?:is|has|offers|lets|can) .{{0,200}}\b(?:transcri\w+|subtitl\w+)\b",
    re.I,
)
"""A line in which a tool names itself as who wrote the transcript."""
