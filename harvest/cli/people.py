"""``harvest people``: who is in the team, invited by link, given another role, removed."""

from __future__ import annotations

import argparse

from harvest.cli.answering import Commands, answer, command, opened, say, takes_coder
from harvest.errors import HarvestError
from harvest.model import TeamRole


def _role(word: str) -> TeamRole:
    try:
        return TeamRole(word.strip().lower())
    except ValueError:
        raise HarvestError(f"“{word}” is no role; there are {', '.join(r.value for r in TeamRole)}.") from None


def _people(args: argparse.Namespace) -> int:
    from harvest.workspace import team

    ws = opened(args)
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
    found: dict[str, object] = dict(team.people_json(ws))
    lines = [
        f"{m.name}: {m.role.words.label}, {'sees names' if m.names else 'sees pseudonyms'}, {m.state}"
        + (f", known as {m.known_as}" if m.known_as else "")
        + (f" (until {m.invited_until[:10]})" if m.state == "invited" else "")
        for m in team.members(ws)
    ]
    if link is not None:
        found["link"] = {"name": link.name, "path": link.path, "until": link.until}
        say(f"Give {link.name} this link; it works once, until {link.until[:16].replace('T', ' ')} (UTC).")
        lines = [link.path, *lines]
    none = "Nobody is in the team yet. Invite somebody: harvest people INQUIRY --invite NAME --role admin"
    answer(args, found, "\n".join(lines) or none)
    return 0


def _yes(word: str) -> bool:
    if word not in ("yes", "no"):
        raise HarvestError("--names-of takes a name and yes or no.")
    return word == "yes"


def add(commands: Commands) -> None:
    """The commands of this file."""
    p = command(commands, "people", _people, "Print who is in the team; invite, give another role, remove.")
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
    p.add_argument("--days", type=int, metavar="N", help="how many days the link holds (7; 1 for --reset)")
    takes_coder(p)
