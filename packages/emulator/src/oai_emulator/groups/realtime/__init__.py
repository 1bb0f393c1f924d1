"""Realtime: sessions of speech and text, of transcription, and of translation."""

from __future__ import annotations

from ...errors import bad_request
from ...sockets.session import Opening, Session

_BETA = "realtime=v1"


def open_realtime(opening: Opening) -> Session:
    """Open a session; it answers, unless `intent=transcription` asks only for what was said."""
    from .session import RealtimeSession
    from .settings import HEARING_MODEL, MODEL, realtime_settings, transcription_settings

    query, ids = opening.query, opening.world.ids
    older = _BETA in opening.headers.get("openai-beta", "")
    named = ids("sess", 21)
    if query.get("intent") == "transcription":
        # The model of the query may be the one that listens, or that of any session.
        model = query.get("model", "")
        hears = "transcribe" in model or "whisper" in model
        settings = transcription_settings(named, model if hears else HEARING_MODEL)
    else:
        if not query.get("model") and not query.get("call_id"):
            raise _missing("model")
        settings = realtime_settings(named, query.get("model") or MODEL)
    session = RealtimeSession(opening, settings)
    if not older:
        return session
    from .older import OlderSession

    return OlderSession(session, ids)


def open_translation(opening: Opening) -> Session:
    """Open a session that translates."""
    from .translation import TranslationSession

    model = opening.query.get("model")
    if not model:
        raise _missing("model")
    return TranslationSession(opening, model)


def _missing(name: str) -> Exception:
    return bad_request(
        f"Missing required query parameter: '{name}'.",
        param=name,
        code="missing_required_parameter",
    )
