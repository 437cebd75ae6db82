"""Consent and withdrawal when something leaves; names; pseudonyms."""

import json
from dataclasses import asdict, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harvest.model import Action, Consent, Decision, Role
from harvest.privacy import HeldBack, clear, name_mentions, names_of, pseudonym, voice_names
from tests.factories import WORDS_THAT_STAY, InquiryBuilder, café


def everything(material) -> str:
    """All text of an inquiry, codebooks left out."""
    return json.dumps(
        asdict(replace(material, codebooks=())),
        default=lambda o: sorted(o) if isinstance(o, frozenset) else str(o),
        ensure_ascii=False,
    )


def test_no_word_of_a_voice_that_may_not_be_quoted_leaves():
    left = everything(clear(café().material()).material)
    for word in WORDS_THAT_STAY:
        assert word not in left


def test_names_leave_only_with_consent():
    left = everything(clear(café().material()).material)
    assert "Bernadette Quill" in left
    for name in ("Asha", "Ellery", "Nesbitt", "Zielinski", "Crake", "Sunita"):
        assert name not in left


def test_a_withdrawn_voice_is_in_no_list_and_no_count():
    material = café().material()
    gone = next(v for v in material.voices if v.withdrawn_at)
    its = {p.id for p in material.passages if p.voice_id == gone.id}
    left = clear(material).material
    assert gone.id not in {v.id for v in left.voices}
    for rows in (left.codings, left.consensus.agreed, left.decisions):
        assert rows and not its & {r.passage_id for r in rows}
    assert not its & {p.id for p in left.passages} and not its & left.consensus.reviewed
    assert gone.pseudonym not in everything(left)


def test_a_source_of_a_withdrawn_voice_alone_is_gone_with_its_title():
    inquiry = InquiryBuilder()
    one, two = inquiry.voice("Ann Cole", withdrawn=True), inquiry.voice("Bo Dean")
    inquiry.say(inquiry.source("Ann's story"), one, "I was there.")
    inquiry.say(inquiry.source("Other"), two, "So was I.")
    left = clear(inquiry.material()).material
    assert [s.title for s in left.sources] == ["Other"]


def test_held_back_words_say_why_and_are_still_counted():
    left = clear(café().material()).material
    held = [p.text for p in left.passages if "held back" in p.text and p.codeable]
    assert held == ["[words held back: no consent recorded]", "[words held back: consent for analysis only]"]
    assert len(left.consensus.agreed) == len(café().material().consensus.agreed) - 1


def test_what_may_leave_is_left_as_it_was():
    inquiry = InquiryBuilder()
    voice = inquiry.voice("Resident 1", Consent.NAMED)
    inquiry.agree(inquiry.say(inquiry.source("Story"), voice, "We eat together 🍲 every June."), "five_ways/connect")
    material = inquiry.material()
    assert clear(material).material == material


def test_redacting_twice_changes_nothing_more():
    once = clear(café().material()).material
    assert clear(once).material == once


def test_words_between_passages_leave_only_where_everybody_may_be_quoted():
    inquiry = InquiryBuilder()
    one, two = inquiry.voice("Asha"), inquiry.voice("Bo", Consent.NONE)
    source = inquiry.source("Table 1")
    inquiry.say(source, one, "First point made.")
    inquiry.sources[0] = replace(inquiry.sources[0], text=inquiry.sources[0].text + "\nAye, wombat.")
    last = inquiry.say(source, one, "Second point made.")
    shut = clear(inquiry.material()).material
    assert shut.sources[0].text == "First point made.\n[…]\nSecond point made."
    assert shut.passages[-1].text == last.text
    inquiry.voices[two.id - 1] = replace(two, consent=Consent.ANONYMOUS)
    assert "wombat" in clear(inquiry.material()).material.sources[0].text


def test_a_source_without_passages_by_nobody_known_is_held_back():
    inquiry = InquiryBuilder()
    inquiry.voice("Bo", Consent.NONE)
    source = inquiry.source("Card 14")
    inquiry.sources[0] = replace(source, text="Wombat.")
    assert clear(inquiry.material()).material.sources[0].text == "[…]"


def test_a_memo_or_summary_that_quotes_held_back_words_loses_them():
    inquiry = café()
    words = "Note: she said my quokka neighbour brings soup when I am ill, twice."
    material = inquiry.material(summaries={"five_ways/give": words, "five_ways/connect": "Tom Ellery misses the bus."})
    left = clear(material).material
    assert left.summaries["five_ways/give"] == "Note: she said [words held back], twice."
    assert left.summaries["five_ways/connect"] == "[Resident 2] misses the bus."


def test_a_question_is_nobodys_words_also_where_a_host_whose_words_stay_reads_it_out():
    """Where somebody who answers says the same, it stays theirs."""
    inquiry = InquiryBuilder()
    inquiry.event("World café")
    source = inquiry.source("Table 2", event="World café")
    host = inquiry.voice("Host", Consent.NONE, role=Role.FACILITATOR)
    inquiry.say(source, host, "Right then. What makes this a good place to be? Take your time with it.")
    asked = replace(inquiry.events[0], questions=("What makes this a good place to be?",))
    note = "Note: take your time with it, the host says."
    material = replace(inquiry.material(summaries={"five_ways/give": note}), events=(asked,))
    left = clear(material).material
    assert left.events[0].questions == asked.questions
    assert left.summaries["five_ways/give"] == "Note: [words held back], the host says."
    inquiry.say(source, inquiry.voice("Bo", Consent.NONE), "So what makes this a good place to be?")
    left = clear(replace(inquiry.material(), events=(asked,))).material
    assert left.events[0].questions == ("[words held back]?",)


def test_memos_and_edits_on_held_back_passages_are_emptied():
    inquiry = café()
    held = next(p for p in inquiry.passages if "quokka" in p.text)
    edit = Decision(
        900, "2026-05-15", "Ana", held.id, held.source_id, Action.EDIT, "b900",
        start=held.start, end=held.end, quote=held.text, memo='{"old": "My quoka naybour", "new": "…"}',
    )  # fmt: skip
    gone = Decision(901, "2026-05-15", "Ana", 777, held.source_id, Action.MEMO, "b901", quote="quokka", memo="quokka")
    inquiry.decisions += [edit, gone]
    left = clear(inquiry.material()).material
    assert {d.memo for d in left.decisions if d.id >= 900} == {""}
    assert "quok" not in everything(left)


def test_attributes_that_lead_to_a_person_stay_here():
    inquiry = InquiryBuilder()
    voice = inquiry.voice(
        "Asha", age_band="35-44", e_mail="a@b.org", contact_phone="07700 900123", note="ring 07700 900 123"
    )
    silent = inquiry.voice("Bo", Consent.NONE, age_band="16-24")
    source = inquiry.source("Story")
    for who in (voice, silent):
        inquiry.say(source, who, "We talk.")
    assert [v.attributes for v in clear(inquiry.material()).material.voices] == [{"age band": "35-44"}, {}]


def test_held_back_counts_passages_and_voices_by_reason_without_the_withdrawn():
    assert clear(café().material()).held_back == (
        HeldBack("consent for analysis only", 1, 1),
        HeldBack("no consent recorded", 1, 1),
    )


def test_names_inside_what_others_say_are_listed():
    inquiry = InquiryBuilder()
    tom, ana = inquiry.voice("Tom Ellery (table 1)"), inquiry.voice("Ana Roy", Consent.NAMED)
    source = inquiry.source("Table 1")
    inquiry.say(source, ana, "Tom and Ana Roy went; tomatoes did not, nor Tommo.")
    inquiry.say(source, tom, "I'm Tom Ellery, me.")
    first, second = name_mentions(inquiry.material())
    assert (first.text, first.start, first.named_voice_id, first.speaker_voice_id) == ("Tom", 0, tom.id, ana.id)
    assert (second.text, second.named_voice_id, second.speaker_voice_id) == ("Tom Ellery", tom.id, tom.id)


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("interview_rik_nicol.vtt", "interview_Resident 1.vtt"),
        ("Rik Nicol's story", "Resident 1's story"),
        ("NICOL-final.docx", "Resident 1-final.docx"),
        ("nicolette.docx", "nicolette.docx"),
    ],
)
def test_names_in_titles_are_replaced_however_they_are_written(title, left):
    inquiry = InquiryBuilder()
    inquiry.say(inquiry.source(title), inquiry.voice("Rik Nicol"), "Well.")
    material = clear(inquiry.material()).material
    assert (material.sources[0].title, material.passages[0].source) == (left, left)


def test_a_name_that_two_voices_share_becomes_nobodys():
    inquiry = InquiryBuilder()
    inquiry.voice("Tom Ellery"), inquiry.voice("Tom Bright")
    inquiry.say(inquiry.source("T"), inquiry.voices[0], "Tom did it.")
    material = inquiry.material(summaries={"five_ways/give": "Tom and Ellery helped."})
    assert clear(material).material.summaries["five_ways/give"] == "[name] and [Resident 1] helped."
    assert len(name_mentions(material)) == 2


@pytest.mark.parametrize("label", ["Table 3", "Participant 12", "Speaker 1", "resident"])
def test_labels_that_are_no_names_are_not_searched_for(label):
    inquiry = InquiryBuilder()
    voice = inquiry.voice(label)
    inquiry.say(inquiry.source("T"), voice, f"{label} said that Table and Resident and Speaker are words.")
    assert name_mentions(inquiry.material()) == ()


def test_the_words_of_a_file_whose_rows_name_nobody_stay_in_what_people_say_and_in_its_title():
    inquiry = InquiryBuilder()
    source = inquiry.source("Remembering the High Street")
    for row in (2, 3):
        voice = inquiry.voice(f"Remembering the High Street row {row}")
        inquiry.agree(inquiry.say(source, voice, "The High Street was busy on a Saturday."), "five_ways/connect")
    cleared = clear(inquiry.material()).material
    assert [p.text for p in cleared.passages] == ["The High Street was busy on a Saturday."] * 2
    assert [s.title for s in cleared.sources] == ["Remembering the High Street"]


def test_a_word_that_also_stands_in_a_files_name_is_not_taken_for_who_told_its_third_row():
    inquiry = InquiryBuilder()
    inquiry.voice("Stories from Cragshaw row 3")
    ann = inquiry.voice("Ann Cragshaw")
    known = voice_names(inquiry.material().voices)
    assert known["cragshaw"].label == ann.label and "stories" not in known


def test_who_may_be_named_and_gave_no_name_is_printed_by_pseudonym_and_not_by_the_row_of_a_file():
    inquiry = InquiryBuilder()
    voice = inquiry.voice("Outpatients raw row 6", Consent.NAMED)
    assert voice.shown_name == voice.pseudonym
    assert inquiry.voice("Reg Sumner", Consent.NAMED).shown_name == "Reg Sumner"


def test_pseudonyms_are_role_and_number():
    assert pseudonym(Role.FRONTLINE, 3) == "Frontline worker 3" and pseudonym(Role.UNKNOWN, 1) == "Voice 1"


SECRET = "vole"


@st.composite
def inquiries(draw):
    """Voices of every consent in shared sources, secrets in every word of those that may not be quoted."""
    inquiry = InquiryBuilder()
    for n in range(draw(st.integers(1, 4))):
        inquiry.voice(f"Person{n} Xyz{n}", draw(st.sampled_from(list(Consent))), withdrawn=draw(st.booleans()))
    for n in range(draw(st.integers(1, 3))):
        source = inquiry.source(f"Source {n}")
        for _ in range(draw(st.integers(0, 5))):
            voice = draw(st.sampled_from(inquiry.voices))
            word = "öpen 🌱" if voice.may_be_quoted else SECRET
            if draw(st.booleans()):
                # something that no passage holds
                now = inquiry.sources[source.id - 1]
                inquiry.sources[source.id - 1] = replace(now, text=f"{now.text}\n{word} mm")
            passage = inquiry.say(source, voice, " ".join([word] * draw(st.integers(1, 6))))
            if draw(st.booleans()):
                end = draw(st.integers(passage.start + 1, passage.end))
                start = draw(st.integers(passage.start, end - 1))
                inquiry.agree(passage, "five_ways/connect", span=(start, end))
                quote = inquiry.sources[source.id - 1].text[start:end]
                inquiry.decisions[-1] = replace(inquiry.decisions[-1], quote=quote, memo=f"said {word}")
    return inquiry.material()


@settings(max_examples=300, deadline=None)
@given(inquiries())
def test_every_remaining_offset_slices_back_and_nothing_secret_leaves(material):
    left = clear(material).material
    texts = {s.id: s.text for s in left.sources}
    before = {p.id: p for p in material.passages}
    voices = {v.id: v for v in material.voices}
    for p in left.passages:
        assert texts[p.source_id][p.start : p.end] == p.text
        if voices[p.voice_id].may_be_quoted:
            assert p.text == before[p.id].text
    old = {s.id: s.text for s in material.sources}
    spans = {(c.decision_id): c for c in material.codings}
    for c in left.codings:
        was = spans[c.decision_id]
        if voices[before[c.passage_id].voice_id].may_be_quoted:
            assert texts[c.source_id][c.start : c.end] == old[c.source_id][was.start : was.end]
    for d in left.decisions:
        if d.quote:
            assert texts[d.source_id][d.start : d.end] == d.quote
    assert SECRET not in everything(left)
    assert clear(left).material == left


def test_a_ward_that_several_people_live_in_keeps_its_name_and_one_of_a_single_person_does_not():
    from harvest.privacy.names import group_names

    inquiry = InquiryBuilder()
    for name, ward in (("Ann", "Mill Bank"), ("Ben", "Mill Bank"), ("Cid", "The Old Forge")):
        inquiry.voice(name, Ward=ward, Pet="a cat")
    assert group_names(inquiry.material().voices) == {"Mill Bank"}


@pytest.mark.parametrize(("label", "kept"), [("All", 0), ("Thirty-two pounds", 0), ("Sparrow", 1), ("Big Dave", 1)])
def test_labels_of_everyday_words_are_looked_for_only_where_somebody_may_be_called_so(label, kept):
    inquiry = InquiryBuilder()
    inquiry.voice(label)
    assert len(names_of(inquiry.material().voices)) == kept
