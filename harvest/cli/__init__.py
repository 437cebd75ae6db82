"""``harvest …``: the same verbs as the screens; a contract that other people's programs call.

``--json`` prints one JSON document on stdout and nothing else; progress goes to stderr. Exit 0 done, 1 a HarvestError
(one plain sentence on stderr, nothing changed for what failed, the rest done), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from functools import cache

from harvest import __version__
from harvest.cli import (
    beside,
    coding,
    copies,
    findings,
    inquiring,
    intake,
    looking_after,
    needs,
    people,
    planning,
    protection,
    recommendations,
    report,
    rolling_up,
    rounds,
    same,
    serve,
    settings,
    suggesting,
    telling,
    undoing,
)
from harvest.cli.answering import close_opened, say
from harvest.errors import HarvestError

GROUPS = (
    settings,
    intake,
    suggesting,
    coding,
    rounds,
    inquiring,
    needs,
    findings,
    beside,
    planning,
    recommendations,
    telling,
    undoing,
    looking_after,
    same,
    protection,
    report,
    rolling_up,
    copies,
    people,
    serve,
)


@cache
def command_parser() -> argparse.ArgumentParser:
    """All verbs with their flags, as ``harvest --help`` shows them and the documentation prints them."""
    parser = argparse.ArgumentParser(prog="harvest", description="What people said at an event, as evidence.")
    parser.add_argument("--version", action="version", version=f"Harvest {__version__}")
    commands = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for group in GROUPS:
        group.add(commands)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    parser = command_parser()
    args = parser.parse_args(argv)
    coding.check(parser, args)
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    try:
        return int(args.run(args))
    except HarvestError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("Stopped; what was done so far is kept.")
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    finally:
        close_opened()
