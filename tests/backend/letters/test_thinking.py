"""Each model is asked as it wants to be; a model that thinks has time and tokens for it."""

import threading
from collections.abc import Callable
from typing import Any, get_args

import pytest
from anthropic.types import ModelParam

from backend.letters.thinking import LEAST, ROOM, Thinking
from backend.settings import Settings
from tests.backend.instance import Service, events
from tests.backend.model_server import LETTER, ModelServer, Script
from tests.backend.stripe_server import StripeServer


def asked_of(model: str, **changes: Any) -> Thinking:
    return Thinking.of(Settings.model_validate({"letter_model": model, **changes}))


@pytest.mark.parametrize(
    ("model", "least"),
    [
        ("claude-sonnet-5-5", "between_tools"),
        ("claude-sonnet-5", "disabled"),
        ("claude-haiku-5-5", "disabled"),
        ("claude-haiku-4-5-20251001", "disabled"),
        ("claude-opus-5", "disabled"),
        ("claude-opus-5-5", "adaptive"),
        ("claude-fable-5-1", "adaptive"),
        ("claude-fable-5-2", "adaptive"),
        ("claude-mythos-5-2", "adaptive"),
    ],
)
def test_a_model_thinks_as_little_as_it_can(model: str, least: str) -> None:
    thinking = asked_of(model)
    assert thinking.parameters()["thinking"] == {"type": least}
    assert thinking.tokens(900) == (900 + ROOM if least == "adaptive" else 900)
    # Haiku 4.5 and Sonnet 4.5 refuse `effort`: it is sent where it is needed, or was asked for.
    assert thinking.output_config == ({"effort": "low"} if least == "adaptive" else None)


def test_every_model_that_the_sdk_names_has_its_way_of_thinking() -> None:
    named = [name for literal in get_args(ModelParam) for name in get_args(literal)]
    assert len(named) > 10
    assert [name for name in named if not any(name.startswith(known) for known, _ in LEAST)] == []
    assert Settings().letter_model in named


def test_a_model_nobody_knows_yet_is_asked_for_nothing_it_may_refuse() -> None:
    thinking = asked_of("claude-saga-7")
    assert thinking.parameters() == {}
    assert thinking.tokens(900) == 900 + ROOM


def test_what_is_set_goes_before_what_is_known() -> None:
    chosen = asked_of("claude-sonnet-5-5", letter_thinking="adaptive", letter_effort="medium")
    assert chosen.parameters() == {"thinking": {"type": "adaptive"}, "output_config": {"effort": "medium"}}
    assert asked_of("claude-saga-7", letter_thinking="disabled").tokens(900) == 900


def test_pings_and_thoughts_before_the_first_word_are_no_silence(
    start: Callable[..., Service], new_database: Callable[[str], str], payments: StripeServer, model: ModelServer
) -> None:
    """A model that thinks longer than another may be silent; one that only pings has stalled in the end."""
    database = new_database("sqlite")
    patient = {"LETTER_MODEL": "claude-opus-5-5", "MODEL_STALL_SECONDS": "1", "MODEL_THINKING_SECONDS": "60"}
    me = start(database, **patient).installation()
    me.subscribe(payments)
    model.script = lambda _request: Script(thoughts=15)
    heard = events(me.letter().text)
    assert "".join(data["text"] for name, data in heard if name == "text") == LETTER
    assert heard[-1][0] == "done"
    (asked,) = model.asked
    assert asked["thinking"] == {"type": "adaptive"}
    assert asked["output_config"] == {"effort": "low"}
    assert asked["max_tokens"] > ROOM
    hasty = me.at(start(database, **{**patient, "MODEL_THINKING_SECONDS": "1"}))
    assert hasty.letter().json()["code"] == "model_stalled"


def test_after_the_first_word_thoughts_are_silence(
    start: Callable[..., Service], new_database: Callable[[str], str], payments: StripeServer, model: ModelServer
) -> None:
    me = start(new_database("sqlite"), LETTER_MODEL="claude-opus-5-5", MODEL_STALL_SECONDS="1").installation()
    me.subscribe(payments)
    script = Script(pause_after=1, resume=threading.Event())
    model.script = lambda _request: script
    assert events(me.letter().text)[-1][1]["code"] == "model_stalled"
    script.resume.set()


@pytest.mark.parametrize(
    ("status", "error", "look_at"),
    [
        (400, "invalid_request_error", ["LETTER_MODEL", "LETTER_THINKING", "LETTER_EFFORT"]),
        (401, "authentication_error", ["ANTHROPIC_API_KEY"]),
        (403, "permission_error", ["ANTHROPIC_API_KEY"]),
        (404, "not_found_error", ["LETTER_MODEL"]),
        (500, "api_error", None),
    ],
)
def test_a_model_that_refuses_says_which_setting_to_look_at(
    service: Service, payments: StripeServer, model: ModelServer, status: int, error: str, look_at: list[str] | None
) -> None:
    me = service.installation()
    me.subscribe(payments)
    model.script = lambda _request: Script(status=status, error=error)
    answer = me.letter()
    assert (answer.status_code, answer.json()["code"]) == (503, "model_unavailable")
    assert answer.json().get("missing") == look_at
    # Waiting does not mend a setting.
    assert ("retry-after" in answer.headers) is (look_at is None)
