"""The team: who may come in, by which link, as what; signing in and out."""

from harvest.workspace.team.membership import (
    Invited,
    Member,
    can_serve,
    invite,
    members,
    people_json,
    remove,
    reset,
    set_member_names,
    set_member_role,
    sign_everybody_out,
)
from harvest.workspace.team.signing_in import (
    NOBODY_YET,
    SignInRefused,
    accept,
    here,
    invited_name,
    sign_in,
    sign_out,
    sign_out_everywhere,
    who_is,
)

__all__ = [
    "NOBODY_YET",
    "Invited",
    "Member",
    "SignInRefused",
    "accept",
    "can_serve",
    "here",
    "invite",
    "invited_name",
    "members",
    "people_json",
    "remove",
    "reset",
    "set_member_names",
    "set_member_role",
    "sign_everybody_out",
    "sign_in",
    "sign_out",
    "sign_out_everywhere",
    "who_is",
]
