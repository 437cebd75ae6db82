"""Work is shared out among the cores: in order, one thread to a product, and with the same vectors as alone."""

from __future__ import annotations

import threading
from contextlib import ExitStack

import numpy as np
import pytest

from harvest.suggest.cores import cores, on_all_cores, one_core_a_product
from harvest.suggest.encoder import Encoder
from harvest.suggest.locate import locate

TEXTS = [f"Our neighbour number {n} " + "and a friend of hers " * (n % 7) + "brings soup. We sing." for n in range(40)]


def test_what_is_made_comes_in_order_out_of_no_more_threads_than_there_are_cores() -> None:
    made = list(on_all_cores(lambda n: (n, threading.get_ident()), range(20)))
    assert [n for n, _ in made] == list(range(20))
    assert 0 < len({thread for _, thread in made}) <= cores()
    assert threading.get_ident() not in {thread for _, thread in made}


def test_each_of_them_computes_on_one_core_and_whoever_asked_on_as_many_as_before() -> None:
    import torch

    before = torch.get_num_threads()
    assert set(on_all_cores(lambda _: torch.get_num_threads(), range(4))) == {1}
    assert torch.get_num_threads() == before


def test_what_goes_wrong_in_one_of_them_is_heard() -> None:
    def fails(n: int) -> int:
        return 1 // n

    with pytest.raises(ZeroDivisionError):
        list(on_all_cores(fails, [1, 0, 2]))


def test_numpy_computes_on_one_core_only_as_long_as_it_is_asked_to() -> None:
    from threadpoolctl import threadpool_info

    def threads() -> list[int]:
        return [one["num_threads"] for one in threadpool_info() if one["user_api"] == "blas"]

    before = threads()
    with one_core_a_product():
        assert set(threads()) == {1}
    assert threads() == before
    with ExitStack() as first, ExitStack() as second:  # as of two threads, the first to come is the first to go
        first.enter_context(one_core_a_product())
        second.enter_context(one_core_a_product())
        first.close()
        assert set(threads()) == {1}
    assert threads() == before


@pytest.mark.model
def test_texts_read_together_on_all_cores_have_the_vectors_that_each_has_alone() -> None:
    encoder = Encoder(locate("small"))
    for together, text in zip(encoder.encode_here(TEXTS), TEXTS, strict=True):
        (alone,) = encoder.encode_here([text])
        assert np.einsum("ij,ij->i", together, alone).min() > 0.9999
