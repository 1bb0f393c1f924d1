# Generated from CreateEvalStoredCompletionsDataSourceConfig. Do not edit.
"""CreateEvalStoredCompletionsDataSourceConfig in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Required


class CreateEvalStoredCompletionsDataSourceConfigDict(TypedDict, total=False):
    """`CreateEvalStoredCompletionsDataSourceConfig` as a mapping."""

    type: Required[Literal["stored_completions"]]
    metadata: Mapping[str, Any]
