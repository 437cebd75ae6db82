# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Words of permission in many languages, as patterns over folded text (lower case, no accents)."""

from __future__ import annotations

from harvest.readers.permission.answered import names_abroad
from harvest.readers.permission.answered.my_name_elsewhere import HIDDEN, SHOWN
from harvest.readers.permission.text import any_of

QUOTE = any_of(
    r"\bchha+p\w*|\bnaqa?l\b|\balfaa?z\b|\bshaa?ye\b",
    r"\bquot(?:e|es|ed|ing|able|ation|ations)\b|\bcit(?:e|ed|ing)\b|\bverbatim\b|word for word|\bprint(?:ed|ing)?\b",
    r"\b(?:my|your|their|his|her|our) (?:own |exact |actual )?words?\b|\bpublish\w*|\bpublication\b|\bposters?\b",
    r"\bdisplay\w*|\bexhibit\w*|\bon (?:the|our|a|your) (?:wall|web ?site|web page|board)\b|\bread (?:(?:it|this|that|them|these|some|some of (?:it|these|them)|(?:my|your) \w+) )?(?:out|aloud)\b",
    r"\bfrom the roof ?tops\b|\b(?:tell|show) (?:it to )?(?:the (?:whole )?world|every(?:one|body)|any(?:one|body))\b|\bspread (?:it|the word)\b|\bbroadcast\w*|\breproduc\w*|\bin print\b|\bretell\w*|\bfeature[ds]?\b|\bsocial media\b|\bin public\b|\bpublicly\b|"
    r"\bpublici[sz]e|\bmade public\b|\bpress\b|\bnewspaper\b",
    r"\b[dn]?d?yfyn+(?:u|i|ir|iad|iadau|wch)\b|\b(?:n?geiriau)\b|\bg?[ch]?yhoeddi\w*",
    r"\b(?:za|przy|wy)?cyt(?:ow|at|uj)\w*|\bpublik\w*|\bopublik\w*|\b(?:moj\w+|twoj\w+|pani?|panstwa) "
    r"sl[o]w\w*|\bslow\b",
    r"\w*zitier\w*|\bzitat\w*|veroffentlich\w*|abdruck\w*|\bwortlich\b|\b(?:mein|ihr|dein)e[nrs]? worte\b",
    r"\bcit(?:er|ions|iez|ons)\b|\bpubli(?:ions|iez)\b|\bcite[sz]\b|\bcitees?\b|\bcitations?\b|\bpubli(?:er|es?|ees?|ez|ons)\b|\bdiffus\w+",
    r"\b(?:vos|mes) (?:propos|mots|paroles)\b",
    r"\bcit(?:ar\w*|emos|en|ado|ada|as|am|ati|area|at|a|ez|are)\b|\bpublica\w*|\b(?:mis|sus|tus) palabras\b",
    r"\bcuvint\w*|\bcitazion\w*|\bcita[rç]\w*|\bcitaat\w*|\bcitere\w*|\balinti\w*|цит|опубл|উদ্ধৃ|उद्धृ|शब्द|ઉલ્લેખ",
    r"اقتباس|نقتبس|الفاظ|شائع|نشر|كلمات|كلامك|كلامي|نقل قول",
    r"ਹਵਾਲ|ਸ਼ਬਦ|ਛਾਪ|ਪ੍ਰਕਾਸ਼|引用|引述|摘引|发表|發表|刊登|公开|公開|我的话|您的话",
    r"\bxig\w*|\berey\w*|\beray\w*|\bdaab[ai]c\w*|\bbaahi\w*",
    # to print, tell, show or hang up, as other languages say it
    r"\bargraff\w*|\barddangos\w*|\bdarllen\w* (?:\w+ ){0,3}yn uchel\b|\bar y wal\b|\bar ein (?:gwefan|wal)\b|\b(?:wy)?druk(?:ow|uj|owan)\w*|\b(?:za|u)miesc\w*|\bzamieszcz\w*|\bprzytocz\w*|\bpowtorz\w*|\bopowiedziec\b|\bna (?:scian|plaka|tablic|stron)\w*",
    r"\b(?:aus|auf)(?:ge)?hang\w*|\baufzuhang\w*|\bausstell\w*|\bauszustell\w*|\bvor(?:zu|ge)?les\w*|\bwieder(?:zu)?geb\w*|\bweitererzahl\w*|\b(?:ge)?druck(?:en|t)\b|\ban (?:die|der) wand\b|\bimprim\w*|\baffich\w*|\breprodui\w*|\breproduc\w*|\breproduz\w*|\bracont\w*|\bexpos(?:er|ee?s?|ions)\b|\ba haute voix\b",
    r"\b(?:contar|contemos|contamos|contem)(?:l[aeo]s?|se|nos)*\b|\b(?:imprimir|mostrar|publicar|exponer|expor|poner|leer)l[aeo]s?\b|\bdifund\w*|\bdivulg\w*|\ben voz alta\b|\bem voz alta\b|\bpubblic\w*|\bstampar\w*|\braccont\w*|\bcitarl\w*|\bespor\w*|\bpubliqu\w*|\btipar\w*|\bafis[ae]\w*|\bpovesti(?:m|ti)?\b|\bplaats(?:en|t)\b|\bafdruk\w*|\bciteren\b|\bvoorlez\w*|\bdoorvertel\w*|\bin de (?:wijk)?krant\b",
    r"друк|розміст|розповісти|розказати|напечат|размест|рассказать|повесить|вывесить|процит|نطبع|طباع|نعرض|نروي|ছাপ|প্রকাশ|लिख सक|छाप|प्रकाशित|છાપ|પ્રકાશિત|வெளியிட|அச்சிட|மேற்கோள்|چاپ|منتشر|لکھ سک|لکھ دی|سنا سک|لگا سک(?!.*تصویر)|展示|印出|印在|登出|讲述|講述|朗读|朗讀|转述|\blikh (?:sak|de|d[ei]n)\w*|\bsuna sak\w*",
    r"\byay[ıi][nm]l\w*|\bbas(?:abilir|ilabilir|mam[ıi]z)\w*|\bcituo\w*|\bpaskelb\w*|\bidezhet\w*|\bkozzetehet\w*|\btrich dan\b|\bxuat ban\b|\bcong bo\b|\bsipiin\b|\bilathala\b|цитир|публик",
)
ANALYSIS = any_of(
    r"\bparh (?:kar|ke|sak)\w*|\bja+iza\b|\btajzi\w*",
    r"\banal[iy][sz]\w*|\bresearch\w*|\bstud(?:y|ies|ied)\b|\bevaluat\w+|\bthemes?\b|\bcoded?\b|\bcoding\b",
    r"\b(?:be|being|been|is|are) (?:read|used|included|counted|considered|looked at)\b|\bwritten up\b",
    r"\buse (?:of )?(?:my|your|the|this|these|their|our|what|it|everything|any)\b|"
    r"\bwe (?:can |may )?use\b|\buse$|\btake part\b|\bparticipat\w*",
    r"\bd+adansod+\w*|\bdadansod\w*|\bymchwil\w*|\bd?d?efnydd\w*|\banaliz\w*|"
    r"\bbadan\w*|\bwykorzyst\w*|\baus(?:ge)?wert\w*|\bverwend\w*|\bverwert\w*",
    r"\bnutz\w*|\bgenutzt\b|\bforsch\w*|\bexploit\w+|\bexploiter\b|\butilis\w*|"
    r"\brecherche\b|\butiliz\w*|\binvestiga\w*|\bcercet\w*|\bfolosi\w*",
    r"تجزی|تحلیل|تحليل|تحقیق|بحث|استعمال|استخدام|ਵਿਸ਼ਲੇਸ਼ਣ|ਖੋਜ|"
    r"ਵਰਤ|分析|研究|使用|\bfalanq\w*|\bcilmi\w*|\bisticmaal\w*|анализ|"
    r"исследов|використ",
)
SHARE = any_of(
    r"\b(?:pokazac|powiedziec|powiadomic)\b.{0,40}\b(?:w urzedzie|urzed\w*|radzie|rade|gminie|szkole|szpital\w*|przychodni)\b|\bdangos (?:\w+ ){0,3}i(?:'r|r)? (?:cyngor|ysgol|ysbyty|feddyg\w*|awdurdod)\w*|告诉(?:市|政府|医院|学校|议会|社区)|(?:给|給|交给)(?:市|政府|医院|学校|议会)|کو (?:بھی )?(?:دکھا|بتا|دے|بھیج)|ل(?:ل)?(?:بلدية|مجلس|مدرسة)|نشاركها|نرسل|передати|показати .{0,20}(?:раді|мерії)|передать|\btrimite\w*|\binvia(?:re|rl\w*)\b",
    r"\b(?:enviar|mandar|encaminhar|remeter|repassar|entregar)\w* (?:\w+ ){0,3}?(?:a|à|ao|aos|as|para)\b(?! (?:nos|mim))|\b(?:envoyer|envoyions|transmettre|remettre|donner)\w* (?:\w+ ){0,3}?(?:a|au|aux)\b|\ban (?:die|das|den) (?:\w+ ){1,3}(?:schicken|senden|geben)\b|"
    r"\b(?:wyslac|przeslac|dac|oddac)\b.{0,40}\b(?:do|dla)\b|\b(?:inviare|mandare|dare) (?:\w+ ){0,3}?(?:a|al|alla|ai)\b|\b(?:sturen|doorgeven) .{0,20}\baan\b|\baan .{2,40}\b(?:sturen|doorgeven|geven)\b|\b(?:trimite|transmite|da) .{0,30}\b(?:la|catre|primari\w+)\b|"
    r"\banfon (?:\w+ ){0,4}?(?:at|i)\b|\bbe (?:read|seen|looked at) by (?:our |the |your |their )?(?:\w+ ){0,2}(?:consultants?|contractors?|landlord\w*|council\w*|partners?|funders?|agenc\w+|trust|board|police|developers?|officers?)\b",
    r"\b(?:send|sent|sending|pass|passed|passing|give|given|giving|show|shown|showing|forward|forwarded|going|go|goes|hand|handed)(?: (?:it|them|this|that|these|everything|what \w+ (?:\w+ )?(?:said|wrote|say)|(?:my|your|the|our)(?: \w+){1,3}))?"
    r"(?: on)? to (?!me\b|you\b|us\b|my\b|be\b|print\b|press\b|the (?:public|world|website|press|library|archives?|museum)\b|everyone\b|everybody\b|anyone\b|anybody\b)\w+|"
    r"\blet (?!us\b|me\b|you\b)(?:the |my |our )?(?:\w+ ){1,4}(?:see|read|have|hear) (?:it|them|this|my|your|what)\b",
    r"\bshar(?:e|es|ed|ing)\b|\bpass(?:ed|ing)?\b.{0,40}\b(?:on|to)\b|\bforward\w*|"
    r"\bhand(?:ed)? (?:on|over)\b|\bpartners?\b|\bpartner organi[sz]\w*",
    r"\bgiv(?:e|en|ing) (?:it|them|my|your|this)\b.{0,40}\bto (?:the|our|other)\b|"
    r"\bsen[dt]\b.{0,40}\bto (?:the|our|other)\b|\b(?:other|outside|"
    r"third)[- ](?:organi[sz]ations?|agencies|parties|part)\w*",
    r"\brh?an+u\b|\bbartner\w*|\bpartner\w*|\budostepn\w*|\bprzekaz\w*|"
    r"\bweiter(?:gabe|ge\w+|reich\w*|leit\w*)|\bteilen\b|\bgeteilt\b",
    r"\bpartag\w*|\btransmett?\w*|\btransmis\w*|\bcommuniqu\w*|\bcompart\w*|\bceder\b|"
    r"\bpartaj\w*|\bimpart\w*|\btransmit\w*|\bcondivi\w*|\bpartilh\w*",
    r"شیئر|بانٹ|شراکت|مشارك|شارك|ਸਾਂਝ|ਭਾਈਵਾਲ|分享|共享|转交|轉交|合作伙伴|"
    r"\bwadaag\w*|\bla-?wadaag\w*|ділит|передав|शेयर|साझा|শেয়ার",
)
PHOTO = any_of(
    r"\b(?:your|my|their|our|his|her) (?:face|faces|likeness)\b|\bselfies?\b|\bmug ?shots?\b|\b(?:crowd|group|team|action) shots?\b|\bon camera\b|\bpeople (?:shown|in (?:it|the))\b|\b(?:those|everyone|everybody|persons?|"
    r"anyone) (?:shown|pictured)\b|\bphoto\w*|\bscreen[ -]?(?:shots?|grabs?)\b|\bpictures?\b|\bpics?\b|\bimages?\b|"
    r"\bfilm(?:ed|ing|s)?\b|\bvideo\w*|\bportrait\w*|\bl+un(?:iau)?\b|\bffoto\w*",
    r"\bzdjec\w*|\bzdjecie\b|\bwizerunk\w*|\bwizerunek\b|\bfoto\w*|\bbild(?:er|ern|es|"
    r"nis)?\b|\baufnahmen?\b|\bimagen\w*|\bpoz[ae]\w{0,3}\b|\bimagin\w*|\bfilma\w*",
    r"\btas[vw]ee?r\w*|تصویر|تصاویر|صورة|صوره|صور[يك ]|ਤਸਵੀਰ|ਫੋਟੋ|照片|拍照|图片|圖片|相片|"
    r"\bsawir\w*|фото|снимк|ছবি|फोटो|तस्वीर|\bfotograf\w*",
)
ARCHIVE = any_of(
    r"\barchiv\w*|\brecord office\b|\b(?:local|county|oral) (?:history|studies|"
    r"collection)\b|\b(?:special|historical|history|heritage|permanent) collections?\b|\bmuseum\b|\bdeposit\w*|\brepositor\w*|\blong[- ]term\b|"
    r"\bpermanent(?:ly)? (?:keep|kept|stored?)|\b(?:memory|history|story) (?:box|chest|folder|cupboard|bank)\b|\bin (?:the )?years to come\b|\blodg(?:e|ed|ing) (?:it |them |a copy |copies )?(?:with|in|at)\b|\b(?:kept|stay|stayed|left) (?:\w+ ){0,3}for (?:ever|posterity)\b",
    r"\bke(?:ep|pt|eping)\b.{0,40}\b(?:after|afterwards|for good|future|years?|"
    r"permanently|generations?|library|collection|file)\b|\bfuture generations?\b",
    r"\barchif\w*|\barchiw\w*|\bzarchiw\w*|\baufbewahr\w*|\barchivo\w*|\barhiv\w*|"
    r"\bpastr\w*|\bconserv\w*|\barchivi\w*|\barquiv\w*",
    r"آرکائیو|محفوظ|ارشيف|حفظ|ਪੁਰਾਲੇਖ|ਆਰਕਾਈਵ|ਸਾਂਭ|档案|檔案|存档|存檔|保存|\bkayd\w*|архив|архів",
)
CONTACT = any_of(
    r"\bcontact\w*|\bget in touch\b|\bin touch\b|\bnewsletter\w*|\bmailing list\b|"
    r"\bkeep (?:me|you) (?:informed|updated|posted)\b|\bupdates\b|\bfollow[- ]?up\b",
    r"\b(?:phone|telephone|follow-?up) (?:call|chat|interview)\b|\b(?:a|by|for) (?:call|chat)\b|"
    r"\b(?:call|ring|phone|e-?mail|text|write to|interview|visit|invite|message|"
    r"telephone) (?:you|me)\b|\bhear (?:more|from)\b|\bring back\b|\bcall back\b|"
    r"\bcome back to you\b|\btalk to (?:you|me)\b|\bspeak (?:to|with) (?:you|me)\b",
    r"\bcysylltu\b|\bgysylltu\b|\bchysylltu\b|\bcylchlythyr\w*|\bkontakt\w*|"
    r"\bskontakt\w*|\bnewslettera?\b|\bbiuletyn\w*|\brundbrief\b|\bmelden\b",
    r"\binformation\w* .{0,30}(?:schicken|zusenden|senden)\b|"
    r"\bsend (?:you|me) (?:\w+ ){0,3}(?:information|news|details|"
    r"updates)\b|\brecontact\w*|\bcontacter\b|\brappel\w*|"
    r"\blettre d'information\b|\bcontactar\w*|\bboletin\b|"
    r"\bcontactat\w*|\bcontactam\w*|رابطہ|اتصال|نتواصل|ਸੰਪਰਕ|联系|"
    r"聯繫|\bla soo xir\w*|\bxiriir\w*",
)
NOTICE = any_of(
    r"\bgdpr\b|\bprivacy\b|\bdata protection\b|\bterms\b|\bprize\b|\braffle\b|"
    r"\bcookies?\b|\bcode of conduct\b|\bdata (?:are|is|will be) (?:processed|stored|"
    r"handled)\b|\bi have read\b|\bprize draw\b|\bvoucher\b|\bdisclaimer\b|"
    r"\bpersonal data\b",
    r"\bpreifatrwydd\b|\btelerau\b|\brodo\b|\bprywatnosc\w*|"
    r"\bregulamin\w*|\bzapoznal\w*|\bdanych osobowych\b|\bdsgvo\b|"
    r"\bdatenschutz\w*|\bgewinnspiel\w*|\bteilnahmebedingungen\b|"
    r"\brgpd\b|\bconfidentialite\b|\bconditions generales\b|"
    r"\bprivacidad\b|\bbases legales\b|\bconfidentialitat\w*|"
    r"رازداری|الخصوصيه|الخصوصية|隐私|隱私|\bastur\w*",
)
CONSENT = any_of(
    r"\bgo-?ahead\b|\bconsent\w*|\bpermissions?\b|\bpermit\w*|\brelease form\b|\bcaniatad\w*|"
    r"\bchaniatad\w*|\bganiatad\w*|\bcydsyni\w*|\bgydsyni\w*|\bzgod[aeyo]\w*|"
    r"\bzezwol\w*|\bpozwol\w*",
    r"\beinwillig\w*|\beinverstandn\w*|\beinverstanden\b|\bzustimm\w*|\berlaubn\w*|"
    r"\berlaubt\b|\bgenehmig\w*|\bfreigabe\b|\bautoris\w*|\bconsentement\b|"
    r"\bpermisos?\b|\bconsentimiento\b|\bautoriza\w*|\bconsimtamant\w*|\bpermisiun\w*|"
    r"\bacordul\b|\bautoriza\w*",
    r"اجازت|رضامند|رضا مند|موافق[ةهت]|اذن|ਇਜਾਜ਼ਤ|ਸਹਿਮਤੀ|ਮਨਜ਼ੂਰੀ|"
    r"同意书|同意書|授权|授權|许可|許可|知情同意|\bogolaan\w*|\boggolaan\w*|"
    r"\bfasax\w*|\bconsenso\b|\bconsentimento\b|\btoestemming\b|"
    r"\bsamtykk\w*|\bizin\b|согласи|згод|সম্মতি|सहमति|સંમતિ",
)
ASK = any_of(
    r"\b(?:ga i|gaf i|alla i)\b|\bydych chi'n (?:hapus|iawn|fodlon|cytuno)\b|\bczy (?:moge|wolno|moge?my)\b|\bpeut-on\b|\betes-vous d'accord\b|\ble parece bien\b|\bnos (?:deja|dejas|permite)\b|\bquiere que\b|\bpodemos\b|\bpodem\b|\bpoderemos\b|"
    r"\bpode (?:se|ser|usar|citar)\b|\bconcorda\b|\bautoriza\b|\bposs(?:o|iamo|ono)\b|\bacconsent\w*|\be d'accordo\b|\bmogen (?:wij|we)\b|\bmag (?:ik|uw|dit|het)\b|\bvindt u het goed\b|\bgaat u akkoord\b|\babilir miyiz\b|\w+[ae]bilir mi(?:yiz|yim)?\b|\bizin ver\w*|\bsunteti de acord\b|\bne permiteti\b|\bkarnaa\b|पारि|পারি|সম্মত|सकते हैं|अनुमति|શકીએ|முடியுமா|می‌توانیم|ميتوانيم|مي توانيم",
    r"\bkya ham\b|\bkya hum\b|\bsakt[eia] h(?:ain?|ai|oon)\b|\bho sakt[ia]\b|\bija+zat\b",
    r"\bare we (?:free|allowed|able|ok|okay|permitted|welcome)\b|\b(?:may|can|could|might|shall|should) (?:we|"
    r"i|the|your|my|our|this|these|it|"
    r"what|they|harvest|others)\b|\b(?:you|we|they|people) (?:may|can|are allowed|"
    r"are welcome|have my)\b|\blet (?:us|you|me)\b",
    r"\b(?:are|would) you (?:be )?(?:all |quite )?(?:happy|ok|okay|willing|content|"
    r"fine|prepared|comfortable|alright|glad)\b|\bi(?: a|')m (?:quite )?(?:happy|ok|"
    r"okay|willing|content|fine|comfortable|glad)\b|\bhappy (?:for|to|with)\b|"
    r"\bok(?:ay)? (?:to|for|with|if)\b|\bok\?|\ball right (?:to|for|if)\b|"
    r"\bdo you mind\b|\bwould you like us\b|\b(?:i|we) (?:do not|don't|dont|wouldn't) mind\b|\bno objections? (?:to|if)\b|\b(?:may|can|could|might) (?:appear|feature|go|stand|hang|be)\b|"
    r"\b(?:is|are) (?:yours?|it|this) (?:ok|okay|all right|alright|fine)\b|\b(?:is it|is that|would it be) (?:ok|okay|all right|alright|fine)\b",
    r"\b(?:do|would) you (?:agree|consent|allow|give|permit|let|want us|accept)\b|"
    r"\bi (?:do |also |hereby )?(?:agree|consent|allow|give|permit|authori[sz]e|grant|"
    r"accept|want you|would like you)\b|\bagree(?:s|d)?\b|\ballow(?:s|ed)?\b|"
    r"\bgive(?:s|n)? (?:us |you )?(?:leave|permission|consent)\b|\bmay be\b|"
    r"\bcan be\b|\btick\b|\bhow (?:may|can|should) we\b|\bwhat (?:may|can) we\b",
    r"\ba gawn ni\b|\bgawn ni\b|\bgallwn ni\b|\bcewch\b|\bcytuno\b|\bgytuno\b|"
    r"\bfodlon\b|\bhapus i\b|\bganiatau\b|\bcaniatau\b",
    r"\bzgadzam\b|\bzgadza\b|\bzgadzasz\b|\bwyraz\w*|\bczy mozemy\b|\bmozemy\b|\bmozna\b|\bpozwalam\b|\bchc\w+ aby\b",
    r"\bdurfen\b|\bdarf\b|\berlaub\w*|\bstimme\b.{0,60}\bzu\b|\bgestatt\w*|\bkonnen wir\b|\bich bin damit\b",
    r"\baccept\w*|\bd'accord\b|\bpouvons\b|\bpouvez\b|\bpermet\w*|\bpeut[- ]on\b|"
    r"\bpeut etre\b|\bpuis-je\b|\bj'accepte\b",
    r"\bpodemos\b|\bpueden?\b|\bpermit\w*|\bacepta\w*|\bacepto\b|\bde acuerdo\b|\bconsient\w*",
    r"\bde acord\b|\bputem\b|\bputeti\b|\bpermit\w*|\baccept\w*|\bpossiamo\b|\bpodemos\b|\bmogen wij\b|\bmogen we\b",
    r"کیا ہم|سکتی ہے|سکتا ہے|سکتی ہیں|سکتے ہیں|متفق|اوافق|تسمح|"
    r"يمكننا|نستطيع|هل يمكن|توافق|ਕੀ ਅਸੀਂ|ਸਕਦੇ|ਸਹਿਮਤ|同意|允许|允許|可否|"
    r"可以|愿意|願意|能否|\bma (?:ogol|oggol|ogosh|isticmaal|xigan|wadaag|"
    r"la wadaag)\w*|\bma ka\b|\bogol\w*|\boggol\w*|\braacsan\w*|"
    r"можем|можно|можемо",
)
CONTENT = any_of(
    r"\baap k[ie] (?:baat\w*|kaha?ani|alfaa?z|jawaa?b|tas[vw]ee?r)\b|\b(?:aap|meri|mere) (?:ki |ke )?(?:baat|baatein|kahani)\b",
    r"\bstor(?:y|ies)\b|\bwords?\b|\banswers?\b|\bresponses?\b|\bcomments?\b|"
    r"\bcontributions?\b|\bwhat (?:i|you|we|they|he|she|was) (?:\w+ )?(?:said|wrote|"
    r"say|told|tell|shared|write|written)\b|\baccounts?\b|\btestimon\w*|\bmemor(?:y|"
    r"ies)\b|\bnarrative\b|\bnotes?\b|\binterview\b|\brecordings?\b|\btranscripts?\b|\btapes?\b|\bphoto\w*|"
    r"\bpictures?\b|\bimages?\b|\bquot\w*|\bname\b|\bcaption\b|\bthis\b|"
    r"\b(?:put|stick|pop|pin|bung|post|print|run|use|read|show|share|keep|quote|publish|repeat|tell|have) that\b",
    r"\b(?:my|your|the) (?:(?:anonymi[sz]ed|own|interview|survey|research) )*data (?:(?:may|can|could|being|to|will) )?(?:be )?(?:deposit|archiv|kept|stored|preserv)\w*|\ba copy\b|\bquote (?:me|you)\b|\bmy views?\b|\byour views?\b|\bideas?\b|\bfeedback\b|"
    r"\bit\b|\bthem\b|\bthose\b|\bthe above\b|\bdream\w*|\bpledge\w*|\bstori\b|\bhanes\b|\bn?geiriau\b|\batebion\b|"
    r"\bateb\b|\bl+un\b|\benw\b",
    r"\bhistori\w*|\bwypowied\w*|\bslow\w*|\bodpowied\w*|\bzdjec\w*|\bgeschicht\w*|"
    r"\berzahl\w*|\bworte\b|\bbeitrag\w*|\baussage\w*|\bantwort\w*|\brecits?\b|"
    r"\bpropos\b|\btemoign\w*|\bhistoire\b|\breponses?\b|\bparoles\b",
    r"\brelatos?\b|\bpalabras\b|\btestimoni\w*|\brespuestas?\b|"
    r"\bhistoria\b|\bpovest\w*|\bcuvint\w*|\bmarturi\w*|"
    r"\braspuns\w*|کہانی|باتیں|بات|الفاظ|جواب|قصت|قصة|كلمات|كلام|"
    r"صور|ਕਹਾਣੀ|ਸ਼ਬਦ|ਜਵਾਬ|故事|话|話|回答|照片|内容|\bsheeko\w*|\berey\w*|"
    r"\bjawaab\w*|истори|слова|історі",
)
UNNAMED = any_of(
    names_abroad.LEFT_OFF,
    HIDDEN,
    r"\b(?:an)?other (?:first )?name\b|\bname of (?:your|our) (?:own )?choice\b|\b(?:change|alter|swap|replace|disguise) (?:my|your|the|our|all) names?\b|\bnot (?:my|your|our) (?:own|real|true|full) names?\b",
    r"\bsin decir quien (?:es|soy)\b|\bsans (?:dire|reveler) qui (?:je suis|vous etes)\b|\bohne zu sagen wer\b|نام ل[یئ]+ے بغیر|\bna+m (?:liye|likhe|diye|ke) ba?g?hair\b|\b(?:aan|iyadoo aan) magac\w*|\bin forma anonima\b|\banoniem\b|\bsenza dire chi\b|\bsem dizer quem\b|\bisim(?:siz| vermeden| belirtmeden| yazmadan)\b|নাম (?:না দিয়ে|ছাড়া|গোপন)|नाम (?:के बिना|बिना|लिए बिना|दिए बिना)|\bw/o (?:my |a |any )?names?\b",
    r"\b(?:with|under|by|using|use|have|give(?: me| us)?)\W+(?:an? |some |my |another |his |her |the )*(?:made[- ]?up|invented|different|false|fake|"
    r"changed|assumed|fictitious|fictional|pen|other|pretend|substitute|alternative|code) ?names?\b|\b(?:made[- ]?up|invented|false|fake|"
    r"fictitious|fictional|different|pen|code)[ -]names?\b|\bunattributed\b|\bunnamed\b|\bnot attributed\b|\bnon[- ]attributable\b|"
    r"\b(?:cut|take|leave|keep|strip|black|blank)(?:s|n|ing)? (?:the |my |your |our |all )*names? (?:off|out|away|back)\b|"
    r"\bnobody'?s name\b|\bno ?one'?s name\b|\bas an? (?:anonymous|unnamed)\b|\bcall me (?:something|someone|somebody|anything) else\b",
    r"\banonym\w*|\banon\b|\bpseudonym\w*|\bunnamed\b|\bnameless\w*|\bde-?identif\w*|"
    r"\b(?:without|no|not|minus|never|excluding|omit(?:ting)?|remov(?:e|ing)|"
    r"delet(?:e|ing)|leav(?:e|ing) out|hid(?:e|ing)|withh(?:old|olding)|"
    r"keep back)\W+(?:\w+\W+){0,4}?(?:sur)?names?\b(?! only)",
    r"\bnames? (?:\w+ ){0,2}(?:removed|withheld|taken out|left out|taken off|changed|"
    r"deleted|off|out|hidden|omitted)\b|\b(?:do not|don't|dont|won't|"
    r"will not) (?:\w+ ){0,4}(?:my|your|their|our|the) names?\b|"
    r"\b(?:without|not|never|cannot|can't|won't)(?: \w+){0,2}? (?:identify\w*|identif\w+|naming|attribut\w+|"
    r"revealing who|"
    r"saying who|crediting|being traced)\b(?: \w+)??(?= me| us| you| them| the|\b)|"
    r"\bnot (?:be )?(?:identif\w+|named)\b|\b(?:do not|don't|dont|without|not|"
    r"never) (?:say(?:ing)?|tell(?:ing)?|show(?:ing)?|reveal(?:ing)?) (?:\w+ )?(?:who|"
    r"whose)\b(?: \w+){0,3}|\bnot (?:traced|linked|attributed) to me\b",
    r"\bheb (?:\w+ ){0,3}(?:enw\w*|henw\w*)\b|\bdim (?:fy |ei |eich )?h?enw\b|\bdienw\b|\bddienw\b|\banhysbys\b|"
    r"\bbez (?:\w+ ){0,3}(?:imi\w*|nazwisk\w*|podpis\w*)|\banonimow\w*|"
    r"\bohne (?:\w+ ){0,3}name\w*|\bnicht (?:\w+ ){0,3}namen?\b|"
    r"\bsans (?:\w+ ){0,4}(?:nom|prenom)s?\b|\bsin (?:\w+ ){0,3}nombres?\b|"
    r"\bfara (?:\w+ ){0,3}nume\w*|\banonim\w*|\bpas (?:\w+ ){0,3}nom\b|"
    r"\bsem (?:\w+ ){0,3}nome\b|\bsenza (?:\w+ ){0,3}nome\b|"
    r"\bzonder (?:\w+ ){0,3}naam\b",
    r"نام کے بغیر|بغیر نام|بغير نام|گمنام|نام ظاہر (?:کیے|"
    r"کئے) بغیر|(?:بدون|دون|"
    r"من غير) (?:\S+ )?(?:ذكر )?(?:ال)?اسم\S*|مجهول|ਨਾਮ ਤੋਂ ਬਿਨਾਂ|"
    r"ਬਿਨਾਂ (?:\S+ )?ਨਾ[ਮਂ]|ਬੇਨਾਮ|ਨਾਂ ਤੋਂ ਬਿਨਾਂ|匿名|不(?:署|写|寫|用|具|"
    r"提|要)[^,，。;；\s]{0,4}名字?|无名|無名|magac la'?aan\w*|aan magac\w*|"
    r"iyado\w* aan .{0,20}magac\w*|без имени|анонимн|без імені|"
    r"анонімн|не називаючи імен|не называя имен|बिना नाम|नाम के बिना|নাম ছাড়া|নাম না দিয়ে|\bbina+ na+m\b|"
    r"\bba?g?hair na+m\b|\bna+m ke ba?g?hair\b|\bisim vermeden\b|\bisimsiz\b",
)
NAMED = any_of(
    names_abroad.GIVEN,
    SHOWN,
    r"\bw/ ?(?:my |the |full |first )*names?\b|\+ ?(?:my |the |full |first )*names?\b|(?<!不)可以?用(?:我的)?姓名|(?<!不)可以署名",
    r"\b(?:with|using|under|by|and|including|plus|beside|alongside|give|use|print|"
    r"show|include|credit\w*|attribut\w*)\W+(?:\w+\W+){0,4}?(?:full |first |real |"
    r"own )?names?\b|\bnamed\b|\bmy (?:full |whole |own |real )?name\b|\bname me\b|\battribut\w*|\bcredited\b|"
    r"\bidentif\w+|\bby name\b|\bnames? and all\b|\b(?:full |first |whole |real )?name (?:is |'s )?(?:ok|okay|fine|all right|alright|welcome)\b|\bname me\b|\b(?:like|want|love|have|take|give me) (?:the|some|full|my) credit\b|\bfirst and last names?\b|\b(?:say|saying|tell|telling|show|showing|print|printing|write|writing)(?: (?:people|everyone|them|others))? (?:who (?:i am|i was|you are|it is|it was|(?:is|was) speaking|spoke|said it|wrote it|told it|said (?:what|that|this))|(?:that )?(?:it|this|that)(?:'s| is| was) (?:me|you))\b|\bnames? (?:\w+ ){0,2}(?:go(?:es)?|appears?|stands?|shown|printed|used|beside|alongside|"
    r"next to|included|published|given)\b",
    r"\b(?:mozna|wolno|prosze) (?:podac|podpisac|uzyc) (?:moje |moim )?(?:imie\w*|nazwisk\w*)(?: i (?:imie\w*|nazwisk\w*))?\b|"
    r"\bgyda(?:'m|'ch|g)? (?:\w+ )?(?:h?enw\w*)\b|\bz (?:\w+ )?(?:imieni\w+|"
    r"nazwiski\w+)(?: i (?:\w+ )?(?:nazwiski\w+|imieni\w+))?\b|\bmit (?:\w+ )?namen\w*\b|\bnamentlich\b|\bavec (?:\w+ )?(?:nom(?: et prenom)?|prenom et nom|"
    r"prenom)\b|\bcon (?:\w+ )?nombre(?: y apellidos?)?\b|\bcu (?:\w+ )?nume\w*\b|\bcom (?:\w+ )?nome\b|"
    r"\bcon (?:il )?(?:\w+ )?nome\b|\bmet (?:\w+ )?naam\b",
    r"نام کے ساتھ|(?:مع|باسمي|باسمك) ?(?:ذكر )?(?:ال)?اسم\S*|"
    r"باسمي|باسمك|ਨਾਮ ਨਾਲ|ਨਾ[ਮਂ] (?:ਦੇ )?ਨਾਲ|ਨਾਮ ਸਮੇਤ|署名|实名|實名|具名|"
    r"用我的名字|写我的名字|写上我的名字|写名字|寫我的名字|з моім ім|з ім.ям|নাম সহ|नाम के साथ|\bnaam ke sa+th\b|\bmera naam likh\w*|magacayga|magacaaga|с именем|з іменем",
)
NAME_WORD = any_of(
    r"^(?:use |with |show |print |full |real )*(?:my |your |the )*names?(?: ok| used|"
    r" shown)?\W*$|^enw\W*$|^nazwisko\W*$|^nom\W*$"
)
PARTIAL_NAME = any_of(
    r"\b(?:first|given|christian) names? only\b|\bonly (?:my |the )?first name\b|"
    r"\b(?:(?:with|by|using|use|under|print|just|only|show|have|put) )*(?:my |the |your |our )?(?:initials?|(?:first|given|christian|maiden|married|middle|pet|stage|screen|user) ?names?|nick ?names?|forenames?|twitter handle|handle)(?: (?:only|please|is fine|is ok|ok|on it))*|"
    r"\bvornam\w*|\bprenom\b(?! (?:de|du|des|d')\b)|\binitiales\b|\binitialen\b|\bnombre de pila\b|\biniciales\b|\btylko (?:\w+ )?imi(?:e|eniem)\b(?! i nazwisk)|\bimie\b(?! i nazwisko)|"
    r"صرف پہلا نام|\b(?:doar|numai) prenume\w*|\bso o primeiro nome|\binicjal\w*|\bprenumele\b|\bprenume\b|\benw (?:cyntaf|bedydd)\b|\bllythrennau cyntaf\b"
)
EVERYBODY = any_of(
    r"\b(?:everyone|everybody|all (?:at|of|the|members|people|present)|each (?:of|"
    r"person)|the (?:whole|entire)|both of)\b|\bpawb\b|\bwszyscy\b|\balle\b|\btous\b|"
    r"\btodos\b|\btoti\b"
)
PEOPLE = any_of(r"\bpeople\b|\bshown\b|\beveryone\b|\beverybody\b|\bthose\b|\bpersons?\b|\ball\b")
PLACE_OF_WORDS = any_of(
    r"\breports?\b|\b(?:annual|yearly) review\b|\bbooklet\b|\bbook\b|\bleaflet\w*|\bwebsite\b|"
    r"\bpresentation\b|\bpublicity\b|\badroddiad\w*|\braport\w*|"
    r"\bbericht\w*|\brapport\w*|\binforme\w*|رپورٹ|تقرير|التقرير|"
    r"ਰਿਪੋਰਟ|报告|報告|\bwarbixin\w*",
)
SIGNATURE = any_of(
    r"\bsign(?!(?:ed)? (?:me )?(?:up|in|on|post|language))(?:ed|ature|"
    r"atures)?\b|\binitialled\b|\bl+ofnod\w*|\bpodpis\w*|"
    r"\bunterschrift\w*|\bunterschrieben\b|\bsignatures?\b|"
    r"\bsigne\b|\bfirma(?:do|s)?\b|\bsemnatur\w*|دستخط|توقيع|"
    r"ਦਸਤਖ਼ਤ|签名|簽名|\bsaxiix\w*"
)
TICK_ALL = any_of(
    r"\btick\b|\bselect all\b|\bcheck all\b|\ball that apply\b|"
    r"\bchoose all\b|\bticiwch\b|\bdewiswch\b|\bzaznacz\w*|"
    r"\bankreuz\w*|\bzutreffend\w*|\bcochez\b|\bmarque\b|"
    r"\bmarca\b|\bbifati\b|多选|可多选|تمام منتخب|اختر كل"
)
