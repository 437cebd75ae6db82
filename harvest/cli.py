"""``harvest …``: the same verbs as the screens; a contract that other people's programs call.

``--json`` prints one JSON document on stdout and nothing else; progress goes to stderr. Exit 0 done, 1 a HarvestError
(one plain sentence on stderr, nothing changed for what failed, the rest done), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from harvest import __version__
from harvest.errors import HarvestError

Command = Callable[[argparse.Namespace], int]


def _say(*words: object) -> None:
    print(*words, file=sys.stderr, flush=True)


def _answer(args: argparse.Namespace, answer: object, text: str) -> None:
    """The answer on stdout: as JSON when asked for, else as plain lines."""
    print(json.dumps(answer, ensure_ascii=False) if args.json else text)


def _percent(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} of {total} passages", end="\n" if done >= total else "", file=sys.stderr, flush=True)


def _new(args: argparse.Namespace) -> int:
    from harvest import workspace as verbs

    ws = verbs.new(args.inquiry, args.title, args.question)
    _answer(args, {"inquiry": str(ws.path), "codebooks": ws.versions()}, f"Made {ws.path}.")
    return 0


def _import(args: argparse.Namespace) -> int:
    from harvest import workspace as verbs
    from harvest.model import Consent

    ws = verbs.open_inquiry(args.inquiry)
    mapping = None
    if args.mapping:
        try:
            mapping = json.loads(Path(args.mapping).read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise HarvestError(f"The mapping {args.mapping} cannot be read as JSON: {error}.") from error
    answer = verbs.import_files(
        ws,
        [Path(f) for f in args.files],
        event=args.event,
        consent=Consent(args.consent),
        mapping=mapping,
        dry_run=args.dry_run,
        anyway=args.anyway,
        progress=lambda done, total, name: _say(f"{done} of {total}: {name}"),
    )
    lines = []
    for f in answer["files"]:
        people = [str(s["name"]) for s in f["speakers"]]  # type: ignore[attr-defined]
        lines.append(
            f"{f['name']}: {f['status']}, {f['flavour']}, {f['sources']} sources, {f['turns']} turns, "
            f"{f['passages']} passages"
            + (f", speakers {', '.join(people[:8])}{'…' if len(people) > 8 else ''}" if people else "")
        )
        lines += [f"  {d['count']} × {d['reason']}" for d in f["dropped"]]  # type: ignore[attr-defined]
        lines += [f"  note: {w}" for w in f["warnings"]]  # type: ignore[attr-defined]
        if f["message"]:
            lines.append(f"  {f['message']}")
    _answer(args, answer, "\n".join(lines))
    refused = [str(f["message"]) for f in answer["files"] if f["status"] == "refused"]
    for message in refused:
        _say(message)
    return 1 if refused else 0


def _suggest(args: argparse.Namespace) -> int:
    from harvest import workspace as verbs

    ws = verbs.open_inquiry(args.inquiry)
    answer = verbs.suggest(ws, encoder=args.encoder, progress=_percent)
    text = (
        f"{answer['suggestions']} codes suggested on {answer['passages']} passages in {answer['seconds']} s "
        f"({answer['model']}). People decide: harvest serve {ws.path}"
    )
    _answer(args, answer, text)
    return 0


def _passages(args: argparse.Namespace) -> int:
    from harvest import workspace as verbs

    answer = verbs.passages_json(verbs.open_inquiry(args.inquiry))
    lines = []
    for p in answer["passages"]:
        lines.append(f"[{p['id']}] {p['speaker']} ({p['role']}), {p['source']}: {p['text']}")
        for s in p["suggestions"]:  # type: ignore[attr-defined]
            lines.append(f"    suggested {s['codebook']}/{s['code']} {s['probability']:.0%} ({s['polarity']})")
        for c in p["codings"]:  # type: ignore[attr-defined]
            lines.append(f"    {c['coder']}: {c['codebook']}/{c['code']} ({c['polarity']})")
    _answer(args, answer, "\n".join(lines))
    return 0


def _decide(args: argparse.Namespace) -> int:
    from harvest import workspace as verbs

    ws = verbs.open_inquiry(args.inquiry)
    if args.file:
        acts = verbs.acts_from_csv(Path(args.file))
    else:
        acts = [
            verbs.act_from(
                args.passage,
                args.action,
                args.code or "",
                args.to or "",
                args.polarity or "",
                args.start,
                args.end,
                args.memo,
            )
        ]
    ids = verbs.decide_each(ws, args.coder, acts)
    _answer(args, {"decisions": ids}, f"{len(ids)} decisions kept.")
    return 0


def _evidence(args: argparse.Namespace) -> int:
    from harvest import workspace as verbs

    answer = verbs.evidence_json(verbs.open_inquiry(args.inquiry), codebook=args.codebook, event=args.event)
    lines = []
    for c in answer["codes"]:  # type: ignore[attr-defined]
        lines.append(
            f"{c['codebook']}/{c['code']}: {c['voices']} voices, {c['tables']} tables, {c['sources']} sources, "
            f"{c['passages']} passages, {c['polarity']}"
        )
        lines += [f"    “{q['text']}” – {q['voice']}, {q['source']}" for q in c["quotations"][:3]]
    lines += [f"held back: {h['passages']} passages – {h['reason']}" for h in answer["held_back"]]  # type: ignore[attr-defined]
    lines += [f"nobody has decided yet on {answer['unreviewed']} passages", str(answer["missing_voices"])]
    _answer(args, answer, "\n".join(lines))
    return 0


def _export(args: argparse.Namespace) -> int:
    from harvest import workspace as verbs

    ws = verbs.open_inquiry(args.inquiry)
    out = verbs.export_file(
        ws, Path(args.out), codebook=args.codebook, event=args.event, full=args.full, utf16=args.utf16
    )
    _answer(args, {"file": str(out), "bytes": out.stat().st_size}, f"Wrote {out}.")
    return 0


def _evaluate(args: argparse.Namespace) -> int:
    from harvest.workspace.suggesting import evaluation

    try:
        learn = [int(n) for n in args.learn.split(",")] if args.learn else []
    except ValueError:
        raise HarvestError(f"--learn takes whole numbers with commas between them, not “{args.learn}”.") from None
    answer = evaluation.evaluate(
        Path(args.gold), args.codebook, inquiry=args.inquiry, learn=learn, seeds=args.seeds, encoder=args.encoder
    )
    overall = answer["overall"]
    lines = [f"{name}: {value}" for name, value in overall.items()]  # type: ignore[attr-defined]
    _answer(args, answer, "\n".join(lines))
    return 0


def _serve(args: argparse.Namespace) -> int:
    from harvest.ui.serve import serve

    return serve(Path(args.inquiry) if args.inquiry else None, args.port)


def _demo(args: argparse.Namespace) -> int:
    from harvest.workspace.inquiry import demo

    path = Path(args.inquiry)
    if args.demo_only:
        made = demo.build_demo(path, Path(args.out), say=_say)
        _answer(args, {"inquiry": args.inquiry, "files": [str(p) for p in made]}, "\n".join(f"Wrote {p}" for p in made))
        return 0
    demo.sample_inquiry(path, _say).store.close()
    from harvest.ui.serve import serve

    return serve(path, args.port)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="harvest", description="What people said at an event, as evidence.")
    parser.add_argument("--version", action="version", version=f"Harvest {__version__}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")

    def verb(name: str, run: Command, help_: str, inquiry: bool = True) -> argparse.ArgumentParser:
        sub = verbs.add_parser(name, help=help_, description=help_)
        sub.set_defaults(run=run)
        sub.add_argument("--json", action="store_true", help="print one JSON document on stdout and nothing else")
        if inquiry:
            sub.add_argument("inquiry", metavar="INQUIRY", help="the inquiry file, such as baring.harvest")
        return sub

    p = verb("new", _new, "Make an inquiry.")
    p.add_argument("--title", required=True)
    p.add_argument("--question", required=True, help="the positive question that was asked")
    p = verb("import", _import, "Take files in.")
    p.add_argument("files", nargs="+", metavar="FILE")
    p.add_argument("--event")
    p.add_argument("--consent", choices=["none", "analysis", "anonymous", "named"], default="none")
    p.add_argument("--mapping", metavar="FILE", help="a saved column mapping (JSON) for a table of responses")
    p.add_argument("--dry-run", action="store_true", help="say what would be taken in, and take nothing in")
    p.add_argument("--anyway", action="store_true", help="take in also what looks like no data (an agenda, a form)")
    p = verb("suggest", _suggest, "Suggest codes on every passage.")
    p.add_argument("--encoder", default="auto", help="auto, small, large, or a folder with a model")
    verb("passages", _passages, "List passages, suggestions and codings.")
    p = verb("decide", _decide, "Keep a person's decisions.")
    p.add_argument("--coder", required=True, metavar="NAME")
    what = p.add_mutually_exclusive_group(required=True)
    what.add_argument("--passage", type=int, metavar="ID")
    what.add_argument("--file", metavar="DECISIONS.csv")
    p.add_argument("--action", help="confirm, reject, change, add or none")
    p.add_argument("--code", metavar="CODEBOOK/CODE")
    p.add_argument("--to", metavar="CODEBOOK/CODE")
    p.add_argument("--polarity", help="present, lacking, wished_for or mixed")
    p.add_argument("--start", type=int, metavar="N")
    p.add_argument("--end", type=int, metavar="N")
    p.add_argument("--memo", default="")
    for name, run, help_ in (
        ("evidence", _evidence, "Show what the group agreed, counted and quoted."),
        ("export", _export, "Write the evidence to a file; its suffix chooses the format."),
    ):
        p = verb(name, run, help_)
        if name == "export":
            p.add_argument("out", metavar="OUT")
            p.add_argument("--full", action="store_true", help="for .qdpx: every word, for the team's own archive only")
            p.add_argument("--utf16", action="store_true", help="for .qdpx: count positions as NVivo does")
        p.add_argument("--codebook", help="only this codebook")
        p.add_argument("--event", help="only this event")
    p = verb("evaluate", _evaluate, "Measure the suggestions against passages that people coded.", inquiry=False)
    p.add_argument("gold", metavar="GOLD.jsonl")
    p.add_argument("--codebook", required=True, metavar="ID-OR-FILE")
    p.add_argument("--inquiry", help="measure with what this inquiry's team decided")
    p.add_argument("--learn", default="", metavar="5,10,20,50")
    p.add_argument("--seeds", type=int, default=3)
    p.add_argument("--encoder", default="auto")
    p = verb("serve", _serve, "Open the app in the browser.", inquiry=False)
    p.add_argument("inquiry", nargs="?", metavar="INQUIRY")
    p.add_argument("--port", type=int, default=8501)
    p = verb("demo", _demo, "Build the sample inquiry and serve it, or leave its evidence pack in a folder.", False)
    p.add_argument("--inquiry", default="sample.harvest")
    p.add_argument("--demo-only", action="store_true", help="write the evidence pack and stop, without serving")
    p.add_argument("--out", default="out", metavar="FOLDER")
    p.add_argument("--port", type=int, default=8501)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    parser = _parser()
    args = parser.parse_args(argv)
    if args.verb == "decide" and args.passage is not None and not args.action:
        parser.error("decide --passage needs --action")
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    try:
        return int(args.run(args))
    except HarvestError as error:
        _say(str(error))
        return 1
    except KeyboardInterrupt:
        _say("Stopped; what was done so far is kept.")
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 0


if __name__ == "__main__":
    sys.exit(main())
