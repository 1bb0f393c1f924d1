"""Components of administration whose shape is unusual."""

from __future__ import annotations

from typing import Any

from oai_admin import AuditLog, OpenAI, ProjectModelPermissions, Role

ENTRY: dict[str, Any] = {
    "id": "audit_log-1",
    "type": "api_key.created",
    "effective_at": 1_750_000_000,
    "project": {"id": "proj_1", "name": "Search"},
    "actor": {
        "type": "session",
        "session": {
            "user": {"id": "user_1", "email": "ada@example.org"},
            "ip_address": "192.0.2.7",
            "ip_address_details": {"country": "IT", "city": "Pisa", "latitude": "43.7"},
        },
    },
    "api_key.created": {"id": "key_1", "data": {"scopes": ["api.model.request"]}},
}


def test_an_audit_log_with_dotted_names() -> None:
    entry = AuditLog.from_dict(ENTRY)
    assert entry.type == "api_key.created"
    assert entry.api_key_created is not None
    assert entry.api_key_created.data is not None
    assert entry.api_key_created.data.scopes == ["api.model.request"]
    assert entry.api_key_deleted is None
    assert entry.actor is not None
    assert entry.actor.session is not None
    assert entry.actor.session.user is not None
    assert entry.actor.session.user.email == "ada@example.org"
    assert entry.to_dict() == ENTRY


def test_what_happened_stands_under_the_name_of_the_event() -> None:
    details = {"certificates": [{"id": "cert_1", "name": "edge"}]}
    raw = {"id": "a", "type": "certificates.activated", "effective_at": 1}
    entry = AuditLog.from_dict({**raw, "certificates.activated": details})
    assert entry.certificates_activated is not None
    listed = entry.certificates_activated.certificates
    assert listed is not None
    assert listed[0].name == "edge"
    changed = {"id": "proj_1", "changes_requested": {"title": "Find"}}
    renamed = AuditLog.from_dict({**raw, "type": "project.updated", "project.updated": changed})
    assert renamed.project_updated is not None
    assert renamed.project_updated.changes_requested is not None
    assert renamed.project_updated.changes_requested.title == "Find"


def test_an_event_that_nobody_knows_is_kept() -> None:
    raw = {
        "id": "audit_log-2",
        "type": "planet.discovered",
        "effective_at": 1_750_000_000,
        "planet.discovered": {"id": "planet_9", "moons": [None, {"name": None}]},
        "actor": None,
    }
    entry = AuditLog.from_dict(raw)
    assert entry.actor is None
    assert entry.extra["planet.discovered"]["id"] == "planet_9"
    assert entry.to_dict() == raw


def test_the_audit_log_as_it_is_listed(client: OpenAI, wire: Any) -> None:
    wire.answers = [{"object": "list", "data": [ENTRY, ENTRY], "has_more": False}]
    entries = list(client.admin.organization.audit_logs.list(limit=100))
    assert [entry.to_dict() for entry in entries] == [ENTRY, ENTRY]


def test_components_made_here_have_the_names_of_the_wire() -> None:
    made = AuditLog.from_dict(ENTRY)
    same = AuditLog(
        id=made.id,
        type=made.type,
        effective_at=made.effective_at,
        project=made.project,
        actor=made.actor,
        api_key_created=made.api_key_created,
    )
    assert same == made
    assert "api_key.created" in same.to_dict()


def test_nulls_of_a_role_are_told_from_what_is_absent(client: OpenAI, wire: Any) -> None:
    raw = {
        "object": "role",
        "id": "role_1",
        "name": "Group manager",
        "description": None,
        "permissions": ["api.groups.read"],
        "resource_type": "api.organization",
        "predefined_role": False,
    }
    wire.answers = [raw]
    role = client.admin.organization.roles.retrieve("role_1")
    assert isinstance(role, Role)
    assert role.description is None
    assert role.to_dict() == raw


def test_a_mode_that_nobody_knows_stays_text(client: OpenAI, wire: Any) -> None:
    raw = {"object": "project.model_permissions", "mode": "ask_first", "model_ids": []}
    wire.answers = [raw]
    permissions = client.admin.organization.projects.model_permissions.retrieve("proj_1")
    assert isinstance(permissions, ProjectModelPermissions)
    assert permissions.mode not in ("allow_list", "deny_list")
    assert permissions.to_dict() == raw
