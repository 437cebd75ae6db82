"""What a transcript service lists above a talk (keywords, speakers) is no speaker, however names stand over turns."""

from __future__ import annotations

import io

import pytest

from harvest.readers.dispatch import parse_file

TALK = (
    ("Ines Kolb", "What do you remember of the ferry?"),
    ("Bram Otten", "I missed the last boat and walked."),
    ("Ines Kolb", "And was it far?"),
    ("Bram Otten", "Nine miles, and I sang."),
    ("Lou", "He did, we heard him from the mill."),
)


def _document(*, headed: bool, capitals: bool) -> bytes:
    from docx import Document

    made = Document()
    made.add_heading("Ferry evening", 0)
    for head, listed in (("SUMMARY KEYWORDS", "ferry, mill, miles"), ("SPEAKERS", "Ines Kolb, Bram Otten, Lou")):
        made.add_heading(head, 2) if headed else made.add_paragraph(head)
        made.add_paragraph(listed)
    for who, said in TALK:
        made.add_paragraph().add_run(who.upper() if capitals else who).bold = True
        made.add_paragraph(said)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


@pytest.mark.parametrize(("headed", "capitals"), [(True, False), (False, False), (True, True), (False, True)])
def test_heads_of_lists_above_a_talk_never_speak(headed: bool, capitals: bool) -> None:
    (found,) = parse_file("ferry.docx", _document(headed=headed, capitals=capitals))
    (source,) = found.sources
    said = [((turn.speaker or "").title(), source.text[turn.start : turn.end]) for turn in source.turns]
    assert said == list(TALK)
