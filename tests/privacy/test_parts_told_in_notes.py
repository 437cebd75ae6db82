"""A part that somebody takes back in the words themselves leaves what they answered elsewhere as it was."""

from __future__ import annotations

from harvest.model import Permission, PermissionRecord
from harvest.privacy.consent import is_mark, permission_of

TOLD = "The foreman at the dye works shouted at us all. Leave that bit out please, I still go there."
PART = f"asks for care or for a part to be left out: “{TOLD}”"
CARE = "asks for care or for a part to be left out: “Do not print that.”"


def record(n: int, permission: Permission, *, listed: bool = False, asked: tuple[str, ...] = ()) -> PermissionRecord:
    answers = {**permission.answers, "minor": permission.minor}
    return PermissionRecord(n, "2026-03-01", "Host", 1, 7, "file", answers, "", frozenset(asked), listed)


def test_what_a_list_permits_holds_and_the_part_waits():
    told = record(1, Permission(quotation="unknown", hold=(PART,)))
    form = record(2, Permission(quotation="named", sharing="yes"), listed=True, asked=("quotation", "sharing"))
    found = permission_of([told, form], 7)
    assert (found.quotation, found.hold, found.parts) == ("named", (), (PART,))


def test_any_other_wish_there_still_holds_all():
    told = record(1, Permission(quotation="unknown", hold=(CARE,)))
    form = record(2, Permission(quotation="named"), listed=True, asked=("quotation",))
    assert not permission_of([told, form], 7).quotable
    assert not is_mark(told)
    assert not is_mark(record(3, Permission(quotation="unknown", hold=(PART, CARE))))
    assert not is_mark(record(4, Permission(quotation="no", hold=(PART,))))
    assert not is_mark(record(5, Permission(quotation="unknown", hold=(PART,)), asked=("quotation",)))
