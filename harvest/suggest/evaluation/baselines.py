"""What simpler means reach on the same rows: the most frequent code, words in common, closeness to a definition."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from harvest.model import Code, Codebook
from harvest.suggest.engine import Engine
from harvest.suggest.evaluation import measures


def baselines(
    texts: Sequence[str], labels: np.ndarray, codes: Sequence[Code], codebook: Codebook, engine: Engine
) -> dict[str, dict[str, float]]:
    """Ranking and operating point of three baselines; TF-IDF and cosine get the threshold that suits these rows best,
    so their F1 is what they could reach at most."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    frequent = np.zeros(labels.shape)
    frequent[:, int(labels.sum(axis=0).argmax())] = 1
    hits = (frequent * labels).sum()
    shown = [" ".join([c.label, c.definition, *c.examples]) for c in codes]
    if engine.heads is not None:
        known = engine.heads.index
        for i, code in enumerate(codes):
            at = known.get(f"{codebook.id}/{code.id}", -1)
            if at >= 0:
                shown[i] = " ".join([shown[i], *engine.heads.shown(at)[0]])
    words = TfidfVectorizer(sublinear_tf=True, ngram_range=(1, 2), stop_words="english").fit([*shown, *texts])
    by_words = (words.transform(texts) @ words.transform(shown).T).toarray()
    defined = np.array(
        [v[0] for v in engine.plain.vectors([f"{c.label}. {c.definition}" for c in codes], engine.memory)]
    )
    plain = np.array([v[0] for v in engine.plain.vectors(texts, engine.memory)])
    by_cosine = plain @ defined.T
    found = {"majority": (frequent, measures.f1(hits, frequent.sum(), labels.sum()))}
    found |= {n: (s, measures.best_micro_f1(labels, s)) for n, s in (("tfidf", by_words), ("cosine", by_cosine))}
    return {n: {"map": measures.mean_average_precision(labels, s), "micro_f1": f} for n, (s, f) in found.items()}
