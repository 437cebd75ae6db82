"""What everybody knows and what is nobody's: countries and counties, peoples, days elsewhere, firms, makes."""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


LANDS = _words(
 "afghanistan kenya argentina mali kashmir tennessee albania algeria angola armenia australia austria "
 "azerbaijan bahrain bangladesh barbados belarus "
 "belgium belize benin bhutan bolivia bosnia botswana brazil brunei burma burundi cambodia cameroon canada chile "
 "colombia congo croatia cuba cyprus czechia denmark djibouti ecuador egypt eritrea estonia ethiopia fiji finland "
 "gabon gambia ghana greece grenada guatemala guinea guyana haiti herzegovina honduras hungary iceland indonesia "
 "jamaica japan kazakhstan kosovo kurdistan kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya "
 "liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives malta mauritius mexico moldova "
 "monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger norway oman "
 "palestine panama paraguay peru philippines qatar russia rwanda samoa senegal serbia seychelles singapore "
 "slovakia slovenia "
 "somalia somaliland sudan suriname sweden switzerland taiwan tajikistan tanzania thailand tibet tobago togo tonga "
 "tunisia turkey turkmenistan uganda uruguay uzbekistan venezuela vietnam yemen yugoslavia zambia zimbabwe "
 "biafra catalonia "
 "bavaria siberia punjab kerala gujarat sylhet mirpur crimea bohemia silesia galicia transylvania "
 "alabama alaska arkansas california colorado connecticut delaware hawaii idaho illinois "
 "iowa kansas kentucky louisiana maine manitoba maryland massachusetts michigan minnesota mississippi missouri "
 "nebraska ohio oklahoma ontario oregon pennsylvania quebec saskatchewan texas utah vermont wisconsin "
 "wyoming queensland tasmania wolverhampton "
 "aberdeenshire argyll ayrshire bedfordshire berkshire buckinghamshire caithness cambridgeshire carmarthenshire "
 "ceredigion clwyd cumberland denbighshire derbyshire donegal dorset dyfed fermanagh fife flintshire galloway "
 "gloucestershire gwent hampshire herefordshire hertfordshire humberside huntingdonshire inverness-shire "
 "lanarkshire leicestershire leinster lincolnshire lothian merseyside middlesex monmouthshire munster northamptonshire "
 "nottinghamshire orkney oxfordshire pembrokeshire perthshire powys rutland shetland sligo snowdonia "
 "somerset staffordshire "
 "surrey tayside teesside tyneside ulster warwickshire wearside westmorland wiltshire wirral worcestershire connemara "
 "earth antarctica scandinavia balkans caribbean mediterranean pacific atlantic"
) | frozenset(
    {
 "new jersey", "new york", "new mexico", "new zealand", "new england", "north carolina", "south carolina",
 "north dakota", "south dakota", "rhode island", "west virginia", "british columbia", "new brunswick",
 "nova scotia", "hong kong", "lanka", "saudi arabia", "south africa", "sierra leone", "el salvador",
 "costa rica", "puerto rico", "ivory coast", "cape verde", "burkina faso", "san marino", "guinea bissau",
 "west bengal", "tower hamlets", "south sudan", "east timor", "papua new", "st lucia", "st kitts", "st vincent",
    }
)  # fmt: skip
"""Countries, regions and counties, folded: a place at large. Those that people are named after too are weighed as
towns are."""
PEOPLES = _words(
    "afghan afghani albanian algerian angolan arab arabian argentinian armenian australian austrian azeri "
    "bahraini bajan bangladeshi basque belarusian belgian berber bolivian bosnian brazilian breton bulgarian "
    "burmese cambodian cameroonian canadian catalan chechen chilean colombian congolese croat croatian cuban "
    "cypriot czech danish dutch ecuadorian egyptian eritrean estonian ethiopian fijian filipino filipina finnish "
    "gambian georgian ghanaian glaswegian grenadian guyanese haitian icelandic indonesian inuit iranian iraqi "
    "israeli jamaican japanese jew jordanian kashmiri kazakh kenyan korean kosovan kurd kuwaiti kyrgyz laotian "
    "latino latina lebanese liberian libyan liverpudlian londoner macedonian malawian malaysian maltese mancunian "
    "maori mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali "
    "norwegian omani palestinian peruvian pole portuguese qatari rohingya rwandan saudi senegalese serb serbian "
    "sicilian sierra-leonean singaporean slovene slovenian sri-lankan sudanese swede swedish swiss syrian tajik "
    "tanzanian thai tibetan tobagonian trinidadian tunisian turkmen ugandan ukrainian uruguayan uyghur uzbek "
    "venezuelan yemeni yazidi zambian zimbabwean briton bristolian brummie geordie yorkshireman cornishman "
    "dubliner mormon amish rastafarian rasta ismaili ahmadi salafi sufi calvinist lutheran presbyterian unitarian "
    "wesleyan salvationist adventist jehovah's zoroastrian humanist atheist wiccan druid"
)
"""Peoples and confessions, in the singular."""
DAYS = _words(
    "llun mawrth mercher iau gwener sadwrn sul diluain dimairt diciadain diardaoin ardaoin dihaoine disathairne "
    "didomhnaich lundi mardi mercredi jeudi vendredi samedi dimanche lunedi martedi mercoledi giovedi venerdi "
    "lunes martes miercoles jueves viernes sabado segunda-feira terca-feira quarta-feira quinta-feira sexta-feira "
    "miercuri pazartesi persembe cumartesi jumma jumuah shukrobar newroz nowruz nevruz nauryz norooz onam pongal "
    "ugadi bihu lohri baisakhi dussehra dussera janmashtami ashura muharram mawlid shavuot sukkot yom kippur rosh "
    "hashanah simchat lunar tet songkran losar obon midsummer juneteenth kwanzaa timkat meskel enkutatash "
    "hallowtide epiphany advent"
)
"""Days of the week and feasts in other languages, folded."""
MAKES = _words(
    "uber lyft deliveroo evri vinted etsy ebay gumtree freecycle freegle airbnb expedia ryanair easyjet flixbus "
    "megabus stagecoach firstbus arriva calmac caledonian scotrail merseyrail northlink translink lner gwr "
    "crossrail oyster waitrose ocado budgens londis costcutter poundland poundstretcher primark matalan debenhams "
    "woolworths superdrug savers homebase screwfix wickes halfords currys dunelm timpson timpsons specsavers "
    "greggs nando's nandos kfc wetherspoon wetherspoons 'spoons starbucks subway domino's dominos farmfoods "
    "jollyes netto netflix disney spotify kindle audible youtube iplayer bbc itv freeview echo playstation xbox "
    "nintendo wii atari sega gameboy minecraft roblox fortnite kickstarter gofundme justgiving crowdfunder "
    "patreon discord slack reddit linkedin pinterest snapchat telegram signal skype webex nextdoor tinder grindr "
    "bumble bluesky mastodon chatgpt duolingo strava fitbit garmin gousto huel marmite bovril horlicks ovaltine "
    "ribena lucozade coca-cola pepsi nescafe tetley yorkshire-tea kitkat maltesers pringles doritos walkers "
    "kellogg's weetabix quorn nutella haribo cadbury cadbury's paracetamol ibuprofen naloxone narcan prozac "
    "valium ritalin insulin metformin statins viagra calpol strepsils lemsip diazepam tramadol methadone "
    "sertraline warfarin ventolin gaviscon nurofen botox vaseline dettol savlon toyota nissan vauxhall volkswagen "
    "peugeot renault citroen skoda hyundai suzuki yamaha honda kawasaki fiat volvo bmw audi tesla kenwood bosch "
    "zanussi philips samsung nokia sony motorola huawei lenovo toshiba canon nikon epson kodak thermos pyrex "
    "sellotape velcro lycra kevlar formica biro jcb tannoy portakabin astroturf jacuzzi marriott travelodge "
    "premier-inn warburtons hovis vodafone tmobile giffgaff plusnet talktalk openreach octopus edf centrica "
    "capita serco atos g4s mencap scope shelter crisis barnardo's barnardos nspcc oxfam unicef cafod cruse relate "
    "womankind turn2us stepchange fareshare trussell emmaus sustrans groundwork homestart home-start surestart "
    "slimming weightwatchers parkrun couch-to-5k parkinsons alzheimers makaton braille portage thrive pobl "
    "clarion sanctuary bupa vocaleyes unison usdaw unite gmb aslef rmt acas citizens ofgem ofwat hmcts cafcass "
    "ukvi companies-house lidls asdas tescos wilko's bargains quidditch dobble jenga monopoly cluedo scrabble "
    "subbuteo meccano playmobil photoshop blender excel powerpoint outlook wordpress squarespace mailchimp doodle "
    "calendly"
)
"""Firms, wares, bodies and tools that anybody knows, folded, without those that people are called as well."""
GREETINGS = _words(
    "hello hi tak bismillah taraweeh mashallah merhaba salamalaikum hosgeldiniz tesekkurler tesekkur sagol "
    "dzien czesc dobrý ahoj labas aciu sveiki buna "
    "salut bonjour bonsoir merci guten servus ciao buongiorno buonasera bom hola buenos buenas namaskaram akal "
    "vanakkam nihao konnichiwa arigatou annyeong habari karibu jambo sannu mbote waran nabad galab wanaagsan "
    "subax merhabalar privet zdravstvuyte pryvit dyakuyu dakuji spasibo shwmai sut okay okey okey-dokey dokey "
    "yeah yay wow oops cheerio bravo hurrah hooray amen hallelujah"
)
"""How people greet and thank in several languages, folded."""
THINGS_AT_LARGE = PEOPLES | DAYS | MAKES | GREETINGS
