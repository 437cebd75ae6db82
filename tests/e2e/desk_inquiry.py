"""An invented inquiry to code in a browser: a table's talk with invented suggestions, and what people decided on it."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path
from unittest import mock

from harvest import workspace as verbs
from harvest.model import (
    Code,
    Codebook,
    Consent,
    Decision,
    Facet,
    Mode,
    Neighbour,
    Passage,
    Polarity,
    Round,
    Suggestion,
)
from harvest.store import suggestions

CODERS = ("Ana Ortiz", "Ben Ode")
LINES = (
    ("Ines Okafor", "The lantern walk is where I met half of my street. We still lend each other ladders."),
    ("Ruth Bell", "When the hall shut in the winter, nobody knocked any more. I missed that."),
    ("Tom Brandt", "🌻👩🏽‍🌾 My allotment is the best medicine. I hope that the children get one too."),
    ("Leela Rao", "मेरी नानी ने हमें बीज बोना सिखाया। We grow fenugreek behind the clinic now."),
    ("Zoë Café", "The waiata begins with m̄oana. Zoë's café r̈esounds on Fridays and I hum along."),
    ("Marcus Hill", "Volunteers keep the repair bench going. The council gave us a key, and that was all it took."),
    ("Amal Said", "I walk by the canal each morning. It clears my head before the shift."),
    ("Dev Shah", "The bus stops at six, so the evening class might as well be on the moon."),
)
PROMPT = ("Host", "Thank you. What would more of that look like?")
SUGGESTED = (
    (("five_ways/connect", 0.81, "present"), ("five_ways/give", 0.44, "present")),
    (("places/hall", 0.62, "lacking"), ("five_ways/connect", 0.58, "lacking")),
    (("places/green", 0.77, "present"), ("five_ways/be_active", 0.35, "wished_for")),
    (("five_ways/keep_learning", 0.66, "present"),),
    (("five_ways/connect", 0.51, "present"),),
    (("five_ways/give", 0.72, "present"), ("places/hall", 0.31, "present")),
    (("five_ways/be_active", 0.69, "present"), ("five_ways/take_notice", 0.63, "present")),
    (("places/travel", 0.85, "lacking"),),
)

QUIET = {7: "five_ways/take_notice"}
"""What may fit besides on a line, unsure on which side."""


def _near(*codes: str) -> tuple[Neighbour, ...]:
    return tuple(Neighbour(code, "who it is about") for code in codes)


CODEBOOKS = (
    Codebook(
        "five_ways",
        "Five Ways to Wellbeing",
        "1.0",
        (
            Code("connect", "Connect", "Feeling close to, and valued by, other people.", neighbours=_near("give")),
            Code("be_active", "Be active", "Moving in a way that one enjoys.", neighbours=_near("take_notice")),
            Code("take_notice", "Take notice", "Being aware of the world around and of what one feels."),
            Code("keep_learning", "Keep learning", "Trying something new, or taking up an old interest."),
            Code("give", "Give", "Doing something for somebody; volunteering, lending, thanking."),
        ),
    ),
    Codebook(
        "places",
        "Places we share",
        "1.0",
        (
            Code("hall", "Halls and rooms", "A room that people can use together."),
            Code("green", "Green and water", "Gardens, allotments, parks, canals."),
            Code("travel", "Getting there", "Buses, paths, lifts; whether a place can be reached."),
        ),
        facets=(
            Facet("asset", "What is the asset?"),
            Facet("reinforces", "What reinforces it?"),
            Facet("impact", "What does it change?"),
        ),
    ),
)


def line(n: int) -> int | None:
    """Which of the lines passage ``n`` (from 1) says; None for every ninth, the facilitator's prompt."""
    i = n - 1
    return None if i % 9 == 8 else (i - i // 9) % len(LINES)


def words(n: int) -> str:
    """The words of passage ``n``."""
    which = line(n)
    return (PROMPT if which is None else LINES[which])[1]


def make(path: Path, n: int) -> None:
    """An inquiry of ``n`` passages numbered from 1, with suggestions and two people who may code."""
    ws = verbs.new(path, "Lantern Lane", "When did this place feel most alive?", CODEBOOKS)
    talk = path.with_name("Lantern Lane, table 2.vtt")
    cues = ["WEBVTT", ""]
    for i in range(n):
        which = line(i + 1)
        speaker, said = PROMPT if which is None else LINES[which]
        cues += [f"{_clock(10 * i)} --> {_clock(10 * i + 9)}", f"{speaker}: {said}", ""]
    talk.write_text("\n".join(cues), "utf-8")
    verbs.intake.import_files(ws, [talk], consent=Consent.ANONYMOUS)
    passages = verbs.inquiry.passages(ws)
    assert [(p.id, p.text) for p in passages] == [(i, words(i)) for i in range(1, n + 1)]
    # a run of the far future: what is done here is never a reason to suggest anew with a real model
    with mock.patch.object(suggestions, "now", lambda: "2100-01-01T00:00:00.000000+00:00"):
        run = suggestions.start_run(ws.store, "small, codebook 1.0", ws.versions())
    suggestions.add(ws.store, run, [(p.id, _suggested(p)) for p in passages if p.codeable])
    for name in CODERS:
        verbs.settings.sign_in(ws, name)
    ws.store.close()


def _clock(seconds: int) -> str:
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}.000"


def _suggested(p: Passage) -> list[Suggestion]:
    which = line(p.id)
    assert which is not None
    end = p.text.find(". ") + 1 or len(p.text)
    made = []
    for rank, (ref, chance, polarity) in enumerate(SUGGESTED[which], 1):
        codebook, code = ref.split("/")
        made.append(
            Suggestion(
                codebook,
                "1.0",
                code,
                chance,
                Polarity(polarity),
                0,
                end,
                "We share a kettle and the news over the fence.",
                "example",
                "small, codebook 1.0",
                rank,
                ("street", "lend"),
                "five_ways:give",
                0.21,
            )
        )
    if which in QUIET:
        codebook, code = QUIET[which].split("/")
        more = Suggestion(codebook, "1.0", code, 0.12, Polarity.PRESENT, 0, end, "", "", "small, codebook 1.0", 9)
        made.append(replace(more, perhaps=True, sure=False))
    return made


def put_in_place(template: Path, path: Path, *, blind: bool = False) -> None:
    """A fresh copy of the template where the server looks for its inquiry; with a blind round of both coders."""
    fresh = path.with_name(f"fresh-{path.name}")
    shutil.copy(template, fresh)
    if blind:
        ws = verbs.open_inquiry(fresh)
        verbs.review.start_round(ws.acting_as(CODERS[0]), Round(0, "First", Mode.BLIND, CODERS))
        ws.store.close()
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    os.replace(fresh, path)


def suggest_anew(path: Path, passages: tuple[int, ...], ref: str) -> None:
    """Another run of suggestions, which proposes this code alone on these passages."""
    ws = verbs.open_inquiry(path)
    codebook, code = ref.split("/")
    one = Suggestion(codebook, "1.0", code, 0.9, Polarity.PRESENT, 0, 9, "", "", "large, codebook 1.0")
    run = suggestions.start_run(ws.store, "large, codebook 1.0", ws.versions())
    suggestions.add(ws.store, run, [(i, [one]) for i in passages])
    ws.store.close()


def stored(path: Path) -> tuple[tuple[Decision, ...], dict[int, Passage]]:
    """Every decision in the file in order, and the passages that there are now."""
    ws = verbs.open_inquiry(path)
    try:
        return verbs.inquiry.decisions(ws), {p.id: p for p in verbs.inquiry.passages(ws)}
    finally:
        ws.store.close()
