# Generated from ModifyAssistantRequest. Do not edit.
"""ModifyAssistantRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.metadata import Metadata
    from oai_shared.components.reasoning_effort import ReasoningEffort

    from .assistant_supported_models import AssistantSupportedModels
    from .assistant_tools_code import AssistantToolsCode
    from .assistant_tools_file_search import AssistantToolsFileSearch
    from .assistant_tools_function import AssistantToolsFunction
    from .assistants_api_response_format_option import AssistantsApiResponseFormatOption


@component("ModifyAssistantRequestToolResourcesCodeInterpreter")
class ModifyAssistantRequestToolResourcesCodeInterpreter(Component):
    """An object of the API."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 20 items."""


@component("ModifyAssistantRequestToolResourcesFileSearch")
class ModifyAssistantRequestToolResourcesFileSearch(Component):
    """An object of the API."""

    vector_store_ids: list[str] | None = None
    """Ids of the vector stores to search. At most 1 items."""


@component("ModifyAssistantRequestToolResources")
class ModifyAssistantRequestToolResources(Component):
    """An object of the API."""

    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter | None = None
    file_search: ModifyAssistantRequestToolResourcesFileSearch | None = None


@component("ModifyAssistantRequest")
class ModifyAssistantRequest(Component):
    """An object of the API."""

    model: str | AssistantSupportedModels | None = None
    reasoning_effort: ReasoningEffort | None = None
    name: str | None = None
    """At most 256 characters."""

    description: str | None = None
    """At most 512 characters."""

    instructions: str | None = None
    """What the model is told before anything else. At most 256000 characters."""

    tools: list[ModifyAssistantRequestToolsItem] | None = None
    """Tools that the model may call. At most 128 items."""

    tool_resources: ModifyAssistantRequestToolResources | None = None
    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    response_format: AssistantsApiResponseFormatOption | None = None


if TYPE_CHECKING:
    ModifyAssistantRequestToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction | UnknownComponent
    )
else:
    ModifyAssistantRequestToolsItem = TaggedUnion(
        "ModifyAssistantRequestToolsItem",
        __name__,
        "type",
        {
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        },
    )
