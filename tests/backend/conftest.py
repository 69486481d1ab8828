"""The real parts: PostgreSQL, localstripe, the model server and the service itself, each started once."""

import itertools
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.backend.instance import Service, configuration
from tests.backend.model_server import ModelServer
from tests.backend.postgres import Cluster, binaries, cluster
from tests.backend.stripe_server import StripeServer

DATABASES = ["sqlite", "postgresql"]
_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix="jt-backend-"))
    yield made
    shutil.rmtree(made)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Cluster]:
    if binaries() is None:
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    with cluster() as running:
        yield running


@pytest.fixture(scope="session")
def new_database(folder: Path, request: pytest.FixtureRequest) -> Callable[[str], str]:
    """Makes an empty database of the named kind and returns its address."""

    def make(kind: str) -> str:
        number = next(_numbers)
        if kind == "sqlite":
            return f"sqlite:///{folder}/store-{number}.db"
        running: Cluster = request.getfixturevalue("postgresql")
        return running.database(f"store_{number}")

    return make


@pytest.fixture(params=DATABASES)
def database(request: pytest.FixtureRequest, new_database: Callable[[str], str]) -> str:
    return new_database(request.param)


@pytest.fixture(scope="session")
def payments_server(folder: Path) -> Iterator[StripeServer]:
    server = StripeServer(folder)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def payments(payments_server: StripeServer) -> StripeServer:
    payments_server.reset()
    return payments_server


@pytest.fixture(scope="session")
def model_server() -> Iterator[ModelServer]:
    server = ModelServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def model(model_server: ModelServer) -> ModelServer:
    model_server.reset()
    return model_server


@pytest.fixture(scope="session")
def start(folder: Path, payments_server: StripeServer, model_server: ModelServer) -> Iterator[Callable[..., Service]]:
    """Starts an instance on a database; whatever still runs at the end is stopped."""
    running: list[Service] = []

    def begin(database: str, *, by_command: bool = False, **changes: str) -> Service:
        complete = configuration(database, payments_server.url, model_server.url)
        service = Service(folder, by_command=by_command, **{**complete, **changes})
        running.append(service)
        return service

    yield begin
    for service in running:
        service.stop()


@pytest.fixture(scope="session", params=DATABASES)
def shared(
    request: pytest.FixtureRequest, start: Callable[..., Service], new_database: Callable[[str], str]
) -> Service:
    """One instance for every test that does not break it."""
    return start(new_database(request.param))


@pytest.fixture
def service(shared: Service, payments: StripeServer, model: ModelServer) -> Service:
    return shared


@pytest.fixture(scope="session")
def partner(shared: Service, start: Callable[..., Service]) -> Service:
    """A second instance on the database of the shared one."""
    return start(shared.database)
