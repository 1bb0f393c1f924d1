# Generated from UsageCodeInterpreterSessionsResult. Do not edit.
"""UsageCodeInterpreterSessionsResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UsageCodeInterpreterSessionsResult")
class UsageCodeInterpreterSessionsResult(Component):
    """A member of `UsageTimeBucketResultsItem`, told by `object` = `"organization.usage.code_interpreter_sessions.result"`."""

    object: Literal["organization.usage.code_interpreter_sessions.result"] = (
        "organization.usage.code_interpreter_sessions.result"
    )
    num_sessions: int
    """How many sessions there were."""

    project_id: str | None = None
    """Id of the project."""
