# Generated from ModifyThreadRequest. Do not edit.
"""ModifyThreadRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata


@component("ModifyThreadRequestToolResourcesCodeInterpreter")
class ModifyThreadRequestToolResourcesCodeInterpreter(Component):
    """`code_interpreter` of `ModifyThreadRequestToolResources`."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 20 items."""


@component("ModifyThreadRequestToolResourcesFileSearch")
class ModifyThreadRequestToolResourcesFileSearch(Component):
    """`file_search` of `ModifyThreadRequestToolResources`."""

    vector_store_ids: list[str] | None = None
    """Vector stores in which to search, by id. At most 1 item."""


@component("ModifyThreadRequestToolResources")
class ModifyThreadRequestToolResources(Component):
    """`tool_resources` of `client.beta.threads.update`."""

    code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreter | None = None
    """What concerns the code interpreter."""

    file_search: ModifyThreadRequestToolResourcesFileSearch | None = None
    """What concerns the search in files."""


@component("ModifyThreadRequest")
class ModifyThreadRequest(Component):
    """Body of `client.beta.threads.update`."""

    tool_resources: ModifyThreadRequestToolResources | None = None
    """What the tools work with, such as files and vector stores."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
