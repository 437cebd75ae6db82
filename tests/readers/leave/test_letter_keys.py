# ruff: noqa: E501 – texts as people type them
"""Letters beside people's words and a key that explains them, in several languages and places."""

from __future__ import annotations

import pytest

from harvest.readers.leave.other_languages import in_another_language
from tests.readers.leave.test_notes_beside import level_of

KEYED = {
    "de_key_start.txt": (
        "Stimmen vom Wochenmarkt\n\nZeichen hinter dem Namen: V = darf mit Vornamen veröffentlicht werden; O = darf veröffentlicht werden, ohne Namen; N = nur für das Team, nicht veröffentlichen; ? = noch nicht gefragt\n\nKäthe (V): Seit vierzig Jahren hole ich hier meine Eier und der Bauer fragt jedes Mal nach meiner Hüfte.\nEin Herr mit Hund (O): Ich kaufe nichts, ich gehe nur im Kreis, bis jemand mit mir redet.\nFrau Yılmaz (N): Der Marktmeister stellt die Stände jede Woche um, ohne ein Wort zu sagen.\nJörn (?): Im Winter stehen wir hier zu dritt um den Ofen vom Bäcker.\n",
        {"Seit vierzig": "named", "Ich kaufe": "anonymous", "Der Marktmeister": "held", "Im Winter": "held"},
    ),
    "pl_key_end.md": (
        "# Głosy z ogródków\n\n- Stanisława [Z]: Mam tu trzy grządki i sąsiadkę, która podlewa mi pomidory, kiedy jestem u lekarza.\n- Pan z altanki [B]: Przychodzę tu o piątej rano, bo wtedy słychać tylko kosy.\n- Mirek [W]: Zarząd zabrał nam wodę w sierpniu i nikt nie przeprosił.\n- Danuta [Z]: Wnuki zbierają tu maliny i nic nie donoszą do domu.\n\nLitery: Z = zgoda na publikację z imieniem; B = zgoda na publikację bez imienia; W = tylko do użytku wewnętrznego, nie publikować.\n\nN.B. Danuta zadzwoniła 3 lipca i wycofała zgodę.\n",
        {"Mam tu trzy": "named", "Przychodzę tu": "anonymous", "Zarząd": "held", "Wnuki": "held"},
    ),
    "en_key_end_of_line.txt": (
        'What people said on the bus day\n\n"I know every driver by the way they brake, and one of them waits for me." Norma {F}\n"My son goes to college on it, two changes, and he has never missed a morning." A mother from the flats {W}\n"The shelter has had no roof since the storm and the council has my letters." Desmond {O}\n"I sing on the top deck when there is nobody else, and once there was." Philippa {L}\n\nF – may be used with the first name\nW – words may be used, no name\nO – for our own files only\nL – left before we could ask\n',
        {"I know every": "named", "My son goes": "anonymous", "The shelter": "held", "I sing on": "held"},
    ),
    "en_key_bracket_start.txt": (
        "Codes: [1] happy to be quoted and named. [2] happy to be quoted, name to be left off. [3] please do not use. [4] we have not asked yet.\n\n[1] Gillian: The mobile library is the only van that has ever been late and forgiven in this lane.\n[2] Mr Desai: I read the large print ones twice, once for the story and once for my wife.\n[3] Anna: They promised a ramp in March and it is October and I still sit outside in the rain.\n[4] Teddy: My gran says the driver knows what she likes before she does.\n",
        {"The mobile": "named", "I read the large": "anonymous", "They promised": "held", "My gran": "held"},
    ),
    "cy_key.txt": (
        "Lleisiau o'r caffi trwsio\n\nE = hapus i gyhoeddi gyda'r enw; H = hapus i gyhoeddi, heb enw; N = ddim i'w gyhoeddi; G = heb ofyn eto\n\nMegan (E): Daeth fy nhegell yn ôl yn fyw ac arhosais am ddwy awr yn siarad.\nDyn y radio (H): Dw i'n trwsio pethau nad oes neb eu heisiau, ac mae hynny'n ddigon i mi.\nAlwen (N): Mae'r cyngor wedi torri'r grant ac nid oedd neb yn ddigon dewr i ddweud wrthym.\nTudur (G): Fe ddysgais i wnïo botwm yn saith deg oed.\n",
        {"Daeth fy": "named", "Dw i'n trwsio": "anonymous", "Mae'r cyngor": "held", "Fe ddysgais": "held"},
    ),
}


@pytest.mark.parametrize("name", KEYED)
def test_each_permits_what_the_key_says_of_the_letter(name: str) -> None:
    text, wanted = KEYED[name]
    assert {begins: level_of(name, text.encode(), begins) for begins in wanted} == wanted


@pytest.mark.parametrize(
    "text",
    [
        "pas d'accord pour publier",
        "peut être cité si sa fille est d'accord",
        "à publier une fois relu",
        "publier plus tard",
        "darf nicht zitiert werden",
        "veröffentlichen nach Freigabe durch die Tochter",
        "Ja, mit Namen, aber ohne Foto vom Hof",
        "można publikować po rozmowie z córką",
        "zgadza się, ale tylko w gazetce",
        "no publicar",
        "ddim i'w gyhoeddi",
        "oui mais pas le nom du village",
        "نہیں، یہ صرف آپ کے لیے ہے۔",
    ],
)
def test_a_limit_in_another_language_is_no_leave(text: str) -> None:
    assert in_another_language(text) is None
