"""What the software wrote into a transcript and nobody said, in the languages that Teams and Word write it."""

from __future__ import annotations

import re

from harvest.model.punctuation import ends_sentence

_RECORDING = re.compile(
    r"trans[ck]?r[iy]|trascri|trawsgrif|transskri|транскри|النسخ|التدوين|转录|轉錄|文字起こし|transcripç|записи?$|kayd|"
    r"recording|aufzeichnung|enregistrement|grabación|gravação|registrazione|opname|nagrywanie",
    re.I,
)
_STARTS_OR_ENDS = re.compile(
    r"\b(?:start|begin|beg[au]n|stop|end(?:ed|s)\b|gestart|beende|angehalten|begonnen|démarr|lancé|commenc|arrêt|termin|"
    r"inici|comen[zç]|detuv|finaliz|parou|par[oó]\b|interromp|avvia|interrott|ferma|gestopt|be[eë]indig|rozpocz|zatrzym|"
    r"zako[nń]cz|uruchom|wedi (?:dechrau|stopio|gorffen)|dechreu|påbörj|avslut|stans|aloit|lopett|başlat|durdur|"
    r"spust|zastav|porni|oprit|начал|остановил|почав|зупинив)|بدأ|أوقف|开始|停止|開始",
    re.I,
)
_LENGTH = re.compile(
    r"^\W*(?:\d{1,3}\s*(?:h|hr|hrs|std|u|uur|t|g|godz|awr|m|min|mins|s|sec|sek|seg|seconds?|minutes?|hours?)\.?\W*){1,3}$",
    re.I,
)


def is_service_line(text: str) -> bool:
    """Whether a line says that somebody began or ended the recording or transcription.

    >>> is_service_line("Anna Vogel hat die Transkription gestartet"), is_service_line("We stopped recording.")
    (True, False)
    """
    line = text.strip().strip("*_[]()")
    if not line or len(line.split()) > 14 or len(line) > 120 or ends_sentence(line):
        return False
    return _RECORDING.search(line) is not None and _STARTS_OR_ENDS.search(line) is not None


def is_length(text: str) -> bool:
    """Whether a line gives how long a recording is.

    >>> is_length("34m 12s"), is_length("1h 2m 3s"), is_length("5 minutes later")
    (True, True, False)
    """
    return _LENGTH.match(text) is not None
