"""Texts by one or several people: where each begins, who tells it, how it is signed."""
