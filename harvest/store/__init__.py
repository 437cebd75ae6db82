"""The inquiry file: the only SQL in the project.

``connection`` opens it and holds the one write path; ``intake`` takes files in and ``contents`` reads them back;
``people`` keeps voices and coders, ``editing`` mends text and passages, ``decisions`` appends what people decide,
``journal`` what they do beside coding, ``suggestions`` keeps what the machine suggested and its embeddings;
``inquiry`` holds title, settings and summaries, ``codebooks`` their versions, ``rounds`` the rounds of coding,
``audit_log`` who did what besides deciding.
"""

from harvest.store.connection import Store, create, now, open_store

__all__ = ["Store", "create", "now", "open_store"]
