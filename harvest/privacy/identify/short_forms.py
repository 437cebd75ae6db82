# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""First names and what they are shortened to, and what is hung on a name to make a nickname of it."""

from __future__ import annotations

from harvest.privacy.identify.lexicon import word_set
from harvest.privacy.identify.vocabulary import is_ordinary

_SHORT = """
abigail abby abi gail; adelaide addie ada; adewale ade wale; agnes aggie nessie; albert bert bertie al; alexander alex
alec sandy xander lex; alexandra alex sandra lexie; alan al; alfred alf alfie fred; alice ally; amelia millie milly amy; andrew
andy drew; angela angie ange; ann annie nan; anne annie nan; anthony tony ant; antonia toni; archibald archie; arthur
art artie; augustus gus; barbara babs barb barbie; bartholomew bart barty; beatrice bea bee trixie; benjamin ben benny;
bernard bernie; bernadette bernie; bridget biddy bridie; caroline caro carrie lina; catherine cath cathy kate katie kit
kitty; cecilia cissie celia; charles charlie chas chuck; charlotte lottie charlie lotte; christine chris chrissie tina;
christopher chris kit topher; clarence clarrie; constance connie; cornelius con; cynthia cindy; daniel dan danny; david
dave davie davey; deborah debbie deb debs; denis den; dennis den denny; diana di; dominic dom; donald don donnie;
dorothea dot dottie dotty thea dolly; dorothy dot dottie dotty dolly dodie; edith edie; edmund ed ned eddie; edward ed
eddie ned ted teddy; edwin ed; eileen eily; eleanor ellie nell nellie nora; eluned lyn luned; elizabeth liz lizzie beth betty bess bessie
betsy eliza libby lisbeth lilibet; emily em emmy; ernest ernie ern; eugene gene; eugenia genie; evelyn eve evie; ezekiel
zeke; florence flo florrie flossie; frances fran frankie fanny; francis frank frankie; franklin frank; frederick fred
freddie rick; gabriel gabe; gabrielle gabby; geoffrey geoff; george georgie; georgina georgie gina; gerald gerry; gilbert
gil bert; gillian gill jill; gladys glad; gordon gord; grace gracie; gregory greg; gwendolen gwen gwennie; hannah nan;
harold harry hal; harriet hattie hatty; helen nell nellie; henrietta hetty etta; henry harry hal hank; herbert herb bert
bertie; horace horry; hubert bert; hugh hughie; ignatius iggy; irene rene; isaac ike zac; isabel izzy bel bella ibby;
isabella izzy bella; jacob jake; jacqueline jackie; james jim jimmy jamie jem; jane janie jenny; janet jan; jean jeannie;
jennifer jen jenny; jeremiah jerry; jeremy jez jem; jessica jess jessie; joan joanie; johanna jo; john jack johnny jock;
jonathan jon jonty; joseph joe joey; josephine jo josie; joshua josh; joyce joy; judith judy jude; julia jules; julian
jules; katherine kate katie kath kathy kit kitty kay; kathleen kath kathy kit; kenneth ken kenny; lawrence larry laurie;
leonard len lenny leo; leopold leo; letitia letty; lilian lil lily lilly; lillian lil lily lilly; louisa lou; louise lou;
lucinda cindy lucy; madeleine maddie; magdalen maggie; magdalena lena magda; malcolm mal; margaret maggie madge peggy peg
meg margie daisy greta rita marge mags; margery marge; maria mia; marjorie marge; martha mattie; martin marty; mary molly
polly mae may mamie moll; matilda tilly mattie; matthew matt; maureen mo; maximilian max; maurice mo; melanie mel; melissa
mel lissa; michael mick mike mickey micky; mildred millie; miriam mim; mohammed mo; muhammad mo; moses mo; murray muz;
nancy nan; nathaniel nat nate; nicholas nick nicky nico; nicola nicky nic; norman norm norrie; olive ollie livvy; oliver ollie;
olivia liv livvy; oswald oz ozzie; pamela pam; patricia pat patsy trish tricia paddy; patrick pat paddy; penelope penny
pen; percival percy; peter pete; philip phil pip; philippa pip pippa; phyllis phyl; priscilla cilla; prudence prue; rachel
rae; ralph rafe; raymond ray; rebecca becky becca; reginald reg reggie rex; richard dick rick ricky rich richie dickie
dickon; robert bob bobby rob robbie bert; roberta bobbie; robin rob; roderick rod; rodney rod; roger rog; roland roly;
ronald ron ronnie; rosalind ros roz; rosamund ros; rose rosie; rosemary rosie romy; rupert ru; russell russ rusty; samantha
sam; samuel sam sammy; sarah sally sal sadie; sebastian seb bas; shirley shirl; sidney sid; sydney syd; silvester sly;
simon si; sophia sophie; stanley stan; stephanie steph; stephen steve stevie; steven steve stevie; stuart stu; susan sue
susie; susanna sue susie sukey; sylvester sly; sylvia syl; terence terry tel; teresa tess tessa terry; theodora theo dora
teddy; theodore theo ted teddy; theresa tess tessa terry; thomas tom tommy; timothy tim timmy; tobias toby; ursula ursie;
valerie val; veronica ronnie vera; victor vic; victoria vicky vic tori; vincent vin vince vinny; violet vi lettie; virginia
ginny ginger; vivian viv; vivienne viv; walter wally walt wat; wilfred wilf; wilhelmina mina willa billie; will wm; william will wm
bill billy willie liam; winifred win winnie freda; winston win; yvonne vonnie; zachary zach zack; zacharias zach
"""
_ELSEWHERE = """
abdikarim abdi; abdirahman abdi; abdullahi abdi; adebayo bayo ade; adebisi bisi; agnieszka aga; alasdair ally ali; aleksander
olek; aleksandra ola sasha; alistair ally ali; anastasia nastya; andrzej jedrek; angharad hari; anna ania; antonio toni tonho;
ayodele ayo dele; babatunde tunde; barry baz; bartlomiej bartek; bartosz bartek; beatriz bia bea; bogdan bodzio; boguslaw
bogus; britannia britty; bronwen bron; catriona cat trina; chukwuemeka emeka; dafydd dai dewi; danuta danka danusia; darren
daz; derek del; desislava desi; geraldine gerry geri; jagdeep jag jaggi; jagjit jag; stewart stewie; stuart stewie; dilwyn dil; dmitri dima; dolores lola; donnchadh duncan; dorota dorotka; eduardo edu;
ekaterina katya; elijah eli lijah; elspeth elsie eppie; elzbieta ela elka; fernando nando; folasade sade folake; francisco
paco pancho; franciszek franek; gary gaz; george dod doddie geordie geo; geraint ger; grzegorz grzesiek grzes; gwenllian gwenno gwen
llio; gwilym gwil; halina halinka; heledd hels; ibrahim ibby; ignacio nacho; imran immy; irena irka; isaac zak; jadwiga jadzia;
jakub kuba; jan janek jasiek; jerzy jurek; joanna asia aska; jose pepe ze; jozef jozek; karen kaz; katarzyna kasia kaska;
kazimierz kazik; krystyna krysia; krzysztof krzysiek krzys kris kristof; llewelyn llew; lowell lol; lawrence lol; maciej
maciek; magdalena magda; malgorzata gosia gocha malgosia; margaret peigi maisie; maria marysia; mateusz mati; michal misiek;
mikolaj miki; mohamed mo; mohamud mo; myfanwy myf; natalia natasha nata; nkechinyere nkechi; oleksandr sasha; olufunke funke;
olumide olu; oluwakemi kemi; padraig paddy; piotr piotrek; przemyslaw
przemek; rhiannon rhi; roisin ro; ryszard rysiek; seamus shay; sharon shaz; siobhan shiv; slawomir slawek; stanislaw staszek
stas stach; szymon szymek; tadeusz tadek; temitope temi tope; teresa tereska; tomasz tomek; urszula ula; volodymyr vova;
vytautas vytas; wieslaw wiesiek; william wullie wully; witold witek; wladyslaw wladek; wojciech wojtek; yevhen zhenya;
zbigniew zbyszek; zdzislaw zdzisiek; zofia zosia; zubaida zubi; zuzanna zuzia; barry bazza; beryl bez; carol caz;
caroline caz; darren dazza; derek dez; gary gazza; karen kazza; kerry kez; larry laz; maria maz; marie maz; sharon shazza;
joanne jo joey; joanna jo; jolene jo; ifeoma ify; iorwerth iori; laurence larry laurie loz; lawrence loz; lauren loz;
terence terry tel; beverley bev; beverly bev; deirdre dee; ffion fi; desmond des dez; stewart stew stu; stuart stu;
doreen dor; denise den dee; maxine max; tracey trace; lorraine lorri; khadija khadi; fatima fati; abdul abdi; marged magi;
patricia tish; bronwen bron; angharad angie; ifan if; llinos lin; chiamaka amaka; chinonso nonso; emmanuel manny emma;
abubakar abu; yusuf yus; mustafa musti; parveen pari; nasreen naz; nazia naz; shabnam shab; gurpreet gurp; harpreet harp;
katarzyna kaska; dorota dora; marianne mari; antoinette toni; gwyneth gwyn; dilwyn dil; geraint ger; terence tez tezza; warren waz wazza; jeremy jezza; gareth gaz gazza gar; david dai dafydd dewi;
thomas tam tammy; robert rab rabbie; alexander eck ecky; wilhelmina ina mina willa; williamina ina mina; euphemia effie phemie; christina chrissie
teenie kirsty chris tina; kirsten kirsty; janet jessie nettie netta jinty; hugh shug shuggie; douglas dougie doug; isabella isa; isobel isa izzy bel; duncan dunc;
malcolm calum; hector eachann heck; kenneth kenny coinneach; alasdair alec; catherine cathie ciorstaidh; marion mina; georgina dodie; jacobina beenie; thomasina ina;
maureen mo maur; kathleen cathie; margaret meta greta mysie; rachel rachie; roderick rory; donald donnie don; murdoch murdo; angus gus; archibald baldy; andrew dand dandy;
gethin geth; olha olya olia; olga olya; kateryna katya; nataliia natalia natasha nata; mykola kolya; svitlana svita lana; yohannes yoni;
kezia kez kezzie; delphine del; tegwen teg; emrys em; gwenda gwen; blodwen blod; catrin cat; cerys cer; sioned sian; ieuan iau;
olufemi femi; oluwatobi tobi; temidayo dayo; nnamdi nam; blessing bless; abdulrahman abdul; bartholomew barty;
mieczyslaw mietek; bronislaw bronek; boleslaw bolek; kazimiera kazia; wladyslawa wladzia; stanislawa stasia; genowefa gienia
"""
_OF: dict[str, frozenset[str]] = {}
for _first, *_short in (line.split() for line in f"{_SHORT};{_ELSEWHERE}".replace("\n", " ").split(";")):
    _OF[_first] = _OF.get(_first, frozenset()) | frozenset(_short)
_WHOLE: dict[str, frozenset[str]] = {}
for _first, _forms in _OF.items():
    for _form in _forms:
        _WHOLE[_form] = _WHOLE.get(_form, frozenset()) | {_first}
_HUNG = word_set(
    "y ie ies o os s es sy er ers ites ite ism ist ists ian ians esque ish za zy zer ster kins inho zinho ita ito"
)


def shortened(first: str) -> frozenset[str]:
    """What the folded first name is shortened to.

    >>> sorted(shortened("winifred"))
    ['freda', 'win', 'winnie']
    """
    return _OF.get(first, frozenset())


def written_out(short: str) -> frozenset[str]:
    """Which first names the folded word may be short for.

    >>> sorted(written_out("kasia"))
    ['katarzyna']
    """
    return _WHOLE.get(short, frozenset())


def hung_on(word: str, name: str) -> bool:
    """Whether a folded word is a name with something hung on it, as nicknames and followers have it.

    >>> hung_on("banksy", "banks"), hung_on("benny", "ben"), hung_on("bench", "ben")
    (True, True, False)
    """
    if len(name) < 3 or not word.startswith(name):
        return False
    tail = word[len(name) :]
    doubled = tail[:1] == name[-1] and tail[1:] in _HUNG
    return (tail in _HUNG or doubled) and not (tail in ("er", "ers", "ish", "ing") and is_ordinary(word))
