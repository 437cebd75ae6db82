# ruff: noqa: E501 – one list a line is easier to check than wrapped ones
"""The parts that headings about permission are put together from, and headings about something else."""

from __future__ import annotations


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.replace("\n", "|").split("|") if part.strip())


TO = _list("""may we|can we|could we|might we|shall we be allowed to|are we allowed to|are we free to|is it ok to|is it okay to|is it all right to|is it alright for us to
would it be ok for us to|would it be all right for us to|would you let us|will you let us|do you allow us to|do you agree for us to|do you consent for us to|do you permit us to|do we have your permission to|do we have your blessing to|do we have your go-ahead to
have we your permission to|are you happy for us to|are you content for us to|are you willing for us to|are you comfortable for us to|are you ok for us to|would you be happy for us to|would you be willing for us to
I agree that you may|I agree that you can|I agree for you to|I consent for the team to|I allow you to|I allow the project to|I permit you to|I authorise you to|I give you permission to|I give permission for you to|I give my consent for the project to|I give leave for you to|I am happy for you to
I'm happy for the team to|I am content for you to|I am ok with the project team wanting to|I'm fine for you to|I am willing for you to|I would like you to|I want you to|you may|you can|you are welcome to|you have my permission to|feel free to|please feel free to|yes, please|yes, you may|ok to|okay to|happy to let you|happy for you to|happy for us to
tick if we may|tick here if you are happy for us to|please tick if we can|tick the box to let us|consent to|permission to|agreement to|permission for us to|we have permission to|teller lets us|they said we can|she agreed we could|participant agrees that we can|participant consents for us to|speaker allows us to
we would like to|we'd love to|we hope to|the project may|the team can|the organisers may|the researchers may|our volunteers can|the library may|the museum may|the council may|others may|by ticking this I allow you to|by signing I let you|I understand and agree that you will|I confirm that you may""")
ING = _list(
    """I don't mind you|I do not mind you|I have no objection to you|no objection to us|I am fine with you|I'm ok with you|I am comfortable with the team|I am happy with you|are you ok with us|are you happy with us|how about us|would you be comfortable with us|are you all right with us|consent for|permission for|agreement about|I agree to you|I agree to the project|I consent to you|I consent to|I agree to|I said yes to|ok with us|happy with us|yes to us|I accept you"""
)
NOT_TO = _list(
    """please do not|please don't|do not|don't|do NOT|you may not|you must not|you should not|we may not|we must not|I do not want you to|I don't want you to|I do not agree for you to|I would rather you did not|I'd rather you didn't|I'd prefer you not to|I would prefer that you do not|I do not give permission to|I don't give you permission to|I do not allow you to|I refuse to let you|I withhold permission to|tick if we should not|tick here if we must not|tick this box if you do not want us to|tick if you would rather we did not|please never|never|we should not|team must not|asked us not to|asked that we do not|does not want us to|not happy for us to|not ok to|not willing to let us|no permission to|they said not to|she asked us not to"""
)
NOT_ING = _list(
    """I object to you|I object to|I am against you|I opt out of you|opt out of|opted out of|I refuse|I am not happy about you|I'm not comfortable with you|I am unhappy with you|I do not consent to|I don't consent to|I do not agree to|I don't agree to|I decline|withdraws from|withdrew from|no to|I say no to|exclude me from|objection to|objects to"""
)
CONTENT = _list(
    """my words|your words|my story|your story|this story|the story|my answer|your answer|your answers|this answer|my comment|my comments|your comments|this|it|what I said|what I wrote|what you said|what you wrote|what you told us|what I have told you|my memory|your memory|your memories|my experience|your experience|your experiences|my account|your account|your contribution|my contribution|your responses|your reply|your feedback|my views|your views|my opinion|your ideas|your idea|your dream|your wish|your poem|your drawing|your recipe|your tip|your example|your testimony|a line of yours|a sentence of mine|a sentence or two|parts of it|parts of what you said|extracts from it|extracts from the interview|extracts|excerpts from your story|quotes from this|quotations from you|their words|her words|his story|their story|the recording|the interview|the transcript|your recording|the card|your postcard|the above|these words|everything above|my text|your text|something you said|any of this|what you say|what you tell us|what you say here|what people say"""
)
PRODUCT = _list(
    """our report|the report|a report|the final report|our annual report|the annual review|our booklet|a book|our book|the leaflet|our leaflets|a brochure|our website|the website|the project's web page|online|our blog|a newsletter|our newsletter|the parish magazine|the local paper|the newspaper|an article|a case study|our case studies|a film|a podcast|a presentation|our presentations|talks|a talk|slides|training materials|teaching|a poster|posters|our publicity|publicity materials|marketing|promotional material|our campaign|an exhibition|the exhibition|a display|the display in the library|our display boards|the noticeboard|a banner|the wall|the window|a mural|social media|our Facebook page|our Facebook|Instagram|our Insta|TikTok|Twitter|YouTube|our page|our channel|our socials|the group chat|a reel|our stories|the press|a press release|publications|a publication|any publication|our publications|a summary|the summary for residents|the evaluation report|the research report|the funder's report|a journal article|a toolkit|a guide|a map|an anthology|a collection of stories|a cookbook|a calendar|a zine|the programme|a play|a radio programme|the closing ceremony|the celebration event|public|a public event|a video|postcards|bids for money|reports to the board|a board paper"""
)
LOST = _list(
    """without my name|without your name|without giving your name|with no name|with no name on it|no name|anonymously|anonymised|in anonymous form|anonymous|(anonymous)|(anon)|but not my name|but without a name|without naming me|without naming you|without saying who said it|without saying whose it is|with your name removed|with my name taken out|with names changed|under a made-up name|under a pseudonym|so that nobody can tell it was me|without identifying you|without identifying me|with my identity hidden|with identifying details removed|not using your name|leaving out your name|unattributed|without attribution|as "a resident"|only if my name is not used|as long as I can't be recognised|in a way that doesn't identify you|so you cannot be identified"""
)
SHOWN = _list(
    """with my name|with your name|with your name beside it|and my name|and use my name|together with my name|next to my name|with my full name|with your full name|with my real name|using your first name|with my first name|under my own name|with a credit|and credit me|and credit you by name|naming me|naming you|attributed to me|attributed to you by name|and say it was me|and say who said it|(named)|by name|with name"""
)
QUOTE = _list(
    """quote C|quote C in P|quote from C|quote from C in P|quote you|quote me|quote you in P|quote me in P|quote you directly|quote me word for word|print C|print C in P|publish C|publish C in P|put C in P|put C on P|put up C on P|use C in P|use C as a quote|use C as quotes in P|use quotes from C in P|include C in P|include a quote in P|include something you said in P|show C in P|show C to the public|display C|display C in P|read out C|read C aloud|read C out at P|feature C in P|reproduce C in P|post C on P|share C on P|share C publicly|share C in P|make C public|make C available to the public|tell C in P|retell C in P|repeat C in P|hang C on P|pin up C in P|add C to P|exhibit C|broadcast C|perform C at P|use direct quotes|use verbatim quotes|use my exact words|use your own words in P|mention C in P|present C in P|turn C into P|highlight C in P|let others read C in P"""
)
QUOTING = _list(
    """quoting C|quoting me|quoting you in P|being quoted|being quoted in P|printing C|publishing C in P|using C in P|putting C in P|putting C on P|including C in P|showing C in P|displaying C|reading C aloud|reading out C at P|featuring C in P|posting C on P|sharing C publicly|my words appearing in P|seeing C in P|C being used in P|C being printed|C being published in P|C appearing in P|C going in P|quotation|publication|publication of C|the use of quotes|use of C in P|being cited in P|being featured in P|having C in P"""
)
PASSIVE = _list(
    """C may be quoted|C may be quoted in P|C can be printed|C can be published in P|C can go in P|C can appear in P|C may appear in P|can C appear in P|may C appear in P|could C go in P|could C be used in P|may C be printed in P|can C be quoted|C can be used in P|C may be used in P|C may be displayed|C may be read out|C to be used in P|C to be quoted|C for P|use of C in P|I can be quoted|I may be quoted in P|you may be quoted|may you be quoted|quote ok|ok to quote|quotable|quoting allowed|quotation permission|permission to quote|consent to quote|consent to be quoted|consent to publish|publication consent|quote?|quote me?|quotes|may quote|print?|publish?|public?|public use of C|ok for P|happy for C to go in P|happy for C to be quoted|can be quoted|can be published|consent: quotation|consent (quote)|consent for quotation|use of quotes|direct quotes|verbatim quotes|quotation in P"""
)
ANALYSE = _list(
    """analyse C|analyse C for the study|study C|read C|read and analyse C|use C for research|use C in our research|use C in the study|use C for the evaluation|use C in our analysis|include C in the analysis|include C in our findings|include C in the study|count C in the results|look at C together with the others|code C|use C to find themes|use C to understand what matters here|use C to plan services|use C to improve our work|use C for this project|use C for the purposes of the research|learn from C|evaluate C|process C for research|work with C|take C into account|consider C|use my data for the study|summarise C with the others|use C internally|use C within the team|use C for internal purposes only"""
)
ANALYSING = _list(
    """taking part|taking part in this study|taking part in the research|participating in this project|participation|being interviewed|being part of the study|C being analysed|C being used for research|C being included in the analysis|analysing C|using C for the evaluation|using C in our research|the use of C for research|research use of C|analysis of C|C being studied|C being read by the team|being recorded for the research|use of C in the analysis"""
)
ANALYSED = _list(
    """C may be analysed|C may be used for research|C can be studied|C may be read by the team|C may count in the results|can C be used in the analysis|may C be included in the findings|analysis ok|consent to analysis|consent to take part|consent to participate|consent for research|research consent|participation consent|agreed to take part|analysis?|research?|research use|use in research|use in analysis|use in evaluation|consent: analysis|permission to use C in the research|take part"""
)
WHOM = _list(
    """our partners|partner organisations|the council|the county council|the health board|the NHS|the hospital|the surgery|the GP practice|the housing association|the landlord|other charities|other organisations|other agencies|the police|the school|the university|our funders|the funder|third parties|people outside the team|the parish council|the integrated care board|social services|the transport company|the water company|other teams|colleagues in public health|decision makers|councillors|the board|services near you|other researchers"""
)
SHARE = _list(
    """share C with W|share it with W|pass C on to W|pass C to W|pass on C to W|send C to W|send a copy to W|give C to W|give W a copy|forward C to W|hand C on to W|show C to W|let W see C|let W read C|tell W about C|tell W what you said|make C available to W|transfer C to W|discuss C with W|report C to W|share C"""
)
SHARING = _list(
    """sharing C with W|sharing C|passing C on to W|passing C to W|sending C to W|W seeing C|W reading C|C being shared with W|C being passed to W|C being seen by W|data sharing|showing C to W|forwarding C to W|giving C to W"""
)
SHARED = _list(
    """C may be shared with W|C can be shared with W|C can be passed to W|can W see C|may W read C|may W see it|can W have a copy|could W use C|ok for W to see C|happy for W to read C|share with W|sharing with W|share?|sharing ok|share w/ W|shared with W|consent to share|data sharing consent|consent: sharing|may share with W|pass to W|pass on|W may see C|partner sharing|onward sharing"""
)
KEPT = _list(
    """the archive|our archive|the county archive|the local archive|the record office|the museum|the museum's collection|the library's collection|the local history collection|the university repository|a public archive|an open data archive|the community archive|the UK Data Archive"""
)
KEEP = _list(
    """keep C in K|store C in K|deposit C in K|place C in K|archive C|hold C in K|preserve C in K|add C to K|save C in K|keep C for future generations|keep C for ten years|keep C after the project ends|keep C permanently|keep a copy of C for good|store C for the next ten years|keep C on file for future projects|hold on to C for later|lodge C with K|give C to K|donate C to K"""
)
KEEPING = _list(
    """keeping C in K|storing C in K|C being kept in K|C being archived|archiving C|depositing C in K|C being held by K|C being stored for ten years|long-term storage|storing C after the project|C going into K|keeping C for future researchers|preserving C"""
)
KEPT_LABEL = _list(
    """C may be kept in K|C can be archived|C may be stored in K|can K keep C|may K hold C|archive ok|archive?|archive consent|archiving permission|consent to archive|keep in K|may keep|deposit in K|store in K|consent: archive|K may keep C|long-term storage ok|deposit agreement"""
)
IMAGE = _list(
    """my photo|your photo|photos of me|photos of you|a photo of you|your picture|my picture|pictures of me|pictures that show you|the photo|the photograph|photographs in which I can be seen|my image|images of me|my face|your face|my portrait|film of me|video of you|video clips of me|the picture I took|a photograph of my child"""
)
PICTURE = _list(
    """use I|use I in P|print I|print I in P|publish I|publish I in P|show I in P|display I|put I on P|take I|take I today|share I on P|post I on P|film you|film me|photograph you|photograph me|take pictures of you|video me|include I in P"""
)
PICTURING = _list(
    """using I in P|I being used|I being used in P|I being published|being photographed|being filmed|having my photo taken|having I in P|I being shown|showing I in P|printing I|I appearing in P"""
)
PICTURED = _list(
    """I may be used|I can be used in P|may I appear in P|can I be shown|photo ok|photo?|photo consent|photo permission|picture ok|image consent|image release|filming ok|photography permission|consent: photo|consent to photography|consent for photos|ok to use I|ok to photograph|use of I|photos allowed|happy to be in photos|happy to be filmed|I on P|people in the photo agreed"""
)
REACH = _list(
    """contact you|contact me|contact you again|get in touch|get in touch with you|ring you|ring me|call you|phone you back|email you|write to you|text me|come back to you|visit you|interview you again|contact you about this|contact you for more details|ring you for more detail|ask you more about this|speak to you again|follow this up with you|invite you to the next session|keep your contact details|approach you for another project"""
)
REACHED = _list(
    """follow-up ok|contact ok|may contact|recontact|re-contact consent|can be contacted|happy to be contacted|happy to be contacted again|willing to talk more|would you talk to us again|would you be happy for a follow-up call|ok to ring|contact again?|keep in touch|could we talk again"""
)
ONLY_NAME_YES = _list(
    """use my name|show my name|print my name|may we use your name|can we name you|ok to name you|ok to use name|name ok|name?|use name?|credit me|credit me by name|credit by name|credit?|attribution ok|may we say it was you|can we say who said it|can we credit you|I want my name shown|I would like to be named|named|name shown|show name|happy to be named|happy to be identified|willing to be named|may your name appear|should your name appear|should your name stand beside it|put my name to it|I am happy for my name to be used|consent to be named|consent to be identified|permission to use name|identify me|full name may be used|first name may be used"""
)
ONLY_NAME_NO = _list(
    """keep me anonymous|I want to stay anonymous|please keep my name out of it|do not use my name|don't print my name|no name please|I'd rather not be named|I do not want to be named|anonymous|anonymous?|anonymise|stay anonymous|remain anonymous|withhold name|leave my name out|name withheld|do not identify me|I would rather you did not use my name|hide my name|name to be removed|I prefer not to be identified|tick to stay anonymous"""
)
PRIVATE = _list(
    """keep this private|please keep my story private|keep this confidential|keep it to yourselves|I'd rather you kept this to yourselves|for your eyes only|not for publication|not for quotation|not for sharing outside the team|off the record|leave me out|leave this out|leave out of report|exclude from report|exclude|withdrawn|withdraw|opted out|opt out|confidential|private|restricted|embargoed|do not use|do not include|don't use this|this is not for others|strictly between us|internal only|not to leave the team|hold back|held back|withhold|keep back|not to be used|consent withdrawn|withdrawn (date)|date withdrawn|consent withdrawn on|withdrew consent|withdrawal date|opted out on|refused|refusal|declined|leave out|leave out?|take out|taken out|please disregard my answers|delete my answers|I want my answers removed|please take my story out"""
)
GENERIC = _list(
    """consent|consent given|consent form|consent form signed|consent status|consent received|consent obtained|consent?|consents to|permission|permissions|permission given|permission level|level of consent|level of permission|permission granted|agreement|agreed?|agrees?|do you consent|do you agree|I agree|I consent|I agree to the above|I agree to all of the above|I have read the above and agree|agree to statement|what may we do with C|how may we use C|what can we do with C|how can we use C|what are you happy for us to do with C|how far may we go with C|where may C appear|where can we use C|which of these do you agree to|which of these may we do|please tick all that you agree to|tick everything you are happy with|tick all that apply: I agree that|I give permission for|I give my consent for|permissions for C|your choices about C|how your words may be used|use of your contribution|release form|release signed|signed consent|verbal consent|consent on tape|use allowed|allowed uses|what teller allows|says we may|may be used for|can be used|ok to use|can we use C|may we use C|use C?|usage rights|terms of use agreed by teller|restrictions on use|your decision about C|do you give your consent|do you give us permission|consent choice|consent option|what I agree to|what you agree to|what they agreed to|things I agree to|what I say yes to|what you said yes to|what I allow|what they allow|what I permit|I say yes to|agreed uses"""
)
OPTIONS = _list("""quotation:in P|quotation:in P without my name+unnamed|quotation:in P with my name+named|quotation:on P|quotation:printed in P|quotation:read out at P|quotation:quoted|quotation:quoted without my name+unnamed|quotation:quoted with my name+named|quotation:as a quote in P|quotation:my words on P|quotation:my words, no name+unnamed|quotation:my words and my name+named|quotation:anonymous quote+unnamed|quotation:anonymous quotes in P+unnamed|quotation:to be used in P|quotation:shown to the public|quotation:print anywhere|quotation:print it with my name+named|quotation:print but hide my name+unnamed|quotation:publish anonymously+unnamed|quotation:for P|quotation:yes, in P|quotation:put on P
analysis:for the team to learn from|analysis:for you to learn from|analysis:for the practice to learn from|analysis:to improve services|analysis:to help plan the service|analysis:for research|analysis:for the research only|analysis:in the analysis|analysis:for the evaluation|analysis:to find common themes|analysis:read by the team|analysis:read by the committee|analysis:only the team reads it|analysis:counted in the results|analysis:for internal use|analysis:to be analysed with the others|analysis:study only|analysis:analysed by the university|analysis:for statistics|analysis:to understand what matters here
sharing:with W|sharing:shared with W|sharing:passed to W|sharing:sent to W|sharing:for W to see|sharing:shown to W|sharing:W may see it|sharing:passed on to W
archive:in K|archive:kept in K|archive:stored in K|archive:for K|archive:kept after the project|archive:kept for future generations|archive:saved in K
photo:my photo|photo:my photo in P|photo:photos of me in P|photo:use of my photo|photo:my picture on P|photo:the photo of me
recontact:contact me again|recontact:ring me about it|recontact:follow-up call""")
"""Boxes to tick below a question that asks how words may be used."""
