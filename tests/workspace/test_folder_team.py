"""Several inquiries of one folder with one team: one password, a role in each, and nothing where there is no place."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.cli import main
from harvest.errors import DecisionError, HarvestError, NoPlace, NotAllowed, SignedOut, StoreError
from harvest.model import Action, Actor, CodeRef, Right, TeamRole
from harvest.store import accounts as kept
from harvest.store import folder_team
from harvest.workspace.team import NOBODY_YET, FolderTeam, SignInRefused
from tests.workspace.test_team import PASSWORD

CONNECT = CodeRef("five_ways", "connect")


@dataclass
class Office:
    """A folder with two inquiries and their team; ``garden`` and ``river`` are opened for whoever owns the files."""

    folder: Path
    team: FolderTeam
    garden: verbs.Workspace
    river: verbs.Workspace

    def token(self, name: str, **roles: TeamRole) -> str:
        """What the browser of somebody keeps who was given these places and came in."""
        path = ""
        for where, role in roles.items():
            ws: verbs.Workspace = getattr(self, where)
            path = verbs.team.invite(ws, name, role).path or path
        nobody = self.team.acting_as(NOBODY_YET)
        if path:
            return verbs.team.accept(nobody, path.rpartition("/")[2], PASSWORD)
        return verbs.team.sign_in(nobody, name, PASSWORD)

    def who(self, token: str) -> Actor:
        found = verbs.team.who_is(self.team.acting_as(NOBODY_YET), token)
        assert found is not None
        return found

    def at(self, ws: verbs.Workspace, token: str) -> verbs.Workspace:
        """An inquiry for whoever keeps this token, as a forged page would have it: whether they have a place or not."""
        return ws.acting_as(verbs.team.who_is(ws.acting_as(NOBODY_YET), token) or self.who(token))


def office_of(meeting_file: Path, folder: Path) -> Office:
    """Two inquiries with the invented meeting in a folder, one team, and nobody in it."""
    folder.mkdir()
    for name in ("garden", "river"):
        path = folder / f"{name}.harvest"
        shutil.copy(meeting_file, path)
        ws = verbs.open_inquiry(path)
        with ws.store.write() as conn:  # a copy of a file has its uuid
            conn.execute("UPDATE inquiry SET uuid = ?, title = ?", (f"uuid of the {name}", f"The {name}"))
        ws.store.close()
    team = verbs.team.begin_folder_team(folder)
    return Office(folder, team, *(verbs.team.admit(team, f"{name}.harvest") for name in ("garden", "river")))


@pytest.fixture
def office(meeting_file: Path, tmp_path: Path) -> Iterator[Office]:
    made = office_of(meeting_file, tmp_path / "garden-trust")
    yield made
    for ws in (made.garden, made.river, made.team):
        ws.store.close()


def lines(ws: verbs.Workspace, verb: str) -> list[str]:
    """Whose lines of that sort the log has, oldest first."""
    return [e.who for e in reversed(verbs.settings.log_entries(ws)) if e.verb == verb]


def test_one_password_opens_every_inquiry_in_which_somebody_has_a_place_with_the_role_they_have_there(
    office: Office,
) -> None:
    amina = office.token("Amina", garden=TeamRole.ADMIN, river=TeamRole.READER)
    again = verbs.team.sign_in(office.team.acting_as(NOBODY_YET), "amina", PASSWORD)
    for token in (amina, again):
        assert office.at(office.garden, token).actor.rights == TeamRole.ADMIN.rights
        assert office.at(office.river, token).actor.rights == TeamRole.READER.rights
    assert len(verbs.team.members(office.at(office.garden, amina))) == 1
    with pytest.raises(NotAllowed, match="Amina may not do this here"):
        verbs.team.members(office.at(office.river, amina))
    places = verbs.team.my_places(office.team.acting_as(office.who(amina)))
    assert [(p.file, p.role) for p in places] == [
        ("garden.harvest", TeamRole.ADMIN),
        ("river.harvest", TeamRole.READER),
    ]
    verbs.team.sign_out_everywhere(office.team.acting_as(office.who(amina)))
    for ws in (office.garden, office.river):
        assert verbs.team.who_is(ws.acting_as(NOBODY_YET), again) is None


def test_rights_in_one_inquiry_are_none_in_another_and_the_other_ones_log_says_who_asked(office: Office) -> None:
    office.token("Rosa", river=TeamRole.ADMIN)
    ben = office.token("Ben", garden=TeamRole.ADMIN)
    assert [p.file for p in verbs.team.my_places(office.team.acting_as(office.who(ben)))] == ["garden.harvest"]
    forged = office.river.acting_as(office.at(office.garden, ben).actor)
    assert Right.PEOPLE in forged.actor.rights, "as they are next door"
    act = verbs.desk.Act(2, Action.ADD, CONNECT)
    for do in (
        lambda: verbs.settings.coders(forged),
        lambda: verbs.inquiry.passages(forged),
        lambda: verbs.desk.decide(forged, [act]),
        lambda: verbs.settings.audit_entries(forged),
        lambda: verbs.team.invite(forged, "Ben", TeamRole.ADMIN),
        lambda: verbs.team.members(forged),
        lambda: verbs.team.here(forged),
        lambda: verbs.settings.backup(forged, office.folder),
    ):
        with pytest.raises(NoPlace, match="You have no place in this inquiry"):
            do()
    assert verbs.team.who_is(office.river.acting_as(NOBODY_YET), ben) is None
    assert lines(office.river, "refused") == ["Ben"] and lines(office.river, "came in") == []
    assert not [d for d in verbs.inquiry.decisions(office.river) if d.coder == "Ben"]


def test_each_inquirys_log_says_who_came_read_and_exported_there_and_the_teams_who_signed_in(office: Office) -> None:
    amina = office.token("Amina", garden=TeamRole.ADMIN, river=TeamRole.ADMIN)
    ws = office.at(office.garden, amina)
    for _ in range(3):
        verbs.team.here(ws)
    verbs.inquiry.passages(ws)
    verbs.report.export_file(ws, office.folder.parent / "out.csv")
    assert lines(office.garden, "came in") == lines(office.garden, "names read") == ["Amina"]
    assert lines(office.garden, "export") == ["Amina"]
    for verb in ("came in", "names read", "export"):
        assert lines(office.river, verb) == [], "nobody was there"
    assert lines(office.team, "chose a password") == ["Amina"] and lines(office.garden, "chose a password") == []
    assert verbs.team.check_folder_team(office.folder)[0] == ()
    for ws in (office.garden, office.river):
        assert verbs.settings.log_state(ws).problems == () and verbs.settings.check(ws.path) == ()


def test_who_leaves_one_inquiry_is_out_of_it_with_the_next_click_and_with_the_last_out_of_the_team(
    office: Office,
) -> None:
    office.token("Amina", garden=TeamRole.ADMIN, river=TeamRole.ADMIN)
    ben = office.token("Ben", garden=TeamRole.FACILITATOR, river=TeamRole.FACILITATOR)
    garden, river = (office.at(ws, ben) for ws in (office.garden, office.river))
    verbs.team.remove(office.garden, "Ben")
    with pytest.raises(NoPlace):
        verbs.settings.coders(garden)
    assert verbs.settings.coders(river) is not None
    assert [m.name for m in verbs.team.members(office.garden)] == ["Amina"]
    verbs.team.remove(office.river, "Ben")
    with pytest.raises(SignedOut):
        verbs.settings.coders(river)
    with pytest.raises(SignInRefused):
        verbs.team.sign_in(office.team.acting_as(NOBODY_YET), "Ben", PASSWORD)
    assert lines(office.garden, "refused") == lines(office.river, "refused") == ["Ben"]
    assert [e.detail.get("inquiry") for e in verbs.settings.log_entries(office.team) if "removed" in e.verb] == [
        "river.harvest",
        "garden.harvest",
    ]


def test_who_manages_one_inquiry_gets_no_link_by_which_to_come_in_as_somebody_of_another(office: Office) -> None:
    ben = office.token("Ben", garden=TeamRole.ADMIN)
    office.token("Rosa", river=TeamRole.ADMIN)
    mine = office.at(office.garden, ben)
    invited = verbs.team.invite(mine, "Rosa", TeamRole.READER)
    assert invited.path == "", "she has a password, and a place in the garden now"
    for do in (
        lambda: verbs.team.reset(mine, "Rosa"),
        lambda: verbs.team.set_member_known_as(mine, "Rosa", "ben@elsewhere.example"),
        lambda: verbs.team.take_in(mine, "Rosa", TeamRole.READER, "ben@elsewhere.example"),
    ):
        with pytest.raises((NotAllowed, DecisionError)):
            do()
    waiting = verbs.team.invite(office.river, "Ola", TeamRole.HOST)
    assert verbs.team.invite(mine, "Ola", TeamRole.READER).path == "", "the link of the river holds, and no other"
    assert verbs.team.accept(office.team.acting_as(NOBODY_YET), waiting.path.rpartition("/")[2], PASSWORD)
    with pytest.raises(NotAllowed, match="how Ola comes in is for somebody"):
        verbs.team.reset(mine, "Ola")
    verbs.team.remove(mine, "Ola")
    with pytest.raises(DecisionError, match="nobody called “Ola”"):
        verbs.team.reset(mine, "Ola")
    office.token("Ben", river=TeamRole.ADMIN)
    verbs.team.invite(mine, "Ola", TeamRole.READER)
    assert verbs.team.reset(mine, "Ola").path, "who manages people in all of Ola's inquiries may"
    assert verbs.team.reset(office.garden, "Rosa").path, "and whoever owns the files"


def test_a_link_that_was_used_replaced_or_belongs_to_somebody_who_left_opens_nothing(office: Office) -> None:
    office.token("Amina", garden=TeamRole.ADMIN, river=TeamRole.ADMIN)
    nobody = office.team.acting_as(NOBODY_YET)
    first = verbs.team.invite(office.garden, "Ben", TeamRole.READER).path.rpartition("/")[2]
    second = verbs.team.invite(office.river, "Ben", TeamRole.READER).path.rpartition("/")[2]
    with pytest.raises(SignInRefused):
        verbs.team.accept(nobody, first, PASSWORD)
    verbs.team.remove(office.garden, "Ben")
    assert verbs.team.invited_name(nobody, second) == "Ben", "there is the river still"
    verbs.team.remove(office.river, "Ben")
    for stale in (first, second):
        with pytest.raises(SignInRefused):
            verbs.team.accept(nobody, stale, PASSWORD)
    assert [m.name for m in verbs.team.members(office.river)] == ["Amina"]


def test_a_file_takes_no_way_in_along_neither_into_the_folder_nor_out_of_it(
    meeting: verbs.Workspace, office: Office, tmp_path: Path
) -> None:
    link = verbs.team.invite(meeting, "Mallory", TeamRole.ADMIN)
    theirs = verbs.team.accept(meeting.acting_as(NOBODY_YET), link.path.rpartition("/")[2], PASSWORD)
    meeting.store.close()
    nobody = office.team.acting_as(NOBODY_YET)
    shutil.copy(meeting.path, office.folder / "meeting.harvest")
    with pytest.raises(NoPlace, match="does not work on meeting.harvest"):
        verbs.team.in_folder(office.team, "meeting.harvest")
    office.token("Amina", garden=TeamRole.ADMIN)
    taken = verbs.team.admit(office.team, "meeting.harvest")
    assert verbs.team.who_is(nobody, theirs) is None and verbs.team.members(taken) == ()
    assert verbs.team.who_is(taken.acting_as(NOBODY_YET), theirs) is None
    with pytest.raises(SignInRefused):
        verbs.team.sign_in(nobody, "Mallory", PASSWORD)
    assert [e.detail["people"] for e in verbs.settings.log_entries(taken) if e.verb == "own accounts closed"] == [
        ["Mallory"]
    ]
    office.garden.store.close()
    taken.store.close()
    for file in ("garden.harvest", "meeting.harvest"):
        away = Path(shutil.copy(office.folder / file, tmp_path / f"away-{file}"))
        alone = verbs.open_inquiry(away)
        assert not verbs.team.can_serve(alone.acting_as(NOBODY_YET)), "nobody comes in by a copy"
        assert not [a for a in kept.accounts(alone.store) if a.password or not a.removed_at]
        alone.store.close()


def test_a_copy_beside_the_inquiry_and_another_file_under_its_name_are_opened_by_nobody(office: Office) -> None:
    ben = office.token("Ben", garden=TeamRole.ADMIN)
    office.garden.store.close()
    shutil.copy(office.garden.path, office.folder / "copy.harvest")
    with pytest.raises(NoPlace):
        verbs.team.in_folder(office.team, "copy.harvest")
    with pytest.raises(StoreError, match="a copy of garden.harvest"):
        verbs.team.admit(office.team, "copy.harvest")
    for outside in ("../garden.harvest", "sub/garden.harvest", "/etc/passwd"):
        with pytest.raises(HarvestError):
            verbs.team.admit(office.team, outside)
    shutil.copy(office.river.path, office.garden.path)
    with pytest.raises(NoPlace, match="Another inquiry lies at garden.harvest"):
        verbs.team.in_folder(office.team, "garden.harvest")
    assert verbs.team.who_is(office.river.acting_as(NOBODY_YET), ben) is None


def test_a_renamed_file_is_taken_in_again_with_everybodys_place(office: Office) -> None:
    ben = office.token("Ben", garden=TeamRole.ADMIN)
    office.garden.store.close()
    office.garden.path.rename(office.folder / "orchard.harvest")
    with pytest.raises(NoPlace):
        verbs.team.in_folder(office.team, "orchard.harvest")
    again = verbs.team.admit(office.team, "orchard.harvest")
    assert office.at(again, ben).actor.rights == TeamRole.ADMIN.rights
    assert verbs.team.works_on(office.team) == ("orchard.harvest", "river.harvest")


def test_an_older_copy_that_is_put_back_brings_no_account_back_and_another_inquirys_is_refused(office: Office) -> None:
    ben = office.token("Ben", garden=TeamRole.ADMIN)
    with office.garden.store.write():
        kept.add(office.garden.store, "Mallory", TeamRole.ADMIN)  # as an earlier version of the file may have had
    here = office.at(office.garden, ben)
    old = verbs.settings.make_copy(here, verbs.settings.copies_folder(here))
    with pytest.raises(StoreError, match="a copy of another inquiry, “The river”"):
        verbs.protection.restore_here(here, office.river.path)
    verbs.protection.restore_here(here, old)
    again = verbs.team.in_folder(office.team, "garden.harvest")
    assert [m.name for m in verbs.team.members(again)] == ["Ben"]
    assert all(a.removed_at for a in kept.accounts(again.store))
    assert office.at(again, ben).actor.name == "Ben", "who is signed in to the folder stays"


def test_the_last_who_manages_people_in_an_inquiry_stays(office: Office) -> None:
    office.token("Amina", garden=TeamRole.ADMIN, river=TeamRole.ADMIN)
    office.token("Ben", garden=TeamRole.HOST, river=TeamRole.ADMIN)
    verbs.team.remove(office.river, "Amina")
    with pytest.raises(DecisionError, match="only one who can manage people"):
        verbs.team.remove(office.garden, "Amina")


def test_whom_another_server_knows_comes_in_to_the_folder_once(office: Office) -> None:
    nobody = office.team.acting_as(NOBODY_YET)
    for ws, role in ((office.garden, TeamRole.ADMIN), (office.river, TeamRole.READER)):
        verbs.team.take_in(ws, "Amina", role, "Amina@garden.example")
    token = verbs.team.come_in_as(nobody, "amina@garden.example")
    assert verbs.team.who_is_as(nobody, token, "amina@garden.example") and office.who(token).name == "Amina"
    assert office.at(office.river, token).actor.rights == TeamRole.READER.rights
    with pytest.raises(SignInRefused, match="nobody in this team is"):
        verbs.team.come_in_as(nobody, "mallory@garden.example")
    assert verbs.team.can_serve(office.garden.acting_as(NOBODY_YET), known=True, passwords=False)


def test_names_are_seen_by_place(office: Office) -> None:
    farid = office.token("Farid", garden=TeamRole.FACILITATOR, river=TeamRole.FACILITATOR)
    for ws in (office.garden, office.river):
        verbs.protection.scan(ws)
    verbs.team.set_member_names(office.river, "Farid", True)
    texts = [str(verbs.inquiry.passages(office.at(ws, farid))) for ws in (office.garden, office.river)]
    assert ["Jean" in text for text in texts] == [False, True]
    assert lines(office.river, "names read") == ["Farid"] and lines(office.garden, "names read") == []


def test_two_who_invite_to_each_others_inquiries_at_once_do_not_wait_for_ever(office: Office) -> None:
    tokens = [office.token(n, garden=TeamRole.ADMIN, river=TeamRole.ADMIN) for n in ("Amina", "Ben")]

    def invite(token: str, order: tuple[verbs.Workspace, ...]) -> None:
        for n in range(5):
            for ws in order:
                verbs.team.invite(office.at(ws, token), f"Guest {n}", TeamRole.READER)

    orders = ((office.garden, office.river), (office.river, office.garden))
    threads = [threading.Thread(target=invite, args=pair, daemon=True) for pair in zip(tokens, orders, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert not any(thread.is_alive() for thread in threads)
    assert len(verbs.team.members(office.river)) == 7


def test_the_command_line_gives_places_in_one_or_several(
    office: Office, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = str(office.folder)
    assert main(["people", folder, "--invite", "Amina", "--role", "admin"]) == 1
    assert "--in FILE.harvest" in capsys.readouterr().err
    both = [str(office.folder / "garden.harvest"), "river.harvest"]
    assert main(["people", folder, "--invite", "Amina", "--role", "admin", "--in", *both, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["link"]["path"].startswith("/accept/") and found["inquiries"] == ["garden.harvest", "river.harvest"]
    assert [(p["name"], [q["role"] for q in p["places"]]) for p in found["people"]] == [("Amina", ["admin", "admin"])]
    assert main(["people", folder, "--invite", "Ben", "--in", "river.harvest"]) == 0
    assert main(["people", folder, "--role-of", "Amina", "host", "--in", "garden.harvest"]) == 0
    assert "Amina: garden.harvest Host, sees names; river.harvest Admin" in capsys.readouterr().out
    assert main(["people", folder, "--remove", "ben"]) == 0
    assert "Ben" not in capsys.readouterr().out
    assert main(["people", folder, "--reset", "Ben"]) == 1
    assert main(["people", folder, "--role-of", "Amina", "host", "--in", "elsewhere.harvest"]) == 1
    assert main(["people", str(office.garden.path)]) == 1
    assert "The team of its folder works on garden.harvest" in capsys.readouterr().err
    assert main(["serve", str(office.garden.path), "--team", "--address", "127.0.0.1"]) == 1
    assert main(["serve", folder]) == 1 and main(["people", str(tmp_path)]) == 1
    assert main(["check", folder, "--json"]) == 0 and main(["history", folder]) == 0
    assert "gave somebody another role" in capsys.readouterr().out


def test_the_teams_file_is_its_owners_alone_and_no_inquiry(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    path = office.folder / folder_team.FILE
    assert path.stat().st_mode & 0o077 == 0
    assert path not in verbs.inquiry.inquiries(office.folder)
    assert main(["passages", str(path)]) == 1
    assert "is a database, but not a Harvest inquiry" in capsys.readouterr().err
    with pytest.raises(StoreError, match="not the team of a folder"):
        shutil.copy(office.river.path, office.folder.parent / folder_team.FILE)
        verbs.team.open_folder_team(office.folder.parent)


def test_every_table_of_the_teams_file_is_named_where_it_is_explained(office: Office) -> None:
    page = (Path(__file__).parents[2] / "docs" / "team.md").read_text("utf-8")
    names = {r[0] for r in office.team.store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert {n for n in names if not n.startswith(("sqlite_", "_sqlite"))} <= {n for n in names if f"`{n}`" in page}
