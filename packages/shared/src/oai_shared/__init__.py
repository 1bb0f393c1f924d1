# Generated from the slice of oai-shared. Do not edit.
"""Components that several groups use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

from ._version import __version__ as __version__

if TYPE_CHECKING:
    # isort: off
    from .components import *
    from .params import *

    # isort: on
else:
    _MODULES = {}
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __getattr__, __dir__ = lazy_names(
        __name__,
        _TABLE,
        parts=(
            ".components",
            ".params",
        ),
    )
