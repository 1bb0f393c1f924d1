# Generated from ParallelToolCalls. Do not edit.
"""ParallelToolCalls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    ParallelToolCalls: TypeAlias = bool
    """`parallel_tool_calls` of `client.beta.threads.runs.create`, `client.beta.threads.create_and_run`, `RunObject` and others."""
else:
    ParallelToolCalls = Alias("bool", __name__)
