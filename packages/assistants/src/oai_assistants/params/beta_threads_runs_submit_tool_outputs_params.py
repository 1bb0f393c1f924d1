# Generated from submitToolOuputsToRun. Do not edit.
"""Parameters of `beta.threads.runs.submit_tool_outputs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required

    from ..components.submit_tool_outputs_run_request import (
        SubmitToolOutputsRunRequestToolOutputsItem,
    )
    from .submit_tool_outputs_run_request import SubmitToolOutputsRunRequestToolOutputsItemDict


class BetaThreadsRunsSubmitToolOutputsParams(RequestOptions, total=False):
    """Parameters of `beta.threads.runs.submit_tool_outputs`."""

    tool_outputs: Required[
        Iterable[
            SubmitToolOutputsRunRequestToolOutputsItem
            | SubmitToolOutputsRunRequestToolOutputsItemDict
        ]
    ]
    """What your tools gave, one entry for each call."""
