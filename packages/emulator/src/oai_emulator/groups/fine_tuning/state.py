"""A fine-tuning job and how it comes along."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ...clock import unix_time
from ...errors import not_found
from ...routing import Call
from ...tokens import count
from ...values import JsonObject, as_object
from ..files.state import FilesState
from ..models.handlers import ModelsState
from ..progress import Progress, Stage

_STEPS = 3
_EPOCHS = 3
FINAL = frozenset({"succeeded", "cancelled"})


@dataclass(slots=True)
class Job:
    """A job as it is shown, its events and checkpoints (oldest first), and its training text."""

    shown: JsonObject
    progress: Progress
    text: str
    suffix: str
    events: list[JsonObject] = field(default_factory=list[JsonObject])
    checkpoints: list[JsonObject] = field(default_factory=list[JsonObject])

    def look(self, call: Call) -> JsonObject:
        """Bring the job to where it is by now, and show it."""
        status, stage = self.shown["status"], self.progress.stage
        if status in FINAL:
            return self.shown
        if status == "validating_files" and stage >= Stage.RUNNING:
            self.shown["status"] = "running"
            self.tell(call, "Fine-tuning job started", self.progress.at(Stage.RUNNING))
        if self.shown["status"] == "running" and stage is Stage.OVER:
            self._end(call)
        return self.shown

    def _end(self, call: Call) -> None:
        base, end = self.shown["model"], self.progress.at(Stage.OVER)
        made = f"ft:{base}:emulator:{self.suffix}:{call.world.ids('x', 8).removeprefix('x_')}"
        rows = ["step,train_loss"]
        for step in range(1, _STEPS + 1):
            loss = round(1 / step, 4)
            rows.append(f"{step},{loss}")
            message = f"Step {step}/{_STEPS}: training loss={loss}"
            metrics = {"step": step, "train_loss": loss}
            self.tell(call, message, end, metrics)
            last = step == _STEPS
            self.checkpoints.append(self._checkpoint(call, made, metrics, end, last=last))
        call.world.state(ModelsState).add(made)
        result = call.world.state(FilesState).add(
            call.world,
            "step_metrics.csv",
            "\n".join(rows).encode(),
            "fine-tune-results",
            media="text/csv",
        )
        epochs = self.shown["hyperparameters"]["n_epochs"]
        self.shown |= {
            "status": "succeeded",
            "fine_tuned_model": made,
            "finished_at": end,
            "trained_tokens": count(self.text) * epochs,
            "result_files": [result.shown["id"]],
        }
        self.tell(call, "The job has successfully completed", end)

    def _checkpoint(
        self, call: Call, model: str, metrics: JsonObject, now: int, *, last: bool
    ) -> JsonObject:
        step = metrics["step"]
        return {
            "id": call.world.ids("ftckpt", 24),
            "object": "fine_tuning.job.checkpoint",
            "created_at": now,
            "fine_tuned_model_checkpoint": model if last else f"{model}:ckpt-step-{step}",
            "step_number": step,
            "metrics": metrics,
            "fine_tuning_job_id": self.shown["id"],
        }

    def tell(self, call: Call, message: str, now: int, data: JsonObject | None = None) -> None:
        """Add an event."""
        self.events.append(
            {
                "id": call.world.ids("ftevent-", 24),
                "object": "fine_tuning.job.event",
                "created_at": now,
                "level": "info",
                "message": message,
                "type": "message" if data is None else "metrics",
                "data": data or {},
            }
        )


@dataclass(slots=True)
class JobsState:
    """All jobs by id."""

    jobs: dict[str, Job] = field(default_factory=dict[str, Job])


def find(call: Call) -> Job:
    """Find the job that the path names, as it is by now."""
    named, jobs = call.path["fine_tuning_job_id"], call.world.state(JobsState).jobs
    if named not in jobs:
        raise not_found("Fine-tuning job", named)
    jobs[named].look(call)
    return jobs[named]


def make(call: Call) -> Job:
    """Make a job of a request to create one."""
    body, files = call.body, call.world.state(FilesState)
    source = files.get(body["training_file"], status=400, param="training_file")
    if body.get("validation_file") is not None:
        files.get(body["validation_file"], status=400, param="validation_file")
    progress = Progress(call.world)
    shown: JsonObject = {
        "id": call.world.ids("ftjob-", 24),
        "object": "fine_tuning.job",
        "created_at": progress.created_at,
        "error": None,
        "fine_tuned_model": None,
        "finished_at": None,
        "hyperparameters": _hyperparameters(body),
        "model": body["model"],
        "organization_id": "org-emulated",
        "result_files": [],
        "status": "validating_files",
        "trained_tokens": None,
        "training_file": body["training_file"],
        "validation_file": body.get("validation_file"),
        "integrations": [],
        "seed": body.get("seed") or 0,
        "metadata": body.get("metadata"),
    }
    if body.get("method") is not None:
        shown["method"] = body["method"]
    job = Job(shown, progress, source.text, body.get("suffix") or "")
    job.tell(call, f"Created fine-tuning job: {shown['id']}", unix_time())
    return job


def _hyperparameters(body: JsonObject) -> JsonObject:
    """Choose a number where the request leaves the choice to the API."""
    told = as_object(body.get("hyperparameters")) or {}
    chosen: dict[str, Any] = {"n_epochs": _EPOCHS, "batch_size": 1, "learning_rate_multiplier": 1.0}
    return chosen | {name: value for name, value in told.items() if value != "auto"}
