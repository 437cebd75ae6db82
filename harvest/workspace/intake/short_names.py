"""What people may be called for short besides, for files that name them so."""

from __future__ import annotations

from collections.abc import Iterable

from harvest import privacy


def for_short(called: Iterable[str]) -> list[str]:
    """What somebody may be called for short besides, also by another short form of the same name: *Wm* for *Bill*."""
    own = list(dict.fromkeys(called))
    forms = [form for name in own for form in privacy.called_for_short(name)]
    forms += [form for name in forms for form in privacy.called_for_short(name)]
    return [form for form in dict.fromkeys(forms) if form not in own]
