"""Three groups, each with its own client."""

from __future__ import annotations

import oai_chat
import oai_files
import oai_responses
from oai_responses.components import OutputMessage

responses = oai_responses.OpenAI()
chat = oai_chat.OpenAI()
files = oai_files.OpenAI()

response = responses.responses.create(model="gpt-4o-mini", input="Hello")
messages = [item for item in response.output if isinstance(item, OutputMessage)]
for event in responses.responses.create(model="gpt-4o-mini", input="Hello", stream=True):
    if event.type == "response.output_text.delta":
        print(event.delta)
completion = chat.chat.completions.create(
    model="gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
)
print(completion.choices[0].message.content)
for chunk in chat.chat.completions.create(
    model="gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}], stream=True
):
    print(chunk.choices[0].delta.content)
file = files.files.create(file=b"{}", purpose="batch")
print(response.output_text, file.filename, [each.id for each in files.files.list(limit=2)])
