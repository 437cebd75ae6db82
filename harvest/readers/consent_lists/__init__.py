"""Lists of who permits what, for people whose words stand in other files."""

from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.consent_lists.laid_out.in_documents import listed_in_document
from harvest.readers.consent_lists.laid_out.in_sections import is_head, listed_in_sections
from harvest.readers.consent_lists.whose.struck import with_struck_rows

FLAVOUR = "list of who permits what"

__all__ = ["FLAVOUR", "is_head", "listed_in_document", "listed_in_sections", "people_listed", "with_struck_rows"]
