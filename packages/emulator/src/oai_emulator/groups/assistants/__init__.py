"""Assistants, threads, messages, runs and their steps."""

from __future__ import annotations

from ...routing import Route
from . import assistants, messages, runs, steps, threads

_ASSISTANT = "/assistants/{assistant_id}"
_THREAD = "/threads/{thread_id}"
_MESSAGES = f"{_THREAD}/messages"
_MESSAGE = f"{_MESSAGES}/{{message_id}}"
_RUNS = f"{_THREAD}/runs"
_RUN = f"{_RUNS}/{{run_id}}"


class AssistantsGroup:
    """The operations under /assistants and /threads."""

    name = "assistants"
    routes = (
        Route("POST", "/assistants", assistants.create),
        Route("GET", "/assistants", assistants.list_assistants),
        Route("GET", _ASSISTANT, assistants.retrieve),
        Route("POST", _ASSISTANT, assistants.update),
        Route("DELETE", _ASSISTANT, assistants.delete),
        Route("POST", "/threads", threads.create),
        Route("POST", "/threads/runs", runs.create_with_thread),
        Route("GET", _THREAD, threads.retrieve),
        Route("POST", _THREAD, threads.update),
        Route("DELETE", _THREAD, threads.delete),
        Route("POST", _MESSAGES, messages.create),
        Route("GET", _MESSAGES, messages.list_messages),
        Route("GET", _MESSAGE, messages.retrieve),
        Route("POST", _MESSAGE, messages.update),
        Route("DELETE", _MESSAGE, messages.delete),
        Route("POST", _RUNS, runs.create),
        Route("GET", _RUNS, runs.list_runs),
        Route("GET", _RUN, runs.retrieve),
        Route("POST", _RUN, runs.update),
        Route("POST", f"{_RUN}/cancel", runs.cancel),
        Route("POST", f"{_RUN}/submit_tool_outputs", runs.submit),
        Route("GET", f"{_RUN}/steps", steps.list_steps),
        Route("GET", f"{_RUN}/steps/{{step_id}}", steps.retrieve),
    )
