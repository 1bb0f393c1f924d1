# Generated from LogProbProperties. Do not edit.
"""LogProbProperties."""

from __future__ import annotations

from oai_core.components import Component, component


@component("LogProbProperties")
class LogProbProperties(Component):
    """An item of `logprobs` of `RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted`, `RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta`, `RealtimeServerEventConversationItemInputAudioTranscriptionCompleted` and others."""

    token: str
    """The token, as text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int]
    """UTF-8 bytes of the token."""
