"""The door of a team's server: nobody gets further than its pages who is not signed in.

It stands before the app and answers three addresses itself: ``/signin``, ``/accept/…`` and ``/signout``.
"""

from harvest.ui.door.door import Door

__all__ = ["Door"]
