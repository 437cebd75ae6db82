"""What is read back in the room: the slide of what was dreamed most and of the dissent, and whom to thank."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

from harvest import export
from harvest.model import Consent, Dream, DreamGroup, Kind, Planning, Pledge, Statement
from tests.factories import WORDS_THAT_STAY, InquiryBuilder, build, café

DISSENT = "Leave the field as it is."


def summit(consent: Consent = Consent.ANONYMOUS) -> tuple[InquiryBuilder, Planning]:
    """Nine cards of two tables, a statement, six groups and a dream that dissents."""
    inquiry = InquiryBuilder()
    cards = inquiry.source("Dreams", kind=Kind.DREAM, table="Lamp")
    wisher = inquiry.voice("Dee", consent=consent)
    texts = [f"A {what} for everybody." for what in ("boat", "bench", "bus", "choir", "hut", "shop", "school", "lido")]
    said = [inquiry.say(cards, wisher, text) for text in (*texts, DISSENT)]
    found = tuple(
        Dream(
            p.id,
            p.text,
            wisher.id,
            table="Lamp" if n % 2 else "4",
            dots=n,
            source_id=cards.id,
            start=p.start,
            end=p.end,
            apart=p.text == DISSENT,
        )
        for n, p in enumerate(said)
    )
    groups = tuple(DreamGroup(str(n), f"Group {n}", (found[n].id,)) for n in range(7))
    statement = Statement("9", "Water", "There is a boat, and it sails on Sundays.", (found[7].id,))
    return inquiry, Planning(dreams=found, groups=groups, statements=(statement,))


def printed(material: object, planning: Planning, suffix: str) -> str:
    page = export.write(build(replace(material, planning=planning), codebook=None), suffix).decode()  # type: ignore[type-var]
    return unescape(re.sub(r"<style>.*?</style>|<[^>]+>", "\n", page, flags=re.S))


def test_the_slide_has_what_has_most_dots_first_and_the_dissent_in_its_own_words() -> None:
    inquiry, planning = summit()
    said = printed(inquiry.material(), planning, "slide.html")
    order = [said.index(text) for text in ("There is a boat", "Group 6", "Group 5", "Group 4", "Group 3")]
    assert order == sorted(order) and "Group 2" not in said and "And 3 more." in said
    assert "1 card, 7 dots" in said and "9 dream cards. 8 cards came together." in said
    assert said.index("On their own, by right") < said.index(f"“{DISSENT}”")


def test_no_words_that_may_not_be_printed_are_on_the_slide() -> None:
    inquiry, planning = summit(Consent.NONE)
    said = printed(inquiry.material(), replace(planning, groups=(), statements=()), "slide.html")
    assert (
        "boat" not in said
        and "field" not in said
        and "words held back" not in said
        and "1 stands here without words" in said
    )


def test_without_groups_the_cards_with_most_dots_are_on_the_slide() -> None:
    inquiry, planning = summit()
    said = printed(inquiry.material(), Planning(dreams=planning.dreams), "slide.html")
    order = [said.index(f"A {what} for everybody") for what in ("lido", "school", "shop", "hut", "choir")]
    assert order == sorted(order) and "bus" not in said and "And 3 more." in said


def test_a_slide_of_long_cards_shows_them_cut() -> None:
    inquiry = InquiryBuilder()
    cards = inquiry.source("Dreams", kind=Kind.DREAM)
    p = inquiry.say(cards, inquiry.voice("Dee"), "A boat that sails on every Sunday " * 6)
    dream = Dream(p.id, p.text, p.voice_id, dots=4, source_id=cards.id, start=p.start, end=p.end)
    said = printed(inquiry.material(), Planning(dreams=(dream,)), "slide.html")
    assert "“A boat that sails" in said and "…”" in said


def test_a_slide_says_why_cards_are_without_words() -> None:
    inquiry, planning = summit(Consent.NONE)
    said = printed(inquiry.material(), Planning(dreams=planning.dreams), "slide.html")
    assert "8 cards stay without words here: nobody has said that we may show them." in said


def test_a_slide_without_dreams_says_so() -> None:
    assert "No dream cards are here yet." in printed(InquiryBuilder().material(), Planning(), "slide.html")


def test_a_long_statement_is_cut_so_that_the_slide_stays_one() -> None:
    inquiry, planning = summit()
    long = Statement("9", "Water", "There is a boat and " * 60, (planning.dreams[0].id,))
    assert len(printed(inquiry.material(), replace(planning, statements=(long,)), "slide.html")) < 1500


def test_thanks_go_by_name_only_to_those_who_agreed_to_be_named() -> None:
    inquiry, planning = summit()
    table = inquiry.source("Table 1", table="1")
    for name, consent in (("Wilf Ambery", Consent.NAMED), ("Ada Low", Consent.ANONYMOUS), ("Cy Oak", Consent.NONE)):
        inquiry.say(table, inquiry.voice(name, consent=consent), "I walk along the beck on Sundays.")
    pledges = (
        Pledge("1", "Neighbourhoods team", "Open the hall"),
        Pledge("2", "", "Ring round"),
        Pledge("3", "A resident", "Mend the gate"),
        Pledge("4", "Voice 16", "Bring the urn"),
        Pledge("5", "Frontline worker 2", "Sweep the path"),
    )
    said = printed(inquiry.material(), replace(planning, pledges=pledges), "thanks.html")
    assert "Wilf Ambery" in said and "Ada Low" not in said and "Cy Oak" not in said
    assert "And 3 people who are not named here." in said
    assert "Lamp" in said and "Table 4" in said and "9 dream cards in all." in said
    assert "Neighbourhoods team" in said and "And 4 promises without a name." in said and "A resident" not in said
    assert "Voice" not in said and "Frontline worker" not in said


def test_neither_tells_what_must_stay() -> None:
    for suffix in ("slide.html", "thanks.html"):
        said = printed(café().material(), Planning(), suffix)
        assert not [word for word in WORDS_THAT_STAY if word in said]
