"""Files in shapes next to the known ones come out as a careful person expects; see ``neighbours/``."""

import pytest

from tests.readers.neighbours import chats, documents, more_documents, more_tables, tables
from tests.readers.neighbours.case import faults

CASES = [case for room in (chats, documents, more_documents, tables, more_tables) for case in room.CASES]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.what)
def test_a_shape_beside_the_known_ones_comes_out_as_expected(case):
    assert faults(case) == []
