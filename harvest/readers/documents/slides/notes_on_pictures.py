# ruff: noqa: E501 – patterns and examples are easier to check on one line
"""Notes below a photo on a slide that say what is to be done with it before it is shown. Nobody's words."""

from __future__ import annotations

import re

_PLEASE = r"(?:(?:please|pls|to|must|need to|needs? to be|still to|remember to|don['’]t forget to|can (?:we|you|someone)|bitte|merci de|por favor) )?"
_SEEN = (
    r"(?:faces?|labels?|names?|surnames?|sur ?name|number ?plates?|plates?|registrations?|reg|logos?|badges?|house numbers?|door numbers?|street names?|child(?:ren)?|kids?|bab(?:y|ies)|background|address(?:es)?|screen|tattoos?|uniforms?|"
    r"corners?|edges?|borders?|people|passer-?s?by|bystanders?|left|right|top|bottom|photos?|pictures?|images?|pics?|version|file|original|copy|scan|colours?|contrast|date stamp|phone numbers?|signs?)"
)
_THE = r"(?:(?:the|this|that|her|his|their|its|all|any|both|other|two|an?|out|off|up|in|of|on|behind|from|left|right|top|bottom|low|blurry|dark|better|bigger|larger|clearer|sharper|higher|original|cropped|[a-z]+['’]s) ){0,6}"
_TO_DO = re.compile(
    rf"^\W*{_PLEASE}(?:crop|blur|pixell?ate|rotate|straighten|brighten|lighten|darken|retouch|photoshop|resize|enlarge|desaturate|re-?scan|re-?shoot|re-?crop)(?:ped|red|d|ed)?\b(?!\w*ing).{{0,120}}$|"
    rf"^\W*{_PLEASE}(?:cover|hide|mask|remove|cut|edit|take|black|white|paint|swap|replace|redact|get|find|use|insert|anonymi[sz]e|flip|fix|adjust|zoom|cut) {_THE}{_SEEN}\b.{{0,100}}$|"
    r"^\W*(?:faces?|labels?|names?|surnames?|number ?plates?|children|logos?) (?:still )?(?:to be |needs? to be |must be |needs? |to )?(?:blurr?(?:ed|ing)?|pixell?at(?:ed|ing)|cropp?(?:ed|ing)|hidden|covered|masked|removed|taken out|cut (?:off|out))\b.{0,80}$|"
    r"^\W*(?:bitte )?(?:gesicht\w*|kennzeichen|kinder|namen?|etikett|hintergrund|logo)\b.{0,30}\b(?:verpixeln|unkenntlich|unscharf|abschneiden|wegschneiden|retuschieren)\b.{0,60}$|"
    r"^\W*(?:merci de |à |il faut )?(?:flouter|recadrer|masquer|pixelliser)\b.{0,100}$|^\W*(?:por favor |hay que )?(?:difuminar|recortar|pixelar|tapar|desenfocar)\b.{0,100}$|"
    r"^\W*(?:proszę )?(?:wykadrować|zamazać|rozmyć|przyciąć)\b.{0,100}$|^\W*(?:wazig maken|bijsnijden|onherkenbaar maken)\b.{0,80}$",
    re.I,
)
_ASKS_AFTER = re.compile(
    r"^\W*(?:please |must |need to |to |still to )?(?:ask|ring|call|phone|email|text|message|speak to|talk to|see|chase|check with|double[- ]check with|confirm with)\s[\w'’. -]{1,40}?"
    r"\b(?:before|first|again|if|whether|about|that|re|still|wants?|ok|okay|happy)\b.{0,80}$|"
    r"\b(?:consent|release|permission) (?:form|slip|sheet)s?\b|^\W*(?:no |got |have |has |waiting (?:for|on) |chase )?(?:consent|permission|release)(?: (?:form|slip|from))?\b.{0,80}$",
    re.I,
)
"""Whom to ask before it is shown, and what a form says of it."""
_SAYS_I = re.compile(r"\b(?:I|I['’]\w+|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Oo]ur)\b")


def is_for_picture(note: str) -> bool:
    """Whether a note says what is to be done with a photo, whom to ask of it or what a form says of it.

    >>> is_for_picture("crop out the label, KIT'S SURNAME SHOWS"), is_for_picture("faces to be blurred")
    (True, True)
    >>> is_for_picture("Ask Lou first, she may want it out"), is_for_picture("Gesichter bitte verpixeln")
    (True, True)
    >>> is_for_picture("I cropped my uncle out of it"), is_for_picture("Cover the bandstand before winter")
    (False, False)
    """
    return _SAYS_I.search(note) is None and any(shape.search(note) for shape in (_TO_DO, _ASKS_AFTER))
