"""The process that draws."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from harvest.apart.answering import answer_all
from harvest.drawing.here import drawn_here


def main() -> None:
    """Answer until the input closes."""
    answer_all(_answer)


def _answer(question: Mapping[str, Any]) -> tuple[dict[str, object], bytes]:
    return {}, drawn_here(question["kind"], question["description"], question["scale"])


if __name__ == "__main__":
    main()
