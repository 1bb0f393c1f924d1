"""What a run does from its start to its end, or to the next pause: events and their results."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from ...clock import unix_time
from ...engine.plan import Calls, Draft, Hosted, Message, Plan
from ...ids import Ids
from ...tokens import tokenize
from ...values import JsonObject

FAILURE = {"code": "server_error", "message": "The emulator was told to let this run fail."}


class Script:
    """Events as `{event, data}`, and the messages, steps and run that they leave behind."""

    def __init__(self, run: JsonObject, ids: Ids) -> None:
        self.run = dict(run)
        self.messages: list[JsonObject] = []
        self.steps: list[JsonObject] = []
        self.events: list[JsonObject] = []
        self._ids = ids

    def emit(self, event: str, data: Any) -> None:
        """Add an event that shows an object as it is now."""
        self.events.append({"event": event, "data": deepcopy(data)})

    def status(self, status: str, **changes: Any) -> None:
        """Change the status of the run and tell it."""
        self.run |= {"status": status, **changes}
        self.emit(f"thread.run.{status}", self.run)

    def begin(self) -> None:
        """Queue the run and start it."""
        self.status("queued")
        self.status("in_progress", started_at=unix_time())

    def play(self, plan: Plan, usage: JsonObject, *, fails: bool = False) -> None:
        """Do what was planned, up to the end of the run or to the calls that it waits for."""
        if fails:
            self.status("failed", last_error=FAILURE, failed_at=unix_time(), expires_at=None)
            return
        calls = [draft for draft in plan.drafts if isinstance(draft, Calls)]
        for draft in plan.drafts:
            self._draft(draft)
        if calls and not plan.incomplete:
            self._ask(calls)
            return
        end: JsonObject = {"usage": usage, "expires_at": None}
        if plan.incomplete:
            why = {"reason": "max_completion_tokens"}
            self.status("incomplete", incomplete_details=why, **end)
        else:
            self.status("completed", completed_at=unix_time(), **end)

    def _draft(self, draft: Draft) -> None:
        if isinstance(draft, Message):
            self._message(draft)
        elif isinstance(draft, Hosted):
            step = self._step("tool_calls", {"tool_calls": [_hosted(draft, self._ids)]})
            self.complete(step)

    def _step(self, kind: str, details: JsonObject) -> JsonObject:
        step: JsonObject = {
            "id": self._ids("step", 24),
            "object": "thread.run.step",
            "created_at": unix_time(),
            "assistant_id": self.run["assistant_id"],
            "thread_id": self.run["thread_id"],
            "run_id": self.run["id"],
            "type": kind,
            "status": "in_progress",
            "step_details": {"type": kind, **details},
            "last_error": None,
            "expired_at": None,
            "cancelled_at": None,
            "failed_at": None,
            "completed_at": None,
            "metadata": {},
            "usage": None,
        }
        self.steps.append(step)
        self.emit("thread.run.step.created", step)
        self.emit("thread.run.step.in_progress", step)
        return step

    def complete(self, step: JsonObject) -> None:
        """End a step."""
        step |= {"status": "completed", "completed_at": unix_time()}
        self.emit("thread.run.step.completed", step)

    def _message(self, draft: Message) -> None:
        made = self._ids("msg", 24)
        step = self._step("message_creation", {"message_creation": {"message_id": made}})
        message: JsonObject = {
            "id": made,
            "object": "thread.message",
            "created_at": unix_time(),
            "thread_id": self.run["thread_id"],
            "status": "in_progress",
            "incomplete_details": None,
            "completed_at": None,
            "incomplete_at": None,
            "role": "assistant",
            "content": [],
            "assistant_id": self.run["assistant_id"],
            "run_id": self.run["id"],
            "attachments": [],
            "metadata": {},
        }
        self.messages.append(message)
        self.emit("thread.message.created", message)
        self.emit("thread.message.in_progress", message)
        for token in tokenize(draft.text):
            part = {"index": 0, "type": "text", "text": {"value": token}}
            delta = {"id": made, "object": "thread.message.delta", "delta": {"content": [part]}}
            self.emit("thread.message.delta", delta)
        text: JsonObject = {"value": draft.text, "annotations": []}
        message["content"] = [{"type": "text", "text": text}]
        if draft.complete:
            message |= {"status": "completed", "completed_at": unix_time()}
        else:
            why = {"reason": "max_tokens"}
            message |= {"status": "incomplete", "incomplete_details": why}
            message["incomplete_at"] = unix_time()
        self.emit(f"thread.message.{message['status']}", message)
        self.complete(step)

    def _ask(self, calls: list[Calls]) -> None:
        """Pause for the outputs of function tools."""
        step = self._step("tool_calls", {"tool_calls": []})
        wanted: list[JsonObject] = []
        shown: list[JsonObject] = step["step_details"]["tool_calls"]
        for index, draft in enumerate(calls):
            function = {"name": draft.call.name, "arguments": draft.call.arguments}
            call = {"id": self._ids("call", 24), "type": "function", "function": function}
            wanted.append(call)
            shown.append({**call, "function": {**function, "output": None}})
            details = {"type": "tool_calls", "tool_calls": [{"index": index, **shown[-1]}]}
            delta = {"id": step["id"], "object": "thread.run.step.delta"}
            self.emit("thread.run.step.delta", {**delta, "delta": {"step_details": details}})
        action = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": wanted}}
        self.status("requires_action", required_action=action)


def _hosted(draft: Hosted, ids: Ids) -> JsonObject:
    kind = draft.use.kind
    inner: JsonObject = {}
    if kind == "code_interpreter":
        inner = {"input": draft.use.query, "outputs": []}
    return {"id": ids("call", 24), "type": kind, kind: inner}
