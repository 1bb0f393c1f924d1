"""Sending sound: what the namespaces `input_audio_buffer` have beside their events."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING

from oai_core.sockets.sending import AsyncSender, Sender

if TYPE_CHECKING:
    from .chunks import Pcm
    from .encodings import AudioEncoding
    from .wav import WavSource


class InputAudioBufferHelpers(Sender):
    """What a blocking `input_audio_buffer` has beside its events."""

    if TYPE_CHECKING:

        def append(self, *, audio: str) -> None: ...  # noqa: D102  # it is generated

    def append_pcm(
        self,
        audio: Pcm | Iterable[Pcm],
        *,
        chunk_ms: int = 100,
        rate: int | None = None,
        encoding: AudioEncoding = "audio/pcm",
        realtime: bool = False,
    ) -> float:
        """Send 16-bit samples of one channel, least byte first, in events of `chunk_ms` each.

        An iterable may give pieces of any length, a microphone's for instance; they are joined
        and cut anew. `rate` is the number of samples a second: 24,000, or 8,000 where the session's
        `encoding` is "audio/pcmu" or "audio/pcma", which is made of them here. With `realtime` an
        event waits until those before it have been heard. Returns the seconds of sound that were
        sent. Raises TypeError, ValueError for what is no sound, and what sending raises.
        """
        from time import sleep

        from .chunks import Chunker, chunks
        from .pacing import Pace

        chunker, pace = Chunker(chunk_ms, rate, encoding), Pace()
        for chunk in chunks(audio, chunker):
            if realtime:
                sleep(pace.delay(chunker.seconds))
            self.append(audio=chunk)
        return chunker.seconds

    def append_wav(
        self,
        source: WavSource,
        *,
        chunk_ms: int = 100,
        rate: int | None = None,
        encoding: AudioEncoding = "audio/pcm",
        realtime: bool = False,
    ) -> float:
        """Send a WAV file: a path, its bytes, or a file opened for bytes; see `append_pcm`.

        `rate` and `encoding` are what the session takes. Samples of 8, 24 or 32 bits, two channels
        and other rates are converted, the latter along straight lines without a filter. Raises
        ValueError that names what is there and what is needed for other files, TypeError, OSError.
        """
        from contextlib import closing

        from .encodings import rate_of
        from .wav import wav_pcm

        rate = rate_of(encoding, rate)
        with closing(wav_pcm(source, rate)) as pieces:
            return self.append_pcm(
                pieces, chunk_ms=chunk_ms, rate=rate, encoding=encoding, realtime=realtime
            )


class AsyncInputAudioBufferHelpers(AsyncSender):
    """What an async `input_audio_buffer` has beside its events."""

    if TYPE_CHECKING:

        async def append(self, *, audio: str) -> None: ...  # noqa: D102  # it is generated

    async def append_pcm(
        self,
        audio: Pcm | Iterable[Pcm] | AsyncIterable[Pcm],
        *,
        chunk_ms: int = 100,
        rate: int | None = None,
        encoding: AudioEncoding = "audio/pcm",
        realtime: bool = False,
    ) -> float:
        """Send 16-bit samples of one channel, least byte first, in events of `chunk_ms` each.

        An iterable, async or not, may give pieces of any length, a microphone's for instance; they
        are joined and cut anew. `rate` is the number of samples a second: 24,000, or 8,000 where
        the session's `encoding` is "audio/pcmu" or "audio/pcma", which is made of them here. With
        `realtime` an event waits until those before it have been heard. Returns the seconds of
        sound that were sent. Raises TypeError, ValueError for what is no sound, and what sending
        raises.
        """
        from contextlib import aclosing

        from anyio import sleep

        from .chunks import Chunker, achunks
        from .pacing import Pace

        chunker, pace = Chunker(chunk_ms, rate, encoding), Pace()
        async with aclosing(achunks(audio, chunker)) as chunks:
            async for chunk in chunks:
                if realtime:
                    await sleep(pace.delay(chunker.seconds))
                await self.append(audio=chunk)
        return chunker.seconds

    async def append_wav(
        self,
        source: WavSource,
        *,
        chunk_ms: int = 100,
        rate: int | None = None,
        encoding: AudioEncoding = "audio/pcm",
        realtime: bool = False,
    ) -> float:
        """Send a WAV file: a path, its bytes, or a file opened for bytes; see `append_pcm`.

        `rate` and `encoding` are what the session takes. Samples of 8, 24 or 32 bits, two channels
        and other rates are converted, the latter along straight lines without a filter. The file
        is read in a thread. Raises ValueError that names what is there and what is needed for
        other files, TypeError, OSError.
        """
        from contextlib import aclosing

        from .encodings import rate_of
        from .wav import awav_pcm

        rate = rate_of(encoding, rate)
        async with aclosing(awav_pcm(source, rate)) as pieces:
            return await self.append_pcm(
                pieces, chunk_ms=chunk_ms, rate=rate, encoding=encoding, realtime=realtime
            )
