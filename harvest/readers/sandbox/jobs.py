"""Everything that a worker does. A job takes a file's name and bytes, and some options; nothing else can be asked for.

Functions are named as text because some stand above ``readers`` (projects and codebooks), and because each is imported
in the worker and only when it is asked for.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

JOBS = {
    "file": "harvest.readers.dispatch:parse_file",
    "table preview": "harvest.readers.tables.table_preview:parse_table",
    "list cells": "harvest.readers.lists_by_hand.reading:parse_list_cells",
    "said of people": "harvest.readers.lists_by_hand.naming:parse_said_of_people",
    "listed by name": "harvest.readers.lists_by_name.reading:parse_listed_by_name",
    "told by known": "harvest.readers.told_by_known.reading:parse_told_by_known",
    "project": "harvest.refi.read:parse_qdpx",
    "codebook qdc": "harvest.refi.read:parse_qdc",
    "codebook csv": "harvest.codebook.read_tables:parse_csv",
    "codebook xlsx": "harvest.codebook.read_tables:parse_xlsx",
    "codebook yaml": "harvest.codebook.parse_yaml:parse_yaml",
}


def job(name: str) -> Callable[..., Any]:
    """The function of that job; KeyError for what is no job.

    >>> job("file").__name__
    'parse_file'
    """
    module, _, function = JOBS[name].partition(":")
    found: Callable[..., Any] = getattr(importlib.import_module(module), function)
    return found
