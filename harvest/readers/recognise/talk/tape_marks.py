# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What whoever typed a recording notes where it begins, pauses or ends: “recorder off”, “Ende der Aufnahme”, “انتهى التسجيل”."""

from __future__ import annotations

import re

_LONGEST = 70
_MARK = re.compile(
    r"^\W*(?:"
    # the recorder is switched on or off
    r"(?:the )?(?:recorder|recording|tape|dictaphone|audio|mic(?:rophone)?)(?: is| was| has been)? (?:now )?(?:(?:switched|turned) )?(?:on|off|paused|resumed|resumes|restarted|restarts|cuts? (?:out|off)|breaks off|runs out)(?: (?:again|here))?|"
    r"(?:switch|turn)(?:s|es|ed)? (?:the )?(?:recorder|tape|dictaphone) (?:on|off)|"
    # it gives out, is turned or changed, or something is lost
    r"(?:the |my |our )?(?:recorder|recording|tape|cassette|dictaphone|audio|batter(?:y|ies)|memory(?: card)?|card|disk|disc|side (?:\d|[ab]|one|two))(?:['’]s| is| was| were| has| have| had)? "
    r"(?:just |then |now )?(?:(?:runs?|ran|running|given?|gave|cuts?|went|go(?:es|ne)?) (?:out|off|dead|flat)|died|dies|dead|ended|ends|full|stopped|stops|stopped working|jammed|snapped|finished|lost|turned(?: over)?|flipped(?: over)?|changed(?: over)?)"
    r"(?: (?:here|again|there|at this point|at \d{1,2}[:.]\d{2}(?:[:.]\d{2})?|for (?:a|about|some|\d{1,3}) ?(?:a |few )?(?:seconds?|secs?|minutes?|mins?|moments?|bit|while)))?|"
    r"(?:new|next|second|third|other|turn(?:s|ed|ing)?(?: over)?|flip(?:s|ped)?(?: over)?|chang(?:e|es|ed|ing)(?: over)?(?: of)?|swap(?:s|ped)?)(?: the| to the)? (?:tapes?|cassettes?|batter(?:y|ies)|recorder|side)(?: over)?(?: here)?|"
    r"(?:gap|break|pause|interruption)(?: (?:in|of|on))(?: the)? (?:recording|tape|audio|interview)(?: here)?|(?:interview|recording|tape|conversation) (?:interrupted|broken off|suspended|resumed|resumes|continues|continued)(?: (?:here|by (?:the )?(?:phone|telephone|doorbell|visitors?)))?|"
    # its end or beginning, then what it is of
    r"(?:fin|début|suite)(?: de)? (?:l['’]|la |du |de )?(?:enregistrement|entretien|bande|transcription|cassette|interview)(?: audio)?|"
    r"(?:fin|final|inicio|comienzo)(?: de)? (?:la |el |del |l )?(?:grabación|entrevista|cinta|transcripción|audio)|"
    r"(?:fim|início)(?: d[ao])? (?:gravação|entrevista|fita|transcrição|áudio)|"
    r"(?:fine|inizio)(?: d[ei]l?(?:la)?(?: l['’])?)? ?(?:registrazione|intervista|nastro|trascrizione|audio)|"
    r"(?:ende|anfang|beginn|schluss)(?: (?:der|des|vom))? (?:aufnahme|aufzeichnung|interviews?|bandes?|gesprächs?|tonbands?|transkripts?|transkription)|"
    r"(?:einde|begin)(?: van)?(?: de| het)? (?:opname|gesprek|interview|band|transcript(?:ie)?)|"
    r"(?:koniec|początek|przerwa(?: w)?) (?:nagrani[aeu]|rozmowy|wywiadu|taśmy|transkrypcji)|"
    r"(?:diwedd|dechrau)(?: (?:y|yr))? (?:recordiad|sgwrs|cyfweliad|tâp|trawsgrifiad)|"
    r"(?:slut|början|start)(?: på| af)? (?:inspelning(?:en)?|opptak(?:et)?|optagelse(?:n)?|intervju(?:n|et)?|interview(?:et)?)|"
    r"(?:konec|začátek|koniec|začiatok|kraj|početak) (?:nahrávk[ya]|záznamu|rozhovor[ua]|snimk[ae]|snimanja|razgovora|intervjua)|"
    r"(?:sfârșitul|începutul|sfarsitul) (?:înregistrării|inregistrarii|interviului|casetei)|"
    r"(?:τέλος|έναρξη|αρχή)(?: της)? (?:ηχογράφησης|συνέντευξης|εγγραφής)|"
    r"(?:конец|начало|кінець|початок|край) (?:на )?(?:записи|запису|записа|интервью|інтерв['’]ю|беседы|розмови|плёнки|кассеты)|"
    r"(?:fundi?|fillimi) i (?:regjistrimit|intervistës)|kết thúc (?:ghi âm|phỏng vấn|cuộc phỏng vấn)|"
    r"dhammaad(?:ka)? (?:duubist?a|wareysiga)|mwisho wa (?:rekodi|mahojiano|kurekodi)|"
    r"(?:kay[ıi]t|kayd[ıi]n|röportaj(?:[ıi]n)?|görüşme(?:nin)?|ses kayd[ıi]n?[ıi]?n?) (?:sonu|bitti|sona erdi|durdu(?:ruldu)?|başlad[ıi]|başlang[ıi]c[ıi])|"
    r"(?:a )?(?:felvétel|interjú|hangfelvétel) (?:vége|kezdete|eleje)|"
    # what it is, then that it is at an end
    r"(?:l['’]|la |l )?(?:enregistrement|entretien|bande)(?: est)? (?:terminée?|finie?|coupée?|interrompue?|arrêtée?|s['’]arrête)|"
    r"(?:la )?(?:grabación|registrazione|gravação)(?: (?:è|é|está))? (?:terminada|finalizada|interrumpida|pausada|interrotta|finita|interrompida)|(?:aquí )?(?:se )?(?:acaba|termina|corta|interrumpe) la grabación|"
    r"(?:la |le |l['’])?(?:cassette|bande|pile|batterie)(?: est)? (?:vide|à plat|morte|épuisée|retournée)|(?:la |se )?(?:cinta|pila|batería|casete)(?: se)? (?:acab[óa]|agot(?:ó|ada)|terminó)|se (?:acab|agot)ó la (?:cinta|pila|batería)|"
    r"(?:das |der |die )?(?:band|tonband|kassette|akku|batterie)(?: (?:ist|war|wurde))? (?:leer|voll|umgedreht|gewechselt)|bandwechsel|kassettenwechsel|(?:taśma|bateria) (?:się )?(?:skończyła(?: się)?|padła|wyczerpana)|(?:band|batterij|accu) (?:op|leeg|vol|omgedraaid)|"
    r"(?:il |la )?(?:nastro|batteria) (?:finit[oa]|scaric[oa]|esaurit[oa])|(?:y )?(?:tâp|batri) (?:wedi )?(?:gorffen|dod i ben|darfod)|"
    r"(?:die )?(?:aufnahme|aufzeichnung|band)(?: ist| wird| wurde)? (?:beendet|endet|zu ende|unterbrochen|abgebrochen|pausiert|aus)|"
    r"nagranie (?:zakończone|przerwane|urywa się|kończy się)|nahrávka končí|recordiad yn gorffen|opname (?:stopt|beëindigd|onderbroken)|"
    # letters of other scripts
    r"(?:انتهى|انتهت|نهاية|نهايه|توقف|توقّف|أوقف|ايقاف|إيقاف|بداية|بدأ|انقطع|انقطاع) (?:ال)?(?:تسجيل|شريط|مقابلة|مقابله|تفريغ)|(?:انتهى|نهاية|نهايه) (?:ال)?(?:لقاء|حوار)|"
    r"(?:پایان|شروع|آغاز|قطع) (?:ضبط|مصاحبه|نوار|گفتگو|گفت‌وگو)|(?:ضبط|مصاحبه) (?:تمام شد|پایان یافت|قطع شد)|"
    r"(?:ریکارڈنگ|ٹیپ|انٹرویو|گفتگو)(?: کا)? (?:ختم|بند|شروع|اختتام|آغاز)(?: ہو(?:ئی|ا|گئی|گیا)| ہو (?:گئی|گیا))?|"
    r"(?:रिकॉर्डिंग|रिकार्डिंग|टेप|साक्षात्कार|बातचीत)(?: का| की)? (?:समाप्त|ख़?त्म|बंद|शुरू|अंत|समाप्ति)(?: हुई| हुआ| हो गई| हो गया)?|"
    r"(?:ਰਿਕਾਰਡਿੰਗ|ਟੇਪ|ਗੱਲਬਾਤ|ਇੰਟਰਵਿਊ)(?: ਦਾ| ਦੀ)? (?:ਖ਼?ਤਮ|ਬੰਦ|ਸਮਾਪਤ|ਸ਼ੁਰੂ|ਅੰਤ)(?: ਹੋਈ| ਹੋ ਗਈ)?|"
    r"(?:রেকর্ডিং|টেপ|সাক্ষাৎকার)(?:-?এর|য়ের)? (?:শেষ|বন্ধ|সমাপ্ত|শুরু)(?: হলো| হল)?|"
    r"(?:ரெக்கார்டிங்|பதிவு) (?:முடிந்தது|முடிவு)|"
    r"(?:录音|錄音|录像|錄影|访谈|訪談|采访|採訪|谈话|磁带|記錄|记录|转录)(?:到此|至此|已|在此|就此)?(?:结束|結束|完毕|完畢|完|停止|中断|中斷|暂停|暫停|开始|開始|终止|終止|继续|繼續)|"
    r"(?:録音|録画|インタビュー|音声|テープ)(?:は?ここで|の)?(?:終了|終わり|停止|中断|開始|おわり)|"
    r"(?:녹음|인터뷰|녹취|테이프)(?:이|가)? ?(?:종료|끝|끝남|중단|중지|시작|끝났음|종료됨)|"
    r"(?:סוף|תחילת|סיום) ה?(?:הקלטה|ריאיון|ראיון|שיחה)|ההקלטה (?:הסתיימה|נפסקה|הופסקה)|"
    r"จบ(?:การ)?(?:บันทึก|สัมภาษณ์|เทป)(?:เสียง)?|การบันทึกสิ้นสุด|"
    r"(?:ቀረጻ|ቃለ መጠይቅ|ቅጂ)(?:ው)? (?:አበቃ|ተጠናቀቀ)|(?:ቅዳሕ|ቀረጻ) ተዛዚሙ"
    r")\W*(?:\d{1,2}(?:[:.]\d{2}){1,2}\W*)?$",
    re.I,
)


def marks_the_tape(text: str) -> bool:
    """Whether a line says only that the recording begins, pauses or ends, as people note it who type in their own tongue.

    >>> marks_the_tape("[recorder switched off]"), marks_the_tape("(Fin de l'enregistrement)"), marks_the_tape("录音结束")
    (True, True, True)
    >>> marks_the_tape("انتهى التسجيل"), marks_the_tape("انتهى التسجيل وذهبنا إلى البيت"), marks_the_tape("Fin de la guerre")
    (True, False, False)
    >>> [marks_the_tape(text) for text in ("TAPE GAVE OUT", "Batteries died here", "[tape turned over]", "Band leer")]
    [True, True, True, True]
    >>> [marks_the_tape(text) for text in ("The tape ran out and he cried", "My battery of aunts", "Change the recorder")]
    [False, False, True]
    """
    return len(text) <= _LONGEST and _MARK.match(text) is not None
