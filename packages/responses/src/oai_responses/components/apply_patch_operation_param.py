# Generated from ApplyPatchOperationParam. Do not edit.
"""ApplyPatchOperationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .apply_patch_create_file_operation_param import ApplyPatchCreateFileOperationParam
    from .apply_patch_delete_file_operation_param import ApplyPatchDeleteFileOperationParam
    from .apply_patch_update_file_operation_param import ApplyPatchUpdateFileOperationParam

if TYPE_CHECKING:
    ApplyPatchOperationParam: TypeAlias = (
        ApplyPatchCreateFileOperationParam
        | ApplyPatchDeleteFileOperationParam
        | ApplyPatchUpdateFileOperationParam
        | UnknownComponent
    )
    """`operation` of `ApplyPatchToolCallItemParam`. Told apart by `type`."""
else:
    ApplyPatchOperationParam = TaggedUnion(
        "ApplyPatchOperationParam",
        __name__,
        "type",
        {
            "create_file": "ApplyPatchCreateFileOperationParam",
            "delete_file": "ApplyPatchDeleteFileOperationParam",
            "update_file": "ApplyPatchUpdateFileOperationParam",
        },
    )
