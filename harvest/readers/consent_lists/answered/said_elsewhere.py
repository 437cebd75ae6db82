# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Short answers in other languages about the name and about passing words on, put into the English that says the same."""

from __future__ import annotations

import re

from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.my_name_elsewhere import BUT, HIDDEN, SHOWN
from harvest.readers.permission.text import any_of, fold

WITH_NAME, WITHOUT_NAME = "with my name", "without my name"
PASSED_ON, KEPT_BACK = "you can share them", "do not share them"
_TO = r"(?: (?:la|u|cid|dad|ciddii?|hay'?ado?|kuwa|kale|bah-?wadaag\w*|lammaan\w*|shuraako\w*))*"
"""With whom, in Somali."""
_THESE = r"(?:is ko|isko|isa+y|ise|unhein|inhein|inhen|meri baa?t(?:ein|en)?|mere alfa+z)"
_ONWARD = r"(?:a+g[ea]y?|partners? ko|council ko|unko|un ko)"
"""What is passed on, and on, in Urdu and Hindi as they are typed in Latin letters."""
_DEED = r"(?:isticmaal|adeegs|qor|daabac|daabic|sheeg|muuji|xus|dhig)"
_IS_NAMED = any_of(
    SHOWN,
    r"(?:z|ze|pod) (?:podaniem )?(?:moim |mojego |moich |swoim |pelnym )?(?:imieniem i nazwiskiem|nazwiskiem|imienia i nazwiska)|(?:cu|sub) (?:numele|nume)(?: meu| si prenume(?:le meu)?| complet| intreg)?|com (?:o )?(?:meu )?nome(?: completo)?|con (?:mi|el) nombre(?: completo| y apellidos?)?|(?:avec|sous) mon (?:nom(?: et (?:mon )?prenom)?|prenom et (?:mon )?nom|nom complet)|con il (?:mio )?nome(?: e cognome)?|mit meinem (?:vollen |ganzen )?namen|gyda(?:'m| fy) h?enw(?: i)?(?: llawn)?|(?:adimla|ismimle|adim ile|ismim ile|adimla birlikte|ismimle birlikte)",
    r"(?:з|зі|із|під) (?:моїм )?(?:іменем|ім'ям)(?: та прізвищем| і прізвищем)?|(?:с|под) (?:моим )?именем(?: и фамилией)?",
    rf"magacayga (?:waad |waa la |wuu |way )?{_DEED}\w* (?:kart\w*|kara\w*)|(?:waad |waa la )?{_DEED}\w* (?:kart\w*|kara\w*) magacayga|magacayga (?:ku dara?|raaciya?|la soco|oo la socda)",
    r"(?:mozna|mozecie|moga panstwo|prosze) (?:podac|uzyc|uzywac|podawac|wydrukowac) (?:moje |moim |mojego )?(?:imi\w+(?: i nazwisk\w+)?|nazwisk\w+)",
    r"(?:puteti|poti|se poate) (?:sa )?(?:folosi\w*|pune|scrie|da|mentiona) numele(?: meu)?",
    r"(?:podem|pode|pode-se) (?:usar|utilizar|por|escrever) o (?:meu )?nome|(?:pueden|puede|se puede) (?:usar|utilizar|poner|escribir) mi nombre|(?:vous pouvez|on peut) (?:utiliser|mettre|indiquer|donner|citer) mon nom|(?:potete|puo|si puo) (?:usare|utilizzare|mettere|scrivere) il mio nome",
    r"(?:sie durfen |ihr durft |du darfst )?mein(?:en)? namen? (?:darf|kann|durfen sie|durft ihr) (?:genannt|verwendet|benutzt|gedruckt|nennen|verwenden)(?: werden)?|(?:sie durfen|ihr durft|du darfst) meinen namen (?:nennen|verwenden|benutzen|drucken)",
    r"(?:cewch|gallwch) (?:chi )?(?:ddefnyddio|roi|nodi|argraffu) fy enw(?: i)?|(?:adimi|ismimi) (?:kullanabilirsiniz|yazabilirsiniz)",
    r"можна (?:вказати|використати|назвати|використовувати) моє ім'?я|можно (?:указать|использовать|назвать) мое имя|يمكنكم (?:استخدام|ذكر) اسمي|میرا نام (?:استعمال|لکھ) (?:کر )?سکتے ہیں",
    r"(?:ap |aap )?mera na+m (?:likh|de|use kar|istema+l kar|cha+p|bata) (?:sakt[ei] (?:hain|hai|ho)|dein|den|dijiye|do)|mere na+m (?:ke )?sa+th",
    r"मेरा नाम (?:लिख|दे|छाप|इस्तेमाल कर) सकते (?:हैं|हो)|ਮੇਰਾ ਨਾ[ਮਂ] (?:ਲਿਖ|ਦੇ|ਛਾਪ|ਵਰਤ) ਸਕਦੇ (?:ਹੋ|ਹਨ)",
)
_IS_NOT_NAMED = any_of(
    HIDDEN,
    r"(?:nie|ale nie) (?:z|ze|pod) (?:moim |swoim )?(?:imieniem(?: i nazwiskiem)?|nazwiskiem)|nu cu numele(?: meu)?|(?:nao|mas nao) com o (?:meu )?nome|no con mi nombre|pas avec mon nom|non con il (?:mio )?nome|nicht mit meinem namen|(?:nid|ddim) gyda(?:'m| fy) h?enw|(?:adim|ismim) (?:olmadan|olmaksizin|verilmeden|yazilmadan|belirtilmeden)|adimsiz|isimsiz",
    rf"magacayga (?:waa )?ha (?:la )?{_DEED}\w*|ha (?:la )?{_DEED}\w* magacayga|magac(?:ayga)? la'?aan\w*|(?:iyadoo )?aan magac\w*(?: (?:lahayn|ku jirin|la {_DEED}\w*))?",
    r"(?:prosze )?(?:nie (?:podawac|podawajcie|uzywac|uzywajcie|drukowac)) (?:mojego |moich )?(?:imi\w+(?: i nazwisk\w+)?|nazwisk\w+)|bez (?:mojego )?(?:imienia(?: i nazwiska)?|nazwiska)",
    r"(?:va rog )?(?:sa )?nu (?:folositi|puneti|scrieti|dati|mentionati) numele(?: meu)?|fara numele(?: meu)?",
    r"(?:nao|por favor,? nao) (?:usem?|utilizem?|ponham|escrevam) o (?:meu )?nome|sem o meu nome|(?:por favor,? )?no (?:usen?|utilicen?|pongan?|escriban?) mi nombre|sin mi nombre|(?:merci de )?(?:n'utilisez pas|ne (?:mettez|donnez|citez|pas (?:mettre|utiliser|donner|citer))(?: pas)?) mon nom|sans mon nom|non (?:usate|usare|mettete|scrivete) il mio nome|senza il mio nome",
    r"(?:bitte )?(?:meinen namen (?:bitte )?nicht (?:nennen|verwenden|drucken)|nennen sie meinen namen nicht)|ohne meinen namen|peidiwch (?:a |â )?(?:defnyddio|rhoi|nodi|argraffu) fy enw(?: i)?|heb fy enw(?: i)?|(?:adimi|ismimi) (?:kullanmayin\w*|yazmayin\w*)",
    r"не (?:вказуйте|використовуйте|називайте) моє ім'?я|без мого імені|не (?:указывайте|используйте|называйте) мое имя|без моего имени|لا (?:تستخدموا|تذكروا) اسمي|بدون اسمي|میرا نام (?:استعمال )?نہ (?:کریں|لکھیں)",
    r"(?:mera )?na+m (?:na|mat|nahin?) (?:likh|d|cha+p|bata|likhiy|dijiy)(?:ein|en|o|e|aayein|aen|ain)?|(?:mere )?na+m ke (?:ba?ghair|bina)|(?:bina|ba?ghair) (?:mere )?na+m(?: ke)?",
)
_GOES_ON = any_of(
    rf"(?:waad |waa |waa la )?{_TO}(?:la |u )?(?:wadaag|gudbi|qaybs)\w* (?:kart\w*|kara\w*){_TO}",
    r"(?:mozna|mozecie|moga panstwo) (?:je |to |ich |moje slowa )?(?:udostepni\w*|przekaz\w*)(?: (?:je|to|ich|dalej|innym|partnerom))*",
    r"(?:le |il )?(?:puteti|se pot|poti) (?:sa )?(?:le )?(?:impartasi\w*|distribui|partaja|da mai departe)|(?:podem|pode-se) (?:partilhar|compartilhar|partilha-las|passar)|(?:las |los )?(?:pueden?|se pueden) (?:compartir(?:las|los)?|pasar(?:las|los)?)",
    r"(?:vous pouvez|on peut) (?:les |la )?(?:partager|transmettre)|(?:potete|si puo) (?:condividere|condividerle|passarle)|(?:sie )?(?:durfen|konnen) (?:sie )?(?:gern )?weitergegeben werden|(?:sie durfen|ihr durft) (?:sie|es) (?:gern )?weitergeben|(?:cewch|gallwch) (?:chi )?(?:eu |ei )?rhannu(?: nhw)?|paylasabilirsiniz",
    r"можете ними ділитися|можна (?:ділитися|передавати)|можно (?:делиться|передавать)|يمكنكم مشاركتها|[آا]پ (?:انہیں )?شیئر کر سکتے ہیں",
    rf"(?:ap |aap )?(?:{_THESE} )?(?:{_ONWARD} (?:de|bhej|bata|pahuncha)|(?:{_ONWARD} )?(?:share|pass) kar)(?: bhi)? (?:sakt[ei] (?:hain|hai|ho)|dein|den|dijiye|do)",
    r"(?:[آا]پ )?(?:(?:انہیں|اسے|اس کو|میری بات(?:یں)?) )?(?:[آا]گے )(?:دے|بھیج|بتا|پہنچا) (?:سکتے ہیں|دیں)|[آا]گے دیں|(?:[آا]پ )?(?:اسے |میری بات(?:یں)? )?شیئر کر سکتے ہیں",
    r"(?:आप )?(?:(?:इसे|उन्हें|मेरी बात(?:ें)?) )?(?:आगे (?:दे|भेज|बता)|साझा कर|शेयर कर) सकते (?:हैं|हो)|(?:ਤੁਸੀਂ )?(?:ਅੱਗੇ (?:ਦੇ|ਭੇਜ|ਦੱਸ)|ਸਾਂਝਾ ਕਰ|ਸਾਂਝੀ ਕਰ) ਸਕਦੇ (?:ਹੋ|ਹਨ)",
)
_GOES_NOWHERE = any_of(
    rf"(?:fadlan )?ha {_TO}(?:la |u )?(?:la )?(?:wadaag|gudb|qaybs)\w*{_TO}",
    r"(?:prosze )?nie (?:udostepnia\w*|przekazyw\w*)(?: (?:ich|tego|je|dalej|nikomu|innym|partnerom))*",
    r"(?:va rog )?nu (?:le |il )?(?:impartasiti|distribuiti|partajati|dati mai departe)(?: nimanui)?|nao (?:as |os )?(?:partilhem|compartilhem|passem)(?: com ninguem)?|no (?:las |los )?(?:compartan?|pasen?)(?: con nadie)?",
    r"ne (?:les |la )?(?:partagez|transmettez) pas|ne pas (?:les |la )?(?:partager|transmettre)|non (?:condividetele|condividere|passatele)(?: con nessuno)?|(?:bitte )?nicht weitergeben|peidiwch (?:a |â )?(?:'?u )?rhannu(?: nhw)?|paylasmayin\w*",
    r"не (?:діліться|передавайте)(?: ними| їх)?|не (?:делитесь|передавайте)(?: ими| их)?|لا تشاركوها|شیئر نہ کریں",
    rf"(?:{_THESE} )?(?:{_ONWARD} |kisi ko |share |share kar )(?:bhi )?(?:na|mat|nahin?) (?:d|bhej|bata|kar|dijiy|kijiy)(?:ein|en|o|e|ayein|aen|ain)?|(?:apne|hama+re) pa+s (?:hi )?rakh(?:ein|en|o|iye)",
    r"(?:انہیں |اسے |میری بات(?:یں)? )?(?:[آا]گے|کسی کو(?: بھی)?) نہ (?:دیں|بھیجیں|بتائیں)|(?:اسے |یہ )?(?:اپنے|ہمارے) پاس (?:ہی )?(?:رکھیں|رہنے دیں)",
    r"(?:आगे|किसी को) (?:न|ना|मत) (?:दें|भेजें|बताएं)|(?:साझा|शेयर) (?:न|ना|मत) करें|अपने पास (?:ही )?रखें|(?:ਅੱਗੇ|ਕਿਸੇ ਨੂੰ) ਨਾ (?:ਦਿਓ|ਭੇਜੋ|ਦੱਸੋ)|ਆਪਣੇ ਕੋਲ (?:ਹੀ )?ਰੱਖੋ",
)
_SAYS = (
    (WITHOUT_NAME, _IS_NOT_NAMED),
    (WITH_NAME, _IS_NAMED),
    (KEPT_BACK, _GOES_NOWHERE),
    (PASSED_ON, _GOES_ON),
)
_FIRST = re.compile(r"(?P<polar>[^,;:(.،؛।–—-]{1,20}?)(?:\s+[–—-]+\s*|\s*[,;:(.،؛।]\s*)(?P<rest>.+?)\)?\s*", re.S)
_BUT = any_of(rf"^(?:but|lekin|magar|laakiin|se|ale|dar|mas|pero|mais|aber|ma|ond|ama|але|но|{BUT}) ")


def in_plain_english(cell: str) -> str:
    """An answer that says in another language whether the name stands with the words, or whether they may be passed on,
    in English; with what says yes or no before it. Any other as it stands.

    >>> in_plain_english("Magacayga ha isticmaalina"), in_plain_english("Można podać imię i nazwisko")
    ('without my name', 'with my name')
    >>> in_plain_english("Maya - waad la wadaagi kartaan"), in_plain_english("Haa, laakiin magac la'aan")
    ('No, you can share them', 'Yes, but without my name')
    >>> in_plain_english("ਹਾਂ, ਪਰ ਮੇਰੇ ਨਾਂ ਤੋਂ ਬਿਨਾਂ"), in_plain_english("Tak, z moim imieniem i nazwiskiem")
    ('Yes, but without my name', 'Yes, with my name')
    >>> in_plain_english("Nahin, aage bhej sakte hain"), in_plain_english("جی ہاں، اپنے پاس ہی رکھیں")
    ('No, you can share them', 'Yes, do not share them')
    >>> in_plain_english("Magacayga waad isticmaali kartaan haddii aad i weydiisaan"), in_plain_english("Haa")
    ('Magacayga waad isticmaali kartaan haddii aad i weydiisaan', 'Haa')
    """
    if said := _said(fold(cell)):
        return said
    led = _FIRST.fullmatch(cell.strip())
    polar = closed.stripped(fold(led["polar"])) if led else ""
    if led is None or polar not in closed.YES | closed.NO:
        return cell
    rest = fold(led["rest"])
    if not (said := _said(_BUT.sub("", rest))):
        return cell
    but = _BUT.search(rest) is not None
    return f"{'Yes' if polar in closed.YES else 'No'}{', but' if but else ','} {said}"


def _said(text: str) -> str:
    bare = text.strip(" .!,;")
    return next((said for said, pattern in _SAYS if pattern.fullmatch(bare)), "")
