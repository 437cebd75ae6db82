"""Files in shapes next to the known ones come out as a careful person expects; see ``neighbours/``."""

import pytest

from tests.readers.neighbours import (
    archived,
    boxes,
    chats,
    documents,
    edges,
    forms,
    frames,
    gallery,
    headed,
    hosts,
    legends,
    measures,
    minutes,
    more_documents,
    more_forms,
    more_papers,
    more_tables,
    more_talks,
    named_above,
    numbered_pages,
    otranscribe,
    page_cards,
    papers,
    poll_people,
    recurring,
    rosters,
    sheets,
    signed_cards,
    slides,
    stamped_names,
    tables,
    talks,
    told_minutes,
    typed_tables,
)
from tests.readers.neighbours.case import faults

ROOMS = (
    archived,
    boxes,
    chats,
    documents,
    edges,
    forms,
    frames,
    gallery,
    headed,
    hosts,
    legends,
    measures,
    minutes,
    more_documents,
    more_forms,
    more_papers,
    more_tables,
    more_talks,
    named_above,
    numbered_pages,
    otranscribe,
    page_cards,
    papers,
    poll_people,
    recurring,
    rosters,
    sheets,
    signed_cards,
    slides,
    stamped_names,
    tables,
    talks,
    told_minutes,
    typed_tables,
)
CASES = [case for room in ROOMS for case in room.CASES]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.what)
def test_a_shape_beside_the_known_ones_comes_out_as_expected(case):
    assert faults(case) == []
