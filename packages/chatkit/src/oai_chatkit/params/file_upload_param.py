# Generated from FileUploadParam. Do not edit.
"""FileUploadParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TypedDict


class FileUploadParamDict(TypedDict, total=False):
    """`FileUploadParam` as a mapping."""

    enabled: bool
    max_file_size: int
    max_files: int
