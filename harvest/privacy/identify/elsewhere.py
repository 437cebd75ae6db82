"""Words from elsewhere: what is no name although no dictionary knows it, and syllables that make one."""

from __future__ import annotations

from harvest.privacy.identify.lexicon import word_set

WORLD = word_set(
    "hai ka ki ko mein nahi aur kya que esta com diz uma um ola por para muito sim nao una los las pero "
    "como estoy gracias "
    "jest nie tak czy dla jak bardzo dzien dobry prosze dziekuje este nu si cu din pentru multumesc "
    "cariad bach tyre tyres vis pierogi jollof biryani samosa samosas pakora pakoras dal daal chapati "
    "chapatis roti rotis nain "
    "taid cwtch mamgu tadcu "
    "ceilidh craic hijab iftar halal suya bigos kimchi ramen dosa dosas idli naan naans tagine couscous falafel hummus "
    "baklava borscht goulash mamaliga sarmale cawl welshcakes bannock haggis neeps colcannon boxty plantain egusi fufu "
    "puff-puff injera ugali sambal dumplings baozi congee mahjong qigong taichi salwar kameez sari lungi dupatta abaya "
    "niqab khutbah dua wudu puja prasad langar kirtan vaisakhi gurdwara mandir masjid adhan tarawih suhoor "
    "chai lassi masala karahi balti tikka parkrun foodbank foodbanks childminder wheelie kerbside dropdown online "
    "website wifi app apps webinar livestream podcast signposting safeguarding carpark playpark skatepark minibuses "
    "allotmenteers housebound hardfaced jabs vape vapes vaping covid lockdown zoom tinnitus sciatica mither mithered "
    "nowt owt summat mardy ginnel snicket bairns weans wean dreich scran bevvy tatties jimjams telly brolly "
    "hoovering hoovered chuffed knackered gobsmacked cuppa butty butties chippy barm barms bap baps tenner fiver quid"
)
"""Words of other languages and of home that the dictionary lacks: small, they are nobody's name."""
SYLLABLES = word_set(
    "ho wing yan lau chi keung dong mei tang wai man shu fen ma lin xie ping siu ming suet yuk lan yip "
    "jun guo hua zhen "
    "hung tran hieu do thi hoa anh duc dung thuy ngoc long hong wei ying xiu fang chan chen wong wang "
    "cheung leung kwok "
    "tsang kwan fung mok chow tse poon kwong ka lok sau lai mui oi fong yee yin tsz ching kit fai hing "
    "shing hoi kam kwai "
    "lam ng pui sze sin so to tong wan au luk fok ip heung li liu yang huang zhao zhou wu xu sun zhu hu "
    "gao luo liang deng "
    "feng cao peng zeng tian pan yuan cai jiang yu du ye su lu ding ren shen yao cui tan min lan hai xia "
    "xue yun bo jie kai "
    "lei ning qi rong rui tao ting yong yue kim lien minh van linh nhung thanh trung nguyen pham phan vu "
    "vo dang bui ngo ly"
)
"""Syllables of Chinese and Vietnamese names as they are written here: two of them side by side are a name."""
NO_SYLLABLE = word_set("to so do man long sun pan tan")
"""Those that are too common in English to go on a name."""
