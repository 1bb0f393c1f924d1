"""Create, read, list, stop and continue fine-tuning jobs."""

from __future__ import annotations

from ...errors import bad_request
from ...replies import JsonReply
from ...routing import Call
from ...values import JsonObject
from ..listing import listed
from ..metadata import read_metadata
from .state import FINAL, Job, JobsState, find, make


def create(call: Call) -> JsonReply:
    """Begin a job on a file that was uploaded."""
    read_metadata(call.body)
    job = make(call)
    call.world.state(JobsState).jobs[job.shown["id"]] = job
    return JsonReply(job.shown)


def list_jobs(call: Call) -> JsonReply:
    """List jobs, all of them or those with this metadata."""
    wanted: JsonObject = call.query.get("metadata") or {}
    rows = [job.look(call) for job in call.world.state(JobsState).jobs.values()]
    kept = [row for row in rows if wanted.items() <= (row["metadata"] or {}).items()]
    return listed(call, kept, ids=False)


def retrieve(call: Call) -> JsonReply:
    """Read a job."""
    return JsonReply(find(call).shown)


def _going(call: Call) -> Job:
    job = find(call)
    if job.shown["status"] in FINAL:
        raise bad_request(f"The job is {job.shown['status']}.", param="fine_tuning_job_id")
    return job


def cancel(call: Call) -> JsonReply:
    """Stop a job for good."""
    job = _going(call)
    job.progress.stop()
    job.shown["status"] = "cancelled"
    return JsonReply(job.shown)


def pause(call: Call) -> JsonReply:
    """Stop a job for a while. The API has no status of its own for that: it is queued."""
    job = _going(call)
    job.progress.stop()
    job.shown["status"] = "queued"
    return JsonReply(job.shown)


def resume(call: Call) -> JsonReply:
    """Let a job go on."""
    job = _going(call)
    if job.shown["status"] == "queued":
        job.progress.resume()
        job.shown["status"] = "validating_files"
        job.look(call)
    return JsonReply(job.shown)


def events(call: Call) -> JsonReply:
    """List what happened, the last first."""
    return listed(call, find(call).events, ids=False)


def checkpoints(call: Call) -> JsonReply:
    """List the models on the way."""
    return listed(call, find(call).checkpoints)
