"""A file that other programs open is never called damaged because Harvest cannot follow how it is laid out."""

from __future__ import annotations

import pytest

from harvest.errors import ReadError
from harvest.readers.chats.group_lines import tells_of_group
from harvest.readers.dispatch import parse_file
from harvest.readers.documents.forms.form_fields import fields_of
from harvest.readers.documents.lines import Line
from harvest.readers.documents.tables_as_lines import flat
from harvest.readers.dropping import LeftOut
from harvest.readers.refusing import only_harvest_errors


@pytest.mark.parametrize("scale", ["( )   ( )   ( )", "....   ....   ....", "______ ______", "O  ____  O  ____"])
def test_a_scale_without_labels_is_no_field_and_no_fault(scale):
    fields, _ = fields_of([Line("How safe is the lane?"), Line("1     2     3"), Line(scale), Line("Why?")])

    assert not any(field.written.strip(" .") for field in fields)
    parse_file("form.txt", f"Our lane\nHow safe is it?\n{scale}\nWhy?\n______________\n".encode())


def test_what_harvest_itself_cannot_follow_is_not_called_damage():
    from harvest.readers.recognise.talk.speakers import looks_like_name

    with pytest.raises(ReadError, match="may be sound") as told, only_harvest_errors("lane.pdf"):
        looks_like_name(None)  # type: ignore[arg-type]

    assert "damaged" not in str(told.value)


def test_a_line_of_stops_tells_nothing_of_a_group():
    assert not any(map(tells_of_group, [".", " ... ", "— . —"]))


def test_a_row_that_says_one_thing_twice_is_no_fault():
    rows = [["Speaker 1", "Speaker 1"], ["Ada Obi", "We dug the pond by hand."], ["Bo", "And the newts came."]]

    assert flat([rows], LeftOut())
