# ruff: noqa: E501 – patterns are easier to check on one line
"""What a site or an organisation lays down for its users: terms, privacy, cookies, accessibility, imprint, house rules of a forum."""

from __future__ import annotations

import re
from collections.abc import Sequence

_CALLED = re.compile(
    r"\b(?:(?:(?:general |website |web ?site |site |app |platform |standard )?terms (?:of (?:use|service|business|sale|access)|(?:and|&) conditions)|terms(?= and privacy))|"
    r"user agreement|end[- ]user licen[cs]e(?: agreement)?|acceptable use(?: policy)?|community (?:guidelines|standards|rules)|moderation (?:policy|rules|guidelines)|"
    r"privacy (?:policy|notice|statement)|cookies? (?:policy|notice|statement)|data protection (?:policy|notice|statement)|fair processing notice|"
    r"accessibility statement|legal (?:notice|information|disclaimer)|disclaimer|copyright (?:notice|policy|information)|complaints (?:policy|procedure)|safeguarding policy|"
    r"nutzungsbedingungen|nutzungsordnung|(?:allgemeine )?geschäftsbedingungen|agb|datenschutz(?:erklärung|hinweise?|bestimmungen|richtlinie)?|impressum|netiquette|barrierefreiheitserklärung|erklärung zur barrierefreiheit|haftungsausschluss|"
    r"conditions (?:générales(?: d['’]utilisation| de vente)?|d['’]utilisation)|cgu|mentions légales|politique de (?:confidentialité|cookies|protection des données)|charte (?:d['’]utilisation|de modération|de confidentialité)|déclaration d['’]accessibilité|"
    r"(?:términos|condiciones) (?:y condiciones|generales|de uso|del servicio)(?: de uso)?|aviso legal|política de (?:privacidad|cookies)|declaración de accesibilidad|normas de (?:uso|la comunidad)|"
    r"termos (?:e condições|de (?:uso|utilização|serviço))|condições (?:gerais|de utilização)|declaração de acessibilidade|"
    r"(?:termini|condizioni) (?:e condizioni|generali|d['’]uso|di (?:utilizzo|servizio))(?: d['’]uso)?|note legali|informativa (?:sulla privacy|sui cookie|privacy)|dichiarazione di accessibilità|"
    r"gebruiksvoorwaarden|algemene voorwaarden|privacy(?:verklaring|beleid|reglement)|cookie(?:verklaring|beleid)|toegankelijkheidsverklaring|huisregels|"
    r"regulamin(?: serwisu| strony| korzystania| portalu)?|warunki (?:korzystania|użytkowania)|polityka (?:prywatności|cookies|plików cookies)|deklaracja dostępności|nota prawna|"
    r"telerau (?:defnyddio|gwasanaeth|ac amodau)|(?:polisi|hysbysiad|datganiad) (?:preifatrwydd|cwcis|hygyrchedd)|"
    r"användarvillkor|allmänna villkor|integritetspolicy|tillgänglighetsredogörelse|brukervilkår|personvern(?:erklæring)?|brugervilkår|privatlivspolitik|handelsbetingelser|käyttöehdot|tietosuojaseloste|"
    r"termeni (?:și|si) condiți[ei]|condiții de utilizare|politica de (?:confidențialitate|cookie\w*)|kullanım (?:koşulları|şartları)|gizlilik (?:politikası|bildirimi)|kvkk aydınlatma metni|"
    r"(?:пользовательское соглашение|условия использования|политика конфиденциальности)|(?:умови (?:використання|користування)|політика конфіденційності|угода користувача)|"
    r"uvjeti korištenja|podmínky (?:užití|používání)|zásady ochrany osobních údajů|felhasználási feltételek|adatkezelési tájékoztató|όροι (?:χρήσης|και προϋποθέσεις)|πολιτική απορρήτου)\b|"
    r"شروط (?:الاستخدام|الخدمة)|سياسة الخصوصية|استعمال کی شرائط|使用条款|服务条款|使用條款|服務條款|隐私政策|隱私政策|利用規約|プライバシーポリシー|이용약관|개인정보 ?처리방침|תנאי (?:שימוש|השימוש)|מדיניות פרטיות|उपयोग की शर्तें|गोपनीयता नीति",
    re.I,
)
_MARKS = re.compile(
    r"\b(?:(last (?:updated|reviewed|revised|modified)|effective (?:date|from)|version \d|stand: |letzte (?:änderung|aktualisierung)|dernière mise à jour|en vigueur|última (?:actualización|atualização|modificación)|"
    r"ultim[oa] (?:aggiornamento|modifica|actualizare)|laatst (?:bijgewerkt|gewijzigd)|ostatnia (?:aktualizacja|zmiana)|diweddarwyd|senast uppdaterad|sist oppdatert|sidst opdateret|son güncelleme|обновлено|оновлено)|"
    r"(governed by|governing law|jurisdiction|courts? of (?:england|scotland|ireland)|anwendbares recht|gerichtsstand|deutsches recht|droit (?:applicable|français)|tribunaux|ley aplicable|legislación|tribunales|lei aplicável|foro|legge applicabile|foro competente|"
    r"toepasselijk recht|nederlands recht|rechter|prawo(?:m)? polski|sąd|cyfraith|svensk lag|dreptul|instanțele|mahkeme\w*|законодательств\w*|законодавств\w*)|"
    r"(liab(?:le|ility)|haft(?:ung|en|et)|responsab(?:ilité|ilidad|ilidade|ilità|ilități)|aansprakelijk\w*|odpowiedzialnoś\w+|atebolrwydd|ansvar(?:ar)?|sorumlu\w*|ответственност\w*|відповідальн\w*|răspundere\w*)|"
    r"(as is|warrant(?:y|ies)|gewährleistung|garantie\w*|garant[íi]a\w*|gwarancj\w+|ohne gewähr)|"
    r"(intellectual property|copyright|licen[cs]e|royalty|reproduce|urheberrecht\w*|lizenz|propriété intellectuelle|droits? d['’]auteur|propiedad intelectual|derechos de autor|propriedade intelectual|direitos autorais|proprietà intellettuale|diritti? d['’]autore|auteursrecht\w*|"
    r"prawa? autorsk\w+|hawlfraint|upphovsrätt\w*|telif|авторск\w+ прав\w*|авторськ\w+ прав\w*)|"
    r"(you (?:must|may|agree|grant|warrant|are responsible)|by (?:using|accessing|posting|continuing)|users? (?:must|may|shall)|(?:die )?nutzer(?:innen und nutzer|innen|:innen)? (?:darf|dürfen|verpflichte\w*|müssen)|l['’]utilisateur|les utilisateurs|(?:el|los) usuarios?|"
    r"(?:o|os) (?:utilizador(?:es)?|usuários?)|(?:l['’]utente|gli utenti)|de gebruikers?|użytkowni(?:k|cy)\w*|defnyddwyr|användaren?|utilizator(?:ul|ii)|kullanıcı\w*|пользовател\w+|користувач\w*)|"
    r"(personal (?:data|information)|personenbezogene\w*|données (?:à caractère )?personnel\w*|datos (?:de carácter )?personales|dados pessoais|dati personali|persoonsgegevens|dan(?:e|ych) osobow\w+|data personol|personuppgift\w*|personoplysning\w*|personopplysning\w*|date(?:le|lor)? (?:cu caracter )?personal\w*|kişisel veri\w*|персональн\w+ дан\w+)|"
    r"(lawful basis|legal basis|legitimate interests?|rechtsgrundlage|art(?:ikel|\.)? ?6|base (?:légale|jurídica|legal)|base giuridica|rechtsgrond|grondslag|podstaw\w+ prawn\w+|sail gyfreithiol)|"
    r"(gdpr|uk gdpr|dsgvo|rgpd|avg\b|rodo|data protection act|ico\b|information commissioner|cnil|aepd|garante|lfpd|bdsg)|"
    r"(cookies?|cwcis|ciasteczk\w+|çerez\w*)|"
    r"(third part(?:y|ies)|dritte[nr]?|tiers|terceros|terceiros|terzi|derden|os(?:ó|o)b\w* trzeci\w*|trydydd parti|tredje part\w*|terți\w*|üçüncü (?:kişi|taraf)\w*|третьи\w* лиц\w*|трет\w+ ос\w+)|"
    r"(unlawful|defamatory|illegal|offensive|rechtswidrig\w*|beleidigend\w*|illicites?|diffamatoires?|ilícit[oa]s?|difamatori[oa]s?|illecit[oi]|diffamator\w+|onrechtmatig\w*|beledigend\w*|bezprawn\w+|obraźliw\w+|anghyfreithlon|olaglig\w*)|"
    r"(terminate|suspend|remove (?:any|a|your|content|comments?)|entfernen|löschen|sperren|supprimer|suspendre|retirar|eliminar|suspender|rimuovere|sospendere|verwijderen|usun(?:ąć|ięcia)|dileu|ta bort)|"
    r"(registered (?:in|office|company|charity|number)|company (?:number|no)|registergericht|handelsregister|vereinsregister|umsatzsteuer|siren|siret|siège social|directeur de la publication|hébergeur|inscrita? en|cif\b|partita iva|p\.? ?iva|kvk|krs|nip\b|regon)|"
    r"(wcag|screen reader|not (?:fully )?(?:compliant|accessible)|barrierefrei\w*|accessib(?:le|ilité|ilità)|accesibilidad|toegankelijk\w*|dostępnoś\w+|hygyrch\w*)|"
    r"(retain|retention|speicher(?:dauer|ung)|conserv(?:ation|ées)|conservación|conservazione|bewaartermijn\w*|przechowyw\w+|(?:erase|rectif\w+|object to) |widerspruch\w*|auskunft|droit d['’]accès|(?:we|us) (?:collect|process|share)))",
    re.I,
)
_IN_OTHER_SCRIPTS = re.compile(
    r"(责任|責任|책임|المسؤولية|אחריות|जिम्मेद)|(法律|法令|법률|القانون|חוק|कानून)|(版权|版權|著作権|저작권|حقوق|זכויות|कॉपीराइट)|(用户|用戶|使用者|利用者|ユーザー|이용자|المستخدم|משתמש|उपयोगकर्ता)|"
    r"(个人信息|個人資料|個人情報|개인정보|البيانات الشخصية|מידע אישי|व्यक्तिगत)|(第三方|第三者|제3자|طرف ثالث|צד שלישי|तीसरे)|(删除|刪除|削除|삭제|حذف|למחוק|हटा)|(禁止|不得|금지|يحظر|אסור)|(更新|改定|개정|تحديث|עודכן|अपडेट)"
)
_OWN = re.compile(
    r"(?<![\w’'])(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]ich|[Ii]ch|[Mm]ein\w*|[Jj]e|[Jj]['’]\w+|[Yy]o|Eu|[Ii]o|[Ii]k|[Jj]a|[Mm]oj[aeą]|[Jj]ag|[Jj]eg)(?![\w’'])"
)
_OF_TALK = re.compile(
    r"\b(?:workshops?|discussions?|feedback|sessions?|notes|consultations?|responses|survey|debate|meeting|ideas|what (?:you|people|we|they)|(?:your|our) (?:say|views)|werkstatt|diskussion|rückmeldung\w*|atelier|débat|retours|taller|debate|"
    r"comentarios|laboratorio|werkplaats|warsztat\w*|gweithdy|adborth)\b|^\W*(?:table|group|tisch|gruppe|mesa|grupo|groupe|tavolo|stolik|bwrdd) (?:\d{1,2}|[A-Z])\b",
    re.I,
)
"""People met about such a page: what stands there is what they said of it."""
_OF_PEOPLE = re.compile(
    r"^\W*(?:community (?:guidelines|standards|rules)|moderation|netiquette|huisregels|normas de la comunidad|charte de modération)",
    re.I,
)
"""Rules that people may have made together: it takes more to tell that they are a site's."""
_TITLE, _LEAST, _MADE_TOGETHER, _HEAD, _OWNED, _LONG, _SPREAD = 12, 4, 7, 4, 0.06, 8, 0.4


def is_legal_page(name: str, lines: Sequence[str]) -> bool:
    """Whether a text is called what a site lays down for its users, goes on as such pages do, and nobody speaks in it.

    >>> page = ["Terms of use", "Last updated: May", "You must not post anything unlawful.", "We are not liable."]
    >>> is_legal_page("x.html", page), is_legal_page("x.html", [*page[:2], "I read them all in one night."])
    (True, False)
    >>> is_legal_page("terms of use.txt", ["What I said about the terms", "My dad never read them.", "You may laugh."])
    False
    """
    spaced = re.sub(r"[_\-.]+", " ", name.rpartition(".")[0] or name)
    titles = [spaced, *(line.strip(" *#:") for line in lines[:_HEAD])]
    called = [title for title in titles if len(title.split()) <= _TITLE and _CALLED.search(title)]
    if not called or any(_OF_TALK.search(title) for title in [*called, *titles[:2]]):
        return False
    if sum(1 for line in lines if _OWN.search(line)) > _OWNED * len(lines):
        return False
    long = [line for line in lines if len(line.split()) >= _LONG]
    if sum(1 for line in long if _MARKS.search(line) or _IN_OTHER_SCRIPTS.search(line)) < _SPREAD * len(long):
        return False  # the notice of a form stands above what people wrote
    marks = {
        (pattern, found.lastindex)
        for line in lines
        for pattern in (_MARKS, _IN_OTHER_SCRIPTS)
        for found in pattern.finditer(line)
    }
    return len(marks) >= (_MADE_TOGETHER if all(map(_OF_PEOPLE.match, called)) else _LEAST)
