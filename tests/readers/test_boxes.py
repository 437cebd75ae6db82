"""What was ticked in a typed form permits or forbids as the same answer in a table does."""

from harvest.readers.dispatch import parse_file
from tests.readers.neighbours.boxes import CASES


def test_a_ticked_no_forbids_and_closed_answers_are_kept_beside_the_words():
    (reading,) = parse_file(CASES[1].file, CASES[1].data)
    permitted = {s.voice: s.permission.quotation for s in reading.sources}
    assert permitted["Bo Karr"] == "no" and permitted["Ada Obi"] != "no"
    assert [s.attributes["How did you come?"] for s in reading.sources] == ["on foot", "by bus", "by boat"]
    assert sum(d.count for d in reading.dropped if d.reason == "options of the form that nobody ticked") == 9


def test_what_whoever_took_notes_has_to_do_is_left_out_and_told() -> None:
    said = ["The stalls want a roof, said the baker", "- kids would like a tap", "- nobody sweeps behind the bank"]
    text = "\n".join(["Market walk", "", *said, "", "To do", "☐ phone the baker", "☑ buy pens"])
    (found,) = parse_file("walk.txt", text.encode())
    whole = "\n".join(source.text for source in found.sources)
    assert "baker" in whole and "tap" in whole and "phone" not in whole and "pens" not in whole
    assert any("phone the baker; buy pens" in warning for warning in found.warnings)
    assert any(d.reason == "what whoever took the notes has to do" for d in found.dropped)


def test_a_list_with_boxes_that_is_most_of_a_text_stays() -> None:
    text = "\n".join(["Flip chart", "To do", "☐ mend the roof of the hall", "☐ ask the school for a field", "☐ a tap"])
    (found,) = parse_file("chart.txt", text.encode())
    assert "mend the roof of the hall" in "\n".join(source.text for source in found.sources)


def test_boxes_printed_on_every_card_without_a_question_are_what_was_permitted_and_when() -> None:
    def card(n: int, words: str, who: str, when: str, leave: str) -> list[str]:
        boxes = [("soon", "one day"), ("you can use my card", "put my name", "no name please", "keep it private")]
        soon, gives = (
            "   ".join(f"{'☒' if label in ticked else '☐'} {label}" for label in labels)
            for labels, ticked in zip(boxes, (when, leave), strict=True)
        )
        return [f"Card {n}", f"In 2036 on the quay: {words}", f"Table: {n}   Dots: 4", soon, f"Name: {who}", gives, ""]

    cards = [
        *card(1, "There is always somebody in at the lock.", "Ada Obi", "soon", "you can use my card put my name"),
        *card(2, "A cupboard of coats that are free to take.", "Bo Lind", "one day", "keep it private"),
        *card(3, "A bench with a roof by the ferry.", "Cy Day", "soon", "you can use my card no name please"),
        *card(4, "The baths are warm again on Sundays.", "Di Fox", "one day", ""),
    ]
    (reading,) = parse_file("cards.txt", "\n".join(["Dream cards", *cards]).encode())
    permitted = {s.voice: s.permission.quotation if s.permission else "unknown" for s in reading.sources}
    assert permitted == {"Ada Obi": "named", "Bo Lind": "no", "Cy Day": "anonymous", "Di Fox": "unknown"}
    assert [source.text for source in reading.sources][1] == "A cupboard of coats that are free to take."
