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
    """`code_interpreter` of `AssistantObjectToolResources`."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 20 items."""


@component("AssistantObjectToolResourcesFileSearch")
class AssistantObjectToolResourcesFileSearch(Component):
    """`file_search` of `AssistantObjectToolResources`."""

    vector_store_ids: list[str] | None = None
    """Vector stores in which to search, by id. At most 1 item."""


@component("AssistantObjectToolResources")
class AssistantObjectToolResources(Component):
    """`tool_resources` of `AssistantObject`."""

    code_interpreter: AssistantObjectToolResourcesCodeInterpreter | None = None
    """What concerns the code interpreter."""

    file_search: AssistantObjectToolResourcesFileSearch | None = None
    """What concerns the search in files."""


@component("AssistantObject")
class AssistantObject(Component):
    """Result of `client.beta.assistants.create`, `client.beta.assistants.retrieve` and `client.beta.assistants.update`. Item of the list that `client.beta.assistants.list` gives. Deprecated."""

    id: str
    """Unique id."""

    object: Literal["assistant"] = "assistant"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    name: str | None
    """Its name. At most 256 characters."""

    description: str | None
    """What it is and is for, in free text. At most 512 characters."""

    model: str
    """Id of the model."""

    instructions: str | None
    """What the model is told before anything else. At most 256000 characters."""

    tools: list[AssistantObjectToolsItem]
    """Tools that the model may call. At most 128 items."""

    tool_resources: AssistantObjectToolResources | None = None
    """What the tools work with, such as files and vector stores."""

    metadata: Metadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    response_format: AssistantsApiResponseFormatOption | None = None
    """Form of the answer, text, JSON, or JSON by a schema."""


if TYPE_CHECKING:
    AssistantObjectToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction | UnknownComponent
    )
    """An item of `tools` of `AssistantObject`. Told apart by `type`."""
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
