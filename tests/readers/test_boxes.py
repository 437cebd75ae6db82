"""What was ticked in a typed form permits or forbids as the same answer in a table does."""

from harvest.readers.dispatch import parse_file
from tests.readers.neighbours.boxes import CASES


def test_a_ticked_no_forbids_and_closed_answers_are_kept_beside_the_words():
    (reading,) = parse_file(CASES[1].file, CASES[1].data)
    permitted = {s.voice: s.permission.quotation for s in reading.sources}
    assert permitted["Bo Karr"] == "no" and permitted["Ada Obi"] != "no"
    assert [s.attributes["How did you come?"] for s in reading.sources] == ["on foot", "by bus", "by boat"]
    assert sum(d.count for d in reading.dropped if d.reason == "options of the form that nobody ticked") == 9
