# Generated from AssistantObject. Do not edit.
"""AssistantObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.metadata import Metadata

    from .assistant_tools_code import AssistantToolsCode
    from .assistant_tools_file_search import AssistantToolsFileSearch
    from .assistant_tools_function import AssistantToolsFunction
    from .assistants_api_response_format_option import AssistantsApiResponseFormatOption


@component("AssistantObjectToolResourcesCodeInterpreter")
class AssistantObjectToolResourcesCodeInterpreter(Component):
    """An object of the API."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 20 items."""


@component("AssistantObjectToolResourcesFileSearch")
class AssistantObjectToolResourcesFileSearch(Component):
    """An object of the API."""

    vector_store_ids: list[str] | None = None
    """Ids of the vector stores to search. At most 1 items."""


@component("AssistantObjectToolResources")
class AssistantObjectToolResources(Component):
    """An object of the API."""

    code_interpreter: AssistantObjectToolResourcesCodeInterpreter | None = None
    file_search: AssistantObjectToolResourcesFileSearch | None = None


@component("AssistantObject")
class AssistantObject(Component):
    """An object of `object` "assistant". Deprecated."""

    id: str
    """Unique id."""

    object: Literal["assistant"] = "assistant"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    name: str | None
    """At most 256 characters."""

    description: str | None
    """At most 512 characters."""

    model: str
    instructions: str | None
    """What the model is told before anything else. At most 256000 characters."""

    tools: list[AssistantObjectToolsItem]
    """Tools that the model may call. At most 128 items."""

    tool_resources: AssistantObjectToolResources | None = None
    metadata: Metadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    response_format: AssistantsApiResponseFormatOption | None = None


if TYPE_CHECKING:
    AssistantObjectToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction | UnknownComponent
    )
else:
    AssistantObjectToolsItem = TaggedUnion(
        "AssistantObjectToolsItem",
        __name__,
        "type",
        {
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        },
    )
