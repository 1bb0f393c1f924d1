# Generated from WorkflowParam. Do not edit.
"""WorkflowParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Required

    from ..components.workflow_tracing_param import WorkflowTracingParam
    from .workflow_tracing_param import WorkflowTracingParamDict


class WorkflowParamDict(TypedDict, total=False):
    """`WorkflowParam` as a mapping."""

    id: Required[str]
    version: str
    state_variables: Mapping[str, str | int | bool | float]
    tracing: WorkflowTracingParam | WorkflowTracingParamDict
