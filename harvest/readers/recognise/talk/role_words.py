"""The words by which people write beside a name, or instead of one, in which role somebody speaks."""

from __future__ import annotations

import re
from collections.abc import Mapping

from harvest.model import Role

_WORDS: tuple[tuple[Role, str], ...] = (
    (
        Role.FACILITATOR,
        r"(?:co-?)?facilitators?|(?:co-?)?hosts?|table ?hosts?|interviewers?|moderators?|researchers?|facil|"
        r"(?:group |session |workshop )leader|scribe|note-?taker|questioner|mod\.?|"
        r"(?:the )?chair(?:(?:person|man|woman)|(?! ?\d))|"
        r"the (?:moderator|facilitator|interviewer|host|coroner|inspector|convenor|presiding officer)|"
        r"int(?:v|vr)?\.?|"
        # German, French, Spanish, Portuguese, Italian, Dutch, Polish, Welsh, Swedish, Turkish
        r"interviewer(?:in|s)?|moderator(?:in|ka|es|a)?|gesprächsleit(?:er|ung|erin)|tischgastgeber(?:in)?|"
        r"intervieweu(?:r|se)|enquêt(?:eur|rice|euse)|animat(?:eur|rice)|modérat(?:eur|rice)|facilitat(?:eur|rice)|"
        r"entrevistador[ae]?|moderador[ae]?|facilitador[ae]?|dinamizador[ae]?|"
        r"intervistat(?:ore|rice)|moderat(?:ore|rice)|facilitat(?:ore|rice)|gespreksleider|interviewster|"
        r"prowadząc[ya]|ankieter(?:ka)?|cyfwelydd|hwylusydd|intervjuare|samtalsledare|görüşmeci|moderatör|"
        # Arabic, Urdu, Chinese, Japanese, Korean, Russian, Ukrainian, Hindi
        r"(?:ال)?محاور(?:ة)?|(?:ال)?ميسر(?:ة)?|المقابل(?:ة)?|(?:ال)?منسق(?:ة)?|مدير(?:ة)? (?:ال)?(?:جلسة|حوار)|میزبان|"
        r"主持(?:人|者)?|采访(?:者|人)?|採訪(?:者|人)?|访谈者|訪談者|访问(?:者|员)|訪問(?:者|員)|提问(?:者|人)|提問(?:者|人)|引导(?:者|员|人)|"
        r"引導(?:者|員|人)|协作者|協作者|带领(?:者|人)|帶領(?:者|人)|司会(?:者|進行)?|聞き手|進行(?:役)?|インタビュアー|ファシリテーター|"
        r"면접자|진행(?:자)?|사회(?:자)?|질문자|인터뷰어|"
        r"интервьюер|ведущ(?:ий|ая)|модератор|інтерв['’]?юер|ведуч(?:ий|а)|साक्षात्कारकर्ता|"
        # Hebrew, Persian, Urdu, Bengali, Punjabi, Vietnamese, Finnish, Norwegian, Czech, Hungarian, Romanian, Greek
        r"ה?מראיינ(?:ת)?|ה?מראיין|ה?מנחה|مصاحبه[ \u200c]?(?:گر|کننده)|تسهیل[ \u200c]?گر|"
        r"انٹرویو (?:کرنے|لینے) وال[ای]|"
        r"সাক্ষাৎকার গ্রহণকারী|সঞ্চালক|संचालक|ਇੰਟਰਵਿਊਅਰ|người (?:phỏng vấn|dẫn chương trình|điều phối)|"
        r"haastattelija|intervjuer|tazatel(?:ka)?|moderátor(?:ka)?|"
        r"kérdező|interjúkészítő|intervievator(?:ul|e|ea)?|συνεντευκτ(?:ής|ρια)|συντονιστ(?:ής|ρια)",
    ),
    (
        Role.FRONTLINE,
        r"front-?line(?: worker| staff)?|(?:practice |district |community |school )?nurse|health visitor|"
        r"(?:social|youth|community|support|outreach|link|project|"
        r"development) worker|social prescriber|link worker|gp|practitioner|care ?worker|housing officer|teacher|staff|"
        r"(?:gp |surgery )?receptionist|midwife|pharmacist|paramedic|librarian|police officer|pcso|bus driver",
    ),
    (
        Role.MANAGER,
        r"(?:service |general |team |senior |area |project |centre )?manager|director|head of [\w &]+|commissioner|"
        r"chief (?:exec(?:utive)?|officer)|ceo|(?:service|team) lead",
    ),
    (Role.COUNCILLOR, r"cllr\.?|councillor|elected member|ward member|mayor|alderman|mp"),
    (
        Role.RESIDENT,
        r"residents?|participants?|interviewees?|respondents?|narrators?|volunteers?|(?:community |group )?members?|"
        r"(?:local|young|older) (?:person|people|resident)|service users?|(?:in|out)?patients?|pacjent(?:ka)?|"
        r"tenants?|carers?|parents?|neighbours?|"
        r"attendees?|citizens?|"
        r"befragte[r]?|bewohner(?:in)?|teilnehmer(?:in)?|nachbar(?:in)?|erzähler(?:in)?|"
        r"habitante?|participante?|répondante?|enquêtée?|interviewée?|résidente?|voisine?|"
        r"entrevistad[oa]|vecin[oa]|participante|residente|informante|morador[ae]?|"
        r"intervistat[oa]|partecipante|abitante|bewoner|deelnemer|deelneemster|geïnterviewde|"
        r"mieszkan(?:iec|ka)|uczestni(?:k|czka)|rozmów(?:ca|czyni)|preswylydd|cyfranogwr|cyfranogydd|"
        r"deltagare|boende|informant|katılımcı|sakin|"
        r"مشارك(?:ة)?|المشارك(?:ة)?|المستجيب(?:ة)?|شریک|参与者|參與者|受访者|受訪者|居民|参加者|話し手|참여자|응답자|"
        r"участни(?:к|ца)|респондент(?:ка)?|жител(?:ь|ька|ьница)|учасни(?:к|ця)|प्रतिभागी|"
        r"ה?מרואיינ(?:ת)?|ה?מרואיין|ה?משתתפ(?:ת)?|ה?משתתף|مصاحبه[ \u200c]?شونده|شرکت[ \u200c]?کننده|উত্তরদাতা|"
        r"người trả lời|haastateltava|osallistuja|respondent(?:ka)?|účastn(?:ík|ice)|interjúalany|válaszadó|résztvevő|"
        r"intervievat(?:ul|ă|a)?|συνεντευξιαζόμεν(?:ος|η)|συμμετέχ(?:ων|ουσα)",
    ),
)
_ARABIC_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670]")
"""Vowel signs and stretched letters, which some people write and others leave out."""
_FULL = [(role, re.compile(rf"(?:{words})(?: ?#?\d{{1,3}}| [A-Z])?$", re.I)) for role, words in _WORDS]
SHORT = {
    "q": Role.FACILITATOR,
    "a": Role.RESIDENT,
    "i": Role.FACILITATOR,
    "int": Role.FACILITATOR,
    "r": Role.RESIDENT,
    "p": Role.RESIDENT,
    "b": Role.RESIDENT,
    "f": Role.FACILITATOR,
    "fac": Role.FACILITATOR,
    "res": Role.RESIDENT,
    "resp": Role.RESIDENT,
    "e": Role.FACILITATOR,
    "m": Role.UNKNOWN,
}
"""Letters that stand for a role where the other one of a pair stands in the same file."""
PAIRS = (
    *(("q", "a"), ("q", "r"), ("i", "r"), ("i", "p"), ("i", "b"), ("int", "r"), ("int", "p"), ("int", "res")),
    *(("int", "resp"), ("int", "b"), ("i", "resp")),
    *(("f", "p"), ("fac", "p"), ("e", "r"), ("e", "p")),
)
_ASKS = re.compile(
    r"(?:questions?|frage|pregunta|pergunta|domanda|vraag|pytanie|cwestiwn|fråga|soru|سؤال|سوال|问|問|вопрос|"
    r"питання|सवाल|प्रश्न|ਸਵਾਲ|প্রশ্ন|સવાલ|પ્રશ્ન|கேள்வி|질문|întrebare|pyetje|ερώτηση|kérdés|kysymys|spørgsmål|spørsmål)",
    re.I,
)
_ANSWERS = re.compile(
    r"(?:answers?|réponse|antwort|respuesta|resposta|risposta|antwoord|odpowiedź|ateb|svar|cevap|جواب|إجابة|答|ответ|"
    r"відповідь|जवाब|उत्तर|ਜਵਾਬ|উত্তর|જવાબ|பதில்|답변|răspuns|përgjigje|απάντηση|válasz|vastaus)",
    re.I,
)


def role_of_words(words: str) -> Role:
    """The role that a word such as ``Interviewer``, ``Facilitator 2`` or ``resident`` names, in a dozen languages."""
    words = _ARABIC_MARKS.sub("", words.strip(" .*"))
    for role, pattern in _FULL:
        if pattern.match(words):
            return role
    return Role.UNKNOWN


def role_of_question_and_answer(label: str) -> Role:
    """Who speaks under ``Question`` and who under ``Answer``.

    >>> role_of_question_and_answer("Réponse"), role_of_question_and_answer("Rosa")
    (<Role.RESIDENT: 'resident'>, <Role.UNKNOWN: 'unknown'>)
    """
    bare = label.rstrip(" 0123456789")
    if _ASKS.fullmatch(bare):
        return Role.FACILITATOR
    return Role.RESIDENT if _ANSWERS.fullmatch(bare) else Role.UNKNOWN


def questions_and_answers(counts: Mapping[str, int], named: int) -> set[str]:
    """``Question`` and ``Answer`` as labels, where both stand about as often, or ``Question`` alone again and again
    among people who are named, and that so many times: a question with a number is what a round answers.

    >>> sorted(questions_and_answers({"Question": 4, "Answer": 4}, 0)), questions_and_answers({"Question": 3}, 0)
    (['Answer', 'Question'], set())
    >>> questions_and_answers({"Question": 3, "Ada": 5}, 5), questions_and_answers({"Question 2": 1, "Ada": 5}, 5)
    ({'Question'}, set())
    """
    found = {label: role for label in counts if (role := role_of_question_and_answer(label)) is not Role.UNKNOWN}
    of = {role: sum(counts[label] for label, own in found.items() if own is role) for role in set(found.values())}
    if len(of) == 2 and min(of.values()) >= max(1, 0.5 * max(of.values())):
        return set(found)
    bare = {label for label in found if counts[label] >= _AGAIN and not label[-1:].isdigit()}
    asked = sum(counts[label] for label in bare)
    return bare if {*of} == {Role.FACILITATOR} and named >= asked else set()


_AGAIN = 3
"""So often somebody asks under a bare ``Question``."""
