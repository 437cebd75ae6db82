"""Which encoder is used, and that none is trusted that is not what it says."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from harvest.errors import ModelError
from harvest.model import Codebook
from harvest.suggest import locate as places
from harvest.suggest import setup
from harvest.suggest.encoder import Encoder
from harvest.suggest.heads import Heads
from harvest.suggest.inputs import VectorCache
from harvest.suggest.priors import ShippedPrior


def fake_large(folder: Path) -> Path:
    folder.mkdir(parents=True)
    for name in setup.NEEDED:
        (folder / name).write_text("{}")
    return folder


def test_auto_takes_the_small_model_until_the_large_one_is_there(tmp_path: Path) -> None:
    assert places.locate("auto", tmp_path).name == "small"
    fake_large(tmp_path / places.LARGE_FOLDER)
    assert places.locate("auto", tmp_path).name == "large"


def test_asking_for_the_large_model_where_it_is_not_says_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="harvest.suggest.setup"):
        places.locate("large", tmp_path)


def test_weights_that_are_not_the_published_ones_are_refused(tmp_path: Path) -> None:
    fake_large(tmp_path / places.LARGE_FOLDER)
    with pytest.raises(ModelError, match="not the published model"):
        places.verify(places.locate("large", tmp_path))


def test_a_large_model_that_is_another_is_refused_as_it_is_read(tmp_path: Path) -> None:
    fake_large(tmp_path / places.LARGE_FOLDER)
    (tmp_path / places.LARGE_FOLDER / "config.json").write_text('{"hidden_size": 8}')
    with pytest.raises(ModelError, match="not the published model"):
        Encoder(places.locate("large", tmp_path)).encode_here(["We walk."])


def test_setup_refuses_a_folder_with_other_weights_and_leaves_nothing_behind(tmp_path: Path) -> None:
    source = fake_large(tmp_path / "elsewhere")
    with pytest.raises(ModelError, match="not the published model"):
        setup.get_large(tmp_path / "models", source)
    assert list((tmp_path / "models").iterdir()) == []


def test_setup_replaces_a_damaged_model_by_a_good_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = fake_large(tmp_path / "elsewhere")
    (source / places.WEIGHTS).write_text("good")
    monkeypatch.setattr(setup, "LARGE_SHA256", places.sha256_of(source / places.WEIGHTS))
    damaged = fake_large(tmp_path / "models" / places.LARGE_FOLDER)
    (damaged / places.WEIGHTS).write_text("cut off")
    found = setup.get_large(tmp_path / "models", source)
    assert (found / places.WEIGHTS).read_text() == "good"
    assert [p.name for p in (tmp_path / "models").iterdir()] == [places.LARGE_FOLDER]


def test_setup_goes_on_with_the_small_model_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert setup.main(["--models", str(tmp_path), "--from", str(tmp_path / "nowhere")]) == 0
    said = capsys.readouterr()
    assert said.out == "" and "small model" in said.err
    assert setup.main(["--models", str(tmp_path), "--from", str(tmp_path / "nowhere"), "--must"]) == 1


def test_the_small_model_is_the_published_one() -> None:
    places.verify(places.locate("small"))


def test_a_folder_without_a_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no sentence-transformers model"):
        places.locate(str(tmp_path))


def test_adapters_are_small_and_no_pickle() -> None:
    found = sorted(places.ADAPTERS.iterdir())
    assert {p.suffix for p in found} <= {".safetensors", ".npz"}
    assert all(p.stat().st_size < 6_000_000 for p in found)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["small", "large"])
def test_heads_survive_being_saved(name: str, tmp_path: Path) -> None:
    heads = Heads.load(places.ADAPTERS / f"{name}_heads.npz")
    heads.save(tmp_path / "again.npz")
    again = Heads.load(tmp_path / "again.npz")
    rows = heads.vectors[:, :5].T / np.linalg.norm(heads.vectors[:, :5].T, axis=1, keepdims=True)
    assert np.abs(heads.logits(rows) - again.logits(rows)).max() < 0.02
    assert again.codes == heads.codes and again.texts == heads.texts
    assert again.meanings == heads.meanings and all(
        np.array_equal(again.shipped[t], v) for t, v in heads.shipped.items()
    )


@pytest.mark.slow
@pytest.mark.parametrize("name", ["small", "large"])
def test_nothing_of_the_codebooks_that_ship_is_left_to_be_read(
    name: str, five_ways: Codebook, toronto: Codebook
) -> None:
    heads = Heads.load(places.ADAPTERS / f"{name}_heads.npz")

    class Nothing(Encoder):
        def __init__(self) -> None:
            self.width = heads.width

        def vectors(self, texts: Sequence[str], cache: VectorCache | None = None) -> list[np.ndarray]:
            assert not texts, "run `python -m harvest.suggest.training.everything` with `--heads-only`"
            return []

    for book in (five_ways, toronto):
        ShippedPrior(book, heads, Nothing(), None)


def test_damaged_heads_are_a_model_error(tmp_path: Path) -> None:
    (tmp_path / "heads.npz").write_bytes(b"PK not a zip")
    with pytest.raises(ModelError, match="install Harvest again"):
        Heads.load(tmp_path / "heads.npz")


def test_a_processor_without_bfloat16_is_not_even_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    from harvest.suggest import precision

    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: False)
    monkeypatch.setattr(precision, "_told", [])
    assert precision._is_measured_fast.__wrapped__() is False
    precision.compute_as_there(True)
    assert not precision.bfloat16_is_fast()


@pytest.mark.model
def test_a_pair_of_encoders_gives_the_mean_of_their_cosines() -> None:
    from harvest.suggest.encoder import Encoder, Pair
    from harvest.suggest.inputs import MemoryCache
    from harvest.suggest.locate import locate

    small, cache = Encoder(locate("small"), adapted=False), MemoryCache()
    adapted = Encoder(locate("small"))
    texts = [
        "We swim in the lake behind the mill every Sunday. My neighbour brings a flask of tea for all of us.",
        "The meeting was moved.",
    ]
    a, b = Pair(small, adapted).vectors(texts, cache)
    one, other = (e.vectors(texts, cache) for e in (small, adapted))
    assert len(a) == len(one[0]) == 3 and np.allclose(np.linalg.norm(a, axis=1), 1, atol=1e-4)
    expected = (one[0][0] @ one[1][0] + other[0][0] @ other[1][0]) / 2
    assert abs(float(a[0] @ b[0]) - float(expected)) < 1e-5


TWO_AT_ONCE = """
import threading
from harvest.suggest.encoder import Encoder
from harvest.suggest.locate import locate
both, at_once = [Encoder(locate("small"), adapted=a) for a in (True, False)], threading.Barrier(2)
def ask(encoder):
    at_once.wait()
    encoder.encode(["A warm room on weekdays"])
    print("asked")
threads = [threading.Thread(target=ask, args=(e,)) for e in both]
[t.start() for t in threads]
[t.join() for t in threads]
"""


@pytest.mark.model
@pytest.mark.slow
def test_two_that_need_a_model_for_the_first_time_at_once_both_get_it() -> None:
    # as dreams are looked at while codes are being suggested on the files that just came in; only a new process has
    # not set transformers up yet
    done = subprocess.run([sys.executable, "-c", TWO_AT_ONCE], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["asked", "asked"], done.stderr[-2000:]
