# Generated from EvalStoredCompletionsDataSourceConfig. Do not edit.
"""EvalStoredCompletionsDataSourceConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata


@component("EvalStoredCompletionsDataSourceConfig")
class EvalStoredCompletionsDataSourceConfig(Component):
    """An object of `type` "stored_completions". Deprecated."""

    type: Literal["stored_completions"] = "stored_completions"
    """Default: `"stored_completions"`."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    schema: dict[str, Any]
