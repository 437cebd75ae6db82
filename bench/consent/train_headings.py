# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Makes the model of headings: ``python -m bench.consent.train_headings [--check]`` writes ``headings.json``."""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from bench.consent import phrases
from harvest.readers.permission.asks.learned import HEADINGS, LABELS, features_of_heading

HERE = Path(__file__).parent
LETTERS = {"q": "quotation", "a": "analysis", "s": "sharing", "p": "photo", "r": "archive", "c": "recontact"}
Example = tuple[str, frozenset[str]]


def _fill(chance: random.Random, shape: str) -> str:
    words = []
    for word in shape.split():
        bare, end = (word[:-1], word[-1]) if word[-1:] in ",.?" else (word, "")
        lists = {"C": phrases.CONTENT, "P": phrases.PRODUCT, "W": phrases.WHOM, "K": phrases.KEPT, "I": phrases.IMAGE}
        words.append(chance.choice(lists[bare]) + end if bare in lists else word)
    return " ".join(words)


def _dressed(chance: random.Random, text: str) -> str:
    """A heading as forms print it: numbered, with an instruction, in capitals, with the name of the field."""
    roll = chance.random()
    if roll < 0.08:
        text = f"{chance.randint(1, 30)}. {text}"
    elif roll < 0.12:
        text = f"Q{chance.randint(1, 30)} {text}"
    elif roll < 0.17:
        text = f"{text} ({chance.choice(['yes/no', 'Y/N', 'tick', 'please tick', 'optional', 'tick box', 'y or n'])})"
    elif roll < 0.2:
        text = f"{chance.choice(['Consent', 'Permission', 'Your consent', 'About your words', 'Finally', 'Last question', 'Use of your story'])}: {text}"
    elif roll < 0.23:
        text = f"{chance.choice(['Thank you for your story.', 'You can change your mind at any time.', 'This is up to you.', 'We are making a report.'])} {text}"
    elif roll < 0.26:
        text = text.upper()
    return text


def made(number: int, seed: int) -> list[Example]:
    """Headings put together by chance, each with what it is about."""
    chance = random.Random(seed)
    every: list[Example] = []
    kinds = {
        "quotation": (phrases.QUOTE, phrases.QUOTING, phrases.PASSIVE, 6),
        "analysis": (phrases.ANALYSE, phrases.ANALYSING, phrases.ANALYSED, 2),
        "sharing": (phrases.SHARE, phrases.SHARING, phrases.SHARED, 2),
        "archive": (phrases.KEEP, phrases.KEEPING, phrases.KEPT_LABEL, 1.5),
        "photo": (phrases.PICTURE, phrases.PICTURING, phrases.PICTURED, 2),
        "recontact": (phrases.REACH, phrases.REACH, phrases.REACHED, 1),
    }
    names, weights = list(kinds), [k[3] for k in kinds.values()]
    for _ in range(number):
        name = chance.choices(names, weights)[0]
        verbs, gerunds, labels, _ = kinds[name]
        found = {"about", name}
        if name == "recontact":
            gerunds = labels
        roll = chance.random()
        against = chance.random() < 0.16
        if against and name != "recontact":
            found.add("against")
            if roll < 0.65:
                text = f"{chance.choice(phrases.NOT_TO)} {_fill(chance, chance.choice(verbs))}"
            else:
                text = f"{chance.choice(phrases.NOT_ING)} {_fill(chance, chance.choice(gerunds))}"
        elif roll < 0.5:
            text = f"{chance.choice(phrases.TO)} {_fill(chance, chance.choice(verbs))}"
        elif roll < 0.7 and name != "recontact":
            text = f"{chance.choice(phrases.ING)} {_fill(chance, chance.choice(gerunds))}"
        else:
            text = _fill(chance, chance.choice(labels))
        if name == "quotation" and chance.random() < 0.45:
            hidden = chance.random() < 0.6
            text = f"{text}{chance.choice([' ', ', ', ' '])}{chance.choice(phrases.LOST if hidden else phrases.SHOWN)}"
            found.add("unnamed" if hidden else "named")
        elif name != "recontact" and chance.random() < 0.08 and not against:
            second = chance.choice([n for n in ("quotation", "analysis", "sharing", "archive") if n != name])
            text = f"{text} and {_fill(chance, chance.choice(kinds[second][0]))}"
            found.add(second)
        every.append((_dressed(chance, text), frozenset(found)))
    return every


def written() -> list[Example]:
    """Headings written out, of every other kind."""
    every: list[Example] = []
    for text in phrases.ONLY_NAME_YES:
        every += [(text, frozenset({"about", "named"}))] * 6
    for text in phrases.ONLY_NAME_NO:
        every += [(text, frozenset({"about", "named", "against"}))] * 6
    for text in phrases.PRIVATE:
        every += [(text, frozenset({"about", "against"}))] * 6
    chance = random.Random(3)
    for text in phrases.GENERIC:
        every += [(_dressed(chance, _fill(chance, text)), frozenset({"about"})) for _ in range(6)]
    for option in phrases.OPTIONS * 25:
        name, shape = option.split(":", 1)
        shape, _, more = shape.partition("+")
        every.append((_fill(chance, shape), frozenset({"about", name, *([more] if more else [])})))
    marked = [
        (HERE / name).read_text("utf-8")
        for name in (
            "languages.txt",
            "headings_told.txt",
            "headings_by_others.txt",
            "headings_as_asked.txt",
            "headings_by_voices.txt",
            "headings_on_forms.txt",
        )
    ]
    for line in "\n".join(marked).splitlines():
        if "|" not in line:
            continue
        mark, text = line.split("|", 1)
        if not mark:
            every += [(text, frozenset())] * 5
            continue
        found = {"about", *(LETTERS[c] for c in mark if c in LETTERS)}
        found |= {"against"} if "-" in mark else set()
        found |= {"unnamed"} if "u" in mark else {"named"} if "n" in mark else set()
        every += [(text, frozenset(found))] * 5
    every += _languages(chance)
    for line in (HERE / "other_languages.txt").read_text("utf-8").splitlines():
        every += [(line, frozenset())] * 8
    for line in (HERE / "other_headings.txt").read_text("utf-8").splitlines():
        if line.strip():
            every += [(_dressed(chance, line.strip()) if n else line.strip(), frozenset()) for n in range(6)]
    for _ in range(2500):
        every.append((_dressed(chance, _civic(chance)), frozenset()))
    return every


def _languages(chance: random.Random) -> list[Example]:
    """Headings in other languages: who asks, what for, with the name or without."""
    every: list[Example] = []
    texts = [(HERE / name).read_text("utf-8") for name in ("more_languages.txt", "languages_told.txt")]
    for block in [b for text in texts for b in text.split("\n[")[1:]]:
        lists = {
            line.split(" ", 1)[0]: line.split(" ", 1)[1].split("|") for line in block.splitlines()[1:] if " " in line
        }
        for letter, label in LETTERS.items():
            for _ in range(60 if letter == "q" else 30):
                text = f"{chance.choice(lists['head'])} {chance.choice(lists[letter])}"
                found = {"about", label}
                if letter == "q" and chance.random() < 0.5:
                    hidden = chance.random() < 0.6
                    more = chance.choice(lists["u" if hidden else "n"])
                    text = f"{text} {more}" if chance.random() < 0.7 else f"{text}, {more}"
                    found.add("unnamed" if hidden else "named")
                every.append((text + chance.choice(["", "?", "?"]), frozenset(found)))
            every += [(text, frozenset({"about", label})) for text in lists[letter]]
        every += [(text, frozenset({"about", "against"})) for text in lists["no"]] * 6
        every += [(text, frozenset()) for text in lists["other"]] * 6
    return every


def _civic(chance: random.Random) -> str:
    """A question about the place, put as questions about permission are."""
    doing = [
        "build on the green",
        "close the high street",
        "open the hall on Sundays",
        "plant trees in our street",
        "share a van",
        "use the hall",
        "use the pool more",
        "read more",
        "keep hens",
        "print the timetable larger",
        "put benches by the river",
        "show films in the park",
        "display the flag",
        "pass the new bylaw",
        "give money to the club",
        "take the bus to work",
        "photograph birds",
        "record the traffic",
        "store bikes in the yard",
        "contact the council",
        "ring the surgery",
        "allow dogs on the beach",
        "let the field to the club",
        "pay more for parking",
        "volunteer in the garden",
        "lead a walk",
        "help run the cafe",
        "bake for the fair",
        "mend the swing",
        "walk to school",
        "name the new street",
        "publish the budget",
        "share the pitch",
        "keep the library open",
        "move the market",
        "use the cycle path",
        "feature local food in the shop",
        "quote for the repairs",
        "hang baskets in the square",
        "print tickets at home",
        "put on a play",
        "put up posters",
        "hang washing outside",
        "repeat this event",
        "run this again",
        "tell people more",
        "show people the plans",
        "read more stories",
        "write bigger signs",
        "publish the accounts",
        "quote the rules",
        "display the trophies",
        "broadcast the match",
        "post letters here",
        "have this on Saturdays",
        "do this at the library",
        "use the hall for this",
        "help people tell their stories",
        "suggest a reply",
        "include a pond in the park",
        "read to children",
        "tell jokes",
    ]
    heads = [
        "should we",
        "should the council",
        "should they",
        "can we",
        "may we",
        "could we",
        "shall we",
        "are we allowed to",
        "is it ok to",
        "would it be ok to",
        "could the council",
        "may people",
        "may dogs",
        "can people",
        "do you",
        "would you",
        "would you be happy to",
        "would you be willing to",
        "are you able to",
        "are you happy to",
        "do you want to",
        "did you",
        "did the council",
        "have you tried to",
        "do you agree to",
        "do you agree that we should",
        "do you think we should",
        "do you support plans to",
        "is it right to",
        "is it easy to",
        "how often do you",
        "how easy is it to",
        "where do you",
        "who should",
        "when can we",
        "why do people",
        "do your neighbours",
        "would it help to",
        "I would like to",
        "I am able to",
        "we should",
        "I consent to the council planning to",
        "I consent to plans to",
        "I agree to the council wanting to",
        "do you consent to plans to",
        "I object to plans to",
        "I agree that the council should",
        "I give the landlord permission to",
        "do you allow your neighbours to",
        "people should be allowed to",
        "are children allowed to",
        "do you allow your children to",
        "are you for plans to",
    ]
    return f"{chance.choice(heads)} {chance.choice(doing)}{chance.choice(['', '?', '?'])}"


def train(examples: list[Example]) -> dict[str, object]:
    """The weights of every feature for every label."""
    vectorizer = CountVectorizer(analyzer=features_of_heading, min_df=3, binary=True)
    matrix = vectorizer.fit_transform([text for text, _ in examples])
    names = vectorizer.get_feature_names_out()
    weights: dict[str, list[float]] = {}
    columns = []
    intercepts = []
    for label in LABELS:
        wanted = np.array([label in found for _, found in examples])
        if label == "about":
            rows, chosen = matrix, wanted
        else:
            inside = np.array(["about" in found for _, found in examples])
            rows, chosen = matrix[inside], wanted[inside]
        model = LogisticRegression(C=0.5, max_iter=300, solver="liblinear").fit(rows, chosen)
        columns.append(model.coef_[0])
        intercepts.append(round(float(model.intercept_[0]), 2))
    table = np.stack(columns, axis=1)
    for name, row in zip(names, table, strict=True):
        if np.abs(row).max() >= 0.08:
            weights[name] = [round(float(v), 2) for v in row]
    return {"labels": list(LABELS), "intercepts": intercepts, "weights": weights}


def main() -> None:
    """Writes the model beside the code that reads it."""
    examples = [*made(12_000, 1), *written()]
    model = train(examples)
    HEADINGS.write_text(json.dumps(model, ensure_ascii=False, separators=(",", ":")), "utf-8")
    print(f"{len(examples):,} headings, {len(model['weights']):,} features, {HEADINGS.stat().st_size:,} bytes")  # type: ignore[arg-type]
    if "--check" in sys.argv:
        _check(made(2_000, 99))


def _check(fresh: list[Example]) -> None:
    from harvest.readers.permission.asks.learned import judge_heading

    for label in LABELS:
        right = sum((judge_heading(text)[label] > 0.5) == (label in found) for text, found in fresh)
        print(f"{label}: {right / len(fresh):.3f}")


if __name__ == "__main__":
    main()
