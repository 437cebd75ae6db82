"""The inquiry file: the only SQL in the project.

``connection`` opens it and holds the one write path; ``intake`` takes files in, ``contents`` reads them back,
``people`` keeps voices and coders, ``editing`` mends text and passages, ``judging`` appends decisions, ``suggested``
keeps suggestions and embeddings, ``framing`` the inquiry, codebooks, rounds, settings and summaries.
"""

from harvest.store.connection import Store, create, now, open_store

__all__ = ["Store", "create", "now", "open_store"]
