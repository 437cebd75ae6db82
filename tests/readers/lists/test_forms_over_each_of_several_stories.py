"""A short form over each story: who told it, whether it may be quoted, whether with the name, and who may have it."""

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.documents.forms.forms_over_stories import with_forms_in_lines
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import visible

FIRST = """Told by: Marta Quill
Quoting: {quoting}
Name: {name}
Partners: {partners}

I baked for the ferry men half my life, and I could tell a crew by its bread alone.
Nobody says what to do with flour when the boats stop, so I baked for the school.
"""
SECOND = """Told by: Owen Stacker
Quoting: no. For the hall to learn from, not to be printed
Name: no
Partners: no

I was a signalman and you learn to keep awake. It took me ten years to sleep again.
I want the lads who are still on nights to know that there is a kettle here.
"""


def permitted(text: str, name: str = "stories.txt"):
    (reading,) = parse_file(name, text.encode())
    return {source.voice: source.permission for source in reading.sources}


def first(quoting="yes", name="no", partners="yes") -> str:
    return FIRST.format(quoting=quoting, name=name, partners=partners)


@pytest.mark.parametrize("title", ["", "THE HALL, STORIES 2 AND 3 (typed from the tape)\n\n"])
@pytest.mark.parametrize("head", ["Story: {}\n", "Story {}\n", "Interview: {}\n", "Story no.: {}\n", "Visitor: {}\n"])
def test_each_of_several_stories_has_the_answers_over_it(title, head):
    text = title + head.format(2) + first() + "\n----\n\n" + head.format(3) + SECOND
    said = permitted(text)
    assert said.keys() == {"Marta Quill", "Owen Stacker"}
    assert (said["Marta Quill"].quotation, said["Marta Quill"].sharing) == ("anonymous", "yes")
    assert said["Marta Quill"].quotable
    assert (said["Owen Stacker"].quotation, said["Owen Stacker"].sharing) == ("no", "no")
    (reading,) = parse_file("stories.txt", text.encode())
    kept = sum(visible(source.text) for source in reading.sources)
    assert kept + sum(one.characters for one in reading.dropped) >= visible(text)


def test_how_old_two_people_are_begins_no_story():
    (reading,) = parse_file(
        "talk.txt", b"Age: 71\nWe sang by the river every Monday.\nAge: 65\nI slept through it all.\n"
    )
    assert all(source.voice is None for source in reading.sources)


def test_an_answer_over_one_of_several_stories_is_none_of_all():
    """Where stories can't be told apart, no yes over the first is one of the others."""
    text = "Notes of the day\n" + first(name="yes").replace("Told by: Marta Quill\n", "")
    text += "\n" + SECOND.replace("Told by: Owen Stacker\n", "")
    assert not any(given is not None and given.quotable for given in permitted(text).values())


@pytest.mark.parametrize("asked", ["May be quoted", "Quoting", "Quote", "Can we quote you?", "OK to quote", "Print"])
def test_a_form_over_one_story_asks_for_the_name_in_one_word(asked):
    def said(name: str):
        (given,) = permitted(first(name=name).replace("Quoting", asked)).values()
        return given.quotation, given.quotable, given.sharing

    assert said("yes") == ("named", True, "yes")
    assert said("yes, full name") == ("named", True, "yes")
    assert said("no") == ("anonymous", True, "yes")
    assert said("no name please") == ("anonymous", True, "yes")


def test_a_form_over_one_story_refuses_in_one_word():
    (given,) = permitted(first(quoting="no", name="yes", partners="no")).values()
    assert (given.quotation, given.sharing) == ("no", "no")
    (given,) = permitted(SECOND).values()
    assert (given.quotation, given.sharing) == ("no", "no")


def test_lines_over_a_talk_hold_together():
    talk = """Ana: What is strong in this street?
Bo: The choir, since it began in the old mill.
Ana: And what would you wish for?
Bo: A second bench under the lime tree.
"""
    (reading,) = parse_file("talk.txt", f"Quoting: yes\nName: no\nPartners: no\n\n{talk}".encode())
    given = [said for source in reading.sources for said in source.permissions.values()]
    assert given and all(said.quotation != "named" and said.sharing == "no" for said in given)


TABLED = """# Tales from the loft

Taken down on the stairs, 3 May 2025. Every teller filled in the slip over their own tale.

## The churn

| | |
|---|---|
| **Told by** | Ada Quill |
| **Where from** | Dairy, retired |
| **May we use this story in the report?** | {quoting} |
| **With your name?** | {name} |
| **May partners have it?** | {partners} |

I came for one afternoon to scrub the churns, and nineteen years later I still scrub them.
The first winter the pump broke and we carried every drop up from the beck by hand.

---

## The bell

| | |
|---|---|
| **Told by** | Bo Stacker |
| **Where from** | Chapel |
| **May we use this story in the report?** | Yes |
| **With your name?** | Yes, put my name |
| **May partners have it?** | No |

My mother rang the bell whenever the fog came in, and after her I did it for years.
When my hip was mended I heard it ring, and nobody has ever told me who it was.
"""


@pytest.mark.parametrize(
    ("answers", "level", "sharing"),
    [
        (("Yes", "No, not with my name", "Yes"), "anonymous", "yes"),
        (("Yes", "Yes", "No"), "named", "no"),
        (("No", "No", "No"), "no", "no"),
        (("", "Yes", "Yes"), "unknown", "yes"),
        (("", "", ""), "unknown", "unknown"),
        (("-", "left blank", "–"), "unknown", "unknown"),
        (("Yes", "", ""), "anonymous", "unknown"),
    ],
)
def test_a_form_as_a_table_over_each_story_is_of_that_story(answers, level, sharing):
    text = TABLED.format(**dict(zip(("quoting", "name", "partners"), answers, strict=True)))
    said = permitted(text, "Tales from the loft.md")
    assert said.keys() == {"Ada Quill", "Bo Stacker"}
    assert (said["Ada Quill"].quotation, said["Ada Quill"].sharing) == (level, sharing)
    assert (said["Bo Stacker"].quotation, said["Bo Stacker"].sharing) == ("named", "no")
    (reading,) = parse_file("Tales from the loft.md", text.encode())
    assert all(
        "answer" not in source.text and "?:" not in source.text and "|" not in source.text for source in reading.sources
    )
    kept = sum(visible(source.text) for source in reading.sources)
    assert kept + sum(one.characters for one in reading.dropped) >= visible(text)


def test_whoever_is_not_named_in_a_form_over_a_story_is_not_called_after_what_is_missing():
    text = TABLED.format(quoting="Yes", name="No", partners="Yes").replace("Ada Quill", "")
    voices = list(permitted(text, "Tales from the loft.md"))
    assert len(voices) == 2 and "Bo Stacker" in voices
    assert not any("answer" in (voice or "") for voice in voices)


def test_a_form_as_a_table_below_each_story_gives_nothing_to_the_next():
    """Where the tables end the stories, no answer of one is read as one over the story that follows."""
    first, second = TABLED.format(quoting="No", name="No", partners="No").split("---\n\n## The bell")
    title, _, rest = first.partition("## The churn\n\n")
    slip, tale = rest.split("\n\nI came", 1)
    other, told = second.split("\n\nMy mother", 1)
    text = f"{title}## The churn\n\nI came{tale}\n{slip}\n\n## The bell\n\nMy mother{told}\n{other.strip()}\n"
    for voice, given in permitted(text, "Tales from the loft.md").items():
        assert voice == "Bo Stacker" or given is None or not given.quotable or given.hold


def test_tables_that_ask_for_no_leave_stay_tables():
    counts = [["Answer", "People"], ["Good", "5"], ["Bad", ""]]
    after = Line("Most who came said that they would come again in spring.")
    blocks = [Line("The hall", 2), counts, after, Line("The quay", 2), counts, after]
    assert with_forms_in_lines(blocks) == blocks
