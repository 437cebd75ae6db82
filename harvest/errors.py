"""What can go wrong, as one tree.

HarvestError            one plain sentence for a person: what happened and what to do
├── ReadError           a file cannot be read as what it claims to be
├── CodebookError       a codebook has faults; carries all of them
├── StoreError          the inquiry file is missing, locked, damaged or of a newer version
│   └── NotKept         it could not be written just now (disk full, another program writing); the same again may work
│       └── FileMoved   it was moved, replaced or deleted while it was open: nothing is kept until that is mended
├── DecisionError       a decision does not fit what stands (unknown code, span outside the text)
├── NotAllowed          whoever acts may not do this in this inquiry
│   └── SignedOut       they are not signed in, or not any more
├── ModelError          an embedding model is missing or is not the one it says it is
├── ExportError         an export cannot be made, or would break consent
└── ServeError          the app cannot be served (port in use)
"""

from __future__ import annotations

from collections.abc import Sequence


class HarvestError(Exception):
    """One plain sentence for a person: what happened and what to do."""


class ReadError(HarvestError):
    """A file cannot be read as what it claims to be."""


class CodebookError(HarvestError):
    """A codebook has faults; ``faults`` lists every one as ``file: code: field: what``."""

    def __init__(self, faults: Sequence[str]):
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


class StoreError(HarvestError):
    """The inquiry file is missing, locked, damaged or of a newer version."""


class NotKept(StoreError):
    """It could not be written just now; the same again may work."""


class FileMoved(NotKept):
    """The inquiry file was moved, replaced or deleted while it was open: nothing is kept until that is mended."""


class DecisionError(HarvestError):
    """A decision does not fit what stands."""


class NotAllowed(HarvestError):
    """Whoever acts may not do this in this inquiry."""


class SignedOut(NotAllowed):
    """Whoever acts is not signed in, or not any more."""


class NoPlace(NotAllowed):
    """Whoever acts is signed in to the team of a folder and has no place in this inquiry, or not any more."""


class ModelError(HarvestError):
    """An embedding model is missing or is not the one it says it is."""


class ExportError(HarvestError):
    """An export cannot be made, or would break consent."""


class ServeError(HarvestError):
    """The app cannot be served."""
