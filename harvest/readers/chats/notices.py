"""What in a message nobody wrote: notices of the app, media left out, quotes of what is replied to, reactions."""

from __future__ import annotations

import re

from harvest.readers.chats.messenger_lines import is_reaction_told, is_sent_told, is_unsent_told
from harvest.readers.chats.quotes import QUOTES
from harvest.readers.chats.starts import HIDDEN
from harvest.readers.dropping import LeftOut
from harvest.readers.transcripts.line_shapes import is_reaction, is_tally

SERVICE = "service lines of the app (joined, left, encrypted …)"
MEDIA = "media that did not come along (pictures, voice messages, places)"
DELETED = "messages that were deleted"
REACTIONS = "reactions"
POLLS = "polls (questions with options, nobody's words)"
EDITED = "marks that a message was edited"
MARKS = "hidden marks of direction"
LINKS = "links that were sent without a word"
PRIVATE = "private messages to one person"

_LINK = re.compile(r"\W{0,3}(?:https?://|www\.)\S+", re.I)
_MARKS = re.compile(rf"[{HIDDEN}]")
_DELETED = re.compile(
    r"^(?:(?:this|you) (?:message (?:was |has been )?)?deleted(?: this message)?|diese nachricht wurde gelöscht|"
    r"du hast diese nachricht gelöscht|(?:se eliminó este mensaje|"
    r"eliminaste este mensaje|este mensaje fue eliminado)|(?:ce message a été "
    r"supprimé|vous avez supprimé ce message)|(?:mensagem apagada|esta mensagem foi apagada)|(?:questo messaggio è "
    r"stato eliminato)|dit bericht is verwijderd|ta wiadomość została usunięta|usunięto tę wiadomość|message deleted|"
    r"cafodd y neges hon ei dileu|dil[ëe]wyd y neges(?: hon)?|"
    r"acest mesaj a fost șters|bu mesaj silindi|(?:данное|это) сообщение удалено|"
    r"(?:це|дане) повідомлення видалено|[此這这].{0,2}[訊消][息].{0,3}[刪删]除|[你您].{0,3}[刪删]除.{0,4}[訊消]息|"
    r"(?:تم حذف هذه الرسالة|لقد حذفت هذه الرسالة)|یہ پیغام حذف.{0,12}|यह संदेश (?:हटा|मिटा).{0,12}|"
    r"ਇਹ ਸੁਨੇਹਾ ਮਿਟਾ.{0,12})\W*$",
    re.I,
)
_MEDIA_WORDS = re.compile(
    r"^(?:.{0,80}•.{0,20} )?(?:media|image|video|audio|gif|sticker|document|photo|contact card|"
    r"voice message|video note)\s+(?:omitted|not included)$|^\S+\.\w{2,5} \(file attached\)$|^null$|^location: https?://\S+$|"
    r"^live location shared.{0,40}$|^<attached: .{1,80}>$|"
    r"^\S+\.(?:jpe?g|png|webp|gif|mp4|opus|m4a|pdf|vcf|docx?|3gp) \(.{3,40}\)$|"
    r"^(?:!?\[[^\]\n]{0,200}\]\([^)\s]{0,400}\)|\S{1,120}\.(?:jpe?g|png|webp|gif|heic|mp4|mov|opus|m4a|aac|ogg|mp3|3gp|vcf))$",
    re.I,
)
_LEFT_OUT = re.compile(
    r"\b(?:weggelassen|ausgeschlossen|omitid[oa]s?|omise?s?|oculta[ds]?|omess[oai]|weggelaten|pominięt[eoay]|"
    r"utelämna[dt]|utelatt|udeladt|jätetty pois|הושמטה?)\W*$|^تم استبعاد\b",
    re.I,
)
"""How a notice of the app says in other languages that a picture was left out."""
_ANGLED = re.compile(r"^<[^<>\n]{3,60}>$")
"""A whole message in angle brackets is the app's, in whatever language."""
_EDITED = re.compile(rf"[ \t]*[{HIDDEN}]?<[^<>\n]{{0,10}}\b\w+ \w+ [^<>\n]{{2,60}}>[{HIDDEN}]?\s*$")
_CALL = re.compile(
    r"^(?:missed (?:group )?(?:voice|video) call(?:[,.] (?:(?:tap|click) to call back|no answer|\d.{1,15}))?|"
    r"(?:voice|video) call(?:, .*)?|waiting for this message.*|"
    r"you (?:pinned|turned|changed|created|added|removed) .{0,80}|.{0,60}changed (?:the|this) (?:group|subject|"
    r"settings).{0,80})\W*$",
    re.I,
)
_FACE = r"[^\w\s,;:()]{1,12}"
_REACTIONS_BELOW = re.compile(
    rf"(?:^|[ \t]+)\(- (?:(?:[^:\n]{{1,60}}: {_FACE}|{_FACE}(?: x?\d{{1,4}})?(?:: [^:;\n]{{1,400}}?)?)"
    r"(?:[,;] |(?= ?-\)))){1,40} ?-\)\s*$"
)
"""How an export of Signal writes below a message who reacted: ``(- Ada: ❤️, Bo: 👏 -)``, ``(- 👏: Ada, Bo -)``."""
_POLL = re.compile(
    r"^(?:poll|umfrage|sondage|encuesta|enquete|sondaggio|ankieta|peiling|anket|pôl|avstemning|omröstning):?\s*\n", re.I
)
_SHARED = re.compile(
    r"^\W*(?:(?:shared|sent|uploaded|attached)(?: an?| the)? (?:file|image|photo|picture|video|screenshot|document|"
    r"recording|whiteboard|attachment)s?\b:?.{0,120}|"
    r"[^\s?!]{1,80}(?: [^\s?!.]{1,40}){0,5}"
    r"\.(?:jpe?g|png|gif|heic|webp|pdf|docx?|xlsx?|pptx?|mp[34]|m4a|mov|opus|vcf|zip)(?:\s+https?://\S+)?)\W*$",
    re.I,
)
"""A message that is a file and holds no words."""
_OPTION = re.compile(r"^\s*(?:option|opción|opção|optie|opzione|opcja|seçenek|alternativ|opsiwn)\s*:", re.I | re.M)
_REACTION = re.compile(
    r"^(?:reacted to\b.{0,400}? with \S{1,20}\s*\S{0,12}|"
    r"removed (?:(?:an?|the|their|his|her|your) )?(?:(?:.{1,30} )?reactions?|[^\w\s]{1,12}) from .{0,300}|"
    r"reacted .{1,8} to (?:your|a|the) message|liked a message|.{1,60} (?:sent an attachment|sent a (?:photo|sticker|"
    r"link)|"
    r"started a (?:video )?call|unsent a message|named the group .*|joined the (?:video )?call)\.?)\s*$",
    re.I,
)
_OPEN, _SHUT = '["“„«‹‚]', '["”“»›‘]'
_REACTED = re.compile(
    rf"^(?:hat\b.{{0,30}}\bauf\s*{_OPEN}.{{0,400}}{_SHUT}.{{0,30}}\breagiert|"
    rf"hat\b.{{0,60}}\breaktion\b.{{0,20}}{_OPEN}.{{0,400}}{_SHUT}.{{0,20}}entfernt|"
    rf"(?:a réagi|a supprimé une réaction|ha reagito|ha rimosso|(?:ha )?reaccion\w+|quitó|reagiu|removeu|"
    rf"(?:heeft )?(?:gereageerd|reageerde)|heeft\b.{{0,30}}\bop|zareagował\w*|reagerade|reagerte|reagerede|tepki verdi)"
    rf"\b.{{0,60}}{_OPEN}.{{0,400}}{_SHUT}.{{0,30}})\W*$",
    re.I,
)
"""Reactions as Zoom writes them in other languages: always with the message in quotation marks."""
_QUOTES_FIRST = re.compile(rf"^[^\n]{{2,60}}?\s{_OPEN}")
"""A message that may be a reaction to several lines, which stand in quotation marks."""
_REPLY = re.compile(
    r"^(?:replying to|antwort(?:en)? auf|(?:en )?réponse à|(?:en )?respuesta a|respondiendo a|respondendo a|"
    r"in risposta a|"
    r"risposta a|(?:in )?antwoord op|w odpowiedzi na|odpowiedź na|svarar på|svarer på|svar til|"
    r"yn ateb) [\"“„«][\s\S]{0,400}?[\"”“»](?=\s|$)[ \t]*",
    re.I,
)
_REFERENCE = re.compile(r"^begin reference, [^\n]{0,400}(?:\n|$)", re.I)
BELOW_WORDS = re.compile(r"^\{(?:Reactions|Attachments|Embed|Stickers)\}$")
"""Under such a line it lists the files, pages and faces of a message, whose words are at an end."""
_AGAINST = "👎🚫❌✖✋🙅🛑⛔"
_DISCORD_SAYS = re.compile(
    r"^(?:joined the server|left the server|boosted the server|just boosted .{1,60}|pinned a message.{0,20}|"
    r"started a (?:call|thread|poll).{0,80}|(?:added|removed) .{1,40} (?:to|from) the (?:group|thread)|"
    r"changed the (?:channel|group|thread) (?:name|icon|topic)\b.{0,80}|set the (?:channel|thread) .{1,80})\W*$|"
    r"^.{0,80}(?:@\S+|<@!?\d+>).{0,60}\b(?:(?:advanced|levell?ed up|promoted) to|reached|is now|hit) (?:\*\*)?"
    r"level\b.{0,60}$|"
    r"^.{0,60}(?:@\S+|<@!?\d+>).{0,40}\blevel(?:l?ed)? up\b.{0,40}$",
    re.I,
)
"""What Discord itself, or a program in it, says of members in a message."""
_TELEGRAM = re.compile(
    r"^\[\s*(?:(in reply to\b.*|antwort auf\b.*|en respuesta a\b.*)|(?:photo|video|sticker|"
    r"voice(?: message)?|audio|gif|"
    r"file|album|poll|location|contact|document|animation|call|foto|datei|sprachnachricht)\b.*)\]$|^\[sticker\]$",
    re.I,
)
"""What stands for a picture, or says to what somebody replied, in words copied out of Telegram."""
_EDITED_MARK = re.compile(r"\s*[(\[](?:edited|bearbeitet|modifié|editado|modificato|bewerkt|edytowano)[)\]]\s*$", re.I)


def words_of(text: str, dropped: LeftOut, *, tool: str) -> str:
    """The words of a message without what nobody wrote, which is counted; empty where nothing is left."""
    text = _without_tool(text.strip(), dropped, tool=tool)
    if text and is_reaction(text) and not any(mark in text for mark in _AGAINST):
        # A thumb alone answers somebody and tells nothing; one that says no may hold words back.
        dropped.add(REACTIONS, text)
        return ""
    if text and _SHARED.match(text):
        dropped.add(MEDIA, text)
        return ""
    if text and all(_LINK.match(word) for word in text.split()):
        dropped.add(LINKS, text)
        return ""
    return text


def _without_tool(text: str, dropped: LeftOut, *, tool: str) -> str:
    if tool == "WhatsApp":
        return _whatsapp(text, dropped)
    if tool == "Discord" and _DISCORD_SAYS.match(text):
        dropped.add(SERVICE, text)
        return ""
    if tool == "WeChat" and _WECHAT_MEDIA.match(text):
        dropped.add(MEDIA, text)
        return ""
    if tool == "LINE":
        if _LINE_MEDIA.match(text):
            dropped.add(MEDIA if text[0] == "[" else SERVICE, text)
            return ""
        # what holds several lines stands in quotation marks, of which the first went with the name
        return text[:-1] if text.endswith('"') and "\n" in text else text
    if tool == "Telegram":
        lines = []
        for line in text.split("\n"):
            said = _TELEGRAM.match(line.strip())
            if said:
                dropped.add(QUOTES if said.group(1) else MEDIA, line)
            else:
                lines.append(line)
        return "\n".join(lines).strip()
    text = _below(_taken(_REFERENCE, text, QUOTES, dropped), dropped)
    if _DELETED.match(text):
        dropped.add(DELETED, text)
        return ""
    told = " ".join(text.split()) if _QUOTES_FIRST.match(text) else text
    if "\n" not in told and (_REACTION.match(told) or _REACTED.match(told) or is_reaction_told(told)):
        dropped.add(REACTIONS, text)
        return ""
    if is_sent_told(text) or is_unsent_told(text):
        dropped.add(DELETED if is_unsent_told(text) else MEDIA, text)
        return ""
    return _taken(_REPLY, text, QUOTES, dropped)


def _below(text: str, dropped: LeftOut) -> str:
    """A message without what stands below or behind it in the window of a chat: who liked it, that it was edited."""
    lines: list[str] = []
    for line in text.split("\n"):
        above = lines[-1].strip() if lines and line.strip().isdigit() else ""
        counted = bool(above) and (is_reaction(above) or is_tally(f"{above} {line.strip()}"))
        if counted:
            dropped.add(REACTIONS, lines.pop())
        if counted or is_tally(line):
            dropped.add(EDITED if line.strip().lower() == "edited" else REACTIONS, line)
        else:
            lines.append(line)
    text = "\n".join(lines).strip()
    if edited := _EDITED_MARK.search(text):
        dropped.add(EDITED, edited.group())
        text = text[: edited.start()]
    return text


_WECHAT_MEDIA = re.compile(
    r"^\[(?:图片|圖片|照片|视频|影片|语音|語音|文件|檔案|位置|链接|連結|动画表情|表情|名片|红包|转账|音乐|小程序|视频号|聊天记录|"
    r"photo|image|video|voice|audio|file|sticker|location|link|contact card|mini program)(?:[:： ][^\]\n]{0,120})?\]$",
    re.I,
)
_LINE_MEDIA = re.compile(
    r"^(?:\[(?:貼圖|照片|圖片|影片|語音訊息|檔案|位置資訊|スタンプ|写真|画像|動画|ボイスメッセージ|ファイル|stickers?|photos?|videos?|"
    r"voice message|file|location|contact)\]|☎.{0,40})$",
    re.I,
)


def is_media(text: str) -> bool:
    """Whether a message is a picture, a voice message, a place … that did not come along.

    >>> is_media("<Media omitted>"), is_media("I saw the picture")
    (True, False)
    """
    return _parted(text)[1] != "" and _reason(text) in (MEDIA, DELETED)


def _taken(pattern: re.Pattern[str], text: str, reason: str, dropped: LeftOut) -> str:
    found = pattern.match(text)
    if found is None:
        return text
    dropped.add(reason, found.group())
    return text[found.end() :].strip()


def _whatsapp(text: str, dropped: LeftOut) -> str:
    # An iPhone puts a hidden mark before each line that the app wrote of a poll.
    bare_poll = _MARKS.sub("", text).strip()
    if _POLL.match(bare_poll) and _OPTION.search(bare_poll):
        dropped.add(POLLS, text)
        return ""
    edited = _EDITED.search(text)
    if edited and edited.start():
        dropped.add(EDITED, edited.group())
        text = text[: edited.start()].rstrip()
    kept = []
    for line in text.split("\n"):
        if reacted := _REACTIONS_BELOW.search(line):
            dropped.add(REACTIONS, reacted.group())
            if not (line := line[: reacted.start()]).strip():
                continue
        words, notice = _parted(line)
        if notice:
            dropped.add(_reason(notice), notice)
        bare = _MARKS.sub("", words) if "\u2068" in words or words[:1] in HIDDEN else words
        if bare != words:
            dropped.add(MARKS, "".join(_MARKS.findall(words)))
        if bare.strip() or not notice:
            kept.append(bare.rstrip())
    return "\n".join(kept).strip()


def _parted(line: str) -> tuple[str, str]:
    """The words of a line, and the notice of the app in it (all of it, or what follows a hidden mark)."""
    bare = _MARKS.sub("", line).strip()
    if _ANGLED.match(bare) or _MEDIA_WORDS.search(bare) or _DELETED.match(bare) or _CALL.match(bare):
        return "", line
    at = line.rfind("\u200e")
    if at < 0 or not line[at + 1 :].strip():
        return line, ""
    before = line[:at].strip(HIDDEN + " \u00a0\u202f")
    # "Missed voice call, Tap to call back": the app marks the second part of what it says once more
    if (
        line.lstrip()[:1] == "\u200e"
        and before.endswith((",", "،", ".", "，", "、", "·"))
        and len(before.split()) <= _PART
    ):
        return "", line
    # "Plan.pdf • 3 pages • document left out": a file's name goes with the notice, a caption does not.
    if not before or re.search(r"\.\w{2,5}(?: •.*)?$", before):
        return "", line
    return line[:at], line[at:]


_PART = 6
"""So many words has the first part of what the app says in two parts."""


def _reason(notice: str) -> str:
    bare = _MARKS.sub("", notice).strip()
    if _DELETED.match(bare):
        return DELETED
    return MEDIA if _ANGLED.match(bare) or _MEDIA_WORDS.search(bare) or _LEFT_OUT.search(bare) else SERVICE
