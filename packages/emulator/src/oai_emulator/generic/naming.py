"""How ids begin, and what plain text stands for what name."""

from __future__ import annotations

# By the last fixed segment, or the last two, of the path under which an object is made.
_PREFIXES = {
    "admin_api_keys": "key_",
    "api_keys": "key_",
    "assistants": "asst_",
    "audit_logs": "audit_log-",
    "batches": "batch_",
    "calls": "rtc_",
    "chatkit/sessions": "cksess_",
    "certificates": "cert_",
    "characters": "char_",
    "checkpoints": "ftckpt_",
    "containers": "cntr_",
    "content_provenance_checks": "cpc_",
    "evals": "eval_",
    "events": "ftevent-",
    "file_batches": "vsfb_",
    "files": "file-",
    "groups": "group_",
    "invites": "invite-",
    "items": "item_",
    "jobs": "ftjob-",
    "messages": "msg_",
    "output_items": "outputitem_",
    "parts": "part_",
    "permissions": "cp_",
    "projects": "proj_",
    "rate_limits": "rl-",
    "roles": "role_",
    "runs": "run_",
    "service_accounts": "svc_acct_",
    "sessions": "sess_",
    "skills": "skill_",
    "spend_alerts": "alert_",
    "steps": "step_",
    "threads": "thread_",
    "uploads": "upload_",
    "users": "user-",
    "vector_stores": "vs_",
    "versions": "skillver_",
    "videos": "video_",
    "voice_consents": "cons_",
    "voices": "voice_",
}
_TEXTS = {
    "client_secret": "ek_emulated",
    "content": "This is an emulated text.",
    "email": "ada@example.com",
    "filename": "sample.txt",
    "id": "id_emulated",
    "model": "gpt-4o-mini",
    "name": "Sample",
    "redacted_value": "sk-...1234",
    "role": "member",
    "status": "completed",
    "url": "https://example.com/",
    "value": "sk-emulated",
}
_FORMATS = {
    "date": "2025-01-31",
    "date-time": "2025-01-31T12:00:00Z",
    "uri": "https://example.com/",
    "uuid": "123e4567-e89b-42d3-a456-426614174000",
}


def prefix(path: str) -> str:
    """Tell how the ids of objects made under a path begin."""
    fixed = [segment for segment in path.split("/") if segment and not segment.startswith("{")]
    last = fixed[-1] if fixed else "object"
    two = "/".join(fixed[-2:])
    return _PREFIXES.get(two) or _PREFIXES.get(last) or f"{last.removesuffix('s')}_"


def text_for(name: str, format: str | None) -> str:
    """Choose a text for a member of that name."""
    if format in _FORMATS:
        return _FORMATS[format]
    if name.endswith("_id"):
        return f"{name.removesuffix('_id')}_emulated"
    return _TEXTS.get(name) or name.replace("_", " ") or "text"
