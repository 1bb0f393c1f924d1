# Generated from BetaLocalEnvironmentParam. Do not edit.
"""BetaLocalEnvironmentParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_local_skill_param import BetaLocalSkillParam


@component("BetaLocalEnvironmentParam")
class BetaLocalEnvironmentParam(Component):
    """A member of `BetaFunctionShellCallItemParamEnvironment` and `BetaFunctionShellToolParamEnvironment`, told by `type` = `"local"`."""

    type: Literal["local"] = "local"
    skills: list[BetaLocalSkillParam] | None = None
    """Skills to have at hand. At most 200 items."""
