# Generated from LocalEnvironmentResource. Do not edit.
"""LocalEnvironmentResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("LocalEnvironmentResource")
class LocalEnvironmentResource(Component):
    """A member of `FunctionShellCallEnvironment`, told by `type` = `"local"`."""

    type: Literal["local"] = "local"
