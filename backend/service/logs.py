"""Structured logs that cannot hold content.

Only fields named here are ever written. Messages of other libraries are dropped, not formatted: the SDKs log
request bodies at debug level, and the text of an exception may quote what it failed on.
"""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime

LOGGER = logging.getLogger("jobtrack")
SERVER = "uvicorn.error"
"""Says why the service cannot start, before there is any content; the one foreign logger that keeps its words."""
FIELDS = ("event", "method", "route", "status", "ms", "request", "code", "missing", "kind", "address")


class ContentFreeFormatter(logging.Formatter):
    """One JSON object a line: time, level, logger, the allowed fields, and of an exception its type and
    frames.
    """

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        if record.name == LOGGER.name:
            line |= {name: record.__dict__[name] for name in FIELDS if name in record.__dict__}
        elif record.name == SERVER and not record.exc_info:
            line["message"] = record.getMessage()
        if record.exc_info and record.exc_info[1]:
            line |= exception_fields(record.exc_info[1])
        return json.dumps(line)


def exception_fields(error: BaseException) -> dict[str, object]:
    """What may be told of an exception: its type, its cause's type, where it was raised. Never its text."""
    cause = error.__cause__ or error.__context__
    frames = [
        f"{frame.f_code.co_filename.rsplit('/', 1)[-1]}:{line}:{frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    return {
        "error": type(error).__name__,
        "cause": type(cause).__name__ if cause else None,
        "frames": frames[-8:],
    }


def configure() -> None:
    """Make the formatter above the only way out, whatever a library or its environment variables set up
    before.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(ContentFreeFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for name in list(logging.root.manager.loggerDict):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
    logging.raiseExceptions = False
    LOGGER.setLevel(logging.INFO)


def event(name: str, *, error: BaseException | None = None, **fields: object) -> None:
    """Write one line; `error` makes it a warning with the exception's type and frames."""
    level = logging.WARNING if error else logging.INFO
    LOGGER.log(level, "", extra={"event": name, **fields}, exc_info=error)
