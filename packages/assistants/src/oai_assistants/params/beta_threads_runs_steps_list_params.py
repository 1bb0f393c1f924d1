# Generated from listRunSteps. Do not edit.
"""Parameters of `beta.threads.runs.steps.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal


class BetaThreadsRunsStepsListParams(RequestOptions, total=False):
    """Parameters of `beta.threads.runs.steps.list`."""

    limit: int
    """Default: `20`."""

    order: Literal["asc", "desc"]
    """Default: `"desc"`."""

    after: str
    before: str
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    """Extra output to send along."""
