"""How a line starts a turn in scripts that set no spaces: wide colons and brackets, names and words without a gap."""

from __future__ import annotations

import re

_OF_THESE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff01-\uff9f]")
"""Letters and marks of Chinese, Japanese and Korean."""
_COLON = "[:：]"
_CLOCK = rf"\d{{1,3}}{_COLON}\d{{2}}(?:{_COLON}\d{{2}})?(?:[.,]\d{{1,3}})?"
_SPAN = rf"({_CLOCK})(?:\s*(?:-{{1,2}}>|-|–|~|～|—|至|から)\s*{_CLOCK})?"
_TIME = rf"[\[(<（【［〔〈]\s*{_SPAN}\s*[\])>）】］〕〉]"
_NO_NAME = r":：()（）\[\]【】［］<>〈〉，,。；;！!？?「」『』“”"
_NAME = rf"[^\s\d{_NO_NAME}][^\n{_NO_NAME}]{{0,23}}?"
_BARE = rf"({_CLOCK})"
_PATTERNS: tuple[tuple[str, re.Pattern[str], int, int | None], ...] = (
    ("label time", re.compile(rf"^\s*[【［]?({_NAME})[】］]?\s*{_TIME}\s*{_COLON}?\s*"), 1, 2),
    ("label time", re.compile(rf"^\s*[【［]?({_NAME})[】］]?\s*{_COLON}\s*{_TIME}\s*"), 1, 2),
    ("time label", re.compile(rf"^\s*{_TIME}\s*[【［]?({_NAME})[】］]?\s*{_COLON}\s*"), 2, 1),
    ("time label", re.compile(rf"^\s*{_BARE}\s+[【［]?({_NAME})[】］]?\s*{_COLON}\s*"), 2, 1),
    ("label time", re.compile(rf"^\s*[【［]({_NAME})[】］]\s*{_BARE}\s*{_COLON}?\s*"), 1, 2),
    ("label", re.compile(rf"^\s*[【［]({_NAME})[】］]\s*{_COLON}\s*"), 1, None),
    ("bracket", re.compile(r"^\s*[【［]([^\s【】［］]{1,12})[】］]\s*(?=\S)"), 1, None),
    (
        "label",
        re.compile(r"^\s*([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af·]{1,8}\d{0,2})\s*:(?=[\u2e80-\u9fff\uac00-\ud7ff])"),
        1,
        None,
    ),
)
"""Style, pattern, and the groups that hold the name and the time; the first that fits has the line."""


def find_wide_start(head: str) -> tuple[str, str, str | None, int] | None:
    """How such a line starts a turn: style, name, time with plain colons, and where the words begin.

    >>> find_wide_start("林秀梅(00:00:05)：大家好"), find_wide_start("【主持人】：您好"), find_wide_start("Ada: 你好")
    (('label time', '林秀梅', '00:00:05', 14), ('label', '主持人', None, 6), None)
    """
    if not _OF_THESE.search(head):
        return None
    for style, pattern, name, time in _PATTERNS:
        if found := pattern.match(head):
            clock = found.group(time).replace("：", ":") if time is not None else None
            return style, found.group(name).strip(), clock, found.end()
    return None
