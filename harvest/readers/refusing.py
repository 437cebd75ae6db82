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
        if _is_own(fault):
            raise ReadError(
                f"{name}: Harvest cannot read how this file is laid out ({type(fault).__name__}); the file itself may "
                "be sound. Copy its words into a Word document or a text file and upload that."
            ) from fault
        raise ReadError(
            f"{name}: the file is damaged or not what its name says ({type(fault).__name__}). Open it in the program "
            "that made it, save it again and upload that."
        ) from fault


def _is_own(fault: BaseException) -> bool:
    """Whether it was Harvest's own code that stumbled and not a library that opens files: the file may be sound."""
    at = fault.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    return at is not None and str(at.tb_frame.f_globals.get("__name__", "")).startswith("harvest.")
