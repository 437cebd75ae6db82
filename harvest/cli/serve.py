"""``harvest serve`` and ``harvest demo``: the app in the browser, and the sample event without one."""

from __future__ import annotations

import argparse
from pathlib import Path

from harvest.cli.answering import Commands, answer, command, say
from harvest.errors import HarvestError


def _serve(args: argparse.Namespace) -> int:
    from harvest.ui.serve import TeamOptions, serve, serve_folder, serve_team

    inquiry = Path(args.inquiry) if args.inquiry else None
    if not args.team:
        if any((args.address, args.certificate, args.key, args.proxy, args.identity_header, args.oidc)):
            raise HarvestError("How people come in is said for a team: add --team.")
        if inquiry is not None and inquiry.is_dir():
            raise HarvestError(f"{inquiry} is a folder: its inquiries are served together for a team; add --team.")
        return serve(inquiry, args.port)
    if inquiry is None or not args.address:
        raise HarvestError(
            "A team needs its inquiry and an address: harvest serve INQUIRY --team --address 192.168.1.20"
        )
    certificate, key, oidc = (Path(f) if f else None for f in (args.certificate, args.key, args.oidc))
    wanted = TeamOptions(args.address, certificate, key, args.proxy, args.identity_header, oidc)
    return (serve_folder if inquiry.is_dir() else serve_team)(inquiry, args.port, wanted)


def _demo(args: argparse.Namespace) -> int:
    from harvest.workspace import inquiry

    path = Path(args.inquiry)
    if args.demo_only:
        made = inquiry.build_demo(path, Path(args.out), say=say)
        answer(args, {"inquiry": args.inquiry, "files": [str(p) for p in made]}, "\n".join(f"Wrote {p}" for p in made))
        return 0
    inquiry.sample_inquiry(path, say).store.close()
    from harvest.ui.serve import serve

    return serve(path, args.port)


def add(commands: Commands) -> None:
    """The commands of this file."""
    p = command(commands, "serve", _serve, "Open the app in the browser.", inquiry=False)
    what = "the inquiry file; with --team also a folder: every inquiry there on which its team works"
    p.add_argument("inquiry", nargs="?", metavar="INQUIRY", help=what)
    p.add_argument("--port", type=int, default=8501)
    p.add_argument("--team", action="store_true", help="for a team with accounts (harvest people), at an address")
    p.add_argument("--address", default="", metavar="A", help="this machine's name or number, as people type it")
    p.add_argument("--certificate", metavar="FILE", help="the certificate for https (PEM), with --key")
    p.add_argument("--key", metavar="FILE", help="the key that belongs to the certificate (PEM)")
    p.add_argument("--proxy", default="", metavar="IP", help="behind this proxy, which has the certificate, alone")
    p.add_argument("--identity-header", default="", metavar="NAME", help="the proxy says in this header who is asking")
    p.add_argument("--oidc", metavar="FILE", help="people sign in at the provider that this file describes")
    what = "Build the sample inquiry and serve it, or leave its evidence pack in a folder."
    p = command(commands, "demo", _demo, what, inquiry=False)
    p.add_argument("--inquiry", default="sample.harvest")
    p.add_argument("--demo-only", action="store_true", help="write the evidence pack and stop, without serving")
    p.add_argument("--out", default="out", metavar="FOLDER")
    p.add_argument("--port", type=int, default=8501)
