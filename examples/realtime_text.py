"""Text both ways over one socket, with a function call: `python examples/realtime_text.py`.

It works offline, against an emulator inside this process. With OPENAI_API_KEY or OPENAI_BASE_URL
set it talks to that server instead.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable

from oai_core import OpenAIError, tool
from oai_realtime import OpenAI, RealtimeConnection, RealtimeConversationItem

MODEL = "gpt-realtime"
QUESTIONS = ("Say: hello, this is one socket", "What is the population of Hamburg?")


@tool
def population(town: str) -> int:
    """How many people live in a town."""
    return {"Hamburg": 1_900_000, "Bremen": 570_000}.get(town, 0)


def main() -> None:
    with connect() as client, client.realtime.connect(model=MODEL) as connection:
        connection.session.update(
            session={
                "type": "realtime",
                "output_modalities": ["text"],
                "tools": [
                    {
                        "type": "function",
                        "name": population.name,
                        "description": population.description,
                        "parameters": population.parameters,
                    }
                ],
            }
        )
        for question in QUESTIONS:
            print(f"> {question}")
            connection.conversation.item.create(
                item={
                    "type": "message",
                    "role": "user",
                    "content": [{"type": "input_text", "text": question}],
                }
            )
            connection.response.create()
            print_answer(connection)


def print_answer(connection: RealtimeConnection) -> None:
    """Print text as it comes, and answer calls, until a response has none."""
    for event in connection:
        if event.type == "response.output_text.delta":
            print(event.delta, end="", flush=True)
        elif event.type == "response.output_text.done":
            print()
        elif event.type == "response.done":
            if event.response.status != "completed":
                sys.exit(f"The response is {event.response.status}.")
            if not answer_calls(connection, event.response.output or ()):
                return
            connection.response.create()  # the model goes on with what it got
        elif event.type == "error":
            sys.exit(f"The server refuses: {event.error.message}")
    sys.exit("The server closed the connection.")


def answer_calls(connection: RealtimeConnection, items: Iterable[RealtimeConversationItem]) -> int:
    """Give the results of all calls to the conversation; returns how many there were."""
    calls = [item for item in items if item.type == "function_call"]
    for call in calls:
        result = population(**population.parse(call.arguments))
        print(f"  {call.name}({call.arguments}) = {result}")
        connection.conversation.item.create(
            item={
                "type": "function_call_output",
                "call_id": call.call_id or "",
                "output": json.dumps(result),
            }
        )
    return len(calls)


def connect() -> OpenAI:
    """Give a client of the real server, or of an emulator."""
    if os.environ.get("OPENAI_API_KEY") or os.environ.get("OPENAI_BASE_URL"):
        return OpenAI()

    from oai_emulator import Emulator

    return Emulator().client(OpenAI)


if __name__ == "__main__":
    try:
        main()
    except OpenAIError as error:
        sys.exit(f"{type(error).__name__}: {error}")
