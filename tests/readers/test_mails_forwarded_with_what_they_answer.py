"""Several mails that somebody forwards in one, with the letter that all of them answer below."""

from harvest.readers.dispatch import parse_file

HEAD = "From: {who} <someone@x.example>\nDate: {day}\nSubject: Re: Your form\n\n"
MAIL = (
    "From: Host <host@x.example>\nTo: Office <office@x.example>\nDate: Tue, 24 Nov 2026 09:12:00 +0000\n"
    'Subject: Fwd: Re: Your form\nContent-Type: text/plain; charset="utf-8"\nMIME-Version: 1.0\n\n'
    "Here are the answers, newest first. Please keep them with the forms; they change what is on it.\n\n"
    "---------- Forwarded message ----------\n" + HEAD.format(who="Ada Obi", day="Mon, 23 Nov 2026 20:47") + "Hi,\n"
    "please take out everything I said on the day, I no longer agree to anything.\nAda Obi\n\n"
    "---------- Forwarded message ----------\n" + HEAD.format(who="Bo Lind", day="Fri, 20 Nov 2026 13:05") + "Hello,\n"
    "please use my words without my name after all. Everything else is fine as ticked.\nBo Lind\n\n"
    "---------- Original message ----------\n"
    "From: Host <host@x.example>\nDate: Tue, 17 Nov 2026 16:20\nSubject: Your form\n\n"
    "Dear all,\nthank you for coming. If you want to change anything on your form, just answer this e-mail.\nHost\n"
)


def test_each_forwarded_mail_is_of_who_wrote_it_and_the_letter_below_of_nobody():
    (reading,) = parse_file("answers.eml", MAIL.encode())
    assert [source.voice for source in reading.sources] == ["Ada Obi", "Bo Lind"]
    assert not reading.listed
    assert not any("thank you for coming" in source.text for source in reading.sources)


def test_who_forwards_them_is_not_asked_and_answers_nothing():
    (reading,) = parse_file("answers.eml", MAIL.encode())
    assert not any("Host" in name for one in reading.listed for name in one.names)
    assert "Host" not in [source.voice for source in reading.sources]
