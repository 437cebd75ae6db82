"""Files come in: looked at, corrected before they are kept, stored; projects of other tools with their codings."""

from harvest.workspace.intake.column_mapping import (
    LINES,
    SeenAnswer,
    SeenList,
    TablePreview,
    as_it_stands,
    forget_mapping,
    has_columns,
    list_cells,
    preview_table,
    remap,
    save_mapping,
    saved_mappings,
)
from harvest.workspace.intake.consent_lists import WhoIsListed, who_is_listed
from harvest.workspace.intake.corrections import (
    NOT_NAMED,
    EventPlace,
    Speaker,
    consents_said,
    corrected,
    date_said,
    places,
    speakers,
)
from harvest.workspace.intake.drafts import KeptDraft, drop_drafts, keep_drafts, kept_drafts, still_kept
from harvest.workspace.intake.earlier_files import heed_earlier
from harvest.workspace.intake.elsewhere import keep_elsewhere
from harvest.workspace.intake.file_preview import FileAnswer, FilePreview
from harvest.workspace.intake.from_disk import ImportAnswer, import_files
from harvest.workspace.intake.importing import Progress, commit, preview, preview_alone, resplit, together
from harvest.workspace.intake.known_shapes import KnownShape, is_a_name, keep_shape, known_shape
from harvest.workspace.intake.permission_columns import as_last_time, keep_columns, known_columns
from harvest.workspace.intake.person_by_person import (
    SaidOfPeople,
    mapping_of_people,
    said_of_people,
    who_may_be_listed,
)
from harvest.workspace.intake.projects import hold_codings
from harvest.workspace.intake.same_people import InFile, join_people
from harvest.workspace.intake.speaks_nowhere import SpeaksNowhere, speaks_as, who_speaks_nowhere
from harvest.workspace.intake.tellers import OneTeller, TellersPermission, decide_for_tellers, tellers_permission
from harvest.workspace.intake.who_is_one import (
    STRICTER,
    AlikeVoice,
    Proposed,
    WhoIsOne,
    are_two,
    how_many,
    in_a_sentence,
    merge_all_alike,
    merge_voices,
    part_voices,
    who_may_be_one,
)

__all__ = [
    "heed_earlier",
    "STRICTER",
    "SaidOfPeople",
    "mapping_of_people",
    "said_of_people",
    "who_may_be_listed",
    "LINES",
    "NOT_NAMED",
    "AlikeVoice",
    "EventPlace",
    "FileAnswer",
    "FilePreview",
    "ImportAnswer",
    "InFile",
    "KeptDraft",
    "KnownShape",
    "Progress",
    "Proposed",
    "SeenAnswer",
    "SeenList",
    "Speaker",
    "TablePreview",
    "OneTeller",
    "TellersPermission",
    "WhoIsListed",
    "WhoIsOne",
    "are_two",
    "as_it_stands",
    "as_last_time",
    "commit",
    "consents_said",
    "corrected",
    "date_said",
    "decide_for_tellers",
    "drop_drafts",
    "forget_mapping",
    "hold_codings",
    "import_files",
    "has_columns",
    "how_many",
    "in_a_sentence",
    "is_a_name",
    "join_people",
    "keep_drafts",
    "keep_elsewhere",
    "list_cells",
    "keep_shape",
    "kept_drafts",
    "known_shape",
    "keep_columns",
    "known_columns",
    "merge_all_alike",
    "merge_voices",
    "part_voices",
    "places",
    "preview",
    "preview_alone",
    "preview_table",
    "remap",
    "resplit",
    "save_mapping",
    "saved_mappings",
    "speakers",
    "still_kept",
    "tellers_permission",
    "together",
    "SpeaksNowhere",
    "speaks_as",
    "who_is_listed",
    "who_speaks_nowhere",
    "who_may_be_one",
]
