# Generated from ModifyThreadRequest. Do not edit.
"""ModifyThreadRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..components.modify_thread_request import (
        ModifyThreadRequestToolResourcesCodeInterpreter,
        ModifyThreadRequestToolResourcesFileSearch,
    )


class ModifyThreadRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    """`ModifyThreadRequestToolResourcesCodeInterpreter` as a mapping."""

    file_ids: Iterable[str]


class ModifyThreadRequestToolResourcesFileSearchDict(TypedDict, total=False):
    """`ModifyThreadRequestToolResourcesFileSearch` as a mapping."""

    vector_store_ids: Iterable[str]


class ModifyThreadRequestToolResourcesDict(TypedDict, total=False):
    """`ModifyThreadRequestToolResources` as a mapping."""

    code_interpreter: (
        ModifyThreadRequestToolResourcesCodeInterpreter
        | ModifyThreadRequestToolResourcesCodeInterpreterDict
    )
    file_search: (
        ModifyThreadRequestToolResourcesFileSearch | ModifyThreadRequestToolResourcesFileSearchDict
    )
