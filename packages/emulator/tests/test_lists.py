from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

DAY = 86400


def projects(api: Any) -> str:
    for number in range(5):
        api.post("/organization/projects", {"name": f"p{number}"})
    return "/organization/projects"


def assistants(api: Any) -> str:
    for number in range(5):
        api.post("/assistants", {"model": "gpt-4o-mini", "name": f"p{number}"})
    return "/assistants"


def alerts(api: Any) -> str:
    body = {
        "currency": "USD",
        "interval": "month",
        "notification_channel": {"type": "email", "recipients": ["ada@example.com"]},
    }
    for number in range(5):
        api.post("/organization/spend_alerts", {**body, "threshold_amount": number + 1})
    return "/organization/spend_alerts"


def groups(api: Any) -> str:
    for number in range(5):
        api.post("/organization/groups", {"name": f"p{number}"})
    return "/organization/groups"


def jobs(api: Any) -> str:
    file = api.http.post("/files", data={"purpose": "fine-tune"}, files={"file": ("a", b"x")})
    body = {"model": "gpt-4o-mini", "training_file": file.json()["id"]}
    for number in range(5):
        api.post("/fine_tuning/jobs", {**body, "seed": number})
    return "/fine_tuning/jobs"


def by_last_id(page: Any) -> str:
    assert page["first_id"] == page["data"][0]["id"]
    assert page["last_id"] == page["data"][-1]["id"]
    return str(page["last_id"])


def by_next(page: Any) -> str:
    return str(page["next"])


def by_last_row(page: Any) -> str:
    assert "last_id" not in page
    return str(page["data"][-1]["id"])


@pytest.mark.parametrize(
    ("make", "cursor"),
    [
        (projects, by_last_id),
        (assistants, by_last_id),
        (alerts, by_last_id),
        (groups, by_next),
        (jobs, by_last_row),
    ],
)
def test_pages_follow_each_other(
    api: Any, make: Callable[[Any], str], cursor: Callable[[Any], str]
) -> None:
    path = make(api)
    whole = api.get(path)
    ids = [row["id"] for row in whole["data"]]
    assert (len(set(ids)), whole["has_more"], whole["object"]) == (5, False, "list")
    seen: list[str] = []
    page = api.get(path, limit=2)
    while page["has_more"]:
        assert len(page["data"]) == 2
        seen += [row["id"] for row in page["data"]]
        page = api.get(path, limit=2, after=cursor(page))
    assert seen + [row["id"] for row in page["data"]] == ids
    assert page.get("next") is None
    assert api.get(path, 404, after="nobody")["error"]["param"] == "after"
    assert api.get(path, 400, limit=0)["error"]["param"] == "limit"


@pytest.mark.parametrize("make", [assistants, alerts])
def test_lists_go_backwards(api: Any, make: Callable[[Any], str]) -> None:
    path = make(api)
    down = [row["id"] for row in api.get(path, order="desc")["data"]]
    up = [row["id"] for row in api.get(path, order="asc")["data"]]
    assert up == down[::-1]
    page = api.get(path, order="asc", before=up[3], limit=2)
    assert ([row["id"] for row in page["data"]], page["has_more"]) == (up[1:3], True)
    page = api.get(path, order="asc", before=up[3], after=up[0])
    assert ([row["id"] for row in page["data"]], page["has_more"]) == (up[1:3], False)


def test_an_empty_list(api: Any) -> None:
    page = api.get("/organization/projects")
    assert page == {
        "object": "list",
        "data": [],
        "first_id": page["first_id"],
        "last_id": page["last_id"],
        "has_more": False,
    }
    assert not page["first_id"]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/organization/costs", "organization.costs.result"),
        ("/organization/usage/embeddings", "organization.usage.embeddings.result"),
        ("/organization/usage/audio_speeches", "organization.usage.audio_speeches.result"),
    ],
)
def test_usage_comes_in_buckets(api: Any, path: str, kind: str) -> None:
    query: dict[str, Any] = {"start_time": 0, "end_time": 10 * DAY - 1, "limit": 4}
    buckets: list[Any] = []
    page = api.get(path, **query)
    while page["has_more"]:
        buckets += page["data"]
        page = api.get(path, **query, page=page["next_page"])
    buckets += page["data"]
    assert page["next_page"] is None
    assert [bucket["start_time"] for bucket in buckets] == [DAY * day for day in range(10)]
    assert buckets[-1]["end_time"] == query["end_time"]
    assert {bucket["results"][0]["object"] for bucket in buckets} == {kind}
    assert api.get(path, 400, start_time=0, page="x")["error"]["param"] == "page"
    assert api.get(path, 400)["error"]["param"] == "start_time"
    assert api.get(path, start_time=2 * DAY, end_time=DAY)["data"] == []


def test_what_nobody_can_make_is_there_from_the_start(api: Any) -> None:
    users = api.get("/organization/users")["data"]
    assert len(users) == 3
    one = f"/organization/users/{users[0]['id']}"
    assert api.get(one)["id"] == users[0]["id"]
    assert api.delete(one)["deleted"] is True
    assert api.get(one, 404)
    assert api.get("/organization/users")["data"] == users[1:]


def test_a_query_chooses_rows(api: Any) -> None:
    made = api.post(
        "/evals",
        {
            "name": "e",
            "data_source_config": {"type": "custom", "item_schema": {"type": "object"}},
            "testing_criteria": [
                {
                    "type": "string_check",
                    "name": "s",
                    "input": "a",
                    "operation": "eq",
                    "reference": "b",
                }
            ],
        },
        201,
    )
    path = f"/evals/{made['id']}/runs"
    source = {"type": "file_content", "content": [{"item": {}}]}
    body = {"data_source": {"type": "jsonl", "source": source}}
    first, second = api.post(path, body, 201), api.post(path, body, 201)
    assert api.post(f"{path}/{first['id']}")["status"] == "canceled"
    for status, run in (("canceled", first), ("completed", second)):
        rows = api.http.get(path, params={"status": status}).json()["data"]
        assert [row["id"] for row in rows] == [run["id"]]
    assert api.get(f"{path}/{first['id']}/output_items")["data"][0]["run_id"] == first["id"]
