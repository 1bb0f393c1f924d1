# Generated from BetaContainerReferenceParam. Do not edit.
"""BetaContainerReferenceParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaContainerReferenceParam")
class BetaContainerReferenceParam(Component):
    """A member of `BetaFunctionShellCallItemParamEnvironment` and `BetaFunctionShellToolParamEnvironment`, told by `type` = `"container_reference"`."""

    type: Literal["container_reference"] = "container_reference"
    container_id: str
    """Id of the container."""
