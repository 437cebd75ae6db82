"""``harvest findings``: print what people wrote with the strength under it; write, change, sign, bring back."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harvest.cli.answering import Commands, answer, command, opened, takes_coder
from harvest.cli.asking import takes_where, where_of
from harvest.errors import HarvestError
from harvest.model import Audience

if TYPE_CHECKING:
    from harvest.model import Comparison, FindingQuotation, Valence
    from harvest.workspace import Workspace


def _findings(args: argparse.Namespace) -> int:
    from harvest.workspace import planning

    ws = opened(args)
    side = _side(args.side)
    if args.propose:
        if not args.codes:
            raise HarvestError("Say what it is about: --codes CODEBOOK/CODE …")
        proposal = planning.proposal_json(planning.propose_finding(ws, args.codes, side))
        lines = [proposal["draft"], proposal["strength_said"], *_quoted(proposal)]
        answer(args, proposal, "\n".join(lines))
        return 0
    if args.for_pack:
        return _for_pack(args, ws)
    if args.file:
        planning.findings_from_csv(ws, Path(args.file))
    elif args.sign:
        for finding in args.sign:
            planning.sign_finding(ws, finding)
    elif args.drop:
        planning.change_finding(ws, args.drop, gone=True)
    elif args.restore:
        if args.version is None:
            raise HarvestError("Say which version comes back: --version N.")
        planning.restore_finding(ws, args.restore, args.version)
    elif args.order:
        planning.order_findings(ws, args.order)
    elif args.finding:
        about = args.codes or next((f.codes for f in planning.all_findings(ws) if f.id == args.finding), ())
        planning.change_finding(
            ws, args.finding, text=args.text, codes=args.codes, side=side, quotations=_picked(ws, about, args.quote),
            compared=_compared(args),
        )  # fmt: skip
    elif args.text:
        planning.write_finding(
            ws, args.text, args.codes or (), side=side, quotations=_picked(ws, args.codes or (), args.quote),
            compared=_compared(args),
        )  # fmt: skip
    found = planning.findings_json(ws, Audience(args.audience), where_of(args, ws))
    lines = []
    for f in found["findings"]:
        signed = f"signed by {f['signed']['who']}, {f['signed']['at'][:10]}" if f["signed"] else "not signed"
        lines += [f"[{f['id']}] {f['text']} ({signed})", f"    {f['strength_said']}"]
        lines += [f"    {line}" for line in _quoted(f)]
        lines += [f"    ? {asked}" for asked in f["asked"]]
    answer(args, found, "\n".join(lines))
    return 0


def _for_pack(args: argparse.Namespace, ws: Workspace) -> int:
    from harvest.workspace import report

    if not args.codes or len(args.codes) > 1:
        raise HarvestError("Say under which one code the words stand: --codes CODEBOOK/CODE.")
    (code,) = args.codes
    chosen = {passage: report.toggle_for_pack(ws, code, passage) for passage in args.for_pack}
    found = {
        "chosen": [p for p, now in chosen.items() if now],
        "taken_out": [p for p, now in chosen.items() if not now],
    }
    lines = [f"Passage {p}: {'chosen for the pack' if now else 'taken out of the pack'}" for p, now in chosen.items()]
    answer(args, found, "\n".join(lines))
    return 0


def _side(said: str | None) -> Valence | None:
    from harvest.model import Valence

    return Valence(said) if said else None


def _compared(args: argparse.Namespace) -> Comparison | None:
    from harvest.model import Comparison

    if args.compare is None:
        return None
    return Comparison(tuple(w for w in args.compare if w.strip()), args.compare_said)


def _quoted(found: Any) -> list[str]:
    return [
        f"{how}: “{q['text']}” – {q['voice']}{', ' + q['table'] if q['table'] else ''} ({q['said_as']}, {q['passage']})"
        for how, key in (("Bears it out", "supporting"), ("Says otherwise", "contrary"))
        for q in found[key]
    ]


def _picked(ws: Workspace, codes: Any, passages: list[int] | None) -> list[FindingQuotation] | None:
    """The quotations of these passages under these codes; None where nobody picked any."""
    from harvest.workspace import planning

    if passages is None:
        return None
    offers = {q.passage_id: q for q in planning.propose_finding(ws, codes).offers} if codes else {}
    for passage in passages:
        if passage not in offers:
            raise HarvestError(f"Passage {passage} has no quotation under {', '.join(codes) or 'any code'}.")
    return [planning.quotation_of(offers[passage]) for passage in passages]


def add(commands: Commands) -> None:
    """The commands of this file."""
    p = command(commands, "findings", _findings, "Print findings with their strength; write, change or sign one.")
    p.add_argument("--text", metavar="SENTENCE", help="a new finding, or new words for --finding")
    p.add_argument("--codes", nargs="+", metavar="CODEBOOK/CODE", help="what it is about")
    p.add_argument("--side", choices=["helps", "hinders"], help="what bears it out (default: what more people say)")
    p.add_argument("--quote", nargs="+", type=int, metavar="PASSAGE", help="the passages quoted under it")
    p.add_argument("--compare", nargs="+", metavar="KEY=VALUE", help="whom a sentence that compares is set beside")
    p.add_argument("--compare-said", default="", metavar="WORDS", help="what those say, such as: say they do not want")
    p.add_argument("--for-pack", nargs="+", type=int, metavar="PASSAGE", help="choose words under --codes, or take out")
    p.add_argument("--propose", action="store_true", help="only print figures, a draft and quotations for --codes")
    p.add_argument("--finding", metavar="ID", help="the finding to be changed")
    p.add_argument("--sign", nargs="+", metavar="ID", help="answer for these as they stand")
    p.add_argument("--restore", metavar="ID", help="bring back the version that --version names")
    p.add_argument("--version", type=int, metavar="N")
    p.add_argument("--order", nargs="+", metavar="ID", help="print the findings in this order")
    p.add_argument("--drop", metavar="ID", help="take a finding off")
    p.add_argument("--file", metavar="FILE.csv", help="columns text, codes (apart by ;), side")
    p.add_argument("--audience", choices=list(Audience), default=Audience.PUBLIC.value, help="who reads it")
    takes_coder(p)
    takes_where(p)
