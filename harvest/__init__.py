"""Harvest turns what people said at an event into evidence that a board can act on."""

__version__ = "0.1.0"
