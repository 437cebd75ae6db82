"""Makes the model of answers: ``python -m bench.consent.train_answers`` writes ``answers.json``, ``--check`` tries it.

The examples are ours (``answers*.jsonl``): what people answer to a question about public use, with what it permits;
what they answer to other questions (``other_answers.txt``); questions, which stand in columns of topics; and
consents to something else than to public words (``other_consents.txt``).
``--check`` learns from one writer's examples and judges those of the others.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from harvest.readers.permission.answered.answers import ruled_answer
from harvest.readers.permission.answered.learned_answers import ANSWERS, NAMES, USES, features_of_answer
from harvest.readers.permission.cells import Answer, Style

HERE = Path(__file__).parent
SMALLEST = 0.1
"""Features that weigh less for every label are left out of the file."""
CLOSELY = 1.0
"""How closely the regression keeps to its examples (scikit-learn's C)."""
_BEFORE = ("Permission: ", "Consent: ", "Use: ", "Says: ", "OK? ", "- ", "*")

Example = tuple[str, str, str, str]
"""Text, use, name, and the file it stands in."""


def written() -> list[Example]:
    """All examples, in a fixed order."""
    found = []
    for path in sorted(HERE.glob("answers*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            found.append((row["text"], row["use"], row["name"], path.stem))
    others = [
        text
        for name in ("other_answers.txt", "other_headings.txt", "other_consents.txt")
        for text in (HERE / name).read_text("utf-8").splitlines()
    ]
    return [*found, *((text, "other", "silent", "other_answers") for text in others if text.strip())]


def _dressed(examples: list[Example]) -> list[Example]:
    """Each as it is, and again as notes have it: after a label, without its end, in small letters."""
    chance = random.Random(5)
    every = list(examples)
    for text, use, name, where in examples:
        roll = chance.random()
        again = chance.choice(_BEFORE) + text if roll < 0.3 else text.rstrip(".!") if roll < 0.6 else text.lower()
        every.append((again, use, name, where))
    return every


def _features(example: tuple[str, Answer]) -> list[str]:
    return features_of_answer(*example)


def train(examples: list[Example]) -> dict[str, object]:
    """The weights of every feature for every use and every name."""
    every = _dressed(examples)
    vectorizer = CountVectorizer(analyzer=_features, min_df=3, binary=True)
    matrix = vectorizer.fit_transform([(text, ruled_answer(text, Style())) for text, *_ in every])
    names = vectorizer.get_feature_names_out()
    tables, intercepts = [], []
    for labels, place in ((USES, 1), (NAMES, 2)):
        wanted = np.array([labels.index(e[place]) for e in every])
        model = LogisticRegression(C=CLOSELY, max_iter=600).fit(matrix, wanted)
        tables.append(model.coef_.T)
        intercepts += [round(float(v), 3) for v in model.intercept_]
    table = np.concatenate(tables, axis=1)
    weights = {
        name: [round(float(v), 2) for v in row]
        for name, row in zip(names, table, strict=True)
        if np.abs(row).max() >= SMALLEST
    }
    return {"labels": [*USES, *NAMES], "intercepts": intercepts, "weights": weights}


def main() -> None:
    """Writes the model beside the code that reads it."""
    examples = written()
    if "--check" in sys.argv:
        _check(examples)
        return
    _write(train(examples))
    print(f"{len(examples):,} answers, {ANSWERS.stat().st_size:,} bytes")


def _write(model: dict[str, object]) -> None:
    ANSWERS.write_text(json.dumps(model, ensure_ascii=False, separators=(",", ":")), "utf-8")


def _check(examples: list[Example]) -> None:
    """Learns from all writers but one, and says how that one's answers are judged; the model in use stays."""
    from harvest.readers.permission.answered import learned_answers

    kept = ANSWERS.read_text("utf-8") if ANSWERS.exists() else ""
    for where in sorted({e[3] for e in examples if e[1] != "other"}):
        _write(train([e for e in examples if e[3] != where]))
        learned_answers._model.cache_clear()
        learned_answers.judge_answer.cache_clear()  # type: ignore[attr-defined]
        theirs = [e for e in examples if e[3] == where]
        judged = [learned_answers.judge_answer(e[0], ruled_answer(e[0], Style())) for e in theirs]
        right = np.mean([max(j.use, key=j.use.__getitem__) == e[1] for e, j in zip(theirs, judged, strict=True)])
        named = np.mean([max(j.name, key=j.name.__getitem__) == e[2] for e, j in zip(theirs, judged, strict=True)])
        print(f"{where}: {len(theirs)} answers, use {right:.2f}, name {named:.2f}")
        public = sum(e[1] == "public" for e in theirs)
        for limit in (0.8, 0.9, 0.95, 0.98):
            out = [(e, j) for e, j in zip(theirs, judged, strict=True) if j.use["public"] >= limit]
            wrong = [e for e, _ in out if e[1] != "public"]
            told = f"found {len(out) - len(wrong)}/{public}, wrong {len(wrong)}/{len(theirs) - public}"
            print(f"  public >= {limit}: {told}")
            if limit == 0.95 and "--show" in sys.argv:
                print("\n".join(f"    {e[1]}: {e[0]}" for e in wrong))
    ANSWERS.write_text(kept, "utf-8")


if __name__ == "__main__":
    main()
