"""The card says what a model was made of and what came out."""

from __future__ import annotations

from harvest import shipped
from harvest.suggest.locate import ADAPTERS, sha256_of
from harvest.suggest.training.everything import card


def test_the_card_names_every_file_that_went_in_and_came_out_by_its_sum() -> None:
    made = card({"small": {"rows": 3}}, 0, heads_only=True)
    assert {p.name for p in shipped.exemplars().glob("*.jsonl")} < set(made["made_of"])
    assert made["files"]["small_heads.npz"] == sha256_of(ADAPTERS / "small_heads.npz")
    assert made["seed"] == 0 and made["packages"]["numpy"] and made["encoders"] == {"small": {"rows": 3}}
