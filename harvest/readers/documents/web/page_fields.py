"""What was ticked and chosen in the fields of a form on a page, written out where the page shows it."""

from __future__ import annotations

from typing import Any

from harvest.readers.documents.web.page_tags import bare_tag

_ON, _OFF, _LEAST = "☒", "☐", 2
"""So many fields on a page record what people answered; one may belong to its menu."""


def with_fields_written(root: Any) -> Any:
    """A page whose ticked boxes are signs and whose lists of choices are what was chosen, where it holds several.

    >>> from lxml import etree
    >>> page = "<p>Ada <input type=checkbox checked> Bo <input type=checkbox> Cy <input type=checkbox checked></p>"
    >>> "".join(with_fields_written(etree.HTML(page)).itertext())
    'Ada ☒ Bo ☐ Cy ☒'
    >>> chosen = "<p><label>Quotes <select><option>please choose<option selected>yes<option>no</select></label></p>"
    >>> "".join(with_fields_written(etree.HTML(chosen * 2)).itertext())
    'Quotes: yes; Quotes: yes; '
    """
    if root is None:
        return root
    boxes = [e for e in root.iter("{*}input") if (e.get("type") or "").lower() in ("checkbox", "radio")]
    lists = [e for e in root.iter("{*}select") if e.get("multiple") is None]
    if sum(e.get("checked") is not None for e in boxes) >= _LEAST:
        for box in boxes:
            box.tail = f"{_ON if box.get('checked') is not None else _OFF}{box.tail or ''}"
    if sum(any(o.get("selected") is not None for o in e.iter("{*}option")) for e in lists) >= _LEAST:
        for one in lists:
            _write(one)
    return root


def _write(one: Any) -> None:
    """A list of choices as the one that was made behind its label; the first, which asks to choose, is none."""
    options = [" ".join("".join(option.itertext()).split()) for option in one.iter("{*}option")]
    chosen = [n for n, option in enumerate(one.iter("{*}option")) if option.get("selected") is not None]
    answer = options[chosen[0]] if chosen and not (chosen[0] == 0 and _asks_to_choose(options[0])) else ""
    above = one.getparent()
    labelled = above is not None and bare_tag(above) == "label" and one.getprevious() is None and above.text
    if labelled:
        above.text = f"{above.text.rstrip().rstrip(':')}:"
    for option in list(one):
        one.remove(option)
    one.tail = f" {answer}{'; ' if labelled else ''}{one.tail or ''}"


def _asks_to_choose(option: str) -> bool:
    """Whether an option is none, as *please choose* is and what is empty or a dash."""
    said = option.casefold()
    return not any(map(str.isalnum, said)) or any(
        word in said for word in ("choose", "select", "pick", "dewis", "wähl")
    )
