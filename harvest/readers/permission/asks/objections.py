# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Objections in many languages: headings that ask for one, and answers that raise or deny one."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import any_of, fold

ASKS_FOR_ONE = any_of(
    r"\bse opo(?:ne|nen|ndria|ndrian)\b|\bte opones\b|\bse opondria\w*|\b(?:tiene|tienes|tendria|hay) (?:alguna?|algun) (?:objecion|inconveniente|problema|reparo|pega)\b|\b(?:tiene|tienes|tendria) (?:inconveniente|objecion|reparos?|algo en contra)\b|\b(?:le|te|les) (?:molesta|molestaria|importa|importaria|incomoda|incomodaria)\b",
    r"\b(?:vous|t') ?(?:opposez|opposes)\b|\bs'oppose[- ]t[- ](?:il|elle)\b|\bvous opposeriez\b|\b(?:avez-vous|auriez-vous|as-tu|voyez-vous|verriez-vous|y a-t-il) (?:une? |des |la moindre |quelque )?(?:objections?|inconvenients?|oppositions?|reserves?|problemes?)\b|\b(?:cela|ca) (?:vous|te) (?:derange|derangerait|gene|generait|ennuie|ennuierait)(?:-t-il)?\b",
    r"\b(?:haben sie|hast du|hatten sie|gibt es) (?:etwas|was|irgendetwas|irgendwelche|einen|einwande?|bedenken|irgend)\b.{0,20}\b(?:dagegen|einwande?|bedenken)\b|\b(?:haben sie|hast du|hatten sie|gibt es) (?:irgendwelche )?(?:einwande?|bedenken)\b|\bwidersprechen sie\b|\bwidersprichst du\b|\b(?:stort|wurde) es (?:sie|dich)(?: storen)?\b|\bsind sie dagegen\b|\blehnen sie\b.{0,60}\bab\b",
    r"\b(?:ydych|wyt) (?:chi|ti)(?:'n|n| yn) gwrthwynebu\b|\boes (?:gennych|gen ti|gynnoch)(?: chi)? (?:unrhyw )?(?:wrthwynebiad\w*|reswm dros beidio)\b|\bfyddech chi'n gwrthwynebu\b|\bfyddai ots gennych\b|\boes ots gennych\b",
    r"\bczy (?:pani? |panstwo )?(?:\w+ )?(?:sprzeciwia\w*|ma(?:sz|ja|cie)? (?:\w+ )?(?:cos przeciwko|obiekcje|zastrzezenia|sprzeciw))\b|\b(?:ma|masz|maja|macie) (?:pani? |panstwo )?cos przeciwko\b|\b(?:sprzeciwia|sprzeciwiasz|sprzeciwiaja|sprzeciwiacie) sie\b(?!.{0,3}$)|\bczy .{0,30}\bprzeszkadza\w*",
    r"\b(?:si oppone|ti opponi|ha (?:qualcosa in contrario|obiezioni|qualche obiezione)|le dispiace se|ti dispiace se)\b|\b(?:opoe-se|se opoe|tem (?:alguma objecao|algo contra|objecoes)|importa-se (?:que|se)|se importa (?:que|se|de))\b|\b(?:va opuneti|te opui|aveti (?:ceva impotriva|obiectii|vreo obiectie)|va deranjeaza)\b|\b(?:heeft u|heb je) (?:\w+ )?(?:bezwaar|er iets (?:op )?tegen|iets tegen)\b|\bmaakt u bezwaar\b",
    r"(?:чи )?(?:ви )?(?:заперечуєте|не заперечуєте|проти того)|вы (?:не )?(?:возражаете|против)|اعتراض (?:ہے|تو نہیں)|هل (?:تعترض|تمانع|لديك اعتراض)|ਇਤਰਾਜ਼ (?:ਹੈ|ਤਾਂ)|(?:你|您)?(?:是否)?(?:介意|反对|反對)|\baitraa?z (?:hai|to nahi)\b|\bitiraz (?:eder|ediyor) mi\w*|आपत्ति|আপত্তি",
    r"^(?:i (?:strongly )?object to|we object to|me opongo a|nos oponemos a|je m'oppose a|nous nous opposons a|ich widerspreche|wir widersprechen|rwy'n gwrthwynebu|rwyf yn gwrthwynebu|dwi'n gwrthwynebu|sprzeciwiam sie|mi oppongo a\w*|oponho-me a|ma opun|ik maak bezwaar)\b",
    r"^(?:any |your |my |meine |ihre |mes |vos |mis |sus )*(?:objections?|oppositions?|einwand|einwande|widerspruch|einspruch|bedenken|objecion(?:es)?|oposicion|reparos?|sprzeciw|zastrzezenia|obiekcje|g?wrthwynebiad\w*|obiezion[ei]|opposizione|objec(?:oes|ao)|oposicao|obiectii?|opozitie|bezwa(?:ar|ren)|itiraz\w*)\b|^(?:заперечення|возражени|اعتراض|ਇਤਰਾਜ਼|आपत्ति|আপত্তি|反对|反對)",
    r"\b(?:ich |wir )?(?:untersag\w*|verbiet\w*)\b|\b(?:prohib(?:o|imos)|niego (?:el )?(?:permiso|consentimiento))\b|\b(?:j'interdis|nous interdisons|je refuse)\b|\b(?:zabraniam\w*|nie pozwalam\w*|odmawiam\w*)\b|\bgwahardd\w*|\bgwrthod\w*|\b(?:proibisco|vieto|rifiuto)\b|\b(?:proibo|recuso)\b|\b(?:interzic|refuz)\b|\bik (?:verbied|weiger)\b|(?:забороняю|запрещаю|я (?:проти|против))",
    r"\b(?:i|we) (?:hereby )?(?:forbid|prohibit|decline|refuse|veto|oppose|am against|are against|am opposed|are opposed)\b|^(?:against|opposed to|forbid\w*|prohibit\w*|embargo\w*|veto\w*|declin\w*|refus\w*|non[- ]?consent\w*) (?:to |on |of |for |my |our |the |being |us |any |it\b|this\b|quot\w*)|\bnon-consent\b|\b(?:a|any) problems? with (?:us|our|being|your|this|it)\b|"
    r"(?<!comfortable or )(?<!happy or )(?<!comfortable/)(?<!/)\b(?:unhappy|uneasy|uncomfortable|unwilling|reluctant) (?:to|with|about|for|if)\b|\brather\b.{0,40}\b(?:n't|not|weren't|wasn't|didn't)\b|\b(?:please )?(?:do not|don't|dont|never) (?:hang|put|stick|pin|show|post|paint|play|sing|read|tell|write|say|mention|give|send|pass|let|print|use|quote|publish|share|keep|take)\b",
)
"""Questions to which a yes objects, and statements that do."""
DENIES_ONE = any_of(
    r"\bi (?:do not|don't|dont) object\b|\b(?:have|has|having) no objections?\b|\bno me opongo\b|\bno (?:tengo|hay) (?:ninguna? |ningun )?(?:objecion|inconveniente)\b|\bje ne m'oppose pas\b|\b(?:je n'ai|je ne vois) (?:pas d'|aucune? )(?:objection|inconvenient)\b|\bich (?:habe nichts dagegen|widerspreche nicht|habe keine einwande)\b|\bnie (?:sprzeciwiam sie|mam nic przeciwko|mam zastrzezen)\b|"
    r"\b(?:nid wyf yn|dydw i ddim yn|dw i ddim yn|dwi ddim yn) gwrthwynebu\b|\bnon mi oppongo\b|\bnao me oponho\b|\bnu ma opun\b|\bik heb (?:er )?geen bezwaar\b|не (?:заперечую|возражаю)|اعتراض نہیں|لا (?:اعترض|امانع)|不(?:反对|反對|介意)"
)
"""Statements that deny one, so that a tick permits."""
_AND = r"(?:[ ,;:.!-]+(?:(?:please|thanks|thank you|gracias|merci|danke|diolch|dziekuje|por favor|obrigad[oa]|grazie|multumesc|at all|en absoluto|para nada|du tout|uberhaupt|o gwbl|wcale|ddim o gwbl|to (?:it|this|that|being quoted|you (?:quoting|using) (?:me|it|my words)|any of it)|a ello|a eso|a nada|a cela|a ca|temu|dem|i hynny))*)*[.! ]*"
_DENIED = any_of(
    r"(?:no[,;. ]+|yes[,;. ]+)?(?:i |we )?(?:do not|don't|dont|would not|wouldn't|won't|will not|never) (?:raise (?:any |an )?|have (?:any |an )?|make (?:any |an )?)?(?:object|objections?|oppose it)|(?:no[,;. ]+)?(?:i |we )?(?:have|has|had|got|raise[ds]?|with|see) no objections?(?: whatsoever| at all)?|no objections?(?: from me| here| raised| at all| whatsoever)?|(?:does|did) not object|doesn't object|didn't object|not opposed|unopposed|not objecting|not against it",
    r"(?:no[,;. ]+)?(?:yo )?no (?:me|nos|se) opon(?:go|emos|e|dria)|(?:no[,;. ]+)?no (?:tengo|tenemos|hay|pongo) (?:ninguna? |ningun |alguna? )?(?:objecion(?:es)?|inconvenientes?|problemas?|reparos?|nada en contra)|(?:no[,;. ]+)?no (?:me|nos) (?:importa|molesta)|sin (?:objecion(?:es)?|inconvenientes?|reparos?|oposicion)|ninguna objecion|ningun (?:inconveniente|reparo)",
    r"(?:non[,;. ]+)?(?:je|nous) (?:ne|n') ?(?:m'oppose|m'y oppose|nous (?:y )?opposons|nous opposons|suis) pas(?: contre| oppose\w*)?|(?:non[,;. ]+)?(?:je|nous) (?:n'ai|n'avons|ne vois|ne voyons)(?: pas| aucune?)? (?:d'|de )?(?:objections?|inconvenients?|opposition|reserves?)|(?:aucune|pas d'|sans) ?(?:objections?|opposition)|aucun inconvenient|pas d'inconvenient|(?:non[,;. ]+)?(?:cela|ca) ne me (?:derange|gene|ennuie) (?:pas|en rien)|(?:non[,;. ]+)?(?:je n'y vois |il n'y a )?(?:pas de|aucun) probleme",
    r"(?:nein[,;. ]+)?(?:ich|wir) (?:widerspreche|widersprechen|erhebe|erheben|habe|haben|hatte|hatten) (?:nichts dagegen|nicht|keinen? (?:einwande?|einspruch|widerspruch|bedenken))|(?:nein[,;. ]+)?(?:kein(?:e|en|erlei)? (?:einwande?|einspruch|widerspruch|bedenken|problem)|nichts dagegen|ohne einwande?|ich bin nicht dagegen|nicht dagegen|das stort mich nicht|stort mich nicht)",
    r"(?:na[,;. ]+|nac ydw[,;. ]+|nac oes[,;. ]+)?(?:nid wyf|dydw i ddim|dwi ddim|dw i ddim|nid ydw i|nid ydym|rydw i ddim) ?(?:i )?(?:'n |n |yn )?(?:gwrthwynebu)|(?:na[,;. ]+|nac oes[,;. ]+)?(?:dim|does gen i ddim|nid oes gen ?(?:nyf)? ?i?|heb) ?(?:unrhyw )?(?:g?wrthwynebiad\w*)|dim ots gen i",
    r"(?:nie[,;. ]+)?(?:nie (?:sprzeciwiam(?:y)? sie|mam(?:y)? (?:nic przeciwko|(?:zadnych )?(?:zastrzezen|obiekcji|sprzeciwu))|wnosze sprzeciwu|zglaszam sprzeciwu|wyrazam sprzeciwu|jestem przeciw\w*|przeszkadza mi(?: to)?|widze (?:przeszkod|problemu)|ma problemu)|(?:bez|brak) (?:sprzeciwu|zastrzezen|obiekcji))",
    r"(?:no[,;. ]+)?(?:non mi oppongo|nessuna obiezione|non ho (?:obiezioni|nulla in contrario|niente in contrario)|non mi dispiace|nulla in contrario)|(?:nao[,;. ]+)?(?:nao me oponho|nao (?:tenho|ha) (?:objecoes|objecao|nada contra)|nenhuma objecao|nao me importo|sem objecoes)|(?:nu[,;. ]+)?(?:nu ma opun|nu am (?:nimic impotriva|(?:nicio )?obiectii?|obiectii)|nicio obiectie|fara obiectii|nu ma deranjeaza)|(?:nee[,;. ]+)?(?:(?:ik (?:heb|maak) )?geen bezwaar|ik heb er niets (?:op )?tegen)",
    r"(?:ні[,;. ]+|нет[,;. ]+)?(?:не (?:заперечую|возражаю)|я не (?:против|проти|заперечую|возражаю)|не против|не проти|без заперечень|без возражений)|(?:نہیں[,،;. ]+)?(?:مجھے )?(?:کوئی )?اعتراض نہیں(?: ہے)?|لا (?:اعترض|امانع|مانع|اعتراض)|ليس لدي اعتراض|(?:ਮੈਨੂੰ )?(?:ਕੋਈ )?ਇਤਰਾਜ਼ ਨਹੀਂ(?: ਹੈ)?|我?不(?:介意|反对|反對)|(?:我)?没(?:有)?(?:意见|异议)|(?:mujhe )?(?:koi )?aitraa?z nahi(?:n)?(?: hai)?|itiraz(?:im)? (?:yok|etmiyorum)|कोई आपत्ति नहीं|আপত্তি নেই",
)
_RAISED = any_of(
    r"(?:yes[,;. ]+)?(?:i|we|she|he|they)(?:'d| would| do| really| very much)* mind(?: very much| a lot)?",
    r"(?:yes[,;. ]+|no[,;. ]+)?(?:i |we |she |he |they )(?:do |strongly |would |still )?(?:object|oppose it|objected|have (?:an |some )?objections?|raise an objection|am opposed|are opposed|am against (?:it|this))|(?:i )?object strongly|strongly object|objection(?:s)?(?: raised)?|objects|objected|opposed",
    r"(?:si[,;. ]+)?(?:yo )?(?:si )?(?:me opongo|nos oponemos|se opone|tengo (?:objeciones|inconveniente|reparos|algo en contra)|estoy en contra|me (?:importa|molesta)|(?:prefiero|preferiria) que no)(?: rotundamente| totalmente)?",
    r"(?:oui[,;. ]+|non[,;. ]+)?(?:je m'(?:y )?oppose|nous nous (?:y )?opposons|j'ai (?:une |des )?objections?|je suis (?:contre|oppose\w*)|opposition|oppose\w?|(?:je )?prefer(?:e|erais) (?:que non|pas)|j'aimerais mieux pas)(?: formellement| totalement)?",
    r"(?:ja[,;. ]+)?(?:(?:ich|wir) (?:widerspreche|widersprechen|bin dagegen|sind dagegen|(?:habe|haben|hatte|hatten|erhebe) (?:etwas dagegen|einwande?|einspruch|widerspruch|bedenken))|widerspruch|einspruch|dagegen|habe einwande?|ich lehne (?:das |es |dies )?ab|(?:mir ware |ware mir )?lieber nicht)",
    r"(?:ydw[,;. ]+|oes[,;. ]+)?(?:rwy'n|rwyf yn|dwi'n|dw i'n|rydw i'n|rydym yn|yn) gwrthwynebu|gwrthwynebu|(?:mae gen i )wrthwynebiad\w*",
    r"(?:tak[,;. ]+)?(?:sprzeciwiam(?:y)? sie|(?:wnosze|zglaszam|wyrazam|mam) sprzeciw|mam (?:cos przeciwko|zastrzezenia|obiekcje)|sprzeciw|jestem przeciw\w*|przeszkadza mi to|wol(?:e|alabym|albym) nie)",
    r"(?:si[,;. ]+)?(?:mi oppongo|ho (?:obiezioni|qualcosa in contrario)|sono contrari[oa]|preferi(?:rei|sco) di no)|(?:sim[,;. ]+)?(?:oponho-me|me oponho|tenho objec\w+|sou contra|prefer(?:ia|iria) que nao|prefiro que nao)|(?:da[,;. ]+)?(?:ma opun|am (?:obiectii|ceva impotriva))|(?:ja[,;. ]+)?(?:ik (?:heb|maak) bezwaar|bezwaar|ik ben tegen)",
    r"(?:так[,;. ]+|да[,;. ]+)?(?:заперечую|возражаю|(?:я )?(?:против|проти))|(?:ہاں[,،;. ]+)?(?:مجھے )?اعتراض ہے|(?:نعم[,،;. ]+)?(?:اعترض|امانع|لدي اعتراض)|(?:ਮੈਨੂੰ )?ਇਤਰਾਜ਼ ਹੈ|(?:我)?(?:介意|反对|反對)|(?:mujhe )?aitraa?z hai|itiraz(?:im var| ediyorum)|आपत्ति है|আপত্তি আছে",
)


def objection_in(bare: str) -> tuple[str, str]:
    """``yes`` where an answer, folded and stripped, denies an objection, ``no`` where it raises one, and what is left of it.

    >>> objection_in("no me opongo"), objection_in("ich widerspreche")
    (('yes', ''), ('no', ''))
    >>> objection_in("no objection if you leave my street out")
    ('yes', 'if you leave my street out')
    >>> objection_in("we sang"), objection_in("my objection was to the road")
    (('', ''), ('', ''))
    """
    for says, pattern in (("yes", _DENIED), ("no", _RAISED)):
        match = pattern.match(bare)
        if match is None:
            continue
        rest = bare[match.end() :]
        if rest and rest[0].isalnum() and rest[0].isascii():
            continue
        rest = _TAIL.sub("", rest).strip(" ,.;:!-")
        if rest and (not (_CONDITION_AFTER.match(rest)) or (says == "no" and len(rest.split()) > 12)):
            continue
        return says, rest
    return "", ""


def objected(purposes: Sequence[str], cell: str) -> tuple[dict[str, str], list[str]] | None:
    """What an answer that raises or denies an objection says for each purpose, whatever its heading asks; else None.

    >>> objected(["photo"], "Je ne m'oppose pas"), objected(["photo"], "Yes")
    (({'photo': 'yes'}, []), None)
    """
    says, rest = objection_in(closed.stripped(fold(cell)))
    if not says:
        return None
    shown = f"only on a condition: “{' '.join(cell.split())[:80]}”"
    return dict.fromkeys(purposes, says), [shown] if rest and says == "yes" else []


_TAIL = any_of(rf"^{_AND}")
_CONDITION_AFTER = any_of(
    r"(?:if|but|as long as|provided|unless|except|so long as|when|only|to|because|since|si|pero|siempre|mientras|salvo|excepto|mais|sauf|tant que|a condition|wenn|aber|solange|sofern|ausser|nur|os|ond|ar yr amod|jesli|ale|pod warunkiem|o ile|chyba|se|ma|purche|desde que|mas|daca|dar|als|maar|якщо|але|если|но|بشرط|اگر|لیکن|اذا|لكن|ਜੇ|如果|但)(?:\b|$)"
)
"""What stands behind an objection that was denied or raised: a condition, or to what."""
