"""Assistants, and threads with their messages and runs."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...clock import unix_time
from ...errors import not_found
from ...routing import Call
from ...values import JsonObject
from ...world import World
from ..progress import Progress, Stage
from .script import Script

WAITING = frozenset({"queued", "in_progress"})
ACTIVE = WAITING | {"requires_action"}


@dataclass(slots=True)
class Run:
    """A run as it is shown, its steps by id, and what will come of it when it is over."""

    shown: JsonObject
    steps: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    script: Script | None = None
    progress: Progress | None = None

    def begin(self, world: World, script: Script) -> None:
        """Go on by the clock towards what a script says."""
        self.script, self.progress = script, Progress(world)

    def look(self, thread: Thread) -> JsonObject:
        """Bring the run to where it is by now, and show it."""
        if self.script is None or self.progress is None:
            return self.shown
        if self.progress.stage is Stage.OVER:
            self.finish(thread)
        elif self.progress.stage is Stage.RUNNING and self.shown["status"] == "queued":
            started = self.progress.at(Stage.RUNNING)
            self.shown |= {"status": "in_progress", "started_at": started}
        return self.shown

    def finish(self, thread: Thread) -> None:
        """Let everything happen that the script says."""
        script, self.script = self.script, None
        if script is not None:
            thread.messages |= {message["id"]: message for message in script.messages}
            self.steps |= {step["id"]: step for step in script.steps}
            self.shown |= {**script.run, "metadata": self.shown["metadata"]}

    def cancel(self) -> None:
        """Stop here."""
        self.script = None
        now = unix_time()
        gone = {"expires_at": None, "required_action": None}
        self.shown |= {"status": "cancelled", "cancelled_at": now, **gone}
        for step in self.steps.values():
            if step["status"] == "in_progress":
                step |= {"status": "cancelled", "cancelled_at": now}


@dataclass(slots=True)
class Thread:
    """A thread as it is shown, with its messages and runs by id, oldest first."""

    shown: JsonObject
    messages: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    runs: dict[str, Run] = field(default_factory=dict[str, Run])

    def look(self) -> Thread:
        """Bring all runs to where they are by now."""
        for run in self.runs.values():
            run.look(self)
        return self

    @property
    def active(self) -> Run | None:
        """The run that is not over yet."""
        active = [run for run in self.runs.values() if run.shown["status"] in ACTIVE]
        return active[-1] if active else None

    def run(self, id: str) -> Run:
        """Find a run, or raise the answer 404."""
        if id not in self.runs:
            raise not_found("Run", id)
        return self.runs[id]


@dataclass(slots=True)
class AssistantsState:
    """All assistants and threads by id."""

    assistants: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    threads: dict[str, Thread] = field(default_factory=dict[str, Thread])

    def assistant(self, id: str) -> JsonObject:
        """Find an assistant, or raise the answer 404."""
        if id not in self.assistants:
            raise not_found("Assistant", id)
        return self.assistants[id]


def find_thread(call: Call) -> Thread:
    """Find the thread that the path names, as it is by now."""
    named = call.path["thread_id"]
    threads = call.world.state(AssistantsState).threads
    if named not in threads:
        raise not_found("Thread", named)
    return threads[named].look()
