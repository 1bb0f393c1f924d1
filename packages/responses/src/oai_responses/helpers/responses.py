"""The helper methods of `client.responses`."""

from __future__ import annotations

from oai_core.resources import AsyncResource, Resource


class ResponsesHelpers(Resource):
    """What is written by hand on `client.responses`."""

    __slots__ = ()


class AsyncResponsesHelpers(AsyncResource):
    """What is written by hand on an async client's `responses`."""

    __slots__ = ()
