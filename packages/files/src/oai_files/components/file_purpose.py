# Generated from FilePurpose. Do not edit.
"""FilePurpose."""

from __future__ import annotations

from typing import Literal, TypeAlias

FilePurpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
"""`purpose` of `client.files.create`."""
