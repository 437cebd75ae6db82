"""Logs of comments with what a council answered beside each, and mails in which cards of others are typed."""

from __future__ import annotations

import pytest

from harvest.model import Kind, VoiceKind
from harvest.readers.dispatch import parse_file
from tests.readers.making import as_csv
from tests.readers.making_doors import eml

SAID = (
    "We were told there would be a slide in 2009 and there is a bin.",
    "I run the kiosk and if the bus goes I go with it.",
    "Nobody has ever come to cut our end of the verge.",
)
ANSWERED = (
    "Noted.",
    "The authority is considering a full review of all of the bus services across the whole of the district this year.",
    "Grounds maintenance follows a rota, which is published each spring on the pages of the parks team for everyone.",
)


@pytest.mark.parametrize("head", ["Officer response", "Council's reply", "We did", "Response from the council"])
def test_what_whoever_consulted_answered_is_nobodys_words_however_long(head: str) -> None:
    rows = [(f"K/{n}", said, answered) for n, (said, answered) in enumerate(zip(SAID, ANSWERED, strict=True), 1)]
    (found,) = parse_file("comments log.csv", as_csv(("Ref", "Comment", head), *rows))
    assert [source.text for source in found.sources] == list(SAID)


def test_what_the_council_should_do_is_still_an_answer() -> None:
    rows = [(f"K/{n}", said, answered) for n, (said, answered) in enumerate(zip(SAID, ANSWERED[::-1], strict=True), 1)]
    (found,) = parse_file("log.csv", as_csv(("Ref", "Comment", "What should the council do?"), *rows))
    assert len(found.sources) == 6


CARDS = ("More seats with backs", "The soup 10/10", "You left out the deaf table", "I wish my girl had come")
NUMBERED = "\n".join(f"{n}. {text}" for n, text in enumerate(CARDS, 1))


def mail(above: str, below: str = "That's the lot. The originals are in a bag under my desk.\n\nBest,\nAnsa") -> bytes:
    return eml(
        f"Hi Wil,\n\n{above}\n\n{NUMBERED}\n\n{below}\n", sender="Ansa Berg <ansa@example.org>", subject="The box"
    )


@pytest.mark.parametrize(
    "above",
    [
        "Here are the comment cards from the box by the door.",
        "This is what people wrote on the wall on Saturday, as promised.",
        "I have typed up all the slips from the fair.",
    ],
)
def test_cards_that_somebody_typed_into_a_mail_are_none_of_theirs(above: str) -> None:
    (found,) = parse_file("Re_ the box.eml", mail(above))
    assert [source.text for source in found.sources] == list(CARDS)
    assert {(source.kind, source.voice_kind) for source in found.sources} == {(Kind.NOTE, VoiceKind.CARD)}
    assert not any("Ansa" in (source.voice or "") for source in found.sources)
    assert any("Ansa Berg sent what others wrote" in said and "under my desk" in said for said in found.warnings)


@pytest.mark.parametrize("above", ["Here are my comments on the day.", "Four things I would change about the hall:"])
def test_a_list_of_ones_own_points_stays_ones_own(above: str) -> None:
    (found,) = parse_file("Re_ the box.eml", mail(above, "Best,\nAnsa"))
    assert {source.voice for source in found.sources} == {"Ansa Berg"}


def test_cards_beside_which_the_mail_speaks_of_leave_are_read_as_before() -> None:
    below = "Please don't quote any of these, nobody was asked.\n\nBest,\nAnsa"
    (found,) = parse_file("Re_ the box.eml", mail("Here are the comment cards from the box by the door.", below))
    assert "don't quote any of these" in "\n".join(source.text for source in found.sources)
