"""What columns are called that hold who tells (“Who told it”, “Kto opowiada”), and what stands for no name."""

from __future__ import annotations

TOLD = (
    r"(?:who (?:tells|told|is telling|said|says|spoke|is speaking)(?: (?:it|this|that|us|the story))?|"
    r"kto (?:opowiada\w*|opowiedzia[łl]\w*|mówi|powiedział\w*)|opowiada(?:jąc[ya])?|opowiedział[ao]?|narratork?a?|"
    r"qui (?:raconte|parle|a (?:raconté|dit)|l['’]a (?:raconté|dit))|(?:raconté|dit) par|conteur|conteuse|"
    r"narrateur|narratrice|wer (?:erzählt|spricht|sagt)(?: (?:es|das))?|wer hat (?:es |das )?(?:erzählt|gesagt)|"
    r"erzählt von|erzähler(?:[*:_]?in)?|quién (?:lo )?(?:cuenta|contó|habla|dijo)|"
    r"quem (?:conta|contou|fala|falou|disse)|"
    r"(?:contad|dich|dit)[oa] (?:por|da)|narrador[ae]?|chi (?:l['’]ha )?(?:racconta|raccontat[oa]|parla|detto)|"
    r"raccontat[oa] da|narratore|wie (?:vertelt|vertelde|spreekt|zei)(?: (?:het|dit|dat))?|verteld door|verteller|"
    r"pwy (?:sy['’]n (?:adrodd|dweud|siarad)|(?:a )?(?:adroddodd|ddywedodd))(?: hyn)?|adroddwyd gan|storïwr|"
    r"讲述[人者]|口述[人者]|受访[人者]|谁(?:讲|说)的?|"
    r"(?:ال)?راوي?|من (?:يروي|يحكي|حكى|قال)|راوی|کس نے (?:بتایا|سنایا|کہا)|(?:سنانے|بتانے) والا)\W*"
)
"""Part of a pattern; who wrote a story down, or asked for it, is called otherwise everywhere."""
NAMELESS = (
    r"(?:anon(?:ymous(?:ly)?)?|an[oóôò]n[yiíì]m\w*|anoniem|анон[иі]м\w*|di-?enw|heb enw|"
    r"ohne namen?|sans nom|sin nombre|sem nome|senza nome|bez (?:imienia|nazwiska|podpisu)|zonder naam|"
    r"(?:不愿|不)(?:具名|透露姓名)|佚名|匿名|익명|مجهول|بدون اسم|نام نہیں)"
)
"""Part of a pattern: what stands where others have their name, in the languages of events."""
