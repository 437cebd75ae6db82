# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A few words of an answer in another language, put into the English words that short answers are read by."""

from __future__ import annotations

import re

from harvest.readers.permission.text import any_of, fold

_OWN = r"(?:(?:le|la|les|mon|son|leur|votre|l'|dem|den|der|ihrem|seinem|meinem|el|su|mi|o|a|seu|minha|il|suo|ei|fy|yr|eu|i|imieniem|nazwiskiem|pelnym|vollem|full) ?)*"
_NAME = (
    r"(?:names?|noms?|prenoms?|namen?|nazwisk\w*|imi(?:e|eni\w*)|nombres?|apellidos?|nomes?|h?enw(?:au)?|naam|nume\w*)"
)
_QUOTE = r"(?:citations?|cite[re]?s?|citer|propos|zitat\w*|zitier\w*|worte|cytat\w*|cytow\w*|slowa|d?dyfyn\w*|geiriau|cita(?:r|s|da|do|cao|coes|zion[ei]|re)?|palabras|palavras|citaat|citer\w*|citat\w*)"
_SHARE = r"(?:transmission|transmettre|transmis\w*|partage\w*|diffusion|weitergabe|weitergeben|weitergegeben|weiterleit\w*|przekaz\w+|udostepn\w+|rhannu|compartir\w*|difusion|cesion|partilh\w*|condivi\w+|delen|distribui\w+|(?:pasar|passar)(?:l[ao]s?)?|otras entidades|outras entidades|autres (?:organismes|associations|structures)|andere[nr]? (?:organisationen|stellen|vereine)|inny(?:m|ch) (?:organizacj\w+|instytucj\w+)|sefydliadau eraill)"
_PHOTO = r"(?:photos?|fotos?|bild(?:er)?|zdjeci\w*|lluniau|llun|imagen\w*|imagem|imagens)"
_NOT_QUOTED = any_of(
    rf"^(?:(?:elle|il|sie|er|ona|on) )?(?:refuse|ne (?:veut|souhaite|desire) pas|mochte nicht|will nicht|nie chce|nie zgadza sie(?: na)?|odmawia|no quiere|no desea|nao quer|nao deseja|non vuole|(?:ddim|nid) (?:eisiau|am|yn dymuno)|nu vrea|wil niet)(?: (?:d'etre|etre|ser|essere|byc|cael (?:ei|eu)|sa fie|worden|de))? {_QUOTE}(?: werden| worden)?$|"
    rf"^(?:pas de|aucune|keine?|kein|bez|dim|ningun\w*|nenhuma|nessuna|geen|fara) {_QUOTE}$"
)
_SILENT = any_of(
    r"^(?:(?:elle|il|sie|er) )?(?:n'a pas repondu|sans reponse|pas de reponse|keine antwort|hat nicht geantwortet|nicht beantwortet|brak odpowiedzi|nie odpowiedzial\w*|sin respuesta|no (?:ha )?(?:contestado|respondido|contesto|respondio)|sem resposta|nao respondeu|(?:dim|heb) ateb|non ha risposto|fara raspuns)$"
)
_NOTHING = any_of(
    r"^(?:gar nicht|uberhaupt nicht|nichts|pas du tout|rien(?: du tout)?|wcale(?: nie)?|nic|para nada|nada|de forma alguma|nem pensar|dim o gwbl|dim byd|per niente|niente|helemaal niet|deloc|nimic)$"
)
_ALL = any_of(
    r"^(?:alles|tout|wszystko|todo|tudo|popeth|tutto|totul)(?: (?:ja|oui|tak|si|sim|iawn|ok|erlaubt|einverstanden|d'accord|zgoda))?$|^(?:ja|oui|tak|si|sim|ie|iawn) (?:zu allem|a tout|do wszystkiego|a todo|a tudo|i bopeth)$"
)
_FIRST = r"(?:prenoms?|vornamen?|imi(?:e|eni\w*)(?! i nazwisk)|nombre de pila|primeiro nome|prenume\w*|enw cyntaf|primo nome|voornaam)"
_WORDS = (
    (re.compile(rf"\b(?:(?:tylko|nur|seulement|uniquement|solo|so|apenas|doar|alleen|soltanto|avec|mit|z|con|com|cu|met) )*(?:{_OWN})?{_FIRST}\b(?: (?:seulement|uniquement|only|yn unig))?"), "first name only"),
    (re.compile(rf"\b(?:avec|mit|unter|con|com|cu|met|gydag?|gyda'i|efo|pod|z|ze) {_OWN}{_NAME}\b(?: i {_NAME}\b)?"), "with name"),
    (re.compile(rf"\b(?:sans|ohne|sin|sem|senza|zonder|fara|heb|bez) {_OWN}{_NAME}\b(?: i {_NAME}\b)?"), "no name"),
    (re.compile(r"\b(?:yn |en |de forma |de maniere )?(?:anonym\w*|anonim\w*|ddienw|dienw)\b"), "no name"),
    (re.compile(rf"\b{_QUOTE}\b"), "quote"),
    (re.compile(rf"\b{_SHARE}\b"), "share"),
    (re.compile(rf"\b{_PHOTO}\b"), "photo"),
    (re.compile(rf"\b{_NAME}\b"), "name"),
    (re.compile(r"\b(?:oui|d'accord|ja|einverstanden|erlaubt|gern|tak|zgoda|zgadza sie|si|sim|de acuerdo|de acordo|ie|iawn|cewch|ydw|cytuno|da|akkoord)\b"), "yes"),
    (re.compile(r"\b(?:non|nein|nie|nao|na|nac ydy|nage|geen|nee|nu|pas|kein|keine)\b"), "no"),
    (re.compile(r"\b(?:uniquement|seulement|nur|tylko|solo|solamente|apenas|somente|so|yn unig|soltanto|alleen|doar)\b"), " "),
)  # fmt: skip
_ENGLISH = frozenset(["first", "only", "quote", "share", "photo", "name", "yes", "no", "with"])


def in_short(said: str) -> str:
    """A folded clause in another language in English; as it stands where a word of it is not known.

    >>> in_short("citation avec son nom"), in_short("zitat nur anonym"), in_short("nie chce byc cytowana")
    ('quote with name', 'quote no name', 'quote no')
    >>> in_short("veut relire le passage"), in_short("quote me with pleasure")
    ('veut relire le passage', 'quote me with pleasure')
    """
    bare = said.strip(" .!:")
    if _NOT_QUOTED.search(bare):
        return "quote no"
    if _SILENT.search(bare):
        return "quote blank"
    if _NOTHING.search(bare):
        return "nothing"
    if _ALL.search(bare):
        return "yes to everything"
    plain = bare
    for pattern, english in _WORDS:
        plain = pattern.sub(english, plain)
    plain = " ".join(plain.replace(":", " ").replace(" - ", " ").split())
    return plain if plain and set(plain.split()) <= _ENGLISH else said


def asks_about(text: str) -> str:
    """Which of ``share``, ``quote``, ``name`` and ``photo`` a question in another language is about; "" for none.

    >>> asks_about("Dürfen wir Ihre Worte weitergeben?"), asks_about("Avec votre nom ?"), asks_about("Wie geht es?")
    ('share', 'name', '')
    """
    said = fold(text)
    about = (("share", _SHARE), ("quote", _QUOTE), ("photo", _PHOTO), ("name", _NAME))
    return next((word for word, pattern in about if re.search(rf"\b{pattern}\b", said)), "")
