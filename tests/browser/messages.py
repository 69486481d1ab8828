"""Asking the worker as a page does, and waiting for what it stores."""

import json
from typing import Any

from tests.browser.chromium import Browser


def ask(browser: Browser, **message: Any) -> dict[str, Any]:
    """The worker's answer, which must be that it was done."""
    answer = browser.in_extension("message => chrome.runtime.sendMessage(message)", message)
    assert answer["ok"], answer
    return dict(answer)


def wake(browser: Browser) -> None:
    """Wait for a worker that is ready, woken if there is none, by a question that changes nothing."""
    ask(browser, type="tracked", board="", job_id="", url="")


def wait_until(browser: Browser, condition: str) -> dict[str, Any]:
    """Wait until everything stored meets a JavaScript function of it; gives it."""
    stored = browser.in_extension(
        f"""() => new Promise((done, fail) => {{
             const meets = {condition};
             const look = async () => {{
               const stored = await chrome.storage.local.get(null);
               if (!meets(stored)) return;
               chrome.storage.local.onChanged.removeListener(look);
               done(JSON.stringify(stored));
             }};
             chrome.storage.local.onChanged.addListener(look);
             setTimeout(() => fail(new Error('waited in vain')), 30000);
             look();
           }})"""
    )
    return dict(json.loads(stored))


def hangs_before(browser: Browser, condition: str = "() => false", message: dict[str, Any] | None = None) -> bool:
    """Whether the worker comes to the call that hangs (HANG_AT) before the message, when there is one, is answered, and
    before what is in the local and the session area meets a JavaScript function of both."""
    return bool(
        browser.in_extension(
            f"""message => new Promise((done, fail) => {{
                 const meets = {condition};
                 const end = result => {{ chrome.storage.onChanged.removeListener(look); done(result); }};
                 const look = async () => {{
                   const session = await chrome.storage.session.get(null);
                   if (session.hanging) end(true);
                   else if (meets(await chrome.storage.local.get(null), session)) end(false);
                 }};
                 chrome.storage.onChanged.addListener(look);
                 setTimeout(() => fail(new Error('neither')), 30000);
                 if (message) chrome.runtime.sendMessage(message).then(() => end(false), () => {{}});
                 look();
               }})""",
            message,
        )
    )
