"""Methods that the API deprecates: type checkers mark them, calls warn."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["deprecated"]

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    import inspect
    from functools import wraps
    from warnings import warn

    class deprecated:  # noqa: N801 - the name that checkers know (PEP 702)
        """Make calls of a function warn with `DeprecationWarning`, at the line that calls.

        Python's own filters decide how often it is shown: by default once for each such line. The
        standard library has this decorator from Python 3.13 on.
        """

        def __init__(self, message, /):
            """`message` says what to use instead."""
            self.message = message

        def __call__(self, function, /):
            """Wrap the function; what is known about it stays."""
            message = self.message

            @wraps(function)
            def warned(*args, **kwargs):
                warn(message, DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            warned.__deprecated__ = message
            if inspect.iscoroutinefunction(function) and hasattr(inspect, "markcoroutinefunction"):
                inspect.markcoroutinefunction(warned)
            return warned
