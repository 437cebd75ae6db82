"""``harvest import``: files come in."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from harvest.cli.answering import Commands, answer, command, opened, say, takes_coder
from harvest.errors import HarvestError


def _import(args: argparse.Namespace) -> int:
    from harvest.model import Consent
    from harvest.workspace import intake

    ws = opened(args)
    mapping = None
    if args.mapping:
        try:
            mapping = json.loads(Path(args.mapping).read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise HarvestError(f"The mapping {args.mapping} cannot be read as JSON: {error}.") from error
    found = intake.import_files(
        ws,
        [Path(f) for f in args.files],
        event=args.event,
        consent=Consent(args.consent),
        mapping=mapping,
        dry_run=args.dry_run,
        anyway=args.anyway,
        progress=lambda done, total, name: say(f"{done} of {total}: {name}"),
    )
    lines = []
    for f in found["files"]:
        people = [s["name"] for s in f["speakers"]]
        lines.append(
            f"{f['name']}: {f['status']}, {f['flavour']}, {f['sources']} part(s), {f['turns']} turns, "
            f"{f['passages']} passages"
            + (f", speakers {', '.join(people[:8])}{'…' if len(people) > 8 else ''}" if people else "")
        )
        lines += [f"  {d['count']} × {d['reason']}" for d in f["dropped"]]
        lines += [f"  note: {w}" for w in f["warnings"]]
        if f["message"]:
            lines.append(f"  {f['message']}")
    answer(args, found, "\n".join(lines))
    refused = [f["message"] for f in found["files"] if f["status"] == "refused"]
    for message in refused:
        say(message)
    return 1 if refused else 0


def add(commands: Commands) -> None:
    """The commands of this file."""
    p = command(commands, "import", _import, "Take files in.")
    p.add_argument("files", nargs="+", metavar="FILE")
    p.add_argument("--event")
    p.add_argument("--consent", choices=["none", "analysis", "anonymous", "named"], default="none")
    p.add_argument("--mapping", metavar="FILE", help="a saved column mapping (JSON) for a table of responses")
    p.add_argument("--dry-run", action="store_true", help="say what would be taken in, and take nothing in")
    p.add_argument("--anyway", action="store_true", help="take in also what looks like no data (an agenda, a form)")
    takes_coder(p)
