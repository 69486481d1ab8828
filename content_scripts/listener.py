"""What runs while a board's page loads: it listens, and asks the worker whether the page's listing is tracked.

All that reads pages (capture.py, the board) lies in the same file as a function, `reader`, that Chrome does not compile before
it is called (toolchain/bundle.py): at the first movement of the pointer or the focus, or click. Most pages are left without a
click, and no load waits for what only a click needs. A click that comes first of all is read like any other, before the
page's own handlers: nothing is fetched for it.

This module needs nothing of Transcrypt's runtime, which would have to run at each load too. So it is transpiled without
Python's truth and iteration: conditions are comparisons, and lists are asked by their JavaScript methods.
"""

from typing import Any

__pragma__("notconv")
__pragma__("nokeycheck")

CLICKS: Any = ["click", "auxclick"]
# What comes before a click, nearly always; the focus for who uses the keyboard, so that no key need be heard.
BEFORE_A_CLICK: Any = ["pointermove", "pointerdown", "focusin"]


def listen(board: str, addresses: Any, application_pages: str, reader: Any) -> None:
    """Watch a page of `board` unless that is being done already. `addresses`, `application_pages`: regular expressions of
    addresses that name a job, and of the board's form; `reader`: gives a new Capture (capture.py)."""
    if globalThis.jobtrack_listens:
        return
    capture: Any = None
    announced = ""

    def read() -> Any:
        """The page's Capture, which takes over everything; None where the extension was reloaded: its new script is here."""
        nonlocal capture
        if chrome.runtime == None or chrome.runtime.id == None:
            stop()
        elif capture is None:
            stop()
            capture = reader()
            globalThis.jobtrack_listens = True
            capture.start(announced)
        return capture

    def on_click(event) -> None:
        if read() is not None:
            capture.on_click(event)

    def on_message(message, sender, answer) -> None:
        if sender["id"] == chrome.runtime.id and message["type"] == "stop":
            stop()
        elif sender["id"] == chrome.runtime.id:
            read().on_message(message, sender, answer)

    def on_address() -> None:
        """Ask whether the listing that the address names is tracked: for its badge, and because its page may say more."""
        nonlocal announced
        url = location.href
        if __new__(RegExp(application_pages)).test(url):
            # The form's first step names the job, and its last one confirms.
            read()
            return
        job_id = job_id_in(url, addresses)
        if job_id != announced:
            announced = job_id
            ask(job_id, url)

    def ask(job_id: str, url: str) -> None:
        asked = [["type", "tracked"], ["board", board], ["job_id", job_id], ["url", url]]
        # A sleeping worker answers late: the badge stays unset, and the next page asks again.
        chrome.runtime.sendMessage(Object.fromEntries(asked)).then(on_answer, lambda error: None)

    def on_answer(answer) -> None:
        if answer != None and answer["id"]:
            read().watch.look_when_parsed(answer["confirmed"])

    def stop() -> None:
        globalThis.jobtrack_listens = False
        CLICKS.forEach(lambda name: document.removeEventListener(name, on_click, True))
        BEFORE_A_CLICK.forEach(lambda name: document.removeEventListener(name, read, True))
        navigation.removeEventListener("currententrychange", on_address)
        if chrome.runtime != None and chrome.runtime.id != None:
            chrome.runtime.onMessage.removeListener(on_message)

    globalThis.jobtrack_listens = True
    globalThis.jobtrack_capture = read
    CLICKS.forEach(lambda name: document.addEventListener(name, on_click, True))
    BEFORE_A_CLICK.forEach(lambda name: document.addEventListener(name, read, True))
    # The Navigation API reports pushState, so the page's history need not be patched.
    navigation.addEventListener("currententrychange", on_address)
    chrome.runtime.onMessage.addListener(on_message)
    on_address()


def job_id_in(url: str, addresses: Any) -> str:
    """As in core/listings/board_addresses.py."""
    named = addresses.map(lambda expression: __new__(RegExp(expression)).exec(url))
    matched = named.find(lambda match: match is not None and match[1])
    return matched[1].toLowerCase() if matched else ""
