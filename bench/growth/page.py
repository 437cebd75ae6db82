"""The page on performance, with a picture of how each figure grows."""

from __future__ import annotations

import os
import platform
from pathlib import Path

import altair as alt
import vl_convert

from bench.growth.table import BARS, Figures, lines

DOCS = Path(__file__).parents[2] / "docs"
PAGE, PICTURE = DOCS / "performance.md", DOCS / "growth.svg"
DRAWN = {
    "bare": "bare: every text and decision read once",
    "Inquiry, first": "Inquiry, first",
    "Inquiry, decision": "Inquiry, after a decision",
    "Themes, first": "Themes, first",
    "Themes, decision": "Themes, after a decision",
    "XLSX": "XLSX",
    "import of a table": "import of a table",
    "key to answer, p95": "key to answer, p95",
}
HEAD = """# How fast it is, and how it grows

Written by `make bench`; nothing here is written by hand but these sentences. The programmes are made up: half of the
passages are table rows of a person each, with a neighbourhood and an age, half are transcripts; half as many decisions
as passages, by twenty coders; every passage with three suggestions and a vector. Every passage is different.

Seconds are the **processor's**: a busy machine does not lengthen them. *First* is each page in a process of its own
that has read nothing of the inquiry yet, where a server was before and nobody wrote since, so that what Inquiry and
Themes show first lies in the file; *decision* is right after somebody decided, *mend* right after a typo was mended.
*Reading ahead* is what a server does in the background two seconds after an inquiry was opened: where somebody wrote
since the last server ended, a page that is opened before waits for the part of it that it needs. *Evidence* is that
of all codebooks, which the other views of Themes and what Export shows are made of: it lies in the file too, as
numbers and places in the texts, and a pack is always made of the whole inquiry.
Pages are measured up to what they show; the browser's own share is not in it. *bare* reads every text and every
decision once with nothing but SQLite and counts the words; each figure stands beside its multiple of that, which says
more than the seconds of one machine. *Growth* is the slope between the two largest sizes on a log-log scale: 1 is in
step with the inquiry, and above 1.1 counts as missed. *Memory* is the most that the process held which opened the
inquiry, showed these pages and made the three packs; as in a server, pictures are drawn in another, whose seconds are
counted in, and the C library gives back what is large at once.

**Where a server's memory goes.** Ten browsers on the inquiry of 100,000 passages brought one to 1,193 MB. Looked at
with memray it was not the sessions: (1) whoever signed in for the first time wrote a line that counted as a change of
all content, so that everything was read and cleared anew beside the old: 5.5 s and 90 MB a person, 584 MB before and
850 MB after three; now 1.1 s, and the memory stays. A setting, a summary and a quotation for the pack were the same.
(2) *Codebooks* read 300,000 suggestions to count them: up to 190 MB and 4.6 s for a moment; the database counts them
now, 0.7 s with the decisions. (3) Suggesting anew held the vectors of 35,000 decided passages (153 MB) three times
for a moment, and now once. (4) Of each session: 52,000 names to choose a speaker from on *Code* and a table of 52,000
voices in *Settings*; 500 of each are listed now, the others typed or found. (5) Learning held the vectors of 35,000
decided passages, what makes them alike and two copies of it at full length, and up to 500 vectors of each code twice:
1,160 MB at most in a process that only suggests, 816 while it judges; now 700 and 575, of which 445 stay. (6) *Export*
compared every earlier pack with the whole inquiry and *Settings* looked for people under two names whenever somebody
opened them: 37 and 29 seconds with ten browsers, now once a change.
(7) That somebody read names or was refused something was logged as a change: ten people who came in had everything
worked out anew some eighty times. (8) An id and a place in a text are one number, whatever refers to them (26 MB);
what is read anew and is as before is not held a second time; garbage is looked for every ten seconds in place of once
a minute, and not in what is an inquiry in memory, which had taken a second of everybody's each time.

**Ten people without browsers** (`python -m bench.bench_pages`): ten sessions of a team over the websocket, each opens
another of the eleven pages a second after the last was drawn, and looks for news meanwhile. On two cores with seven to
eleven other programs at work: nineteen of twenty pages of each kind were drawn after 0.2 to 0.7 s (0.5 to 6.2 before
(7) and (8)), the server worked 0.05 s of the processor a page with all that goes on beside it (0.09), 0.4 of a core,
and held at most 787 MB (908). Somebody alone takes 0.02 to 0.12 s of it for a page that was open before, and 0.05 to
3 s for one that nobody opened since the server started, the longest where Code and Themes read what draws and learns.
**While codes are suggested anew** the process that holds the model does it all: learning and judging took a server of
this size above the bar. One person who opened Inquiry, Code, Themes, Names and Compare and then pressed *Suggest
anew* in Settings took it to 1,069 MB; to 961 with the vectors of decided passages read some at a time and 250 in
place of 500 of each code kept for reasons; and to **760 MB** (the bar is 800) now that both are done elsewhere (one
run each). That process held 500 MB in the same run, where all texts had been read before, and 650 at most; with both
encoders at work it is some 764 MB (1,264 before each weight was held but once and what a batch takes went back) and
what the inquiry takes beside. After twenty more decisions it says anew what changed in 13 to 14 s (17 to 19 before
how far a file speaks of its community was kept, and what stands was read as one number a suggestion). What falls
short: **ten browsers** for five minutes on the two cores that they share with the server (`python -m
bench.bench_browsers`; load 24, of which the server takes 0.25 of a core) see half of 772 pages after 2.6 s and nineteen
of twenty after 5.7 s (3 to 19 s before (7) and (8)); with ten seconds on each page after 1.2 and 5.4 s. Drawing a page
takes a browser 1 to 2 s of the processor by itself. The server holds **792 MB** at most (899 before (9), 1,090 before
that; the bar is 800): (9) who may be one person was asked of all voices when somebody opened *Settings*, 98 MB for a
moment of which the C library kept a part for good, beside whatever others opened; it takes a third of that now and is
asked ahead, so that the first opening takes 3.5 s there and not 58. What draws was twice as large by a package of
another tool (a parser of 39 grammars), and what judging takes is no longer read into a server that has it done
elsewhere: 670 MB once each page was opened, 760 before.
**Import**: a table of 100,000 rows took a seventh longer before what the parsing process answers went as MessagePack
straight into the types expected, and cells that are a name alone were passed over.
"""


def write(figures: Figures) -> None:
    """Write the page and its picture."""
    rows = lines(figures)
    marks = ["|" + "|".join("---" if i == 0 else "---:" for i in range(len(rows[0]))) + "|"]
    table = ["| " + " | ".join(row) + " |" for row in rows]
    missed = [row[0] for row in rows[1:] if row[-1] == "MISSED"]
    kept = sum(row[-1] == "kept" for row in rows[1:])
    said = f"Of {kept + len(missed)} bars {kept} are kept at {max(figures):,} passages."
    if missed:
        said += " Missed, in seconds, in megabytes or in growth: " + ", ".join(missed) + "."
    machine = f"Measured with Python {platform.python_version()} on {os.cpu_count()} cores ({platform.machine()})."
    PICTURE.write_text(picture(figures), "utf-8")
    PAGE.write_text(
        "\n".join(
            [
                HEAD,
                f"{machine} {said}",
                "",
                f"![Processor seconds by passages, both on a logarithmic scale]({PICTURE.name})",
                "",
                table[0],
                *marks,
                *table[1:],
                "",
                "`make bench ARGS=--check` measures again and names what takes half as much again, by its multiple of "
                "the bare baseline, as when this page was written.",
                "",
            ]
        ),
        "utf-8",
    )


def picture(figures: Figures) -> str:
    """Seconds by passages for a few figures, as SVG."""
    values = [
        {"passages": size, "seconds": figures[size][name][0], "what": said}
        for size in sorted(figures)
        for name, said in DRAWN.items()
        if name in figures[size]
    ]
    chart = (
        alt.Chart(alt.Data(values=values), width=560, height=360)
        .mark_line(point=True)
        .encode(
            x=alt.X("passages:Q", scale=alt.Scale(type="log"), title="passages", axis=alt.Axis(values=sorted(figures))),
            y=alt.Y("seconds:Q", scale=alt.Scale(type="log"), title="processor seconds"),
            color=alt.Color("what:N", sort=list(DRAWN.values()), title=None, legend=alt.Legend(labelLimit=260)),
            shape=alt.Shape("what:N", sort=list(DRAWN.values()), title=None),
            strokeDash=alt.StrokeDash("what:N", sort=list(DRAWN.values()), title=None),
        )
        .configure_axis(labelFontSize=13, titleFontSize=13)
        .configure_legend(labelFontSize=13)
    )
    svg: str = vl_convert.vegalite_to_svg(chart.to_json())
    return svg


assert set(DRAWN) - {"bare"} <= set(BARS), "what is drawn is measured"
