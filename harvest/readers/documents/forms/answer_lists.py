"""Summaries that survey tools print (SurveyMonkey): a question, and below it numbered answers with their dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Kind, ReadSource
from harvest.readers.card_voices import unnamed_voice
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise import kinds
from harvest.readers.recognise.dates import date_in
from harvest.readers.transcripts.utterances import SourceFields, Utterance, make_source

_WHEN = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?"
_ANSWER = re.compile(rf"^\s*(\d{{1,5}})[.):]?\s+(\S.*?)\s+({_WHEN})\s*$", re.I)
_BEGINS = re.compile(r"^\s*(\d{1,5})[.):]?\s+(\S.*)$")
_ENDS = re.compile(rf"^(.*?)\s*({_WHEN})\s*$", re.I)
_ASKED = re.compile(r"^\s*q(?:uestion)?\s*(\d{1,3})\b[.:)]?\s*(\S.*)$", re.I)
AROUND = "lines of the tool around the answers"
_LEAST = 3
_LONGEST = 5000
"""Letters of a line; a longer one is no printed answer."""


def read_answer_list(lines: Sequence[Line], fields: SourceFields, dropped: LeftOut) -> tuple[ReadSource, ...]:
    """Each answer as a source of its own; empty where the lines are no such summary."""
    texts = [line.text for line in lines if line.text.strip()]
    if not any(map(_ASKED.match, texts)) or any(len(text) > _LONGEST for text in texts):
        return ()
    if sum(1 for text in texts if _ANSWER.match(text)) < _LEAST:
        return ()
    sources: list[ReadSource] = []
    around: list[str] = []
    question: str | None = None
    open_: list[str] = []
    for text in texts:
        asked = _ASKED.match(text)
        if asked:
            around += [*open_, text]
            question, open_ = asked.group(2).strip(), []
            continue
        ended = _ENDS.match(text)
        begun = _BEGINS.match(text)
        if not open_ and not (begun and question):
            around.append(text)
            continue
        open_.append(ended.group(1) if ended else text)
        if ended:
            begun = _BEGINS.match(" ".join(open_))
            words = begun.group(2) if begun else " ".join(open_)
            sources.append(answer_source(words, ended.group(2), question, len(sources) + 1, fields))
            open_ = []
    around += open_
    for text in around:
        dropped.add(AROUND, text)
    dropped.add("numbers and dates of answers", " ".join(s.date or "" for s in sources), count=len(sources))
    return tuple(sources)


def answer_source(words: str, when: str | None, question: str | None, n: int, fields: SourceFields) -> ReadSource:
    """One answer, by a voice of its own, of the kind that its question asks for."""
    kind = kinds.kind_in_words(question) or Kind.STORY
    voice, stands_for = unnamed_voice(kind, fields.table, f"{fields.title} row {n}")
    here = replace(
        fields, title=f"{fields.title} {n}", kind=kind, question=question, voice=voice, voice_kind=stands_for,
        date=(date_in(when) if when else None) or fields.date, unnamed=True,
    )  # fmt: skip
    return make_source([Utterance(words.strip(), question=question, new_turn=True)], here)
