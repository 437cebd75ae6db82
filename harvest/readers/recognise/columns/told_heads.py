# ruff: noqa: E501 – lists of words are easier to check on one line
"""What columns are called that hold who tells (“Who told it”, “Kto opowiada”), and what stands for no name."""

from __future__ import annotations

_ONE = r"(?:(?:l[oaei]s?|nos|me|ce la|nous|sie|es|das|a|o) |l['’])?"
_TALE = r"(?: (?:la|el|le|il|lo|the|die|das|a|o|y|de|het) ?[^\W\d_]+| l['’][^\W\d_]+)?"
"""What is told, before or behind the word for telling: ``Quién la cuenta``, ``Chi racconta la storia``."""
TOLD = (
    r"(?:who (?:tells|told|is telling|said|says|spoke|is speaking)(?: (?:it|this|that|us|the story))?|"
    r"kto (?:opowiada\w*|opowiedzia[łl]\w*|mówi|powiedział\w*)|opowiada(?:jąc[ya])?|opowiedział[ao]?|narratork?a?|"
    rf"qui {_ONE}(?:raconte|parle|dit|(?:a|ont) (?:raconté|dit)e?s?){_TALE}|(?:raconté|dit)e? par|conteur|conteuse|"
    rf"narrateur|narratrice|wer {_ONE}(?:erzählt|spricht|sagt)(?: (?:es|das))?{_TALE}|"
    rf"wer hat {_ONE}(?:erzählt|gesagt)|"
    r"erzählt von|erzähler(?:[*:_]?in)?|"
    rf"¿?qui[ée]n {_ONE}(?:cuenta|contó|ha contado|narr[aó]|relat[aó]|habla|dijo){_TALE}|"
    rf"quem {_ONE}(?:conta|contou|narra|narrou|fala|falou|disse){_TALE}|"
    r"(?:contad|dich|dit|narrad|relatad)[oa] (?:por|da)|narrador[ae]?|"
    rf"chi {_ONE}(?:(?:ha )?(?:racconta|raccontat[oa]|detto)|parla){_TALE}|"
    r"raccontat[oa] da|narratore|wie (?:vertelt|vertelde|spreekt|zei)(?: (?:het|dit|dat))?|verteld door|verteller|"
    r"pwy (?:sy['’]n (?:adrodd|dweud|siarad)|(?:a )?(?:adroddodd|ddywedodd))(?: hyn)?|adroddwyd gan|storïwr|"
    r"讲述[人者]|口述[人者]|受访[人者]|谁(?:讲|说)的?|"
    r"(?:ال)?راوي?|من (?:يروي|يحكي|حكى|قال)|راوی|کس نے (?:بتایا|سنایا|کہا)|(?:سنانے|بتانے) والا)\W*"
)
"""Part of a pattern; who wrote a story down, or asked for it, is called otherwise everywhere."""
WHO_ASKED = (
    r"(?:who|wer|von wem|qui|par qui|qui[ée]n|de qui[ée]n|quem|de quem|chi|da chi|kto|od kogo|pwy|gan bwy|door wie|"
    r"vem|hvem|kuka|kdo|t?ko|cine|kim|хто|кто|від кого|от кого|谁|誰|누가|कौन|কে|ਕੌਣ|کون|من)"
)
"""Part of a pattern: a head that asks no more than who."""
_IT = (
    r"(?: (?:(?:la|the|de|het|das|die|el|a|o|il|le|y) |l['’])?"
    r"(?:it|this|that|photos?|pictures?|images?|drawings?|words?|captions?|foto['’]?s?|bild(?:er)?|texte?|mots|legendas?|"
    r"im[aá]gen|imagem|immagine|dibujo|dessin|zdjęcia?|to|dit|hyn|lluniau|llun|geiriau))?"
)
_WHOSE = (
    r"(?:(?:whose|wessen|(?:à|de) qui(?: est)?(?: la| cette| l['’])?|de qui[ée]n es(?: la| esta)?|"
    r"de quem é(?: a| esta)?|di chi è(?: la| questa| l['’])?|czyje|czyja|wiens|vems|hvis)\s?"
    r"(?:photo(?:graph)?|picture|image|snap|drawing|bild|foto(?:graf[iíj]\w*)?|zdjęcie|imagen|imagem|immagine)|"
    r"llun pwy)(?: (?:is|was) (?:it|this)| (?:yw|ydy) hwn)?"
)
TOOK_IT = (
    r"(?:who (?:took|made|drew|painted)|qui (?:a |l['’]a )?(?:pris|photographié|dessiné|peint)|"
    r"wer hat (?:es |das )?(?:fotografiert|aufgenommen|gemalt|gezeichnet)|"
    r"qui[ée]n (?:la |lo )?(?:fotografió|tomó|sacó|hizo|dibujó|pintó)|quem (?:fotografou|tirou|fez|desenhou|pintou)|"
    r"chi (?:l['’])?ha (?:fotografato|scattato|fatto|disegnato|dipinto)|"
    r"kto (?:zrobił|fotografował|narysował|namalował)|wie (?:fotografeerde|maakte|tekende|schilderde)|"
    rf"pwy (?:a )?(?:dynnodd|wnaeth|dd?arluniodd)){_IT}|{_WHOSE}"
)
"""Part of a pattern: a head that asks who took a picture or drew it."""
WROTE_IT = (
    r"(?:who wrote|qui (?:a |l['’]a )?écrit|wer hat (?:es |das )?geschrieben|qui[ée]n (?:la |lo )?escribió|"
    rf"quem escreveu|chi (?:l['’])?ha scritto|kto napisał|wie schreef|pwy (?:a )?ysgrifennodd){_IT}"
)
"""Part of a pattern: a head that asks who wrote the words beside it."""
PICTURE = (
    r"(?:photo(?:graph(?:ie|y)?|s? ?voice)?s?|pictures?|images?|pics?|bild(?:er)?|foto(?:graf[iíj]\w*)?|"
    r"zdj[ęe]ci[ea]|lluniau|llun|imágen(?:es)?|imagen|imagem|immagin[ei])"
)
"""Part of a pattern: what a picture is called in a credit."""
WORDS = (
    r"(?:words?|text[eos]?|testo|captions?|stor(?:y|ies)|memory|quotes?|légende|worte|paroles|palabras|palavras|parole|"
    r"słowa|tekst|geiriau|woorden|ord)"
)
"""Part of a pattern: what stands at a picture."""
AND = r"\s*(?:[&+/]|\b(?:and|und|et|y|i|a|ac|e|en|og|och)\b)\s*"
BOTH = rf"(?:{PICTURE}{AND}{WORDS}|{WORDS}{AND}{PICTURE})"
"""Part of a pattern: how a credit says that somebody took the picture and wrote what stands at it."""
OF_BOTH = (
    rf"{BOTH} (?:by|von|par|de|di|gan|door|por|av)|"
    rf"(?:{PICTURE}{AND}(?:words|worte|paroles|palabras|parole|słowa|geiriau)|words{AND}{PICTURE})"
)
"""Part of a pattern: the same as the head of a column that names people."""
_CARD = (
    r"(?:sticky(?: ?note)?|post-?it|note|card|post|idea|comment|reflection|thought|entry|message|contribution|"
    r"question|caption|photo|picture|image|tweet|response|answer)"
)
_KARTE = (
    r"(?: (?:(?:de la|de l['’]|du|des|de|del|della|dell['’]|do|da|der|des|van (?:de|het)) ?)"
    r"(?:idées?|notes?|cartes?|publication|réponse|karten?|notiz(?:en)?|ideen?|beitrags|beiträge|nota|idea|tarjeta|"
    r"respuesta|scheda|cartão|kaart|notitie|idee))?"
)
MADE_CARD = (
    rf"(?:{_CARD}(?:['’]?s)? )?(?:author|creator|contributor|writer|poster)(?:['’]?s)?"
    r"(?:[-_ ]?(?:id|(?:full |display )?name))?|"
    r"(?:card|post|idea|comment|contribution|tweet)s? (?:by|from)|(?:participant|voter)(?: display)? name|"
    rf"(?:auteure?|autrice|autor(?:a|e|ka|in)?|verfasser(?:in)?|ersteller(?:in)?|créateur|créatrice|creador(?:a)?){_KARTE}"
)
"""Part of a pattern: whoever made a card, as tools call the column."""
HANDLE = (
    r"(?:(?:(?:insta(?:gram)?|ig|twitter|x|tiktok|facebook|fb|threads|bluesky|mastodon|social(?: media)?|user|account) "
    r")?(?:handles?|@(?: ?(?:handle|name))?)|(?:insta(?:gram)?|ig|twitter|tiktok|facebook|fb|social(?: media)?) "
    r"(?:user ?name|account|name))"
)
"""Part of a pattern: the name under which somebody posts."""
OR_HOW = r"(?:wie|von|par|por|od|van|av|от|від)"
"""Part of a pattern: one that may ask who or say by whom, and means other things in other tables and tongues."""
NAMELESS = (
    r"(?:anon(?:ymous(?:ly)?)?|an[oóôò]n[yiíì]m\w*|anoniem|анон[иі]м\w*|di-?enw|heb enw|"
    r"ohne namen?|sans nom|sin nombre|sem nome|senza nome|bez (?:imienia|nazwiska|podpisu)|zonder naam|"
    r"utan namn|uden navn|isimsiz|без (?:имени|імені|підпису|подписи)|ללא שם|בעילום שם|"
    r"(?:不愿|不)(?:具名|透露姓名)|佚名|匿名|无名|無名|익명|이름 없음|مجهول|بدون اسم|بلا اسم|نام نہیں|"
    r"بے نام|گمنام|نامعلوم|بدون نام|"
    r"ਬਿਨਾਂ ਨਾਂ?|ਬਿਨਾਂ ਨਾਮ|ਗੁਮਨਾਮ|ਬੇਨਾਮ|बिना नाम|गुमनाम|बेनाम|"
    r"নাম(?:হীন| নেই| প্রকাশে অনিচ্ছুক)|નામ વગર|பெயர் இல்லை)"
)
"""Part of a pattern: what stands where others have their name, in the languages of events."""
NO_NAME = (
    rf"(?:{NAMELESS}|_{{2,}}|unnamed|unsigned|not signed|no (?:name|signature)(?: (?:given|left|put|on (?:it|this|the (?:card|back))))?|"
    r"(?:name )?(?:withheld|not (?:given|known|legible)|unknown|illegible|unreadable)|name (?:left off|lost|missing|not (?:asked|said))|"
    r"(?:leave |left )?(?:it |this )?blank|nobody|no ?one|without (?:a |my )?name|a\.? ?n\.? ?other|"
    r"(?:(?:he|she|they) )?(?:(?:did|would|could|do|does)(?: not|n['’]t) (?:say|sign|give|leave|put|write|tell|want to (?:say|sign)|ask|read|know)"
    r"(?: (?:a|any|one|it|her|his|their|the|who))?(?: names?)?|(?:put|wrote|signed|gave|left|said) (?:nothing|no names?)|"
    r"nothing (?:put|written|signed|given|there))|(?:we |i )?forgot to (?:ask|sign|write)(?: (?:a|the|their|her|his))?(?: name)?|"
    r"(?:can['’]?t|cannot) read(?: (?:it|the|this))?(?: name)?|"
    r"(?:i['’]d )?rather not say|(?:i )?prefer not to (?:say|give)(?: (?:a|my) name)?)"
)
"""Part of a pattern: the same, and what people write there or whoever typed it up notes."""
NAME_ELSEWHERE = (
    r"(?:ال)?اسم|اسمك|الاسم الكامل|(?:آپ کا |اپنا )?نام|שם|שמך|השם שלך|(?:您的|你的)?(?:姓名|名字)|お?名前|이름|"
    r"(?:आपका )?नाम|(?:আপনার )?নাম|(?:ਤੁਹਾਡਾ )?(?:ਨਾਂ|ਨਾਮ)"
)
"""Part of a pattern: a head that asks for the name in scripts without capitals."""
