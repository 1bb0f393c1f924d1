# Generated from CreateRunRequest. Do not edit.
"""CreateRunRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.create_run_request import CreateRunRequestToolsItem
    from .assistant_tools_code import AssistantToolsCodeDict
    from .assistant_tools_file_search import AssistantToolsFileSearchDict
    from .assistant_tools_function import AssistantToolsFunctionDict

if TYPE_CHECKING:
    CreateRunRequestToolsItemLike: TypeAlias = "CreateRunRequestToolsItem | AssistantToolsCodeDict | AssistantToolsFileSearchDict | AssistantToolsFunctionDict"
else:
    CreateRunRequestToolsItemLike = Alias(
        "CreateRunRequestToolsItem | AssistantToolsCodeDict | AssistantToolsFileSearchDict | AssistantToolsFunctionDict",
        __name__,
    )
