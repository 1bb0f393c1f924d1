# Generated from BetaLocalEnvironmentResource. Do not edit.
"""BetaLocalEnvironmentResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaLocalEnvironmentResource")
class BetaLocalEnvironmentResource(Component):
    """A member of `BetaFunctionShellCallEnvironment`, told by `type` = `"local"`."""

    type: Literal["local"] = "local"
