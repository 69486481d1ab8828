"""Vercel's entry. Vercel runs this folder's contents, without the folder: the package gets its name back
here.
"""

import importlib.util
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent

if "backend" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "backend", FOLDER / "__init__.py", submodule_search_locations=[str(FOLDER)]
    )
    assert spec is not None
    assert spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules["backend"] = package
    spec.loader.exec_module(package)

from backend.app import create_app  # noqa: E402
from backend.settings import Settings  # noqa: E402

app = create_app(Settings())
