"""Many files, one after the other, so that one that fails never stops the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers.dispatch import read


def read_files(
    files: Sequence[tuple[str, bytes]],
    *,
    mapping: Mapping[str, object] | None = None,
    progress: Callable[[int, int, str], None] | None = None,
) -> Iterator[tuple[str, tuple[Reading, ...] | ReadError]]:
    """Each file's name with its Readings or the ReadError that says why there are none, in the order given."""
    for done, (name, data) in enumerate(files, 1):
        outcome: tuple[Reading, ...] | ReadError
        try:
            outcome = read(name, data, mapping=mapping)
        except ReadError as fault:
            outcome = fault
        if progress is not None:
            progress(done, len(files), name)
        yield name, outcome
