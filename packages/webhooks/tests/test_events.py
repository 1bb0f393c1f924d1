"""Events as they are posted to a webhook, through the union of all kinds."""

from __future__ import annotations

import json
from typing import Any

import pytest

import oai_webhooks
from oai_core import Codec, UnknownComponent
from oai_webhooks import UnwrapWebhookEvent

CLASSES = {
    "batch.cancelled": "WebhookBatchCancelled",
    "batch.completed": "WebhookBatchCompleted",
    "batch.expired": "WebhookBatchExpired",
    "batch.failed": "WebhookBatchFailed",
    "eval.run.canceled": "WebhookEvalRunCanceled",
    "eval.run.failed": "WebhookEvalRunFailed",
    "eval.run.succeeded": "WebhookEvalRunSucceeded",
    "fine_tuning.job.cancelled": "WebhookFineTuningJobCancelled",
    "fine_tuning.job.failed": "WebhookFineTuningJobFailed",
    "fine_tuning.job.succeeded": "WebhookFineTuningJobSucceeded",
    "live.call.incoming": "WebhookLiveCallIncoming",
    "realtime.call.incoming": "WebhookRealtimeCallIncoming",
    "response.cancelled": "WebhookResponseCancelled",
    "response.completed": "WebhookResponseCompleted",
    "response.failed": "WebhookResponseFailed",
    "response.incomplete": "WebhookResponseIncomplete",
}
HEADERS = [
    {"name": "From", "value": "sip:+15550100@sip.example.com"},
    {"name": "To", "value": "sip:proj_1@sip.example.com"},
    {"name": "To", "value": "sip:second@sip.example.com"},
]


def event(kind: str, **data: Any) -> dict[str, Any]:
    return {
        "id": "evt_1",
        "object": "event",
        "created_at": 1_750_000_000,
        "type": kind,
        "data": data or {"id": "resp_1"},
    }


def decode(payload: dict[str, Any]) -> Any:
    return Codec().decode(json.loads(json.dumps(payload)), UnwrapWebhookEvent)


@pytest.mark.parametrize("kind", sorted(CLASSES))
def test_each_kind_has_a_class(kind: str) -> None:
    payload = event(kind)
    found = decode(payload)
    assert type(found) is getattr(oai_webhooks, CLASSES[kind])
    assert (found.type, found.created_at) == (kind, 1_750_000_000)
    assert found.to_dict() == payload


def test_every_class_of_the_package_is_in_the_union() -> None:
    names = {name for name in dir(oai_webhooks) if name.startswith("Webhook")} - {"Webhooks"}
    events = {name for name in names if not name.endswith(("Data", "Item"))}
    assert events == set(CLASSES.values())


def test_what_happened_is_in_data() -> None:
    assert decode(event("response.completed", id="resp_7")).data.id == "resp_7"
    assert decode(event("batch.failed", id="batch_7")).data.id == "batch_7"


def test_an_incoming_call() -> None:
    payload = event("realtime.call.incoming", call_id="rtc_1", sip_headers=HEADERS)
    found = decode(payload)
    assert found.data.call_id == "rtc_1"
    assert [header.name for header in found.data.sip_headers] == ["From", "To", "To"]
    assert found.data.sip_headers[2].value == "sip:second@sip.example.com"
    assert found.to_dict() == payload
    live = decode(event("live.call.incoming", session_id="sess_1", sip_headers=HEADERS))
    assert live.data.session_id == "sess_1"


def test_a_kind_that_nobody_knows_is_kept() -> None:
    payload = event("planet.discovered", id="planet_9", moons=[None])
    found = decode(payload)
    kind: type = type(found)
    assert kind is UnknownComponent
    assert (found.type, found.data["id"]) == ("planet.discovered", "planet_9")
    assert found.to_dict() == payload


@pytest.mark.parametrize(
    "changes", [{"object": None}, {"data": None}, {"data": {"id": 7, "more": {}}}, {"livemode": 1}]
)
def test_payloads_that_are_not_as_declared(changes: dict[str, Any]) -> None:
    payload = {**event("response.failed"), **changes}
    found = decode(payload)
    assert type(found) is oai_webhooks.WebhookResponseFailed
    assert found.to_dict() == payload


def test_kinds_are_matched_by_class() -> None:
    found = decode(event("fine_tuning.job.succeeded", id="ftjob-1"))
    match found:
        case oai_webhooks.WebhookResponseCompleted():
            pytest.fail("another kind")
        case oai_webhooks.WebhookFineTuningJobSucceeded(data=data):
            assert data.id == "ftjob-1"
        case _:
            pytest.fail(repr(found))
