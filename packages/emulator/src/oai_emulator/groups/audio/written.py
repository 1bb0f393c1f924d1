"""The formats of a transcript."""

from __future__ import annotations

from zlib import crc32

from ...engine.logprobs import logprob
from ...tokens import tokenize
from ...values import JsonObject
from .hearing import Recording, Span


def verbose(recording: Recording, language: str, parts: list[str]) -> JsonObject:
    """Give the text with its segments, its words, or both."""
    made: JsonObject = {
        "language": language,
        "duration": recording.seconds,
        "text": recording.text,
    }
    if "segment" in parts:
        spans = enumerate(recording.sentences())
        made["segments"] = [_segment(index, span) for index, span in spans]
    if "word" in parts:
        made["words"] = [
            {"word": span.text, "start": span.start, "end": span.end} for span in recording.words()
        ]
    return made


def _segment(index: int, span: Span) -> JsonObject:
    tokens = tokenize(span.text)
    likely = sum(map(logprob, tokens)) / len(tokens)
    return {
        "id": index,
        "seek": 0,
        "start": span.start,
        "end": span.end,
        "text": span.text,
        "tokens": [crc32(token.encode()) % 50_000 for token in tokens],
        "temperature": 0.0,
        "avg_logprob": round(likely, 6),
        "compression_ratio": 1.0,
        "no_speech_prob": 0.01,
    }


def diarized(recording: Recording, speakers: list[str]) -> JsonObject:
    """Give the text by speakers, who take turns with each sentence."""
    segments = [
        {
            "type": "transcript.text.segment",
            "id": f"seg_{index:03}",
            "start": span.start,
            "end": span.end,
            "text": span.text,
            "speaker": speakers[index % len(speakers)],
        }
        for index, span in enumerate(recording.sentences())
    ]
    made: JsonObject = {"task": "transcribe", "duration": recording.seconds}
    return {**made, "text": recording.text, "segments": segments}


def srt(recording: Recording) -> str:
    """Write subtitles with numbers."""
    return "".join(
        f"{index}\n{_time(span.start, ',')} --> {_time(span.end, ',')}\n{span.text}\n\n"
        for index, span in enumerate(recording.sentences(), 1)
    )


def vtt(recording: Recording) -> str:
    """Write subtitles for the web."""
    return "WEBVTT\n\n" + "".join(
        f"{_time(span.start, '.')} --> {_time(span.end, '.')}\n{span.text}\n\n"
        for span in recording.sentences()
    )


def _time(seconds: float, point: str) -> str:
    whole, thousandths = divmod(round(seconds * 1000), 1000)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}{point}{thousandths:03}"
