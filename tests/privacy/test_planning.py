"""Dreams, statements and pledges leave by consent: an organisation by its name, a person only where they wished it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from harvest.model import Consent, Dream, Kind, Permission, Planning, Pledge, Role, Source, Voice, VoiceKind
from harvest.privacy import clear
from harvest.privacy.identify import NameList, find
from harvest.privacy.planning import SOMEBODY
from tests.factories import InquiryBuilder, café

HELD = "[words held back"


def planned(who: str, consent: Consent, kind: VoiceKind = VoiceKind.PERSON, **changes: object) -> Pledge:
    """One pledge card of a voice with that consent, through the guard."""
    material = café().material()
    voice = Voice(900, who, "Resident 9", Role.RESIDENT, consent, kind=kind)
    source = Source(900, 900, "Pledge 1", Kind.PLEDGE, "mend the gate by the old pear tree")
    pledge = replace(
        Pledge("c1", who, source.text, voice_id=900, source_id=900, start=0, end=len(source.text)),
        **changes,  # type: ignore[arg-type]
    )
    passage = replace(material.passages[0], id=900, source_id=900, voice_id=900, start=0, end=len(source.text))
    passage = replace(passage, text=source.text, codeable=True)
    left = clear(
        replace(
            material,
            voices=(*material.voices, voice),
            sources=(*material.sources, source),
            passages=(*material.passages, passage),
            permissions={**material.permissions, (900, 900): Permission.of(consent)},
            planning=Planning(pledges=(pledge,)),
        )
    ).material.planning
    return left.pledges[0]


@pytest.mark.parametrize(
    "who", ["Hester Quill", "Hester from the housing team", "Quill, Surgery", "Hester Quill (NHS)"]
)
def test_a_name_stays_here_without_consent_to_be_named(who: str) -> None:
    assert planned(who, Consent.ANONYMOUS).who == "Resident 9"


def test_a_name_leaves_with_consent_to_be_named() -> None:
    assert planned("Hester Quill", Consent.NAMED).who == "Hester Quill"


@pytest.mark.parametrize(
    "who",
    ["Neighbourhoods team", "Wharf and Row Homes", "Tallow Lane Surgery", "Voluntary Action", "A resident, Lamp table"],
)
def test_an_organisation_and_a_resident_are_called_as_they_are(who: str) -> None:
    assert planned(who, Consent.ANONYMOUS).who == who


@pytest.mark.parametrize(
    ("who", "printed"),
    [
        ("A resident of the Garths", "A resident"),
        ("A frontline worker at Tallow Lane", "A frontline worker"),
        ("A neighbour of Hester Quill", "A neighbour"),
    ],
)
def test_of_somebody_from_somewhere_what_they_are_is_printed_and_not_where_from(who: str, printed: str) -> None:
    assert planned(who, Consent.ANONYMOUS).who == printed


def test_who_wrote_on_a_card_is_somebody() -> None:
    assert planned("Hester Quill", Consent.ANONYMOUS, VoiceKind.CARD).who == SOMEBODY
    by_hand = {"source_id": 0, "voice_id": 0, "start": 0, "end": 0}
    assert planned("Hester Quill", Consent.ANONYMOUS, **by_hand).who == SOMEBODY


def test_what_a_dream_is_called_is_nobodys_name() -> None:
    assert find(["Dream 1, dream statements", "Dreams from table 2", "We dream of a bus"], NameList()) == [(), (), ()]


def test_words_without_consent_to_quote_are_held_back() -> None:
    assert planned("Hester Quill", Consent.ANONYMOUS).what == "mend the gate by the old pear tree"
    assert planned("Hester Quill", Consent.ANALYSIS).what.startswith(HELD)


def test_dreams_of_withdrawn_voices_are_gone_and_others_are_held_as_their_words_are() -> None:
    material = café().material()
    dreams = tuple(
        Dream(p.id, p.text, p.voice_id, source_id=p.source_id, start=p.start, end=p.end) for p in material.passages
    )
    cleared = clear(replace(material, planning=Planning(dreams=dreams)))
    left = {d.id: d.text for d in cleared.material.planning.dreams}
    gone = {v.id for v in material.voices if v.withdrawn_at}
    assert left.keys() == {p.id for p in material.passages if p.voice_id not in gone}
    for i in cleared.held:
        assert left[i].startswith(HELD) or left[i] == ""


def test_an_organisation_called_after_the_town_and_a_resident_of_a_street_take_no_name_from_title_or_words() -> None:
    inquiry = InquiryBuilder()
    event = inquiry.event("Tarnwick world café")
    source = inquiry.source("Table 1", event=event.title)
    for label, kind in (("Tarnwick Silver Band", VoiceKind.GROUP), ("A resident of the Garths", VoiceKind.PERSON)):
        inquiry.voices.append(replace(inquiry.voice(label), kind=kind))
        del inquiry.voices[-2]
        inquiry.say(source, inquiry.voices[-1], "We play every Sunday.")
    inquiry.say(source, inquiry.voice("Hester Quill"), "The Garths and all of Tarnwick came, and Hester danced.")
    left = clear(inquiry.material()).material
    assert left.events[0].title == "Tarnwick world café"
    assert "The Garths and all of Tarnwick came" in left.sources[0].text and "Hester" not in left.sources[0].text
