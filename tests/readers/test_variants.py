"""Files as tools and people leave them come out as a host would expect; see ``variants/``."""

import pytest

from tests.readers.variants import (
    fifth_look,
    fourth_look,
    no_data,
    odd_bytes,
    office,
    pdfs,
    places,
    scripts,
    second_look,
    third_look,
    timed,
)
from tests.readers.variants.expect import faults

KNOWN = [
    v
    for room in (
        no_data,
        odd_bytes,
        office,
        pdfs,
        places,
        scripts,
        second_look,
        third_look,
        fourth_look,
        fifth_look,
        timed,
    )
    for v in room.VARIANTS
]


@pytest.mark.parametrize("variant", KNOWN, ids=lambda v: v.what.replace(" ", "-"))
def test_a_file_as_it_is_left_behind_comes_out_as_a_host_expects(variant):
    assert faults(variant) == []
