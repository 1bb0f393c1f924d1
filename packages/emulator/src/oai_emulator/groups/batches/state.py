"""A batch and how it comes along."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...clock import unix_time
from ...errors import bad_request, not_found
from ...routing import Call
from ...values import JsonObject
from ..files.state import FilesState
from ..progress import Progress, Stage
from .lines import Line, play, read_lines, write_lines

FINAL = frozenset({"completed", "failed", "cancelled"})


@dataclass(slots=True)
class Batch:
    """A batch as it is shown, and the requests that it will play."""

    shown: JsonObject
    lines: list[Line]
    problems: list[JsonObject]
    progress: Progress

    def look(self, call: Call) -> JsonObject:
        """Bring the batch to where it is by now, and show it."""
        stage, shown = self.progress.stage, self.shown
        if shown["status"] in FINAL or stage is Stage.WAITING:
            return shown
        begun = self.progress.at(Stage.RUNNING)
        if self.problems:
            errors = {"object": "list", "data": self.problems}
            shown |= {"status": "failed", "failed_at": begun, "errors": errors}
            return shown
        shown |= {"status": "in_progress", "in_progress_at": begun}
        shown["request_counts"]["total"] = len(self.lines)
        if stage is Stage.OVER:
            self._run(call)
        return shown

    def _run(self, call: Call) -> None:
        """Play all requests, and write the files of answers and of failures."""
        answers: list[JsonObject] = []
        failures: list[JsonObject] = []
        for line in self.lines:
            good, row = play(line, call.serve, call.world.ids)
            (answers if good else failures).append(row)
        end = self.progress.at(Stage.OVER)
        for name, rows in (("output", answers), ("error", failures)):
            if rows:
                stored = call.world.state(FilesState).add(
                    call.world,
                    f"{self.shown['id']}_{name}.jsonl",
                    write_lines(rows),
                    "batch_output",
                    media="application/jsonl",
                )
                self.shown[f"{name}_file_id"] = stored.shown["id"]
        counts = {"total": len(self.lines), "completed": len(answers), "failed": len(failures)}
        self.shown |= {"status": "completed", "finalizing_at": end, "completed_at": end}
        self.shown["request_counts"] = counts

    def cancel(self, call: Call) -> JsonObject:
        """Stop, unless the batch is over."""
        if self.look(call)["status"] in FINAL:
            message = f"Cannot cancel a batch with status '{self.shown['status']}'."
            raise bad_request(message, param="batch_id")
        self.progress.stop()
        now = unix_time()
        self.shown |= {"status": "cancelled", "cancelling_at": now, "cancelled_at": now}
        return self.shown


@dataclass(slots=True)
class BatchesState:
    """All batches by id."""

    batches: dict[str, Batch] = field(default_factory=dict[str, Batch])

    def get(self, id: str) -> Batch:
        """Find a batch, or raise the answer 404."""
        if id not in self.batches:
            raise not_found("Batch", id)
        return self.batches[id]


def make(call: Call) -> Batch:
    """Make a batch of a request to create one."""
    body = call.body
    source = call.world.state(FilesState).get(
        body["input_file_id"], status=400, param="input_file_id"
    )
    lines, problems = read_lines(source.text, body["endpoint"])
    progress = Progress(call.world)
    shown: JsonObject = {
        "id": call.world.ids("batch", 32),
        "object": "batch",
        "endpoint": body["endpoint"],
        "input_file_id": body["input_file_id"],
        "completion_window": body["completion_window"],
        "status": "validating",
        "created_at": progress.created_at,
        "expires_at": progress.created_at + 86400,
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "metadata": body.get("metadata"),
    }
    models = [line.body["model"] for line in lines if isinstance(line.body.get("model"), str)]
    if models:
        shown["model"] = models[0]
    return Batch(shown, lines, problems, progress)
