from __future__ import annotations

from typing import Any

import pytest

from oai_emulator import Emulator
from packages.emulator.tests.conftest import Caller


class Time:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture
def api(clock: Time) -> Caller:
    return Caller(Emulator(clock=clock, queue_time=1, run_time=1))


def begin(api: Any, **more: Any) -> Any:
    file = api.http.post(
        "/files", data={"purpose": "fine-tune"}, files={"file": ("train.jsonl", b'{"a": 1}\n')}
    )
    body = {"model": "gpt-4o-mini", "training_file": file.json()["id"], **more}
    return api.post("/fine_tuning/jobs", body)


def test_a_job_makes_a_model(api: Any, clock: Time) -> None:
    job = begin(api, suffix="mine", hyperparameters={"n_epochs": 2, "batch_size": "auto"})
    path = f"/fine_tuning/jobs/{job['id']}"
    assert job["id"].startswith("ftjob-")
    assert (job["status"], job["fine_tuned_model"]) == ("validating_files", None)
    clock.now = 1
    assert api.get(path)["status"] == "running"
    clock.now = 2
    done = api.get(path)
    assert (done["status"], done["error"]) == ("succeeded", None)
    assert done["hyperparameters"]["n_epochs"] == 2
    assert done["trained_tokens"] % 2 == 0
    made = done["fine_tuned_model"]
    assert made.startswith("ft:gpt-4o-mini:emulator:mine:")
    assert api.get(f"/models/{made}")["owned_by"] != "system"
    assert api.http.get(f"/files/{done['result_files'][0]}/content").text.startswith("step,")
    events = api.get(f"{path}/events")["data"]
    assert "completed" in events[0]["message"]
    assert "Created" in events[-1]["message"]
    page = api.get(f"{path}/events", limit=2)
    assert page == {"object": "list", "data": events[:2], "has_more": True}
    rest = api.get(f"{path}/events", after=events[1]["id"])
    assert (rest["data"], rest["has_more"]) == (events[2:], False)
    points = api.get(f"{path}/checkpoints")["data"]
    assert [point["step_number"] for point in points] == [3, 2, 1]
    assert points[0]["fine_tuned_model_checkpoint"] == made
    assert api.delete(f"/models/{made}") == {"id": made, "object": "model", "deleted": True}
    assert api.get(f"/models/{made}", 404)
    assert api.post(f"{path}/cancel", status=400)


def test_a_job_is_paused_resumed_and_cancelled(api: Any, clock: Time) -> None:
    path = f"/fine_tuning/jobs/{begin(api)['id']}"
    clock.now = 1.5
    assert api.post(f"{path}/pause")["status"] == "queued"
    clock.now = 9
    assert api.get(path)["status"] == "queued"
    assert api.post(f"{path}/resume")["status"] == "running"
    clock.now = 9.2
    assert api.get(path)["status"] == "running"
    assert api.post(f"{path}/cancel")["status"] == "cancelled"
    clock.now = 99
    assert api.get(path)["status"] == "cancelled"


def test_jobs_are_listed(api: Any) -> None:
    first, second = begin(api, metadata={"a": "1"}), begin(api)
    assert [job["id"] for job in api.get("/fine_tuning/jobs")["data"]] == [
        second["id"],
        first["id"],
    ]
    answer = api.get("/fine_tuning/jobs", **{"metadata[a]": "1"})
    assert answer == {"object": "list", "data": [first], "has_more": False}


def test_what_is_not_there(api: Any) -> None:
    body = {"model": "gpt-4o-mini", "training_file": "file-x"}
    assert api.post("/fine_tuning/jobs", body, 400)["error"]["param"] == "training_file"
    assert api.get("/fine_tuning/jobs/ftjob-x", 404)
    assert api.get("/fine_tuning/jobs/ftjob-x/events", 404)
