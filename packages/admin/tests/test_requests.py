"""What the methods of administration send."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any

import httpx
import pytest

import oai_admin.operations
from oai_admin import NULL, ConfigurationError, OpenAI
from oai_core.operations import Operation


def operations() -> list[Operation]:
    modules = pkgutil.iter_modules(oai_admin.operations.__path__, "oai_admin.operations.")
    loaded = [importlib.import_module(module.name) for module in modules]
    return [value for module in loaded for value in vars(module).values() if is_operation(value)]


def is_operation(value: object) -> bool:
    return isinstance(value, Operation)


def test_every_operation_takes_the_admin_key() -> None:
    found = operations()
    assert len(found) > 100
    assert {operation.auth for operation in found} == {"admin"}
    assert all(operation.path.startswith(("/organization/", "/projects/")) for operation in found)


def test_the_api_key_is_never_sent(client: OpenAI, wire: Any) -> None:
    client.admin.organization.users.retrieve("user_1")
    client.admin.organization.projects.roles.retrieve("role_1", project_id="proj_1")
    assert [made.headers["authorization"] for made in wire.requests] == ["Bearer sk-admin"] * 2
    assert all("sk-api" not in str(made.headers.raw) for made in wire.requests)


def test_the_admin_key_is_asked_for_by_name(wire: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_ADMIN_KEY", raising=False)
    http_client = httpx.Client(transport=httpx.MockTransport(wire))
    said = pytest.raises(ConfigurationError, match=r"admin_api_key.*OPENAI_ADMIN_KEY")
    with OpenAI(api_key="sk-api", http_client=http_client) as client, said:
        client.admin.organization.users.retrieve("user_1")
    assert wire.requests == []


def test_the_admin_key_alone_is_enough(wire: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "sk-from-outside")
    http_client = httpx.Client(transport=httpx.MockTransport(wire))
    with OpenAI(http_client=http_client) as client:
        client.admin.organization.users.retrieve("user_1")
    assert wire.headers["authorization"] == "Bearer sk-from-outside"


def test_paths_of_nested_resources(client: OpenAI, wire: Any) -> None:
    projects = client.admin.organization.projects
    projects.users.roles.retrieve("role_1", project_id="proj_1", user_id="user_1")
    projects.groups.roles.delete("role_1", project_id="proj_1", group_id="group_1")
    projects.service_accounts.api_keys.create("acct_1", project_id="proj_1", name="deploy")
    projects.rate_limits.update_rate_limit(
        "rl_1", project_id="proj_1", max_requests_per_1_minute=500
    )
    assert wire.lines == [
        "GET /v1/projects/proj_1/users/user_1/roles/role_1",
        "DELETE /v1/projects/proj_1/groups/group_1/roles/role_1",
        "POST /v1/organization/projects/proj_1/service_accounts/acct_1/api_keys",
        "POST /v1/organization/projects/proj_1/rate_limits/rl_1",
    ]
    assert wire.body == {"max_requests_per_1_minute": 500}


def test_ids_stay_one_segment_of_the_path(client: OpenAI, wire: Any) -> None:
    projects = client.admin.organization.projects
    projects.users.retrieve("user/../owner?x#y", project_id="proj 1")
    assert wire.lines == ["GET /v1/organization/projects/proj%201/users/user%2F..%2Fowner%3Fx%23y"]


@pytest.mark.parametrize("missing", ["", ".", ".."])
def test_ids_that_would_change_the_path_are_refused(
    client: OpenAI, wire: Any, missing: str
) -> None:
    with pytest.raises(ValueError, match="project_id"):
        client.admin.organization.projects.archive(missing)
    assert wire.requests == []


def test_null_and_absent_in_updates(client: OpenAI, wire: Any) -> None:
    organization = client.admin.organization
    organization.projects.update("proj_1", name="Search")
    assert wire.body == {"name": "Search"}
    update: Any = organization.projects.update
    update("proj_1", name="Search", external_key_id=None)
    assert wire.body == {"name": "Search", "external_key_id": None}
    update("proj_1", external_key_id=NULL)
    assert wire.body == {"external_key_id": None}


def test_an_update_of_nested_permissions(client: OpenAI, wire: Any) -> None:
    permissions = client.admin.organization.projects.hosted_tool_permissions
    permissions.update("proj_1", web_search={"enabled": False}, mcp=None)
    assert wire.body == {"web_search": {"enabled": False}, "mcp": None}


def test_lists_in_queries_have_brackets(client: OpenAI, wire: Any) -> None:
    logs = client.admin.organization.audit_logs
    logs.list(
        event_types=["api_key.created", "project.archived"],
        effective_at={"gte": 1_750_000_000, "lt": 1_750_086_400},
        limit=2,
    )
    query = list(wire.requests[-1].url.params.multi_items())
    assert sorted(query) == [
        ("effective_at[gte]", "1750000000"),
        ("effective_at[lt]", "1750086400"),
        ("event_types[]", "api_key.created"),
        ("event_types[]", "project.archived"),
        ("limit", "2"),
    ]
