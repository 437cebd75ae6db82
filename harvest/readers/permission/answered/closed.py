# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Closed answers: yes, no and nothing, as people write them in many languages."""

from __future__ import annotations

import re

from harvest.readers.permission.answered.go_aheads import AGREED, NOT_CONFIRMED
from harvest.readers.permission.text import any_of, fold


def _set(text: str) -> frozenset[str]:
    return frozenset(fold(part) for part in text.split("|") if part.strip())


SAID_YES = AGREED | _set(
    "claro que si|claro que sim|si claro|por supuesto que si|como no|desde luego|con gusto|con mucho gusto|"
    "bien sur que oui|avec plaisir|pas de souci|allez-y|mais oui|oui oui|aucun probleme|"
    "na klar|ja klar|aber ja|selbstverstandlich|naturlich|von mir aus gern|ja bitte|ja gerne|nur zu|"
    "jasne ze tak|pewnie|pewnie ze tak|oczywiscie ze tak|czemu nie|no jasne|prosze bardzo|"
    "можна|звичайно|звісно|авжеж|будь ласка|так можна|добре|конечно|можно|пожалуйста|разумеется|хорошо|"
    "jee|jee haan|jee han|jee bilkul|jee zaroor|theek hai|thik hai|ji bilkul|bilkul|ji zaroor|zaroor|acha|ji han|haan ji bilkul|kyun nahi|"
    "بالکل|جی بالکل|ضرور|جی ضرور|کیوں نہیں|طبعا|بالتاكيد|بكل سرور|لا مانع|تفضلوا|بالطبع|اكيد|"
    "ঠিক আছে|অবশ্যই|জি হ্যাঁ|হ্যাঁ অবশ্যই|ছাপতে পারেন|ठीक है|ज़रूर|बिल्कुल|जी|हाँ जी|ਬਿਲਕੁਲ|ਜ਼ਰੂਰ|"
    "当然|当然可以|可以的|没关系|没意见|好啊|欢迎|隨便用|可以啊|没问题的|當然|當然可以|沒問題|"
    "haa waa yahay|waa yahay|waa hagaag|hagaag|haa fadlan|dabcan|certo che si|volentieri|con piacere|claro|"
    "com certeza|sigur ca da|desigur|bineinteles ca da|tabii|tabii ki|elbette|"
    "wrth gwrs|iawn siwr|ie plis|ie iawn|"
    "carry on|go for it|be my guest|help yourself|help yourselves|no probs|fine by me|ok by me|okay by me|"
    "fine with me|ok with me|good with me|suits me|that's fine|thats fine|it's fine|feel free|why not|course|"
    "course you can|yh|yh course|ye|yea|yess|yeah sure|yeah fine|sound|all good|gladly|with pleasure|crack on|"
    "no worries go ahead|you can|you may|you do|they can|they may|please use it|use it|use them|quote me|quote it|"
    "quote away|print it|print away|publish it|show it|show them|share it|share away|put it in|put it up|all fine|"
    "yeh|yeh why not|yeah why not|yes why not|go on|go on then|aye go on|ok then|okay then|aye then|yeah then|all right then|right then|why ever not|"
    "said yes|said ok|said okay|said that's fine|said that was fine|said fine|said go ahead|yes said|she agreed|he agreed|they agreed|both agreed|both said yes|all said yes|both happy|both yes|she said yes|he said yes|they said yes|she consented|he consented|she is happy|he is happy|she's happy|he's happy|they're happy|"
    "she's happy for us to|he's happy for us to|she's fine with it|he's fine with it|she's ok with it|he's ok with it|teller agreed|participant agreed|interviewee agreed|"
    "that's ok|thats ok|that is ok|that's okay|that's alright|that would be fine|that'd be fine|that would be ok|that would be lovely|it's a yes|it's a yes from me|yes from me|a yes from me|a big yes|happy with this|i am happy for this|"
    "quote me all you like|print what you like|use what you like|use it all|i'm fine with that|i am fine with that|"
    "i'm happy with that|happy with that|i'm ok with that|ok with that|no objection|no objections|granted gladly"
)
"""Whole answers that say yes; at the head of a longer answer they may say something else ("you can't")."""
SAID_NO = NOT_CONFIRMED | _set(
    "dim o gwbl|wcale|w ogole nie|gar nicht|uberhaupt nicht|pas du tout|en absoluto|para nada|per niente|prefiero que no|mejor no|claro que no|de ninguna manera|no gracias|por favor no|"
    "je ne prefere pas|je prefere pas|je prefere que non|plutot non|surtout pas|non merci|certainement pas|"
    "lieber nicht|bitte nicht|auf keinen fall|nein danke|eher nicht|besser nicht|"
    "raczej nie|wole nie|lepiej nie|nie dziekuje|absolutnie nie|prosze nie|"
    "краще не треба|не треба|ні дякую|не хочу|не надо|лучше не надо|нет спасибо|не стоит|"
    "nahin|jee nahin|jee nahi|nahin shukriya|bilkul nahin|bilkul nahi|nahi ji|ji nahi|mat karein|nahi shukriya|hargiz nahi|"
    "بالکل نہیں|ہرگز نہیں|نہ کریں|لا شكرا|ابدا|كلا|افضل لا|"
    "একদম না|না ধন্যবাদ|ছাপবেন না|बिल्कुल नहीं|नहीं जी|ਬਿਲਕੁਲ ਨਹੀਂ|"
    "不用了|不了|不要了|还是不要|最好不要|不方便|算了|不必|不好|不可以的|"
    "maya mahadsanid|maya fadlan|preferisco di no|meglio di no|prefiro que nao|mai bine nu|nu multumesc|"
    "dim diolch|well gen i beidio|na dim diolch|"
    "rather you didn't|rather you did not|i'd rather you didn't|i'd rather not|rather not|better not|best not|not me|"
    "not mine|not this|not that|not this one|not mine please|leave it|leave it out|leave me out|leave mine out|crossed out|struck out|scored out|struck through|crossed through|"
    "not permitted|denied|deny|denies|not granted|not approved|not authorised|not authorized|forbidden|prohibited|"
    "tear it up|rip it up|bin it|burn it|shred it|throw it away|destroy it|destroy|delete it|please delete|keep it|"
    "keep it to yourself|keep it to yourselves|no way|nah mate|no ta|not a chance|over my dead body|pass"
)
YES = SAID_YES | _set(
    "permitted|is permitted|allow|allows|approved|authorised|authorized|"
    "👍|👌|🙂|thumbs up|aye|aye fine|ay|yes fine|yes ok|yes agreed|"
    "yes i agree|yes i do|yes i consent|hoffwn|y|yes|yep|yeah|"
    "yup|aye|ok|okay|true|agree|agreed|i agree|i do|consent|"
    "consented|consents|i consent|given|consent given|"
    "granted|fine|sure|certainly|of course|absolutely|definitely|happy to|i am happy|"
    "selected|checked|ticked|tick|all|all of it|all of them|everything|allowed|"
    "accept|accepted|i accept|all agree|all agreed|everyone agreed|all yes|go ahead|please do|by all means|yes please|"
    "mae'n iawn|mae hynny'n iawn|mae hwnna'n iawn|iawn gen i|iawn gyda fi|dim problem|wrth gwrs y cewch|ia|"
    "ie|iawn|cewch|cewch wir|cawn|cei|gallwch|ydw|ydy|ydi|ydyn|oes|do|cytuno|dwi'n cytuno|rwy'n "
    "cytuno|dw i'n cytuno|rwyf yn cytuno|byddaf|wrth gwrs|bodlon|faodaidh|faodaidh sibh|faodaidh tu|faodaidh iad|bu choir|tha mi ag aontachadh|tha mi deonach|gu dearbh|is feidir|is feidir libh|aontaim|ceadaim|"
    "tak|zgoda|zgadzam sie|wyrazam zgode|jasne|oczywiscie|prawda|moze byc|"
    "ja|jawohl|jo|einverstanden|ich stimme zu|stimme zu|erlaubt|gerne|gern|klar|zugestimmt|wahr|angekreuzt|"
    "oui|d'accord|j'accepte|accord|bien sur|vrai|je suis d'accord|volontiers|ouais|coche|"
    "si|claro|de acuerdo|acepto|estoy de acuerdo|por supuesto|vale|verdadero|autorizo|marcado|"
    "da|sunt de acord|de acord|accept|desigur|sigur|adevarat|bineinteles|"
    "sono d'accordo|d'accordo|acconsento|autorizzo|ich bin einverstanden|eu concordo|mee eens|eens|ik ga akkoord|kabul ediyorum|katiliyorum|погоджуюсь|погоджуюся|"
    "sim|concordo|aceito|certo|va bene|accetto|certamente|evet|tamam|olur|taip|ano|igen|hai|akkoord|joo|kylla|po|"
    "так|згоден|згодна|да|согласен|согласна|хорошо|ναι|"
    "ہاں|جی|جی ہاں|ہاں جی|متفق|متفق ہوں|میں متفق ہوں|منظور|منظور ہے|ٹھیک ہے|اجازت ہے|haan|ji haan|haan ji|ji|"
    "ਹਾਂ|ਹਾਂਜੀ|ਹਾਂ ਜੀ|ਜੀ|ਜੀ ਹਾਂ|ਸਹਿਮਤ|ਸਹਿਮਤ ਹਾਂ|ਮੈਂ ਸਹਿਮਤ ਹਾਂ|ਠੀਕ ਹੈ|हाँ|हां|जी हाँ|सहमत|হ্যাঁ|জি|હા|ஆம்|"
    "نعم|اوافق|موافق|موافقه|موافقة|اجل|أجل|بلى|تمام|بله|بلي|"
    "是|是的|好|好的|可以|同意|愿意|願意|没问题|行|能|有|对|我同意|"
    "haa|haah|haye|waan ogolahay|waan oggolahay|waan aqbalay|waan raacsanahay|aqbalay|ogolahay|co|dong y|oo|opo"
)
EVERYTHING = _set(
    "all|all yes|yes all|yes to all|all of it|all of them|all of these|all of the above|everything|yes to everything|"
    "all agreed|all agree|tout|todo|todos|alles|wszystko|wszystkie|popeth|y cwbl|toate|tot|سب|الكل|全部|全部同意|都同意"
)
"""Yes to all that a column is about."""
NO = SAID_NO | _set(
    "以上都不同意|都不同意|以上都不|以上皆不同意|都不|全部不同意|全不同意|以上都没有|"
    "لا شيء مما سبق|لا شيء|ان میں سے کوئی نہیں|کوئی نہیں|"
    "nichts davon|keine der genannten|keines davon|nichts|keines|keine davon|aucun|aucune|aucun de ces choix|"
    "aucune de ces propositions|aucune proposition|rien de cela|rien|ninguna de las anteriores|ninguno|ninguna|nada|niciuna|niciunul|"
    "niciuna dintre acestea|nimic|zadna z powyzszych|zadna|zadne z tych|midna|midkoodna|waxba|none of the "
    "below|neither|"
    "none apply|i do not agree to any of these|not any of these|"
    "👎|thumbs down|na hoffwn|n|no|nope|nah|never|false|none|"
    "disagree|i disagree|i do not|i don't|i do not agree|i don't "
    "agree|do not agree|do not consent|i do not consent|i don't consent|do not permit|don't permit|do not allow|don't allow|do not wish|"
    "not given|consent not given|no consent|refused|refuse|declined|decline|declines|"
    "withdrawn|withheld|not agreed|refused to sign|would not sign|wouldn't sign|did "
    "not sign|"
    "none of these|none of the above|none of them|nothing|no thanks|no thank you|not "
    "allowed|please not|please no|not please|no please|preferably not|best not|better not|not ok|not okay|not all right|not alright|not fine|not fine by me|said no|no said|said not|objects|objected|opted out|rejected|unselected|unchecked|not "
    "selected|not ticked|"
    "nac ydw|nac ydy|nage|naddo|nac oes|na chewch|na chawn|na chei|na allwch|nid wyf|nid wyf yn cytuno|"
    "anghytuno|ddim yn cytuno|dim un|dim un o'r rhain|ddim|na fyddaf|chan fhaod|chan fhaod sibh|chan fhaod tu|chan fhaod iad|cha bu choir|chan eil mi ag aontachadh|chan eil mi deonach|ni feidir|ni feidir libh|ni aontaim|ni cheadaim|"
    "nie|nie zgadzam sie|nie wyrazam zgody|brak zgody|odmawiam|nie zgoda|zadne|zadne z powyzszych|falsz|"
    "nein|nee|ne|nicht einverstanden|ich stimme nicht zu|stimme nicht zu|abgelehnt|"
    "nicht erlaubt|keine|keines davon|nichts davon|falsch|auf keinen fall|"
    "rien de tout cela|aucune de ces options|aucune de ces reponses|nimic din acestea|nada de esto|ninguna de las anteriores|nic z tego|zadna z tych opcji|"
    "nichts von alledem|non|pas d'accord|je refuse|je n'accepte pas|refus|faux|jamais|aucun|aucune|aucun de ces choix|"
    "no acepto|no estoy de acuerdo|no autorizo|ninguno|ninguna|ninguno de estos|falso|nunca|rechazo|"
    "nu|nu sunt de acord|nu accept|fals|niciuna|niciunul|refuz|deloc|"
    "non sono d'accordo|non d'accordo|non acconsento|non autorizzo|ich bin nicht einverstanden|je ne suis pas d'accord|nao concordo|discordo|no de acuerdo|en desacuerdo|oneens|niet akkoord|niet mee eens|"
    "kabul etmiyorum|katilmiyorum|не погоджуюсь|не погоджуюся|"
    "nao|não|rifiuto|hayir|olmaz|nem|nej|ei|jo nuk|ni|ні|нет|не согласен|не согласна|не згоден|οχι|óχι|όχι|"
    "نہیں|جی نہیں|نہيں|نہ|متفق نہیں|اجازت نہیں|nahi|nahin|ji "
    "nahi|ਨਹੀਂ|ਨਹੀ|ਜੀ ਨਹੀਂ|ਨਾ|ਅਸਹਿਮਤ|ਸਹਿਮਤ ਨਹੀਂ|नहीं|जी नहीं|না|"
    "ના|இல்லை|"
    "لا|كلا|لا اوافق|لا أوافق|غير موافق|ارفض|أرفض|نه|خیر|"
    "不|否|不是|不同意|不可以|不行|不要|不愿意|不願意|没有|我不同意|以上都不|以上都不是|"
    "maya|may|ma ogoli|ma oggoli|ma ogolaan|ma oggola|diiday|waan diiday|ma raacsani|hindi|khong"
)
BLANK = _set(
    "-|--|---|.|/|n/a|n.a.|n.a|not applicable|(blank)|blank|null|nan|no answer|not "
    "answered|no response|left blank|left empty|(left empty)|(left blank)|not filled in|nothing ticked|not completed|skipped|keine angabe|k.a.|k. a.|"
    "brak|brak odpowiedzi|sans reponse|dim ateb|nie dotyczy|"
    "entfallt|sin respuesta|no aplica|nc|amherthnasol|fara "
    "raspuns|无|لا ينطبق|لاگو نہیں|n/d|#n/a|no data|ddim yn "
    "berthnasol|sans objet|empty"
)
NEVER_ASKED = _set("not asked|not presented|not shown|did not answer|item skipped|skipped|not reached|branch skipped")
"""What a survey tool writes, with underscores, where its form did not ask."""
TICK = _set("x|✓|✔|☑|✅|☒|√|v|🗹|◉|●|×|✗|✘|tick|[x]|(x)|[✓]")
CROSS = _set("x|×|✗|✘|☒|[x]|❌|🗙|cross")
NOT_TICKED = _set("☐|□|[ ]|[]|○|◯|( )|()")
_NOT_LEADING = {
    "do",
    "may",
    "co",
    "po",
    "ni",
    "ei",
    "oo",
    "hai",
    "hindi",
    "all",
    "all of it",
    "all of them",
    "everything",
    "given",
    "olur",
    "never",
    "nothing",
}
LEADING_YES = tuple(
    sorted(
        (w for w in YES - SAID_YES - _NOT_LEADING if len(w) > 1 or not w.isascii() or w == "y"), key=len, reverse=True
    )
)
LEADING_NO = tuple(
    sorted((w for w in NO - SAID_NO - _NOT_LEADING if len(w) > 1 or not w.isascii() or w == "n"), key=len, reverse=True)
)

HEDGE = any_of(
    r"\bnot sure\b|\bunsure\b|\bmaybe\b|\bperhaps\b|\bpossibly\b|\bprobably\b|"
    r"\bthink so\b|\bi think\b|\bi guess\b|\bi suppose\b|\?|\bdon't know\b|"
    r"\bdo not know\b|\bundecided\b|\bdepends\b|\bunclear\b|\blater\b|\bpending\b|"
    r"\bto check\b|\bcheck\b|\bnot asked\b|\bnobody asked\b|\blost\b|\bmissing\b|"
    r"\bunknown\b|\bnot recorded\b|\btbc\b|\bt\.b\.c|\bmight\b|\bassumed?\b|"
    r"\bseems?\b|\bpresumably\b|\bwill (?:think|decide)\b|\b(?:hasn't|haven't|has not|"
    r"have not|didn't|did not) (?:yet )?(?:said|say|answered?|asked?|decided?|replied|"
    r"reply)\b|\bnot yet\b|\bwaiting\b|\bdunno\b|\bno idea\b|\bnot fully\b|"
    r"\bunanswered\b|\bnot (?:now|right now|at the moment|just now|today|this time)\b|\bnicht jetzt\b|\bpas maintenant\b|"
    r"\bahora no\b|\bnie teraz\b|\bnu acum\b|\bddim (?:nawr|rwan)\b|\babhi nahi\b|не зараз|не сейчас|ابھی نہیں|ليس الان|"
    r"现在不|এখন না|अभी नहीं|\bhadda maya\b|\b(?:don't|dont|do not) (?:really )?(?:care|mind|bother)\b|\bwhatever\b|\bup to you\b|"
    r"\bnot fussed\b|\bnot bothered\b|\byou choose\b|\bas you like\b|\bpartial\w*\b|\bnot signed\b",
    r"\befallai\b|\bddim yn siwr\b|\bansicr\b|\bmoze\b|"
    r"\bnie wiem\b|\bnie jestem pew\w*|\bvielleicht\b|"
    r"\bweiss nicht\b|\bunsicher\b|\bmal sehen\b|\bpeut-etre\b|"
    r"\bje ne sais pas\b|\bpas sur\b|\btal vez\b|\bquizas?\b|"
    r"\bno se\b|\bno estoy segur\w|\bpoate\b|\bnu stiu\b|"
    r"\bnu sunt sigur\w*|شاید|پتہ نہیں|معلوم نہیں|ربما|لا ادري|"
    r"لا اعرف|ਸ਼ਾਇਦ|ਪਤਾ ਨਹੀਂ|也许|可能|不确定|不知道|\blaga yaabaa\b|"
    r"\bma hubo\b|\bma garanayo\b|может|возможно|може|\bforse\b|"
    r"\bpata nahi\b|\bshayad\b|\bsochna\b|পরে|জানি না|হয়তো|पता नहीं|शायद|不清楚|再说|再想|以后再|不一定|后来|不晓得|"
    r"не знаю|пізніше|потім|потом|позже|подумаю|لا اعلم|لست متاكد|بعدين|لاحقا|بعد میں|"
    r"\btalvez\b|\bbelki\b|\bchyba\b",
)
ASK_FIRST = any_of(
    r"\b(?:pehle|pahle)\b.{0,20}\b(?:poo?ch\w*|puch\w*)|\b(?:poo?ch|puch)\w* .{0,15}\bpehle\b",
    r"\b(?:ask|check with|contact|ring|call|phone|tell|speak to|talk to|show|e-?mail|"
    r"let)\b(?: (?:me|us|her|him|them|mum|my \w+)\b)?.{0,25}\b(?:first|before\w*|"
    r"beforehand|know|see it|each time|again)\b|\bask (?:me|us|her|him|them|my \w+)\b|"
    r"\bask$|\bcase by case\b|\bif you ask\b|\bsee it first\b|\bif asked\b|"
    r"\bplease ask\b|\b(?:after|once|when|until|unless) (?:i|i\'ve|i have|she|he|we|"
    r"my \w+)\b.{0,20}\b(?:see|seen|read|checked?|approved?|agreed?)\b|"
    r"\bsee it before\b|\b(?:each|every) time\b|\bwith my (?:permission|consent|agreement|say-so)\b|\bby "
    r"agreement\b|\bon request\b|\bask first\b",
    r"\bgofyn\w* .{0,25}gyntaf\b|\bgofyn\w* i mi\b|\bnajpierw\b.{0,20}\b(?:zapyta\w*|"
    r"spyta\w*)|\b(?:zapyta\w*|spyta\w*|pyta\w*)\b.{0,25}\b(?:najpierw|wczesniej|mnie|"
    r"przed)|\bpo uzgodnieniu\b|\bnach (?:\w+ )?(?:absprache|rucksprache)\b|"
    r"\bvorher fragen\b|\b(?:erst|vorher|zuerst) (?:\w+ )?fragen\b|\bfragen sie\b|"
    r"\bruckfrage\b|\bdemand\w* .{0,20}(?:d'abord|avant)|\bapres accord\b|"
    r"\bme demander\b|\bpregunt\w*.{0,20}(?:primero|antes)|"
    r"\bconsult\w+ .{0,15}(?:antes|primero)|\bprimero preg\w*|"
    r"\bintreba\w*.{0,20}(?:inainte|intai|mai)",
    r"پہلے.{0,15}پوچھ|پوچھ.{0,12}پہلے|اسال\S* اولا|سؤالي|اسالني|"
    r"استشر\S*|ਪਹਿਲਾਂ.{0,15}ਪੁੱਛ|先问|先問|事先|先征求|先徵|\bi weydii\w*|"
    r"\biga weydii\w*|спроси|запитай",
)
CONDITION = any_of(
    r"\bif\b|\bunless\b|\bonly\b|\bafter\b|\buntil\b|\bprovided\b|\bas long as\b|"
    r"\bexcept\w*|\bapart from\b|\bbut\b|\bcondition\w*|\bnot the\b|\bchange\b|"
    r"\bwhen\b|\bonce\b|\bprefer\b|\brather\b|\bleave\b|\bomit\b|\bnot about\b|"
    r"\bmust\b|\bsome\b|\bpartly\b|\bjust\b|\bhowever\b|\bthough\b|\bsubject to\b|"
    r"\bwithin\b|\bcall me\b|\bbefore\b",
    r"\bond\b|\bos\b|\bar yr amod\b|\bac eithrio\b|"
    r"\bpod warunkiem\b|\bjesli\b|\bale\b|\btylko\b|\bpoza\b|"
    r"\bwenn\b|\baber\b|\bsofern\b|\bnur\b|\bausser\b|"
    r"\ba condition\b|\bsi vous\b|\bmais\b|\bsauf\b|\bseulement\b|"
    r"\bpero\b|\bsiempre que\b|\bcon la condicion\b|\bexcepto\b|"
    r"\bsolo\b|\bdar\b|\bdoar\b|\bcu conditia\b|\bdaca\b|\bfara\b|"
    r"لیکن|مگر|اگر|صرف|بشرط|لكن|اذا|فقط|الا|ਪਰ|ਜੇ|ਸਿਰਫ਼|但|除|如果|只|"
    r"\blaakiin\b|\bkaliya\b|\bhaddii\b|но|если|только|але|якщо",
)
NEGATIVE = any_of(
    r"\b(?:do|does|did|would|will|should|must|may|can) not\b|\b(?:don't|dont|doesn't|"
    r"didn't|wouldn't|won't|mustn't|can't|cannot|isn't|aren't|wasn't|weren't|hasn't|haven't|shouldn't|couldn't)\b|\bnot (?:to |be |for |my |the |"
    r"with |in |ok|happy|willing|allowed)|\bno\b|\bnever\b|\bnot\b|\brefus\w*|"
    r"\bdeclin\w*|\bwithdr[ae]w\w*|\bwithh[eo]ld\w*|\bobject\w*|\bprivate\b|"
    r"\bconfidential\w*|\bnone\b|\brather you did not\b|\bopt(?:ed)? out\b|"
    r"\bkeep (?:it |this )?(?:to yourselves|between us)\b|\bexclud\w*|\bdelete\w*|"
    r"\bremoved?\b",
    r"\bpeidiwch\b|\bpeidio\b|\bddim\b|\bna (?:chewch|hoffwn|"
    r"fyddaf)\b|\bnid\b|\bdim\b|\bnie\b|\bzadn\w*|\bnicht\b|"
    r"\bnein\b|\bkein\w*|\bne\b.{0,30}\bpas\b|"
    r"\bn'\w+.{0,20}\bpas\b|\bpas\b|\baucun\w*|\brefus\w*|\bno\b|"
    r"\bninguna?\b|\bnu\b|\bnicio\w*|نہیں|نہ |مت |لا |ارفض|عدم|"
    r"ਨਾ |ਨਹੀਂ|不|勿|别|\bma (?:ogol|oggol|rab|doon)\w*|"
    r"\bha (?:\w+ )?\w+in\b|\bnon\b|\bnao\b|\bне\b|\bні\b|\bнет\b",
)
NEUTRAL = _set(
    "full|verbal|verbally|on tape|tape|written|in writing|recorded|on form|form|signed|"
    "given|thanks|thank you|ta|please|of course|sure|happy|definitely|certainly|"
    "i|am|do|to|it|the|my|this|that|is|are|be|you|may|can|we|us|for|all|at|everyone|"
    "agree|agreed|agrees|consent|consents|with|in|of|and|fine|ok|okay|no problem|me|"
    "by|on|a|too|also|"
    "absolutely|go|ahead|story|words|photo|picture|name|quote|quoted|use|used|it|"
    "share|everything|yes|i'm|was|given|obtained|allow|allowed|permission|both|"
    "report|reports|your|what|said|under|using|wrote|told|tell|say|anonymous|anonymously|want|feel|free|"
    "welcome|each|team|as|has|have|been|will|"
    "diolch|dziekuje|prosze|prosim|danke|bitte|sehr|gerne|gern|"
    "merci|volontiers|bien|sur|gracias|multumesc|va rog|میرے|"
    "میرا|میری|آپ|اپنے|کے|سے|ਮੇਰੇ|ਮੇਰਾ|ਮੇਰੀ|fy|eich|i|gyda|z|mit|"
    "avec|con|cu|الى|shukran|شکریہ|شكرا|ਧੰਨਵਾਦ|谢谢|mahadsanid|"
    "vous|pouvez|je|suis|d'accord|oui|tak|ja|da|si|ie|sie|durfen|mich|ich|bin|puede|"
    "pueden|mozna|zgoda|zgadzam|sunt|acord|de|le|la|les|el|los|mon|ma|mes|mi|meine|"
    "mein|moj|moje|y|et|und|i|a|ac|"
    "mundlich|schriftlich|ustnie|pisemnie|ar lafar|yn ysgrifenedig|verbalmente|par ecrit|oralement"
)
REFUSAL = any_of(
    r"(?:i'd |i would |would )?(?:rather|prefer) not(?: to)?(?: say)?|"
    r"(?:please )?(?:do not|don't|dont) (?:use|quote|share|publish|print|"
    r"include)(?: (?:it|this|them|me|my (?:words|story|photo|name)))?(?: please)?|"
    r"not? ?(?:quotes?|quoting|sharing|photos?|pictures?)(?: please)?|"
    r"(?:please )?(?:leave|keep|count|cut|miss) (?:me|us|mine|this|it|my \w+)(?: right| well)? out(?: of (?:it|this|that|there))?(?: please| thanks)?|"
    r"opt(?:ed)? out|(?:she|he|"
    r"they) (?:said no|refused|declined)|said no|not happy(?: to)?|thumbs down"
)
_WE = r"(?:the |our |this |your )?(?:team|circle|table|class|club|committee|staff|project|group|organisers|researchers|clerk|trustees|practice)"
TEAM_ONLY = any_of(
    r"(?:please )?keep (?:it|them|this|that|my \w+) (?:inside|within|in|to|between|among|amongst) (?:"
    + _WE
    + r"|the room|this room|these walls|yourselves|yourself|us|ourselves)|(?:for )?(?:internal|in-house|"
    r"the team|team|project|research|evaluation|analysis|study|background)(?: use| purposes)? only|(?:only )?"
    + _WE
    + r"(?: may| can| to)? (?:reads?|sees?|knows?)(?: it| this)?(?: only)?|(?:only )?for "
    + _WE
    + r"(?: only)?|"
    + _WE
    + r" only"
)
"""Words that stay with those who collected them: read and analysed, and no more."""
_PUNCTUATION = "".join(filter(str.isspace, map(chr, range(0x3001)))) + ".,;:!*'\"()[]-"


def stripped(folded: str) -> str:
    """A folded cell without punctuation around it, and without a tick before a word, which says what is meant.

    >>> stripped("yes!!"), stripped("(no)."), stripped("✓ ok"), stripped("✓")
    ('yes', 'no', 'ok', '✓')
    """
    return _TICK_BEFORE.sub("", folded.strip(_PUNCTUATION))


_TICK_BEFORE = re.compile(r"^[✓✔☑✅]\s*(?=[^\W_])")
