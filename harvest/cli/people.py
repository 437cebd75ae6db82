"""``harvest people``: who is in the team, invited by link, given another role, removed."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from harvest.cli.answering import Commands, answer, command, opened, say, takes_coder, until_the_end
from harvest.errors import HarvestError
from harvest.model import TeamRole

if TYPE_CHECKING:
    from harvest.workspace import Actor, Workspace, team


def _role(word: str) -> TeamRole:
    try:
        return TeamRole(word.strip().lower())
    except ValueError:
        raise HarvestError(f"“{word}” is no role; there are {', '.join(r.value for r in TeamRole)}.") from None


def _people(args: argparse.Namespace) -> int:
    path = Path(args.inquiry)
    return _of_folder(args, path) if path.is_dir() else _of_inquiry(args)


def _of_inquiry(args: argparse.Namespace) -> int:
    from harvest.workspace import team

    if args.where:
        raise HarvestError("--in goes with a folder: harvest people FOLDER … --in FILE.harvest")
    ws = opened(args)
    if team.served_by_folder(ws):
        raise HarvestError(
            f"The team of its folder works on {ws.path.name}: harvest people {ws.path.parent} … --in {ws.path.name}"
        )
    link = _act(args, ws)
    found: dict[str, object] = dict(team.people_json(ws))
    lines = [
        f"{m.name}: {m.role.words.label}, {'sees names' if m.names else 'sees pseudonyms'}, {_state(m)}"
        for m in team.members(ws)
    ]
    none = "Nobody is in the team yet. Invite somebody: harvest people INQUIRY --invite NAME --role admin"
    return _answer(args, link, found, lines, none)


def _of_folder(args: argparse.Namespace, folder: Path) -> int:
    from harvest.workspace import Actor, team

    who = Actor(args.coder)
    of_folder = team.begin_folder_team(folder, who) if args.invite else team.open_folder_team(folder, who)
    until_the_end(of_folder)
    if args.invite and not args.where:
        raise HarvestError("Say to which inquiries of the folder: --in FILE.harvest …")
    asked = [Path(file).name for file in args.where]
    if args.invite:
        for file in asked:
            until_the_end(team.admit(of_folder, file, who))
    there = _opened_of(of_folder, who)
    if missing := [file for file in asked if file not in there]:
        raise HarvestError(f"The team of {folder} does not work on {', '.join(missing)}.")
    link = None
    for ws in _where(args, there, asked):
        link = _act(args, ws) or link
    found = _persons(there)
    lines = [
        f"{name}: "
        + "; ".join(f"{file} {m.role.words.label}{', sees names' if m.names else ''}" for file, m in places.items())
        + f"; {_state(next(iter(places.values())))}"
        for name, places in found.items()
    ]
    document: dict[str, object] = {
        "inquiries": list(there),
        "people": [
            {
                "name": name,
                "state": one.state,
                "invited_until": one.invited_until or None,
                "signed_in": one.signed_in,
                "known_as": one.known_as or None,
                "places": [{"inquiry": f, "role": m.role.value, "names": m.names} for f, m in places.items()],
            }
            for name, places in found.items()
            for one in [next(iter(places.values()))]
        ],
    }
    return _answer(args, link, document, lines, "Nobody has a place in an inquiry of this folder.")


def _opened_of(of_folder: team.FolderTeam, who: Actor) -> dict[str, Workspace]:
    """The inquiries of a folder on which its team works, by file; what cannot be opened is said and left out."""
    from harvest.workspace import team

    found = {}
    for file in team.works_on(of_folder):
        try:
            found[file] = until_the_end(team.in_folder(of_folder, file, who))
        except HarvestError as error:
            say(f"Nobody comes to {file}: {error}")
    return found


def _persons(there: dict[str, Workspace]) -> dict[str, dict[str, team.Member]]:
    from harvest.workspace import team

    found: dict[str, dict[str, team.Member]] = {}
    for file, ws in there.items():
        for member in team.members(ws):
            found.setdefault(member.name, {})[file] = member
    return found


def _where(args: argparse.Namespace, there: dict[str, Workspace], asked: list[str]) -> list[Workspace]:
    """The inquiries in which something is done: those that are said, or else all in which the person has a place."""
    once = args.reset or args.sign_out or (args.known_as_of or [""])[0]
    who = (args.role_of or [""])[0] or (args.names_of or [""])[0] or args.remove or once
    if args.invite:
        return [there[file] for file in asked]
    if not who:
        return []
    key = " ".join(who.split()).casefold()
    places = next((p for name, p in _persons(there).items() if " ".join(name.split()).casefold() == key), {})
    if not places:
        raise HarvestError(f"There is nobody called “{who}” in the team of this folder.")
    wanted = [there[file] for file in (asked or places)]
    return wanted[:1] if once else wanted


def _act(args: argparse.Namespace, ws: Workspace) -> team.Invited | None:
    """Does what was asked for; the link that was made by it."""
    from harvest.workspace import team

    link = None
    if args.invite:
        if args.known_as:
            team.take_in(ws, args.invite, _role(args.role), args.known_as)
        else:
            link = team.invite(ws, args.invite, _role(args.role), **({"days": args.days} if args.days else {}))
    elif args.known_as:
        raise HarvestError("--known-as goes with --invite NAME; of somebody who is there already say --known-as-of.")
    if args.known_as_of:
        team.set_member_known_as(ws, *args.known_as_of)
    if args.reset:
        link = team.reset(ws, args.reset, **({"days": args.days} if args.days else {}))
    if args.role_of:
        team.set_member_role(ws, args.role_of[0], _role(args.role_of[1]))
    if args.names_of:
        team.set_member_names(ws, args.names_of[0], _yes(args.names_of[1]))
    if args.sign_out:
        team.sign_everybody_out(ws, args.sign_out)
    if args.remove:
        team.remove(ws, args.remove)
    return link


def _state(m: team.Member) -> str:
    known = f", known as {m.known_as}" if m.known_as else ""
    return m.state + known + (f" (until {m.invited_until[:10]})" if m.state == "invited" else "")


def _answer(
    args: argparse.Namespace, link: team.Invited | None, found: dict[str, object], lines: list[str], none: str
) -> int:
    if link is not None and not link.path:
        say(f"{link.name} comes in to this folder already and needs no link.")
    elif link is not None:
        found["link"] = {"name": link.name, "path": link.path, "until": link.until}
        say(f"Give {link.name} this link; it works once, until {link.until[:16].replace('T', ' ')} (UTC).")
        lines = [link.path, *lines]
    answer(args, found, "\n".join(lines) or none)
    return 0


def _yes(word: str) -> bool:
    if word not in ("yes", "no"):
        raise HarvestError("--names-of takes a name and yes or no.")
    return word == "yes"


def add(commands: Commands) -> None:
    """The commands of this file."""
    what = "Print who is in the team of an inquiry, or of a folder of several; invite, give another role, remove."
    p = command(commands, "people", _people, what, inquiry=False)
    what = "the inquiry file, or a folder whose inquiries have one team"
    p.add_argument("inquiry", metavar="INQUIRY", help=what)
    roles = ", ".join(f"{r.value} ({r.words.may})" for r in TeamRole)
    one = p.add_mutually_exclusive_group()
    one.add_argument("--invite", metavar="NAME", help="print a link by which this person chooses a password")
    one.add_argument("--role-of", nargs=2, metavar=("NAME", "ROLE"), help="give another role")
    one.add_argument("--names-of", nargs=2, metavar=("NAME", "yes|no"), help="whether this person may see names")
    what = "by what a proxy or a provider knows this person, such as a mail address; '' for nothing any more"
    one.add_argument("--known-as-of", nargs=2, metavar=("NAME", "ID"), help=what)
    one.add_argument("--reset", metavar="NAME", help="print a link by which they choose another password")
    one.add_argument("--sign-out", metavar="NAME", help="end every session of this person")
    one.add_argument("--remove", metavar="NAME", help="out of the team; what they did stays")
    p.add_argument("--role", default=TeamRole.FACILITATOR.value, metavar="ROLE", help=roles)
    p.add_argument(
        "--known-as", default="", metavar="ID", help="with --invite: no link, the proxy or provider knows them"
    )
    what = "in a folder: in which inquiries (--invite needs it; else wherever the person has a place)"
    p.add_argument("--in", nargs="+", default=[], dest="where", metavar="FILE", help=what)
    p.add_argument("--days", type=int, metavar="N", help="how many days the link holds (7; 1 for --reset)")
    takes_coder(p)
