# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What the window of a chat says between messages of itself: who came and left, calls, keys, where to write."""

from __future__ import annotations

import re

from harvest.readers.chats.group_lines import tells_of_group

_GROUP = r"(?:group|chat|conversation|channel|call|gruppe|groupe|grupo|gruppo|groep|grupę)"
_OF_MEMBERS = re.compile(
    rf"^(?:.{{1,60}}? )?(?:created (?:this|the) {_GROUP}\b.{{0,80}}|(?:added|removed|invited) (?-i:[A-Z+~]|you\b|\d).{{0,200}}|"
    rf"(?:joined|left|rejoined)(?: (?:the|this) {_GROUP})?(?: (?:via|using) .{{2,60}})?|was (?:added|removed|invited).{{0,80}}|"
    rf"(?:changed|updated|set|edited|deleted|turned (?:on|off)) (?:the|this) {_GROUP}(?:['’]s)?\b.{{0,120}}|"
    r"(?:changed|set|updated|turned (?:on|off)) (?:the )?disappearing messages?\b.{0,80}|"
    r"(?:made|is now|are now) .{0,60}\badmins?|pinned a message.{0,80}|started a (?:(?:voice|video|group) )?call.{0,40}|"
    rf"hat (?:die gruppe|.{{1,120}}) (?:erstellt|hinzugefügt|verlassen|entfernt|geändert)|(?:ist|hat) (?:der|die) gruppe (?:beigetreten|verlassen)|"
    rf"a (?:créé|quitté|rejoint) le groupe\b.{{0,60}}|a ajouté .{{1,120}}|(?:creó|dejó|salió de(?:l)?) (?:el )?grupo\b.{{0,60}}|añadió a .{{1,120}})\.?$",
    re.I,
)
_OF_CALLS = re.compile(
    r"^(?:(?:missed|incoming|outgoing|declined|unanswered|cancelled|ended) )?(?:group )?(?:voice|video|audio|group|phone) call(?: (?:ended|started|missed|declined).{0,30}|,? \d.{0,20})?\W*$|"
    r"^(?:call ended|no answer|call back|verpasster (?:sprach|video|gruppen)?anruf|appel (?:vocal |vidéo )?manqué|llamada (?:de voz |de video )?perdida|chiamata persa|gemiste oproep|nieodebrane połączenie)\W*$",
    re.I,
)
_OF_THE_APP = re.compile(
    r"^(?:disappearing messages?\b.{0,120}|(?:your )?safety number\b.{0,120}|(?:messages|calls|chats) .{0,60}end-to-end encrypted\b.{0,160}|"
    r"verschwindende nachrichten\b.{0,120}|(?:\d{1,4} )?(?:unread|new) messages?|unread|ungelesene nachrichten|\d{1,4} (?:members?|participants?|mitglieder|membres|miembros)(?:, \d.{0,30})?|"
    r"only admins .{0,80}|group (?:link|description|invite).{0,80}|learn more|view (?:details|profile|all)|"
    r"(?:type|write|send) a(?: new)? message(?:…|\.{3})?|(?:signal )?message|aa|nachricht(?: schreiben)?|scroll (?:to|down).{0,30})\W*$",
    re.I,
)
_MOST = 300


def is_notice(line: str) -> bool:
    """Whether a line between messages is the window's own.

    >>> is_notice("Ada added Bo, Cy and 2 others."), is_notice("Missed voice call"), is_notice("Bo left early for work")
    (True, True, False)
    >>> is_notice("Disappearing message time was set to 4 weeks by Ada."), is_notice("Ada added a bench to our list")
    (True, False)
    """
    text = line.strip()
    shaped = any(one.match(text) for one in (_OF_MEMBERS, _OF_CALLS, _OF_THE_APP))
    return len(text) <= _MOST and (shaped or tells_of_group(text))
