import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from harvest.once import once


def test_ten_who_ask_for_the_first_time_at_once_have_it_read_once() -> None:
    read = []

    @once
    def model() -> str:
        read.append(1)
        time.sleep(0.05)
        return "a model"

    with ThreadPoolExecutor(10) as threads:
        told = list(threads.map(lambda _: model(), range(10)))
    assert (told, len(read)) == (["a model"] * 10, 1)


def test_what_could_not_be_read_is_read_again() -> None:
    answers = iter([OSError("not there yet"), "a model"])

    @once
    def model() -> str:
        answer = next(answers)
        if isinstance(answer, OSError):
            raise answer
        return answer

    with pytest.raises(OSError):
        model()
    assert model() == "a model"
