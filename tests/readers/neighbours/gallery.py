"""Comments below a post, copied out of a page or saved with it: names, how long ago, Like, answers."""

from tests.readers.neighbours.case import Neighbour

POST = "What should never leave Hexmoor Park?"

CASES = (
    Neighbour(
        "comments copied with everything on one line below",
        "fb comments park.txt",
        f"""Friends of Hexmoor Park
3 May at 10:12 ·
{POST}
All reactions:
41
17 comments
Like
Comment
Share
Most relevant
Shaz Pelling
The aviary. Got my first kiss behind it and the peacock told everyone
2d Like Reply
14
Tom Idle
My nan's bench, with her name on it
2d Like Reply Edited
Shaz Pelling
Tom Idle I sat on it this morning!
1d Like Reply
View 2 more replies
Rukhsana Mir
Author
The paddling pool needs mending but it is ours
5h Like Reply
Write a comment…
""",
        said=[
            ("Shaz Pelling", "The aviary. Got my first kiss behind it and the peacock told everyone"),
            ("Tom Idle", "My nan's bench, with her name on it"),
            ("Shaz Pelling", "Tom Idle I sat on it this morning!"),
            ("Rukhsana Mir", "The paddling pool needs mending but it is ours"),
        ],
        asked={"My nan's bench, with her name on it": POST},
        lacks=["reactions", "Most relevant", "Author", "Write a comment"],
    ),
    Neighbour(
        "each button on its own line with dots between",
        "comments.txt",
        """Nell Arkwright
The Friday soup, it is the only meal I eat in company
 · Reply · 3 d
Bashir
Same here. And the noise.
Like
 · Reply · 2 d
Nell Arkwright
Bashir you ARE the noise
Like
 · Reply · 2 d
Top fan
Olive Grundy
I would keep the old tiles and lose the tannoy
Like
 · Reply · 1 w
""",
        keeps=["The Friday soup", "And the noise.", "you ARE the noise", "lose the tannoy"],
        voices=["Nell Arkwright", "Bashir", "Olive Grundy"],
        turns=4,
        lacks=["Top fan"],
    ),
    Neighbour(
        "YouTube comments with handles",
        "comments on the film.txt",
        """@marginalia
2 weeks ago
My grandfather built that weir. He never learnt to swim.


31

Reply

@tess_of_the_locks
13 days ago (edited)
Cried at the dog. Then went and joined the rowing club.


8

Reply
·
2 replies
@marginalia
12 days ago
See you on Tuesday then


2

Reply
""",
        said=[
            ("marginalia", "My grandfather built that weir. He never learnt to swim."),
            ("tess_of_the_locks", "Cried at the dog. Then went and joined the rowing club."),
            ("marginalia", "See you on Tuesday then"),
        ],
    ),
    Neighbour(
        "German comments copied",
        "kommentare.txt",
        """Wencke Thoms
Die Laterne am Steg, ohne die wär ich im Hafen gelandet
2 Tage
Gefällt mir
Antworten
Jörn P.
Der Kiosk. Frau Demir weiß alles vor allen.
1 Tag
Gefällt mir
Antworten
Wencke Thoms
Jörn P. und sie sagt es keinem!
5 Std.
Gefällt mir
Antworten
""",
        said=[
            ("Wencke Thoms", "Die Laterne am Steg, ohne die wär ich im Hafen gelandet"),
            ("Jörn P.", "Der Kiosk. Frau Demir weiß alles vor allen."),
            ("Wencke Thoms", "Jörn P. und sie sagt es keinem!"),
        ],
    ),
    Neighbour(
        "a saved page whose classes say nothing, with nested answers",
        "post.html",
        f"""<html><body><div role="main"><div class="x1a"><h2><a>Friends of Hexmoor Park</a></h2>
<div dir="auto" class="x9">{POST}</div></div>
<ul class="x2">
<li><div aria-label="Comment by Shaz Pelling 2 days ago" class="x3"><span class="x4">
<a href="#">Shaz Pelling</a></span>
<div dir="auto" class="x9">The aviary. The peacock told everyone.</div><div class="x5"><a>2d</a>
<div role="button">Like</div><div role="button">Reply</div></div></div>
<ul class="x6"><li><div aria-label="Reply by Tom Idle to Shaz Pelling's comment" class="x3"><span class="x4">
<a href="#">Tom Idle</a></span><div dir="auto" class="x9">It told my mother first.</div><div class="x5"><a>1d</a>
<div role="button">Like</div><div role="button">Reply</div></div></div></li></ul></li>
<li><div aria-label="Comment by Rukhsana Mir 5 hours ago" class="x3"><span class="x4">
<a href="#">Rukhsana Mir</a></span>
<div dir="auto" class="x9">The paddling pool, cracked as it is.</div><div class="x5"><a>5h</a>
<div role="button">Like</div><div role="button">Reply</div></div></div></li></ul></div></body></html>""",
        said=[
            ("Shaz Pelling", "The aviary. The peacock told everyone."),
            ("Tom Idle", "It told my mother first."),
            ("Rukhsana Mir", "The paddling pool, cracked as it is."),
        ],
    ),
    Neighbour(
        "a gallery of pictures with a caption and a name each",
        "gallery.html",
        """<html><body><h1>Hexmoor in pictures</h1><p>Sent in for the open day.</p><div class="gallery">
<figure><img src="1.jpg" alt="IMG_1"><figcaption>The pump, where I learnt to swear. <span class="credit">Odile
Marchetti</span></figcaption></figure>
<figure><img src="2.jpg"><figcaption>It is about a bench. Sit on it and you will see. <span class="credit">Bram
Yates</span></figcaption></figure>
<figure><img src="3.jpg"><figcaption>My father's allotment, given back in 1987 and again last spring. <span
class="credit">Ines</span></figcaption></figure></div></body></html>""",
        keeps=["The pump, where I learnt to swear.", "Sit on it and you will see.", "again last spring."],
        kind="photo",
        turns=3,
        voices=["Odile Marchetti", "Bram Yates", "Ines"],
    ),
    Neighbour(
        "a gallery without figures, parts called after photos, one nobody signed",
        "wall.html",
        """<html><body><nav>Home Wall</nav><h2>The wall</h2><div class="photo-wall">
<div class="photo"><a href="1.jpg"><img src="uploads/1.jpg"></a><p>My stair at five. Somebody always sings.</p>
<p class="by">by Yusra, 14</p></div>
<div class="photo"><a href="2.jpg"><img src="uploads/2.jpg"></a><p>The oven we built from the old school.</p>
<p class="by">by Marcin Wolny</p></div>
<div class="photo"><a href="3.jpg"><img src="uploads/3.jpg"></a><p>Where the bus used to turn.</p>
<p class="by">Anonymous</p></div></div></body></html>""",
        words=[
            "My stair at five. Somebody always sings.",
            "The oven we built from the old school.",
            "Where the bus used to turn.",
        ],
        kind="photo",
        voices=["Marcin Wolny"],
    ),
    Neighbour(
        "comments with a picture of each writer are no gallery",
        "thread.html",
        """<html><body><h1>What holds the quay together?</h1>
<div class="c"><img class="avatar" src="a.jpg"><span class="author">Nell</span>
<p>The Friday soup, and the noise.</p></div>
<div class="c"><img class="avatar" src="b.jpg"><span class="author">Bashir</span><p>The ferryman. He waits.</p></div>
<div class="c"><img class="avatar" src="c.jpg"><span class="author">Olive</span><p>Old tiles, wet dogs.</p></div>
</body></html>""",
        said=[
            ("Nell", "The Friday soup, and the noise."),
            ("Bashir", "The ferryman. He waits."),
            ("Olive", "Old tiles, wet dogs."),
        ],
        kind="transcript",
    ),
    Neighbour(
        "comments copied in French and Polish, answers among them",
        "commentaires.txt",
        """Aminata Diop
Le lavoir, et la voisine qui chante faux
2 j
J’aime
Répondre
Krzysztof W.
Ławka pod lipą. Moja.
1 dzień
Lubię to!
Odpowiedz
Aminata Diop
Krzysztof W. je t'y ai vu !
5 h
J’aime
Répondre
Afficher les 2 réponses
""",
        said=[
            ("Aminata Diop", "Le lavoir, et la voisine qui chante faux"),
            ("Krzysztof W.", "Ławka pod lipą. Moja."),
            ("Aminata Diop", "Krzysztof W. je t'y ai vu !"),
        ],
    ),
)
