"""Stories with a name above and what may be done with them below are stories, however much they say of leave."""

from __future__ import annotations

import pytest

from harvest import workspace as verbs
from harvest.readers.dispatch import parse_file

TOLD = (
    ("Nell Frost", "The ferry was cold and the company was warm.", "Nell says print it with her name."),
    ("Ravi Sen", "We mended the sluice with string and a spoon.", "Fine to use, but no name please."),
    ("Una", "My brother taught half the street to swim here.", "Not for printing."),
    ("Cal Orr", "Somebody always had a flask when the engine died.", "Could not find him to ask."),
)


@pytest.mark.parametrize("head", ["{who}", "# {who}", "{n}. {who}", "Card {n}\nName: {who}"])
@pytest.mark.parametrize("said", ["{leave}", "({leave})", "- {leave}", "Permission: {leave}"])
def test_they_are_read_as_what_people_told(head: str, said: str) -> None:
    page = "Stories from the ferry\n\n" + "\n".join(
        head.format(who=who, n=n) + f"\n{words}\n" + said.format(leave=leave) + "\n"
        for n, (who, words, leave) in enumerate(TOLD, 1)
    )
    (reading,) = parse_file("stories.txt", page.encode())
    text = " ".join(source.text for source in reading.sources)
    assert not reading.listed and all(words in text for _, words, _ in TOLD)


KNOWN = "Ada Obi: I swim in the quarry.\n\nBo Lind: The choir sings at the doors.\n\nCy Day: My father laid it.\n"


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (["What keeps you going?"], ["Soup", "The choir", "Hedges"]),
        (["One thing you value", "One thing to change"], ["soup|late buses", "choir|a bench", "hedge|a gate"]),
        (["Dream", "Dots"], ["A warm shed|4", "A choir barge|2", "Hedges|1"]),
    ],
)
@pytest.mark.parametrize("beside", [True, False])
def test_answers_of_a_word_or_two_beside_a_question_on_quoting_are_kept(tmp_path, head, told, beside):
    rows = [",".join(["Name", *head, "Can we quote you?", "Use your name?"])]
    for name, words, leave in zip(("Ada Obi", "Bo Lind", "Cy Day"), told, ("Yes,Yes", "Yes,No", "No,No"), strict=True):
        rows.append(f"{name},{words.replace('|', ',')},{leave}")
    (tmp_path / "answers.csv").write_text("\n".join(rows), "utf-8")
    (tmp_path / "words.txt").write_text(KNOWN, "utf-8")
    ws = verbs.new(tmp_path / "test.harvest", "Quay", "What works?").acting_as("Ana")
    files = [tmp_path / "words.txt"] if beside else []
    verbs.intake.import_files(ws, [*files, tmp_path / "answers.csv"], event="Café")
    kept = [(s.text, *s.attributes.values()) for s in verbs.inquiry.sources(ws)]
    said = " | ".join(part for parts in kept for part in parts)
    assert all(part in said for answer in told for part in answer.split("|"))
