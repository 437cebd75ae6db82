"""Which language a passage is in: told by its script where that is enough, else by py3langid, which stays offline.

py3langid (BSD, 5 MB with its model, numpy alone beneath it) was right in 27 of 29 invented sentences in 24 languages at
0.1 ms each; lingua in its low accuracy mode was right as often and weighs 96 MB. Plain English is told by its small
words, so that most teams never load the model.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from harvest.once import once

_SCRIPTS = {
    "he": "\u0590-\u05ff",
    "pa": "\u0a00-\u0a7f",
    "gu": "\u0a80-\u0aff",
    "ta": "\u0b80-\u0bff",
    "te": "\u0c00-\u0c7f",
    "kn": "\u0c80-\u0cff",
    "ml": "\u0d00-\u0d7f",
    "si": "\u0d80-\u0dff",
    "th": "\u0e00-\u0e7f",
    "lo": "\u0e80-\u0eff",
    "ka": "\u10a0-\u10ff",
    "am": "\u1200-\u137f",
    "km": "\u1780-\u17ff",
    "el": "\u0370-\u03ff",
    "hy": "\u0530-\u058f",
    "ja": "\u3040-\u30ff",
    "ko": "\uac00-\ud7af",
}
_OF_SCRIPT = {code: re.compile(f"[{letters}]") for code, letters in _SCRIPTS.items()}
_LETTER = re.compile(r"[^\W\d_]")
_ENGLISH_WORDS = """
a about all and are as at be because been but by can come could did do don't for from get go got had has have
he her here him his how i i'm if in into is it it's its just know like me my no not now of on one or our out
people said see she so some that that's the their them then there they this to up us was we were what when
where which who will with would you your
"""
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_LOOK = 400
"""So many characters of a passage are looked at, and so many passages of a file, spread over it."""
_NEARLY = 25.0
"""English is believed where it fits nearly as well: dialects and names pull short passages to other languages."""
NAMES = {
    "am": "Amharic", "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali",
    "bs": "Bosnian", "ca": "Catalan", "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek",
    "en": "English", "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish",
    "fr": "French", "ga": "Irish", "gd": "Scottish Gaelic",
    "gl": "Galician", "gu": "Gujarati", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian",
    "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "is": "Icelandic", "it": "Italian", "ja": "Japanese",
    "ka": "Georgian", "km": "Khmer", "kn": "Kannada", "ko": "Korean", "ku": "Kurdish", "la": "Latin", "lo": "Lao",
    "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian", "ml": "Malayalam", "mr": "Marathi", "ms": "Malay",
    "mt": "Maltese", "ne": "Nepali", "nl": "Dutch", "no": "Norwegian", "pa": "Panjabi", "pl": "Polish",
    "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "si": "Sinhala", "sk": "Slovak",
    "sl": "Slovenian", "so": "Somali", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili",
    "ta": "Tamil", "te": "Telugu", "th": "Thai", "tl": "Tagalog", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu",
    "vi": "Vietnamese", "xh": "Xhosa", "yo": "Yoruba", "zh": "Chinese", "zu": "Zulu",
}  # fmt: skip
"""What is told apart, by ISO 639-1 code."""


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of a text's language; None where there are too few words to tell.

    >>> language_of("We share the allotment and the kids help out."), language_of("ਅਸੀਂ ਹਰ ਐਤਵਾਰ ਲੰਗਰ ਬਣਾਉਂਦੇ ਹਾਂ।")
    ('en', 'pa')
    """
    sample = text[:_LOOK]
    letters = len(_LETTER.findall(sample))
    if letters < 4:
        return None
    if sample.isascii():
        words = re.findall(r"[a-z']+", sample.lower())
        if sum(1 for word in words if word in _ENGLISH) >= 0.25 * len(words):
            return "en"
        if len(words) < 4:
            return None
    else:
        for code, pattern in _OF_SCRIPT.items():
            if len(pattern.findall(sample)) > (0.15 if code == "ja" else 0.4) * letters:
                return code
    return _by_model(sample)


@once
def _model() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    model = LanguageIdentifier.from_model_file(MODEL_FILE)
    model.set_languages([code for code in NAMES if code in model.nb_classes])
    # The library keeps the table of all its languages, 28 MB, for going back to them.
    model._full_model = model.nb_ptc, model.nb_pc, model.nb_classes
    return model


_SCOTTISH = re.compile(r"\b(?:tha|cha|bha|bidh|anns|dhan|nuair|sinn|agam|agad)\b", re.IGNORECASE)


def _by_model(text: str) -> str:
    ranked: list[tuple[str, float]] = _model().rank(text)
    best, score = ranked[0]
    english = next((value for code, value in ranked if code == "en"), float("-inf"))
    if text.isascii() and float(score) - float(english) < _NEARLY:
        return "en"
    return "gd" if best == "ga" and _is_scottish(text) else str(best)


def _is_scottish(text: str) -> bool:
    """Whether Gaelic is that of Scotland, which the library takes for Irish: its accents fall the other way.

    >>> _is_scottish("Bha a h-uile doras fosgailte nuair a bha mi òg"), _is_scottish("Tá fáilte romhat anseo i gcónaí")
    (True, False)
    """
    grave, acute = len(re.findall("[àèìòù]", text.lower())), len(re.findall("[áéíóú]", text.lower()))
    return grave > acute or (grave == acute and _SCOTTISH.search(text) is not None)


def foreign(text: str) -> tuple[str, str] | None:
    """Code and name of a text's language where it is another than English.

    >>> foreign("ਅਸੀਂ ਹਰ ਐਤਵਾਰ ਲੰਗਰ ਬਣਾਉਂਦੇ ਹਾਂ।"), foreign("We share the allotment with all of them.")
    (('pa', 'Panjabi'), None)
    """
    code = language_of(text)
    return None if code in (None, "en") else (code, NAMES.get(code, code))


def languages(texts: Sequence[str]) -> dict[str, int]:
    """How many of the texts are in which language, most first, by English name; of many texts a sample is taken.

    >>> languages(["We share the allotment with all of them.", "ਅਸੀਂ ਹਰ ਐਤਵਾਰ ਲੰਗਰ ਬਣਾਉਂਦੇ ਹਾਂ।"])
    {'English': 1, 'Panjabi': 1}
    """
    step = max(1, len(texts) // _LOOK)
    return dict(Counter(_named(texts[::step])).most_common())


def _named(texts: Iterable[str]) -> Iterable[str]:
    for text in texts:
        code = language_of(text)
        if code is not None:
            yield NAMES.get(code, code)
