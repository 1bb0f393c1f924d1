"""JSON bytes to a typed value."""

from __future__ import annotations

import json
from time import process_time

from benchmarks import payloads
from benchmarks.work.base import Run, Work


class Decode(Work):
    """An ordinary response, 5 KB."""

    units = 100
    clock = staticmethod(process_time)
    target = "Response"

    def __init__(self) -> None:
        self._raw = payloads.response()

    def bare(self) -> Run:
        import orjson

        def run() -> None:
            for _ in range(self.units):
                orjson.loads(self._raw)

        return run

    def official(self) -> Run:
        # The two steps that the official client takes between bytes and a result.
        from openai._models import construct_type
        from openai.types import responses

        target = getattr(responses, self.target)

        def run() -> None:
            for _ in range(self.units):
                construct_type(type_=target, value=json.loads(self._raw))

        self._check(construct_type(type_=target, value=json.loads(self._raw)))
        return run

    def ours(self) -> Run:
        import orjson

        from oai_core import Codec
        from oai_responses import components

        codec = Codec()
        target = getattr(components, self.target)

        def run() -> None:
            for _ in range(self.units):
                codec.decode(orjson.loads(self._raw), target)

        self._check(codec.decode(orjson.loads(self._raw), target))
        return run

    def _check(self, made: object) -> None:
        response = getattr(made, "response", made)
        assert response.output_text  # type: ignore[attr-defined]


class DecodeLarge(Decode):
    """A completed response with 20,000 log probabilities."""

    units = 1

    def __init__(self) -> None:
        self._raw = payloads.response_with_logprobs()


class DecodeCompleted(DecodeLarge):
    """The same at the end of a stream, as the event `response.completed`."""

    target = "ResponseStreamEvent"

    def __init__(self) -> None:
        self._raw = payloads.completed_with_logprobs()
