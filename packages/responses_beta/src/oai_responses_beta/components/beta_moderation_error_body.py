# Generated from BetaModerationErrorBody. Do not edit.
"""BetaModerationErrorBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaModerationErrorBody")
class BetaModerationErrorBody(Component):
    """A member of `BetaModerationInput` and `BetaModerationOutput`, told by `type` = `"error"`."""

    type: Literal["error"] = "error"
    code: str
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""
