# Generated from OrderEnum. Do not edit.
"""OrderEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

OrderEnum: TypeAlias = Literal["asc", "desc"]
"""`order` of `client.beta.chatkit.threads.list`, `client.beta.chatkit.threads.list_items`, `client.skills.list` and others."""
