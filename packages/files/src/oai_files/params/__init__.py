# Generated from the slice of oai-files. Do not edit.
"""Request parameters of oai-files, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .file_expiration_after import FileExpirationAfterDict as FileExpirationAfterDict
    from .files_create_params import FilesCreateParams as FilesCreateParams
    from .files_list_params import FilesListParams as FilesListParams
    from .uploads_complete_params import UploadsCompleteParams as UploadsCompleteParams
    from .uploads_create_params import UploadsCreateParams as UploadsCreateParams
    from .uploads_parts_create_params import UploadsPartsCreateParams as UploadsPartsCreateParams

    FileCreateParams: TypeAlias = FilesCreateParams
    FileListParams: TypeAlias = FilesListParams
    PartCreateParams: TypeAlias = UploadsPartsCreateParams
    UploadCompleteParams: TypeAlias = UploadsCompleteParams
    UploadCreateParams: TypeAlias = UploadsCreateParams
else:
    _MODULES = {
        ".file_expiration_after": "FileExpirationAfterDict",
        ".files_create_params": "FilesCreateParams",
        ".files_list_params": "FilesListParams",
        ".uploads_complete_params": "UploadsCompleteParams",
        ".uploads_create_params": "UploadsCreateParams",
        ".uploads_parts_create_params": "UploadsPartsCreateParams",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "FileCreateParams": "FilesCreateParams",
        "FileListParams": "FilesListParams",
        "PartCreateParams": "UploadsPartsCreateParams",
        "UploadCompleteParams": "UploadsCompleteParams",
        "UploadCreateParams": "UploadsCreateParams",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
