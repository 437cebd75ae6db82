"""Where many answered alike, what they permit is worked out once: the same as for each of them alone."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from harvest import privacy
from harvest.model import PermissionRecord
from harvest.model.permissions import ELSEWHERE, IN_A_MESSAGE, NAME_OFF
from harvest.privacy.consent import permission_of

ANSWERS: tuple[dict[str, Any], ...] = (
    {"analysis": "yes", "quotation": "named"},
    {"analysis": "yes", "quotation": "anonymous", "sharing": "no"},
    {"quotation": "no"},
    {"hold": ["a condition"], "quotation": "anonymous"},
    {"hold": ["may be under 16"], "minor": True},
    {"hold": ["asks for care"]},
    {"minor": False},
)
ASKED = tuple(map(frozenset[str], ((), ("quotation",), (ELSEWHERE,), (IN_A_MESSAGE,), (IN_A_MESSAGE, NAME_OFF))))
VOICES, FILES = (1, 2, 3), (10, 11)

one_record = st.tuples(
    st.sampled_from(VOICES),
    st.sampled_from((*FILES, None)),
    st.sampled_from(("file", "upload", "person")),
    st.sampled_from(ANSWERS),
    st.booleans(),
    st.sampled_from(ASKED),
)


@given(st.lists(one_record, max_size=12))
def test_what_many_permit_is_what_each_of_them_permits(
    made: list[tuple[int, int | None, Any, dict[str, Any], bool, frozenset[str]]],
):
    records = [
        PermissionRecord(n, "", "", voice, file, how, said, asked=asked, listed=listed)
        for n, (voice, file, how, said, listed, asked) in enumerate(made)
    ]
    pairs = [(voice, file) for voice in VOICES for file in FILES]
    expected = {
        (voice, file): permission_of([r for r in records if r.voice_id == voice], file) for voice, file in pairs
    }
    assert privacy.permissions(reversed(records), pairs) == expected


def test_a_name_that_one_of_two_takes_off_stays_off_though_both_answered_alike():
    form, message = {"analysis": "yes", "quotation": "named"}, {"quotation": "unknown", "sharing": "no"}
    asked = {1: frozenset({IN_A_MESSAGE}), 2: frozenset({IN_A_MESSAGE, NAME_OFF})}
    records = []
    for voice, own in asked.items():
        records.append(PermissionRecord(2 * voice, "", "", voice, 10, "file", form, listed=True))
        records.append(PermissionRecord(2 * voice + 1, "", "", voice, 10, "file", message, asked=own, listed=True))
    found = privacy.permissions(records, [(1, 10), (2, 10)])
    assert [found[voice, 10].quotation for voice in (1, 2)] == ["named", "anonymous"]
