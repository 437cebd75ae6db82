"""Texts under headings: when they were collected is nobody's, and a heading may say that nobody gave a name."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices
from tests.readers.making import docx, odt

ENGLISH = (
    ("Odile Roux", "I came to this lane in 1979. On the first day a neighbour put a jar of plums by my door."),
    ("Bram Rai", "There was the night shift at the bakery. We sang so that nobody fell asleep at the trough."),
    ("Simran (11 years)", "My gran does not sit in the park because no bench is in the shade. I want one there."),
)
PUNJABI = (
    ("ਹਰਜੀਤ ਗਿੱਲ", "ਮੈਂ 1979 ਵਿੱਚ ਇੱਥੇ ਆਈ ਸੀ। ਪਹਿਲੇ ਦਿਨ ਗੁਆਂਢਣ ਨੇ ਬੂਹੇ ਉੱਤੇ ਫੁੱਲ ਰੱਖੇ। ਮੈਨੂੰ ਅੱਜ ਤੱਕ ਯਾਦ ਹੈ।"),
    ("ਬਲਜੀਤ ਰਾਏ", "ਬੇਕਰੀ ਵਿੱਚ ਰਾਤ ਦੀ ਸ਼ਿਫਟ ਸੀ। ਅਸੀਂ ਗਾਉਂਦੇ ਸੀ ਤਾਂ ਜੋ ਕੋਈ ਸੌਂ ਨਾ ਜਾਵੇ।"),
    ("ਸਿਮਰਨ (11 ਸਾਲ)", "ਮੇਰੀ ਦਾਦੀ ਪਾਰਕ ਵਿੱਚ ਨਹੀਂ ਬੈਠਦੀ। ਮੈਂ ਚਾਹੁੰਦੀ ਹਾਂ ਕਿ ਇੱਕ ਬੈਂਚ ਛਾਂ ਵਿੱਚ ਹੋਵੇ।"),
)


@pytest.mark.parametrize("below", [False, True])
@pytest.mark.parametrize(
    ("when", "told"),
    [
        ("Collected: September 2024", ENGLISH),
        ("Collected in the summer of 2024", ENGLISH),
        ("Recueillis entre mai et juin 2024", ENGLISH),
        ("Casglwyd: Mai 2024", ENGLISH),
        ("ਇਕੱਠੀਆਂ ਕੀਤੀਆਂ: ਅਗਸਤ 2024", PUNJABI),
    ],
)
def test_a_line_that_says_when_texts_were_collected_is_nobodys(when: str, told: object, below: bool) -> None:
    texts = told if isinstance(told, tuple) else ()
    title = "Our lane" if texts is ENGLISH else "ਸਾਡੀ ਗਲੀ"
    heads = [line for name, said in texts for line in (("Heading 2", name), said)]
    lines = [("Heading 1", title), *([] if below else [when]), *heads, *([when] if below else [])]
    as_odt = [line if isinstance(line, str) else (int(line[0][-1]), line[1]) for line in lines]
    for (found,) in (parse_file("lane.docx", docx(*lines)), parse_file("lane.odt", odt(*as_odt))):
        assert [source.text for source in found.sources] == [said for _, said in texts]
        assert [source.voice for source in found.sources] == [name.split(" (")[0] for name, _ in texts]
        held = [any(turn.minor for turn in source.turns) for source in with_held_voices(found).sources]
        assert held == [False, False, True]
        assert "when the texts were collected" in {left.reason for left in found.dropped}


@pytest.mark.parametrize("last", ["Moved in: March 2003", "Best day: July 2012", "Collected rain in it since 2010"])
def test_a_last_line_with_a_year_that_somebody_told_stays(last: str) -> None:
    heads = [line for name, said in ENGLISH for line in (("Heading 2", name), said)]
    (found,) = parse_file("lane.docx", docx(("Heading 1", "Our lane"), *heads, last))
    assert last in found.sources[-1].text


@pytest.mark.parametrize("nobody", ["Anonymous", "(no name)", "ਬਿਨਾਂ ਨਾਂ", "बिना नाम", "Без імені"])
def test_a_heading_that_says_that_nobody_gave_a_name_names_nobody(nobody: str) -> None:
    told = (*ENGLISH[:2], (nobody, "I cannot read, so the shopkeeper reads me my letters. He has never laughed at it."))
    heads = [line for name, said in told for line in (("Heading 2", name), said)]
    (found,) = parse_file("stories.docx", docx(("Heading 1", "Stories of our lane"), *heads))
    assert len(found.sources) == 3
    assert nobody.strip("()") not in (found.sources[2].voice or "")
