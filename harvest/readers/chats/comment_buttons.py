"""What pages set around comments and nobody wrote, in many languages: buttons, how long ago, badges, counts."""

from __future__ import annotations

import re

ACT = re.compile(
    r"^\W*(?:(?:log in to )?repl(?:y|ies)(?: to .{1,40})?|likes?|unlike|share|report|edit(?:ed)?|delete|flag|quote|"
    r"(?:up|down)?vote|permalink|link|follow|save|more|show (?:more|less|replies)|translate|see more|"
    r"view (?:\d+ )?(?:more )?repl(?:y|ies)|antworten|gefällt mir|répondre|j[’']aime|responder|me gusta|"
    r"(?:likes?|loves?|replies|votes?|agree|helpful|thumbs up)\s*[(:]?\s*\d{1,5}\)?|"
    r"\+?\d{1,5}(?: (?:likes?|votes?|replies|reply|points?|comments?|agree|people agree))?|(?:was this )?helpful)\W*$",
    re.I,
)
"""What is pressed beside a comment, and how often it was."""
_UNIT = (
    r"(?:s|sec\w*|m|min\w*|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?|std\.?|stunden?|tage?n?|"
    r"wo\.?|wochen?|monate?n?|jahre?n?|j|jours?|sem\.?|semaines?|semanas?|heures?|ans?|días?|dias?|horas?|años?|dni|"
    r"dzień|"
    r"godz\.?|tyg\.?|giorn[io]|or[ae]|settiman[ae]|dagen?|uur|weken|oriau|awr|diwrnod(?:au)?|g(?:iorni)?|sett\.?|u|"
    r"dgn|zi(?:le|ua)?|săpt\.?|săptămân[iă]|or[eă]|"
    r"sa|gün|hafta|ay|tim(?:mar|me)?|dag(?:ar|e)?|v(?:eckor|ecka)?|uger?|val\.?|sav\.?|дн\.?|дн(?:я|ей|і|ів)|день|"
    r"год(?:ин[аи]?)?\.?|ч(?:ас(?:а|ов)?)?\.?|мин\.?|хв\.?|"
    r"тиж\.?|нед\.?|тыжд\w*|天|小[时時]|分[钟鐘]|[周週]|个月|個月|年|ي|س|د|أ|يوم|أيام|ساعة|ساعات)"
)
AGO_WORDS = (
    rf"(?:(?:just now|yesterday|today)\b.{{0,20}}|(?:vor |il y a |hace |há |acum |قبل |منذ )?(?:\d{{1,3}}|an?|"
    rf"about an?)\s*{_UNIT}"
    r"(?: (?:ago|fa|temu|yn ôl|geleden|önce|назад|тому|sedan|siden|前))?(?: \(edited\))?)"
)
AGO = re.compile(rf"^\W*(?:(?:on|am|le|posted|edited)\s+)?{AGO_WORDS}\W*$", re.I)
_TOKENS = {
    "reply": r"(?:repl(?:y|ies)|antworten|répondre|responder|rispondi|beantwoorden|reageren|odpowiedz|ateb|svara|"
    r"svar[ae]?|răspunde|yanıtla|atsakyti|atbildēt|válasz|відповісти|відповідь|"
    r"ответить|回复|回覆|رد)",
    "press": r"(?:likes?|unlike|gefällt mir|j[’']aime|me gusta|mi piace|vind ik leuk|lubię to!?|hoffi|gosto|curtir|"
    r"gilla|îmi place|beğen|patinka|patīk|tetszik|подобається|нравится|赞|讚|أعجبني|edytowan[oy]|bewerkt|modificato|"
    r"düzenlendi|redigera[dt]|отредактировано|відредаговано|"
    r"(?:übersetzung|original) anzeigen|voir (?:la traduction|l[’']original)|ver (?:la )?tradu(?:cción|ção)|"
    r"vedi traduzione|"
    r"vertaling (?:bekijken|weergeven)|(?:zobacz|pokaż|wyświetl) (?:tłumaczenie|oryginał)|vezi traducerea|"
    r"çevirisine bak|"
    r"visa översättning|(?:переглянути|показать|показати) (?:переклад|перевод)|查看翻译|查看翻譯|عرض الترجمة|"
    r"mehr anzeigen|voir plus|ver m[áa]s|ver mais|altro|meer weergeven|(?:zobacz|wyświetl) więcej|vezi mai mult|"
    r"devamını gör|"
    r"edited|bearbeitet|modifié|editado|report|hide(?: or report this)?|see (?:translation|original)|follow|"
    r"(?:view|see|show) (?:all )?\d{0,4} ?(?:more |previous )?repl(?:y|ies)(?: ?\(\d{1,4}\))?|\d{1,4} repl(?:y|ies)|"
    r"\d{1,4} antworten|"
    r"\d{1,5} (?:likes?|reactions?(?:; see who reacted to this)?)|react|upvote|downvote|(?:give )?award|"
    r"pinned by @?\S{2,40}|(?:highlighted|pinned) comment|liked by creator)",
    "more": r"(?:[^\W\d]+ ){0,4}\d{1,4} (?:[^\W\d]+ ){0,2}(?:replies|réponses?|respuestas?|respostas?|antworten|"
    r"risposte|odpowied(?:zi|ź)|reacties|antwoorden|ateb(?:ion)?|svar|"
    r"răspunsuri|yanıt|ответ\w*|відповід\w*)(?: (?:anzeigen|weergeven|gör))?",
    "ago": AGO_WORDS,
    "badge": r"(?:author|top fan|admin|moderator|group expert|(?:rising|top|all-star) contributor|new member|pinned|"
    r"verified|autor(?:in|a|ka|e)?|auteur|autore|verfasser(?:in)?|author|awdur|yazar|författare|автор|作者|الكاتب|"
    r"(?:największy|największa) fan(?:ka)?|top-?fan|super ?fan|fan destacad[oa]|moderatork?a?|moderador[a]?|"
    r"modérat(?:eur|rice)|"
    r"administrator(?:ka)?|amministratore|beheerder|creator|op|active(?: now)?|online status indicator)",
    "head": r"(?:all reactions:?|(?:comments|kommentare|commentaires|comentarios) ?\(\d{1,5}\)|sort(?:ed)? by:?|"
    "most relevant(?: is selected, so .{5,80})?|newest|all comments|top comments|view more comments|comment(?:ieren)?|"
    r"kommentieren|commenter|comentar|share|teilen|partager|compartir|send|\d{1,5} (?:comments?|shares?|kommentare|"
    r"commentaires?|comentarios?)|relevanteste|neueste|alle kommentare|plus pertinents|(?:les )?plus récents|"
    r"tous les commentaires|m[áa]s (?:relevantes|"
    r"pertinentes|recientes)|todos los comentarios|mais (?:relevantes|recentes)|todos os comentários|"
    r"più (?:pertinenti|"
    r"recenti)|tutti i commenti|meest relevant[e]?|nieuwste|alle (?:opmerkingen|reacties)|najtrafniejsze|najnowsze|"
    r"wszystkie komentarze|cele mai (?:relevante|noi|recente)|toate comentariile|en (?:alakalı|yeni)(?:ler)?|"
    r"tüm yorumlar|"
    r"mest relevant[ae]?|senaste|alla kommentarer|mwyaf perthnasol|найрелевантніші|найдоречніші|найновіші|(?:усі|"
    r"всі) коментарі|"
    r"самые (?:актуальные|релевантные)|сначала новые|все комментарии|最相关|最相關|最新|所有评论|所有留言|"
    r"الأكثر ملاءمة|"
    r"(?:do|s)?komentarz(?:e|y)?|(?:dodaj|napisz) komentarz(?:…|\.{3})?|skomentuj|udostępnij|wyślij|"
    r"(?:zobacz|wyświetl) (?:więcej|wcześniejsze) komentarz[ey]|commenta|condividi|opmerking(?: plaatsen)?|delen|"
    r"comentează|distribuie|yorum yap|paylaş|kommentera|kommentér|dela|del|rhannu|sylw|partilhar|compartilhar|"
    r"komentuoti|bendrinti|коментувати|коментар|поширити|комментировать|комментарий|поделиться|评论|分享|留言|تعليق|"
    r"مشاركة|"
    r"(?:komentarze|commenti|opmerkingen|comentarii) ?\(\d{1,5}\)|\d{1,5} (?:komentarz[ey]?|komentarzy|udostępnie\w*|"
    r"commenti|condivision[ei]|opmerkingen|comentarii|distribuiri|partages?|mal geteilt)|"
    r"write a (?:public )?(?:comment|reply)(?:…|\.{3})?|"
    r"schreib(?:e)? einen kommentar(?:…|\.{3})?|comment as .{2,40}|"
    r"\d{1,4} (?:of|von|sur|de|di|van|z) \d{1,5})",
    "picture": r"(?:gif|sticker|photo|image|video|tenor|giphy|may be an? (?:image|photo|illustration|graphic|"
    r"(?:black-and-white )?(?:image|photo)|doodle|meme|cartoon) of .{2,60}|no (?:photo|"
    r"image) description available\.?|"
    r"\S{1,30}(?: \S{1,20}){0,3}['’]s? profile (?:picture|photo)|u/\S{2,30} avatar)",
    "count": r"\d{1,5}(?:[.,]\d)?k?",
}
_TOKEN = re.compile(
    r"\s*(?:" + "|".join(rf"(?P<{name}>{words}(?!\w))" for name, words in _TOKENS.items()) + r"|[^\w\s])\s*", re.I
)
OFFERED = re.compile(rf"(?<!\w){_TOKENS['reply']}(?!\w)|like|share", re.I)
LONGEST = 90


def furniture(text: str) -> frozenset[str]:
    """Of what a line consists, where it is nothing but buttons, times, badges and counts; empty for anybody's words.

    >>> sorted(furniture("2d Like Reply · 14")), furniture("Like father, like son")
    (['ago', 'count', 'press', 'reply'], frozenset())
    """
    if len(text) > LONGEST:
        return frozenset()
    found: set[str] = {"mark"}
    at = 0
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None or token.end() == at:
            return frozenset()
        found.add(token.lastgroup or "mark")
        at = token.end()
    return frozenset(found - {"mark"} or found)
