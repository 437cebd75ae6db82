"""What comes out for a passage, with the small model that is always there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pytest

from harvest.model import Code, Codebook, Polarity
from harvest.suggest import DecidedPassage, Engine, MemoryCache, PassageText, load_engine
from harvest.suggest.inputs import text_hash
from harvest.suggest.stack import Stack

pytestmark = pytest.mark.model

NEIGHBOUR = "Ever since the op, Pat from two doors along has sat with me every afternoon. I'd be lost without her."
SWIM = "I swim forty lengths every morning before work and my back has never been better."
ITALIAN = "I wish somebody would put on Italian lessons, I'd love to learn it."
NOTHING = (
    "The fire exits are to your left and right.",
    "Item four, minutes of the last meeting.",
    "Can you all see my screen?",
    "We'll stop for lunch at half past twelve.",
    "Female, 35 to 44, renting.",
    "Could you put your name on the sheet by the door, please.",
    "I was on hold for twenty minutes and then it cut off.",
    "The consultation closes at noon on Friday.",
    "Nothing to add.",
    "My train was late again this morning.",
)


def suggested(engine: Engine, text: str, *books: Codebook, **more: object) -> list:
    return list(next(iter(engine.suggest([PassageText(1, text)], books, **more)))[1])


def test_clear_passages_get_their_code_with_polarity(engine: Engine, five_ways: Codebook, cache: MemoryCache) -> None:
    def top(text: str) -> tuple[str, Polarity]:
        found = suggested(engine, text, five_ways, cache=cache)
        return found[0].code.split(".")[0], found[0].polarity

    assert top(NEIGHBOUR)[0] == "connect"
    assert top(SWIM) == ("be_active", Polarity.PRESENT)
    assert top(ITALIAN) == ("keep_learning", Polarity.WISHED_FOR)


def test_housekeeping_demographics_and_service_talk_get_no_suggestion(
    engine: Engine, five_ways: Codebook, toronto: Codebook
) -> None:
    passages = [PassageText(i, text) for i, text in enumerate(NOTHING)]
    wrong = [NOTHING[i] for i, found in engine.suggest(passages, [five_ways, toronto]) if found]
    assert len(wrong) <= 1, wrong


def test_a_suggestion_says_why(engine: Engine, five_ways: Codebook, cache: MemoryCache) -> None:
    text = "The bins were late again. I swim forty lengths every morning and I feel marvellous for it."
    found = next(s for s in suggested(engine, text, five_ways, cache=cache) if s.code.startswith("be_active"))
    assert text[found.start : found.end] == "I swim forty lengths every morning and I feel marvellous for it."
    assert found.indicators == ("swim",)
    assert found.nearest and found.nearest_kind in ("example", "exemplar")
    assert found.neighbour is None or not found.neighbour.startswith("be_active")
    assert found.neighbour_probability is None or 0 < found.neighbour_probability <= 1
    assert (found.codebook, found.codebook_version, found.model) == ("five_ways", five_ways.version, engine.model)


def test_a_decided_passage_is_a_reason_for_others_and_not_for_itself(
    engine: Engine, five_ways: Codebook, cache: MemoryCache
) -> None:
    decided = [DecidedPassage(SWIM, {"five_ways/be_active": Polarity.PRESENT}, group="s")]
    alike = SWIM.replace("forty", "fifty")
    own, other = (
        next(s for s in suggested(engine, text, five_ways, decided=decided, cache=cache) if s.code == "be_active")
        for text in (SWIM, alike)
    )
    assert (other.nearest, other.nearest_kind) == (SWIM, "decided")
    assert own.nearest != SWIM


def test_ranks_run_over_all_codebooks_likeliest_first(engine: Engine, five_ways: Codebook, toronto: Codebook) -> None:
    text = "There is no bus on a Sunday and I miss my friends at the chapel something awful."
    found = suggested(engine, text, five_ways, toronto)
    assert [s.rank for s in found] == list(range(1, len(found) + 1))
    assert [s.probability for s in found] == sorted((s.probability for s in found), reverse=True)


def test_a_retired_code_is_never_suggested(engine: Engine, five_ways: Codebook, cache: MemoryCache) -> None:
    from dataclasses import replace

    codes = tuple(replace(c, retired=c.id.startswith("be_active")) for c in five_ways.codes)
    found = suggested(engine, SWIM, replace(five_ways, codes=codes), cache=cache)
    assert not any(s.code.startswith("be_active") for s in found)


def test_no_text_is_embedded_twice(engine: Engine, five_ways: Codebook, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = MemoryCache()
    passages = [PassageText(1, SWIM), PassageText(2, NEIGHBOUR), PassageText(3, SWIM)]
    first = dict(engine.suggest(passages, [five_ways], cache=cache))
    monkeypatch.setattr(engine.adapted, "encode", lambda texts: pytest.fail(f"embedded again: {texts}"))
    assert dict(engine.suggest(passages, [five_ways], cache=cache)) == first
    assert first[1] == first[3]


def test_a_cache_may_hand_vectors_back_flat(engine: Engine, five_ways: Codebook) -> None:
    class Flat(MemoryCache):
        def get(self, model_key: str, hashes: Sequence[str]) -> dict[str, np.ndarray]:
            return {h: v.ravel() for h, v in super().get(model_key, hashes).items()}

        def put(self, model_key: str, vectors: Mapping[str, np.ndarray]) -> None:
            assert all(v.dtype in (np.int8, np.float16) and v.ndim == 1 for v in vectors.values())
            super().put(model_key, vectors)

    cache = Flat()
    text = f"{NEIGHBOUR} {SWIM}"
    assert suggested(engine, text, five_ways, cache=cache) == suggested(engine, text, five_ways, cache=cache)


def test_cancelling_keeps_what_was_done(engine: Engine, five_ways: Codebook) -> None:
    cache, seen = MemoryCache(), []
    passages = [PassageText(i, f"We had tea with neighbour number {i} on Sunday.") for i in range(40)]
    done = list(
        engine.suggest(
            passages,
            [five_ways],
            cache=cache,
            progress=lambda n, of: seen.append((n, of)),
            cancelled=lambda: bool(seen),
        )
    )
    assert seen and 0 < len(done) == seen[-1][0] < 40 == seen[-1][1]
    # with what was read ahead meanwhile
    assert {text_hash(p.text) for p in passages[: len(done)]} <= cache.has(
        engine.model, [text_hash(p.text) for p in passages]
    )


def test_passages_come_in_their_order(engine: Engine, five_ways: Codebook, cache: MemoryCache) -> None:
    passages = [PassageText(90 - i, NEIGHBOUR if i % 2 else SWIM) for i in range(30)]
    assert [i for i, _ in engine.suggest(passages, [five_ways], cache=cache)] == [p.id for p in passages]


def test_an_empty_passage_gets_nothing(engine: Engine, five_ways: Codebook) -> None:
    assert suggested(engine, "", five_ways) == []


def test_one_decision_does_not_suggest_its_code_everywhere(engine: Engine, allotment: Codebook) -> None:
    decided = [DecidedPassage("Slugs ate the lettuces.", {"allotment/pests": Polarity.PRESENT}, group="s")]
    for text in ("", "The chairman thanked the treasurer for her report on the raffle."):
        assert suggested(engine, text, allotment, decided=decided) == []


def test_a_rejected_code_loses_and_a_given_code_gains_on_alike_passages(engine: Engine, five_ways: Codebook) -> None:
    cache = MemoryCache()
    said = [f"We sing together in the {place} on Thursdays." for place in ("hall", "chapel", "pub", "library", "shed")]
    decided = [
        DecidedPassage(t, {"five_ways/take_notice": Polarity.PRESENT}, frozenset({"five_ways/connect"}), "s")
        for t in said
    ]
    new = "We sing together in the school on Mondays."
    rows = Stack.read(engine.adapted, [new], cache)
    before = engine.scorer(five_ways, (), cache)
    after = engine.scorer(five_ways, decided, cache)
    ids = [c.id for c in before.codes]
    change = after.logits(rows)[0] - before.logits(rows)[0]
    assert change[ids.index("take_notice")] > 0.3 > -0.1 > change[ids.index("connect")]


def test_a_framework_nobody_trained_on_works_from_its_definitions(engine: Engine, allotment: Codebook) -> None:
    texts = {
        "Slugs had every one of my lettuces, and the pigeons took the kale.": "pests",
        "I carried forty cans from the butt in the drought.": "water",
        "We dug in three barrows of manure and it broke the clay up lovely.": "soil",
    }
    scorer = engine.scorer(allotment)
    rows = Stack.read(engine.plain, list(texts))
    best = scorer.probabilities(rows).argmax(axis=1)
    assert [scorer.codes[i].id for i in best] == list(texts.values())


def test_a_code_the_team_adds_works_from_its_definition_and_three_examples(engine: Engine, five_ways: Codebook) -> None:
    from dataclasses import replace

    added = Code("faith", "Faith", "Prayer, worship and belief as what carries people.")
    book = replace(five_ways, codes=(*five_ways.codes, added))
    said = (
        "My church and my prayers got me through it.",
        "It was the mosque, and God, that kept me upright that year.",
        "I trust in the Lord and go to Mass, that is my strength.",
    )
    decided = [DecidedPassage(t, {"five_ways/faith": Polarity.PRESENT}, group="s") for t in said]
    others = [DecidedPassage(t, {}, group="t") for t in (*NOTHING, SWIM)]
    scorer = engine.scorer(book, [*decided, *others])
    texts = ["Prayer at the temple is what holds me up.", "Pay at the desk, please."]
    rows = Stack.read(engine.adapted, texts)
    p = scorer.probabilities(rows)[:, [c.id for c in scorer.codes].index("faith")]
    assert p[0] > 0.4 > p[1]


def test_the_end_of_a_long_passage_counts(engine: Engine) -> None:
    filler = "The agenda was sent round on Tuesday by the clerk and the minutes were taken as read by all. " * 25
    start, end = engine.adapted.encode([f"{SWIM} {filler}", f"{filler} {SWIM}"])
    assert float(start[0] @ end[0]) > 0.97


def test_a_short_text_has_the_vector_that_sentence_transformers_gives(engine: Engine) -> None:
    from sentence_transformers import SentenceTransformer

    bare = SentenceTransformer(str(engine.plain.found.folder), local_files_only=True)
    mine = np.array([v[0] for v in engine.plain.encode([SWIM, NEIGHBOUR])])
    assert (np.sum(mine * bare.encode([SWIM, NEIGHBOUR], normalize_embeddings=True), axis=1) > 0.999).all()


def test_getting_ready_reads_what_judging_takes_and_no_model() -> None:
    fresh = load_engine("small")
    fresh.get_ready()
    assert fresh.heads is not None and "_narrowed" in vars(fresh.heads)
    assert fresh.adapted._loaded is None


def test_vectors_kept_in_memory_come_back_as_an_encoder_gives_them() -> None:
    given = np.arange(-6, 6, dtype=np.int8)
    kept = MemoryCache()
    kept.put("m", {"h": given})
    found = kept.get("m", ["h"])["h"]
    assert found.dtype == np.int8 and (found == given).all()
