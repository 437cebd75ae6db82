"""Bytes of a YAML file → Codebook."""

from __future__ import annotations

from harvest.codebook.yaml_files import loads
from harvest.errors import CodebookError
from harvest.model import Codebook


def parse_yaml(name: str, data: bytes) -> Codebook:
    """The codebook in a YAML file; CodebookError lists every fault."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CodebookError([f"{name}: is not UTF-8 text ({error.reason}); save it as UTF-8"]) from error
    return loads(text, name)
