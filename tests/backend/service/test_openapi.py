"""The OpenAPI description is exact: schemathesis tries every operation and finds nothing."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.backend.instance import Service
from tests.backend.model_server import ModelServer
from tests.backend.processes import environment
from tests.backend.stripe_server import StripeServer

EXAMPLES = 20


def test_schemathesis_finds_nothing(
    start: Callable[..., Service],
    new_database: Callable[[str], str],
    folder: Path,
    payments: StripeServer,
    model: ModelServer,
) -> None:
    unlimited = {"LETTERS_A_DAY": "1000000", "REQUESTS_A_DAY": "1000000", "ATTEMPTS_A_DAY": "1000000"}
    service = start(new_database("sqlite"), **unlimited)
    me = service.installation()
    me.subscribe(payments)
    # Erasing would leave no subscriber to try the letters with, so that is tried by somebody else.
    explore(service, folder, me.identity, "--exclude-path=/v1/installation")
    explore(service, folder, service.installation().identity, "--include-path=/v1/installation")
    assert "internal_error" not in service.output.read_text()


def explore(service: Service, folder: Path, identity: str, *chosen: str) -> None:
    """Run schemathesis with all its checks; its report is the message of a failure."""
    done = subprocess.run(
        [
            str(Path(sys.executable).with_name("schemathesis")),
            "run",
            f"{service.url}/openapi.json",
            f"--header=Authorization: Bearer {identity}",
            f"--max-examples={EXAMPLES}",
            "--generation-database=none",
            "--seed=7",
            "--no-color",
            *chosen,
        ],
        cwd=folder,
        env=environment(SCHEMATHESIS_HOOKS="tests.backend.schemathesis_hooks"),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr[-2_000:]
