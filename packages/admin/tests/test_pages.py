"""Lists of administration: three ways to ask for the next page."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from oai_admin import AsyncOpenAI, CostsResult, GroupResponse, OpenAI, UsageCompletionsResult, User
from oai_core import UnknownComponent


def user(number: int) -> dict[str, Any]:
    return {"object": "organization.user", "id": f"user_{number}", "added_at": 1_750_000_000}


def users(*numbers: int, more: bool) -> dict[str, Any]:
    data = [user(number) for number in numbers]
    return {"object": "list", "data": data, "last_id": data[-1]["id"], "has_more": more}


def bucket(start: int, *results: dict[str, Any]) -> dict[str, Any]:
    return {"object": "bucket", "start_time": start, "end_time": start + 86_400, "results": results}


def buckets(*data: dict[str, Any], following: str | None) -> dict[str, Any]:
    more = following is not None
    return {"object": "page", "data": data, "has_more": more, "next_page": following}


COST = {
    "object": "organization.costs.result",
    "amount": {"value": 0.06, "currency": "usd"},
    "line_item": "Image models",
    "project_id": "proj_1",
}


def test_users_go_on_after_the_last_id(client: OpenAI, wire: Any) -> None:
    wire.answers = [users(1, 2, more=True), users(3, more=False)]
    found = list(client.admin.organization.users.list(limit=2))
    assert [type(item) for item in found] == [User] * 3
    assert [item.id for item in found] == ["user_1", "user_2", "user_3"]
    assert wire.lines == [
        "GET /v1/organization/users?limit=2",
        "GET /v1/organization/users?limit=2&after=user_2",
    ]


def test_groups_go_on_after_next(client: OpenAI, wire: Any) -> None:
    group = {"object": "group", "id": "group_1", "name": "Support", "is_scim_managed": False}
    first = {"object": "list", "data": [group], "has_more": True, "next": "cursor/2"}
    second = {"object": "list", "data": [group], "has_more": False, "next": None}
    wire.answers = [first, second]
    found = list(client.admin.organization.groups.list(order="desc"))
    assert [type(item) for item in found] == [GroupResponse, GroupResponse]
    assert dict(wire.requests[1].url.params) == {"order": "desc", "after": "cursor/2"}


def test_groups_of_a_project_have_no_id(client: OpenAI, wire: Any) -> None:
    group = {"object": "project.group", "project_id": "proj_1", "group_id": "group_1"}
    first = {"object": "list", "data": [group], "has_more": True, "next": "c2"}
    wire.answers = [first, {"object": "list", "data": [group], "has_more": False, "next": None}]
    found = list(client.admin.organization.projects.groups.list("proj_1"))
    assert [item.group_id for item in found] == ["group_1", "group_1"]
    assert wire.lines[1] == "GET /v1/organization/projects/proj_1/groups?after=c2"


def test_costs_go_on_by_page(client: OpenAI, wire: Any) -> None:
    wire.answers = [
        buckets(bucket(1_750_000_000, COST), following="page_2"),
        buckets(bucket(1_750_086_400), following=None),
    ]
    found = list(
        client.admin.organization.usage.costs(start_time=1_750_000_000, group_by=["line_item"])
    )
    assert [item.start_time for item in found] == [1_750_000_000, 1_750_086_400]
    cost = found[0].results[0]
    assert isinstance(cost, CostsResult)
    assert cost.amount is not None
    assert (cost.amount.value, cost.amount.currency) == (0.06, "usd")
    assert found[1].results == []
    sent = [dict(made.url.params) for made in wire.requests]
    assert sent[0] == {"start_time": "1750000000", "group_by[]": "line_item"}
    assert sent[1] == {**sent[0], "page": "page_2"}


def test_one_page_of_usage_is_readable(client: OpenAI, wire: Any) -> None:
    result = {
        "object": "organization.usage.completions.result",
        "input_tokens": 10,
        "output_tokens": 5,
        "num_model_requests": 1,
    }
    news = {"object": "organization.usage.news.result", "seconds": 3}
    answer = buckets(bucket(1_750_000_000, result, news), following="page_2")
    wire.answers = [answer]
    page = client.admin.organization.usage.completions(start_time=1_750_000_000, limit=1)
    assert page.has_more is True
    first, second = page.data[0].results
    assert isinstance(first, UsageCompletionsResult)
    assert (first.input_tokens, first.output_tokens) == (10, 5)
    assert second.__class__ is UnknownComponent
    assert page.to_dict()["data"][0]["results"] == [result, news]
    assert len(wire.requests) == 1


def test_usage_needs_a_start(client: OpenAI, wire: Any) -> None:
    costs: Any = client.admin.organization.usage.costs
    with pytest.raises(TypeError, match="start_time"):
        list(costs())
    assert wire.requests == []


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.anyio
async def test_async_pages(wire: Any) -> None:
    wire.answers = [
        buckets(bucket(1_750_000_000, COST), following="page_2"),
        buckets(bucket(1_750_086_400, COST), following=None),
    ]
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(wire))
    async with AsyncOpenAI(admin_api_key="sk-admin", http_client=http_client) as client:
        costs = client.admin.organization.usage.costs(start_time=1_750_000_000)
        assert [item.start_time async for item in costs] == [1_750_000_000, 1_750_086_400]
    assert wire.headers["authorization"] == "Bearer sk-admin"
    assert dict(wire.requests[1].url.params) == {"start_time": "1750000000", "page": "page_2"}
