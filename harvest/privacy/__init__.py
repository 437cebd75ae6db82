"""What may leave, decided here and nowhere else: consent, names, held-back words, small numbers of people."""

from harvest.privacy.alike import Against, Alike, Why, proposals
from harvest.privacy.cleared import Cleared, HeldBack, uncleared
from harvest.privacy.consent import permission_of, permissions, why_held
from harvest.privacy.guard import Guard, clear, team_text
from harvest.privacy.may_be_one import alike_pairs, answered_themselves, bound, one_name
from harvest.privacy.name_forms import may_be
from harvest.privacy.names import Mention, VoiceNames, counts_people, name_mentions, names_of, own_words, pseudonym
from harvest.privacy.parts_waiting import passages_waiting, whole_where_not_found
from harvest.privacy.review import (
    FLAGS,
    PERSONS,
    Numbers,
    is_replaced,
    kept_everywhere,
    key_of,
    learned,
    looked_at,
    standing,
    voice_names,
    with_labels,
    with_states,
)
from harvest.privacy.same_names import (
    Likeness,
    are_turned_about,
    called_for_short,
    is_pet_name,
    likeness,
    meant,
    only_letters_agree,
    words_of,
)
from harvest.privacy.team_text import TeamText

__all__ = [
    "Against",
    "Alike",
    "Cleared",
    "FLAGS",
    "Guard",
    "HeldBack",
    "Likeness",
    "Mention",
    "PERSONS",
    "Numbers",
    "TeamText",
    "VoiceNames",
    "Why",
    "alike_pairs",
    "answered_themselves",
    "bound",
    "are_turned_about",
    "only_letters_agree",
    "called_for_short",
    "clear",
    "counts_people",
    "is_pet_name",
    "is_replaced",
    "kept_everywhere",
    "key_of",
    "learned",
    "likeness",
    "looked_at",
    "may_be",
    "meant",
    "name_mentions",
    "names_of",
    "one_name",
    "own_words",
    "passages_waiting",
    "permission_of",
    "permissions",
    "proposals",
    "pseudonym",
    "standing",
    "team_text",
    "uncleared",
    "whole_where_not_found",
    "why_held",
    "voice_names",
    "with_labels",
    "with_states",
    "words_of",
]
