"""``harvest serve`` and ``harvest demo``: the app in the browser, and the sample event without one."""

from __future__ import annotations

import argparse
from pathlib import Path

from harvest.cli.answering import Commands, answer, command, say


def _serve(args: argparse.Namespace) -> int:
    from harvest.ui.serve import serve

    return serve(Path(args.inquiry) if args.inquiry else None, args.port)


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
    p.add_argument("inquiry", nargs="?", metavar="INQUIRY")
    p.add_argument("--port", type=int, default=8501)
    what = "Build the sample inquiry and serve it, or leave its evidence pack in a folder."
    p = command(commands, "demo", _demo, what, inquiry=False)
    p.add_argument("--inquiry", default="sample.harvest")
    p.add_argument("--demo-only", action="store_true", help="write the evidence pack and stop, without serving")
    p.add_argument("--out", default="out", metavar="FOLDER")
    p.add_argument("--port", type=int, default=8501)
