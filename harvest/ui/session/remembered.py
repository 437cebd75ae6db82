"""One thing that a browser session remembers, under one name and of one type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

import streamlit as st

_Value = TypeVar("_Value")


class Remembered(Generic[_Value]):
    """A value kept in the session under ``name``; ``default`` makes what it is before it was set.

    It is gone with a reload of the browser: what must last is on the disk or in the address.
    """

    def __init__(self, name: str, default: Callable[[], _Value]):
        self.name = name
        self._default = default

    def get(self) -> _Value:
        """The value, or the default."""
        return st.session_state[self.name] if self.name in st.session_state else self._default()

    def kept(self) -> _Value:
        """The value itself, to be altered in place; the default is kept from now on when there was none."""
        return st.session_state.setdefault(self.name, self._default())

    def set(self, value: _Value) -> None:
        """Remember this instead."""
        st.session_state[self.name] = value

    def forget(self) -> None:
        """Back to the default."""
        st.session_state.pop(self.name, None)

    def take(self) -> _Value:
        """The value, which is forgotten at the same time: what is to be shown or done once."""
        value = self.get()
        self.forget()
        return value


def widget_value(key: str, default: Any = None) -> Any:
    """What a widget drawn with this key holds now, for the callback of that widget."""
    return st.session_state.get(key, default)


def set_widget_value(key: str, value: Any) -> None:
    """Fill a widget in before it is drawn."""
    st.session_state[key] = value


def forget_widget_value(key: str) -> None:
    """Let a widget begin anew with what it is given when it is drawn next."""
    st.session_state.pop(key, None)


def cell_clicked(key: str) -> tuple[int, str] | None:
    """(row, column) of the cell that was clicked in the table drawn with this key."""
    cells = st.session_state[key]["selection"]["cells"]
    return (int(cells[0][0]), str(cells[0][1])) if cells else None
