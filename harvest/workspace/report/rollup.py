"""Many inquiries rolled up from their Parquet exports; no inquiry is opened, so that nobody's rights are asked."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

import harvest
from harvest.errors import ExportError
from harvest.evidence.rolled_up import RolledUp, as_json, families
from harvest.evidence.rolled_up import roll_up as printable
from harvest.export import rolled_up as pages
from harvest.store.connection import now
from harvest.store.files import private_folder, write_whole

PRINTED = "rollup.printed.json"
"""In the folder: every number that a roll-up written to a file printed, for later ones to be held against."""


def roll_up(folder: Path, out: Path | None = None) -> dict[str, object]:
    """Themes by area and year over all Parquet exports in a folder, as JSON data; with ``out`` a document as well.

    What a written document printed is kept in the folder: a later one hides what would tell of a few people by the
    difference. Looking, without ``out``, leaves nothing behind. ExportError when there is no such folder, or ``out`` is
    of a kind that is not written.
    """
    if not folder.is_dir():
        raise ExportError(f"There is no folder {folder}: put the Parquet exports of your inquiries into one.")
    suffix = out.suffix.lstrip(".").lower() if out is not None else ""
    if out is not None and suffix not in pages.WRITERS:
        known = ", ".join("." + one for one in pages.WRITERS)
        raise ExportError(f"{out.name!r} is no kind of file that a roll-up is written as; the kinds are {known}.")
    earlier = _earlier(folder / PRINTED)
    made = _counted(folder, earlier)
    if out is not None:
        data: bytes = import_module(f"harvest.export.{pages.WRITERS[suffix]}").write(pages.document(made))
        for key, number in made.printed.items():
            if number not in earlier.setdefault(key, []):
                earlier[key].append(number)
        try:
            write_whole(folder / PRINTED, json.dumps(earlier, ensure_ascii=False).encode("utf-8", "replace"))
            private_folder(out.parent)
            write_whole(out, data)
        except OSError as error:
            raise ExportError(f"{out} cannot be written: {error.strerror}.") from error
    return as_json(made)


def _counted(folder: Path, earlier: dict[str, list[int]]) -> RolledUp:
    # DuckDB is a large library that nothing else needs: it is loaded with the first roll-up
    from harvest.store import coded_files

    found = coded_files.find(folder)
    heard = coded_files.count(found, families(found))
    software = f"Harvest {harvest.__version__}"
    return printable(found, heard, at=now(), software=software, earlier=earlier)


def _earlier(path: Path) -> dict[str, list[int]]:
    if not path.exists():
        return {}
    try:
        said = json.loads(path.read_text("utf-8"))
        return {str(key): [int(n) for n in numbers] for key, numbers in said.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        raise ExportError(
            f"{path} says what earlier roll-ups printed and cannot be read. Put back a copy of it; without it a new "
            "roll-up could tell of a few people by what changed."
        ) from None
