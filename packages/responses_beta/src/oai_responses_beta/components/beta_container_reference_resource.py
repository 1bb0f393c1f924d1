# Generated from BetaContainerReferenceResource. Do not edit.
"""BetaContainerReferenceResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaContainerReferenceResource")
class BetaContainerReferenceResource(Component):
    """A member of `BetaFunctionShellCallEnvironment`, told by `type` = `"container_reference"`."""

    type: Literal["container_reference"] = "container_reference"
    container_id: str
    """Id of the container."""
