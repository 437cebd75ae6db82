"""What words are about in the light of a page: of quoting, of the name, or of those to whom words may go."""

from __future__ import annotations

from dataclasses import replace

from harvest.readers.lists_by_name.heard.asking import Column, column_of
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import NAME, NOTHING, QUOTE
from harvest.readers.lists_by_name.page import Page
from harvest.readers.lists_by_name.who.named_together import without


def bodies_told(text: str, page: Page) -> str:
    """A text in which those with whom words may be shared are called what the patterns of words know."""
    return page.bodies.sub("thatbody", text) if page.bodies else text


def about(text: str, page: Page) -> list[str]:
    """What words are about; those with whom words may be shared are known by what the page calls them."""
    return topics(bodies_told(text, page))


def about_alone(text: str, page: Page) -> str:
    """What words are about and nothing else; being quoted by name is about being quoted."""
    found = about(text, page)
    found = [QUOTE] if {*found} == {QUOTE, NAME} else found
    return found[0] if len(found) == 1 else ""


def spoken_of(sentence: str, page: Page) -> str:
    """What a sentence is about and nothing else, as the next is that says no more than yes or no: “Bo did not.”"""
    text = without(sentence, page.known.spans(sentence))
    if about(text, page):
        return about_alone(text, page)
    return NOTHING if text.rstrip().endswith("?") else page.asked


def column_on(head: str, page: Page) -> Column:
    """What a heading asks; “may Barley Lane have it?” by what the page calls those with whom words may be shared."""
    column = column_of(head)
    return column if column.about else replace(column_of(bodies_told(head, page)), head=head)
