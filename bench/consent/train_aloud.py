# ruff: noqa: E501, SIM905 – lists of words are easier to check on one line
"""Makes the model of what people ask in a talk: ``python -m bench.consent.train_aloud`` writes ``aloud.json``.

``--check`` compares with what is written. ``aloud.tsv`` holds 3,900 invented lines of three writers and 1,200 of talk at invented events, ``aloud_others.tsv`` 280
of another writer, on which nothing is trained; what people say otherwise is taken from ``codebooks/exemplars/lines.txt`` and from 875 lines of other
kinds of talk (webinars, lectures, rehearsals; ``ordinary_speech.txt``), the last quarter of each for measuring.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from harvest.readers.leave import learned_aloud
from harvest.readers.leave.learned_aloud import ALOUD, CLASSES, asked_for, features_of_asking
from harvest.readers.leave.name_off_aloud import asks_name_off
from harvest.readers.leave.not_shared_aloud import asks_not_to_share
from harvest.readers.permission.wished.heard import surely_asks
from harvest.readers.permission.wished.takes_all_back import takes_all_back

HERE = Path(__file__).parent
ORDINARY = HERE.parents[1] / "codebooks" / "exemplars" / "lines.txt"
TRAINED, LEAST_WEIGHT, SPEECH = 0.75, 0.12, 0.1
"""The share of lines to learn from, the least weight that is written, what a line of other talk counts."""
Rows = list[tuple[str, str]]


def rows(name: str) -> Rows:
    """Label and words of each line of a file."""
    found = (line.partition("\t") for line in (HERE / name).read_text("utf-8").splitlines() if "\t" in line)
    return [(label, words) for label, _, words in found]


def speech() -> tuple[list[str], list[str]]:
    """Other kinds of talk, to learn from and to measure by."""
    lines = (HERE / "ordinary_speech.txt").read_text("utf-8").splitlines()
    return lines[: int(TRAINED * len(lines))], lines[int(TRAINED * len(lines)) :]


def ordinary() -> tuple[list[str], list[str]]:
    """What people say who ask nothing, to learn from and to measure by; no line that asks by the rules."""
    lines = sorted({line.strip() for line in ORDINARY.read_text("utf-8").splitlines() if line.strip()})
    random.Random(0).shuffle(lines)
    plain = [
        line
        for line in lines
        if not (asks_name_off(line) or asks_not_to_share(line) or surely_asks(line) or takes_all_back(line))
    ]
    cut = int(TRAINED * len(plain))
    return plain[:cut], plain[cut:]


OF_THINGS = (
    "I don't want the {thing} going to the {body}.|I wouldn't want the {thing} given to the {body}.|"
    "Don't let the {body} have the {thing}.|None of the {thing} should go to the {body}.|Keep the {thing} away from the {body}.|"
    "They mustn't hand the {thing} over to the {body}.|Please don't give the {thing} to the {body}.|"
    "I'd rather the {body} didn't get the {thing}.|The {body} isn't to touch the {thing}.|Nobody passed the {thing} on to the {body}."
).split("|")
THINGS = (
    "money|land|hall|keys|bins|building|grant|field|pitch|piano|rent|bus money|old school|park|trees|allotments|minibus|profits|"
    "lottery money|boats|harbour|tools|chairs|kitchen|garden|plans for the road|parking|library"
).split("|")
BODIES = "council|county|trust|developers|landlord|housing association|church|school|NHS|bus company|parish|university".split(
    "|"
)
OF_LISTS = (
    "Leave my name off the {list}, I can't do it this year.|I don't want my name on the {list}.|Take my name off the {list}, would you?|"
    "My name's not on the {list} and I rang twice.|Don't put my name down for the {list}.|They left my name off the {list}.|"
    "My name came off the {list} when I moved.|Why isn't my name on the {list}?|Put my name on the {list} but not my husband's."
).split("|")
LISTS = (
    "rota|waiting list|housing list|petition|raffle|ballot|coach trip|committee|tea rota|plaque|electoral roll|mailing list|"
    "register|dinner list|football team|cleaning rota|allotment list|sign-up sheet for the walk"
).split("|")


def of_other_things() -> list[str]:
    """What sounds near and asks nothing of what somebody said: things that a body gets, lists for something else."""
    found = [frame.format(thing=t, body=b) for frame in OF_THINGS for t in THINGS for b in BODIES]
    some = random.Random(1).sample(found, 400)
    return some + [frame.format(list=one) for frame in OF_LISTS for one in LISTS]


def main(check: bool) -> None:
    """Train, write the weights that matter, and print what the written model makes of the lines it never saw."""
    told, (plain, measured), (spoken, more) = rows("aloud.tsv"), ordinary(), speech()
    plain, measured = plain + of_other_things(), measured + more
    words = CountVectorizer(analyzer=lambda text: sorted(features_of_asking(text)), binary=True, min_df=2)
    seen = words.fit_transform([text for _, text in told] + plain + spoken)
    labels = [CLASSES.index(label) for label, _ in told] + [CLASSES.index("none")] * len(plain + spoken)
    counts = [1.0] * len(told + plain) + [SPEECH] * len(spoken)
    model = LogisticRegression(C=1.0, max_iter=500).fit(seen, labels, sample_weight=counts)
    centred = model.coef_ - model.coef_.mean(axis=0)
    kept = np.flatnonzero(np.abs(centred).max(axis=0) >= LEAST_WEIGHT)
    names = words.get_feature_names_out()
    weights = {names[n]: [round(float(w), 2) for w in centred[:, n]] for n in sorted(kept, key=lambda n: names[n])}
    intercept = [round(float(w), 3) for w in model.intercept_ - model.intercept_.mean()]
    made = json.dumps({"intercept": intercept, "weights": weights}, ensure_ascii=False, separators=(",", ":"))
    if check:
        print("as written" if ALOUD.read_text("utf-8") == made else "the written model is another one")
    else:
        ALOUD.write_text(made, "utf-8")
        learned_aloud._model.cache_clear()
    print(f"{len(weights):,} features, {len(made) / 1e6:.1f} MB")
    for label in ("name", "share", "out", "none"):
        found = Counter("+".join(sorted(asked_for(text))) for own, text in rows("aloud_others.tsv") if own == label)
        print(f"{label}: {dict(found.most_common())}")
    false = [text for text in measured if asked_for(text)]
    print(f"ordinary: {len(false)} of {len(measured)}")
    print("\n".join(f"    {sorted(asked_for(text))} {text[:120]}" for text in false[:20]))


if __name__ == "__main__":
    main("--check" in sys.argv)
