# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a short statement on leave says in other languages than English, where nothing limits it."""

from __future__ import annotations

import re

from harvest.model.permissions import Quoting
from harvest.readers.permission.text import any_of, fold

_WITHOUT = any_of(
    r"\b(?:sans|ni) (?:(?:le|son|mon|leur|votre|mettre|donner|dire|citer|indiquer|le|de) )*(?:pre)?noms?\b|\bsans etre nomm\w+|\bpas (?:de|le|son|mon|leur) (?:pre)?noms?\b|\b(?:ne pas|sans) (?:mettre|donner|citer|publier|indiquer) (?:le|son|mon|leur) (?:pre)?noms?\b",
    r"\bohne (?:(?:den|seinen|ihren|meinen|deren|zu) )?(?:vor|nach)?namen?\b|\b(?:namen?|vornamen?) (?:bitte )?(?:nicht (?:nennen|angeben|dazu)|weglassen)\b|\b(?:aber )?nicht (?:mit|unter) (?:dem |meinem |ihrem |seinem )?(?:vor|nach)?namen\b|\bkeinen? (?:vor|nach)?namen?\b",
    r"\bbez (?:podawania |mojego |jego |jej |swojego |ich )?(?:imienia|nazwiska|imion|nazwisk|podpisu)(?: i nazwiska)?\b|\b(?:ale )?nie (?:podawac |pod |z )?(?:imie(?:nia|niem)?|nazwisk(?:a|iem|o)?)\b",
    r"\bheb (?:(?:yr|ei|fy|roi|ddefnyddio|'r|eu|nodi|enwi) )*(?:h?enw(?:au)?|enwi)\b|\bdi-?enw\b|\b(?:ond )?(?:dim|nid|peidio a|ddim) (?:(?:yr|ei|fy|rhoi|defnyddio|enwi|eu|'r) )*(?:h?enw(?:au)?)\b",
    r"\bsin (?:(?:su|el|mi|poner|dar|decir) )*(?:nombres?|apellidos?)\b|\bsenza (?:(?:il|suo|mio|fare|dire) )*(?:nomi?|cognomi?)\b|\bzonder (?:(?:de|mijn|haar|zijn|hun) )?(?:voor|achter)?na(?:am|men)\b|\bsem (?:(?:o|seu|meu|dizer) )*nomes?\b|\bfara (?:nume\w*|a spune numele)\b",
    r"\b(?:de (?:facon|maniere|forma|manera|maneira) |in forma |w sposob )?anon[iy]m\w*|\bcon otro nombre\b|\bsous un autre nom\b|\bunter (?:einem )?anderen namen\b",
    r"(?:لیکن |مگر |پر )?(?:میرا |اس کا |ان کا |کسی کا )?نام (?:نہ|مت|نہیں|ظاہر نہ)(?: (?:لکھیں|لکھا|دیں|دیا|لیں|ہو|کریں|چھاپیں|بتائیں|جائے|ہونا))*|(?:نام کے بغیر|بغیر نام(?: کے)?|گمنام)|(?:لكن )?(?:بدون|دون|من غير) (?:ذكر )?(?:اسم\w*|الاسم)",
)
_WITH = any_of(
    r"\bavec (?:(?:le|son|mon|leur|votre) )*(?:pre)?noms?\b|\bet (?:le |son |mon )?(?:pre)?noms?\b|\bsous (?:son|mon|leur) (?:pre)?nom\b",
    r"\b(?:mit|samt|und|unter) (?:(?:dem|vollem|seinem|ihrem|meinem) )*(?:vor|nach)?namen?\b|\bnamentlich\b",
    r"\b(?:z|pod|ze) (?:(?:podaniem|moim|jego|jej|pelnym|swoim|wlasnym) )*(?:imieni(?:em|a)|nazwisk(?:iem|a))(?: i nazwisk(?:iem|a))?\b|\bi imie(?:niem)?\b",
    r"\b(?:gyda|a|ac|a'|efo|dan)(?:'[ir])? ?(?:(?:yr|ei|fy|'i|'r|eu) )*h?enw(?:au)?(?: cynta\w*)?\b",
    r"\bcon (?:(?:su|el|mi) )*nombres?\b|\bcon (?:(?:il|suo|mio) )*nome\b|\bmet (?:(?:de|mijn|haar|zijn) )?(?:voor|achter)?naam\b|\bcom (?:(?:o|seu|meu) )*nome\b|\bcu numele\b",
    r"(?:میرے |اس کے |ان کے |اپنے )?نام کے ساتھ|نام (?:بھی|سمیت)|(?:مع|ب) ?(?:ذكر )?(?:اسم\w*|الاسم)",
)
_PLAIN = {
    "d accord oui accepte acceptee autorise autorisee peut peuvent pouvez publier publie publiee publiees citer cite citee citation publication": "est etre elle il ils elles je on nous pour de la le les ses son sa mes mon ma paroles mots phrase texte histoire temoignage utiliser utilise et a y en tout dans rapport livret journal bulletin bien sur volontiers merci aussi que qu soit vous l s",
    "ja einverstanden darf durfen kann konnen zugestimmt stimmt erlaubt gern gerne veroffentlicht veroffentlichen veroffentlichung zitiert zitieren zitat freigegeben": "ist sind sie er ich wir dem den zu der die das werden wird im bericht heft und worte text geschichte wortlich auch bitte es ihre seine meine zur abgedruckt gedruckt mit damit",
    "tak zgoda zgadza zgode wyraza mozna moze wolno publikowac publikacja publikacje cytowac cytat cytowanie drukowac opublikowac cytowana publikowana cytowane publikowane": "na sie i do w jej jego moje moich slow slowa wypowiedzi wypowiedz tekstu historii raporcie gazetce ksiazce ja to byc prosze cala calosc",
    "ie iawn cytuno cytunodd hapus cewch gellir caiff caniatad chaniatad ganiatad cyhoeddi gyhoeddi dyfynnu ddyfynnu fodlon bodlon": "i yn n w ei fy eu geiriau eiriau stori yr y r a ac cael gael rhannu wedi mae hi ef chi popeth argraffu ddefnyddio defnyddio m ch",
    "si acuerdo autoriza autorizo autorizado puede pueden publicar publicarse citar citarse": "de se con su sus mis mi palabras historia la lo el en informe y estoy esta que ser publicado publicada citada citado",
    "si accordo acconsente acconsento autorizza puo possono pubblicare pubblicata citare citata": "d di e la il le sue mie parole storia nel libro essere si con",
    "ja akkoord mag mogen toestemming publiceren citeren gepubliceerd geciteerd": "worden de het mijn haar zijn woorden verhaal en is in met voor",
    "sim acordo concorda concordo autoriza autorizo pode podem publicar citar publicado publicada": "de ser as suas minhas palavras historia o a e com",
    "da acord poate pot publicat publicata publica cita citat": "de fi povestea cuvintele in si cu",
    "ہاں جی اجازت چھاپ شائع لکھ استعمال": "ہے ہیں دیں کر کریں سکتے سکتی سکتا بات باتیں میری یہ اسے اس کو ٹھیک ضرور بھی آپ لیں دے لکھیں چھاپیں",
    "نعم موافق موافقة اوافق نشر النشر": "على مع كلامي قصتي",
}
"""For each language the words that agree or name a use, and those of the glue between: one other word, and nothing is read."""
_WORDS = [(frozenset(fold(yes).split()), frozenset(fold(glue).split())) for yes, glue in _PLAIN.items()]
_AGREEING = frozenset().union(*(yes for yes, _ in _WORDS))
_LETTERS = re.compile(r"[^\W\d_]+")
_FEW = 16
"""A statement of more words says more than this reads."""


def in_another_language(text: str) -> Quoting | None:
    """How far a statement goes that plainly permits in a language other than English; None where it limits or does not.

    >>> [in_another_language(x) for x in ("d’accord pour publier avec le prénom", "zgoda na publikację, bez nazwiska")]
    ['named', 'anonymous']
    >>> [in_another_language(x) for x in ("pas d'accord pour publier", "darf nur intern verwendet werden", "we sang")]
    [None, None, None]
    """
    said = re.sub(r"^si(?=[,.;:]|$)", "de acuerdo", fold(text))
    if len(said.split()) > _FEW or not _AGREEING.intersection(_LETTERS.findall(said)):
        return None
    rest, nameless = _WITHOUT.subn(" ¤ ", said)
    rest, named = _WITH.subn(" ¤ ", rest)
    rest = _JOINED.sub(" ¤ ", rest)
    told = set(re.findall(r"[^\W\d_]+", rest.replace("¤", " ")))
    if re.search(r"[?؟*]", rest) or not any(told & yes and told <= yes | glue for yes, glue in _WORDS):
        return None
    return "named" if named and not nameless else "anonymous"


_JOINED = any_of(r"(?:[,;]? ?\b(?:mais|aber|ale|ond|pero|ma|maar|mas|dar)\b|لیکن|مگر|لكن)\s*¤")
"""A "but" before the name, which is all that it limits."""


def asks_in_another_language(text: str) -> bool:
    """Whether somebody asks in another language than English whether words may be used.

    >>> asks_in_another_language("Czy mogę to wykorzystać w raporcie?"), asks_in_another_language("Darf ich das aufnehmen?")
    (True, False)
    """
    asked = [s for s in re.split(r"(?<=[.?!؟])\s+", text) if s.strip().endswith(("?", "؟"))]
    while len(asked) > 1 and len(asked[-1].split()) <= _SHORT:
        asked.pop()  # "And with your name?"
    return bool(asked) and _ASKS.search(fold(asked[-1])) is not None


_SHORT = 4


_ASKS = any_of(
    r"\b(?:czy )?(?:mog[ea]|mozemy|moge|moglibysmy|wolno)\b.{0,60}\b(?:wykorzyst\w+|uzyc|cytow\w+|opublik\w+|wydruk\w+|przytoczyc)\b",
    r"\b(?:darf|durfen|durfte|konnen|kann) (?:ich|wir|man)\b.{0,60}\b(?:zitier\w+|verwend\w+|veroffentlich\w+|abdruck\w+|benutz\w+|nutzen)\b",
    r"\b(?:puis-je|pouvons-nous|peut-on|est-ce que (?:je|nous|on) (?:peux|pouvons|peut))\b.{0,60}\b(?:citer|utiliser|publier|imprimer|reprendre)\b",
    r"\b(?:ga i|gawn ni|cawn ni|gaf i|oes modd)\b.{0,60}\b(?:defnyddio|ddefnyddio|dyfynnu|ddyfynnu|cyhoeddi|gyhoeddi|argraffu)\b",
    r"\b(?:puedo|podemos|posso|possiamo|podemos|mag ik|mogen we|mogen wij)\b.{0,60}\b(?:citar\w*|usar\w*|utilizar\w*|publicar\w*|citare|usare|utilizzare|pubblicare|citeren|gebruiken|publiceren)\b",
    r"(?:کیا )?(?:میں|ہم) .{0,60}(?:چھاپ|لکھ|استعمال کر|شائع کر) ?سکت[اےی]",
)
