# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What hosts say and guests don't, in many languages: they greet all, begin and end, thank for coming.

Also what ends in a question mark and asks nobody: asking to speak, whether one is heard, what others once asked.
"""

from __future__ import annotations

import re

HOLDS = re.compile(
    r"\bcan (?:everyone|everybody|you all|people|folks?|any(?:one|body)) (?:all )?(?:hear|see) (?:me|us|this|my screen)\b|\bwe(?:['’]re| are) (?:now )?recording\b|\brecording(?:['’]s| is)? (?:on|now|running)\b|\bthat(?:['’]s| is) recording\b|"
    r"\bI(?:['’]ll| will) (?:stop|turn) (?:it|the (?:recording|recorder|tape)|that) (?:off|there|here|now)\b|"
    r"\bI(?:['’]ll| will) let you (?:all |both )?(?:get (?:off|back|on|home)|go home)\b|"
    r"\bI(?:['’]m| am) (?:just |only |really )*here to listen\b|\bI(?:['’]ve| have) got (?:\w+ ){1,3}of (?:the|our|your) (?:\w+ ){1,4}(?:with me|here)\b|"
    r"\bI(?:['’]m| am) (?:here|sat|sitting|joined|with) (?:here |today )?(?:with|by) (?-i:[A-Z])\w+|\bis it picking (?:me|us|this) up\b|"
    r"\b(?:thanks|thank you|cheers|ta) (?:both |all |everyone |everybody |folks |so much |very much )*for (?:today|tonight|talking|coming|joining|logging (?:on|in)|being here|giving up|making (?:it|time|the time)|your time)\b|"
    r"\b(?:let['’]s|shall we|we['’]ll|we|I['’]ll|I['’]m going to|I am going to|I will) (?:just |probably )?(?:stop|leave (?:it|that|this|things)|end|finish|wrap (?:it |this )?up|pause) (?:(?:it|that|this) )?(?:there|here)\b|\b(?:let['’]s|shall we) (?:make a start|get started|kick off|begin)\b|"
    r"^\W*(?:hi|hello|right|ok(?:ay)?|so|good (?:morning|afternoon|evening)|welcome|evening|morning)\W{1,3}(?:\w+\W{1,2}){0,3}?welcome\b|(?:^\W*|[.!] )welcome,? (?:all|both|every\w+|folks|back|to)\b|\b(?:it|that|this)(?:['’]s| is| says it['’]?s?(?: is)?) (?:now )?(?:recording|transcribing)\b|"
    r"\b(?:it|(?:this|that|the|my) (?:thing|app|phone|machine|gadget|recorder|tablet|laptop|screen)) (?:says|tells me|reckons) (?:it['’]?s|it is) (?:now )?(?:on|recording|listening|transcribing|working)\b|"
    # what this is one of, and who came to it
    r"\bthis is (?:the|our) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|final|latest|\d{1,2}(?:st|nd|rd|th)) (?:\w+ ){0,2}?(?:of|in) (?:the|our|these|a|this|four|five|six)\b|"
    r"^\W*(?:\w+\W+){0,3}?(?:hello|hi|good (?:morning|afternoon|evening))\b.{0,120}\bwe(?:['’]ve| have)(?: also)? (?:got )?(?:\w+ ){1,6}with us\b|(?:['’]s| is| are| who(?:['’]s| is)) (?:here )?(?:with|joining) us (?:today|tonight|this (?:morning|afternoon|evening))\b|"
    r"\b(?:est|sont|avons) (?:\w+ ){0,4}(?:avec|parmi) nous (?:ce soir|ce matin|aujourd['’]hui)\b|\b(?:ist|sind|haben) (?:heute|heut) (?:\w+ ){0,5}(?:bei|mit) uns\b|\bhoy (?:nos acompañan?|está con nosotros|tenemos con nosotros)\b|\b(?:jest|są|gościmy) (?:dziś|dzisiaj) (?:z nami|u nas)\b|\bmae .{2,40} gyda ni (?:heno|heddiw)\b|"
    # that it is on, what this is, and with what it begins
    r"^\W*(?:(?:right|ok(?:ay)?|so|good|great|there|yes|yep|now)\W+){0,3}(?:it|that|this|the recorder|the tape)(?:['’]?s| is)(?: now)? on\W*(?:[.,;!–—]|$)|"
    r"(?:^\W*|[.!?] )(?:(?:right|ok(?:ay)?|so|and|now|hello|hi)\W+){0,3}this is (?:the|our|a|an) (?!(?:same|kind|sort|only) )(?:[\w'’-]+ ){0,5}?"
    r"(?:listening (?:event|session|circle)|(?:story|focus|discussion) group|session|workshop|consultation|world caf[eé]|meeting|interview)(?: (?:on|about|for|with|in|at|of) [^.?!]{2,80}|\W*(?:[.,;–—]|$))|"
    r"\b(?:we(?:['’]ll| will| said we['’]d)|I thought we(?:['’]d| would| could|['’]ll)?|let['’]s) (?:begin|start|kick off) with (?:the|your|our|what)\b|"
    # who chairs, how to be heard, and that others are still coming in
    r"\bI(?:['’]m| am)(?: going to be| gonna be)? (?:chairing|facilitating|hosting|moderating|your (?:chair|host|facilitator|moderator))\b|\bI(?:['’]ll| will) be (?:chairing|facilitating|hosting|moderating|asking (?:the|some|a few) questions)\b|"
    r"\b(?:captions?|subtitles?|BSL|(?:the |our )?interpreters?|(?:the )?(?:live )?transcript(?:ion)?)(?:['’]s| is| are|['’]re) (?:all |now |both )?(?:on|up|running|pinned|spotlit|live|here)\b|"
    r"\bif (?:you|any(?:one|body)) (?:need|want|would like)s? (?:me|us) to (?:slow|stop|pause|repeat|say|speak|explain)\b|\b(?:(?:raise|put up|pop up) your hand|(?:put|pop|stick) your hand up) (?:if|when|to)\b|\buse the raised?[ -]hand\b|"
    r"\b(?:shout|wave|stop me|yell) if I(?:['’]m)? (?:talk|speak|cut|miss|forget|go(?:ing)? too)\w*\b|"
    r"\bgive (?:it|people|everyone|everybody|them) (?:a|another|one more|two|a few|a couple of) (?:more )?(?:minutes?|seconds?|moments?)(?: more)?,? (?:to (?:join|arrive|get (?:on|in|here))|for (?:people|others|every\w+|late\w*)|before we)\b|\b(?:people|folks?|some) (?:are|is) still joining\b|"
    r"\b(?:jeszcze|ciągle) (?:się )?(?:dołącza\w+|schodz\w+)|\b(?:kommen|treten) noch (?:\w+ ){0,2}(?:dazu|bei)\b|\bsiguen (?:entrando|conectándose)\b|\b(?:arrivent|se connectent) encore\b|\bstanno (?:ancora )?(?:arrivando|entrando)\b|"
    r"\bthat(?:['’]s| is) (?:all )?(?:my|our) questions\b|\bmy (?:first|next|last) question\b|"
    # other languages: welcome, we begin, thank you for coming
    r"\bbienvenue\b|\b(?:on commence|commençons|on va commencer)\b|\bmerci (?:à tou\w+ )?(?:d['’]être|de votre|pour votre|d['’]avoir)|"
    r"\bherzlich willkommen\b|\b(?:fangen wir|wir fangen) (?:jetzt )?an\b|\bdanke,? dass (?:ihr|sie)\b|\bvielen dank fürs? (?:kommen|gespräch|mitmachen)\b|"
    r"\bbienvenid[oa]s\b|\b(?:empezamos|empecemos|comenzamos|comencemos|vamos a empezar)\b|\bgracias (?:a tod[oa]s )?por (?:venir|estar)\b|"
    r"\bbenvenut[ie]\b|\b(?:cominciamo|iniziamo)\b|\bgrazie (?:a tutti )?per essere\b|\bbem-vind[oa]s\b|\bvamos começar\b|\bobrigad[oa] (?:a tod[oa]s )?por (?:vir|ter)|"
    r"\bwitam (?:wszystkich|państwa|serdecznie|na spotkaniu)\b|\b(?:zaczynamy|zacznijmy|zaczniemy)\b|\bdziękuję (?:wszystkim )?za (?:przyjście|przybycie|rozmowę|udział)\b|"
    r"\bwelkom (?:allemaal|iedereen|bij)\b|\blaten we beginnen\b|\bbedankt voor (?:jullie|uw|het komen)\b|"
    r"\bcroeso (?:mawr |cynnes )?(?:i|pawb|bawb)\b|\bcroeso cynnes\b|\bdiolch (?:i bawb )?am ddod\b|\bgadewch i ni ddechrau\b|\bbun venit|\bbine ați venit\b|\bsă începem\b|\bmulțumesc că ați\b|"
    r"\bhoş geldiniz\b|\bbaşlayalım\b|\bsoo dh[ao]waada\b|ласкаво просимо|добро пожаловать|\bпочн[еі]мо\b|\bначн[её]м\b|дякую,? що при|спасибо,? что при|"
    r"أهلا? وسهلا|أهلًا وسهلًا|مرحبا? ب(?:كم|الجميع)|شكرا ل(?:حضور|كم على)|لنبدأ|خوش آمدید|شروع کر(?:تے|یں)|شروع کنیم|स्वागत है|शुरू करते|ਜੀ ਆਇਆਂ|ਸ਼ੁਰੂ ਕਰ|স্বাগত|শুরু কর|"
    r"欢迎|歡迎|我们开始|我們開始|(?:谢谢|謝謝|感谢|感謝)(?:大家|各位)",
    re.I,
)
_CHAT = r"(?:the |our |this )?(?:chat|comments?|q ?& ?a|chatbox|tchat|czat\w*|sgwrs)\b"
TAKES_PART = re.compile(
    rf"\b(?:please |do |just |feel free to |you can |if you .{{3,60}}? )(?:use|write in|type in|put (?:it|them) in) {_CHAT}|"
    rf"\b(?:pop|put|drop|post|type|write|stick|add|leave) (?:any |all |your |\w+ ){{0,3}}(?:questions?|comments?|thoughts?|ideas?|names?|it|them|answers?)(?: \w+){{0,3}} in(?:to)? {_CHAT}|"
    rf"\b{_CHAT} is (?:now )?(?:open|there|on) (?:for|if|to)\b|\b(?:questions?|comments?) (?:can go |go )?in(?:to)? {_CHAT}|"
    rf"\b(?:(?:gerne?|bitte) (?:\w+ ){{0,4}}in den chat|(?:écrivez|utilisez|posez) (?:\w+ ){{0,4}}(?:dans )?le (?:t?chat)|(?:usad|usen|escrib(?:an|id)) (?:\w+ ){{0,4}}(?:en )?el chat|scrivete (?:\w+ ){{0,3}}(?:nella|in) chat|(?:piszcie|napiszcie) (?:\w+ ){{0,3}}na cza(?:t|cie))\b",
    re.I,
)
"""How a host tells those at a call to take part."""
TO_ALL = re.compile(
    r"\b(?:all|every(?:one|body)|folks|any(?:one|body)|neighbours|friends|tou(?:te)?s|alle|zusammen|tod[oa]s|tutt[ie]|wszy(?:scy|stkich|stkim)|"
    r"iedereen|allemaal|bawb|pawb|toată lumea|tuturor|herkes\w*|dhammaan|всі[мх]?|все[мх]?)\b|الجميع|جميعا|سب(?= |$)|सब|ਸਾਰੇ|সবাই|大家|各位",
    re.I,
)
THANKS = re.compile(
    r"\bta (?:all|every\w+|folks|both|guys|ladies|loves?|lovelies|pals|you lot|(?:so|very) much|muchly)\b|\b(?:thx|tysm|thanku)\b|"
    r"(?<!no )\b(?:thanks|thank (?:you|u)|thankyou|cheers|merci|danke|dank(?:e schön|ie)?|gracias|gràcies|grazie|obrigad[oa]|dzięk(?:uję|i)|bedankt|dank (?:je|u|jullie)|diolch|tack|tak|takk|"
    r"mulțumesc|teşekkür\w*|děkuji|ďakujem|köszönöm|mahadsanid\w*|дякую|спасибо|благодарю|ευχαριστώ)\b|شكرا|شكرًا|شکریہ|ممنون|تشکر|धन्यवाद|शुक्रिया|ਧੰਨਵਾਦ|ধন্যবাদ|谢谢|謝謝|感谢|感謝|ありがとう|감사합니다|תודה",
    re.I,
)
"""Somebody is thanked."""
_TO_SPEAK = (
    r"\b(?:can|could|may|might) I (?:just |also |quickly )*(?:say|add|mention|come in|jump in|tell|chip in|put (?:in )?an?|throw|raise|start|begin|kick off|go (?:first|next))\b[^?]*\?|"
    r"\bje (?:peux|pourrais) (?:juste )?(?:dire|ajouter|parler|commencer)\b[^?]*\?|\b(?:darf|kann) ich (?:\w+ ){0,3}(?:sagen|ergänzen|anfangen|beginnen)\b[^?]*\?|"
    r"\b(?:puedo|podría) (?:decir|añadir|comentar|empezar)\b[^?]*\?|\bposso (?:dire|aggiungere|dizer|acrescentar)\b[^?]*\?|\bmogę (?:coś )?(?:dodać|powiedzieć|zacząć)\b[^?]*\?|"
    r"\bmag ik (?:\w+ ){0,3}(?:zeggen|toevoegen)\b[^?]*\?|\bga i (?:ddweud|ychwanegu)\b[^?]*\?|ممكن أ(?:قول|ضيف)[^?؟]*[?؟]"
)
_HEARD = (
    r"\b(?:can|could) (?:you|everyone|everybody|people) (?:all )?(?:hear|see) me\b[^?]*\?|\bam I (?:on mute|muted|on|audible)\b[^?]*\?|\bis (?:this|it|my \w+) (?:thing )?(?:on|working|muted)\b[^?]*\?|"
    r"\b(?:vous m['’]entendez|tu m['’]entends|on m['’]entend)\b[^?]*\?|\b(?:hört|hören|könnt|können) (?:ihr|sie) mich\b[^?]*\?|\bme (?:oyen|oís|escuchan|escucháis)\b[^?]*\?|"
    r"\bmi sent(?:ite|i)\b[^?]*\?|\b(?:słychać mnie|słyszycie mnie)\b[^?]*\?|\bhoren jullie mij\b[^?]*\?|(?:听得到|能听到|聽得到)(?:我)?(?:吗|嗎)[?？]?"
)
_REPORTED = (
    # a question that somebody asked elsewhere: "he said, have you seen it?", a question in quotation marks
    r"[“„«]\s?[^“”„«»\n]{2,160}[?？]\s?[”“»]|(?:^|\s)\"[^\"\n]{2,160}\?\"|"
    r"\b(?:(?:he|she|they|someone|somebody|people|(?-i:I|[A-Z][a-z]+)|(?:my|the|a|our|his|her) \w+)(?:['’]s|['’]d)?,? (?:\w+ly |just |always |then )?"
    r"(?:sa(?:ys|id)|ask(?:s|ed)|goes|went|thought|(?:was|were) like)(?: to me| me| us| him| her| them)?,? (?!\w+\?)[^.!?\n]{3,160}\?)|"
    r"\b(?:elle?|ils?|on|je) (?:m['’]|me |lui |nous )?(?:a |ai |ont )?(?:dit|demande|demandé|disait)\b[^.!?\n]{3,160}\?|"
    r"\b(?:er|sie|ich|man) (?:sagte?|fragte?|meinte|hat (?:mich )?gefragt)\b[^.!?\n]{3,160}\?|"
    r"\b(?:dij[oe]|dice|dicen|dec[ií]an?|pregunt[oóé]|me preguntaron|ha detto|dice|diceva|chiese|mi (?:chiede|disse)|disse|perguntou)\b[^.!?\n]{3,160}\?|"
    r"\b(?:mówi|mówią|powiedział[ai]?|pyta|pytają|zapytał[ai]?|myślę sobie)\b[^.!?\n]{3,160}\?|"
    r"\b(?:zei|zegt|vroeg|vraagt)\b[^.!?\n]{3,160}\?|\b(?:dwedodd|meddai|gofynnodd)\b[^.!?\n]{3,160}\?|(?:قال|قالت|سأل|سألت)(?:ني|نا|لي)?\s[^.!?؟\n]{3,160}؟"
)
ASKS_NOBODY = re.compile(
    r",?\s+(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|would|will|wo|ca|should|might)(?:n['’]t)?"
    r" (?:we|it|you|they|he|she|I|there|that)|innit|eh|right|oder|nicht wahr|gell|n['’]est-ce pas|hein|¿?verdad|"
    r"¿?no|né|não é|toch|hè|prawda|nie|vero|eller hur|ikke sant|yn ?d(?:ydi|oes|ife)\w*)\s*\?|"
    + _REPORTED
    + "|"
    + _TO_SPEAK
    + "|"
    + _HEARD,
    re.I,
)
"""What ends in a question mark and asks nobody anything: tags behind what is said, asking to speak or to be heard, and what
somebody tells that was asked elsewhere."""
