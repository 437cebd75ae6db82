"""``harvest translate`` and ``harvest context``: what stands beside a quotation."""

from __future__ import annotations

import argparse

from harvest.cli.answering import Commands, answer, command, opened, takes_coder
from harvest.errors import HarvestError


def _translate(args: argparse.Namespace) -> int:
    from harvest.workspace import planning

    ws = opened(args)
    if args.passage is None and args.text is not None:
        raise HarvestError("Say which words it is a translation of: --passage ID.")
    if args.passage is not None:
        if args.text is None:
            raise HarvestError("Say what it reads in English: --text WORDS (an empty one takes a translation away).")
        planning.translate(ws, args.passage, args.text, args.start, args.end)
    found = planning.translations_json(ws)
    lines = [
        f"[{t['passage']}] {t['text']} (translation by {t['by'] or 'nobody named'}, {t['at'][:10]})"
        + ("" if t["fits"] else " THE WORDS HAVE CHANGED SINCE: it does not leave until it is written again")
        for t in found["translations"]
    ]
    answer(args, found, "\n".join(lines) or "Nothing is translated yet.")
    return 0


def _context(args: argparse.Namespace) -> int:
    from harvest.workspace import planning

    ws = opened(args)
    for wanted, passages in ((True, args.passage or ()), (False, args.without or ())):
        for passage in passages:
            planning.quote_with_before(ws, passage, wanted)
    found = planning.context_json(ws)
    lines = [f"Passage {p} is quoted with the turn before it" for p in found["with_context"]]
    answer(args, found, "\n".join(lines) or "Nothing is quoted with the turn before it.")
    return 0


def add(commands: Commands) -> None:
    """The commands of this file."""
    parser = command(commands, "translate", _translate, "Write a translation of a quotation, shown as one beside it.")
    parser.add_argument("--passage", type=int, metavar="ID", help="the passage that is translated")
    parser.add_argument("--text", metavar="WORDS", help="the translation; an empty one takes it away")
    parser.add_argument("--start", type=int, metavar="N", help="where a quoted part of it starts in the source's text")
    parser.add_argument("--end", type=int, metavar="N", help="where the part ends")
    takes_coder(parser)
    parser = command(commands, "context", _context, "Quote passages together with the turn before them.")
    parser.add_argument("--passage", type=int, action="append", metavar="ID", help="quote it with the turn before it")
    parser.add_argument("--without", type=int, action="append", metavar="ID", help="quote it without again")
    takes_coder(parser)
