# Generated from ModifyThreadRequest. Do not edit.
"""ModifyThreadRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata


@component("ModifyThreadRequestToolResourcesCodeInterpreter")
class ModifyThreadRequestToolResourcesCodeInterpreter(Component):
    """An object of the API."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 20 items."""


@component("ModifyThreadRequestToolResourcesFileSearch")
class ModifyThreadRequestToolResourcesFileSearch(Component):
    """An object of the API."""

    vector_store_ids: list[str] | None = None
    """Ids of the vector stores to search. At most 1 items."""


@component("ModifyThreadRequestToolResources")
class ModifyThreadRequestToolResources(Component):
    """An object of the API."""

    code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreter | None = None
    file_search: ModifyThreadRequestToolResourcesFileSearch | None = None


@component("ModifyThreadRequest")
class ModifyThreadRequest(Component):
    """An object of the API."""

    tool_resources: ModifyThreadRequestToolResources | None = None
    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
