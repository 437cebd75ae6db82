"""How tools and people call the columns of a table: answers, tellers, dates, pledges; and what is no answer."""

from __future__ import annotations

import re

from harvest.readers.recognise.columns import told_heads as told
from harvest.readers.recognise.columns.plain_heads import plain_head

TEXT_NAME = re.compile(
    r"comment|response|answer|text|stor(?:y|ies)|quot|feedback|opinion|why|describe|tell us|explain|what |how |"
    r"other thoughts|anything else|statement|dream|pledge|caption|suggest|idea|reason|verbatim|free ?text|message|note|"
    r"body|transcript|utterance|keyword|wish|vision|"
    r"\bhopes?\b|\bworr(?:y|ies)\b|\bfears?\b|\bconcerns?\b|specify|^(?:.* – )?other$|action|commitment|\bwords?\b|"
    r"in your own|subject|^(?:contents?|thoughts?|cards?|sticky(?: note)?|stickies|post-?its?)$|\?$",
    re.I,
)
NOT_TEXT_NAME = re.compile(
    r"^(?:where is (?:this|it)\b.*|"
    r"what (?:are you|is this|is your (?:comment|feedback|idea)) (?:comment(?:ing)? )?(?:on|about)\W*|"
    r".*\b(?:id|url|link|email|e-mail|phone|postcode|post code|date|time|timestamp|ip address|language|username|"
    r"user name|first name|last name|surname|address|title|duration|score|rating|count|votes?|region|ward|location|"
    r"borough|gender|ethnicity|age|status|file ?name|image|venue|place|site|language|colou?r|area|section|frame|"
    r"(?:collected|recorded|entered|checked|updated|created|submitted|sent|uploaded) by|interviewer|enumerator|"
    r"collector|follow.?up.*|owner|deadline|progress|by when|"
    r"(?:for|until) when\W*|horizon|how soon\W*|due|ending|version|device ?id|tags|link|reviewer)|"
    r".*(?:地址|住址|来源(?:详情)?|来自IP|单位|职业|电话|手机|邮箱|年龄段?|性别|所用时间)|"
    r"(?:\w+[ _])?name|alter|geschlecht|plz|wohnort|âge|sexe|code postal|edad|sexo|wiek|"
    r"(?:.* - |your |name of (?:your )?|(?:what is )(?:the name of )?your )?organi[sz]ation(?: name)?\??|"
    r"what is your organi[sz]ation\b.*|order ?(?:#|no\.?|number)|attendee.*|ticket.*)$",
    re.I,
)
ROLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "date",
        re.compile(
            r"^(?:date.*|datum.*|fecha.*|zeitstempel|horodateur|marca temporal|datetime|timestamp|提交(?:答卷)?时间|"
            r"completion time|submitted(?!.*by$).*|submi(?:t|ssion)[ _]?(?:date|time).*|"
            r"_submission_time|start(?:ed)?(?: ?(?:time|date))?(?: \(utc\))?|end(?:ed)?(?: ?(?:time|date))?|"
            r"completed|created(?!.*by$).*|recorded(?!.*by$).*|response date|received(?: at)?|today|sent at|when)$",
            re.I,
        ),
    ),
    (
        "table",
        re.compile(
            r"^(?:tables?|tbl|(?:(?:your|the|which|from|at|on) )?(?:the )?table(?: (?:no\.?|number|id|name))?|"
            r"which table (?:are|were|did) you.*|"
            r"(?:what|which) (?:is|was) your table.*|discussion group|table_?id|"
            r"tisch(?: ?(?:nr\.?|nummer))?|mesa|tavolo|tafel|stolik|stół|bwrdd|стіл|стол(?:ик)?)$",
            re.I,
        ),
    ),
    ("round", re.compile(r"^(?:round|round (?:no\.?|number)|session)$", re.I)),
    (
        "question",
        re.compile(
            r"^(?:question|question ?(?:text|asked|title)|prompt|topic question|poll(?: ?(?:name|title|question))?|"
            r"slide title)$",
            re.I,
        ),
    ),
    ("event", re.compile(r"^(?:event|event ?name|workshop|summit|meeting|caf[eé])$", re.I)),
    ("role", re.compile(r"^(?:role|speaker role|respondent type.*|type of respondent|i am an?.*|capacity)$", re.I)),
    (
        "kind",
        re.compile(
            r"^(?:kind|type|source type|item type|category(?: of (?:entry|item))?|(?:post )?title|subject|section|area|"
            r"frame|board|topic)$",
            re.I,
        ),
    ),
    ("image", re.compile(r"^(?:image|photo|picture|image ?file.*|file ?name|filename|photo ?file.*|jpg)$", re.I)),
)
TELLERS: tuple[re.Pattern[str], ...] = (
    re.compile(
        r"^(?:(?:ihr |dein |euer )?(?:vor)?name|wie hei(?:ß|ss)(?:en sie|t ihr|t du)\??|nom(?: et prénom)?|prénom|"
        r"nombre(?: completo| y apellidos?)?|nome(?: completo| e cognome| e sobrenome)?|imię(?: i nazwisko)?|"
        r"(?:vor- und nachname|vor- ?/ ?nachname|vorname,? nachname)|enw llawn|имя и фамилия|volledige naam|"
        r"naam|enw|navn|namn|nimi|név|jméno|meno|nume(?:le)?|isim|adınız|tên|magaca?|pangalan|όνομα|имя|ім['’]я|"
        rf"(?:{told.NAME_ELSEWHERE})\W*(?:[(（][^()（）]{{2,20}}[)）])?|"
        rf"comment vous appelez-vous\W*|¿?cómo te llamas\??|{told.TOLD}|(?:story ?)?teller|"
        rf"{told.MADE_CARD}|{told.HANDLE}|"
        r"(?:asker|sender)(?: name)?|name|full ?name|(?:what(?: is|['’]s) )?your (?:full )?name\b.*|speaker|"
        r"person|pseudonym|voice|contributor|submitted by|login(?: \(screen ?name\))?|screen ?name|"
        r"display ?name|.*\bwhat (?:should|shall|can|may) we call you\b.*|"
        r".*\bwhat(?:['’]s| is) your (?:first )?name\b.*|"
        r"user name|whose (?:card|leaf|idea|dream|pledge|promise|story|words|answer|voice|quote)\??|"
        rf"{told.WHO_ASKED}|{told.TOOK_IT}|{told.WROTE_IT}|{told.OF_BOTH}|"
        r"interviewee|narrator|said by|member|resident|by|photographer|photographe|ffotograffydd|"
        r"fot[oó]gr[aá]f(?:a|o|e|ka|in)?|"
        r"(?:photo(?:graph)? |picture )?(?:taken|written|told|shared|posted) by|(?:photo|photograph|picture) by|"
        r"(?:first )?names? (?:on|under|below|given on|at the foot of|as on) (?:the |their |its )?"
        r"(?:card|note|leaf|post|post-?it|sticky|slip|postcard|tag)s?(?: \(?if (?:any|given)\)?)?|"
        r"name ?(?:/|or|and|&) ?\w+(?: \w+)?|from: ?\(?name\)?|track_speaker|"
        r"(?:raised|suggested|said|asked|answered|put forward|proposed|offered|named) by)$",
        re.I,
    ),
    re.compile(
        r"^(?:(?:participant|respondent|user|case|contributor|resident|person|voter)(?:[-_ ]?(?:id|name|no\.?|"
        r"number|code))?|"
        r"username|commenter.*|pid)$",
        re.I,
    ),
    re.compile(r"(?:.{1,60} [-–:] )?(?:(?:and|so|first,) )?(?:(?:what.{2,3} )?your )?(?:first|fore|given) ?name", re.I),
)
"""Columns that name the teller, best first; a surname is read together with the first name beside it."""
NAME_ASKED = re.compile(
    r"^(?:(?:and|so|first),? )?(?:"
    r"(?:(?:by|under|with) )?(?:what|which) (?:first |full )?names? "
    r"(?:should|shall|can|may|might|would|do|did|are|is|to|you|we|goes|will)\b.*|"
    r"what (?:should|shall|can|may|do|would|could|will|did) "
    r"(?:we|people|others|they|you|friends|your (?:friends|neighbours))\b.{0,30}\b(?:call(?:ed)?|know|known)\b.*|"
    r"(?:how|as what) (?:would|do|should|shall|can) (?:you|we)\b.{0,25}"
    r"\b(?:be )?(?:known|called|named|addressed|call you|name you|address you)\b.*|"
    r"(?:a |the |your |first )?names? (?:that )?"
    r"(?:you(?:['’]d| would| want| like)|we (?:can|may|should|could)|to (?:use|print|go))\b.*|"
    r"(?:your )?(?:nick ?name|name or nick ?name|first ?name or nick ?name)\b.*)$",
    re.I,
)
"""Questions to which a name is the answer, which a few words in each cell have to bear out."""


def is_called(pattern: re.Pattern[str], head: str) -> bool:
    """Whether a column is called so, as it stands, without what surrounds its name, or in several languages at once."""
    if (
        pattern.match(head)
        or pattern.match(plain_head(head))
        or ("_" in head and pattern.match(plain_head(head.replace("_", " "))))
    ):
        return True
    parts = [part for part in re.split(r"\s+[/|·]\s+", head) if part]
    return len(parts) > 1 and all(pattern.match(part) for part in parts)


WHO = re.compile(
    r"^(?:(?:(?:and|so),? )?who (?:are you|is (?:this|speaking|writing|telling(?: us)?)|"
    rf"am i (?:speaking|talking) (?:to|with))|{told.OR_HOW})\W*$",
    re.I,
)
"""Asks for a name or for something else, such as what somebody is: the cells show which."""
OF_STAFF = re.compile(
    r"^(?:staff|office|admin|internal|team|volunteer|interviewer|researcher|editor)(?:['’]?s)? "
    r"(?:notes?|remarks?|comments?|use)\W*$|"
    r"^(?:notes? on cells|(?:contact |phone |call )?(?:log|history)|contact notes|status|follow.?up.*|actions? taken|"
    r"(?:where |when |how )?(?:was it |already )?used(?: (?:in|at|for|on)\b.*)?)\W*$|"
    r"\b(?:parents?|guardians?|carers?)\b.*\b(?:names?|signatures?|signed|consent|permission)\b",
    re.I,
)
"""What whoever wrote the table up added to it, or who signed for a child."""
REMARKS = re.compile(
    r"^(?:(?:any )?(?:other )?comments?|notes?|remarks?|changes?(?: ?/.*)?|exceptions?|updates?|access|"
    r"not agreed\b.*|objections?|uwagi|bemerkung(?:en)?|nodiadau|remarques?|observaciones)\W*$",
    re.I,
)
"""People's own words or remarks on them: how they are filled shows which."""
SURNAME = re.compile(
    r"^(?:.{1,60} [-–:] )?(?:(?:what is |what['’]s )?your )?(?:last ?name|surname|family ?name)\??$", re.I
)
SCORED = re.compile(
    r"^(?:points|feedback) [-–] |^(?:total points|quiz feedback|last modified time)$|[-–] selected choice$", re.I
)
ID = re.compile(
    r"^(?:_?id|#|no\.?|序号|编号|row|key|_?uuid|(?:submission |unique |response |story )?ref(?:erence)?(?: number)?|"
    r"(?:unique )?(?:\w+[-_ ]?)?(?:id|no\.?|number)|(?:unique )?response number)$",
    re.I,
)
NO_ID = re.compile(r"^(?:collector|network|device|submitter|user|import|template|parent).?id$|phone|mobile|tel", re.I)
_OF_POST = r"(?:post |card |story |note |idea |comment )?"
HEADLINE = re.compile(rf"^(?:(?:card|task|idea) name|{_OF_POST}(?:subject|heading|title|headline))$", re.I)
BODY = re.compile(rf"^{_OF_POST}(?:body|text|content|description|story|words)$", re.I)
PHONE = re.compile(r"phone|mobile|\btel\b|number|sender|^from$", re.I)
PLEDGE_PARTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "by",
        re.compile(
            r"^(?:(?:by|for) when|deadline|due(?: date| by)?|when(?: by)?|target date|(?:complete )?by|timescale)\??$",
            re.I,
        ),
    ),
    (
        "towards",
        re.compile(
            r"(?:towards|supports?|for) .*(?:dream|vision|goal|aim|theme)|(?:dream|vision|goal|aim)s? (?:it|this) |"
            r"^(?:dream|goal|aim|vision|theme|(?:which|linked|related) (?:dream|goal|vision|theme).*)\??$",
            re.I,
        ),
    ),
    (
        "state",
        re.compile(r"^(?:status|state|progress|done\??|kept\??|outcome|update|how (?:is|are) .{2,20} going\??)$", re.I),
    ),
)
OWNER = re.compile(
    r"^(?:(?:pledge |promise |commitment )?(?:made|given|pledged|offered) by|owner|"
    rf"assigned to|assignee|members?|{told.WHO_ASKED}|"
    r"i|we|i ?/ ?we|we ?/ ?i|ich|ich ?/ ?wir|je|je ?/ ?nous|yo|ja|"
    r"lead|led by|who(?: will.*| are you| is (?:this|it)(?: from)?)?|responsible.*|person responsible|by whom|"
    r"(?:your |my )?(?:full |first )?name(?: ?(?:/|or) ?(?:group|organi[sz]ation|team))?|"
    r"promised by|signed(?: by)?|whose(?: (?:pledge|leaf|card|promise|is it))?|"
    r"(?:name|person|individual|people)s?(?: ?(?:/|or|and|&) ?(?:group|organi[sz]ation|team|table)s?)?|"
    r"(?:group|organi[sz]ation|team)s? ?(?:/|or|and|&) ?(?:name|person|individual|people)s?)\??$",
    re.I,
)
DEED = re.compile(
    r"pledge|commitment|promise|\bwill do\b|^will$|^actions?\b|i will|we will|^what(?: (?:will|we|i|you)\b.*)?\??$|"
    r"verspr[eiao]ch\w*|verpflichtung|zusage|was ich\b|engagement|promesse|je m['’]engage|compromiso|promesa|"
    r"obietnic\w+|zobowiązani\w+|deklaracj\w+|impegno|promessa|compromisso|belofte|löfte|addewid|addunedau?|обіцянк\w*",
    re.I,
)
PROMISED = re.compile(
    r"pledge|commitment|promise|\b(?:i|we)(?: ?/ ?we)? will\b|\b(?:they|people|who) will do\b|"
    r"^(?:will|going to|to) do(?: what)?\b|^(?:is )?doing what\b|^actions?\b|^verspr|^engagement|^promesse|^obietnic",
    re.I,
)
"""Heads that only a table of promises has."""
TASK = re.compile(r"^(?:task|card|item|issue|to-?do)(?: (?:name|title))?$|^(?:title|summary)$", re.I)
"""What a board of tasks calls what is to be done; a bare “Name” does so beside one to whom it is assigned."""
FEW_WORDS = re.compile(
    r"\b(?:one|two|three|few|single|some)? ?words?\b|\bentry \d|specify|^(?:.* – )?other$|sum up", re.I
)
"""Questions that ask for a word or two."""
WHICH_OTHER = re.compile(
    r"\bif (?:you )?(?:(?:have )?(?:selected|chosen|chose|ticked|picked|answered) )?[\"'“‘]?other\b", re.I
)
"""What the "other" of the closed question before it was: in a few words a fact, as that question's answers are."""
NEVER_SAID = frozenset(
    [
        "response type",
        "ip address",
        "status",
        "distribution channel",
        "distributionchannel",
        "user language",
        "userlanguage",
        "tracking link",
        "collector",
        "web link",
        "useragent",
        "user agent",
        "user ip",
        "source url",
        "post id",
        "entry id",
        "transaction id",
        "payment status",
        "payment amount",
        "_notes",
        "_tags",
        "_validation_status",
        "_submitted_by",
        "deviceid",
        "network id",
        "ending",
        "x",
        "y",
        "last updated by",
        "type",
        "color",
        "bg color",
        "border color",
        "link to",
        "template",
        "recipient",
        "attachment",
        "attachments",
        "notes on cells",
    ]
)
"""Columns that tools add by themselves; nobody's words are in them."""
CLOUD_WORD = re.compile(
    r"^(?:words?|terms?|phrases?|entr(?:y|ies)|tags?|wort|wörter|begriffe?|mots?|palabras?|parol[ae]|słow[oa]|gair|"
    r"geiriau|woord(?:en)?|ord)$",
    re.I,
)
CLOUD_COUNT = re.compile(
    r"^(?:counts?|votes?|freq(?:uency|\.)?|times|number|n|size|weight|responses|anzahl|häufigkeit|nombre|fréquence|"
    r"frecuencia|veces|liczba|a?antal|nifer)$",
    re.I,
)
"""What an export of a cloud of words calls its two columns."""
