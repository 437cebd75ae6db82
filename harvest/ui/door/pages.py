"""The pages of the door: plain forms that work without a script."""

from __future__ import annotations

from html import escape
from urllib.parse import quote

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title} · Harvest</title>{head}
<style>
:root {{ color-scheme: light dark; --paper: light-dark(#fdfaf5, #1d1a17); --ink: light-dark(#15110d, #f1e9de);
  --act: light-dark(#8a4b14, #e59a52); --on-act: light-dark(#ffffff, #1d1a17); --line: light-dark(#8d7f6c, #85786c);
  --soft: light-dark(#f4ecdf, #2a2521) }}
* {{ box-sizing: border-box }}
body {{ margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; background: var(--paper);
  color: var(--ink); font: 17px/1.5 "Source Sans", "Source Sans Pro", system-ui, sans-serif }}
main {{ width: min(26rem, 100%) }}
h1 {{ font-size: 1.7rem; line-height: 1.2; margin: 0 0 .5rem }}
p {{ margin: 0 0 1rem }}
label {{ display: block; margin: 0 0 .25rem; font-weight: 600 }}
input {{ width: 100%; min-height: 3rem; padding: .5rem .75rem; margin: 0 0 1rem; font: inherit; color: inherit;
  background: var(--paper); border: 1px solid var(--line); border-radius: .6rem }}
button {{ width: 100%; min-height: 3rem; padding: .5rem 1rem; margin: 0 0 .75rem; font: inherit; font-weight: 600;
  cursor: pointer; border: 1px solid var(--act); border-radius: .6rem; background: var(--act); color: var(--on-act) }}
button.second {{ background: none; color: var(--act) }}
a.act {{ display: block; padding: .7rem 1rem; margin: 0 0 1rem; text-align: center; font-weight: 600;
  text-decoration: none; border-radius: .6rem; background: var(--act); color: var(--on-act) }}
input:focus-visible, button:focus-visible, a:focus-visible {{ outline: 3px solid var(--act); outline-offset: 2px }}
.wrong {{ padding: .75rem; border-left: .3rem solid var(--act); border-radius: .3rem; background: var(--soft) }}
.hint {{ margin-top: -.75rem; font-size: .95rem }}
a {{ color: var(--act) }}
</style>
</head>
<body><main>
<h1>{title}</h1>
{body}
</main></body></html>
"""


def _page(title: str, body: str, head: str = "") -> str:
    return _PAGE.format(title=escape(title), body=body, head=head)


def _wrong(sentence: str) -> str:
    return f'<p class="wrong" role="alert">{escape(sentence)}</p>' if sentence else ""


def signing_in(to: str) -> str:
    """The address of the form to sign in, from which people come to ``to``."""
    return "/signin" if to == "/" else f"/signin?to={quote(to, safe='/')}"


def on(to: str) -> str:
    """Leads on by itself: a browser that came from elsewhere sends its cookies along only from a page of ours."""
    there = escape(to)
    head = f'<meta http-equiv="refresh" content="0; url={there}">'
    return _page("One moment", f'<p><a href="{there}">Go on</a></p>', head)


def sign_in(
    inquiry: str, *, name: str = "", wrong: str = "", plain: bool = False, to: str = "/", provider: str = ""
) -> str:
    """Name and password, and where there is a provider the way to it."""
    way = f'<a class="act" href="/signin/go?to={quote(to, safe="/")}">Sign in with {escape(provider)}</a>'
    outside = f"{way}<p>Or with a password of Harvest’s own:</p>" if provider else ""
    return _page(
        "Sign in",
        f"""<p>{escape(inquiry)}</p>{_wrong(wrong)}{_in_the_clear(plain)}{outside}
<form method="post" action="/signin">
<input type="hidden" name="to" value="{escape(to)}">
<label for="name">Your name</label>
<input id="name" name="name" value="{escape(name)}" autocomplete="username" maxlength="60" required{_focus(not name)}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" maxlength="1000" required{
            _focus(bool(name))
        }>
<button>Sign in</button>
</form>
<p>New here, or forgotten your password? Ask whoever manages people for a link.</p>""",
    )


def accept(inquiry: str, name: str, path: str, *, wrong: str = "", plain: bool = False) -> str:
    """Somebody who was invited chooses a password."""
    return _page(
        f"Welcome, {name}",
        f"""<p>You are invited to work on “{escape(inquiry)}”. Choose a password; nobody else can see it.</p>
{_wrong(wrong)}{_in_the_clear(plain)}
<form method="post" action="{escape(path)}">
<input type="hidden" name="name" value="{escape(name)}" autocomplete="username">
<label for="password">A password of your own</label>
<input id="password" name="password" type="password" autocomplete="new-password" maxlength="1000" minlength="10"
 aria-describedby="hint" required autofocus>
<p class="hint" id="hint">10 letters or more. Three or four words that don’t belong together are a good one.</p>
<label for="again">The same once more</label>
<input id="again" name="again" type="password" autocomplete="new-password" maxlength="1000" required>
<button>Come in</button>
</form>""",
    )


def sign_out(name: str) -> str:
    """Whether to sign out here or everywhere."""
    return _page(
        "Sign out",
        f"""<p>You are signed in as {escape(name)}.</p>
<form method="post" action="/signout"><button>Sign out</button></form>
<form method="post" action="/signout"><input type="hidden" name="everywhere" value="yes">
<button class="second">Sign out on every device</button></form>
<p><a href="/">Back to work</a></p>""",
    )


def signed_out() -> str:
    """Out, where a proxy would let whoever asks for a page in again."""
    return _page("You are signed out", '<p>Here, that is. Close this page, or <a href="/">come in again</a>.</p>')


def said(title: str, sentence: str, *, way: bool = True) -> str:
    """One sentence, and the way to sign in where there is one."""
    there = '<p><a href="/signin">Sign in</a></p>' if way else ""
    return _page(title, _wrong(sentence) + there)


def _focus(here: bool) -> str:
    return " autofocus" if here else ""


def _in_the_clear(plain: bool) -> str:
    if not plain:
        return ""
    return (
        '<p class="wrong">This address is without https: whoever listens in on this network can read along. '
        "Take a password that you use nowhere else.</p>"
    )
