"""A dream that says until, last, not, without, leave or out asks nobody to keep words back; ten that do are heard."""

from __future__ import annotations

import pytest

from harvest.readers.permission.wished.heard import wish_in

DREAMS = """
Buses that run until the last song has been sung.
A bench by the pond, and no more cars parked in front of it.
That nobody is left out at Christmas.
Nobody eats alone, not even on a Sunday.
A street without one boarded-up window.
The library stays open until nine, also on the last Friday of the month.
Children who play out until the lamps come on.
We leave our doors open again.
No more letters that nobody can read.
A hall where you can sit without having to buy anything.
Not one more shop closed.
A night bus, so that I need not leave before the last dance.
The last house in the row gets a ramp as well.
No more waiting until Monday for a doctor.
That I can take the pram out without asking somebody to carry it.
A garden in which nothing is cut until the bees have left.
An evening out that does not cost a week's money.
The young ones do not have to leave to find work.
Lights on the towpath until the last train is in.
Flats without damp, and a lift that is not out of order.
To be honest I would rather be left alone.
Cafés where nobody asks you to leave.
The last post office stays.
Not having to go without so that the children can go.
Water that you can swim in until October.
Not to be the only one who looks after Mum.
""".strip().splitlines()

REQUESTS = """
A bench for my mother, but please leave her name out.
A café by the lock. Do not print the bit about my neighbour.
Leave out what I wrote about the landlord.
That the flats are mended. Not to be quoted, please.
More buses. Please take the last sentence out, it is about my son.
A choir. No photo of me without asking first, and don't use my words.
Cut the last line, I should not have written it.
Use my dream without my name.
That my husband stops drinking. No more than that, and not for the report.
I would like a safe place for my sister; please don't put this on the wall.
A flat that my ex must not find out about.
Somewhere that my daughter can go, and nobody is to know about the baby.
""".strip().splitlines()


@pytest.mark.parametrize("card", DREAMS)
def test_a_dream_with_such_a_word_is_not_held(card: str) -> None:
    assert not wish_in(card)


@pytest.mark.parametrize("card", REQUESTS)
def test_a_card_that_asks_for_care_is_held(card: str) -> None:
    assert wish_in(card)
