"""The flows that wait for a run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from oai_core.effects import Flow
from oai_core.helpers.checks import id_of
from oai_core.helpers.polling import Poller, ended

from ..operations.beta_threads import CREATE_THREAD_AND_RUN
from ..operations.beta_threads_runs import CREATE_RUN, GET_RUN, SUBMIT_TOOL_OUPUTS_TO_RUN

if TYPE_CHECKING:
    from ..components.run_object import RunObject

_IS_OVER = ended("requires_action", "cancelled", "completed", "failed", "expired", "incomplete")


def poll(poller: Poller, thread_id: str, run_id: str) -> Flow[RunObject]:
    """Read a run until it is over, or needs something."""
    run: RunObject = yield from poller.wait(_IS_OVER, GET_RUN, (thread_id, run_id))
    return run


def create_and_poll(poller: Poller, thread_id: str, params: Mapping[str, Any]) -> Flow[RunObject]:
    """Start a run on a thread, and wait."""
    with poller:
        run: RunObject = yield poller.call(CREATE_RUN, params, (thread_id,))
        return (yield from poll(poller, thread_id, id_of(run)))


def submit_and_poll(
    poller: Poller, thread_id: str, run_id: str, params: Mapping[str, Any]
) -> Flow[RunObject]:
    """Hand in what tools gave, and wait."""
    with poller:
        yield poller.call(SUBMIT_TOOL_OUPUTS_TO_RUN, params, (thread_id, run_id))
        return (yield from poll(poller, thread_id, run_id))


def create_thread_and_poll(poller: Poller, params: Mapping[str, Any]) -> Flow[RunObject]:
    """Make a thread with a run, and wait."""
    with poller:
        run: RunObject = yield poller.call(CREATE_THREAD_AND_RUN, params)
        return (yield from poll(poller, run.thread_id, id_of(run)))
