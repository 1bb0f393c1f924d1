# Generated from LocalEnvironmentParam. Do not edit.
"""LocalEnvironmentParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .local_skill_param import LocalSkillParam


@component("LocalEnvironmentParam")
class LocalEnvironmentParam(Component):
    """A member of `FunctionShellCallItemParamEnvironment` and `FunctionShellToolParamEnvironment`, told by `type` = `"local"`."""

    type: Literal["local"] = "local"
    skills: list[LocalSkillParam] | None = None
    """Skills to have at hand. At most 200 items."""
