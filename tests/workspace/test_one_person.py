"""One person under several names: made one where letters alone differ, proposed otherwise, and undone again."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Audience, Consent, Role, VoiceKind
from harvest.store import contents, open_store

TALK = "Mei Ó Brien: My neighbour brings bread on Sundays.\nTam Ross: The bus is gone.\nMei Ó Brien: She sings too.\n"
HEAD = "name,may we quote you,story\n"


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    return verbs.new(tmp_path / "a.harvest", "Quay", "What keeps us well?").acting_as("Ana")


def bring(ws: verbs.Workspace, name: str, text: str, event: str | None = "Café") -> None:
    path = ws.path.parent / name
    path.write_text(text, "utf-8")
    done = verbs.intake.import_files(ws, [path], event=event, consent=Consent.ANONYMOUS)
    assert done["files"][0]["status"] == "imported", done["files"][0]


def persons(ws: verbs.Workspace) -> dict[str, tuple[str, ...]]:
    return {v.label: v.other_names for v in contents.voices(ws.store) if v.withdrawn_at is None}


def code(ws: verbs.Workspace) -> None:
    for p in (p for p in contents.passages(ws.store) if p.codeable):
        verbs.desk.decide(ws, [verbs.desk.act_from(p.id, "add", "five_ways/connect", "", "present", None, None)])


@pytest.mark.parametrize(
    "other", ["MEI Ó BRIEN", "mei o brien", "Mei O Brien", "Ｍｅｉ Ó Ｂｒｉｅｎ", "Mei  Ó’Brien".replace("Ó’", "Ó ")]
)
def test_a_name_in_other_letters_is_one_person_under_the_nicer_spelling(ws: verbs.Workspace, other: str) -> None:
    bring(ws, "form.csv", HEAD + f"{other},yes without my name,We mend bicycles behind the library every Friday.\n")
    bring(ws, "talk.txt", TALK)
    assert set(persons(ws)) == {"Mei Ó Brien", "Tam Ross"}
    assert {p.speaker for p in contents.passages(ws.store)} == {"Mei Ó Brien", "Tam Ross"}
    code(ws)
    assert len(verbs.report.current_evidence(ws, audience=Audience.TEAM).counted) == 2


@pytest.mark.parametrize(
    ("first", "second", "one"), [(None, None, True), (None, "Café", False), ("Fair", "Café", False)]
)
def test_files_of_which_nobody_said_the_event_are_of_one(
    ws: verbs.Workspace, first: str | None, second: str | None, one: bool
) -> None:
    story = "Mei Ó Brien,yes without my name,We mend bicycles behind the library every Friday.\n"
    bring(ws, "form.csv", HEAD + story, event=first)
    bring(ws, "talk.txt", TALK, event=second)
    assert (sorted(v.label for v in contents.voices(ws.store)).count("Mei Ó Brien") == 1) is one


def test_one_file_may_have_a_name_in_two_spellings(ws: verbs.Workspace) -> None:
    bring(
        ws,
        "form.csv",
        "name,story\nNoor Abadi,We mend bicycles at the library.\nNOOR ABADI,Soup stands on the step when it is icy.\n"
        "Sìne,We walk the dunes on Mondays.\nsine,The tide table hangs in the shop.\n",
    )
    assert set(persons(ws)) == {"Noor Abadi", "Sìne"}


@pytest.mark.parametrize(
    ("one", "two", "against"),
    [
        (
            ("Table 1.txt", "Mei Li: We sing.\nTam Ross: I do not.\nMei Li: Oh you do.\nTam Ross: No.\n"),
            ("Table 2.txt", "MEI LI: The bus is gone.\nUna Bell: Is it?\nMEI LI: Since May.\nUna Bell: Oh.\n"),
            "different tables at the same time",
        ),
        (
            ("a.csv", "name,role,story\nMei Li,resident,We sing on Sundays in the hall.\n"),
            ("b.csv", "name,role,story\nMEI LI,councillor,The budget for the hall is agreed.\n"),
            "different roles",
        ),
        (
            ("a.csv", "name,age,story\nMei Li,71,We sing on Sundays in the hall.\n"),
            ("b.csv", "name,age,story\nMEI LI,25-34,The night bus takes us home from work.\n"),
            "different ages",
        ),
    ],
)
def test_where_anything_stands_against_it_two_stay_two_and_are_proposed(
    ws: verbs.Workspace, one: tuple[str, str], two: tuple[str, str], against: str
) -> None:
    for name, text in (one, two):
        bring(ws, name, text)
    before = len(persons(ws))
    (proposed,) = verbs.intake.who_may_be_one(ws).proposed
    assert [(o.why, o.against) for o in proposed.others] == [("the same letters", against)]
    assert verbs.intake.merge_all_alike(ws) == 0
    assert verbs.intake.merge_all_alike(ws, [proposed.others[0].voice.id]) == 1
    assert len(persons(ws)) == before - 1


def test_what_was_made_one_is_taken_apart_again_with_words_answers_and_attributes(ws: verbs.Workspace) -> None:
    bring(ws, "a.csv", "name,ward,quote,story\nMEI LI,Quay,yes,We sing on Sundays in the hall.\n")
    bring(ws, "b.csv", "name,ward,quote,story\nMei Li,Row,no,The night bus takes us home from work.\n")
    before = {p.text: p.voice_id for p in contents.passages(ws.store)}
    (other,) = verbs.intake.who_may_be_one(ws).made_one[0][1]
    verbs.intake.part_voices(ws, other.id)
    assert persons(ws) == {"MEI LI": (), "Mei Li": ()}
    after = {p.text: p.speaker for p in contents.passages(ws.store)}
    assert set(before.values()) != set(after) and sorted(after.values()) == ["MEI LI", "Mei Li"]
    assert {v.label: v.attributes["ward"] for v in contents.voices(ws.store)} == {"MEI LI": "Quay", "Mei Li": "Row"}
    by_name = {v["name"]: v["consent"]["quotation"] for v in verbs.protection.voices_json(ws)["voices"]}
    assert by_name["Mei Li"] == "no" != by_name["MEI LI"]
    bring(ws, "c.txt", "Mei Li: The bench is new.\nTam Ross: It is.\nMei Li: Red too.\nTam Ross: Yes.\n")
    assert {"MEI LI", "Mei Li"} <= set(persons(ws))  # what somebody took apart stays apart
    assert not verbs.intake.who_may_be_one(ws).proposed


def test_a_later_file_under_a_remembered_spelling_is_the_same_person(ws: verbs.Workspace) -> None:
    bring(ws, "talk.txt", TALK)
    bring(ws, "b.csv", "name,story\nTam R.,The night bus takes us home from work.\n")
    assert verbs.intake.merge_all_alike(ws) == 1
    bring(ws, "c.csv", "name,story\nMEI O BRIEN,The bench by the pump is painted.\n")
    assert set(persons(ws)) == {"Mei Ó Brien", "Tam Ross"}


def test_a_no_under_any_name_holds_what_a_person_recorded_for_both(ws: verbs.Workspace) -> None:
    bring(ws, "talk.txt", TALK)
    bring(ws, "b.csv", "name,story\nMei O B.,The night bus takes us home from work.\n")
    verbs.intake.merge_all_alike(ws)
    code(ws)
    mei = next(v for v in contents.voices(ws.store) if v.label == "Mei Ó Brien")
    verbs.settings.record_consent(ws, [mei.id], {"quotation": "no"})
    out = verbs.report.export_bytes(ws, "md").decode()
    assert "night bus" not in out and "bread" not in out
    verbs.intake.part_voices(ws, mei.joined[0])
    out = verbs.report.export_bytes(ws, "md").decode()
    assert "night bus" not in out and "bread" not in out


def test_a_list_holds_for_a_person_under_all_their_names_and_the_stricter_wins(ws: verbs.Workspace) -> None:
    bring(
        ws, "talk.txt", "ABK: We mend nets by the pump.\nTam Ross: The bus is gone.\nABK: And we sing.\nTam Ross: No.\n"
    )
    bring(ws, "b.csv", "name,may we quote you,story\nAbdi Barre Kahin,yes,The night bus takes us home from work.\n")
    bring(ws, "sign in.csv", "Name,Happy to be quoted?\nAbdi Barre Kahin,no\nTam Ross,yes\n")
    assert verbs.intake.merge_all_alike(ws) == 1
    code(ws)
    out = verbs.report.export_bytes(ws, "md").decode()
    assert "nets" not in out


def test_names_are_hidden_in_every_spelling(ws: verbs.Workspace) -> None:
    bring(
        ws,
        "talk.txt",
        "Zofia Wójcik: I bake.\nTam Ross: Mrs Wojcik bakes and Zophia W sings.\nZofia Wójcik: Yes.\nTam Ross: Ay.\n",
    )
    bring(ws, "b.csv", "name,story\nZophia Wojcik,The night bus takes us home.\nZOFIA WOJCIK,The bench is red.\n")
    verbs.intake.merge_all_alike(ws, [v.id for v in contents.voices(ws.store)])
    assert len(persons(ws)) == 2
    code(ws)
    out = verbs.report.export_bytes(ws, "md").decode()
    assert not [n for n in ("Wojcik", "Wójcik", "Zophia", "Zofia", "WOJCIK") if n in out]


@pytest.mark.parametrize("called", ["Mei Ó Brien", "MEI O BRIEN", "mei o brien", "Mei O."])
def test_a_withdrawal_under_any_name_takes_out_all_of_them_also_from_copies(
    ws: verbs.Workspace, called: str, tmp_path: Path
) -> None:
    bring(ws, "talk.txt", TALK)
    bring(ws, "b.csv", "name,story\nMei O.,The night bus takes us home from work.\n")
    before = verbs.settings.make_copy(ws, verbs.settings.copies_folder(ws))
    assert verbs.intake.merge_all_alike(ws) == 1
    bring(ws, "c.csv", "name,story\nMEI O BRIEN,The bench by the pump is painted.\n")
    after = verbs.settings.make_copy(ws, verbs.settings.copies_folder(ws))
    verbs.protection.withdraw(ws, verbs.protection.find_voice(ws, called).id)
    ws.store.close()
    for path in (ws.path, before, after):
        raw = Path(getattr(path, "path", path)).read_bytes()
        assert not [w for w in (b"bread", b"night bus", b"Mei", b"MEI", b"Brien", b"BRIEN") if w in raw], path
    store = open_store(ws.path)
    assert {v.label for v in contents.voices(store) if v.withdrawn_at is None} == {"Tam Ross"}
    store.close()


def test_a_copy_from_before_they_were_one_brings_none_of_them_back(ws: verbs.Workspace) -> None:
    bring(ws, "talk.txt", TALK)
    bring(ws, "b.csv", "name,story\nMei O.,The night bus takes us home from work.\n")
    copy = verbs.settings.make_copy(ws, verbs.settings.copies_folder(ws))
    kept = ws.path.parent / "elsewhere.harvest"
    kept.write_bytes(Path(getattr(copy, "path", copy)).read_bytes())
    verbs.intake.merge_all_alike(ws)
    verbs.protection.withdraw(ws, verbs.protection.find_voice(ws, "Mei Ó Brien").id)
    ws.store.close()
    verbs.protection.restore(kept, ws.path)
    again = verbs.open_inquiry(ws.path)
    assert {v.label for v in contents.voices(again.store) if v.withdrawn_at is None} == {"Tam Ross"}


def test_whoever_was_taken_apart_before_a_withdrawal_stays_in_every_copy(ws: verbs.Workspace) -> None:
    bring(ws, "talk.txt", TALK)
    bring(ws, "b.csv", "name,story\nMei O.,The night bus takes us home from work.\n")
    verbs.intake.merge_all_alike(ws)
    copy = verbs.settings.make_copy(ws, verbs.settings.copies_folder(ws))
    mei = verbs.protection.find_voice(ws, "Mei Ó Brien")
    verbs.intake.part_voices(ws, mei.joined[0])
    verbs.protection.withdraw(ws, mei.id)
    store = open_store(Path(getattr(copy, "path", copy)), backup=False)
    said = " ".join(p.text for p in contents.passages(store))
    assert "night bus" in said and "bread" not in said
    store.close()


def test_whoever_withdrew_is_made_one_with_nobody(ws: verbs.Workspace) -> None:
    bring(ws, "talk.txt", TALK)
    mei, tam = contents.voices(ws.store)
    verbs.protection.withdraw(ws, mei.id)
    with pytest.raises(HarvestError, match="withdrawn"):
        verbs.intake.merge_voices(ws, tam.id, mei.id)


def test_proposals_are_of_forms_that_mean_one_person_alone(ws: verbs.Workspace) -> None:
    bring(
        ws,
        "form.csv",
        "name,story\n"
        + "".join(
            f"{name},We meet by the pump on day {n} and bring what we have.\n"
            for n, name in enumerate(
                ["Winston Clarke", "Winston C.", "Clarke W", "Mrs Perpetua Lind", "P Lind", "Joan Pugh", "Jean Pugh",
                 "Dev Stott", "Dev Hallam", "Dev", "Mihaela Russu", "Mihaela Rusu", "AKC", "Abdul Karim Chowdhury"]
            )
        ),
    )  # fmt: skip
    found = {p.stays.label: {o.voice.label for o in p.others} for p in verbs.intake.who_may_be_one(ws).proposed}
    assert found == {
        "Winston Clarke": {"Winston C.", "Clarke W"},
        "Mrs Perpetua Lind": {"P Lind"},
        "Mihaela Russu": {"Mihaela Rusu"},
        "Abdul Karim Chowdhury": {"AKC"},
    }


def test_every_page_and_pack_says_the_same_number_of_voices(ws: verbs.Workspace) -> None:
    bring(
        ws,
        "talk.txt",
        "Gil Host: What helps?\nMei Ó Brien: Bread.\nGil Host: And you?\nTam Ross: Nothing, the bus is gone.\n",
    )
    bring(ws, "wall.csv", "Who promises,What,By when\nGil Host,ring the council about the bus,1 May 2027\n")
    bring(
        ws,
        "form.csv",
        "name,may we use your words,story\nUna Bell,no,We sing on Mondays.\nMEI O BRIEN,yes,She sings.\n",
    )
    for label in ("Gil Host", "Una Bell"):
        voice = next(v for v in contents.voices(ws.store) if v.label == label)
        if label == "Gil Host":
            verbs.settings.set_role(ws, voice.id, Role.FACILITATOR)
        else:
            verbs.settings.record_consent(ws, [voice.id], {"analysis": "no"})
    code(ws)
    said = {verbs.inquiry.overview(ws).voices}
    for audience in (Audience.TEAM, Audience.PARTNER, Audience.PUBLIC):
        evidence = verbs.report.current_evidence(ws, audience=audience)
        said |= {sum(evidence.consent.values()), len([v for v in evidence.voices if v.kind is not VoiceKind.CARD])}
    assert len(said) == 1
