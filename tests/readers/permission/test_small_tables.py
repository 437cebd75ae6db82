"""Small tables of many shapes: Q marks the rows that may be quoted at once, - those that may not."""

from __future__ import annotations

import pytest

from harvest.readers.permission import read_permissions

TABLES: list[tuple[str, list[str], list[list[str]], str, str]] = [
    ('0=yes key', ['Story', 'May we quote you? (0 = yes, 1 = no)'], [['a b', '0'], ['c d', '1'], ['e', '']], 'Q--', ''),
    ('key two cols', ['Story', 'Quote'], [['a b', '1'], ['c d', '2'], ['e', '3']], '-Q-', 'Codes: 1 = no, 2 = yes anonymous, 3 = ask'),
    ('swapped X', ['Story', 'You may quote me', 'Leave me out'], [['a', 'x', ''], ['b', 'x', 'x'], ['c', '', '']], 'Q--', ''),
    ('other specify', ['Story', 'May we quote you?', 'If other, please specify'], [['a', 'Yes', ''], ['b', 'Yes', 'only the first line'], ['c', 'Other', 'no quotes'], ['d', 'Other', '']], 'Q---', ''),
    ('GF list', ['Timestamp', 'Story', 'What are you happy with? (choose all that apply)'], [['1/1/2026', 's', 'Quoting me without my name, Keeping it in the archive'], ['1/1/2026', 's', 'Keeping it in the archive'], ['1', 's', 'None of the above'], ['1', 's', '']], 'Q---', ''),
    ('MS list + nothing', ['Story', 'Which of these do you agree to?'], [['s', 'You print my words anonymously;You take my photo;'], ['s', 'You take my photo;'], ['s', 'I do not agree to any of these;']], 'Q--', ''),
    ('Jisc grid', ['Story', '5.1. Quoted without name', '5.2. Quoted with name', '5.3. Passed to partners'], [['s', 'Yes', 'No', 'No'], ['s', 'Yes', 'Yes', 'Yes'], ['s', 'No', 'No', 'No'], ['s', 'No', 'Yes', '']], 'QQ--', ''),
    ('likert', ['Story', 'I am comfortable with my words being quoted'], [['s', 'Strongly agree'], ['s', 'Disagree'], ['s', 'Neither agree nor disagree'], ['s', 'Agree']], '----', ''),
    ('notice col', ['Story', 'By submitting this form you consent to your words being quoted'], [['s', ''], ['s', '']], '--', ''),
    ('parent', ['Age', 'Story', 'Parent/guardian signature if under 16', 'May we quote you anonymously?'], [['12', 's', 'J Smith', 'Yes'], ['17', 's', '', 'Yes'], ['', 's', 'B Jones', 'Yes'], ['', 's', '', 'Yes']], '-Q-Q', ''),
    ('over 16', ['Are you 16 or over?', 'Story', 'May we quote you?'], [['Yes', 's', 'Yes'], ['No', 's', 'Yes'], ['', 's', 'Yes']], 'Q-Q', ''),
    ('under 18 yesno', ['I am under 18', 'Story', 'May we quote you?'], [['No', 's', 'Yes'], ['Yes', 's', 'Yes']], 'Q-', ''),
    ('grade us', ['Grade', 'Story', 'Quote ok?'], [['9th grade', 's', 'Yes'], ['Grade 12', 's', 'Yes']], '-Q', ''),
    ('pl klasa', ['Klasa', 'Historia', 'Czy możemy cytować bez imienia?'], [['7b', 's', 'tak'], ['3 liceum', 's', 'tak']], '--', ''),
    ('dob mdy', ['Birthday', 'Story', 'Quote ok?'], [['12/25/2012', 's', 'Yes'], ['1/13/1980', 's', 'Yes']], '-Q', ''),
    ('age words', ['Age', 'Story', 'Quote ok?'], [['thirteen', 's', 'Yes'], ['in my 40s', 's', 'Yes'], ['60s', 's', 'Yes'], ['Child', 's', 'Yes'], ['teenager', 's', 'Yes'], ['16-18', 's', 'Yes'], ['11 - 16', 's', 'Yes']], '-QQ--Q-', ''),
    ('wish de/pl/fr', ['Story', 'Quote ok?'], [['Mein Chef trinkt, bitte nicht weitersagen.', 'Yes'], ['Sąsiad kradnie, proszę tego nie pisać.', 'Yes'], ['Ne le dites à personne, il boit.', 'Yes'], ['Por favor no lo publiquen.', 'Yes'], ['Chwaraeais i bêl-droed. Peidiwch â dweud wrth mam.', 'Yes'], ['这件事请不要写出来。', 'Yes'], ['یہ بات کسی کو نہ بتائیں', 'Yes'], ['The dog ran.', 'Yes']], '-------Q', ''),
    ('child story', ['Story', 'Quote ok?'], [["I'm 10 and I like slides", 'Yes'], ['I am in Year 8 and the bus is late', 'Yes'], ["I'm 10 minutes from the shop", 'Yes'], ['When I was nine we moved', 'Yes'], ['My son is 9', 'Yes'], ['Mam 12 lat i lubię park', 'Yes'], ['Ich bin 11 Jahre alt', 'Yes'], ["J'ai 13 ans", 'Yes'], ['Ella, aged 9', 'Yes']], '--QQQ----', ''),
    ('answers each', ['Story A', 'OK to quote this answer?', 'Story B', 'OK to quote this answer? (2)'], [['It rained.', 'Yes', 'We sang.', 'No'], ['It rained.', 'Yes', 'We sang.', 'Yes'], ['It rained.', 'Yes', '', '']], '-QQ', ''),
    ('named only', ['Story', 'May we use your name with your quote?'], [['s', 'Yes'], ['s', 'No']], 'Q-', ''),
    ('quote + name', ['Story', 'May we quote you?', 'May we use your name?'], [['s', 'Yes', 'No'], ['s', 'Yes', 'Yes'], ['s', 'No', 'Yes'], ['s', 'Yes', '']], 'QQ-Q', ''),
    ('sig', ['Name', 'Story', 'I agree to be quoted anonymously. Signed:'], [['Ann Lee', 's', 'A Lee'], ['Bo', 's', ''], ['Cy', 's', 'would not sign']], 'Q--', ''),
    ('lang sw', ['Hadithi', 'Je, unakubali tunukuu maneno yako bila jina?'], [['s', 'Ndiyo'], ['s', 'Hapana']], '--', ''),
    ('restricted col', ['Story', 'May we quote you?', 'Restrictions'], [['s', 'Yes', ''], ['s', 'Yes', 'not the bit about the school'], ['s', 'Yes', 'none'], ['s', 'Yes', 'anonymous only']], 'Q-Q-', ''),
    ('status withdrawn', ['Story', 'May we quote you?', 'Status'], [['s', 'Yes', 'active'], ['s', 'Yes', 'withdrawn'], ['s', 'Yes', '']], 'Q-Q', ''),
    ('true/false both', ['Story', 'quote_ok', 'no_quote'], [['s', 'TRUE', 'FALSE'], ['s', 'TRUE', 'TRUE'], ['s', 'FALSE', 'FALSE']], 'Q--', ''),
    ('second header generic', ['Q1', 'Q2'], [['What is your story?', 'May we quote your words?'], ['s', 'Yes'], ['s', 'No']], '-Q-', ''),
    ('unknown box beside', ['Story', 'May we quote you?', 'Any part you want left out?'], [['s', 'Yes', ''], ['s', 'Yes', 'The name of the shop'], ['s', 'Yes', 'No']], 'Q-Q', ''),
    ('consent by type', ['Story', 'Type of consent given'], [['s', 'Quote - anonymous'], ['s', 'Analysis only'], ['s', 'Quote - named'], ['s', 'None'], ['s', '']], 'Q-Q--', ''),
    ('verbal', ['Said', 'Verbal consent to quote (Y/N)'], [['s', 'Y'], ['s', 'N'], ['s', 'Y*'], ['s', '?']], 'Q-Q-', ''),
    ('colour code', ['Story', 'Traffic light'], [['s', 'green'], ['s', 'amber'], ['s', 'red']], 'Q--', 'Green = quote without name, amber = ask me first, red = do not use'),
    ('reversed then positive', ['Story', 'Please do not print my name', 'You can print my story'], [['s', 'Yes', 'Yes'], ['s', '', 'Yes'], ['s', 'Yes', 'No']], 'QQ-', ''),
    ('will you be named', ['Story', 'I want to be named beside my quotation', 'I agree to be quoted'], [['s', 'No', 'Yes'], ['s', 'Yes', 'Yes'], ['s', 'Yes', 'No']], 'QQ-', ''),
    ('dates of birth', ['DOB', 'Story', 'Quote?'], [['2012', 's', 'Yes'], ['1/6/2010', 's', 'Yes'], ['1950', 's', 'Yes']], '--Q', ''),
    ('nl', ['Verhaal', 'Mogen wij u citeren zonder naam?'], [['s', 'Ja'], ['s', 'Nee']], 'Q-', ''),
    ('it', ['Storia', 'Possiamo citare le sue parole?'], [['s', 'Sì, senza nome'], ['s', 'No']], 'Q-', ''),
    ('pt', ['História', 'Podemos citar as suas palavras sem o seu nome?'], [['s', 'Sim'], ['s', 'Não']], 'Q-', ''),
    ('ukr', ['Історія', 'Чи можемо ми цитувати ваші слова без імені?'], [['s', 'Так'], ['s', 'Ні']], 'Q-', ''),
    ('two nos', ['Story', 'Use my words?', 'Use my words outside the project?'], [['s', 'Yes', 'Yes'], ['s', 'Yes', 'No'], ['s', 'No', 'No']], 'Q--', ''),
    ('only internally', ['Story', 'May we quote you?'], [['s', 'Yes, internally only'], ['s', 'For internal use'], ['s', 'Yes, in the report'], ['s', 'Yes - report only, not online']], '--Q-', ''),
    ('names given', ['Name', 'Story', 'May we quote you?'], [['Ann', 's', 'Yes - as Ann'], ['Bo', 's', 'yes as "a mother of two"'], ['Cy', 's', 'Yes']], '--Q', ''),
    ('checkbox text', ['Story', 'I agree to the following:'], [['s', 'My story can be read by the team'], ['s', 'My story can be read by the team, My words can be printed without my name'], ['s', '']], '-Q-', ''),
    ('dropdown with none', ['Story', 'How can we use your quote?'], [['s', 'Anonymously'], ['s', 'With my first name'], ['s', 'Not at all'], ['s', 'With my name']], 'Q--Q', ''),
    ('gap', ['Story', '', 'May we quote you?'], [['s', '', 'Yes'], ['s', 'x', 'No']], 'Q-', ''),
    ('long notice', ['Story', 'We will publish a report in June. It will not name anyone. Do you agree to your words being quoted in it?'], [['s', 'Yes'], ['s', 'No']], 'Q-', ''),
    ('under 13', ['Age group', 'Story', 'Quote?'], [['Under 13', 's', 'Yes'], ['13-15', 's', 'Yes'], ['16-19', 's', 'Yes'], ['20+', 's', 'Yes'], ['Prefer not to say', 's', 'Yes'], ['<16', 's', 'Yes'], ['16 and over', 's', 'Yes']], '--QQQ-Q', ''),
    ('speaker children', ['Who', 'Story', 'Quote ok'], [['Mia (8)', 's', 'Yes'], ['Rose, 44', 's', 'Yes'], ['Year 5 class', 's', 'Yes'], ['Jo', 's', 'Yes']], '-Q-Q', ''),
]


def quotable(columns: list[str], rows: list[list[str]], note: str) -> str:
    read = read_permissions(columns, rows, note=note, year=2026)
    return "".join("Q" if row is not None and row.quotable else "-" for row in read.rows)


@pytest.mark.parametrize(("name", "columns", "rows", "expected", "note"), TABLES, ids=[t[0] for t in TABLES])
def test_rows_that_may_be_quoted_are_found_and_no_other_is(
    name: str, columns: list[str], rows: list[list[str]], expected: str, note: str
) -> None:
    assert quotable(columns, rows, note) == expected, name
