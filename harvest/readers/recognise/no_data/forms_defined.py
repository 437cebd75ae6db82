# ruff: noqa: E501 – patterns are easier to check on one line
"""Tables in which the questions of a survey are laid down for a tool (XLSForm, REDCap, LimeSurvey): nobody's answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

_BESIDE = re.compile(
    r"(?:hint|required|required_message|relevant|relevance|appearance|constraint|constraint_message|calculation|"
    r"choice_filter|read_only|readonly|default|repeat_count|parameters|trigger|media|image|audio|video|"
    r"guidance_hint|note|disabled)(?:::?.{0,30})?",
    re.I,
)
_LABEL = re.compile(r"(?:label|caption)(?:::?.{0,30}| \(.{1,20}\))?", re.I)
_SETTINGS = {"form_title", "form_id", "default_language", "version", "instance_name", "style", "public_key"}
_REDCAP = re.compile(
    r"variable ?/ ?field name|form name|field type|field label|choices, calculations, or slider labels", re.I
)
_LIME = {"class", "type/scale", "name", "relevance", "text", "language", "mandatory", "other", "same_default"}
_FEW = 3


def defines_form(heads: Sequence[str]) -> bool:
    """Whether the heads of a table are those under which a tool for surveys is told what to ask.

    >>> defines_form(["type", "name", "label::English (en)", "hint", "required"]), defines_form(["list_name", "name", "label"])
    (True, True)
    >>> defines_form(["Type", "Name", "What would you change?"]), defines_form(["form_title", "form_id"])
    (False, True)
    """
    low = [head.strip().casefold() for head in heads if head.strip()]
    named = set(low)
    labelled = any(map(_LABEL.fullmatch, low))
    if {"type", "name"} <= named and labelled:
        return any(map(_BESIDE.fullmatch, low)) or len(low) <= _FEW
    if named & {"list_name", "list name"} and "name" in named and labelled:
        return True
    if {"form_title", "form_id"} <= named or (len(low) > 1 and named <= _SETTINGS):
        return True
    return sum(1 for head in low if _REDCAP.fullmatch(head)) >= _FEW or len(named & _LIME) > 2 * _FEW
