"""Moderations."""

from __future__ import annotations

from ...routing import Route
from .create import create


class ModerationsGroup:
    """The operation under /moderations."""

    name = "moderations"
    routes = (Route("POST", "/moderations", create),)
