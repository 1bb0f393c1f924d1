# Generated from EvalStoredCompletionsSource. Do not edit.
"""EvalStoredCompletionsSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata


@component("EvalStoredCompletionsSource")
class EvalStoredCompletionsSource(Component):
    """A member of `CreateEvalCompletionsRunDataSourceSource`, told by `type` = `"stored_completions"`."""

    type: Literal["stored_completions"] = "stored_completions"
    metadata: Metadata | None = None
    """Only completions with these metadata."""

    model: str | None = None
    """Id of the model."""

    created_after: int | None = None
    """Only what was made after this time, in seconds since 1970, UTC."""

    created_before: int | None = None
    """Only what was made before this time, in seconds since 1970, UTC."""

    limit: int | None = None
    """How many completions at most."""
