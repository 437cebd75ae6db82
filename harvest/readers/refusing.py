"""Whatever goes wrong while a file is parsed leaves as one sentence that names the file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from harvest.errors import HarvestError, ReadError


@contextmanager
def only_harvest_errors(name: str) -> Iterator[None]:
    """Turns every exception inside into a HarvestError that begins with the name of the file."""
    try:
        yield
    except ReadError as fault:
        text = str(fault)
        if text.startswith(name):
            raise
        raise ReadError(f"{name}: {text[:1].lower()}{text[1:]}") from fault
    except HarvestError:
        raise
    except MemoryError as fault:
        raise ReadError(
            f"{name}: the file needs more memory than there is. Split it into parts and upload these."
        ) from fault
    except RecursionError as fault:
        raise ReadError(
            f"{name}: the file is nested too deeply to be a document. Save it again and upload that."
        ) from fault
    except Exception as fault:  # a library's fault on a damaged file must not stop the other files
        raise ReadError(
            f"{name}: the file is damaged or not what its name says ({type(fault).__name__}). Open it in the program "
            "that made it, save it again and upload that."
        ) from fault
