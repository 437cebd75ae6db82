"""Files come in: looked at, corrected before they are kept, stored; projects of other tools with their codings."""

from harvest.workspace.intake.column_mapping import (
    TablePreview,
    forget_mapping,
    has_columns,
    preview_table,
    remap,
    save_mapping,
    saved_mappings,
)
from harvest.workspace.intake.corrections import (
    NOT_NAMED,
    EventPlace,
    Speaker,
    consents_said,
    corrected,
    places,
    speakers,
)
from harvest.workspace.intake.importing import (
    FileAnswer,
    FilePreview,
    ImportAnswer,
    Progress,
    commit,
    import_files,
    preview,
    resplit,
)
from harvest.workspace.intake.permission_columns import (
    TellersPermission,
    keep_permissions,
    known_permissions,
    tellers_permission,
)
from harvest.workspace.intake.projects import hold_codings

__all__ = [
    "NOT_NAMED",
    "EventPlace",
    "FileAnswer",
    "FilePreview",
    "ImportAnswer",
    "Progress",
    "Speaker",
    "TablePreview",
    "TellersPermission",
    "commit",
    "consents_said",
    "corrected",
    "forget_mapping",
    "hold_codings",
    "import_files",
    "has_columns",
    "keep_permissions",
    "known_permissions",
    "places",
    "preview",
    "preview_table",
    "remap",
    "resplit",
    "save_mapping",
    "saved_mappings",
    "speakers",
    "tellers_permission",
]
