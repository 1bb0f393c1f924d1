# Generated from BetaInlineSkillParam. Do not edit.
"""BetaInlineSkillParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_inline_skill_source_param import BetaInlineSkillSourceParam


@component("BetaInlineSkillParam")
class BetaInlineSkillParam(Component):
    """A member of `BetaContainerAutoParamSkillsItem`, told by `type` = `"inline"`."""

    type: Literal["inline"] = "inline"
    name: str
    """Its name."""

    description: str
    """What it is and is for, in free text."""

    source: BetaInlineSkillSourceParam
    """The skill itself."""
