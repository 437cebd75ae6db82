"""Who is in a team: accounts, the role each has, and what a role may do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from harvest.model.actor import Right
from harvest.model.words import complete


class TeamRole(StrEnum):
    """What somebody is in a team, from the least right to the most."""

    READER = "reader"
    EVALUATOR = "evaluator"
    FACILITATOR = "facilitator"
    HOST = "host"
    ADMIN = "admin"

    @property
    def words(self) -> TeamRoleWords:
        """How this role reads."""
        return TEAM_ROLES[self]

    @property
    def rights(self) -> frozenset[Right]:
        """What somebody with this role may do."""
        return RIGHTS[self]


@dataclass(frozen=True, slots=True)
class TeamRoleWords:
    """``may`` ends the sentence “Somebody with this role …”."""

    label: str
    may: str


TEAM_ROLES = complete(
    TeamRole,
    {
        TeamRole.READER: TeamRoleWords("Reader", "reads the evidence, with nobody's name in it"),
        TeamRole.EVALUATOR: TeamRoleWords("Evaluator", "reads the evidence, writes findings and exports packs"),
        TeamRole.FACILITATOR: TeamRoleWords("Facilitator", "codes, plans and runs rounds, with pseudonyms for names"),
        TeamRole.HOST: TeamRoleWords("Host", "does everything but manage people, and sees names"),
        TeamRole.ADMIN: TeamRoleWords("Admin", "does what a host does, and manages people"),
    },
)

_READER = frozenset({Right.SIGN_IN, Right.EVIDENCE})
RIGHTS = complete(
    TeamRole,
    {
        TeamRole.READER: _READER,
        TeamRole.EVALUATOR: _READER | {Right.FINDINGS, Right.EXPORT},
        TeamRole.FACILITATOR: _READER | {Right.READ, Right.DECIDE, Right.SUGGEST, Right.ROUNDS, Right.CODEBOOK},
        TeamRole.HOST: frozenset(Right) - {Right.PEOPLE},
        TeamRole.ADMIN: frozenset(Right),
    },
)


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody's place in a team. ``names`` overrides whether their role may see names; ``password`` is a hash.

    ``known_as`` is who they are to a proxy or a provider that says who is asking; empty: they come in by password.
    """

    id: int
    name: str
    role: TeamRole
    names: bool | None
    password: str
    created_at: str
    failed: int = 0
    """Wrong tries since the last right one."""
    locked_until: str = ""
    removed_at: str | None = None
    known_as: str = ""

    @property
    def rights(self) -> frozenset[Right]:
        """What this person may do; nothing once they were removed.

        >>> nora = Account(1, "Nora", TeamRole.FACILITATOR, names=True, password="", created_at="")
        >>> Right.NAMES in nora.rights, Right.EXPORT in nora.rights
        (True, False)
        """
        if self.removed_at is not None:
            return frozenset()
        if self.names is None:
            return self.role.rights
        return self.role.rights | {Right.NAMES} if self.names else self.role.rights - {Right.NAMES}


@dataclass(frozen=True, slots=True)
class Place:
    """Somebody's place in one inquiry of a folder that has one team. ``inquiry`` is its uuid, ``file`` its name there.

    ``names`` overrides whether the role may see names.
    """

    inquiry: str
    file: str
    role: TeamRole
    names: bool | None = None

    def of(self, account: Account) -> Account:
        """Somebody's account as it stands in this inquiry."""
        return replace(account, role=self.role, names=self.names)


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link by which somebody chooses a password: only the hash of what is in it is kept."""

    account_id: int
    expires_at: str
    used_at: str | None = None


@dataclass(frozen=True, slots=True)
class SignedIn:
    """One browser in which somebody signed in."""

    id: int
    account_id: int
    started_at: str
    seen_at: str
    ended_at: str | None = None
