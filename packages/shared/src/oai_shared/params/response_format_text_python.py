# Generated from ResponseFormatTextPython. Do not edit.
"""ResponseFormatTextPython in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ResponseFormatTextPythonDict(TypedDict, total=False):
    """`ResponseFormatTextPython` as a mapping."""

    type: Required[Literal["python"]]
