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
    """`code_interpreter` of `ModifyAssistantRequestToolResources`."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 20 items."""


@component("ModifyAssistantRequestToolResourcesFileSearch")
class ModifyAssistantRequestToolResourcesFileSearch(Component):
    """`file_search` of `ModifyAssistantRequestToolResources`."""

    vector_store_ids: list[str] | None = None
    """Vector stores in which to search, by id. At most 1 item."""


@component("ModifyAssistantRequestToolResources")
class ModifyAssistantRequestToolResources(Component):
    """`tool_resources` of `client.beta.assistants.update`."""

    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter | None = None
    """What concerns the code interpreter."""

    file_search: ModifyAssistantRequestToolResourcesFileSearch | None = None
    """What concerns the search in files."""


@component("ModifyAssistantRequest")
class ModifyAssistantRequest(Component):
    """Body of `client.beta.assistants.update`."""

    model: str | AssistantSupportedModels | None = None
    """Id of the model."""

    reasoning_effort: ReasoningEffort | None = None
    """How much the model thinks before it answers; less is faster and cheaper. One of `"none"`, `"minimal"`, `"low"`, `"medium"`, `"high"`, `"xhigh"`, `"max"`. Default: `"medium"`."""

    name: str | None = None
    """Its name. At most 256 characters."""

    description: str | None = None
    """What it is and is for, in free text. At most 512 characters."""

    instructions: str | None = None
    """What the model is told before anything else. At most 256000 characters."""

    tools: list[ModifyAssistantRequestToolsItem] | None = None
    """Tools that the model may call. At most 128 items."""

    tool_resources: ModifyAssistantRequestToolResources | None = None
    """What the tools work with, such as files and vector stores."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    response_format: AssistantsApiResponseFormatOption | None = None
    """Form of the answer, text, JSON, or JSON by a schema."""


if TYPE_CHECKING:
    ModifyAssistantRequestToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction | UnknownComponent
    )
    """An item of `tools` of `client.beta.assistants.update`. Told apart by `type`."""
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
