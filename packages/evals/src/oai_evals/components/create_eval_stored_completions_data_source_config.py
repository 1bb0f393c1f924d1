# Generated from CreateEvalStoredCompletionsDataSourceConfig. Do not edit.
"""CreateEvalStoredCompletionsDataSourceConfig."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("CreateEvalStoredCompletionsDataSourceConfig")
class CreateEvalStoredCompletionsDataSourceConfig(Component):
    """A member of `CreateEvalRequestDataSourceConfig`, told by `type` = `"stored_completions"`. Deprecated."""

    type: Literal["stored_completions"] = "stored_completions"
    metadata: dict[str, Any] | None = None
    """Only those with these metadata."""
