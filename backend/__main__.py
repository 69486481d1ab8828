"""`python -m backend`: the whole service, anywhere."""

import sys

import uvicorn
from pydantic import ValidationError

from backend.app import create_app
from backend.service.connections import patient
from backend.settings import Settings


def main() -> int:
    """Serve until told to stop; streams under way may end first. Returns the exit status."""
    try:
        settings = Settings()
    except ValidationError as error:
        for wrong in error.errors(include_input=False, include_context=False):
            print(f"{'.'.join(map(str, wrong['loc'])).upper()}: {wrong['msg']}", file=sys.stderr)
        return 2
    server = uvicorn.Server(
        uvicorn.Config(
            create_app(settings),
            host=settings.host,
            port=settings.port,
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            http=patient(settings.read_seconds),
            limit_concurrency=settings.connections,
            timeout_graceful_shutdown=settings.stop_seconds,
        )
    )
    server.run()
    return 0 if server.started else 1


if __name__ == "__main__":
    sys.exit(main())
