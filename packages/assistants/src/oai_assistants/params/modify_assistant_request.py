# Generated from ModifyAssistantRequest. Do not edit.
"""ModifyAssistantRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from ..components.modify_assistant_request import (
        ModifyAssistantRequestToolResourcesCodeInterpreter,
        ModifyAssistantRequestToolResourcesFileSearch,
        ModifyAssistantRequestToolsItem,
    )
    from .assistant_tools_code import AssistantToolsCodeDict
    from .assistant_tools_file_search import AssistantToolsFileSearchDict
    from .assistant_tools_function import AssistantToolsFunctionDict


class ModifyAssistantRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    """`ModifyAssistantRequestToolResourcesCodeInterpreter` as a mapping."""

    file_ids: Iterable[str]


class ModifyAssistantRequestToolResourcesFileSearchDict(TypedDict, total=False):
    """`ModifyAssistantRequestToolResourcesFileSearch` as a mapping."""

    vector_store_ids: Iterable[str]


class ModifyAssistantRequestToolResourcesDict(TypedDict, total=False):
    """`ModifyAssistantRequestToolResources` as a mapping."""

    code_interpreter: (
        ModifyAssistantRequestToolResourcesCodeInterpreter
        | ModifyAssistantRequestToolResourcesCodeInterpreterDict
    )
    file_search: (
        ModifyAssistantRequestToolResourcesFileSearch
        | ModifyAssistantRequestToolResourcesFileSearchDict
    )


if TYPE_CHECKING:
    ModifyAssistantRequestToolsItemLike: TypeAlias = "ModifyAssistantRequestToolsItem | AssistantToolsCodeDict | AssistantToolsFileSearchDict | AssistantToolsFunctionDict"
else:
    ModifyAssistantRequestToolsItemLike = Alias(
        "ModifyAssistantRequestToolsItem | AssistantToolsCodeDict | AssistantToolsFileSearchDict | AssistantToolsFunctionDict",
        __name__,
    )
