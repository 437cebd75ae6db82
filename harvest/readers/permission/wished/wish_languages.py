# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Wishes in other languages: words without which nothing is tried, and patterns over folded text."""

from __future__ import annotations

from harvest.readers.permission.text import LazyPattern, any_of

_STOP = r"(?=[ ]*(?:[.,;:!?)]|$))"
OTHER: dict[str, tuple[str, LazyPattern]] = {
    language: (marks, any_of(*patterns))
    for language, marks, patterns in (
        (
            "ur in Latin letters",
            "baat aage yahin yahan recording tasveer photo naam",
            (
                r"\b(?:recording|tasve+r|photo|naam) .{0,25}\b(?:band kar|hata|mita|kaat)\w*(?: (?:dein|do|dijiye|dena))?\b",
                r"\bbaa?t\b.{0,15}\byah(?:in|an|i)\b.{0,15}\b(?:rehn|rahn|rakh)\w*",
                r"\baage (?:na|mat|nahi)\b",
            ),
        ),
        (
            "cy",
            "beidio peidio peidiwch paid cadwch gadewch rhyngom rhyngoch rhyngddom allan mas ffwrdd gair anghofiwch eisiau dymuno "
            "hoffwn nghyfrinach gyfrinachol enw breifat newidiwch",
            (
                r"\b(?:peidiwch|paid) (?:a|ag|a['’][iu]) \w+",
                r"\bcadwch .{0,20}(?:gyfrinach|allan|breifat)\w*",
                r"\bgadewch .{0,40}\ballan\b",
                r"\bgadael .{0,30}allan\b",
                r"\brhyng(?:om|och|ddom) (?:ni|chi)\b",
                r"\b(?:ddim|nid wyf|dydw i|dwi) .{0,20}(?:eisiau|dymuno|am|hoffi)\b.{0,40}(?:enw|d?dyfyn|"
                r"gyhoedd|cyhoedd|"
                r"ysgrif|dweud|rhannu|defnydd|gwybod)\w*",
                r"\b(?:yn )?gyfrinachol\b|\b(?:mae|ma) (?:hyn|hwn|hwnna|hynny|o|e) yn breifat\b|\b(?:newidiwch|newid) (?:yr |fy |ei |eu )?enw\w*|\banghofiwch (?:beth|be|bopeth|bob dim) (?:\w+ )?(?:wedes|ddwedes|ddywedais|ddudes|dwedais)\b|\bhoffwn i (?:ei |\w+ )?(?:weld|gweld|ddarllen) .{0,20}\bcyn\b",
                r"\b(?:well gen i|hoffwn|dymuno|eisiau)\b.{0,20}\b[bp]eidio\b",
                r"\bheb (?:fy |roi |nodi )+enw\b",
                r"\bcadwch .{0,12}i chi'?c?h? hun\b|\b(?:tynnwch|torrwch|gadewch) (?:hwnna|hynny|hyn|o|e|hi|y darn yna|y rhan yna) (?:allan|mas|i ffwrdd)\b|\bdim gair (?:am|o) (?:hyn|hynny|hwnna)\b|\banghofiwch (?:hwnna|hynny|imi ddweud|i mi ddweud|be ddywedais)\b",
            ),
        ),
        (
            "pl",
            "tylko wylacznie nie prosze miedzy nami bez niech usuncie usun wytnijcie wytnij wykreslcie skreslcie skresl pomincie zapomnijcie",
            (
                r"\b(?:usun|wytnij|wykresl|skresl|pomin|zapomnij|wymaz)(?:cie)?\b (?:prosze )?(?:o )?(?:to|ten|te|tamto|tym|to wszystko)\b(?! (?:drzew|smiec|przystan)\w*)|\bprosze (?:to|tego) (?:wykreslic|usunac|pominac|wyciac|skreslic|wymazac|zostawic miedzy)|\bniech to (?:zostanie|nie)\b",
                r"\bprosze\b.{0,30}\b(?:o )?nie ?\w+",
                r"\bnie \w+.{0,20}\bprosze\b",
                r"\bprosze (?:o pominiecie|pominac|zmienic|usunac|zachowac|wykreslic|o dyskrecje)\b",
                r"\bnie (?:(?:tego|to|mnie|o|tym|mojego|moich|go|jej) )*(?:podawa|publik|cyt|piszcie|pisz\b|"
                r"pisac|zapis|drukow|uzywa|mowcie|mow\b|mowic|"
                r"wspomin|powtarz|umieszcz|wymieni|ujawni|rozpowiad|notuj|notowa|nagryw|wykorzyst)\w*",
                rf"\bmiedzy nami\b{_STOP}",
                r"\b(?:tylko|wylacznie) (?:do|dla) (?:pani|pana|panstwa|was|ciebie)\b",
                r"\b(?:zostan|pozostan)\w* .{{0,12}}miedzy nami\b",
                r"\bnie (?:chce|chcial\w*|zycze)\b.{0,40}(?:nazwisk|imie|wiedz|cyt|publik|przeczyt|pokaz|"
                r"dowiedz|podaw)\w*",
                r"\b(?:wola\w+|zeby|zebyscie|aby|oby)\b.{0,30}\bnie\b.{0,20}(?:trafi|wysz|wiedz|dowiedz|"
                r"przeczyt|cytow|pis|mow|pokaz)\w*",
                r"\bbez (?:mojego |mego )(?:nazwiska|imienia)\b|\b(?:prosze|tylko)\b.{0,15}\bbez (?:nazwisk\w*|imion|imienia)\b",
            ),
        ),
        (
            "de",
            "nicht kein keine keinen bitte unter vertraulich weglassen niemand anonym streichen",
            (
                r"\bbitte\b.{0,40}\bnicht\b|\bnicht\b.{0,25}\bbitte\b",
                r"\bbitte\b.{0,20}\bnur\b.{0,20}(?:vornam|initial|anonym)\w*",
                r"\bbitte .{0,30}(?:weglassen|anonym|vertraulich|streichen|andern)\w*",
                rf"\bunter uns\b{_STOP}|\bunter uns gesagt\b|\bbleibt?\b.{{0,20}}\bunter uns\b",
                r"\bvertraulich\b|\bweglassen\b",
                r"\bnicht (?:\w+ ){0,2}(?:zitier|veroffentlich|weitersag|weitererzahl|abdruck|druck|weitergeb|"
                r"aufschreib|notier|"
                r"erwahn|nenn|verwend|aufnehm|verrat)\w*",
                r"\b(?:schreib|notier|erwahn|zitier|nenn|erzahl|sag|druck|veroffentlich|verwend|nehm)\w* sie "
                r".{0,30}\b(?:nicht|keine?n?|"
                r"niemand\w*)\b",
                r"\b(?:mochte|mocht|will|wollte|soll|sollte|darf|ware)\b.{0,40}\b(?:nicht|kein\w*|"
                r"niemand)\b.{0,40}(?:lesen|zitier|"
                r"namen?|veroffentlich|erfahr|wissen|genannt|erscheint|erscheinen|auftauch|stehen|gedruckt|horen)\w*",
                r"\b(?:muss|soll|braucht|darf|sollte)\b.{0,25}\b(?:nicht jeder|nicht alle|niemand|"
                r"keiner)\b.{0,20}(?:wissen|erfahr|"
                r"lesen|hor)\w*",
                r"\bnamen?\b.{0,30}\b(?:nicht|weg)\b.{0,20}(?:lesen|nenn|schreib|erwahn|druck|lassen|sehen|stehen)\w*|"
                r"\bohne (?:meinen )?namen\b",
            ),
        ),
        (
            "fr",
            "ne n pas entre gardez garde secret jamais confidentiel confidentielle sans personne",
            (
                rf"\bentre nous\b{_STOP}|\brest\w+ entre nous\b|\bgard\w+ (?:ca|cela|ceci|tout|le|la)\b.{{0,15}}\bpour (?:vous|toi|nous)\b",
                r"\b(?:rest|gard)\w+ (?:\w+ ){0,2}(?:secret|prive|discret)\w*|\bconfidentiel\w*|\bsous le sceau\b",
                r"\bn[e'](?: |)(?:(?:le|la|les|l'|m'|me|lui|en|y|pas) ?)*(?:dites|dis|repet\w+|publi\w+|"
                r"cit[eo]\w*|ecri\w+|mett\w+|"
                r"mentionn\w+|racont\w+|nomm\w+|not(?:ez|er)|utilis\w+|divulgu\w+|parl(?:ez|iez|er)|diffus\w+|"
                r"imprim\w+|enregistr\w+)\b"
                r"(?=.{0,30}\b(?:pas|rien|jamais|personne|nom|ca|cela|ceci|s'il)\b)",
                r"\bne pas (?:\w+ )?(?:cit|publi|repet|mentionn|diffus|ecri|not|nomm|utilis|parl|divulgu)\w*",
                r"\b(?:prefer\w*|voudrais|veux|aimerais|souhait\w*)\b.{0,30}\b(?:ne|n'|pas)\b.{0,40}(?:nom|"
                r"parl|cit|publi|ecri|sach|"
                r"sav|dis|dit|lis|apparai|repet|utilis)\w*",
                r"\bchang(?:er|ez) (?:le|les|mon|son) (?:pre)?noms?\b|\bsans (?:citer |dire |mettre )?(?:mon|"
                r"le) (?:pre)?nom\b",
            ),
        ),
        (
            "pt",
            "nao entre segredo sem ninguem nunca & que o a os as isso isto nos me meu por favor nome",
            (
                rf"\bentre nos\b{_STOP}|\b(?:fica|fique|ficar) entre nos\b|\bem segredo\b|\bconfidencial\b",
                r"\b(?:nao|nunca)\b (?:\w+ ){0,2}(?:escrev(?:a|am)|cit(?:e|em)|publi(?:que|quem)|dig(?:a|am)|cont(?:e|em)|repit(?:a|am)|"
                r"mencion(?:e|em)|us(?:e|em)|imprim(?:a|am)|ponh(?:a|am)|grav(?:e|em)|mostr(?:e|em)|divulg(?:ue|uem))\b",
                r"\bnao (?:quero|queria|gostava|gostaria)\b.{0,40}\b(?:nome|saib|leia|public|cit|escrev|apare)\w*|\bsem o meu nome\b",
            ),
        ),
        (
            "es",
            "no que nadie sin entre en confidencial quiten quite & que lo la los las se por favor nosotros "
            "nombre esto eso quiero me mi le "
            "confianza confidencial borra borre borren borrad olvida olvide olviden",
            (
                r"\b(?:borr(?:a|e|en|ad)|olvid(?:a|e|en|ad)) (?:lo que (?:dije|he dicho|conte)|eso|esto|esa parte|mi nombre)\b",
                rf"\bentre nosotros\b{_STOP}|\bqued\w+ entre nosotros\b|\ben confianza\b|\bconfidencial\w*|"
                rf"\bquiten?\b.{{0,30}}"
                r"\b(?:nombre|parte|frase)\b",
                r"\bno (?:(?:lo|la|los|las|me|le|se|mi|esto|eso) )*(?:publi(?:qu|c)|cit|pong|mencion|dig|"
                r"cuent|compart|use|apunt|escrib|"
                r"anot|nombr|repit|grab)\w*",
                r"\bpor favor\b.{0,25}\bno \w+|\bno \w+.{0,25}\bpor favor\b",
                r"\bno (?:quiero|quisiera|me gustaria|deseo)\b.{0,12}\bque\b.{0,30}(?:aparezc|salg|sep|publi|"
                r"figur|dig|lean|lea|cit|pong|use|"
                r"nombr|repit)\w*",
                r"\bque nadie (?:lo )?sepa\b|\bsin (?:poner |decir )?mi nombre\b",
            ),
        ),
        (
            "ro",
            "nu intre noi rog",
            (
                rf"\bintre noi\b{_STOP}|\braman\w* .{{0,12}}intre noi\b",
                r"\bva rog\b.{0,20}\bnu\b|\bnu\b.{0,30}\bva rog\b",
                r"\bnu (?:(?:il|o|le|ma|imi|mi|dati|il) )*(?:public|cit(?!it)|scrie(?:ti)?\b|mention|"
                r"spune(?:ti)?\b|divulg|repetati|notati|"
                r"folositi|povestiti|inregistr)\w*",
                r"\bnu (?:vreau|as vrea|doresc|as dori)\b.{0,40}(?:apar|nume|sti|afl|public|scri|cit|spun)\w*",
                r"\bfara numele meu\b",
            ),
        ),
        (
            "ur",
            "na mat nahi nahin kaat hata mita nikal raaz likhna likhiye likhein batana bataiye batain naam chale pata chhapna zikr",
            (
                r"\b(?:likh\w*|chha+p\w*|bata\w*|keh\w*|zikr)\b.{0,10}\b(?:mat|na|nahin?)\b(?!.{0,12}\bsak)",
                r"\b(?:mat|na) (?:likh|chha+p|bata|kah|keh|karn\w* zikr|zikr)\w*",
                r"\b(?:mat|na) (?:rakh|daal|dal)(?:na|iye|iyega|o)\b|\b(?:record|report|notes?|kitab|likhai) (?:mein|me|main) (?:mat|na)\b|\b(?:kaat|hata|mita|nikal) (?:do|dein|dijiye|dena)\b.{0,20}\b(?:yeh|ye|isko|baat|hissa|wala)\b|\b(?:yeh|ye|isko|baat|hissa)\b.{0,20}\b(?:kaat|hata|mita|nikal) (?:do|dein|dijiye|dena)\b",
                r"\bpata na(?:hin?)? (?:chale|lage|ho)\b|\bkisi ko (?:na|mat|pata)\b",
                r"\b(?:mera|meri|mere|us ka|uska|apna) naam .{0,12}\b(?:na|mat|nahin?)\b|\bra+z (?:mein|rakh|hai|hi)\w*",
            ),
        ),
        (
            "gd, ga",
            "na fag fagaibh fagaigi eadar eadarainn idir diomhair ni nar ruin run & sin seo e sios siod a-mach amach ar faoi fhein fein diomhair scriobh sgriobh maith",
            (
                r"\bna (?:sgriobh|cleachd|cuir|innis|can|clo-bhuail|scriobh|husaid|habair|cuirigi|scriobhaigi|luaigh)\w*\b|\bfag(?:aibh|aigi)? (?:sin|seo|e|an rud sin|an pios sin) (?:a-mach|a mach|amach|ar lar|as)\b",
                r"\beadarainn fhein\b|\beadar mise (?:is|agus) tus\w+|\bidir (?:mise agus tus\w+|muid fein|sinn fein)\b|\b(?:tha (?:sin|e)|ta (?:sin|se)) (?:diomhair|faoi run)\b|\bni (?:maith|mhaith|theastaionn)\b.{0,40}\b(?:scriofa|foilsi\w+|luaite|ainm|leamh)\b",
            ),
        ),
        (
            "so",
            "ha inaga inoo dhexeeya dhexdeenna magacayga",
            (
                r"\bha (?:\w+ )?(?:qor|daabac|sheeg|isticmaal|xig|wadaag|dhih|faafi)\w*(?:in|na)?\b",
                r"\binaga dhexeeya\b|\bdhexdeenn?a\b.{0,20}\b(?:ha|ahaato)\b|\bmagacayga ha\b",
            ),
        ),
    )
}
"""Language → words without which nothing of it is tried (one of each group that & parts), and its pattern."""

SCRIPTS = any_of(
    r"(?:شائع|بتا|لکھ|ذکر|استعمال|چھاپ|دہرا).{0,6}(?:نہ|مت)(?:\W|$)|(?:نہ|مت) (?:\S+ )?(?:بتا|لکھ|چھاپ|شائع|دہرا)\S*",
    r"(?:میرا|میرے|اپنا) نام.{0,12}(?:نہ|مت)\s|رازداری|ہمارے (?:درمیان|بیچ)|راز میں|راز رکھ",
    r"عدم (?:ذكر|نشر|كتابة|اقتباس|استخدام)|لا ت(?:نشر|ذكر|كتب|قتبس|خبر|شارك|قل|سجل|ضع)\S*|لا (?:اريد|احب|ارغب|"
    r"اود).{0,25}(?:اسمي|ينشر|يظهر|يعرف|يذكر|يكتب|يقرا)",
    r"(?:^|\W)(?:سرا|سري|بالسر|في السر)(?:\W|$)|(?:فيما )?بيننا(?= ?(?:[.،!]|$|فقط))|يبقى.{0,12}بيننا",
    r"ਨਾ (?:ਛਾਪ|ਲਿਖ|ਦੱਸ|ਵਰਤ)\S*|(?:ਛਾਪ|ਲਿਖ|ਦੱਸ|ਵਰਤ)\S* ?ਨਾ(?:\W|$)|ਸਾਡੇ ਵਿਚਕਾਰ",
    r"(?:不要|请勿|請勿|别|別|勿|不想|不希望|不愿).{0,10}(?:写|寫|公开|公開|引用|说出|說出|说是|发表|發表|提到|提及|告诉|告訴|登|传出|名字|外传)",
    r"(?:不要|别|別|勿)(?:提|用|说|說)|保密|(?:你我|我们|咱们|我們)之间.{0,6}(?:秘密|知道|说)|只(?:跟|和)你说",
    r"(?:লিখ|বল|ছাপ|জানা|প্রকাশ কর|ব্যবহার কর|উল্লেখ কর)বেন না|আমাদের মধ্যে থাক|(?:^|\s)(?:न|मत|ना) (?:लिख|छाप|बता|कह|दिखा)\S*|"
    r"हमारे बीच|गोपनीय|গোপন রাখ",
    r"не (?:пиш|публик|говор|наз[иы]в|цит|упомин|друк|згадуй|використ)\w*|м[еі]жду нами|між нами",
)
"""Wishes in other scripts, over folded text."""
