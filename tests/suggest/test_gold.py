"""Gold rows are read as the contract says."""

from __future__ import annotations

import pytest

from harvest.errors import ModelError
from harvest.model import Codebook, Polarity
from harvest.suggest.evaluation.gold import read_gold


def test_labels_may_be_a_list_or_carry_polarity(five_ways: Codebook) -> None:
    rows = [{"text": "a", "five_ways": ["connect"]}, {"text": "b", "five_ways": {"give": "wished_for"}}, {"text": "c"}]
    gold = read_gold(rows, five_ways)
    ids = [c.id for c in five_ways.codes]
    assert gold.labels[0, ids.index("connect")] and gold.labels[1, ids.index("give")] and not gold.labels[2].any()
    assert gold.polarity == {(1, ids.index("give")): Polarity.WISHED_FOR}


def test_a_sub_theme_counts_for_its_parent_and_a_parent_leaves_its_sub_themes_open(five_ways: Codebook) -> None:
    rows = [{"text": "a", "five_ways": ["connect.close_ties"]}, {"text": "b", "five_ways": ["connect"]}]
    gold = read_gold(rows, five_ways)
    ids = [c.id for c in five_ways.codes]
    parent, child = ids.index("connect"), ids.index("connect.close_ties")
    assert gold.labels[:, parent].all() and gold.labels[0, child] and not gold.labels[1, child]
    assert gold.known[0, child] and not gold.known[1, child]


def test_an_unknown_code_is_refused_with_its_row(five_ways: Codebook) -> None:
    with pytest.raises(ModelError, match="Row 2 names 'joy'"):
        read_gold([{"text": "a"}, {"text": "b", "five_ways": ["joy"]}], five_ways)


def test_a_row_without_text_is_refused(five_ways: Codebook) -> None:
    with pytest.raises(ModelError, match="Row 1 has no text"):
        read_gold([{"five_ways": []}], five_ways)


def test_codes_that_a_coder_doubted_are_known_as_such(five_ways: Codebook) -> None:
    gold = read_gold([{"text": "a", "five_ways": ["give"], "maybe": ["connect", "give"]}], five_ways)
    ids = [c.id for c in five_ways.codes]
    assert gold.doubted[0, ids.index("connect")] and not gold.doubted[0, ids.index("give")]
