"""Lists that no known layout fits are read by who speaks in the files beside them and in the inquiry."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs

WORDS = "\n\n".join(
    f"{who}: We carried the {thing} to the weir. Nobody minded the rain at all."
    for who, thing in (("Ada Obi", "bench"), ("Bo Lind", "boat"), ("Cy Day", "kettle"))
)
LIST = """From: Jas

all the answers in one place, newest at the top.

-------- On Thu 19 Sep, Bo Lind wrote:
> On reflection please take my name off. The rest stands.

-------- On Wed 18 Sep, Ada Obi wrote:
> Happy to be quoted, name and all. Don't pass it on to the council.

-------- On Tue 17 Sep, Cy Day wrote:
> I'd rather not be quoted, sorry

-------- On Mon 16 Sep, Bo Lind wrote:
> Yes, quote me by name.
"""


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    return verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")


def permitted(ws: verbs.Workspace) -> dict[str, tuple[str, str]]:
    voices = verbs.protection.voices_json(ws)["voices"]
    return {v["name"]: (v["consent"]["quotation"], v["consent"]["sharing"]) for v in voices}


@pytest.mark.parametrize("together", [True, False])
def test_a_thread_is_read_by_who_speaks_beside_it_or_in_the_inquiry(
    ws: verbs.Workspace, tmp_path: Path, together: bool
):
    words, answers = tmp_path / "words.txt", tmp_path / "answers.txt"
    words.write_text(WORDS, "utf-8")
    answers.write_text(LIST, "utf-8")
    for files in ([words, answers],) if together else ([words], [answers]):
        verbs.intake.import_files(ws, files)
    assert permitted(ws) == {
        "Ada Obi": ("named", "no"),
        "Bo Lind": ("anonymous", "unknown"),
        "Cy Day": ("no", "unknown"),
    }


def test_words_in_which_people_also_give_leave_stay_words(ws: verbs.Workspace, tmp_path: Path):
    first, second = tmp_path / "words.txt", tmp_path / "more.txt"
    first.write_text(WORDS, "utf-8")
    told = "I mended the bell by the old lock with my brother all that summer."
    second.write_text(
        "\n\n".join(f"{who}: Happy to be quoted. {told} {told}" for who in ("Ada Obi", "Bo Lind", "Cy Day"))
    )
    answer = verbs.intake.import_files(ws, [first, second])
    assert [file["kind"] for file in answer["files"]] == ["transcript", "transcript"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("table 2.txt", "ADA OBI: The bus is gone.\nBo Lind: Is it?\nADA OBI: Yes, since May.\nBo Lind: No, June.\n"),
        ("notes.txt", "Ada Obi\nHappy with the choir.\n\nBo Lind\nNo bus on Sundays.\n\nCy Day\nYes to the garden.\n"),
    ],
)
def test_what_people_who_are_known_say_of_other_things_is_no_list(ws: verbs.Workspace, name: str, text: str) -> None:
    for file in (("table 1.txt", WORDS), (name, text)):
        for item in verbs.intake.preview(ws, [(file[0], file[1].encode())]):
            verbs.intake.commit(ws, item)
    said = " ".join(p.text for p in verbs.inquiry.passages(ws))
    assert "since May" in said or "on Sundays" in said
