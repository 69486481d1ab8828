"""What the worker hears and answers (background/messages.py)."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from extension_src.browser.types.chrome import Sender

# A message's fields: what each holds is unknown until its handler has checked it.
Message: TypeAlias = dict[str, Any]
Answer: TypeAlias = dict[str, object]
Handler: TypeAlias = Callable[[Message, Sender], Awaitable[Answer]]
