# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Headings of columns that whoever keeps a list fills in: how far the paperwork is, when and how leave was given."""

from __future__ import annotations

from harvest.readers.permission.text import any_of

STATUS = any_of(
    r"^(?:(?:consent|form|permission|paperwork|clearance|record|current|overall|case|rag) )?(?:status|state|stage|progress|outcome|rag|tracker|statws|stan|stand|statut|etat|estado|stato)\b.{0,12}$|^(?:paperwork|form)(?: (?:in|back|received|returned|signed|on file|held))?\W*$"
)
"""How far the paperwork of somebody is."""
OF_POST = any_of(
    r"\b(?:marketing|newsletters?|mailings?|fundrais\w*|gift aid|sms|texts?|phone|telephone|post|e-?mails?)\b.{0,20}\b(?:opt\w*|ok|consent|permission|preference)\b|^do not (?:e-?mail|call|phone|text|contact|mail|post)\b"
)
"""How somebody may be written to."""
OF_RECORD = any_of(
    r"^(?:date (?:of )?|when )(?:consent\w*|permission)(?: given)?$|^(?:consent|permission) (?:source|date|method|channel|version|id|ref\w*|recorded|captured|given on|updated|taken)(?: (?:by|on|at|via))?$"
)
"""When and how leave was given, and not what for."""
SENT = any_of(
    r"\b(?:form|sheet|slip|letter|date|paperwork)\b.{0,12}\b(?:out|in|sent|back|received|returned|given|due)\b|\bchased\b"
)
"""When a form went out and came back."""
