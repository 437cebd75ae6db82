"""What keeps the team, as it lies in its place now: also after a copy was put back while it was served."""

from __future__ import annotations

import threading

from harvest.workspace import Workspace, open_inquiry
from harvest.workspace.team import NOBODY_YET, FolderTeam, open_folder_team


class Current:
    """Gives the inquiry, or the team of a folder, for somebody who has not signed in yet; StoreError when nothing
    that opens lies there."""

    def __init__(self, ws: Workspace):
        self._ws = ws.acting_as(NOBODY_YET)
        self._lock = threading.Lock()

    def __call__(self) -> Workspace:
        """The opened inquiry; opened again when another file lies there."""
        with self._lock:
            if self._ws.store.moved:
                old = self._ws
                self._ws = (
                    open_folder_team(old.path.parent, NOBODY_YET)
                    if isinstance(old, FolderTeam)
                    else open_inquiry(old.path, NOBODY_YET)
                )
                old.store.close()
            return self._ws
