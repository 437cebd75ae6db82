"""The door of a team's server: nobody gets further than its pages who is not signed in.

It stands before the app and answers ``/signin``, ``/accept/…`` and ``/signout`` itself. Who somebody is may also be
said by a named proxy in a header, or by a provider (OpenID Connect); either way they get a session of ours.
"""

from harvest.ui.door.current import Current
from harvest.ui.door.door import BACK, Door
from harvest.ui.door.provider import Provider, read_provider

__all__ = ["BACK", "Current", "Door", "Provider", "read_provider"]
