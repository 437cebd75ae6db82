"""The small engine and the two codebooks, made once for all tests here."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest.codebook import load
from harvest.model import Code, Codebook
from harvest.suggest import Engine, MemoryCache, load_engine

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def engine() -> Engine:
    return load_engine("small")


@pytest.fixture(scope="session")
def cache() -> MemoryCache:
    return MemoryCache()


@pytest.fixture(scope="session")
def five_ways() -> Codebook:
    return load(ROOT / "codebooks" / "five_ways.yaml")


@pytest.fixture(scope="session")
def toronto() -> Codebook:
    return load(ROOT / "codebooks" / "toronto.yaml")


@pytest.fixture(scope="session")
def allotment() -> Codebook:
    """A framework that nothing was trained on."""
    return Codebook(
        "allotment",
        "Allotment",
        "1",
        (
            Code("soil", "Soil", "The ground that things grow in: compost, manure, digging over, clay, mulch."),
            Code("pests", "Pests", "Creatures that eat the crops: slugs, pigeons, blackfly, mice."),
            Code("water", "Water", "Rain, drought, watering cans, hoses and butts."),
        ),
    )
