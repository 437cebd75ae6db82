"""Work in a process of its own, for a server: whatever holds Python's lock for long or takes much memory.

Questions and answers are messages (``messages``), never pickles; the process ends with the app, and after a quiet time.
"""

from harvest.apart.host import Host
from harvest.apart.process import Ended

__all__ = ["Ended", "Host"]
