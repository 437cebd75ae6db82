"""What is not taken in yet stays on the disk, for its owner only; what was put right is known for the next file."""

import stat
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Actor, Consent, Kind, Role
from harvest.workspace.intake import InFile, KeptDraft, KnownShape


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    return verbs.new(tmp_path / "a.harvest", "Riverside", "What is good here?").acting_as("Ana")


def draft(number: int = 0, data: bytes = b"I came for the tea.", **said: object) -> KeptDraft:
    return KeptDraft(f"file-{number}", "notes.txt", data, number, said)


def test_drafts_come_back_as_they_were_and_only_their_owner_may_read_them(ws: verbs.Workspace) -> None:
    verbs.intake.keep_drafts(ws, [draft(0, kind="note"), draft(1)])
    verbs.intake.keep_drafts(ws, [draft(0, kind="story")])
    assert [(d.number, d.said, d.data) for d in verbs.intake.kept_drafts(ws)] == [
        (0, {"kind": "story"}, b"I came for the tea."),
        (1, {}, b"I came for the tea."),
    ]
    folder = ws.path.with_name("a.harvest.drafts")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    files = [p for p in folder.rglob("*") if p.is_file()]
    assert len(files) == 3, "two drafts of one uploaded file keep it once"
    assert {stat.S_IMODE(p.stat().st_mode) for p in files} == {0o600}
    assert verbs.intake.kept_drafts(ws.acting_as("Bo")) == (), "another person's drafts are not shown"


def test_nothing_is_left_of_a_draft_that_was_taken_in_or_thrown_away(ws: verbs.Workspace) -> None:
    verbs.intake.keep_drafts(ws, [draft(0), draft(1, b"Other words.")])
    verbs.intake.drop_drafts(ws, ["file-1"])
    assert [d.data for d in verbs.intake.kept_drafts(ws)] == [b"I came for the tea."]
    verbs.intake.drop_drafts(ws, ["file-0", "file-9"])
    assert not ws.path.with_name("a.harvest.drafts").exists()


@pytest.mark.parametrize("damage", [b"", b"[]", b"{", b'{"id": "x"}', b'{"sha256": "../../../etc/passwd"}'])
def test_a_damaged_draft_is_passed_over(ws: verbs.Workspace, damage: bytes) -> None:
    verbs.intake.keep_drafts(ws, [draft(0), draft(1)])
    path = next(p for p in ws.path.with_name("a.harvest.drafts").rglob("*.json") if b'"number": 0' in p.read_bytes())
    path.write_bytes(damage)
    assert [d.number for d in verbs.intake.kept_drafts(ws)] == [1]


def read(ws: verbs.Workspace, name: str, text: str) -> verbs.intake.FilePreview:
    (found,) = verbs.intake.preview(ws, [(name, text.encode())])
    return found


TALK = "Jo Host: What is good?\nRuth: The bench.\nJo Host: Why?\nRuth: We sit there.\nSpeaker 2: And sing.\n"


def test_what_was_put_right_is_known_for_the_next_file_of_the_shape(ws: verbs.Workspace) -> None:
    first = read(ws, "Table 3 talk.txt", TALK).reading
    said = KnownShape(
        "Table 3 talk.txt", Kind.NOTE, names={"Ruth": "Ruth A", "Speaker 2": "Bo"},
        roles={"Jo Host": Role.FACILITATOR, "Speaker 2": Role.RESIDENT},
    )  # fmt: skip
    assert first is not None
    verbs.intake.keep_shape(ws, first, said)
    second = read(ws, "Table 14 talk.txt", TALK.replace("bench", "bridge")).reading
    assert second is not None
    known = verbs.intake.known_shape(ws, second)
    assert known is not None and known.kind is Kind.NOTE and known.name == "Table 3 talk.txt"
    assert known.names == {"Ruth": "Ruth A"}, "behind Speaker 2 sits somebody else in the next file"
    assert known.roles == {"Jo Host": Role.FACILITATOR}
    other = read(ws, "flipchart.txt", TALK).reading
    assert other is not None and verbs.intake.known_shape(ws, other) is None
    verbs.intake.keep_shape(ws, second, KnownShape("Table 14 talk.txt"))
    assert verbs.intake.known_shape(ws, first) is None, "put right as it was read: forgotten"


def test_two_people_of_two_files_become_one_voice(ws: verbs.Workspace) -> None:
    for name, text in (("a.txt", TALK), ("b.txt", TALK.replace("bench", "bridge").replace("Ruth", "Mrs A"))):
        verbs.intake.commit(ws, read(ws, name, text), consent=Consent.ANONYMOUS)
    before = len(verbs.settings.voices(ws))
    assert verbs.intake.join_people(ws, [(InFile("a.txt", "Ruth"), InFile("b.txt", "Mrs A"))]) == 1
    assert len(verbs.settings.voices(ws)) == before - 1
    assert verbs.intake.join_people(ws, [(InFile("a.txt", "Ruth"), InFile("c.txt", "Ruth"))]) == 0


def test_who_may_not_upload_keeps_no_drafts(ws: verbs.Workspace) -> None:
    from harvest.workspace.permission import NotAllowed

    nobody = verbs.Workspace(ws.store, Actor("Guest", frozenset()))
    with pytest.raises(NotAllowed):
        verbs.intake.keep_drafts(nobody, [draft()])
