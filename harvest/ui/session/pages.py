"""The right that each page asks for: without it the page holds nothing for whoever is at the screen."""

from __future__ import annotations

from harvest.model import Right

RIGHTS = {
    "inquiry": Right.READ,
    "upload": Right.IMPORT,
    "code": Right.DECIDE,
    "compare": Right.DECIDE,
    "names": Right.NAMES,
    "dreams": Right.READ,
    "themes": Right.EVIDENCE,
    "export": Right.EXPORT,
    "codebooks": Right.READ,
    "history": Right.READ,
    "settings": Right.SETTINGS,
}
