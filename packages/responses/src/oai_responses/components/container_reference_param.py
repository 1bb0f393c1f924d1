# Generated from ContainerReferenceParam. Do not edit.
"""ContainerReferenceParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ContainerReferenceParam")
class ContainerReferenceParam(Component):
    """A member of `FunctionShellCallItemParamEnvironment` and `FunctionShellToolParamEnvironment`, told by `type` = `"container_reference"`."""

    type: Literal["container_reference"] = "container_reference"
    container_id: str
    """Id of the container."""
