# Generated from BetaInlineSkillSourceParam. Do not edit.
"""BetaInlineSkillSourceParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaInlineSkillSourceParam")
class BetaInlineSkillSourceParam(Component):
    """`source` of `BetaInlineSkillParam`."""

    type: Literal["base64"] = "base64"
    media_type: Literal["application/zip"] = "application/zip"
    data: str
    """The skill as a zip file, base64 encoded. 1 to 70254592 characters."""
