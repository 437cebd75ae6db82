"""What counts as evidence, who is counted, and which words may leave."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from harvest.errors import ExportError
from harvest.evidence import ChosenQuotation, as_json
from harvest.evidence.quotations import HELD_DISPUTED, HELD_IDENTIFYING, HELD_WORDING
from harvest.model import CodeRef, Consensus, Consent, Kind, Polarity
from tests.factories import WORDS_THAT_STAY, InquiryBuilder, build, café


def held(evidence) -> dict[str, int]:
    return {h.reason: h.passages for h in evidence.held_back}


def test_a_coding_that_only_one_coder_holds_and_another_denies_is_not_evidence_but_is_said_to_be_held_back():
    evidence = build(café().material())
    assert evidence.theme("toronto/t3_organising").figures.passages == 1  # the bench, not the list of keys
    assert not [q for q in evidence.quotations if "keys" in q.text]
    assert held(evidence)[HELD_DISPUTED] == 1
    assert evidence.theme("toronto/t3_organising").disputed == 1


def test_own_codings_that_never_reached_consensus_count_nowhere():
    inquiry = café()
    material = inquiry.material()
    nothing_agreed = replace(material, consensus=Consensus((), (), (), material.consensus.reviewed))
    evidence = build(nothing_agreed)
    assert evidence.quotations == () and evidence.heard == () and evidence.rows == ()


def test_voices_without_consent_to_be_quoted_are_counted_and_their_words_held_back():
    evidence = build(café().material())
    help_ = evidence.theme("five_ways/give.neighbourly_help")
    assert help_.figures.voices == 2 and len(help_.quotations) == 1 and help_.held_back == 1
    assert held(evidence)[Consent.NONE.words.held_back] == 1
    assert held(evidence)[Consent.ANALYSIS.words.held_back] == 1


def test_no_word_that_must_stay_is_anywhere_in_the_evidence_object_or_its_json():
    evidence = build(café().material())
    for word in WORDS_THAT_STAY:
        assert word not in repr(evidence)
        assert word not in json.dumps(as_json(evidence))


def test_a_withdrawn_voice_vanishes_from_figures_voices_coverage_and_the_unreviewed():
    inquiry = InquiryBuilder()
    source = inquiry.source("Her story", Kind.STORY)
    gone = inquiry.voice("Wendell Crake", withdrawn=True, age_band="75+")
    first = inquiry.say(source, gone, "The river taught me to swim.")
    inquiry.say(source, gone, "I never told anybody.")
    inquiry.agree(first, "five_ways/keep_learning")
    inquiry.differ(first, "five_ways/connect")
    evidence = build(inquiry.material())
    assert (evidence.rows, evidence.quotations, evidence.voices, evidence.coverage) == ((), (), (), ())
    assert evidence.unreviewed == evidence.passages == evidence.disputed == 0
    assert evidence.held_back == ()
    text = json.dumps(as_json(evidence))
    assert "Wendell" not in text and "Her story" not in text and "75+" not in text


def test_a_parent_counts_its_own_and_with_subcodes_and_counts_no_voice_twice():
    inquiry = InquiryBuilder()
    source = inquiry.source("Table 1", table="1")
    one, two = inquiry.voice("A B"), inquiry.voice("C D")
    first = inquiry.say(source, one, "First thing.")
    second = inquiry.say(source, one, "Second thing.")
    third = inquiry.say(source, two, "Third thing.")
    inquiry.agree(first, "five_ways/connect")
    inquiry.agree(first, "five_ways/connect.belonging")
    inquiry.agree(second, "five_ways/connect.close_ties")
    inquiry.agree(third, "five_ways/connect.belonging", polarity=Polarity.LACKING)
    theme = build(inquiry.material()).theme("five_ways/connect")
    assert (theme.figures.voices, theme.figures.passages) == (1, 1)
    assert (theme.with_subcodes.voices, theme.with_subcodes.passages) == (2, 3)
    assert theme.with_subcodes.polarity == {"present": 2, "lacking": 1}


def test_table_two_of_one_event_is_not_table_two_of_another():
    inquiry = InquiryBuilder()
    voice = inquiry.voice("A B")
    for event in ("Spring", "Autumn"):
        inquiry.event(event)
        passage = inquiry.say(inquiry.source(f"{event} table", event=event, table="2"), voice, "Something good.")
        inquiry.agree(passage, "five_ways/connect")
    assert build(inquiry.material()).theme("five_ways/connect").figures.tables == 2


def test_every_quotation_slices_back_to_its_source_and_names_its_decisions():
    material = café().material()
    texts = {s.id: s.text for s in material.sources}
    decisions = {d.id for d in material.decisions}
    quotations = build(material).quotations
    assert quotations
    for q in quotations:
        assert texts[q.source_id][q.start : q.end] == q.text == q.verbatim
        assert q.decision_ids and set(q.decision_ids) <= decisions
        assert len(q.decision_ids) == len(q.decided_by.split(", "))


def test_the_place_is_said_in_words():
    places = {q.place for q in build(café().material()).quotations}
    assert "Table 1, round 1, 12 min in" in places
    assert "story" in places and "dream statement" in places  # of one passage each


def test_a_span_that_runs_into_another_voices_words_is_cut_at_the_passage():
    inquiry = InquiryBuilder()
    source = inquiry.source("Table 1", table="1")
    open_, closed = inquiry.voice("A B"), inquiry.voice("C D", Consent.NONE)
    first = inquiry.say(source, open_, "I grow plums.")
    second = inquiry.say(source, closed, "My secret orchard.")
    inquiry.agree(first, "five_ways/take_notice", span=(first.start, second.end))
    (quotation,) = build(inquiry.material()).quotations
    assert quotation.text == "I grow plums."


def test_element_one_codes_are_counted_but_not_quoted_unless_asked_for():
    material = café().material()
    evidence = build(material)
    theme = evidence.theme("toronto/a_age_gender")
    assert theme.figures.voices == 1 and theme.quotations == ()
    assert held(evidence)[HELD_IDENTIFYING] == 1
    assert build(material, identifying=True).theme("toronto/a_age_gender").quotations


def test_unreviewed_counts_passages_nobody_decided_on_and_no_prompts():
    evidence = build(café().material())
    assert evidence.unreviewed == 1  # the surgery phone line; the facilitator's prompt is not waiting for anybody


def test_codebook_and_event_narrow_and_unknown_names_are_refused_with_what_there_is():
    material = café().material()
    assert {t.code.codebook for t in build(material, codebook="toronto").themes} == {"toronto"}
    autumn = build(material, event="Autumn summit")
    assert {r.event for r in autumn.rows} == {"Autumn summit"} and autumn.passages == 1
    with pytest.raises(ExportError, match="five_ways, toronto"):
        build(material, codebook="six_ways")
    with pytest.raises(ExportError, match="Spring café, Autumn summit"):
        build(material, event="Winter ball")


def test_chosen_quotations_stand_in_their_order_and_nothing_else_is_quoted():
    material = café().material()
    connect = CodeRef("five_ways", "connect")
    bus, bench = (q.passage_id for q in build(material).theme(connect).quotations)
    picked = [
        ChosenQuotation(connect, bus, position=2),
        ChosenQuotation(connect, bench, "I mended the bench myself. […]", position=1),
        ChosenQuotation(CodeRef("five_ways", "give"), bench, approved=False),
    ]
    evidence = build(material, quotations=picked)
    assert [q.text for q in evidence.quotations] == [
        "I mended the bench myself. […]",
        "Since the bus stopped I see nobody from Sunday to Sunday.",
    ]
    assert evidence.theme("five_ways/give").figures.passages == 1  # figures do not depend on what is quoted


def test_a_shortened_quotation_may_leave_words_out_but_not_put_any_in():
    material = café().material()
    connect = CodeRef("five_ways", "connect")
    bench = build(material).theme(connect).quotations[1].passage_id
    made = build(material, quotations=[ChosenQuotation(connect, bench, "I built the bench myself. […]")])
    assert not made.quotations and held(made)[HELD_WORDING] == 1


def test_a_choice_made_before_consent_was_taken_back_quotes_nothing():
    inquiry = café()
    connect = CodeRef("five_ways", "connect")
    bench = build(inquiry.material()).theme(connect).quotations[1].passage_id
    inquiry.voices[2] = replace(inquiry.voices[2], consent=Consent.ANALYSIS)
    assert build(inquiry.material(), quotations=[ChosenQuotation(connect, bench)]).quotations == ()


def test_held_back_words_pasted_into_a_summary_a_reason_or_the_missing_voices_do_not_leave():
    inquiry = InquiryBuilder()
    closed = inquiry.voice("Orla Nesbitt", Consent.NONE)
    passage = inquiry.say(inquiry.source("Story", Kind.STORY), closed, "My neighbour brings soup when I am ill in bed.")
    inquiry.agree(passage, "five_ways/give")
    pasted = "Orla Nesbitt put it well: “My neighbour brings soup when I am ill in bed.” That is give."
    inquiry.settle(passage, "five_ways/give", True, pasted)
    material = inquiry.material(summaries={"five_ways/give": pasted}, missing_voices=pasted)
    evidence = build(material)
    text = json.dumps(as_json(evidence), ensure_ascii=False)
    assert "soup" not in text and "Nesbitt" not in text
    assert evidence.theme("five_ways/give").summary == "[Resident 1] put it well: “[words held back].” That is give."


def test_missing_voices_says_which_roles_ages_and_tables_are_not_there_and_who_has_nothing_recorded():
    said = build(café().material(missing_voices="Nobody came from the night shift.")).missing_voices
    nobody, _, rest = said.partition(" are recorded")
    assert nobody.startswith("No ") and rest and "managers" in nobody and "councillors" in nobody
    assert "residents" not in nobody
    assert (
        "By age, each group has few people: none stands out as missing." in said and "few people each): Hilltop" in said
    )
    assert "Some people have no age, neighbourhood" in said
    assert said.endswith("Nobody came from the night shift.")
    assert "25-34" not in said  # the withdrawn voice's age band


def test_json_has_the_keys_of_the_contract():
    document = as_json(build(café().material()))
    assert {"codes", "held_back", "unreviewed", "missing_voices"} <= set(document)
    for code in document["codes"]:
        assert {"codebook", "code", "voices", "tables", "sources", "passages", "polarity", "quotations"} <= set(code)
        for quotation in code["quotations"]:
            assert {"text", "voice", "source", "start", "end", "decided_by"} <= set(quotation)
    assert all(set(h) == {"reason", "passages"} for h in document["held_back"])


def test_figures_can_be_recounted_from_the_codings_in_the_json():
    document = json.loads(json.dumps(as_json(build(café().material()))))
    for code in document["codes"]:
        own = [c for c in document["codings"] if (c["codebook"], c["code"]) == (code["codebook"], code["code"])]
        assert code["voices"] == len({c["voice_id"] for c in own})
        assert code["tables"] == len({(c["event"], c["table"]) for c in own if c["table"]})
        assert code["sources"] == len({c["source_id"] for c in own})
        assert code["passages"] == len({c["passage"] for c in own})
        for polarity, count in code["polarity"].items():
            assert count == len({c["passage"] for c in own if c["polarity"] == polarity})


@pytest.mark.parametrize(
    ("short", "fair"),
    [
        ("We cook […]", True),
        ("[…] every week.", True),
        ("We […] eat […]", True),
        ("We cook and eat every week.", True),
        ("We cook", False),
        ("eat every week.", False),
        ("We co […]", False),
        ("[…] every week. […] We cook", False),
        ("[…]", False),
    ],
)
def test_a_shortening_leaves_out_whole_words_and_marks_every_gap(short, fair):
    from harvest.evidence.words import is_shortening

    assert is_shortening(short, "We cook and eat every week.") is fair


def test_a_code_that_has_left_its_codebook_is_still_evidence_under_its_id():
    inquiry = café()
    inquiry.agree(inquiry.passages[1], "five_ways/sing_along")
    evidence = build(inquiry.material())
    theme = evidence.theme("five_ways/sing_along")
    assert theme.name == "sing_along" and theme.figures.voices == 1 and theme.quotations
    assert "sing_along" in json.dumps(as_json(evidence))
