# Generated from CreateEvalStoredCompletionsDataSourceConfig. Do not edit.
"""CreateEvalStoredCompletionsDataSourceConfig."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("CreateEvalStoredCompletionsDataSourceConfig")
class CreateEvalStoredCompletionsDataSourceConfig(Component):
    """An object of `type` "stored_completions". Deprecated."""

    type: Literal["stored_completions"] = "stored_completions"
    """Default: `"stored_completions"`."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
