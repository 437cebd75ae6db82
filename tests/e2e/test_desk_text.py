"""The desk's text arithmetic, run in a real browser and held against Python's own."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest

from harvest.ui import desk

pytestmark = pytest.mark.e2e
TEXTS = (
    "",
    "One. Two! Three?",
    "🌻👩🏽‍🌾 My allotment. 🇬🇧 flags",
    "मेरी नानी ने हमें बीज बोना सिखाया। We grow fenugreek.",
    "m̄oana r̈ed  kites,\nand a line",
    "no full stop",
)


@pytest.fixture(scope="module")
def js(browser: Any) -> Iterator[Any]:
    """Calls one of the desk's functions by name."""
    page = browser.new_page()
    page.add_script_tag(content=desk.script(("text.js", "acts.js", "codes.js")))
    yield lambda name, *args: page.evaluate(f"(args) => {name}(...args)", list(args))
    page.close()


@pytest.mark.parametrize("text", TEXTS)
def test_lengths_and_slices_are_those_of_python(js: Any, text: str) -> None:
    assert js("pointLength", text) == len(text)
    rng = random.Random(1)
    for _ in range(10):
        start = rng.randint(0, len(text))
        end = rng.randint(start, len(text))
        assert js("slicePoints", text, start, end) == text[start:end]


@pytest.mark.parametrize("text", TEXTS)
def test_words_and_sentences_lie_in_order_and_hold_everything_that_is_no_space(js: Any, text: str) -> None:
    words, sentences = js("wordSpans", text), js("sentenceSpans", text)
    for spans in (words, sentences):
        assert all(a < b for a, b in spans)
        assert all(left[1] <= right[0] for left, right in zip(spans, spans[1:], strict=False))
    inside = {i for a, b in sentences for i in range(a, b)}
    assert {i for i, c in enumerate(text) if not c.isspace()} <= inside


def test_words_of_several_scripts(js: Any) -> None:
    text = TEXTS[2]
    assert [text[a:b] for a, b in js("wordSpans", text)][:4] == ["🌻", "👩🏽‍🌾", "My", "allotment"]
    assert "नानी" in [TEXTS[3][a:b] for a, b in js("wordSpans", TEXTS[3])]


def test_a_selection_grows_and_shrinks_by_whole_words(js: Any) -> None:
    text = "One two three"
    one = js("extendSelection", text, None, "word", 1)
    two = js("extendSelection", text, one, "word", 1)
    assert (one, two) == ([0, 3], [0, 7])
    assert js("extendSelection", text, two, "word", -1) == one
    assert js("extendSelection", text, [8, 13], "word", -1) == [8, 8]
    assert js("extendSelection", text, [8, 8], "word", -1) == [8, 4]
    assert js("extendSelection", text, [8, 4], "word", 1) == [8, 8]
    assert js("extendSelection", text, [0, 13], "word", 1) == [0, 13]


@pytest.mark.parametrize("text", TEXTS)
def test_cut_text_gives_the_whole_text_back(js: Any, text: str) -> None:
    rng = random.Random(2)
    spans = []
    for _ in range(6):
        start = rng.randint(0, len(text))
        spans.append({"start": start, "end": rng.randint(start, len(text))})
    pieces = js("cutText", text, spans)
    assert "".join(p["text"] for p in pieces) == text
    assert all(text[p["start"] : p["end"]] == p["text"] for p in pieces)


def test_overlapping_spans_never_share_a_lane(js: Any) -> None:
    rng = random.Random(3)
    spans = [{"start": a, "end": a + rng.randint(1, 20)} for a in (rng.randint(0, 60) for _ in range(30))]
    laid = js("assignLanes", spans)
    for i, a in enumerate(laid):
        for b in laid[i + 1 :]:
            assert a["lane"] != b["lane"] or a["end"] <= b["start"] or b["end"] <= a["start"]


def test_a_span_follows_its_words_through_a_typo(js: Any) -> None:
    before, after = "the lantren walk is ours", "the lantern walk is ours"
    start, end = js("moveSpan", before, after, 12, 16)
    assert after[start:end] == "walk"
    before, after = "teh 🌻 walk", "the big 🌻 walk"
    start, end = js("moveSpan", before, after, 6, 10)
    assert after[start:end] == "walk"


def test_spaces_around_a_selection_are_dropped(js: Any) -> None:
    assert js("trimSpan", " 🌻 a ", 0, 5) == [1, 4]
    assert js("trimSpan", "   ", 0, 3) == [3, 3]


CODES = [
    {"ref": "w/learn", "label": "Keep learning", "definition": "Trying something new"},
    {"ref": "w/connect", "label": "Connect", "definition": "Close to other people"},
    {"ref": "w/notice", "label": "Take notice", "definition": "Also learning about oneself", "retired": False},
    {"ref": "w/old", "label": "Learned once", "definition": "", "retired": True},
]


def test_type_ahead_prefers_labels_to_definitions_and_leaves_retired_codes_out(js: Any) -> None:
    book = [{"id": "w", "name": "Ways", "codes": CODES}]
    found = js("((books, typed) => findCodes(indexCodes(books), typed).map(f => f.code.ref))", book, "learn")
    assert found == ["w/learn", "w/notice"]


def test_a_colour_that_is_no_colour_never_reaches_a_style(js: Any) -> None:
    evil = {"ref": "w/x", "label": "X", "colour": "red;background:url(https://example.org/x)"}
    assert js("colourOf", evil).startswith("#")
    assert js("colourOf", {"ref": "w/x", "label": "X", "colour": "#AbC123"}) == "#AbC123"


def test_initials(js: Any) -> None:
    assert [js("initials", n) for n in ("Ana Ortiz", "Zoë", "Ana de la Cruz", "")] == ["AO", "ZO", "AC", "?"]
