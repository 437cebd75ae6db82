"""The same question a year later: what makes the comparison unfair stands beside it."""

from __future__ import annotations

from dataclasses import replace

from harvest.evidence import change
from harvest.evidence.waves import unfair
from harvest.model import Material
from tests.factories import InquiryBuilder, build


def waves(*, same_question: bool = True, other_coder: bool = False) -> Material:
    """Two people in spring, one of them and another a year later."""
    inquiry = InquiryBuilder()
    spring, later = inquiry.event("Spring", "2026-03-14"), inquiry.event("A year later", "2027-03-13")
    ann, ben, cid = (inquiry.voice(n) for n in ("Ann", "Ben", "Cid"))
    tables = [inquiry.source(f"Table {e.title}", event=e.title, table="1") for e in (spring, later)]
    for source, voice in ((tables[0], ann), (tables[0], ben), (tables[1], ann), (tables[1], cid)):
        inquiry.agree(inquiry.say(source, voice, f"We meet on the quay, says {voice.id}."), "five_ways/connect")
    material = inquiry.material()
    if not same_question:
        material = replace(material, events=(spring, replace(later, questions=("What hinders us?",))))
    if other_coder:
        gone = {p.id for p in material.passages if p.event == later.title}
        agreed = tuple(replace(c, coder="Zoe") if c.passage_id in gone else c for c in material.consensus.agreed)
        material = replace(material, consensus=replace(material.consensus, agreed=agreed))
    return material


def test_other_people_questions_and_coders_are_said_beside_the_change() -> None:
    said = " ".join(unfair(build(waves(same_question=False))))
    assert "Other people: 2 voices at “Spring” and 2 at “A year later”, 1 of them at both." in said
    assert "Other questions were asked." in said
    assert "Other people: 2 voices" in (change(build(waves())).note or "")


def test_what_is_the_same_is_not_called_unfair() -> None:
    said = " ".join(unfair(build(waves())))
    assert "questions" not in said and "coders" not in said


def test_one_event_is_set_beside_nothing() -> None:
    assert unfair(build(InquiryBuilder().material())) == ()


def test_each_coder_is_named_once_whoever_they_agreed_with() -> None:
    material = waves(other_coder=True)
    (first, *_) = material.consensus.agreed
    alone = (replace(first, coder="Ana"), *material.consensus.agreed[1:])
    said = " ".join(unfair(build(replace(material, consensus=replace(material.consensus, agreed=alone)))))
    assert "Other coders: Ana and Ben the first, Zoe the last." in said


def test_an_event_that_asked_something_else_is_no_wave() -> None:
    inquiry = InquiryBuilder()
    for n, title in enumerate(("Spring", "Staff lunch", "A year later"), 1):
        event = inquiry.event(title, f"202{n}-03-14")
        source, voice = inquiry.source(f"Table {n}", event=title), inquiry.voice(f"Voice {n}")
        inquiry.agree(inquiry.say(source, voice, f"We meet on the quay, says {event.id}."), "five_ways/connect")
    material = inquiry.material()
    other = replace(material.events[1], questions=("What makes a brilliant day at work?",))
    made = change(build(replace(material, events=(material.events[0], other, material.events[2]))))
    assert list(made.frame.columns) == ["Spring", "A year later", "change"]
    assert "Left out, because something else was asked: “Staff lunch”." in made.note
    unknown = replace(other, questions=())  # nobody wrote down what was asked there: it stays
    made = change(build(replace(material, events=(material.events[0], unknown, material.events[2]))))
    assert "Staff lunch" in made.frame.columns


def test_that_nobody_wrote_down_what_was_asked_is_said() -> None:
    material = waves()
    said = unfair(build(replace(material, events=tuple(replace(e, questions=()) for e in material.events))))
    assert "That the same was asked is not written down." in said
