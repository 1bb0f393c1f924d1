# Generated from CreateThreadAndRunRequest. Do not edit.
"""CreateThreadAndRunRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from ..components.create_thread_and_run_request import (
        CreateThreadAndRunRequestToolResourcesCodeInterpreter,
        CreateThreadAndRunRequestToolResourcesFileSearch,
        CreateThreadAndRunRequestToolsItem,
    )
    from .assistant_tools_code import AssistantToolsCodeDict
    from .assistant_tools_file_search import AssistantToolsFileSearchDict
    from .assistant_tools_function import AssistantToolsFunctionDict


class CreateThreadAndRunRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    """`CreateThreadAndRunRequestToolResourcesCodeInterpreter` as a mapping."""

    file_ids: Iterable[str]


class CreateThreadAndRunRequestToolResourcesFileSearchDict(TypedDict, total=False):
    """`CreateThreadAndRunRequestToolResourcesFileSearch` as a mapping."""

    vector_store_ids: Iterable[str]


class CreateThreadAndRunRequestToolResourcesDict(TypedDict, total=False):
    """`CreateThreadAndRunRequestToolResources` as a mapping."""

    code_interpreter: (
        CreateThreadAndRunRequestToolResourcesCodeInterpreter
        | CreateThreadAndRunRequestToolResourcesCodeInterpreterDict
    )
    file_search: (
        CreateThreadAndRunRequestToolResourcesFileSearch
        | CreateThreadAndRunRequestToolResourcesFileSearchDict
    )


if TYPE_CHECKING:
    CreateThreadAndRunRequestToolsItemLike: TypeAlias = "CreateThreadAndRunRequestToolsItem | AssistantToolsCodeDict | AssistantToolsFileSearchDict | AssistantToolsFunctionDict"
else:
    CreateThreadAndRunRequestToolsItemLike = Alias(
        "CreateThreadAndRunRequestToolsItem | AssistantToolsCodeDict | AssistantToolsFileSearchDict | AssistantToolsFunctionDict",
        __name__,
    )
