"""Files → Readings: one small reader a format, and one safe way to read many."""

from harvest.readers.dispatch import read
from harvest.readers.duplicates import duplicate_key
from harvest.readers.sandbox.pool import read_files

__all__ = ["duplicate_key", "read", "read_files"]
