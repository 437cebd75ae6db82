# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Makes the model of wishes said aloud: ``python -m bench.consent.train_wishes [--check]`` writes ``wishes.json``."""

from __future__ import annotations

import json
import random
import re
import sys
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from harvest.readers.permission.wished.heard import WISHES, features_of_wish, sentences

HERE = Path(__file__).parent


def _list(text: str) -> list[str]:
    return text.split("|")


ASK = _list(
    "please|could you|can you|would you|will you|I'd ask you to|kindly|you'd better|best|better|I want you to|I'd like you to|"
    "you must|you should|make sure you|maybe|if you can|just|and please|but please|so please|do please|would you mind|"
    "I need you to|may I ask you to|you'll have to|you can"
)
DO = _list(
    "leave O out|leave O out of it|leave out O|keep O out of it|keep O out of the report|keep O private|keep O quiet|"
    "keep O to yourself|keep O between us|take O out|take O off|cut O|cut O out|cross O out|delete O|remove O|"
    "strike O|scrap O|scrub O|skip O|drop O|omit O|hide O|change O|blank O out|forget O|ignore O|blur O|disguise O|"
    "edit O out|rub O out|wipe O|bin O|withhold O|treat O as confidential|be careful with O|ask me before you use O|"
    "check with me before you print O|show me O before it goes anywhere|let me read O first"
)
DONT = _list(
    "please don't|don't|do not|please do not|never|you mustn't|you must not|you can't|you won't|I'd rather you didn't|"
    "I would rather you did not|I'd prefer you not to|I'd prefer if you didn't|I don't want you to|I do not want you to|"
    "I'd be glad if you didn't|I'd be grateful if you didn't|better not|best not|maybe don't|promise you won't|"
    "could you not|can you not|you needn't|you don't need to|please never|just don't|but don't|so don't|only don't|"
    "I'd ask you not to|I must ask you not to|try not to|I hope you won't|you're not to|we'd rather you didn't|"
    "she asked that you don't|he asked you not to|there's no need to|I'm asking you not to|we ask you not to"
)
TELL = _list(
    "write O|write O down|put O down|put O in|put O in the report|put O in writing|print O|quote O|use O|publish O|"
    "repeat O|share O|mention O|include O|record O|pass O on|tell anyone O|tell the council O|show O to anyone|say O|"
    "name O|give O to the council|give out O|note O|note O down|minute O|post O online|read O out|let O get out|type O|"
    "spread O|let my mother see O|let the staff read O|put O on the website|attribute O to me|say it was me|quote me on O|"
    "let on about O|let on it was me|tell them I said O|breathe a word of O|use O against her|film O|show O"
)
OBJECT = _list(
    "this|that|it|that bit|this bit|this part|that part|the last bit|the last part|my name|my surname|our names|names|"
    "her name|his name|the names|my address|where I live|who I am|who told you|who said it|what I said|what I told you|"
    "what I said about him|the bit about my son|the part about my sister|the bit about the police|my illness|the money|"
    "the name of the school|the name of the street|the name of the pub|which surgery|which ward|which street|that story|"
    "my words|my story|any of this|any of that|anything about my family|the thing about the vicar|that last sentence|"
    "the swearing|my photo|our picture|the children's names|my husband|my boy|me|them|the details|the date|my age|"
    "that I was ill|that he drinks|that she left him|what happened to her|what he did"
)
NOBODY = _list(
    "I don't want anyone to|I don't want people to|I don't want my husband to|I don't want the neighbours to|"
    "I wouldn't want my boss to|I wouldn't like her to|nobody should|nobody must|no one can ever|he must never|"
    "she mustn't|they can't|my family must not|the landlord mustn't|I'd hate anybody to|I'd hate my mother to|"
    "I'd be mortified if people|I'm afraid he'd|he'd kill me if he|I'd lose my job if they|I'd rather nobody|"
    "I'd sooner they didn't|make sure nobody can|make sure she doesn't|I hope he never|it would hurt her to"
)
LEARN = _list(
    "know about this|know it was me|know I said this|find out|find out I told you|read this|hear about it|see this|"
    "see what I wrote|work out who said it|recognise me|guess who it is|hear what I said|know where we live|"
    "knew I said that|found out it was me|read that|get to hear of it|know I came|learn that from you"
)
USE = _list(
    "you can use|you may use|you can print|use|happy for you to use|you can have|by all means use|you may share|put in"
)
LIMIT = _list(
    "but not my name|but leave my name off|but not the bit about my son|except the part about her|only without names|"
    "as long as nobody knows it's me|but not in the paper|but not online|if you ask me first|once I've read it|"
    "but change the names|without saying where|just don't say who|only not with my photo|but only inside the team|"
    "provided it's anonymous|on condition that I see it first|if you keep me out of it|but not for the council"
)
PLACE = _list(
    "the park|the library|the pool|the bus|the bins|the garden|the doctor|the church|the shop|the market|the trees|"
    "the school|the hall|my neighbour|the children|the benches|the lift|the road|the lights|the youth club|the bus stop"
)
CIVIC = _list(
    "close X|sell X|forget X|leave X like that|cut X|take X away|use X|fill in X|touch X|knock down X|let X go|"
    "move X|spend money on X|blame X|waste X|spoil X|miss X|look after X|mend X|keep X open|bring back X|paint X|"
    "talk about X all day|tell me about X|ask about X|write to the council about X|put a bin by X|share X"
)
WHO = _list(
    "they|we|he|she|the council|my mother|people|nobody|some people|the nurse|the manager|my dad|the kids|the neighbours|I"
)
PAST = _list(
    "never told us about X|didn't say anything about X|wrote about X|kept quiet about X|never used X|didn't use X|"
    "didn't mention X|left X alone|shared X|never shared X|took us to X|put a sign by X|printed a map of X|"
    "told me about X|asked about X|took X from us|said nothing about X|would rather have X|don't want to lose X|"
    "doesn't know about X|kept X going|never named X|didn't include X|recorded X|forgot X|ignored X|hid behind X|"
    "don't know anyone at X|never let me near X|won't let us use X|can't use X|don't need X|changed X|removed X"
)


def made(number: int, seed: int) -> list[tuple[str, bool]]:
    """Sentences put together by chance: half of them ask for care."""
    chance = random.Random(seed)

    def drawn(shapes: list[str]) -> str:
        shape = chance.choice(shapes)
        words = {"O": OBJECT, "X": PLACE}
        return " ".join(chance.choice(words[w]) if w in words else w for w in shape.split())

    every: list[tuple[str, bool]] = []
    for _ in range(number):
        roll = chance.random()
        if roll < 0.22:
            every.append((f"{chance.choice(ASK)} {drawn(DO)}", True))
        elif roll < 0.28:
            every.append((drawn(DO), True))
        elif roll < 0.5:
            every.append((f"{chance.choice(DONT)} {drawn(TELL)}", True))
        elif roll < 0.57:
            every.append((f"{chance.choice(NOBODY)} {chance.choice(LEARN)}", True))
        elif roll < 0.62:
            every.append((f"{chance.choice(USE)} {chance.choice(OBJECT)}, {chance.choice(LIMIT)}", True))
        elif roll < 0.72:
            every.append((f"{chance.choice(DONT + ASK)} {drawn(CIVIC)}", False))
        else:
            every.append((f"{chance.choice(WHO)} {drawn(PAST)}", False))
    return every


def written() -> list[tuple[str, bool]]:
    """Every sentence that we wrote out, and whether it asks for something to be done with the words."""
    return [
        (line.strip(), wish)
        for name, wish in (
            ("wishes.txt", True),
            ("wishes_said.txt", True),
            ("innocent.txt", False),
            ("innocent_said.txt", False),
        )
        for line in (HERE / name).read_text("utf-8").splitlines()
        if line.strip()
    ]


def ordinary() -> list[tuple[str, bool]]:
    """Sentences of our sample stories, codebooks and pages, nearly none of which asks for anything; the changelog quotes
    many that do."""
    found: dict[str, None] = {}
    top = HERE.parents[1]
    for folder in ("sample_stories", "codebooks", "docs", "."):
        for path in sorted((top / folder).glob("*")):
            if path.suffix in (".md", ".txt", ".vtt", ".csv", ".yaml") and path.name != "CHANGELOG.md":
                for line in path.read_text("utf-8", "ignore").splitlines():
                    for sentence in sentences(line):
                        if sum(c.isalpha() for c in sentence) > 12:
                            found[sentence] = None
    return [(s, False) for s in found if not _ASKS.search(s)]


def told() -> list[tuple[str, bool]]:
    """Sentences of the exemplars, which people might say of their lives and of nothing that is to be left out.

    Lines as talk brings them are left aside: as many again as all others, they outweighed the wishes that we wrote.
    """
    found: dict[str, None] = {}
    for path in sorted((HERE.parents[1] / "codebooks" / "exemplars").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines() if path.name != "as_it_comes.jsonl" else ():
            for sentence in sentences(json.loads(line)["text"]):
                if sum(c.isalpha() for c in sentence) > 12 and not _ASKS.search(sentence):
                    found[sentence] = None
    return [(s, False) for s in found]


TOLD = 1.0
"""What a sentence of the exemplars counts beside one that was written for this."""
_ASKS = re.compile(
    r"\b(?:leave|left|keep|kept|dont|not) .{0,30}\b(?:out|between|name|quote|print|record|tell)\b|off the record"
)


def train(
    by_hand: list[tuple[str, bool]],
    by_chance: list[tuple[str, bool]],
    plain: list[tuple[str, bool]],
    told: list[tuple[str, bool]],
) -> tuple[float, dict[str, float]]:
    """The intercept and the weight of every feature; what was written counts several times what was put together."""
    vectorizer = CountVectorizer(analyzer=features_of_wish, binary=True, min_df=2)
    texts = [text for text, _ in [*by_hand, *by_chance, *plain, *told]]
    matrix = vectorizer.fit_transform(sentence for text in texts for sentence in [_first(text)])
    wishes = np.array([wish for _, wish in [*by_hand, *by_chance, *plain, *told]])
    weight = np.array([10.0] * len(by_hand) + [0.25] * len(by_chance) + [1.5] * len(plain) + [TOLD] * len(told))
    model = LogisticRegression(C=2.0, max_iter=500, solver="liblinear").fit(matrix, wishes, sample_weight=weight)
    names = vectorizer.get_feature_names_out()
    # words that weigh nothing stay: by them a sentence is known as English
    kept = {n: round(float(w), 2) for n, w in zip(names, model.coef_[0], strict=True) if abs(w) >= 0.05 or n.isalnum()}
    return round(float(model.intercept_[0]), 2), kept


def words_first(examples: list[tuple[str, bool]]) -> tuple[float, dict[str, float]]:
    """Weights of single words and the sum below which a sentence need not be looked at: 1 wish in 200 lies below."""
    vectorizer = CountVectorizer(analyzer=str.split, binary=True, min_df=2)
    matrix = vectorizer.fit_transform(_first(text) for text, _ in examples)
    model = LogisticRegression(C=0.3, max_iter=500, solver="liblinear").fit(matrix, [wish for _, wish in examples])
    names = vectorizer.get_feature_names_out()
    kept = {n: round(float(w), 2) for n, w in zip(names, model.coef_[0], strict=True) if abs(w) >= 0.02}
    best = sorted(
        max((sum(kept.get(t, 0.0) for t in s.split()) for s in sentences(text)), default=0.0)
        for text, wish in examples
        if wish
    )
    return round(best[len(best) // 200] - 0.01, 2), kept


def _first(text: str) -> str:
    return " . ".join(sentences(text))


def main() -> None:
    """Writes the model beside the code that reads it; with ``--check`` what it makes of sentences it has not seen."""
    by_hand, by_chance, plain, of_lives = written(), made(6000, 1), ordinary(), told()
    if "--check" in sys.argv:
        _check(by_hand, by_chance, plain, of_lives)
    intercept, weights = train(by_hand, by_chance, plain, of_lives)
    least, words = words_first([*by_hand, *plain])
    data = {"intercept": intercept, "weights": weights, "least": least, "words": words}
    WISHES.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), "utf-8")
    print(
        f"{len(by_hand):,} written, {len(plain) + len(of_lives):,} ordinary, {len(weights):,} features, {WISHES.stat().st_size:,} bytes"
    )


def _check(by_hand: list[tuple[str, bool]], *others: list[tuple[str, bool]]) -> None:
    order = list(range(len(by_hand)))
    random.Random(5).shuffle(order)
    scored: list[tuple[float, bool]] = []
    for fold in range(5):
        kept = [by_hand[i] for n, i in enumerate(order) if n % 5 != fold]
        intercept, weights = train(kept, *others)
        for n, i in enumerate(order):
            if n % 5 == fold:
                text, wish = by_hand[i]
                best = max(
                    (intercept + sum(weights.get(f, 0) for f in set(features_of_wish(s))) for s in sentences(text)),
                    default=-9.0,
                )
                scored.append((best, wish))
    for cut in (-1.0, -0.5, 0.0, 0.5, 1.0):
        heard = sum(s > cut for s, w in scored if w) / sum(w for _, w in scored)
        false = sum(s > cut for s, w in scored if not w) / sum(not w for _, w in scored)
        print(f"cut {cut}: {heard:.0%} heard, {false:.0%} false")


if __name__ == "__main__":
    main()
