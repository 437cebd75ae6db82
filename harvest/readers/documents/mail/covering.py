# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What whoever typed up and sent a list wrote around it: how the letter begins and ends, who typed it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.documents.cards.list_ends import HEADS, heads_a_list
from harvest.readers.documents.lines import Line
from harvest.readers.documents.notes.typists_remarks import COLLECTED, UNREAD, is_typists_remark, says_when_collected
from harvest.readers.dropping import LeftOut
from harvest.readers.greetings import GREETING
from harvest.readers.transcripts.utterances import Utterance

AROUND = "the letter around a list (of whoever typed it up)"
_GREETS = re.compile(rf"^\W*{GREETING}\b[^.?!:]{{0,40}}[,!.]?\W*$", re.I)
_CLOSES = re.compile(
    r"^\W*(?:(?:many |best )?thanks?\b(?: (?:so much|again|all|both|very much|in advance))*|thank you\b.{0,20}|cheers|ta|best(?: wishes)?|"
    r"(?:kind(?:est)?|warm(?:est)?|best) (?:regards|wishes)|regards|yours\b.{0,12}|(?:all (?:the|my) |lots of |with )?(?:best|love)|"
    r"(?:viele|liebe|beste|mit freundlichen|herzliche) gr(?:ü|u)(?:ß|ss)en?|bien à (?:vous|toi)|cordialement|amicalement|merci|"
    r"(?:un )?saludos?|un abrazo|gracias|cordiali saluti|grazie|pozdrawiam|dzi[eę]kuj[eę]|met vriendelijke groet|groetjes|"
    r"cofion(?: gorau| cynnes)?|diolch(?: yn fawr)?|atenciosamente|obrigad[oa]|cu stimă|mulțumesc)\W*(?:[A-Z]\w+)?\W*$",
    re.I,
)
_COVERS = re.compile(
    r"\b(?:here(?:['’]s| is| are)|attached|below|as promised|typed (?:up|out)|find (?:the|our|them)|"
    r"(?:left|kept) the spelling|what (?:was|people|they) (?:on|wrote|said|put)|from (?:the|our) (?:wall|tree|board|box|line))\b",
    re.I,
)
_TYPED_ABOVE = re.compile(
    r"^\W*(?:(?!(?:I|she|he|we|they|was|were)\b)[^\s?!]+ ){0,8}?(?:cards?|dreams?|wishes|pledges?|promises|flip ?charts?|flips|notes|sheets|post-?its|stickies|posters|"
    r"wall|tree|tape|recordings?|comments|answers)\b[^.?!]{0,40}\b(?:(?:typed|copied|written|transcribed) (?:up|out|by|from|off)|typed (?:in|into|as|(?:on(?: to)?|onto) (?:my|the|a|an|our)))\b[^?]{0,80}$|"
    r"^\W*(?:typed|copied|transcribed)(?: up| out)? (?:from|off) (?:the |our )?(?:scans?|photos?|sheets?|cards?|flip ?charts?|paper)\b[^?]{0,160}$",
    re.I,
)
"""A first line that says what was typed up, and by whom: ``Dream cards, typed by Ann (sorry about the spelling)``."""
_SENTENCE = re.compile(r"(?<=[.!;])\s+|(?<=\w\))\s+(?=[A-Z])")
_TYPING = re.compile(
    r"^\W*(?:(?:and |all )?(?:typed|copied|transcribed|written)(?: up| out)? (?:by|from|off|exactly|as|verbatim|on)\b|"
    r"(?:abgetippt|abgeschrieben|saisie?s?|retranscrite?s?|transcrit[oa]s?|przepisane) (?:von|aus|par|por|przez)\b|"
    r"(?:(?:i|we)(?:['’]ve| have)? )?(?:kept|left|not changed|have not changed|didn['’]t change|corrected|tidied)\b.{0,40}\b(?:spelling|capitals|punctuation|"
    r"grammar|wording|words|order|as (?:it|they) (?:is|are|was|were)|as (?:written|found))\b|"
    r"(?:original |all |the |any )*(?:spelling|capitals|punctuation|rechtschreibung|orthographe|ortograf[ií]a|pisownia)(?: and \w+)?(?: (?:is|are|was|were))? "
    r"(?:(?:left|kept|all) )?(?:as (?:it|they|is|are|written|found|on)|unchanged|theirs|their own|not (?:mine|ours)|original|belassen|unverändert|conservée|zachowana)\b|"
    r"(?:exactly |just )?as (?:written|found|it stood|they (?:were|are) written)\b|verbatim\b|word for word\b)",
    re.I,
)
"""A sentence about how it was typed up."""
_LEGEND = re.compile(
    r"^.{1,40}?\s*(?:=|\bmeans?\b|\bstands? for\b|\bwas(?= illegible)|\b(?:is|are)(?= (?:sticky |red |green )?(?:dots?|votes?|ticks?|illegible|unreadable|unclear)\b))\s*.{1,60}$|"
    r"^\W*(?:sorry|apologies)\b.{0,60}$|^\W*(?:in no|not in any) (?:particular )?order\W*$|"
    r"^\W*(?:some|a few|one|two|anything|whatever)\b.{0,30}\b(?:(?:could|can)(?:n['’]t| ?not)(?: be)? read|illegible|unreadable)\b.{0,40}$",
    re.I,
)
"""A sentence that explains a sign in what was typed, or says sorry for it: ``[?] = could not read``."""
_SIGN = re.compile(
    r"^(?:[\[(<{][^\w()\[\]]{0,6}[\])>}]|[^\w\s“”\"'‘’=#+–—-]{1,4}|[xX]{2,4}|_{2,}|(?:(?:the|sticky|red|green|blue|yellow|gold|coloured|colored) ){0,2}(?:dots?|stars?|ticks?|hearts?|asterisks?|"
    r"underlin(?:ed|ing)|brackets|question marks?|numbers? in brackets))\s*(?:=|\bmeans?\b|\bstands? for\b|\b(?:is|are|shows?)\b)\s*\S",
    re.I,
)
"""How a sentence begins that explains a sign: ``(?) means``, ``Dots =``; no word that means something to somebody."""
_OF_CARDS = re.compile(
    r"^\W*(?:(?:about|around|some|over|nearly|almost|in all|altogether|we) )?(?:(?:handed|gave|sent|put|printed) (?:out )?)?\d{1,4} (?:of (?:the |our )?)?(?:(?:blank|empty|paper|filled[- ]in|pledge|dream|wish|promise) ){0,2}"
    r"(?:cards?|slips?|lea(?:f|ves)|notes?|post-?its?|stickies|forms?|sheets?|postcards?|tags?|pledges?|promises|wishes|dreams)\b(?:(?: (?:were|was|have been|had been|got))? "
    r"(?:(?:handed|given|sent|put|went|gone) (?:out|up|round)|printed|(?:came|come) (?:back|in)|returned|back|collected|filled in|left (?:blank|empty|over|unsigned)|received|(?:pinned|hung|strung) (?:up|on)|in (?:all|total)|altogether)\b[^?!]{0,60}|[^?!\w]{0,3})$",
    re.I,
)
"""A sentence of whoever counted the cards: ``30 slips given out, 12 came back``."""
_OWN = re.compile(r"\b(?:I|I['’]\w+|my|me|mine|our|us|will|we['’]ll)\b")
_SIGNS = re.compile(r"[–—-]\s*(?-i:[A-ZÀ-Þ])[^–—]{0,40}$")
_CARD_TALK = re.compile(
    r"\b(?:came back|(?:handed|given|gave) out|(?:typed|copied|written) (?:up|out|off|from|by)|originals|(?:photos?|scans?|pictures) of (?:the|all|our) (?:cards?|slips?|leaves|tree|wall|board))\b|"
    r"\b(?:the|these|those|all|our) (?:\w+ )?(?:cards|slips|leaves|post-?its|stickies|notes) (?:are|were|that|which|below|from|in|on)\b|"
    r"\b\d+ (?:out|back)\b",
    re.I,
)
_LEAST, _SHORT, _BELOW, _ABOVE, _HEADED = 3, 45, 10, 4, 2


def without_letter(said: Sequence[Utterance], dropped: LeftOut, warnings: list[str]) -> list[Utterance]:
    """The items of a list without how the letter around them begins and ends; any other text as it is.

    What tells of the cards above or below those that all begin alike is left out too.

    >>> said = [Utterance(t) for t in ("Hi both,", "As promised!", "I bake.", "I mend.", "I sing.", "Thanks", "Jo")]
    >>> [one.text for one in without_letter(said, LeftOut(), [])]
    ['I bake.', 'I mend.', 'I sing.']
    """
    said = _without_talk_of_cards(said, dropped, warnings)
    first = 0
    while first < len(said) and _GREETS.match(said[first].text):
        first += 1
    while first and first < len(said) and _COVERS.search(said[first].text):
        first += 1
    ends = (n for n in range(first, len(said)) if _CLOSES.match(said[n].text))
    end = next((n for n in ends if len(said) - n <= _BELOW), len(said))
    inside = said[first:end]
    whole = first == 0 and end == len(said)
    if whole or len(inside) < _LEAST or any(len(one.text.split()) > _SHORT for one in inside):
        return list(said)
    around = [one.text for one in (*said[:first], *said[end:])]
    dropped.add(AROUND, " ".join(around), count=len(around))
    warnings.append(f"Left out around the list: “{' / '.join(around)[:160]}”.")
    return list(inside)


def _without_talk_of_cards(said: Sequence[Utterance], dropped: LeftOut, warnings: list[str]) -> list[Utterance]:
    """The items without those at either end that tell of the cards, where all others begin in the same words.

    >>> said = [Utterance(t) for t in ("The nine that came back.", "I will sow.", "We will sing.", "I will row.")]
    >>> [one.text for one in _without_talk_of_cards(said, LeftOut(), [])]
    ['I will sow.', 'We will sing.', 'I will row.']
    """
    begun = [_opening(one.text) for one in said]
    often, times = Counter(begun).most_common(1)[0] if begun else ("", 0)
    ends = {n for n in (0, 1, len(said) - 1) if n < len(said) and begun[n] != often}
    gone = [n for n in sorted(ends) if _CARD_TALK.search(said[n].text) and not _OWN.search(said[n].text)]
    gone = [n for n in gone if (n != 1 or 0 in gone) and not said[n].speaker and not _SIGNS.search(said[n].text)]
    if times < _LEAST or times < len(said) - len(ends) or not often or not gone:
        return list(said)
    around = [said[n].text for n in gone]
    dropped.add(AROUND, " ".join(around), count=len(around))
    warnings.append(f"Left out around the list: “{' / '.join(around)[:160]}”.")
    return [one for n, one in enumerate(said) if n not in gone]


def _opening(text: str) -> str:
    """The first two words of an item, “we” as “I”; empty for one that begins with neither nor with “my” or “our”."""
    words = [word.strip("“”\"'‘’.…,:") for word in text.casefold().split()[:2]]
    own = {"we": "i", "our": "my"}.get(words[0], words[0]) if words else ""
    return f"{own} {words[1]}" if len(words) > 1 and own in ("i", "my") else ""


def tells_of_typing(text: str) -> bool:
    """Whether a paragraph tells only how something was typed up, sentence by sentence.

    >>> tells_of_typing("Typed by Bo from the photos. I kept the spelling. (?) = not readable. Stars = votes.")
    True
    >>> tells_of_typing("Typed by Bo. We need a new boiler."), tells_of_typing("Spelling is hard for our lads")
    (False, False)
    >>> tells_of_typing("(..) means I couldn't read it. Dots = votes"), tells_of_typing("Home means the quay to me.")
    (True, False)
    """
    sentences = [one for one in _SENTENCE.split(text.strip()) if one.strip(" .!;")]
    about = [one for one in sentences if _TYPING.match(one) or _SIGN.match(one) or tells_of_cards(one)]
    if about and not any(_TYPING.match(one) or _SIGN.match(one) for one in about):
        return all(one in about or is_typists_remark(one) for one in sentences)
    return bool(about) and all(one in about or _LEGEND.match(one.rstrip(".! ")) for one in sentences)


def tells_of_cards(sentence: str) -> bool:
    """Whether a sentence counts the cards that went out or came back, as whoever collected them does.

    >>> tells_of_cards("30 slips given out, 12 came back."), tells_of_cards("2 cards sent to my gran each month")
    (True, False)
    """
    return _OF_CARDS.match(sentence.rstrip(".! ")) is not None and _OWN.search(sentence) is None


def without_typist(lines: Sequence[Line], dropped: LeftOut) -> list[Line]:
    """The lines without who typed them and how, where that stands above the first or below the last.

    >>> [line.text for line in without_typist([Line("A pond."), Line("Typed up by J. Rudge, 2 June")], LeftOut())]
    ['A pond.']
    """
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    if len(filled) > _LEAST and _TYPED_ABOVE.match(lines[filled[0]].text) and lines[filled[0]].heading is None:
        # it says what the sheets were, and is nobody's words
        lines = [replace(line, heading=1) if n == filled[0] else line for n, line in enumerate(lines)]
    first = next((k for k, n in enumerate(filled) if lines[n].item), len(filled))
    top = [n for n in filled[: min(first, _ABOVE)] if lines[n].heading is None]
    heads = [n for n in top[:2] if heads_a_list(lines[n].text)]
    above = [n for n in top if n in heads or tells_of_typing(lines[n].text)]
    if above and len(filled) > _LEAST:
        for n in above:
            dropped.add(HEADS if n in heads else UNREAD, lines[n].text)
        lines = [line for n, line in enumerate(lines) if n not in above]
    lines = _without_when_above(lines, dropped)
    end = len(lines)
    while end > 1 and (
        not lines[end - 1].text.strip()
        or is_typists_remark(lines[end - 1].text)
        or (tells_of_typing(lines[end - 1].text) and tells_of_cards(_SENTENCE.split(lines[end - 1].text.strip())[0]))
        or says_when_collected(lines[end - 1].text)
        or (end > _LEAST and heads_a_list(lines[end - 1].text))
    ):
        end -= 1
    for line in lines[end:]:
        if line.text.strip():
            heads_it = HEADS if heads_a_list(line.text) else UNREAD
            dropped.add(COLLECTED if says_when_collected(line.text) else heads_it, line.text)
    return list(lines[:end])


def _without_when_above(lines: Sequence[Line], dropped: LeftOut) -> list[Line]:
    """The lines without one under the title that says when the texts below were collected.

    >>> lines = [Line("Our street"), Line("Collected: May 2025"), Line("Ada Obi"), Line("We met at the pond.")]
    >>> [line.text for line in _without_when_above(lines, LeftOut())]
    ['Our street', 'Ada Obi', 'We met at the pond.']
    """
    top = [n for n, line in enumerate(lines) if line.text.strip()][: _ABOVE + 1]
    several = sum(line.heading is not None for line in lines) > _HEADED
    for n in top[1:] if len(top) > _LEAST else ():
        if lines[n].heading is not None:
            break
        if says_when_collected(lines[n].text, at_head=several):
            dropped.add(COLLECTED, lines[n].text)
            return [line for k, line in enumerate(lines) if k != n]
    return list(lines)
