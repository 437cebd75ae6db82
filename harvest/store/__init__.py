"""The inquiry file: the only SQL in the project.

``connection`` holds the one write path, ``opening`` makes and opens it, ``copies`` copies and restores it, ``resting``
puts it in order when nobody writes, ``locked`` keeps copies under a passphrase,
``files`` says which file it is, ``sentences`` what went wrong with it;
``intake`` takes files in and ``contents`` reads them back;
``people`` keeps voices and coders, ``editing`` mends text and passages, ``decisions`` appends what people decide,
``journal`` what they do beside coding, ``suggestions`` keeps what the machine suggested and its embeddings;
``inquiry`` holds title, settings and summaries, ``codebooks`` their versions, ``rounds`` the rounds of coding,
``audit_log`` who did what besides deciding.
"""

from harvest.store.connection import Store, now
from harvest.store.opening import create, look_at, open_store, unchecked

__all__ = ["Store", "create", "look_at", "now", "open_store", "unchecked"]
