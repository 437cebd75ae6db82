# ruff: noqa: E501 – one line a row is easier to check than wrapped ones
"""Ten invented forms, their expectations written before the reader saw them (batch 2)."""

from __future__ import annotations

from .fresh_forms import QA, A, P, Q, R, S
from .unseen_a import C, form

FORMS = [
    form(
        "Polish Google form, three questions",
        "Sygnatura czasowa | Proszę opowiedzieć o swojej ulicy | Czy wyraża Pan/Pani zgodę na analizę wypowiedzi? | Czy możemy zacytować Pana/Panią anonimowo? | Czy możemy przekazać wypowiedź radzie dzielnicy? | Wiek",
        [
            "1|Sąsiadka piecze sernik.|Tak|Tak|Nie|34=>anon an=y sh=n",
            "2|Głośno w nocy.|Tak|Nie|Nie|61=>no an=y sh=n",
            "3|Plac zabaw jest super.|Tak|Tak|Tak|12=>anon an=y sh=y minor",
            "4|Brak ławek.|Nie|Nie|Nie|45=>no an=n sh=n ar=n",
            "5|Lubię tramwaj.|Tak|||=>? an=y",
        ],
        {2: {A}, 3: {QA}, 4: {S}},
    ),
    form(
        "German paper form in Excel",
        "Nr. | Erzählung | Darf zitiert werden? | Foto erlaubt? | Klasse",
        [
            "1|Der Brunnen lief wieder.|ja, ohne Namen|nein|=>anon ph=n",
            "2|Wir haben Schlitten gefahren.|ja|ja|5b=>anon ph=y minor",
            "3|Der Bäcker hat zu.|nein|-|=>no",
            "4|Meine Oma strickt.|nur nach Rücksprache|ja|=>? ! ph=y",
            "5|Im Chor ist Platz.|||=>?",
        ],
        {2: {Q}, 3: {P}},
    ),
    form(
        "French, list in one cell with commas",
        "Horodateur | Votre souvenir | J'accepte que mon témoignage soit :",
        [
            "1|Le bal du 14 juillet.|analysé par l'équipe, cité sans mon nom=>anon an=y ar=n",
            "2|L'odeur du pain.|analysé par l'équipe=>no an=y ar=n",
            "3|La vieille halle.|analysé par l'équipe, cité sans mon nom, conservé aux archives=>anon an=y ar=y",
            "4|Rien.|=>?",
        ],
        {2: {A, QA, R}},
    ),
    form(
        "Spanish, yes with conditions",
        "Relato | ¿Nos autoriza a publicar su relato sin su nombre?",
        [
            "El río crecía.|Sí=>anon",
            "La fiesta de mayo.|Sí, pero cambien el nombre del pueblo=>anon !",
            "Mi taller.|No=>no",
            "La lluvia.|No estoy segura=>? !",
            "El puente.|Sí, claro=>anon",
        ],
        {1: {QA}},
    ),
    form(
        "Romanian, consent and birth date",
        "Povestea | Data nașterii | Sunt de acord să fiu citat(ă) în raport fără nume",
        [
            "Am plantat un măr.|03.05.1980|Da=>anon",
            "Îmi place leagănul.|14.09.2014|Da=>anon minor",
            "Trenul nu mai vine.|22.11.1967|Nu=>no",
            "Piața veche.|01.01.1990|=>?",
        ],
        {2: {QA}},
    ),
    form(
        "Somali and English side by side",
        "Sheekadaada / Your story | Ma isticmaali karnaa ereyadaada annagoon magacaaga sheegin? / May we use your words without your name?",
        [
            "Suuqa ayaan jeclahay.|Haa / Yes=>anon",
            "Xeebta.|Maya / No=>no",
            "Guriga cusub.|=>?",
            "Ayeeyaday ayaa karisa.|Haa=>anon",
        ],
        {1: {QA}},
    ),
    form(
        "Urdu, one yes and no, one list",
        "آپ کی کہانی | کیا ہم آپ کی کہانی گمنام طور پر شائع کر سکتے ہیں؟ | کیا ہم آپ کی تصویر استعمال کر سکتے ہیں؟",
        [
            "پرانا بازار۔|جی ہاں|نہیں=>anon ph=n",
            "بارش میں کرکٹ۔|نہیں|نہیں=>no ph=n",
            "میری نانی کی چائے۔|شاید|جی ہاں=>? ! ph=y",
            "پارک۔||=>?",
        ],
        {1: {QA}, 2: {P}},
    ),
    form(
        "Jisc, matrix of purposes",
        "Unique Response Number | 3. Please share a memory of the works | 4.1. Please say what you agree to: - Researchers may analyse my memory | 4.2. Please say what you agree to: - My memory may be quoted without my name | 4.3. Please say what you agree to: - My memory may be given to the museum",
        [
            "100-1|The siren at six.|Agree|Agree|Disagree=>anon an=y ar=n",
            "100-2|Tea from a can.|Agree|Disagree|Agree=>no an=y ar=y",
            "100-3|My first wage.|Disagree|Disagree|Disagree=>no an=n sh=n ar=n",
            "100-4|The fire.|Agree||=>? an=y",
        ],
        {2: {A}, 3: {QA}, 4: {R}},
    ),
    form(
        "conditions inside stories, one yes column",
        "Timestamp | What happened? | Can we quote this in our report?",
        [
            "1|The choir filled the yard.|Yes=>anon",
            "2|He stole from the till. Keep that to yourselves.|Yes=>anon !",
            "3|I lost my job, though I'd hate for my old boss to read this.|Yes=>anon !",
            "4|They mended the roof in a day.|Yes=>anon",
            "5|She drank. I'd rather that wasn't printed.|Yes=>anon !",
            "6|Please don't cut the trees.|Yes=>anon",
        ],
        {2: {Q}},
    ),
    form(
        "GOV.UK Forms, several purposes in one question, recontact",
        "Reference | What was it like? | Do you agree that we can use your answers in our research and quote them anonymously? | Can we get in touch with you about your answers? | Age group",
        [
            "G1|Slow, but kind.|Yes|No|25 to 34=>anon an=y",
            "G2|Cold.|No|No|45 to 54=>no an=n sh=n ar=n",
            "G3|They listened.|Yes|Yes|Under 16=>anon an=y minor",
            "G4|Fine.|Yes|Yes|16 to 24=>anon an=y",
            "G5|Long queue.|||65 or over=>?",
        ],
        {2: {A, QA}, 3: {C}},
    ),
]
