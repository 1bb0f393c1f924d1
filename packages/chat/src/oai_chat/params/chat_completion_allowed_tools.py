# Generated from ChatCompletionAllowedTools. Do not edit.
"""ChatCompletionAllowedTools in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Required


class ChatCompletionAllowedToolsDict(TypedDict, total=False):
    """`ChatCompletionAllowedTools` as a mapping."""

    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[Mapping[str, Any]]]
