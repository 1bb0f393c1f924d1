from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from typing import Any

import httpx
import pytest

from oai_emulator import Emulator
from oai_emulator.bundle import Bundle, shipped
from packages.emulator.tests.conftest import HEADERS, URL, Caller


def project(api: Any) -> str:
    return f"/organization/projects/{api.post('/organization/projects', {'name': 'one'})['id']}"


def test_an_element_lives(api: Any) -> None:
    path = project(api)
    made = api.get(path)
    assert made["id"].startswith("proj_")
    assert (made["name"], made["status"]) == ("one", "active")
    changed = api.post(path, {"name": "two"})
    assert changed == {**made, "name": "two"} == api.get(path)
    archived = api.post(f"{path}/archive")
    assert (archived["status"], archived["name"]) == ("archived", "two")
    assert archived["archived_at"] >= made["created_at"]
    assert api.get("/organization/projects")["data"] == [api.get(path)]


def test_what_is_not_there_is_told_in_the_format_of_the_api(api: Any) -> None:
    error = api.get("/organization/projects/proj_x", 404)["error"]
    assert error["type"] == "invalid_request_error"
    assert "proj_x" in error["message"]
    assert api.get("/organization/projects/proj_x/users", 404)
    assert api.post("/organization/projects/proj_x/archive", status=404)
    assert api.delete("/organization/invites/invite-x", 404)


def test_what_is_below_goes_too(api: Any) -> None:
    role = api.post("/organization/roles", {"role_name": "reader", "permissions": ["a"]})
    group = api.post("/organization/groups", {"name": "team"})
    path = f"/organization/groups/{group['id']}"
    assigned = api.post(f"{path}/roles", {"role_id": role["id"]})
    assert (assigned["role"]["name"], assigned["group"]["name"]) == ("reader", "team")
    assert api.get(f"{path}/roles")["data"][0]["name"] == "reader"
    assert api.get(f"{path}/roles/{role['id']}")["permissions"] == ["a"]
    assert api.delete(f"{path}/roles/{role['id']}")["deleted"] is True
    assert api.get(f"{path}/roles/{role['id']}", 404)
    assert api.get(f"/organization/roles/{role['id']}")["name"] == "reader"
    api.post(f"{path}/roles", {"role_id": role["id"]})
    api.delete(path)
    assert api.get(f"{path}/roles", 404)


def test_single_things_keep_what_is_written(api: Any) -> None:
    path = "/organization/spend_limit"
    body = {"threshold_amount": 5, "currency": "USD", "interval": "month"}
    assert api.post(path, body)["threshold_amount"] == 5
    assert api.get(path)["threshold_amount"] == 5
    assert api.delete(path)["deleted"] is True
    assert api.get(path)["threshold_amount"] != 5
    here = f"{project(api)}/data_retention"
    assert api.post(here, {"retention_type": "zero_data_retention"})
    other = f"{project(api)}/data_retention"
    assert api.get(here)["type"] is not None
    assert api.get(other)["type"] is not None


def test_certificates_are_switched_on_and_off(api: Any) -> None:
    path = "/organization/certificates"
    made = api.post(path, {"certificate": "PEM", "name": "mine"})["id"]
    on = api.post(f"{path}/activate", {"certificate_ids": [made]})
    assert [(row["id"], row["active"]) for row in on["data"]] == [(made, True)]
    assert api.get(path)["data"][0]["active"] is True
    off = api.post(f"{path}/deactivate", {"certificate_ids": [made]})
    assert off["data"][0]["active"] is False
    assert api.post(f"{path}/activate", {"certificate_ids": ["cert_x"]}, 404)


def test_a_list_of_ids_makes_several(api: Any) -> None:
    path = "/fine_tuning/checkpoints/ft:gpt:ckpt/permissions"
    made = api.post(path, {"project_ids": ["proj_1", "proj_2"]})
    assert [row["project_id"] for row in made["data"]] == ["proj_1", "proj_2"]
    assert len(api.get(path)["data"]) == 2
    assert api.delete(f"{path}/{made['data'][0]['id']}")["deleted"] is True
    assert [row["project_id"] for row in api.get(path)["data"]] == ["proj_2"]


def test_requests_are_checked(api: Any) -> None:
    path = "/organization/projects"
    assert api.post(path, {}, 400)["error"]["param"] == "name"
    assert api.post(path, {"name": 7}, 400)["error"]["code"] == "invalid_type"
    assert api.get(path, 400, color="red")["error"]["code"] == "unknown_parameter"
    assert api.delete(path, 405)["error"]["code"] == "method_not_allowed"
    assert api.get("/organization/nothing", 404)["error"]["code"] == "unknown_url"


def test_a_call_is_answered_with_a_session_description(api: Any) -> None:
    kind = {"content-type": "application/sdp"}
    answer = api.http.post("/realtime/calls", content="v=0", headers=kind)
    assert (answer.status_code, answer.headers["content-type"]) == (201, "application/sdp")
    assert answer.text.startswith("v=0\r\n")
    assert answer.headers["location"].startswith("/v1/realtime/calls/rtc_")
    session = json.dumps({"type": "realtime", "model": "gpt-realtime"})
    parts = {
        "sdp": (None, "v=0", "application/sdp"),
        "session": (None, session, "application/json"),
    }
    assert api.http.post("/realtime/calls", files=parts).status_code == 201
    parts["session"] = (None, "{", "application/json")
    refused = api.http.post("/realtime/calls", files=parts)
    assert refused.json()["error"]["param"] == "session"
    named = answer.headers["location"].removeprefix("/v1")
    assert api.http.post(f"{named}/hangup").content == b""


def test_the_beta_is_played_by_the_same_code(api: Any) -> None:
    body = {"model": "gpt-4o-mini", "input": "Say hi"}
    beta = {"beta": "true"}
    made = api.http.post("/responses", json=body, params=beta, headers={"openai-beta": "x"})
    assert made.status_code == 200
    path = f"/responses/{made.json()['id']}"
    assert api.get(path) == api.get(path, **beta) == made.json()
    assert api.get(f"{path}/input_items", **beta)["data"]
    assert api.get(path, 400, beta="false")["error"]["param"] == "beta"
    assert api.http.post("/embeddings", params=beta, json={}).status_code == 400


def test_a_seed_makes_the_same_objects() -> None:
    made = [project(Caller(Emulator(seed=3))) for _ in range(2)]
    assert made[0] == made[1]


def test_reset_forgets(api: Any) -> None:
    path = project(api)
    api.emulator.reset()
    assert api.get(path, 404)


def test_a_demo_starts_without_what_only_requests_need() -> None:
    code = (
        "import sys; from oai_emulator import Emulator, cli; Emulator(); "
        "print(*{'jsonschema', 'oai_emulator.groups'} & sys.modules.keys())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_what_is_new_below_an_element_of_a_group_asks_the_group(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As when the document gains an operation for files, which are remembered elsewhere."""
    bundle = shipped()
    known = bundle.operations["GET", "/files/{file_id}"]
    new = replace(known, method="POST", path="/files/{file_id}/freeze")
    operations = {**bundle.operations, (new.method, new.path): new}
    monkeypatch.setattr("oai_emulator.app.shipped", lambda: Bundle(operations, bundle.schemas))
    transport = Emulator(seed=1).transport()
    with httpx.Client(transport=transport, base_url=URL, headers=HEADERS) as http:
        file = {"file": ("a.jsonl", b"{}\n")}
        made = http.post("/files", files=file, data={"purpose": "batch"}).json()
        answer = http.post(f"/files/{made['id']}/freeze", json={})
        assert answer.status_code == 200
        assert {key: answer.json()[key] for key in made} == made
        assert http.post("/files/file-none/freeze", json={}).status_code == 404
