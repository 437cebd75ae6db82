"""Where many answered alike, what they permit is worked out once: the same as for each of them alone."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from harvest import privacy
from harvest.model import PermissionRecord
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
VOICES, FILES = (1, 2, 3), (10, 11)

one_record = st.tuples(
    st.sampled_from(VOICES),
    st.sampled_from((*FILES, None)),
    st.sampled_from(("file", "upload", "person")),
    st.sampled_from(ANSWERS),
    st.booleans(),
)


@given(st.lists(one_record, max_size=12))
def test_what_many_permit_is_what_each_of_them_permits(made: list[tuple[int, int | None, Any, dict[str, Any], bool]]):
    records = [
        PermissionRecord(n, "", "", voice, file, how, said, listed=listed)
        for n, (voice, file, how, said, listed) in enumerate(made)
    ]
    pairs = [(voice, file) for voice in VOICES for file in FILES]
    expected = {
        (voice, file): permission_of([r for r in records if r.voice_id == voice], file) for voice, file in pairs
    }
    assert privacy.permissions(reversed(records), pairs) == expected
