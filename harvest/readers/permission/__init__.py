"""Consent as people ask for it and answer: any number of columns, in any wording and many languages."""

from __future__ import annotations

from harvest.model import Permission, PermissionColumn
from harvest.readers.permission.documents import read_fields
from harvest.readers.permission.nouns import LEVELS, PURPOSES, Permissions, RowPermission
from harvest.readers.permission.table import read_permissions

__all__ = [
    "LEVELS",
    "PURPOSES",
    "Permission",
    "PermissionColumn",
    "Permissions",
    "RowPermission",
    "read_fields",
    "read_permissions",
]
