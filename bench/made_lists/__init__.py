# ruff: noqa: E501 – parts of lists are easier to check on one line
"""Lists of who permits what, composed by the thousand from parts, each with what it says: ``python -m bench.made_lists``."""
