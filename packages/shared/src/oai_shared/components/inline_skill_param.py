# Generated from InlineSkillParam. Do not edit.
"""InlineSkillParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .inline_skill_source_param import InlineSkillSourceParam


@component("InlineSkillParam")
class InlineSkillParam(Component):
    """A member of `CreateContainerBodySkillsItem` and `ContainerAutoParamSkillsItem`, told by `type` = `"inline"`."""

    type: Literal["inline"] = "inline"
    name: str
    """Its name."""

    description: str
    """What it is and is for, in free text."""

    source: InlineSkillSourceParam
    """The skill itself."""
