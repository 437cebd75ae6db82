"""Where the shape of a text does not fit what it was taken for: several people's texts, tables and forms in one."""

from __future__ import annotations

import re

from harvest.model import Kind, Reading, Role
from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.photos.photo_captions import ABOVE
from harvest.readers.documents.stories.parted_texts import told_by
from harvest.readers.recognise.recurring import is_signature
from harvest.readers.recognise.talk.asking import asks_unmarked

_LEAST_LINES, _FEW_WORDS, _MOST = 10, 3, 0.6
_LEAST_WORDS = 80
_LEAST_NAMES, _LEAST_FIELDS, _LEAST_MARKS, _LOOK = 3, 4, 2, 200
_SAMPLE = 2000
_FIELD_LINE = re.compile(r"^\W{0,3}[^\W\d_][^:：\n?!.]{1,50}[:：]\s*\S")
_BESIDE = re.compile(r"\s*[(\[].{1,30}[)\]]$")
_TO_PEOPLE = re.compile(
    r"\b(?:we will|we['’]ll be|please|you will|your|on behalf of|with (?:best|kind) wishes|kind regards|"
    r"wir werden|bitte|ihre?n?|im namen|mit freundlichen grüßen|"
    r"nous (?:allons|vous)|veuillez|votre|vos|au nom de|"
    r"por favor|su|sus|les (?:enviaremos|invitamos)|en nombre de|"
    r"prosimy|państwa|w imieniu|byddwn|os gwelwch yn dda|eich)\b",
    re.I,
)
_SAYS_I = re.compile(
    r"\b(?:I|I['’]\w+|[Mm]e|[Mm]y|[Mm]ine|[Ii]ch|[Mm]ich|[Mm]ein\w*|[Jj]e|[Jj]['’]\w+|[Mm]oi|[Mm]on|[Yy]o|[Mm]is?|"
    r"[Jj]a|[Mm]nie|[Mm]ój|[Mm]oja|[Ii]o|[Mm]i[oa]|[Ii]k|[Mm]ijn|[Ff]i|[Jj]ag)\b"
)


def ruled_apart(reading: Reading) -> str:
    """Rules part what was taken for one person's text."""
    rules = sum(left.count for left in reading.dropped if left.reason == "ruled lines")
    if rules < 2 or not _one_text(reading) or len(reading.sources[0].text.split()) < _LEAST_WORDS:
        return ""
    return (
        f"{rules} ruled lines part this text, and it was taken as one person's: if several people told it, put the "
        "name of each on a line above their words (“Told by …”) and upload the file again."
    )


def tellers_inside(reading: Reading) -> str:
    """Lines inside a text say who told something, and nobody was named by them."""
    if not _one_text(reading):
        return ""
    found = [line.strip() for line in reading.sources[0].text.split("\n") if len(line) < 200 and told_by(line)]
    if len(found) < 2:
        return ""
    return (
        f"{len(found)} lines seem to say who told something (“{found[0][:50]}”), and all was taken as one text: look "
        "whether these are several people's."
    )


def lines_of_few_words(reading: Reading) -> str:
    """Most lines of a text hold next to nothing: it may be a table, a form or a list of people."""
    if not _one_text(reading) or reading.kind is Kind.DREAM:
        return ""
    lines = [line.strip() for line in reading.sources[0].text.split("\n") if line.strip()]
    short = [line for line in lines if len(line.split()) <= _FEW_WORDS and not ends_sentence(line)]
    if len(lines) < _LEAST_LINES or len(short) < _MOST * len(lines):
        return ""
    return (
        f"{len(short)} of {len(lines)} lines hold a word or three (“{short[0][:30]}”): this may be a table, a form or "
        "a list and nobody's story. Look at it; upload it as a table, or choose “This is no data”."
    )


def nobody_twice(reading: Reading) -> str:
    """A talk in which nobody speaks a second time: what stands before the colons may be terms or headings."""
    turns = [turn for source in reading.sources for turn in source.turns]
    names = [turn.speaker for turn in turns if turn.speaker]
    if reading.kind is not Kind.TRANSCRIPT or len(names) < _LEAST_NAMES or len(set(names)) < len(names):
        return ""
    if "chat" in reading.flavour or any(turn.time is not None for turn in turns):
        return ""
    return (
        f"Nobody in this speaks twice (“{names[0][:30]}”, “{names[1][:30]}”): it may be a list with headings or terms "
        "and no talk. Look whether these are people; if not, choose another kind or “This is no data”."
    )


def labels_no_people(reading: Reading) -> str:
    """Lines that are no sentences, of which none asks: what stands before them may be topics, places or colours."""
    turns = [(turn, s.text[turn.start : turn.end]) for s in reading.sources for turn in s.turns[:_SAMPLE]]
    names = list(dict.fromkeys(turn.speaker for turn, _ in turns if turn.speaker))
    if reading.kind is not Kind.TRANSCRIPT or "chat" in reading.flavour:
        return ""
    if len(turns) < _LEAST_FIELDS or len(names) < 2:
        return ""
    if any(turn.time is not None or turn.role is Role.FACILITATOR for turn, _ in turns):
        return ""
    if any(asks(words) or asks_unmarked(words) for _, words in turns):
        return ""
    bare = sum(1 for _, words in turns if not ends_sentence(words) or words[:1].islower())
    if bare < 0.6 * len(turns):
        return ""
    return (
        f"“{names[0][:30]}” and “{names[1][:30]}” were taken for people who speak, though nobody asks and hardly a "
        "line is a sentence: if they are topics, places or groups, choose “Note” as the kind: nobody counts by them."
    )


def fields_inside(reading: Reading) -> str:
    """Most lines of one text are fields of a form."""
    if not _one_text(reading):
        return ""
    lines = [line.strip() for line in reading.sources[0].text.split("\n") if line.strip()]
    fields = [line for line in lines if _FIELD_LINE.match(line[:_LOOK])]
    if len(fields) < _LEAST_FIELDS or len(fields) < 0.5 * len(lines):
        return ""
    return (
        f"{len(fields)} of {len(lines)} lines look like fields of a form (“{fields[0][:40]}”): look whether somebody "
        "told this. If it is an application or another paper, choose “This is no data”."
    )


def names_as_words(reading: Reading) -> str:
    """Most of what was taken for notes or stories are names of people: a list of who sits or does what where."""
    texts = [source.text[turn.start : turn.end] for source in reading.sources for turn in source.turns]
    if reading.kind is Kind.TRANSCRIPT or len(texts) < _LEAST_NAMES + 1:
        return ""
    named = [text for text in texts if _is_name(text)]
    if len(named) < 0.6 * len(texts):
        return ""
    return (
        f"{len(named)} of {len(texts)} texts look like names of people (“{named[0][:30]}”): this may be a list of who "
        "came or sat where. If nobody said this, choose “This is no data”."
    )


def _is_name(text: str) -> bool:
    """Whether a text is two to four words that all begin with a capital, whatever stands in brackets behind them."""
    if len(text) > _LOOK or not text.lstrip()[:1].isupper():
        return False
    words = (_BESIDE.sub("", text) if "(" in text or "[" in text else text).split()
    return 2 <= len(words) <= 4 and all(word[0].isupper() and word[-1].isalpha() for word in words)


def of_organisers(reading: Reading) -> str:
    """One text that speaks to people (“we will”, “please”, “your”) and in which nobody says “I”."""
    if not _one_text(reading) or reading.kind is Kind.DREAM or reading.kind is Kind.PLEDGE:
        return ""
    text = reading.sources[0].text
    marks = {found.group().casefold() for found in _TO_PEOPLE.finditer(text[:20_000])}
    if len(marks) < _LEAST_MARKS or _SAYS_I.search(text):
        return ""
    return (
        "This may be what organisers wrote to people (“"
        + "”, “".join(sorted(marks)[:3])
        + "”), and nobody says “I” in it: "
        "if it is a letter, a notice or another paper, choose “This is no data”."
    )


_PASSES_ON = re.compile(
    r"\b(?:what|things|comments?|notes?|quot(?:e|ation)s?|answers?|cards?)\b[^.!?\n]{0,30}\b(?:people|they|folks?|everybody|"
    r"everyone|residents|members|others|parents|patients|visitors|neighbours|families|children|students)\b[^.!?\n]{0,12}"
    r"\b(?:wrote|said|told|put|left|shared|came up with)\b",
    re.I,
)
_PASSED_ON, _TOP = 4, 600
"""So many lines at least stand below the words that pass them on, which stand at the top."""


def passes_on(reading: Reading) -> str:
    """One text at whose top somebody says that what follows is what others wrote or said, a line each."""
    only = reading.sources[0]
    if (
        reading.kind is Kind.TRANSCRIPT
        or len(reading.sources) > 1
        or {t.speaker for t in only.turns} - {None, only.voice}
    ):
        return ""
    text = only.text
    found = _PASSES_ON.search(text[:_TOP])
    below = text[found.end() :].split("\n")[1:] if found else []
    if found is None or sum(len(line.split()) > 2 for line in below) < _PASSED_ON:
        return ""
    return (
        f"It passes on what others said (“{found.group()[:60]}”), and was taken as one person’s words: if each line is "
        "somebody else’s, save these lines as a text of their own, a blank line between them, and upload that."
    )


def photographers(reading: Reading) -> str:
    """Lines above captions were taken for who took them, and may be titles."""
    if not any(left.reason == ABOVE for left in reading.dropped):
        return ""
    shown = next((source.voice for source in reading.sources if source.voice), "")
    return (
        f"What stands at the number of each photo or above its words (“{shown[:40]}”) was taken for who took it: if "
        "these are titles, write them on the line of the caption and upload the file again."
    )


def names_at_captions(reading: Reading) -> str:
    """Most captions that nobody is named for begin or end with a line that reads like a name, and may be a title."""
    texts = [s.text.split("\n") for s in reading.sources if s.kind is Kind.PHOTO and "\n" in s.text and not s.voice]
    for at in (0, -1):
        named = [lines[at] for lines in texts if not ends_sentence(lines[at]) and is_signature(lines[at].split(", "))]
        if len(named) >= max(2, _MOST * len(reading.sources)):
            return (
                f"{len(named)} captions {'end' if at else 'begin'} with a line like “{named[0][:30]}”, and nobody was "
                f"named by it: if that is who took the picture, write “Taken by: {named[0][:30]}” on that line and "
                "upload the file again."
            )
    return ""


def _one_text(reading: Reading) -> bool:
    """Whether the reading is one text in one piece that nobody's label parts."""
    return reading.kind is not Kind.TRANSCRIPT and len(reading.sources) == 1 and len(reading.sources[0].turns) == 1


_WHO = re.compile(
    r"\bwho(?:\W|$)(?!\s*(?:may|might|will|can|should|could|would|else|do|does|is|are|needs?|helps?))|"
    r"\b(?:names?|signed|signature|tellers?|nome|nombre|nom|naam|imię|enw)\b",
    re.I,
)


def says_who(head: str) -> bool:
    """Whether the name of a column speaks of who it was.

    >>> says_who("Who (if they signed)"), says_who("Ward")
    (True, False)
    """
    return _WHO.search(head) is not None


LOOKS = (
    nobody_twice,
    labels_no_people,
    fields_inside,
    names_as_words,
    of_organisers,
    passes_on,
    photographers,
    names_at_captions,
    ruled_apart,
    tellers_inside,
    lines_of_few_words,
)
