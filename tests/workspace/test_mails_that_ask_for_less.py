"""A mail that only takes the name off narrows what was permitted at once; what it asks besides waits for a person."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from tests.workspace.test_lists_by_name import WORDS

FORM = "\n".join(
    ["Name,May we quote you?,With your name?,May partners have it?"]
    + [f"{who},Yes,Yes,Yes" for who in ("Ada Obi", "Bo Lind", "Cy Day")]
)


def voice(tmp_path: Path, said: str, name: str = "Ada Obi") -> dict[str, object]:
    ws = verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")
    head = (
        f"From: {name} <a@mail.example>\nTo: Jas <jas@hall.example>\nSubject: my form\nDate: Thu, 1 Oct 2026 12:30:00"
    )
    mail = f"{head} +0100\n\nDear Jas,\n\n{said}\n\nBest wishes\n{name}\n"
    for file, text in {"words.txt": WORDS, "form.csv": FORM, "my form.eml": mail}.items():
        (tmp_path / file).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / file for file in ("words.txt", "form.csv", "my form.eml")])
    (one,) = [v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == name]
    return {"quotation": one["consent"]["quotation"], "sharing": one["consent"]["sharing"], "hold": one["hold"]}


@pytest.mark.parametrize(
    "said",
    [
        "On the form I said you could print my name. Please leave my name off after all. You can still use my words "
        "without it, and passing them on is still fine.",
        "I ticked yes to my name on the form but on reflection leave the name off please. You can use what I said.",
    ],
)
def test_a_mail_that_takes_the_name_off_leaves_the_words(tmp_path: Path, said: str) -> None:
    assert voice(tmp_path, said) == {"quotation": "anonymous", "sharing": "yes", "hold": []}


def test_a_mail_that_asks_for_more_than_the_name_still_holds_everything(tmp_path: Path) -> None:
    found = voice(tmp_path, "Please leave my name off, and take out what I said about my sister too.")
    assert found["hold"]


@pytest.mark.parametrize(
    "said",
    [
        "I said no to partners. I take that no back, you can pass it on to them. But please leave my name off.",
        "Please leave my name off. And I put no for partners, I take that no back. You may share it with them.",
        "I put no for partners. I take that no back. You may share it. Please take out the bit about my sister.",
    ],
)
def test_what_a_mail_asks_besides_taking_a_no_back_is_not_lost(tmp_path: Path, said: str) -> None:
    found = voice(tmp_path, said)
    assert found["hold"] or found["quotation"] != "named"
    assert any("takes a no back" not in str(why) for why in found["hold"]) or found["quotation"] != "named"


@pytest.mark.parametrize(("others", "left"), [((), "anonymous"), (("Ada Lund",), "named")])
def test_whom_a_telephone_knows_by_a_trade_is_the_one_of_that_first_name(
    tmp_path: Path, others: tuple[str, ...], left: str
) -> None:
    ws = verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")
    chat = (
        "12/10/2026, 18:05 - Jas: Tomorrow 6pm, bring a mug.\n12/10/2026, 18:11 - Bo Lind: I will bring the urn.\n"
        "21/10/2026, 07:16 - Ada taxi: Jas I said on the form you can put my name. I talked at home and better not. "
        "Keep the words but no name under it please\n21/10/2026, 07:40 - Jas: will do\n"
    )
    more = "".join(f"\n\n{name}: We kept the swings going all that winter by the harbour wall." for name in others)
    for file, text in {"words.txt": WORDS + more, "form.csv": FORM, "chat.txt": chat}.items():
        (tmp_path / file).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / file for file in ("words.txt", "form.csv", "chat.txt")])
    (one,) = [v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == "Ada Obi"]
    assert one["consent"]["quotation"] == left


@pytest.mark.parametrize(
    "said",
    ["Please take everything of mine out, also from the wall.", "It is as I write above. It was a good evening."],
)
def test_who_asks_in_a_mail_or_its_subject_to_be_taken_out_is_held_under_a_first_name_too(
    tmp_path: Path, said: str
) -> None:
    ws = verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")
    talk = "Ada: We sang on the bridge until the lights went.\nBo Lind: I rowed.\nAda: And bells.\nBo Lind: Aye.\n"
    head = "From: Ada Obi <a@mail.example>\nTo: Jas <jas@hall.example>\nSubject: please take mine out\n"
    mail = f"{head}Date: Thu, 1 Oct 2026 12:30:00 +0100\n\nDear Jas,\n\nI've slept on it. {said}\n\nAda\n"
    for file, text in {"talk.txt": talk, "form.csv": FORM, "mail.eml": mail}.items():
        (tmp_path / file).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / file for file in ("talk.txt", "form.csv", "mail.eml")])
    (one,) = [v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == "Ada"]
    assert one["hold"]


def held(tmp_path: Path, said: str, order: tuple[str, ...] = ("a mail.eml", "words.txt", "form.csv")) -> set[str]:
    """Who waits once a mail of Ada's came in, first before anybody it speaks of was known."""
    ws = verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")
    head = (
        "From: Ada Obi <a@mail.example>\nTo: Jas <jas@hall.example>\nSubject: Saturday\nDate: Thu, 1 Oct 2026 12:30:00"
    )
    mail = f"{head} +0100\n\nDear Jas,\n\n{said}\n\nAda\n"
    for file, text in {"a mail.eml": mail, "words.txt": WORDS, "form.csv": FORM}.items():
        (tmp_path / file).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / file for file in order])
    return {str(v["name"]) for v in verbs.protection.voices_json(ws)["voices"] if v["hold"]}


@pytest.mark.parametrize(
    "said",
    [
        "Our letter was about the trip. So for Bo Lind and Cy Day please hold off until I've had something from home.",
        "As for Bo Lind and Cy Day, could you wait until I have the forms from their parents?",
        "Please don't quote Bo Lind or Cy Day yet, I've had no reply from home.",
    ],
)
def test_who_asks_for_others_to_be_held_waits_for_nobody_and_these_do(tmp_path: Path, said: str) -> None:
    assert held(tmp_path, said) == {"Bo Lind", "Cy Day"}


def test_who_was_named_in_the_sentence_before_is_meant_by_their_words(tmp_path: Path) -> None:
    said = "I am writing about Bo Lind and Cy Day. Please hold their words until I've heard from home."
    assert held(tmp_path, said, ("words.txt", "form.csv", "a mail.eml")) == {"Bo Lind", "Cy Day"}


@pytest.mark.parametrize(
    "said",
    [
        "Please hold off using what I said until I've spoken to Bo Lind.",
        "Please don't use anything until I've asked Cy Day.",
        "For Bo Lind and me please hold off using our words until I've asked at work.",
    ],
)
def test_who_asks_for_their_own_to_be_held_waits(tmp_path: Path, said: str) -> None:
    assert "Ada Obi" in held(tmp_path, said)


OFF = FORM.replace("Ada Obi,Yes,Yes", "Ada Obi,Yes,No")
BACK = "On the form I asked for my name to be left off. I have changed my mind: please print my name with it after all."


@pytest.mark.parametrize(
    ("said", "form", "level"),
    [
        (BACK, OFF, "named"),
        (BACK, OFF.replace("Ada Obi,Yes", "Ada Obi,No"), "no"),
        (BACK, f"{OFF}\nAda Obi,Yes,No,Yes", "anonymous"),
        (f"{BACK[:-1]}, if my sister agrees.", OFF, "anonymous"),
        ("Bo Lind rang. " + BACK.replace("I asked", "he asked").replace(" my ", " his "), OFF, "anonymous"),
    ],
)
def test_a_name_that_one_list_left_off_comes_back_by_a_mail_of_their_own_that_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, form: str, level: str
) -> None:
    monkeypatch.setitem(globals(), "FORM", form)
    assert voice(tmp_path, said)["quotation"] == level
