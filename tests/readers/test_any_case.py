"""Patterns whatever the case find what ``re.I`` finds, and those that are looked for first hide nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvest.readers.any_case import AnyCase
from harvest.readers.consent_lists.laid_out import in_documents
from harvest.readers.permission.dialect import SURE, standard
from harvest.readers.permission.text import fold, unaccent
from harvest.readers.recognise import event_structure
from harvest.readers.recognise.talk import service_lines, transcript_headers

PATTERNS = (
    in_documents._LEAVE,
    service_lines._RECORDING,
    service_lines._BY_MACHINE,
    service_lines._MAY_ERR,
    transcript_headers._BY_GATE,
    event_structure.MAY_NAME_TABLE,
)
WORDS = st.sampled_from(
    ["name", "Names", "renamed", "QUOTE", "Zgoda", "Błąd", "Geführt von", "Recording", "’", "ſhare", "PUBLİ", "é", "Ł"]
)


@pytest.mark.parametrize("pattern", PATTERNS)
@given(said=st.lists(st.one_of(WORDS, st.text(max_size=6)), max_size=6).map(" ".join))
def test_what_stands_in_a_text_whatever_the_case_is_what_a_pattern_without_case_finds(
    pattern: AnyCase, said: str
) -> None:
    assert pattern.found_in(said) == (re.search(pattern.source, said, re.I) is not None)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_patterns_are_written_in_small_letters(pattern: AnyCase) -> None:
    letters = re.sub(r"\\.", "", pattern.source)
    assert letters == letters.lower()
    assert not {*"ıſ"} & {*pattern.source}


@pytest.mark.parametrize(
    "line",
    [
        "Interviewed by Ada Obi",
        "A talk RECORDED BY Bo Lind, 4 May",
        "Das Gespräch wurde geführt von Ida Kern",
        "Rozmawiała: Ewa Lis",
        "Entrevistada por Rui Sol",
        "Recordiwyd gan Huw Rees",
    ],
)
def test_who_led_an_interview_is_looked_for_in_every_line_that_says_so(line: str) -> None:
    assert transcript_headers._BY.search(line)
    assert transcript_headers._BY_GATE.found_in(line)


@given(said=st.lists(st.sampled_from([*SURE, "me", "name", "ma", "didnt", "we", "_", "İs"]), max_size=5).map(" ".join))
def test_folded_text_is_standard_english_whatever_dialect_stands_in_it(said: str) -> None:
    plain = " ".join(unaccent(unaccent(said).casefold()).replace("_", " ").split())
    assert fold(said) == standard(plain.replace("didnt", "didn't"))
