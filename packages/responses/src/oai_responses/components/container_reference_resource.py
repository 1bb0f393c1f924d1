# Generated from ContainerReferenceResource. Do not edit.
"""ContainerReferenceResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ContainerReferenceResource")
class ContainerReferenceResource(Component):
    """A member of `FunctionShellCallEnvironment`, told by `type` = `"container_reference"`."""

    type: Literal["container_reference"] = "container_reference"
    container_id: str
    """Id of the container."""
