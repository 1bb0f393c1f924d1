"""Fine-tuning: jobs, their lists, permissions of checkpoints, graders."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from oai_core import ConfigurationError, UnknownComponent
from oai_fine_tuning import (
    FineTuningCheckpointPermission,
    FineTuningJob,
    FineTuningJobCheckpoint,
    FineTuningJobEvent,
    GraderMulti,
    GraderPython,
    GraderStringCheck,
    OpenAI,
)

CHECKPOINT = "ft:gpt-test:acme::abc:ckpt-step-100"
CHECK: dict[str, Any] = {
    "type": "string_check",
    "name": "same",
    "input": "{{sample.output_text}}",
    "reference": "{{item.answer}}",
    "operation": "eq",
}
MULTI: dict[str, Any] = {
    "type": "multi",
    "name": "both",
    "graders": {
        "same": CHECK,
        "code": {"type": "python", "name": "code", "source": "def grade(s, i): return 1"},
        "new": {"type": "oracle", "name": "new"},
    },
    "calculate_output": "0.5 * same + 0.5 * code",
}
JOB: dict[str, Any] = {
    "object": "fine_tuning.job",
    "id": "ftjob-1",
    "created_at": 1_750_000_000,
    "status": "queued",
    "model": "gpt-test",
    "error": None,
    "fine_tuned_model": None,
    "finished_at": None,
    "trained_tokens": None,
    "validation_file": None,
    "training_file": "file-1",
    "result_files": [],
    "hyperparameters": {"n_epochs": "auto", "batch_size": 4, "learning_rate_multiplier": 0.1},
    "method": {
        "type": "reinforcement",
        "reinforcement": {"grader": MULTI, "hyperparameters": {"eval_interval": "auto"}},
    },
    "integrations": [],
    "organization_id": "org-1",
    "seed": 7,
}


def listed(*data: dict[str, Any], more: bool, **fields: Any) -> dict[str, Any]:
    return {"object": "list", "data": list(data), "has_more": more, **fields}


def test_a_job_as_it_comes_back(client: OpenAI, wire: Any) -> None:
    wire.answers = [JOB]
    job = client.fine_tuning.jobs.create(
        model="gpt-test",
        training_file="file-1",
        seed=None,
        method={"type": "reinforcement", "reinforcement": {"grader": GraderMulti.from_dict(MULTI)}},
    )
    assert isinstance(job, FineTuningJob)
    assert job.fine_tuned_model is None
    assert (job.hyperparameters.n_epochs, job.hyperparameters.batch_size) == ("auto", 4)
    assert job.to_dict() == JOB
    assert wire.lines == ["POST /v1/fine_tuning/jobs"]
    assert wire.body == {
        "model": "gpt-test",
        "training_file": "file-1",
        "seed": None,
        "method": {"type": "reinforcement", "reinforcement": {"grader": MULTI}},
    }


def test_graders_by_name_and_in_a_list() -> None:
    named = GraderMulti.from_dict(MULTI)
    assert isinstance(named.graders, dict)
    assert {name: type(grader) for name, grader in named.graders.items()} == {
        "same": GraderStringCheck,
        "code": GraderPython,
        "new": UnknownComponent,
    }
    raw = {**MULTI, "graders": [CHECK, CHECK]}
    several = GraderMulti.from_dict(raw)
    assert isinstance(several.graders, list)
    assert [type(grader) for grader in several.graders] == [GraderStringCheck] * 2
    assert several.to_dict() == raw
    alone = GraderMulti.from_dict({**MULTI, "graders": CHECK})
    assert alone.to_dict()["graders"] == CHECK


@pytest.mark.parametrize("kind", ["list", "list_events"])
def test_lists_without_a_last_id_go_on_after_the_last_item(
    client: OpenAI, wire: Any, kind: str
) -> None:
    jobs = client.fine_tuning.jobs
    wire.answers = [listed({"id": "a"}, {"id": "b"}, more=True), listed({"id": "c"}, more=False)]
    found: list[Any] = list(jobs.list(limit=2) if kind == "list" else jobs.list_events("ftjob-1"))
    assert {type(item) for item in found} == {
        FineTuningJob if kind == "list" else FineTuningJobEvent
    }
    assert [item.id for item in found] == ["a", "b", "c"]
    assert wire.requests[1].url.params["after"] == "b"


def test_jobs_with_given_metadata(client: OpenAI, wire: Any) -> None:
    wire.answers = [listed(more=False)]
    assert list(client.fine_tuning.jobs.list(metadata={"team": "search"})) == []
    assert dict(wire.requests[0].url.params) == {"metadata[team]": "search"}


def test_checkpoints_of_a_job(client: OpenAI, wire: Any) -> None:
    raw = {
        "object": "fine_tuning.job.checkpoint",
        "id": "ftckpt_1",
        "created_at": 1_750_000_000,
        "fine_tuned_model_checkpoint": CHECKPOINT,
        "fine_tuning_job_id": "ftjob-1",
        "step_number": 100,
        "metrics": {"step": 100, "full_valid_loss": 0.13, "reward": {"mean": 1e-7}},
    }
    wire.answers = [listed(raw, more=False, first_id="ftckpt_1", last_id="ftckpt_1")]
    (found,) = client.fine_tuning.jobs.checkpoints.list("ftjob-1")
    assert isinstance(found, FineTuningJobCheckpoint)
    assert found.metrics.full_valid_loss == 0.13
    assert found.to_dict() == raw
    assert wire.lines == ["GET /v1/fine_tuning/jobs/ftjob-1/checkpoints"]


def test_actions_on_a_job_have_no_body(client: OpenAI, wire: Any) -> None:
    jobs = client.fine_tuning.jobs
    for act in (jobs.pause, jobs.resume, jobs.cancel):
        act("ftjob-1")
    assert wire.lines == [
        "POST /v1/fine_tuning/jobs/ftjob-1/pause",
        "POST /v1/fine_tuning/jobs/ftjob-1/resume",
        "POST /v1/fine_tuning/jobs/ftjob-1/cancel",
    ]
    assert [made.content for made in wire.requests] == [b"", b"", b""]


PERMISSION = {
    "object": "checkpoint.permission",
    "id": "cp_1",
    "created_at": 1_750_000_000,
    "project_id": "proj_1",
}


def test_the_name_of_a_checkpoint_stays_one_segment(client: OpenAI, wire: Any) -> None:
    wire.answers = [listed(PERMISSION, more=False), {"id": "cp_1", "deleted": True}]
    permissions = client.fine_tuning.checkpoints.permissions
    made = permissions.create(CHECKPOINT, project_ids=["proj_1"])
    assert [type(item) for item in made] == [FineTuningCheckpointPermission]
    assert wire.body == {"project_ids": ["proj_1"]}
    permissions.delete("cp_1", fine_tuned_model_checkpoint=CHECKPOINT + "/../x")
    path = "/v1/fine_tuning/checkpoints/ft:gpt-test:acme::abc:ckpt-step-100"
    sent = [line.replace("%3A", ":") for line in wire.lines]
    assert sent == [f"POST {path}/permissions", f"DELETE {path}%2F..%2Fx/permissions/cp_1"]


def test_the_key_of_permissions(client: OpenAI, wire: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    wire.answers = [listed(more=False)] * 3
    client.fine_tuning.checkpoints.permissions.list(CHECKPOINT)
    assert wire.headers["authorization"] == "Bearer sk-api"
    client.fine_tuning.checkpoints.permissions.list(CHECKPOINT, api_key="sk-given")
    assert wire.headers["authorization"] == "Bearer sk-given"
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    http_client = httpx.Client(transport=httpx.MockTransport(wire))
    with OpenAI(admin_api_key="sk-admin", http_client=http_client) as alone:
        alone.fine_tuning.checkpoints.permissions.list(CHECKPOINT)
        assert wire.headers["authorization"] == "Bearer sk-admin"
        with pytest.raises(ConfigurationError, match="api_key"):
            alone.fine_tuning.jobs.list()


def test_the_old_way_to_read_permissions_warns(client: OpenAI, wire: Any) -> None:
    wire.answers = [listed(PERMISSION, more=True, last_id="cp_1")]
    permissions: Any = client.fine_tuning.checkpoints.permissions
    with pytest.warns(DeprecationWarning, match=r"permissions\.list"):
        page = permissions.retrieve(CHECKPOINT, order="ascending")
    assert page.data[0].project_id == "proj_1"
    assert len(wire.requests) == 1


def test_a_grader_is_run(client: OpenAI, wire: Any) -> None:
    answer = {
        "reward": 0.5,
        "metadata": {
            "name": "both",
            "type": "multi",
            "errors": {"other_error": False, "sample_parse_error": True},
            "execution_time": 0.01,
            "scores": {"same": 1.0, "code": 0},
            "token_usage": None,
            "sampled_model_name": None,
        },
        "sub_rewards": {"same": 1.0},
        "model_grader_token_usage_per_model": {},
    }
    wire.answers = [answer]
    grader: Any = MULTI
    result = client.fine_tuning.alpha.graders.run(
        grader=grader, item={"answer": "2"}, model_sample="2"
    )
    assert result.reward == 0.5
    assert result.metadata.errors.sample_parse_error is True
    assert result.to_dict() == answer
    assert wire.lines == ["POST /v1/fine_tuning/alpha/graders/run"]
    assert wire.body == {"grader": MULTI, "item": {"answer": "2"}, "model_sample": "2"}
