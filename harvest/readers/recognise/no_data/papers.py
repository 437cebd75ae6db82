"""Papers that are no data: what is said of each, and those that the heads of their columns give away."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import ends_sentence

ADVICE = {
    "agenda": "This looks like an agenda: it says what was planned, not what people said.",
    "consent form": "This looks like a consent form or information sheet, not like something people said.",
    "attendance list": "This looks like an attendance list: names and contacts, no words that people said.",
    "invited": "This is a table of how many people were invited or live here, not of what people said. Keep it on the "
    "page Inquiry, under “Write down who was invited, or lives here”.",
    "plan": "This looks like the plan of an inquiry (purpose, who must be in the room, core group), not like what "
    "people said. Write it on the page Inquiry, under “The plan and the questions”.",
    "delivery report": "This looks like a report on messages that were sent: who got one, no words that people said.",
    "question sheet": "This looks like a question sheet: it holds questions and no answers.",
    "minutes": "These look like the minutes of a meeting: they say what was decided, not what people said.",
    "program's summary": "This looks like a summary that a program wrote of a meeting, not like what people said. "
    "Upload the transcript of the meeting instead.",
    "press release": "This looks like a press release: what was written for newspapers, not what people said at the "
    "event. If somebody is quoted in it, copy the quotation into a file of its own.",
    "budget": "This looks like a budget or a list of costs, not like something people said.",
    "invoice": "This looks like an invoice or a receipt, not like something people said.",
    "sponsors": "This looks like a list of sponsors or gifts: who gave what, not what people said.",
    "measures": "This looks like a sheet of outcomes and measures (how it will be known that something changed), not "
    "like something people said.",
    "seating": "This looks like a plan of who sits at which table: names and places, no words that people said.",
    "date poll": "This looks like a poll for a date: who can come when, not what people said.",
    "rota": "This looks like a rota: who helps with what and when, not what people said.",
    "risk assessment": "This looks like a risk assessment, not like something people said.",
    "questions and answers": "These look like questions and answers about the event, for those who come to it.",
    "own paper": "This looks like an organisation's own paper (newsletter, terms, policy), not like what people said.",
    "official paper": "This looks like an official paper (a licence, a certificate, a notice, an agreement), not like "
    "what people said.",
    "poster": "This looks like a poster or a flyer: where and when something is, not what people said.",
    "licence": "This looks like a page about a recording (rights, licence, how to cite it), not like the words in it.",
}
PAPERS = {
    "budget": re.compile(
        r"(supplier|quantity|qty|unit (?:price|cost|rate)|unit(?=\W*(?:[£€$]|(?:eur|gbp|usd|pln|zł|chf)\b))|"
        r"price|cost|amount|(?:sub-?)?total|budget|spent|invoice|vat|income|"
        r"expenditure|balance|actual(?: (?:cost|spend))?|variance|forecast|estimate|"
        r"lieferant|menge|preis|betrag|summe|kosten|ausgabe|einnahme|abweichung|"
        r"fournisseur|quantité|prix|montant|dépense|recette|écart|"
        r"proveedor|cantidad|precio|importe|presupuesto|gasto|ingreso|diferencia|"
        r"fornitore|quantità|prezzo|importo|totale|preventivo|consuntivo|scostamento|"
        r"fornecedor|quantidade|preço|orçamento|despesa|receita|"
        r"dostawca|ilość|cena|kwota|suma|budżet|wydatki|przychody|różnica|"
        r"leverancier|aantal|prijs|bedrag|totaal|begroting|uitgaven|inkomsten|verschil|"
        r"cyflenwr|cyllideb|gwariant|incwm|cost|cyfanswm|amrywiad)(?:s|en|n)?"
        r"(?: ?(?:\([^()]{1,12}\)|eur|gbp|usd|pln|zł|chf))?\W*$",
        re.I,
    ),
    "risk assessment": re.compile(
        r"(?:what (?:(?:are|is|other) )?(?:the )?)?(hazards?|(?:who|persons?) .{0,20}harm\w*|at risk|likelihood|"
        r"severity|probability|impact|control measures?|"
        r"mitigations?|risk (?:level|rating|score|before|after|now)|residual risk|(?:existing )?controls?|precautions?|"
        r"what (?:(?:are|do|will|can) )?we (?:will |already |can )?(?:do|doing)\b.{0,20}|what are you already doing|"
        r"what (?:will be done|is being done).{0,20}|action by(?: whom)?|further actions?|"
        r"gef[aä]hr(?:d?ung)?(?:en)?|eintrittswahrscheinlichkeit|schwere|schutzmaßnahmen?|dangers?|gravité|probabilité|"
        r"mesures? de prévention|peligros?|gravedad|probabilidad|medidas (?:preventivas|de control)|zagrożeni[ea]|"
        r"prawdopodobieństwo|środki (?:kontroli|zapobiegawcze)|perygl(?:on)?|tebygolrwydd|difrifoldeb|mesurau rheoli)"
        r"(?: and how| (?:(?:is|are) )?(?:needed|required))?(?: ?\([^()]{1,12}\))?\W*$",
        re.I,
    ),
}
"""By what paper it is: the heads of its columns."""


def paper_of(cells: Sequence[str]) -> str | None:
    """What paper the heads of a table make of it, by three different ones; None for any other table."""
    for what, pattern in PAPERS.items():
        if len({found.group(1).lower()[:6] for cell in cells if (found := pattern.match(cell.strip()))}) >= 3:
            return what
    return None


_OF_MONEY = re.compile(
    r"\b(?:budget|costs?|costings?|accounts|expenses|expenditure|spending plan|cash ?flow|finances?|"
    r"kosten|haushalt|finanz\w+|"
    r"dépenses|comptes|presupuesto|gastos|cuentas|preventivo|spese|orçamento|despesas|budżet|kosztorys|wydatki|begroting|"
    r"uitgaven|cyllideb)\b",
    re.I,
)
"""What a file, a sheet or a title is called that says what something costs."""
_SHORT = 4


def is_budget(titles: Sequence[str], heads: Sequence[str], records: Sequence[Sequence[str]]) -> bool:
    """Whether a table that is called a budget has two columns of one, and a few words at most in its cells.

    >>> rows = [["Marquee", "340"], ["Raffle", "-150"]]
    >>> is_budget(["fête budget v2.xlsx"], ["Item", "Cost €", "Total €"], rows)
    True
    >>> rows = [["A ramp that my mother can get up by herself", "340"], ["Soup every week for whoever is alone", "150"]]
    >>> is_budget(["people's budget.xlsx"], ["Idea", "Cost", "Amount"], rows)
    False
    """
    if len({found.group(1) for head in heads if (found := PAPERS["budget"].match(head))}) < 2:
        return False
    if not any(map(_OF_MONEY.search, (re.sub(r"[_\W]+", " ", title) for title in titles))):
        return False
    cells = [len(cell.split()) for row in records for cell in row if re.search(r"[^\W\d_]{2}", cell)]
    return not cells or sum(cells) <= _SHORT * len(cells)


_BILLED = re.compile(
    r"(?:(?:daily|day|hourly|unit|net|gross|line|sub-?)?\s?(?:rates?|hours?|hrs|days|amount|price|qty|quantity|units?|"
    r"net|gross|vat(?: ?%)?|tax|total|sum|cost|fee|charge|stunden|satz|menge|betrag|preis|summe|heures|taux|quantité|"
    r"prix|montant|horas|tarifa|cantidad|precio|importe|godziny|stawka|ilość|cena|kwota|aantal|prijs|bedrag|oriau|swm))"
    r"\W*(?:\(?(?:[£€$]|eur|gbp|usd|pln|zł|chf|each|ex\.? vat|inc\.? vat)\)?)?\W*",
    re.I,
)
_HEADED = 6


def is_bill(titles: Sequence[str], heads: Sequence[str], records: Sequence[Sequence[str]]) -> bool:
    """Whether a table is an invoice, a quotation or a receipt: it is called so above, has columns of sums, and a total.

    >>> rows = [["Typing up of the walls, as agreed in May", "4", "40", "160"], ["", "", "Total due", "160"]]
    >>> is_bill(["Kite CIC", "INVOICE", "Invoice no: 7"], ["Description", "Hours", "Rate", "Amount"], rows)
    True
    >>> is_bill(["What you told us"], ["What would you pay for?", "Amount"], [["A bus", "12"]])
    False
    """
    over = [*titles, *(part for head in heads for part in head.split(" – ")[:-1])]  # two rows of heads may be joined
    called = any(len(title.split()) <= _HEADED and _INVOICE.match(title) for title in over)
    sums = sum(1 for head in heads if _BILLED.fullmatch(head.split(" – ")[-1].strip()))
    return called and sums >= 2 and any(_PAYING.search(cell) for row in records for cell in row)


def is_bill_below(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether such a bill stands below who ordered it and where it is to go, each in a row of its own.

    >>> ordered = [["Customer:", "Kite CIC"], ["Item", "Qty", "Price"], ["Soup", "4", "2"], ["", "Total", "8"]]
    >>> is_bill_below(["Buffet order form"], ordered), is_bill_below(["What we ate"], ordered)
    (True, False)
    """
    return any(
        is_bill([*titles, *(cell for above in rows[: min(n, _FIRST)] for cell in above if cell)], row, rows[n + 1 :])
        for n, row in enumerate(rows[:_LOOK])
    )


_FIRST, _LOOK = 3, 15
"""A paper says in its first rows what it is; the heads of its columns stand in one of so many."""


def is_invoice(lines: Sequence[str]) -> bool:
    """Whether a paper asks to be paid or says that it was: it is called so, and holds sums and how to pay.

    >>> called = "Invoice 26-7 to the Friends of the Old Hall, 20 October 2026"
    >>> is_invoice([called, "Hall hire   180.00 £", "Total   180.00 £", "Payable within 14 days"])
    True
    >>> is_invoice(["INVOICE No. 7", "Hall 8 hrs £14.00 Urn £9.00 Total due £23.00", "Thank you!"])
    True
    >>> is_invoice(["The invoice came, 180.00 £ for the hall.", "We sang all the same."])
    False
    """
    called = any(_INVOICE.match(line) for line in lines[:8])
    sums = sum(1 for line in lines for _ in _SUM.finditer(line))
    # where a page's width was lost, several rows stand on one line: what tells something is a sentence and no line
    told = sum(1 for line in lines for one in _SENTENCES.split(line) if ends_sentence(one) and _tells(one))
    return called and sums >= 2 and told <= 0.2 * len(lines) and any(map(_PAYING.search, lines))


def _tells(sentence: str) -> bool:
    return len(sentence.split()) > _NOTE and _SUM.search(sentence) is None


_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_NOTE = 8
"""A sentence of more words than this tells something; an invoice has few of these."""


def is_programs_summary(lines: Sequence[str]) -> bool:
    """Whether a program wrote this about a meeting: it says so, and heads its parts as such programs do.

    >>> is_programs_summary(["Quick recap", "The group met.", "Next steps", "AI-generated content may be incorrect."])
    True
    >>> is_programs_summary(["Summary", "We wrote this for Gemini House.", "Next steps"])
    False
    """
    return any(map(heads_summary, lines)) and any(map(_BY_PROGRAM.search, lines))


def heads_summary(line: str) -> bool:
    """Whether a line is one of the heads under which programs sum up a meeting.

    >>> heads_summary("Quick recap"), heads_summary("Next steps:"), heads_summary("Recap of the walk by Ada")
    (True, True, False)
    """
    return _SUMMED.match(line) is not None


_BY_PROGRAM = re.compile(
    r"\bAI[- ]generated\b|\bgenerated (?:by|with|using) (?:AI|artificial intelligence|Copilot|Gemini|ChatGPT|Zoom)\b|"
    r"\bGemini['’]s notes\b|\bNotes by Gemini\b|\bAI Companion\b|\bMeeting (?:notes|summary|recap) (?:by|from) "
    r"(?:Copilot|Otter|Fireflies|Fathom|Read|Zoom|tl;dv)\b|\b(?:read\.ai|fireflies\.ai|tldv\.io|fathom\.video|otter\.ai)\b|"
    r"\bKI-generiert|\bgénérée?s? par (?:l['’])?IA\b|\bgenerad[oa]s? por (?:la )?IA\b",
    re.I,
)
_SUMMED = re.compile(
    r"^\W*(summary|quick recap|recap|details|(?:suggested )?next steps|action items?|key (?:takeaways|points|topics)|"
    r"overview|outline|chapters?(?: (?:&|and) topics)?|follow-?up tasks|meeting (?:purpose|notes|summary)|topics|"
    r"decisions|zusammenfassung|nächste schritte|résumé|prochaines étapes|resumen|próximos pasos)\W*$",
    re.I,
)


def is_titled_paper(name: str, lines: Sequence[str]) -> bool:
    """Whether a text is called what organisers write for an event, and nobody says “I” in it.

    >>> is_titled_paper("kit list.docx", ["Kit list", "Urn", "60 cups"])
    True
    >>> is_titled_paper("getting here.txt", ["Getting here", "I came on the night boat with my aunt."])
    False
    """
    titles = [re.sub(r"[_\W]+", " ", name.rpartition(".")[0]).strip(), *(line.strip(" *#:") for line in lines[:2])]
    called = any(_TITLED.match(title) for title in titles if len(title.split()) <= 8)
    return called and not any(_OWN.search(line) for line in lines)


_OWN = re.compile(
    r"\b(?:I|I['’]\w+|me|my|mine|ich|mein\w*|je|j['’]\w+|mon|ma|mes|yo|mi|io|mio|mia|ja|mój|moja|ik|mijn)\b"
)
_TITLED = re.compile(
    r"^(?:(?:the |our |lunch |supper |buffet )?menu|(?:.{0,20}\b)?(?:kit|packing|equipment|shopping|check)[ -]?list|"
    r"seating plan.*|(?:.{0,30}\b)?(?:job|role|person) (?:description|specification|profile).*|"
    r"how to (?:find us|get (?:here|there))|"
    r"getting (?:here|there|to .{2,30})|directions(?: to .*)?|travel (?:information|directions)|"
    r"privacy (?:notice|policy|statement)|"
    r"(?:funding |grant )?application (?:form|to .{2,40}|for .{2,40})|ground rules|"
    r"house rules|code of conduct|glossary.*|"
    r"(?:.{0,20}\b)?(?:risk assessment|job advert|press release|"
    r"terms and conditions|floor plan|first aid|fire procedure).*|"
    r"speisekarte|packliste|materialliste|checkliste|sitzplan|stellenbeschreibung|anfahrt|"
    r"wegbeschreibung|datenschutz\w*|"
    r"(?:förder)?antrag (?:auf|an|bei) .*|hausordnung|glossar|"
    r"liste (?:de matériel|des courses)|plan de table|fiche de poste|comment venir|accès|règlement(?: intérieur)?|"
    r"glossaire|lista de (?:material|la compra)|cómo llegar|descripción del puesto|glosario|menú|"
    r"lista rzeczy|jak dojechać|regulamin|słowniczek|bwydlen|rhestr (?:offer|wirio)|sut i ddod.*)$",
    re.I,
)
"""What organisers call what they write for an event."""
_INVOICE = re.compile(
    r"^\W*(?:(?:tax |sales |pro[- ]?forma |delivery note (?:and|&) )?invoice|receipt|"
    r"credit note|remittance(?: advice)?|purchase order|bill|quot(?:e|ation)|estimate|"
    r"statement(?= of account)|rechnung|quittung|facture|reçu|factura|recibo|fattura|"
    r"ricevuta|faktura|rachunek|paragon|anfoneb|derbynneb|factuur|fatura|"
    r"(?:.{0,40}\b)?(?:order form|order confirmation|bestellformular|bestellung|bon de commande|hoja de pedido|"
    r"modulo d['’]ordine|formularz zamówienia|bestelformulier|ffurflen archebu))\b.{0,80}$",
    re.I,
)
_SUM = re.compile(
    r"(?:[£€$]|\b(?:EUR|GBP|USD|PLN|zł|CHF)\b)\s?\d|\d[.,]\d{2}\s?(?:[£€$]|\b(?:EUR|GBP|USD|PLN|zł|CHF)\b)|"
    r"[^\W\d]\W+(?:\d[\d.,]{0,12}\s+){0,4}\d{1,3}(?:[., ]?\d{3})*[.,]\d{2}$",
    re.I,
)
_PAYING = re.compile(
    r"\b(?:iban|bic|bacs|sort code|account (?:no|number|name)|payable|payment|(?:please|to) pay|paid (?:by|in)|due|vat|"
    r"(?:sub-?)?total|balance|valid for|zahlbar|überweis\w+|mwst|ust|"
    r"payer|tva|pagar|pago|iva|zapłaty|nip|taladwy|betalen|btw)\b",
    re.I,
)
