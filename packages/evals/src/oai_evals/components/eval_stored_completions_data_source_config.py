# Generated from EvalStoredCompletionsDataSourceConfig. Do not edit.
"""EvalStoredCompletionsDataSourceConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata


@component("EvalStoredCompletionsDataSourceConfig")
class EvalStoredCompletionsDataSourceConfig(Component):
    """A member of `EvalDataSourceConfig`, told by `type` = `"stored_completions"`. Deprecated."""

    type: Literal["stored_completions"] = "stored_completions"
    metadata: Metadata | None = None
    """Only those with these metadata."""

    schema: dict[str, Any]
    """A JSON schema."""
