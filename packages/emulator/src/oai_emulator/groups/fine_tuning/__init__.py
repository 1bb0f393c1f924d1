"""Fine-tuning jobs, with their events and checkpoints."""

from __future__ import annotations

from ...routing import Route
from . import handlers

_ROOT = "/fine_tuning/jobs"
_ONE = f"{_ROOT}/{{fine_tuning_job_id}}"


class FineTuningGroup:
    """The operations under /fine_tuning/jobs."""

    name = "fine_tuning"
    routes = (
        Route("POST", _ROOT, handlers.create),
        Route("GET", _ROOT, handlers.list_jobs),
        Route("GET", _ONE, handlers.retrieve),
        Route("POST", f"{_ONE}/cancel", handlers.cancel),
        Route("POST", f"{_ONE}/pause", handlers.pause),
        Route("POST", f"{_ONE}/resume", handlers.resume),
        Route("GET", f"{_ONE}/events", handlers.events),
        Route("GET", f"{_ONE}/checkpoints", handlers.checkpoints),
    )
