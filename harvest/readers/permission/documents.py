"""Consent in the fields of a form around a text: "Consent: yes, but no name", "Quote me: no"."""

from __future__ import annotations

from collections.abc import Mapping

from harvest.model import Permission
from harvest.readers.permission.beside_form import beside_form, sends_to_form, with_own_name
from harvest.readers.permission.lines import kind_of_label
from harvest.readers.permission.table import read_permissions

_NOT_UNDERSTOOD = "not understood: “{}”"


def read_fields(fields: Mapping[str, str], *, year: int, minor_below: int = 16) -> Permission | None:
    """What the fields of one person's form permit, by their labels; None where none speaks of permission or of a child.

    >>> read_fields({"Teller": "Ann", "Consent to quote": "yes, but no name"}, year=2026).quotation
    'anonymous'
    >>> read_fields({"Permission": "as on her form, but without her name"}, year=2026).quotation
    'anonymous'
    >>> read_fields({"Teller": "Ann", "Age": "71"}, year=2026) is None
    True
    """
    if not fields:
        return None
    told = {label: value for label, value in fields.items() if kind_of_label(label) == "consent"}
    fields = {**fields, **{label: with_own_name(beside_form(value)) for label, value in told.items()}}
    table = read_permissions(list(fields), [list(fields.values())], year=year, minor_below=minor_below)
    row = table.rows[0] if table.rows else None
    if row is None or not (table.columns or row.minor or row.hold):
        # what stands behind “as on her form” may permit less than that form
        sent = [value for value in told.values() if sends_to_form(value)]
        return Permission(quotation="unknown", hold=(_NOT_UNDERSTOOD.format(sent[0][:200]),)) if sent else None
    quotation = row.quotation if table.columns else "unknown"
    return Permission(row.analysis, quotation, row.sharing, row.photo, row.archive, row.hold, row.minor)
