"""Messages over standard input and output, until the client is gone."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import re
import sys
import threading
from collections.abc import Callable, Iterator
from typing import BinaryIO

from pygls.io_ import StdoutWriter

from .features import server
from .process import lives
from .protocol import Server

LARGEST = 512 * 1024 * 1024  # bytes of a message; a header that promises more is taken for a torn one
LONGEST_LINE = 64 * 1024  # bytes of a header's line that are kept
WATCH = 3.0  # seconds between two looks whether the client's process still lives
_LENGTH = re.compile(rb"content-length:[ \t]*(\d{1,12})[ \t]*\r?\n\Z", re.IGNORECASE)


def serve() -> int:
    """Serve the client at the other ends of standard input and output; the status to end with.

    It is 0 after a shutdown and when the client is gone without a word, 1 where it asked to exit without a shutdown.
    """
    logging.getLogger("pygls").setLevel(logging.CRITICAL)  # what matters goes to the client's log
    target = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(2, sys.stdout.fileno())  # whatever a check prints is no message
    made = server()
    made.protocol.set_writer(StdoutWriter(target))
    try:
        return asyncio.run(_serve(made, sys.stdin.buffer))
    except SystemExit as exit_:
        return int(exit_.code or 0)
    except (BrokenPipeError, KeyboardInterrupt):
        return 0
    finally:
        made.session.end()


async def _serve(made: Server, source: BinaryIO) -> int:
    loop = asyncio.get_running_loop()
    over: asyncio.Future[int] = loop.create_future()

    def end(status: int) -> None:
        if not over.done():
            over.set_result(status)

    def handle(body: bytes) -> None:
        try:
            _handle(made, body)
        except BrokenPipeError:
            end(0)
        except SystemExit as exit_:
            end(int(exit_.code or 0))

    def listen() -> None:
        for body in messages(source):
            loop.call_soon_threadsafe(handle, body)
        loop.call_soon_threadsafe(end, 0)

    loop.set_exception_handler(lambda loop, context: _failed(made, context.get("exception"), end))
    threading.Thread(target=listen, daemon=True).start()
    watch = loop.create_task(_watch(made, end))
    try:
        return await over
    finally:
        watch.cancel()


def _handle(made: Server, body: bytes) -> None:
    """Hand one message to pygls; one that is no message is said and let go."""
    try:
        message = json.loads(body, object_hook=made.protocol.structure_message)
        made.protocol.handle_message(message)
    except BrokenPipeError:
        raise
    except Exception as error:
        made.report_server_error(error, type(error))


def _failed(made: Server, error: BaseException | None, end: Callable[[int], None]) -> None:
    if isinstance(error, BrokenPipeError):
        end(0)
    elif isinstance(error, Exception):
        made.report_server_error(error, type(error))


async def _watch(made: Server, end: Callable[[int], None]) -> None:
    """End when the client's process has; where it can't be seen, the end of standard input must tell."""
    while made.client is None or lives(made.client):
        await asyncio.sleep(WATCH)
    end(0)


def messages(source: BinaryIO) -> Iterator[bytes]:
    """The bodies of the messages in a stream, until it ends. What is no header is passed over.

    A header counts wherever it stands in a line: after a message shorter or longer than its header said, that is how
    the next one is found.
    """
    length: int | None = None
    while line := source.readline(LONGEST_LINE):
        if found := _LENGTH.search(line):
            length = int(found[1])
        elif not line.strip() and length is not None:
            if length <= LARGEST:
                body = source.read(length)
                if len(body) < length:
                    return
                yield body
            length = None
