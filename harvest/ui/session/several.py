"""Several inquiries of one folder with one team: which of them whoever is signed in has open, and which they may open.

Each time it is asked of the team's file, so that a place that was taken is gone with the next click.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError, NoPlace
from harvest.model import TeamRole
from harvest.ui import copying
from harvest.ui.serving import INQUIRY as ADDRESS
from harvest.ui.serving import served
from harvest.ui.session.keys import INQUIRY
from harvest.ui.session.which import which_file
from harvest.workspace import Actor, Workspace
from harvest.workspace.team import NOBODY_YET, TurnedAway


@dataclass(frozen=True, slots=True)
class Mine:
    """An inquiry in which whoever is signed in has a place; ``problem`` says why it cannot be opened just now."""

    path: Path
    title: str
    role: TeamRole
    problem: str = ""


@st.cache_resource(show_spinner=False)
def _team(folder: str, file: tuple[int, int]) -> verbs.team.FolderTeam:
    return verbs.team.open_folder_team(Path(folder))


@st.cache_resource(show_spinner=False)
def _opened(path: str, file: tuple[int, int], team: tuple[int, int]) -> Workspace:
    ws = verbs.team.in_folder(_team(str(Path(path).parent), team), Path(path).name)
    copying.opened(ws)
    return ws


def _team_file() -> tuple[Path, tuple[int, int]]:
    folder = served().folder
    assert folder is not None
    return folder, which_file(folder / verbs.team.TEAM_FILE)


def team() -> verbs.team.FolderTeam:
    """The team of the folder that is served, for Harvest itself."""
    folder, file = _team_file()
    return _team(str(folder), file)


def opened(path: Path) -> Workspace:
    """An inquiry of the folder for Harvest itself; NoPlace for a file that the team does not work on."""
    return _opened(str(path), which_file(path), _team_file()[1])


def who(token: str) -> Actor:
    """Whoever keeps this token, as they are known to the whole folder."""
    return (verbs.team.who_is(team().acting_as(NOBODY_YET), token) if token else None) or NOBODY_YET


def _files(token: str) -> tuple[str, ...]:
    return tuple(p.file for p in verbs.team.my_places(team().acting_as(who(token))))


def mine(token: str) -> tuple[Mine, ...]:
    """Every inquiry in which whoever keeps this token has a place."""
    found = []
    for place in verbs.team.my_places(team().acting_as(who(token))):
        path, title, problem = _path(place.file), Path(place.file).stem, ""
        try:
            title = opened(path).title
        except HarvestError:
            problem = "It cannot be opened just now; tell whoever serves Harvest."
        found.append(Mine(path, title, place.role, problem))
    return tuple(found)


def _path(file: str) -> Path:
    return _team_file()[0] / file


def chosen(token: str) -> Path | None:
    """The inquiry that was chosen, that the address names, or the only one; None while none of theirs is."""
    files = _files(token)
    asked = Path(INQUIRY.get()).name or str(st.query_params.get(ADDRESS, ""))
    if asked:
        return _path(asked) if asked in files else None
    return _path(files[0]) if len(files) == 1 else None


def check(path: Path, token: str) -> None:
    """NoPlace, which the log says, unless whoever keeps this token has a place in this inquiry."""
    if path.parent != _team_file()[0] or path.name not in _files(token):
        refused(path.name, token)
        raise NoPlace(f"There is no inquiry “{path.name}” for you here.")


def asked_in_vain(token: str) -> str:
    """Which inquiry was asked for that is none of theirs; empty when none was. What was chosen is forgotten then."""
    asked = Path(INQUIRY.get()).name or str(st.query_params.get(ADDRESS, ""))
    if not asked or asked in _files(token):
        return ""
    INQUIRY.forget()
    refused(asked, token)
    return asked


def refused(file: str, token: str) -> None:
    """Written down with the team, and with the inquiry where it is one, that somebody without a place asked for it."""
    actor = who(token)
    verbs.team.turn_away(team().acting_as(actor), TurnedAway.INQUIRY)
    if file in verbs.team.works_on(team().acting_as(NOBODY_YET)):
        try:
            verbs.team.here(opened(_path(file)).acting_as(actor))
        except HarvestError:  # what that inquiry's log says, nobody without a place is told
            return


def stay_in_the_address(path: Path | None) -> None:
    """Name the open inquiry in the address, so that a reload or a link sent to a colleague opens it again."""
    if path is None:
        return
    INQUIRY.set(str(path))
    if st.query_params.get(ADDRESS) != path.name:
        st.query_params[ADDRESS] = path.name
