"""What became of requests that have no answer, as errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oai_core.error_bodies import error_message
from oai_core.errors import APIError, OpenAIError

if TYPE_CHECKING:
    from ..components.batch import Batch


def line_error(error: Any, custom_id: str) -> OpenAIError:
    """The error that stands in a line of results in the place of a response."""
    return APIError(error_message(error) or f"The request {custom_id!r} failed.", body=error)


def unanswered(batch: Batch, line: int, custom_id: str, spoiled: bool) -> OpenAIError:
    """Why a request is in no result file; `line` is its line of the input, from 1.

    `spoiled` says that lines of the results could not be read, and one may be its.

    The `code` is the one of the line if the batch failed for it, else batch_failed,
    batch_cancelled, batch_expired or batch_result_missing.
    """
    problems = (batch.errors and batch.errors.data) or []
    for problem in problems:
        if problem.line == line:
            message = problem.message or "The server refused the line."
            return APIError(message, body=problem.to_dict())
    shown = "; ".join(
        f"line {problem.line}: {problem.message}" if problem.line else str(problem.message)
        for problem in problems[:3]
    )
    reasons = {
        "failed": f"{batch.id} failed before it began" + (f" ({shown})" if shown else ""),
        "cancelled": f"{batch.id} was cancelled before this request was answered",
        "expired": f"{batch.id} expired before this request was answered",
    }
    code = f"batch_{batch.status}" if batch.status in reasons else "batch_result_missing"
    missing = f"{batch.id} is {batch.status}, but has no line for it"
    missing += ", or one that cannot be read" if spoiled else ""
    reason = reasons.get(batch.status, missing)
    body = {"code": code, "message": f"{reason}.", "param": None, "line": line}
    return APIError(f"{reason} (custom_id {custom_id!r}).", body=body)
