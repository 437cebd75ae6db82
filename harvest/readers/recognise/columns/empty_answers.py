# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What people write who have nothing to say, and what stands where something was taken away: no answer at all."""

from __future__ import annotations

import re

NOTED_ASIDE = (
    r"(?:(?:we |they )?(?:ran|run|running) out of time|(?:no|not enough|out of) time(?: (?:left|for (?:this|it)))?|time (?:ran out|was up|['’]?s up)|"
    r"(?:we |they )?(?:did(?: not|n['’]t) (?:get (?:to|round to|as far as)|reach|have time for|do|answer|discuss) (?:this|it|that)?(?: (?:one|question|q))?)|"
    r"not (?:discussed|reached|covered|asked|done|filled(?: in)?|completed|used|legible)|(?:never )?got (?:to|no further)(?: (?:this|that))?|skipped(?: (?:this|it))?(?: one)?|passed?|"
    r"(?:sheet|page|paper|card|flip ?chart|photo) (?:is )?(?:missing|lost|torn(?: off)?|wet|smudged)|torn(?: off)?|smudged|crossed out|scribbled out|(?:just |only )?(?:a )?(?:scribble|doodle)s?|"
    r"(?:(?:we |they )?(?:started|arrived|came|joined) (?:too |very |so )?late|late start)|"
    r"(?:table|group) (?:had )?(?:left|gone|went home)(?: early| by then| already)?|no (?:reply|discussion)|"
    r"(?:nothing|none) (?:was |were )?(?:written|noted|recorded|put down)|(?:left )?(?:blank|empty)|"
    r"keine zeit(?: mehr)?|zeit (?:war )?um|nicht (?:besprochen|beantwortet|lesbar|ausgefüllt)|leer|"
    r"(?:plus|pas) (?:le |de )temps|pas (?:abordé|traité|rempli|lisible)e?|vide|manque de temps|"
    r"(?:sin|no (?:hubo|dio)) tiempo|falta de tiempo|no (?:se )?(?:trató|contestado)|vacío|en blanco|"
    r"(?:zabrakło|brak) czasu|puste|nie (?:omówiono|zapisano)|dim amser|gwag|heb ei drafod|geen tijd(?: meer)?|leeg|niet (?:besproken|ingevuld)|"
    r"(?:senza|non c['’]era) tempo|vuoto|sem tempo|em branco|没有?时间|时间不够|空白|لم يتسع الوقت|فارغ)"
)
"""What whoever wrote down the words of others notes in brackets where there are none; bare, people may say it."""
EMPTY_ANSWER = re.compile(
    r"^(?!\W{0,3}[£€$¥₹]{2,6}\W{0,3}$)"  # “£££” on a card is an answer, and short
    r"\W*(?:n\W?a|not applicable|none|nothing|nil|null|nan|no|nope|no comments?|no answer|no response|no opinion|"
    r"not sure|unsure|"
    r"not answered|did not answer|unanswered|no reply|(?:left )?empty|"
    r"(?:nothing|none|no ?(?:one|body)|not) (?:was |were )?(?:written|noted|recorded|scribed|put down|"
    r"wrote(?: anything)?)(?: (?:down|here|up))?|no notes(?: (?:taken|made|kept))?|"
    r"(?:(?:sheet|cloth|page|box|paper) )?(?:was )?(?:left )?(?:blank|empty)|"
    r"nothing (?:to add|else|really|comes to mind|specific|to (?:say|report|declare))|none (?:really|"
    r"that i can think of|i can think of|"
    r"at all)|no(?:thing)? (?:further )?(?:comments?|to add)|"
    r"(?:i )?(?:don['’]?t|do not) know|dk|as above|see above|same as above|test|blank|skip(?:ped)?|"
    r"(?:others?|(?:some(?:thing|where|one)|any(?:thing|where|one)) else|(?:an)?other (?:reason|way|group|place|one))\W{1,4}"
    r"(?:(?:please|pls|and|do) )*(?:specify|say|state|tell us|describe|explain|write|name|give|type)"
    r"(?: (?:it|in|this|below|here|which|what|who|where|when|why|how|more|details?))*|"
    r"prefer not to say|x+|\?+|type here|click (?:here )?to (?:add|edit)(?: text)?|double[- ]click to edit|"
    r"(?:type|write|add|put) (?:something|(?:your |an? )?(?:text|ideas?|thoughts?|(?:sticky |post-?it )?notes?|"
    r"cards?|stick(?:y|ies)|post-?its?|answers?|comments?|posts?))(?: here| below)?|your (?:idea|thought|answer|note|comment)s?(?: goes?)? here|"
    r"(?:illegible|unreadable|indecipherable|(?:can['’]?t|cannot|could ?n[o'’]t) (?:be )?(?:read|make (?:it|this) out)(?: (?:this|it))?|unleserlich|illisible|ilegible|illeggibile|nieczyteln[ey]|onleesbaar|annarllenadwy)|(?:your )?text here|start typing(?: here)?|"
    r"(?:new |empty |untitled )?(?:sticky[ -]?note|post-?it(?: note)?)|(?:new|empty|untitled) (?:note|card|text)|"
    r"ras|r\W?a\W?s|rien(?: (?:à|a) (?:signaler|ajouter|dire))?|néant|sans (?:objet|avis|réponse|commentaires?)|"
    r"s\W?o|aucune?(?: (?:idée|commentaire|avis))?|je ne sais pas|nsp|"
    r"k\W?\s?a|keine(?: (?:angaben?|antwort|ahnung|meinung|idee))?|nichts(?: (?:hinzuzufügen|weiter))?|entfällt|"
    r"weiß (?:ich )?nicht|"
    r"nada(?: (?:que (?:añadir|decir)|más|a (?:acrescentar|declarar|dizer)))?|ningun[oa]|ns\W?nc|no (?:sé|aplica|"
    r"procede)|"
    r"n[ãa]o(?: (?:sei|se aplica|tenho))?|nenhuma?|sem (?:resposta|comentários?)|niente|nessun[oa]?|non (?:so|"
    r"applicabile)|nulla|"
    r"geen(?: (?:idee|mening|antwoord))?|n\W?v\W?t|niets|weet (?:ik )?niet|brak|nie (?:dotyczy|wiem)|nic|"
    r"空|无|無|跳过|未填写?|未作答|لا شيء|لا يوجد|کچھ نہیں|"
    r"dim (?:byd|sylw|ateb)|ddim yn (?:gwybod|berthnasol)|inget|vet ej|ingenting|vet ikke|"
    r"(?<=[\[(<])(?:removed|deleted|redacted|hidden)(?=[\])>])|"
    rf"(?<=[\[(]){NOTED_ASIDE}(?=[.!]?[\])])|"
    rf"(?:n\W?a|none|nothing|nil|no (?:answer|response|reply|notes?|comments?)|not answered|(?:left )?blank)\s*[–—:;,(-]{{1,3}}\s*{NOTED_ASIDE}|"
    r"(?:(?:this |the )?(?:comment|post|message|answer|content|idea) )?(?:(?:has been|was|is) )?(?:removed|"
    r"deleted|hidden) by "
    r"(?:a |the |our )?(?:moderat\w+|admin\w*|author|user|site)|"
    r"(?:this |the )?(?:comment|post|message|answer|content|idea) (?:(?:has been|was|is) )?(?:removed|deleted|"
    r"hidden))?\W*$",
    re.I,
)
"""In the languages of a dozen forms; ``[Removed by moderator]`` and ``(ran out of time)`` too."""


def says_nothing(cell: str) -> bool:
    """Whether a cell is no answer: empty, one of those above, or a single letter or sign as people tick with.

    >>> says_nothing("x"), says_nothing("\u2713"), says_nothing("n/a"), says_nothing("Tea"), says_nothing("家")
    (True, True, True, False, False)
    """
    bare = cell.strip(" .()[]")
    return (
        not bare or EMPTY_ANSWER.match(cell) is not None or (len(bare) == 1 and (bare.isascii() or not bare.isalpha()))
    )
