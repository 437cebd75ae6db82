# ruff: noqa: E501, SIM905 – patterns are easier to check on one line
"""Sentences in which an app tells what a member did to the group (its name, its picture, who came and went), in its languages."""

from __future__ import annotations

import re

_IN_ENGLISH = r"(?:group|chat|conversation|meeting|team|channel|supergroup|community|space|room)"
_TELLS = re.compile(
    # English
    rf"(?:has |have |had )?(?:changed|updated|edited|set|cleared|removed|deleted) (?:the|this) {_IN_ENGLISH}(?:['’]s)? "
    r"(?:name|subject|topic|title|purpose|photo|picture|icon|image|avatar|profile picture|description|settings|theme|emoji|invite link|link)\b(?: ?(?:to|from|:|“|\"|«|‘|„).*)?|"
    rf"(?:has )?(?:renamed|named|archived|unarchived|muted) (?:the|this) {_IN_ENGLISH}\b(?: (?:to|from|as) .*| ?[“\"«'‘„:].*)?|"
    rf"(?:added|removed|invited) .+ (?:to|from) (?:the|this) {_IN_ENGLISH}(?: .{{1,60}})?|"
    rf"(?:has |have |was |were |has been |have been )?(?:joined|left|rejoined|created|added to|removed from|invited to) (?:the|this) {_IN_ENGLISH}\b(?: (?:using|via|through|by|from|with) .{2, 60}| ?[“\"«'‘„].*)?|"
    rf"(?:has )?joined (?:using|via|from|through|by) (?:this group['’]s|the|an?|your) (?:invite|invitation|group|community) ?(?:link)?.{{0,40}}|"
    # German
    r"hat (?:den |die |das )(?:(?:gruppen|chat|kanal|besprechungs|team)-?(?:name[n]?|betreff|bild|foto|symbol|beschreibung|thema|titel)|"
    r"(?:namen|betreff|bild|foto|symbol|beschreibung|thema|titel) (?:der|des|dieser|dieses) (?:gruppe|chats|unterhaltung|kanals|besprechung|teams))\b.{0,140}(?:geändert|umbenannt|entfernt|aktualisiert|festgelegt|gelöscht)|"
    r"hat (?:die gruppe|den chat|die unterhaltung|den kanal|die besprechung)(?: .{1,120})? (?:umbenannt|erstellt|verlassen|betreten)|"
    r"hat .{1,160} (?:zum chat|zur gruppe|zur unterhaltung|zum kanal|zur besprechung|zum team|der gruppe|dem chat) hinzugefügt|"
    r"hat .{1,160} aus (?:dem chat|der gruppe|der unterhaltung|dem kanal|der besprechung|dem team) entfernt|"
    r"ist (?:dem chat|der gruppe|der unterhaltung|dem kanal|der besprechung|dem team)\b.{0,60} beigetreten|"
    # French
    r"a (?:modifié|changé|mis à jour|supprimé) (?:le (?:nom|sujet|titre)|la (?:photo|description)|l['’](?:icône|image|objet)) (?:du|de la|de ce|de cette) (?:groupe|conversation|chat|discussion|canal|équipe|réunion)\b.*|"
    r"a renommé (?:le|la) (?:groupe|conversation|chat|discussion|canal)\b.*|"
    r"a (?:ajouté|invité) .{1,160} (?:au|à la|dans le|dans la) (?:groupe|conversation|chat|discussion|canal|réunion)|"
    r"a (?:supprimé|retiré|exclu) .{1,160} (?:du|de la) (?:groupe|conversation|chat|discussion|canal|réunion)|"
    r"a (?:quitté|rejoint|créé) (?:le|la) (?:groupe|conversation|chat|discussion|canal|réunion)\b.{0,80}|"
    # Spanish
    r"(?:ha )?(?:cambió|cambiado|modificó|modificado|actualizó|actualizado) (?:el|la) (?:nombre|asunto|tema|título|icono|ícono|foto|imagen|descripción) (?:del|de la|de este) (?:grupo|chat|conversación|canal|equipo|reunión)\b.*|"
    r"(?:ha )?(?:añadió|añadido|agregó|agregado|invitó|invitado) a .{1,160} (?:al|a la) (?:grupo|chat|conversación|canal|equipo|reunión)|"
    r"(?:ha )?(?:eliminó|eliminado|quitó|quitado|expulsó|expulsado) a .{1,160} (?:del|de la) (?:grupo|chat|conversación|canal|equipo|reunión)|"
    r"(?:abandonó|dejó|salió|se unió|creó|se ha unido|ha abandonado|ha salido|ha creado) (?:el|la|del|de la|al|a la) (?:grupo|chat|conversación|canal|equipo|reunión)\b.{0,80}|"
    # Portuguese
    r"(?:alterou|mudou|atualizou) (?:o|a) (?:nome|assunto|título|foto|imagem|ícone|descrição) (?:do|da|deste) (?:grupo|chat|conversa|canal|equipa|equipe|reunião)\b.*|"
    r"(?:adicionou|convidou) .{1,160} (?:ao|à|para o|para a) (?:grupo|chat|conversa|canal|equipa|equipe|reunião)|removeu .{1,160} (?:do|da) (?:grupo|chat|conversa|canal|equipa|equipe|reunião)|"
    r"(?:saiu|entrou|criou) (?:do|da|no|na|o|a|deste|neste) (?:grupo|chat|conversa|canal|equipa|equipe|reunião)\b.{0,80}|"
    # Italian
    r"ha (?:cambiato|modificato|aggiornato) (?:il nome|il titolo|la foto|la descrizione|l['’](?:oggetto|immagine|icona|argomento)) (?:del|della|di questo) (?:gruppo|chat|conversazione|canale|riunione|team)\b.*|"
    r"ha (?:aggiunto|invitato) .{1,160} (?:al|alla|nel|nella) (?:gruppo|chat|conversazione|canale|riunione|team)|ha rimosso .{1,160} (?:dal|dalla) (?:gruppo|chat|conversazione|canale|riunione|team)|"
    r"(?:ha (?:abbandonato|lasciato|creato)|è (?:uscit[oa]|entrat[oa])|si è unit[oa]) (?:il|la|dal|dalla|al|alla|nel|nella) (?:gruppo|chat|conversazione|canale|riunione|team)\b.{0,80}|"
    # Dutch
    r"heeft (?:de|het) (?:(?:groeps|chat|kanaal)-?(?:naam|afbeelding|foto|beschrijving|onderwerp|pictogram)|(?:naam|afbeelding|foto|beschrijving|onderwerp|pictogram) van (?:de|het|deze|dit) (?:groep|chat|gesprek|kanaal|vergadering))\b.{0,140}(?:gewijzigd|veranderd|aangepast|ingesteld|verwijderd)(?: (?:in|naar) .*)?|"
    r"heeft .{1,160} (?:aan (?:de|het) (?:groep|chat|gesprek|kanaal|vergadering) toegevoegd|toegevoegd aan (?:de|het) (?:groep|chat|gesprek|kanaal|vergadering))|"
    r"heeft .{1,160} (?:uit (?:de|het) (?:groep|chat|gesprek|kanaal|vergadering) verwijderd|verwijderd uit (?:de|het) (?:groep|chat|gesprek|kanaal|vergadering))|"
    r"heeft (?:de|het) (?:groep|chat|gesprek|kanaal|vergadering)(?: .{1,80})? (?:verlaten|gemaakt|aangemaakt|hernoemd)|(?:is toegetreden tot|neemt nu deel aan|neemt deel aan) (?:de|het) (?:groep|chat|gesprek|kanaal|vergadering)\b.{0,60}|"
    # Polish
    r"zmienił(?:a|\(a\))? (?:nazwę|temat|ikonę|zdjęcie|opis|obraz) (?:tej )?(?:grupy|czatu|konwersacji|rozmowy|kanału|zespołu|spotkania)\b.*|"
    r"(?:doda(?:ł|ła|ł\(a\))|zaprosił(?:a|\(a\))?) .{1,160} do (?:grupy|czatu|konwersacji|rozmowy|kanału|zespołu|spotkania)|usun(?:ął|ęła|ął\(ęła\)) .{1,160} z (?:grupy|czatu|konwersacji|rozmowy|kanału|zespołu|spotkania)|"
    r"(?:opuścił|dołączył|utworzył)(?:a|\(a\))? (?:do )?(?:grup[ęy]|czatu?|konwersacj[ęi]|rozmow[ęy]|kanału?|zespołu?|spotkani[ae])\b.{0,80}|"
    # Welsh
    r"(?:wedi |a )?newid(?:odd|iodd)? (?:enw|pwnc|llun|disgrifiad|eicon)(?:['’]r| y) (?:gr[wŵ]p|sgwrs|sianel|cyfarfod)\b.*|(?:wedi )?ychwaneg(?:u|odd) .{1,160} at (?:y |['’]r )?(?:gr[wŵ]p|sgwrs|sianel|cyfarfod)|"
    r"(?:wedi )?(?:gadael|gadawodd|ymuno â|ymunodd â)(?:['’]r| y) (?:gr[wŵ]p|sgwrs|sianel|cyfarfod)\b.{0,60}|"
    # Swedish, Norwegian, Danish
    r"(?:har )?(?:ändra(?:de|t)|bytte|bytt|endret|ændre(?:de|t)|skiftede) (?:gruppens |chattens |samtalens |gruppe)?(?:namn|navn(?:et)?|ämne(?:t)?|emne(?:t)?|bild(?:en)?|bilde(?:t)?|billede(?:t)?|ikon(?:en|et)?|beskrivning(?:en)?|beskrivelse(?:n)?)(?: på (?:gruppen|chatten|samtalen|kanalen))?(?: (?:till|til|från|fra) .*)?|"
    r"(?:har )?(?:lade till|lagt till|la til|lagt til|tilføjede|tilføjet) .{1,160} (?:i|till|til) (?:gruppen|chatten|samtalen|kanalen|mötet|møtet|mødet)|(?:har )?(?:tog bort|fjernet|fjernede) .{1,160} (?:från|fra) (?:gruppen|chatten|samtalen|kanalen|mötet|møtet|mødet)|"
    r"(?:har )?(?:lämna(?:de|t)|forlot|forlatt|forlod|forladt|gick med i|gått med i|ble med i|blitt med i|blev medlem af|skapade|opprettet|oprettede) (?:gruppen|chatten|samtalen|kanalen|mötet|møtet|mødet)\b.{0,60}|"
    # Romanian
    r"a (?:schimbat|modificat) (?:numele|subiectul|titlul|fotografia|pictograma|imaginea|descrierea) (?:acestui )?(?:grupului|grup|conversației|chatului|canalului|întâlnirii)\b.*|a (?:adăugat|invitat) .{1,160} (?:la|în) (?:grup|conversație|chat|canal|întâlnire)|a eliminat .{1,160} din (?:grup|conversație|chat|canal)|"
    r"(?:a (?:părăsit|creat)|s-a alăturat) (?:grupul|grupului|conversația|conversației|chatul|chatului|canalul|canalului)\b.{0,60}|"
    # Turkish
    r"(?:grubun|sohbetin|kanalın|grup) (?:adını|konusunu|resmini|simgesini|açıklamasını|fotoğrafını)\b.{0,140}değiştirdi|.{1,160} (?:gruba|sohbete|kanala) ekledi|(?:.{1,160} )?(?:gruptan|sohbetten|kanaldan) (?:çıkardı|ayrıldı|çıktı)|(?:.{1,60} )?(?:gruba|sohbete|kanala) katıldı|"
    # Russian, Ukrainian
    r"(?:изменил|сменил|змінив|змінила|обновил)(?:а|\(а\))? (?:название|тему|фото|фотографию|описание|назву|опис|значок) (?:группы|чата|беседы|канала|групи|чату|бесіди|каналу)\b.*|(?:добавил|пригласил|додав|додала|запросив|запросила)(?:а|\(а\))? .{1,160} (?:в|до|у) (?:группу|чат|беседу|канал|групи|чату|бесіди|каналу)|"
    r"(?:удалил|исключил|вилучив|вилучила)(?:а|\(а\))? .{1,160} (?:из|з|із) (?:группы|чата|беседы|канала|групи|чату|бесіди|каналу)|(?:покинул|создал|вступил|присоединил|покину|створи|приєдна)\w*(?:\(а\))?(?: (?:в|к|до))? (?:группу|группе|чат|чату|беседу|беседе|канал|каналу|групу|групи|бесіду|бесіди)\b.{0,60}",
    re.I,
)
_BEHIND_VERB = re.compile(
    r"(?:newid(?:i)?odd|ychwanegodd|gadawodd|ymunodd) .{1,120} (?:enw|llun|pwnc|at|â|y|['’]r)\b ?.{0,10}(?:gr[wŵ]p|sgwrs|sianel)\b.{0,80}",
    re.I,
)
"""Welsh puts the verb before the name."""
_NOBODY = {
    *"i we you he she they it who somebody someone everybody everyone nobody no none people some many all that this the then and but so".split(),
    *"ich wir du er sie es man wer jemand niemand das der die dann je j'ai nous tu vous il elle on ils elles qui yo nosotros tú él ella ellos".split(),
    *"quien alguien nadie eu nós ele ela eles alguém ninguém io noi lui lei loro qualcuno nessuno ik wij hij zij iemand niemand ja my on ona oni".split(),
    *"ktoś nikt mi ni fi hi jag vi han hon de jeg vi hun någon noen nogen eu noi el ea ei ben biz o onlar я мы он она они кто ми він вона вони хто".split(),
}
_ANOTHER = re.compile(r"[.!?…]['\"”’»)]?\s+(?=[^\W\d_])|\?\s*$")
"""Where a second sentence begins, or somebody asks: the app says one thing and is done."""
_MOST, _NAME_WORDS = 260, 7


def tells_of_group(line: str) -> bool:
    """Whether a line is a whole sentence of the app about what a member, whose name it begins with, did to the group.

    >>> tells_of_group("Ada Obi changed the group name to Reed Bed 🌾."), tells_of_group("We changed the group name.")
    (True, False)
    >>> tells_of_group("Ewa Lis zmieniła nazwę grupy na „Most”"), tells_of_group("Ada left the group. Shame on us!")
    (True, False)
    """
    text = line.strip().strip("*_—–- ")
    if not text or len(text) > _MOST or _ANOTHER.search(text):
        return False
    if _BEHIND_VERB.fullmatch(text.rstrip(".")):
        return True
    words = text.rstrip(".").split()
    if not words or words[0].casefold().strip("“\"'") in _NOBODY or words[0][:1].islower():
        return False
    return any(
        _TELLS.fullmatch(" ".join(words[n:]).strip()) is not None and _may_name(words[:n])
        for n in range(1, min(_NAME_WORDS, len(words) - 1) + 1)
    )


def _may_name(words: list[str]) -> bool:
    """Whether words are set as names are: with capitals, but for small words between them and what stands in brackets."""
    return all(not word[:1].islower() or len(word) <= _SMALL for word in words) and words[-1][-1:] not in ",;:"


_SMALL = 3
