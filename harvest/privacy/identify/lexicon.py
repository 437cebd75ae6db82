"""Short lists that no package carries: titles, kin, cues of context, and capitals that are nobody's name."""

from __future__ import annotations

import re

from harvest.privacy.identify.commons import THINGS_AT_LARGE


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


TITLES = word_set(
    "mr mrs ms miss mx missus missis mister dr doctor cllr councillor prof professor sir dame lord lady "
    "rev revd reverend sgt sergeant"
)
"""What stays outside the span: many people share it."""
SURE_TITLES = word_set("mr mrs ms mx missus missis mister cllr councillor")
"""What is followed by a name even when that is an ordinary word and everything is in small letters."""
FORMS_OF_ADDRESS = word_set(
    "auntie aunty uncle father fr pastor brother sister imam sheikh shaykh rabbi nurse mama papa "
    "um umm abu baji bhai pan "
    "pani nan nana nanna gran granny grandad grandpa grandma apa chacha khala canon deacon vicar pc "
    "constable matron "
    "ah bro sis ks senhor senhora senor senora dona tio tia mam signor signora herr frau monsieur madame doamna domnul "
    "hoca abla abi teta ustaz ustadha maulana moulana mullah qari hafiz swami bhante sifu elder deaconess "
    "prophet apostle "
    "evangelist haji hajja khaltu nong cik kuya ate lola lolo tita tito pani ong ba co chi anh em "
    "cousin mummy daddy nanu nani dadi ammi amma abbu baba didi dada bhabhi mausi chachi "
    "sensei guru sahib bibi hajji haji chief mother brer"
)
"""What people call somebody by, inside the span where it is part of the name: "Auntie Mei", "Mama Tunde"."""
AFTER_NAME = word_set(
    "aunty auntie aunti uncle didi apu appa akka anna thambi chechi bhen behn ben bhaiya nani mama sifu "
    "bhai baji sahib ji apa khan-sahib jr snr sr"
)
SIZES = word_set("big little wee old young fat tiny lanky mad ginger")
PARTICLES = word_set(
    "al el ap ab ferch bin ibn bint ben de da di do dos das del della van von der den la le du ter "
    "ten ni nic ui mac o y "
    "e ua st abu umm ud ur ul zu af av"
)
KIN = word_set(
    "mum mam mom dad mother father brother sister son daughter wife husband partner boyfriend "
    "girlfriend fiance fiancee "
    "mate friend neighbour neighbor nan nana gran granny grandad grandma grandson granddaughter "
    "cousin uncle auntie aunt "
    "aunty nephew niece lad lass boy girl bairn carer colleague pal buddy our missus hubby twin stepson stepdad "
    "stepmum stepdaughter foster lodger boss manager warden caretaker landlord landlady tutor "
    "teacher chap bloke fella "
    "fellow lady gentleman daughter-in-law son-in-law mother-in-law father-in-law brother-in-law "
    "sister-in-law kid "
    "youngest eldest oldest ex"
)
CALLED = word_set(
    "called named ask asked asking ring rang phone phoned tell told telling thank thanks hi hiya "
    "hello dear hey "
    "sincerely regards cheers love signed contact cc message text speak spoke meet met saw seen "
    "near poor bless "
    "im i'm it's its thats that's name's diolch and with visit visited cheers"
)
NAMING = word_set(
    "called calls named ask ring rang phoned thank thanks ty tysm thx hi hiya dear hey im i'm name's tell told asked "
    "diolch hello"
)
THINGS_CALLED = word_set(
    "table tables group groups room rooms team teams house boat bus street road pub cafe café book song project scheme "
    "app game place village town club band play film poem story statement theme dream garden park "
    "shop building field path "
    "bridge drink dish cake plant rose apple potato"
)
"""What else than a person is called something: "a table called Ferry"."""
DOES = word_set(
    "says said does did runs ran has hasn't had hadn't hasnt came comes told asked rang goes went "
    "gave gives put puts got "
    "gets took takes keeps kept knows knew left died makes made reckons started starts showed shows "
    "taught brought brings "
    "lent lives lived works worked helps helped loves loved wants wanted thinks thought sits sat "
    "sorted sorts isn't isnt "
    "wasn't wasnt doesn't doesnt didn't didnt can't cant won't wont fixed cooks cooked turned turns "
    "popped reads drives "
    "drove walked walks called calls sent sends looked looks found finds used set sets cut knocked "
    "always never who whos"
)
IS = word_set("is was would will could can should might")
SMALL = word_set(
    "and so that because yeah um uh erm when if but then cos aye oh well anyway like where what as ok okay also"
)
DETERMINERS = word_set(
    "a an the my your his her its our their this that these those some any no every each another "
    "what of "
    "in on at by for from with to as more much very too"
)
PLACE_BEFORE = word_set(
    "in near around across through into outside over towards between down up round via throughout inside"
)
PLACE_MAYBE = word_set("to from at of visit leave left reach")
TONGUES = word_set("gaelic welsh english irish scottish polish islamic muslim jewish hindu arabic saturday forest")
"""What says of which kind a school is, and not which one."""
GOES = word_set(
    "bus buses coach coaches train trains tram ferry boat flight flights drive drives drove driving move moved moving "
    "trip trips journey road miles lift lifts travel travels travelled travelling commute commuted emigrated fled "
    "deported transferred posted over down up across back off out"
)
"""What goes to a place: "two buses to"."""
TAKEN = word_set("me him her us them people everybody everyone")
TAKES_THERE = word_set(
    "drove drives drive take takes took taking bring brings brought send sends sent move moved sends"
)
COMES = word_set(
    "came come comes coming arrived arrive arrives moved fled travelled drove flew walked i'm he's she's "
    "we're they're lads lad girls girl folk people family families women woman men man kids children refugees everyone "
    "everybody here originally home miles far bus buses train trains road"
)
AT_PLACES = word_set("croft crofts hostel boatyard campus depot barracks camp")
PLACE_END = re.compile(
    r"(?:ford|ton|ham|by|ley|wick|worth|mouth|bury|borough|brough|chester|caster|field|bridge|pool|"
    r"stead|hurst|combe|dale|"
    r"den|gate|minster|port|shire|don|mere|thorpe|thwaite|wich|wold|ness|haven|burn|well|sea|wood|"
    r"bourne|cliffe?|stoke|land|stan)$"
)
PLACE_START = re.compile(
    r"^(?:aber|strath|llan|inver|bally|glen|cwm|auchter|dun(?=[bdfm])|pen(?=[bcgmry])|tre(?=[fghv]))\w{3,}"
)
INSTITUTIONS = word_set(
    "council centre center club room hall gardens garden park trail house forum network trust "
    "commission committee "
    "association society group project team board service services borough county city town village "
    "street road lane "
    "avenue close drive way terrace row court crescent place square hill green market station "
    "bridge estate ward college "
    "university school academy primary infants juniors hospital infirmary surgery practice church "
    "chapel mosque temple "
    "synagogue gurdwara cathedral parish day festival fair bank foundation fund charity company ltd "
    "limited plc inn arms "
    "hotel pub cafe café shop store stores library museum theatre cinema stadium united rovers "
    "athletic fc rotary legion "
    "institute partnership alliance union party office department ministry scheme programme act "
    "bill plan strategy award "
    "awards cup league prize order press times guardian journal review magazine river lake mount "
    "island islands valley "
    "sponge sprouts russell credit badge line railway airport baths pool beach quay harbour dock "
    "wharf mill farm works "
    "exchange sauce bun tart cake pudding biscuits tea choir singers orchestra ensemble mall plaza "
    "arena rink ballroom auditorium creek ravine boulevard galleries gallery gazette newsstand theorem arcade"
)
SURNAMES = word_set(
    "hall green hill park west mill close way day lane street bill price march mount bell bank "
    "bridge croft court church field"
)
"""Words of places that are family names after a first name."""
_NOBODY = word_set(
    "ai hi-vis khair uns inshallah mashallah alhamdulillah jazakallah subhanallah "
    "mine yours ours theirs hers you're we're they're youre theyre "
    "jpg jpeg png heic gif pdf docx xlsx "
    "ye yer yersel dae dinnae didnae hae havenae hasnae cannae widnae wouldnae shouldnae wisnae isnae auld maist "
    "wid ah wis wi oor nae aw toon dug dugs fur ony onybody onything heid doon faither mither naebody hunners tae "
    "oot aboot cooncil fowk weans wean noo whit aff polis wee aye och frae gie gied awa "
    "img dsc i i'm i've i'll i'd im ive ill id monday tuesday wednesday thursday friday saturday sunday mon "
    "tue tues wed thu thur "
    "thurs fri sat sun january february march april may june july august september october november "
    "december jan feb "
    "mar apr jun jul aug sep sept oct nov dec christmas easter ramadan eid diwali lent pentecost "
    "vaisakhi hanukkah xmas "
    "jummah halloween english welsh scottish irish british polish romanian urdu arabic yoruba "
    "chinese cantonese mandarin "
    "punjabi bengali somali turkish french german italian spanish portuguese ukrainian russian "
    "indian pakistani african "
    "caribbean asian european american nigerian jamaican roma traveller gypsy gaelic catholic "
    "anglican methodist baptist "
    "muslim christian hindu sikh jewish buddhist quaker orthodox pentecostal evangelical protestant "
    "quran bible god allah "
    "jesus christ labour conservative tory tories reform greens lib dem dems snp plaid brexit ukip "
    "facebook whatsapp miro menti mentimeter slido padlet surveymonkey typeform qualtrics jisc kobo kobotoolbox "
    "jamboard mural otter trint descript whisper whisperx sharepoint onedrive dropbox canva trello airtable eventbrite "
    "mcdonalds mcdonald's manchester liverpool birmingham leeds sheffield bristol cardiff swansea glasgow edinburgh "
    "newcastle nottingham leicester bradford wellbeing chat "
    "guinness biryani chai samosa paella pierogi jollof cymraeg saesneg "
    "google zoom twitter instagram tiktok youtube teams netflix tesco asda aldi lidl sainsbury's "
    "morrisons greggs co-op "
    "coop boots costa iceland wilko argos spar ikea amazon nhs gp gps pip esa dwp hmrc nhs ni uk "
    "usa eu bbc itv tv dvla "
    "jobcentre mp mps cic ceo pta wi ymca u3a adhd ptsd copd hrt ms hiv asd send camhs ok okay tv "
    "diy pe it pc cctv wifi "
    "wi-fi sms pdf faq rspca rspb rnli raf esol gcse gcses btec lgbt lgbtq zumba pilates yoga "
    "scrabble bingo lego hoover "
    "covid covid-19 google parkinson's alzheimer's down's crohn's tourette's lottery council "
    "councils table q a everyone "
    "host speaker facilitator interviewer mr mrs ms miss dr doctor cllr councillor madam bramleys "
    "bramley sandwich ii iii "
    "iv lol omg pls thx tho cos cuz gonna wanna dont cant wont didnt doesnt isnt wasnt havent hasnt "
    "couldnt wouldnt "
    "shouldnt youre theyre theyll theyve youve youll weve hes shes thats whats theres whos lets "
    "itll wheres hows arent "
    "aint werent hadnt mustnt ive wouldve womens mens kids jan's everybodys childrens peoples "
    "anybodys todays em ta nah "
    "yep yup erm umm um uh hmm ah aye oh wee ya ur u r til till tis innit dunno owt nowt summat "
    "hiya hey mam nan nana "
    "mum dad gran grandad granny auntie uncle mummy daddy mams jummah isha mass messrs definately "
    "alot tel dob email "
    "e-mail mobile phone ref mon-fri saturdays sundays mondays tuesdays wednesdays thursdays "
    "fridays annwyl bawb diolch "
    "haha lmk btw fyi asap rsvp ps nb etc am pm hr hrs min mins any1 every1 some1 insta wechat gdpr "
    "agm q4 q1 q2 q3 bsl dream dreams "
    "cv ie eg vs re inc ext fax url www http https com org net fb dj mc bame send sen ehcp uni hols "
    "telly loos loo xx xxx "
    "qur'an jubilee macmillan eccles sir madam flipchart samaritans nain taid mamgu tadcu messenger "
    "england scotland wales ireland britain london europe africa asia america australia "
    "india pakistan poland "
    "romania nigeria china ukraine syria iraq iran france germany spain italy portugal brussels paris yorkshire "
    "lancashire cornwall devon kent essex sussex norfolk suffolk cumbria durham northumberland "
    "cheshire shropshire "
    "urdu bangla sylheti pashto dari farsi tigrinya amharic kurdish twi igbo hausa tamil hindi gujarati "
    "vietnamese hungarian slovak lithuanian latvian bulgarian albanian greek swahili shona hebrew yiddish "
    "cornish scots lloyds halifax barclays natwest santander nationwide healthwatch ofsted defra ofcom "
    "sharpies sharpie pensions "
    "yr yrs siri alexa arial bikeability hogmanay butlins pontins pcso pcsos woodbines avon spode "
    "tupperware elvis beatles abba churchill shakespeare dickens einstein mozart beethoven picasso darwin "
    "freud hitler stalin napoleon gandhi mandela thatcher "
    "nhs bafta oscar grammy emmy olympic olympics fifa uefa oxford cambridge yale harvard eton "
    "cofion croeso hwyl gorau nadolig shwmae prynhawn multumesc slan failte beannacht tapadh sith dziekuje "
    "helo hola hallo czesc szia ahoj moin tysm tyvm thankyou "
    "pozdrawiam prosze witam gracias saludos merci bonjour salut danke grazie saluti obrigado obrigada "
    "abracos hvala pozdrav dekuji aciu paldies koszonom udvozlettel kiitos mahadsanid shukran salaam "
    "assalamu alaikum wassalam inshallah mashallah alhamdulillah namaste namaskar vanakkam nandri dhanyavad shukriya "
    "gaidhlig ghaidhlig gaeilge gymraeg nghymraeg doric lallans patois polsku romaneste soomaali turkce "
    "francais deutsch espanol portugues italiano candlemas lammas martinmas michaelmas whitsun hallowe'en samhain "
    "beltane "
    "passover purim hanukah nowruz navratri holi diolchgarwch pasg sulgwyn "
    "meherbani waheguru arigato xiexie nihao pavarotti caruso mozart maradona messi ronaldo beckham "
    "pavlova nureyev houdini sherlock tarzan superman batman cinderella"
)
NOT_NAMES = _NOBODY | THINGS_AT_LARGE
FIXED_PHRASES = re.compile(
    r"\b(?:victoria (?:sponge|room|plum|cross)s?|jack(?: of all trades|s? russells?|et potato)|tom,? "
    r"dick,? (?:and|or|&) harry|"
    r"bobb(?:y|ies) on the beat|earl gr[ea]y|duke of \w+|prince of wales|(?:st\.?|saint) \w+['’]?s day|ash wednesday|"
    r"(?:old )?new year(?:['’]?s)?(?: (?:eve|day))?|bonfire night|boxing day|harvest festival|"
    r"comic sans|belisha beacons?|nat ?west|repair caf[eé]s?|knit and natter|warm hubs?|healthwatch|"
    r"(?:the )?men['’]?s['’]? sheds?|young farmers|warm (?:welcome|spaces?|hubs?)|family hubs?|sure start|"
    r"housing first|"
    r"(?:community|garden|memory|dementia|death|crisis|world|pop-up|internet|chatty|baby) (?:caf[eé]s?|"
    r"fridges?|larders?|"
    r"banks?|laundry)|meals on wheels|women['’]s institute|mothers['’] union|assembly rooms|silver surfers?|"
    r"freedom of information|data protection|michaelmas daisies|coast path|(?:st\.?|saint) george['’]s cross|highland "
    r"games|rolls royce|play schemes?|(?:north|south|east|west|mid)[ \-]?\w+shire|(?:north|south|east|"
    r"west) (?:yorkshire|sussex|lothian|ayrshire|midlands|wales|london)|sweet williams?|busy lizz(?:y|ies)|"
    r"aunt bessies?|department for work and pensions|care quality commission|(?:queen|prince|king) "
    r"(?:victoria|albert|charles|"
    r"elizabeth|george|edward)(?: (?:street|road|room|hall))?|"
    r"(?:st\.?|saint) (?:andrew|george|david|patrick)['’]?s day|"
    r"(?:good|black) friday|may day|boxing day|mother['’]?s day|father['’]?s day|granny smiths?|bakewell tarts?|"
    r"morris danc\w+|peeping tom|uncle sam|murphy['’]s law|hobson['’]s choice|joe bloggs|john lewis|"
    r"(?:the )?royal mail|"
    r"(?:mary|paul) rose|ben nevis|big ben|hyde park|marks (?:and|&) spencers?|sally army|victorian?|"
    r"bob['’]?s your uncle|"
    r"take the mick(?:ey)?|taking the mick(?:ey)?|for pete['’]s sake|sweet fa|ginger biscuits?|on "
    r"the tod|will power|"
    r"milky way|songs of praise|call the midwife|match of the day|antiques roadshow|desert island discs|"
    r"coronation street|"
    r"the george|the legion|jerry.?built|plain jane|even steven|happy larry|no way jose|robin hood|"
    r"billy no mates|"
    r"father christmas|santa(?: claus)?|alan key|jubilee \w+|albert hall|holy mary|hail mary|johnny "
    r"come lately|stanley kni(?:fe|ves)|allen keys?|henry hoovers?|maris pipers?|king edwards?|\w+ "
    r"and crown|philips screw\w*|"
    r"blu[ -]?tack|bara brith|dundee cake|jerry ?cans?|molotov|murray mints?|johnny cash|jenny wren|"
    r"jack frost|joe public|aunt sally|rosie lee|uncle ben['’]?s|"
    r"sally lunn|charlotte potatoes|bloody mary|mary berry|dr pepper|mickey mouse|donald duck|percy "
    r"pigs?|colin the caterpillar|gordon bennett|red cross|sod['’]s law|age uk|adam['’]s ale|tai chi)\b",
    re.IGNORECASE,
)
"""What holds a name and is nobody."""
