# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Lines that Messenger and Instagram write as messages, in the language of whoever exported: reactions, attachments."""

from __future__ import annotations

import re

_SIGN = r"[\u2190-\u2bff\u2e80-\u2fff\u3000-\u303f\U0001f000-\U0001faff\ufe0f\u200d]{1,8}"
_WHO = r"(?:[^\n:?!]{1,60} )?"
_REACTED = re.compile(
    rf"^{_WHO}(?:"
    rf"reacted (?:with )?{_SIGN} to (?:your|a|the|their|his|her) (?:message|photo|video|story|voice message)|"
    rf"a réagi (?:avec |par )?{_SIGN} (?:à|au) (?:votre|ton|un|une|son|vos|message).{{0,30}}|"
    rf"hat (?:mit )?{_SIGN} auf (?:deine|eine|ihre|seine) \w+ reagiert|"
    rf"(?:ha )?reaccion(?:ó|ado) (?:con )?{_SIGN} a (?:tu|un|su) \w+|"
    rf"ha reagito (?:con )?{_SIGN} (?:al|a) (?:tuo|un|suo)?.{{0,30}}|"
    rf"reagiu (?:com )?{_SIGN} (?:à|a|ao) (?:sua|tua|uma|seu)?.{{0,30}}|"
    rf"(?:heeft (?:met )?{_SIGN} gereageerd op|reageerde (?:met )?{_SIGN} op|heeft (?:met )?{_SIGN} op) (?:je|jouw|een|uw) \w+(?: gereageerd)?|"
    rf"zareagował(?:a|\(a\))? (?:emotikonem )?{_SIGN} na (?:twoją|wiadomość|twoje).{{0,30}}|"
    rf"reager(?:ade|te|ede) (?:med )?{_SIGN} (?:på|til) (?:ditt|din|et|en|ett)? ?\w+|"
    rf"(?:mesajına|bir mesaja|iletine) {_SIGN} ifadesini bıraktı|"
    rf"(?:a |wedi )?(?:adweithio|ymateb|ymatebodd) (?:gyda |â )?{_SIGN} i.{{0,30}}"
    r")\W*$",
    re.I,
)
_LIKED = re.compile(
    rf"^{_WHO}(?:a aimé un message|(?:hat )?(?:eine|deine) nachricht (?:mit „gefällt mir“ markiert|geliked)|le gustó un mensaje|"
    r"ha messo mi piace a un messaggio|curtiu uma mensagem|vond een bericht leuk|polubił(?:a|\(a\))? wiadomość|gillade ett meddelande)\W*$",
    re.I,
)
_SENT = re.compile(
    rf"^{_WHO}(?:a (?:envoyé|partagé) (?:une pièce jointe|une photo|une vidéo|un lien|un fichier|un autocollant|une publication|un message vocal)|"
    r"hat (?:einen anhang|ein foto|ein video|einen link|einen sticker|eine sprachnachricht) (?:gesendet|geteilt)|"
    r"(?:envió|ha enviado|compartió) (?:un archivo adjunto|una foto|un video|un vídeo|un enlace|un sticker|un mensaje de voz)|"
    r"ha (?:inviato|condiviso) (?:un allegato|una foto|un video|un link|un adesivo)|enviou (?:um anexo|uma foto|um vídeo|um link|uma figurinha)|"
    r"heeft (?:een bijlage|een foto|een video|een link) (?:verzonden|gestuurd|gedeeld)|wysłał(?:a|\(a\))? (?:załącznik|zdjęcie|film|link|naklejkę)|"
    r"skickade (?:en bilaga|ett foto|en bild|en video|en länk))\W*$",
    re.I,
)
_UNSENT = re.compile(
    rf"^{_WHO}(?:a (?:retiré|annulé l['’]envoi d['’]?) ?un message|hat eine nachricht (?:zurückgezogen|zurückgerufen|gelöscht)|"
    r"(?:eliminó|anuló el envío de|canceló el envío de) un mensaje|ha (?:annullato l['’]invio di|ritirato) un messaggio|"
    r"cancelou o envio de uma mensagem|heeft een bericht (?:ingetrokken|verwijderd)|cofnął(?:a|\(a\))? wysłanie wiadomości)\W*$",
    re.I,
)


def is_reaction_told(text: str) -> bool:
    """Whether a message only tells in a sentence of the app that somebody reacted.

    >>> is_reaction_told("Zoé a réagi 👍 à votre message"), is_reaction_told("Elle a réagi tout de suite à votre message")
    (True, False)
    """
    return "\n" not in text and (_REACTED.match(text) is not None or _LIKED.match(text) is not None)


def is_sent_told(text: str) -> bool:
    """Whether a message only tells in a sentence of the app that a picture or a file was sent.

    >>> is_sent_told("Zoé a envoyé une pièce jointe."), is_sent_told("Ma mère a envoyé une photo à chacun de nous")
    (True, False)
    """
    return "\n" not in text and _SENT.match(text) is not None


def is_unsent_told(text: str) -> bool:
    """Whether a message only tells in a sentence of the app that somebody took one back.

    >>> is_unsent_told("Zoé a retiré un message"), is_unsent_told("Sie hat eine Nachricht gelöscht, aber welche?")
    (True, False)
    """
    return "\n" not in text and _UNSENT.match(text) is not None
