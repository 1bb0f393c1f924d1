"""Where a stream of a response stands, to go on from there later."""

from __future__ import annotations

from oai_emulator import Emulator
from oai_responses import OpenAI


def test_a_stream_tells_the_number_that_a_later_one_starts_after() -> None:
    with Emulator().client(OpenAI) as client:
        with client.responses.stream(model="m", input="Say: a b c", background=True) as stream:
            told = [(next(stream).type, stream.last_sequence_number) for _ in range(4)]
            number = stream.last_sequence_number or 0
            response_id = stream.current_snapshot.id
        with client.responses.stream(response_id=response_id, starting_after=number) as later:
            rest = [event.type for event in later]
            assert later.last_sequence_number == number + len(rest)
    assert told[0] == ("response.created", 0)
    assert number == 3
    assert rest[-1] == "response.completed"
