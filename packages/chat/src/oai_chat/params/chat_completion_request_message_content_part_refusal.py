# Generated from ChatCompletionRequestMessageContentPartRefusal. Do not edit.
"""ChatCompletionRequestMessageContentPartRefusal in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ChatCompletionRequestMessageContentPartRefusalDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartRefusal` as a mapping."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]
