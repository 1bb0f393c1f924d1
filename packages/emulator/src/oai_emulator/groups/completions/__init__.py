"""Text completions, the older kind."""

from __future__ import annotations

from ...routing import Route
from .create import create


class CompletionsGroup:
    """The operation under /completions."""

    name = "completions"
    routes = (Route("POST", "/completions", create),)
