# Generated from the slice of oai-files. Do not edit.
"""Components of oai-files."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .add_upload_part_request import AddUploadPartRequest as AddUploadPartRequest
    from .complete_upload_request import CompleteUploadRequest as CompleteUploadRequest
    from .create_file_request import CreateFileRequest as CreateFileRequest
    from .create_upload_request import CreateUploadRequest as CreateUploadRequest
    from .delete_file_response import DeleteFileResponse as DeleteFileResponse
    from .file_expiration_after import FileExpirationAfter as FileExpirationAfter
    from .file_purpose import FilePurpose as FilePurpose
    from .list_files_response import ListFilesResponse as ListFilesResponse
    from .open_ai_file import OpenAIFile as OpenAIFile
    from .upload import Upload as Upload
    from .upload_part import UploadPart as UploadPart

    FileDeleted: TypeAlias = DeleteFileResponse
    FileObject: TypeAlias = OpenAIFile
else:
    _MODULES = {
        ".add_upload_part_request": "AddUploadPartRequest",
        ".complete_upload_request": "CompleteUploadRequest",
        ".create_file_request": "CreateFileRequest",
        ".create_upload_request": "CreateUploadRequest",
        ".delete_file_response": "DeleteFileResponse",
        ".file_expiration_after": "FileExpirationAfter",
        ".file_purpose": "FilePurpose",
        ".list_files_response": "ListFilesResponse",
        ".open_ai_file": "OpenAIFile",
        ".upload": "Upload",
        ".upload_part": "UploadPart",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {"FileDeleted": "DeleteFileResponse", "FileObject": "OpenAIFile"}
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
