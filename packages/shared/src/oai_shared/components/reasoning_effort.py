# Generated from ReasoningEffort. Do not edit.
"""ReasoningEffort."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    ReasoningEffort: TypeAlias = (
        Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    )
    """`reasoning_effort` of `client.beta.assistants.create`, `client.beta.threads.runs.create`, `client.beta.assistants.update` and others. `effort` of `Reasoning`."""
else:
    ReasoningEffort = Alias(
        'Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None', __name__
    )
