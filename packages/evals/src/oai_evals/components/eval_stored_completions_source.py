# Generated from EvalStoredCompletionsSource. Do not edit.
"""EvalStoredCompletionsSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata


@component("EvalStoredCompletionsSource")
class EvalStoredCompletionsSource(Component):
    """An object of `type` "stored_completions"."""

    type: Literal["stored_completions"] = "stored_completions"
    """Default: `"stored_completions"`."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    model: str | None = None
    created_after: int | None = None
    created_before: int | None = None
    limit: int | None = None
