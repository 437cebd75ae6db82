"""Harvest turns what people said at an event into evidence that a board can act on."""

__version__ = "1.0.0rc1"
