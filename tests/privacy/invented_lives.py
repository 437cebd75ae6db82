"""Forty invented lives, as a yardstick: nobody in them exists. Each is (who, what may still name them, the words)."""

from __future__ import annotations

LIVES: tuple[tuple[str, str, str], ...] = tuple(
    (name, also, " ".join(words.split()))
    for name, also, words in (
        ("Harriet Plumley", "", 
        "Harriet Plumley (born 14 May 1951) is a British botanist and broadcaster. Plumley grew up in "
        "Leicester and studied at the University of Leeds. In 1983 Plumley published her first field "
        "guide. Critics called plumley's prose plain and warm."),
        ("Tadeusz Wolniak", "Tadek", 
        "Tadeusz \"Tadek\" Wolniak was a Polish engineer who settled in Glasgow after the war. Wolniak "
        "designed footbridges. Friends knew him as Tadek, and Tadek was buried near his last bridge."),
        ("Mairead Nic Lochlainn", "", 
        "Mairead Nic Lochlainn is an Irish harpist. Her third album won a national prize. Nic Lochlainn "
        "lives in Sligo, where she teaches."),
        ("Olabisi Fagbemi", "Bisi", 
        "Olabisi Fagbemi, known as Bisi, is a Nigerian-born sprinter who ran for Great Britain. Fagbemi "
        "retired in 2009. Bisi now coaches in Croydon."),
        ("Grace Hope", "", 
        "Grace Hope was an English suffragist and printer. Hope set up a press in Bristol in 1908. "
        "After prison, Hope wrote a memoir that sold badly."),
        ("William Mark Young", "Bill Young", 
        "William Mark Young (1820–1891), often Bill Young, was a Scottish shipbuilder. Young opened a "
        "yard on the Clyde. His son sold the yard after Young died."),
        ("Zhang Meihua", "", 
        "Zhang Meihua is a Chinese-British potter. Zhang moved to Stoke-on-Trent in 1994. A "
        "retrospective of Zhang's bowls toured Wales."),
        ("Ioan Prydderch", "", 
        "Ioan Prydderch was a Welsh poet and quarryman. Prydderch won the chair at the national "
        "eisteddfod twice. A slate plaque marks the cottage where Prydderch was born."),
        ("Farrukh Sattar", "", 
        "Farrukh Sattar is a Pakistani cricketer turned commentator. A left-arm bowler, Sattar took 112 "
        "wickets. He is the brother of the umpire Nadia Sattar."),
        ("Leïla Benchekroun", "", 
        "Leïla Benchekroun is a Moroccan novelist writing in French. Benchekroun's second novel was "
        "longlisted for a prize. She lives in Paris."),
        ("Dorin Vlădescu", "", 
        "Dorin Vlădescu is a Romanian chess grandmaster. Vlădescu learned the game from his aunt. In "
        "2001 vladescu became national champion."),
        ("Penelope Ashcombe-Wray", "", 
        "Dame Penelope Ashcombe-Wray is a British judge. Ashcombe-Wray was called to the bar in 1976. "
        "She chaired an inquiry into rail safety."),
        ("Banjo Pete Tulliver", "", 
        "Banjo Pete Tulliver, born Peter Aloysius Tulliver, was an English folk singer. Tulliver busked "
        "in Brighton. Every August the town holds a day for Banjo Pete."),
        ("Ruth Abernethy-Cole", "", 
        "Ruth Abernethy-Cole is an American astronomer. Abernethy-Cole discovered two comets. The "
        "asteroid 99991 was named in her honour."),
        ("Kwabena Osei-Tutu", "", 
        "Kwabena Osei-Tutu is a Ghanaian architect. His libraries use rammed earth. Osei-Tutu studied "
        "in London and teaches in Accra."),
        ("Jack Brand", "", 
        "Jack Brand was an English footballer who played as a goalkeeper. Brand made 311 appearances. "
        "When he retired, Brand opened a shop."),
        ("Siobhan Rafferty", "", 
        "Siobhan Rafferty is an Irish politician. Rafferty has been a member of the council since 1999. "
        "Rafferty trained as a nurse."),
        ("Vikram Desikachari", "", 
        "Vikram Desikachari is an Indian mathematician. The Desikachari lemma is taught to "
        "undergraduates. Desikachari enjoys long walks."),
        ("Elspeth Gow", "", 
        "Elspeth Gow was a Scottish painter of the sea. Gow exhibited in Edinburgh from 1920. Many of "
        "Gow's canvases were lost in a fire."),
        ("Marek Dubowski", "", 
        "Marek Dubowski is a Polish-born chef. Dubowski opened his first restaurant in Hull. The guide "
        "said dubowski cooks like a grandmother."),
        ("Yusuf ibn Tariq al-Hakami", "", 
        "Yusuf ibn Tariq al-Hakami was a physician and translator. Al-Hakami worked in Córdoba. His "
        "treatise on fevers was copied for centuries."),
        ("Nkechi Obiora", "", 
        "Nkechi Obiora is a British-Nigerian playwright. Her debut ran for two years. Obiora was made a "
        "fellow of the society in 2018."),
        ("Tilda Storm", "", 
        "Tilda Storm (born Matilda Anne Higginbottom, 2 March 1979) is an English singer. Storm began "
        "in a church choir. Storm has sold two million records."),
        ("George Lamb", "", 
        "George Lamb was a British Labour politician and miner. Lamb served as mayor of Durham. A "
        "street was named after Lamb in 1955."),
        ("Henrik Aasgaard", "", 
        "Henrik Aasgaard was a Norwegian explorer. Aasgaard crossed the ice on skis in 1911. His "
        "diaries were published after his death."),
        ("Consuelo Ybarra de la Vega", "", 
        "Consuelo Ybarra de la Vega was a Mexican muralist. Ybarra painted railway stations. Her "
        "students remembered Ybarra as strict."),
        ("Ottilie Brandauer", "", 
        "Ottilie Brandauer was an Austrian chemist. Brandauer fled Vienna in 1938. The Brandauer medal "
        "is given every second year."),
        ("Rhys ap Gruffudd Morgan", "", 
        "Rhys ap Gruffudd Morgan is a Welsh rugby player. Morgan won 40 caps. He captained the side in "
        "2014."),
        ("Saoirse Mac Giolla Easpaig", "", 
        "Saoirse Mac Giolla Easpaig is a journalist from Donegal. Mac Giolla Easpaig reports on "
        "fishing. She presents a weekly show."),
        ("Quentin Thistlewood", "Thistle", 
        "Quentin Thistlewood, nicknamed \"Thistle\", was an English jockey. Thistlewood rode 900 "
        "winners. Thistle hated the whip."),
        ("Aaliyah Kassim-Brown", "", 
        "Aaliyah Kassim-Brown is a British boxer. Kassim-Brown turned professional at 19. Her trainer "
        "says she never skips a run."),
        ("Lazlo Fekete", "", 
        "Lazlo Fekete was a Hungarian-born photographer. Fekete photographed markets in Manchester. "
        "Fekete's archive is in the library."),
        ("Dawn Rivers", "", 
        "Dawn Rivers is an English swimmer. Rivers won bronze in 1988. Rivers now runs a swimming "
        "school."),
        ("Augustus Fenn", "", 
        "Augustus Fenn (c. 1760 – 1831) was a clockmaker. Fenn made clocks for ships. Two of Fenn's "
        "clocks still run."),
        ("Mehwish Lodhi", "", 
        "Mehwish Lodhi is a British Pakistani comedian. Lodhi won a newcomer award. Lodhi hosts a "
        "podcast about tea."),
        ("Tomos Llewelyn-Hale", "", 
        "Tomos Llewelyn-Hale is a Welsh climber. Llewelyn-Hale climbed the north face alone. He works "
        "as a guide."),
        ("Iris Bell", "", 
        "Iris Bell was an English codebreaker. Bell joined the service at 18. Bell never spoke about "
        "the war."),
        ("Chukwuemeka Eze", "Emeka", 
        "Chukwuemeka Eze, widely known as Emeka, is a Nigerian saxophonist. Eze recorded in Lagos. "
        "Emeka toured Europe in 2004."),
        ("Bronagh Teague", "", 
        "Bronagh Teague is a wheelchair racer from Northern Ireland. Teague holds the course record. "
        "Teague studied law."),
        ("Xu Lin", "", "Xu Lin is a Chinese pianist. Xu won the competition at 16. The hall was full when Xu played."),
    )
)  # fmt: skip
