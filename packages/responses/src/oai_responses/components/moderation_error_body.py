# Generated from ModerationErrorBody. Do not edit.
"""ModerationErrorBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ModerationErrorBody")
class ModerationErrorBody(Component):
    """A member of `ModerationInput` and `ModerationOutput`, told by `type` = `"error"`."""

    type: Literal["error"] = "error"
    code: str
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""
