"""A throw-away PostgreSQL cluster of Debian's binaries, on a Unix socket of its own.

The server refuses to run as root, so as root it runs as `postgres` (or `nobody`).
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MISSING = "PostgreSQL is not installed: apt-get install postgresql (looked in /usr/lib/postgresql/*/bin)"


def binaries() -> Path | None:
    """The folder of the newest installed server; None where there is none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    return found[-1].parent if found else None


class Cluster:
    """A running server; `database(name)` makes an empty database."""

    def __init__(self, folder: Path, tools: Path, user: str | None) -> None:
        self._folder, self._tools, self._user = folder, tools, user
        self._run("initdb", "-D", str(folder / "data"), "-U", "test", "-A", "trust", "-N", "--no-instructions")
        self.start()

    def start(self) -> None:
        """Start, or start again after a stop."""
        options = f"-k {self._folder} -c listen_addresses='' -c fsync=off -c max_connections=100"
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", str(self._folder / "data"), "-w", "-l", log, "-o", options, "start")

    def stop(self) -> None:
        """End it at once, as when a machine goes down."""
        self._run("pg_ctl", "-D", str(self._folder / "data"), "-m", "immediate", "-w", "stop")

    def database(self, name: str) -> str:
        """The address of a new, empty database."""
        self._run("createdb", "-h", str(self._folder), "-U", "test", name)
        return f"postgresql://test@/{name}?host={self._folder}"

    def dump(self, name: str) -> str:
        """All that a database holds, as text."""
        return self._run("pg_dump", "-h", str(self._folder), "-U", "test", name)

    def _run(self, tool: str, *arguments: str) -> str:
        command = [str(self._tools / tool), *arguments]
        if self._user:
            command = ["setpriv", f"--reuid={self._user}", f"--regid={self._user}", "--clear-groups", *command]
        # A file, not a pipe: the server inherits it and would keep a pipe open for ever.
        with tempfile.TemporaryFile("w+") as output:
            done = subprocess.run(command, cwd="/", stdout=output, stderr=subprocess.STDOUT, check=False)
            output.seek(0)
            text = output.read()
        assert done.returncode == 0, text
        return text


@contextmanager
def cluster() -> Iterator[Cluster]:
    """A cluster that is gone afterwards. Raises FileNotFoundError saying what to install."""
    tools = binaries()
    if tools is None:
        raise FileNotFoundError(MISSING)
    folder = Path(tempfile.mkdtemp(prefix="jt-pg-"))
    user = _unprivileged() if os.getuid() == 0 else None
    if user:
        shutil.chown(folder, user)
    running = Cluster(folder, tools, user)
    try:
        yield running
    finally:
        running.stop()
        shutil.rmtree(folder)


def _unprivileged() -> str:
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"
