# Generated from WebSearchContextSize. Do not edit.
"""WebSearchContextSize."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""`search_context_size` of `CreateChatCompletionRequestWebSearchOptions`."""
