"""Where a recording begins, pauses or ends is nobody's words, in whatever tongue somebody typed it."""

from __future__ import annotations

import pytest
from readers.making import docx
from readers.reading_back import read, said


@pytest.mark.parametrize(
    "line",
    [
        "نهاية التسجيل",
        "(录音结束)",
        "[recorder switched off]",
        "(Ende der Aufnahme)",
        "Fin de l'enregistrement",
        "koniec nagrania",
        "Diwedd y recordiad",
        "конец записи",
        "ریکارڈنگ ختم",
        "[Recording paused]",
    ],
)
def test_where_a_recording_ends_is_nobodys_words_in_whatever_tongue(line: str) -> None:
    found = read("talk.docx", docx("Ada: Who dug it?", "Bo: My dad.", "Ada: And who swims?", "Bo: Frogs do.", line))
    assert said(found)[-1] == ("Bo", "Frogs do.")


@pytest.mark.parametrize(
    "line", ["انتهى التسجيل ثم ذهبنا إلى البحر", "Fin de la pêche", "The recorder was my uncle's."]
)
def test_a_sentence_about_an_end_is_kept(line: str) -> None:
    found = read("talk.docx", docx("Ada: Who dug it?", "Bo: My dad.", "Ada: And who swims?", "Bo: Frogs do.", line))
    assert line in said(found)[-1][1]
