"""Which of the older encodings bytes are in: the one whose letters are those that a language writes most.

A wrong encoding spells letters too, but rare ones, or capitals in the middle of words. charset-normalizer knows many
more encodings and is asked where none of these is plain: of 48 short texts it read 41 right, and read Japanese as
Korean and Mac letters as others.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable

_SAMPLE = 20_000
_LEAST_LETTERS, _LEAST_LATIN = 4, 3
_NEARLY, _BEHIND = 0.9, 0.75

_CHINESE = set(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成"
    "方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日者意无力它与长把机十民第公此已工情明"
    "性知全三又关点正外将两高间由问很最重物手向头文见什二等新己身话合回老给位次度门常先教儿声水名真走口认条平气活别打女安少才"
    "再做场市山书听白放难住边今让这们个来为说时会对后里经么学现当没动还进样开从实无与长机关点将两间问头见给门儿声认条气场书听"
    "這個們來為國說時會對後裡經麼學現當沒動還進樣開從實無與長機關點將兩間問頭體見給門兒聲認條氣場書聽難邊讓請"
)
_KOREAN = set(
    "이다는을가에의고하지로한어도은기사리나시를서일인자그해아라들으있니수게정여전부대면보만과스원것거었안요우오네말"
)
_KANA = {chr(c) for c in range(0x3041, 0x30FF)}
_WIDE = {
    "gb18030": _CHINESE,
    "big5": _CHINESE,
    "cp932": _KANA,
    "euc_jp": _KANA,
    "cp949": _KOREAN,
}
"""Encodings of two bytes a letter, with the letters that such a text holds most of."""
_NARROW = {
    "cp1251": ("а-яёіїєґў", "оеаинтсрвлкмі"),
    "koi8_r": ("а-яё", "оеаинтсрвлкм"),
    "iso8859_5": ("а-яёіїєґў", "оеаинтсрвлкмі"),
    "cp866": ("а-яёіїє", "оеаинтсрвлкмі"),
    "cp1253": ("ͰͲ-Ͽ", "αοιετσνηυρςά"),
    "iso8859_7": ("ͰͲ-Ͽ", "αοιετσνηυρςά"),
    "cp1256": ("\u0600-\u06ff", "المنويرتبةه"),
    "cp1255": ("\u0590-\u05ff", "יוהלאמרתבשנ"),
    "cp874": ("\u0e00-\u0e7f", "านรอกเงมย่วลี"),
}
"""Encodings of scripts of their own: their letters, and those written most."""
_ENOUGH_WIDE, _ENOUGH = 0.18, 0.45
_LATIN = {
    "cp1252": (
        *("äöüß", "éèêëàâîïôùûüçœæ", "áéíóúñüºª", "ãõáéíóúâêôàçü", "àèéìòùí", "åäöæøéü", "áéíóúýðþæöø", "ëïéèöüáóê"),
        *("âêîôûáéëïöẁẃ", "áéíóú", "äöõü", "àèéíòóúïüç·"),
    ),
    "cp1250": (*("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"),),
    "iso8859_2": (*("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"),),
    "cp1254": ("çğıöşüâîû",),
    "cp1257": ("ąčęėįšųūž", "āčēģīķļņšūž"),
    "mac_roman": ("äöüß", "éèêëàâîïôùûüçœæ", "áéíóúñü", "ãõáéíóúâêôàç", "àèéìòù", "åäöæø"),
    "cp850": ("äöüß", "éèêëàâîïôùûüçæ", "áéíóúñü", "ãõáéíóúâêôàç", "àèéìòù", "åäöæø"),
}
"""Encodings of Latin letters, and what each language writes beyond a to z; of those that fit best the first has it."""
_QUOTES = set("‘’“”–—…•")
"""Marks that are as likely as letters: in another encoding letters stand in their places."""
_ALONE = set("àáâéèíóòùúåö")
"""Letters that are words by themselves somewhere."""
_BESIDE = set("‘’‚“”„‹›«»–—…•£€°·¿¡ªº§©®\xa0½¼¾²³")


def older_encoding(data: bytes) -> str | None:
    """The encoding whose letters make words of some language plainly; None where none does so.

    >>> older_encoding("各位邻居晚上好，今天我们聊聊老菜市场。".encode("gb18030"))
    'gb18030'
    >>> older_encoding("Pamiętam jeszcze młyn nad rzeką i łąkę.".encode("cp1250"))
    'cp1250'
    >>> older_encoding("Zoë’s café – open".encode("cp1252"))
    """
    sample = data[:_SAMPLE]
    found = [(name, _share_wide(text, often)) for name, often in _WIDE.items() if (text := _strict(sample, name))]
    best = max(found, key=lambda one: one[1], default=("", 0.0))
    if best[1] >= _ENOUGH_WIDE:
        return best[0]
    found = [
        (name, _share_narrow(text, letters, often))
        for name, (letters, often) in _NARROW.items()
        if (text := _strict(sample, name))
    ]
    best = max(found, key=lambda one: one[1], default=("", 0.0))
    return best[0] if best[1] >= _ENOUGH else _latin(sample)


def _strict(data: bytes, encoding: str) -> str:
    """The text without what was cut off at its end; empty where some bytes are no letters there."""
    try:
        text = codecs.getincrementaldecoder(encoding)("strict").decode(data, len(data) < _SAMPLE)
    except UnicodeDecodeError:
        return ""
    return "" if re.search("[\x80-\x9f]", text) else text


def _share_wide(text: str, often: set[str]) -> float:
    letters = [c for c in text if c >= "\u2e80" and not ("\uff00" <= c <= "\uffef" or "\u3000" <= c <= "\u303f")]
    odd = len([c for c in text if "\x80" <= c < "\u2000"])
    if len(letters) < _LEAST_LETTERS or odd > 0.1 * len(letters):
        return 0.0
    runs = re.findall("[A-Za-z]?[\u2e80-\ufeff]+[a-z]?", text)
    if 2 * sum(run[0].isascii() or run[-1].isascii() for run in runs) > len(runs):
        return 0.0  # most stand inside words of Latin letters, as "ö" and what follows it would
    return sum(1 for c in letters if c in often) / len(letters)


def _share_narrow(text: str, letters: str, often: str) -> float:
    high = [c for c in text if ord(c) >= 0x80 and c not in _BESIDE and c != "№"]
    own = [c for c in high if re.match(f"[{letters}]", c, re.I)]
    glued = len(re.findall(f"[A-Za-z][{letters}]|[{letters}][A-Za-z]", text, re.I))
    if len(own) < _LEAST_LETTERS or len(own) < _NEARLY * len(high) or glued > (1 - _NEARLY) * len(own):
        return 0.0
    capitals = sum(1 for a, b in zip(text, text[1:], strict=False) if a.islower() and b.isupper())
    return (sum(1 for c in own if c in often) - capitals) / len(own)


def _latin(data: bytes) -> str | None:
    shares = {name: _share_latin(text, ways) for name, ways in _LATIN.items() if (text := _decoded(data, name))}
    best = max(shares.values(), default=0.0)
    windows = shares.get("cp1252", 0.0)
    if best < _NEARLY or windows > min(_BEHIND, best - 0.1) or not _letters_in(data):
        return None
    return next(name for name, share in shares.items() if share == best)


def _letters_in(data: bytes) -> bool:
    """Whether what Windows-1252 would show beyond a to z is more than marks."""
    text = data.decode("cp1252", "replace")
    return any(
        ord(c) >= 0x80
        and (c not in _BESIDE or (c not in _QUOTES and text[n - 1 : n].isalpha() and text[n + 1 : n + 2].isalpha()))
        for n, c in enumerate(text)
    )


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return data.decode(encoding, "replace") if encoding == "cp1252" else ""


def _share_latin(text: str, ways: Iterable[str]) -> float:
    """How much of what is no plain letter is written by the language that writes most of it, in the right places."""
    high = [(n, c) for n, c in enumerate(text) if ord(c) >= 0x80 and (c not in _BESIDE or c in _QUOTES)]
    if len(high) < _LEAST_LATIN:
        return 0.0
    fit = [c.lower() for n, c in high if c in _QUOTES or _in_a_word(text, n)]
    return max(sum(1 for c in fit if c in way or c in _QUOTES) for way in ways) / len(high)


def _in_a_word(text: str, at: int) -> bool:
    """Whether a letter stands where one may: not a capital inside a word, and alone only where it is a word."""
    before, letter, after = text[at - 1 : at], text[at], text[at + 1 : at + 2]
    if letter.isupper() and before.islower():
        return False
    return before.isalpha() or after.isalpha() or letter.lower() in _ALONE
