"""Asks the script in a board's page, as the worker does (extension_src/browser/tabs/board_page.py)."""

from typing import Any

from tests.browser.chromium import Browser

# What the content script of a board's newest tab sees; all that the script sent before has left the page. The welcome page,
# which a first start opens, may be newer.
OPEN_LISTING = """async () => {
  const tabs = await chrome.tabs.query({url: 'https://*/*'});
  const read = async () => {
    const listing = globalThis.jobtrack_capture().open_listing();
    // Chrome takes what one page asks of it in turn.
    await chrome.storage.session.get('none');
    return listing;
  };
  const target = {tabId: Math.max(...tabs.map(tab => tab.id))};
  return (await chrome.scripting.executeScript({target, func: read, injectImmediately: true}))[0].result;
}"""
LISTENS = """async url => {
  const [tab] = await chrome.tabs.query({url});
  const func = () => globalThis.jobtrack_listens === true;
  const injection = {target: {tabId: tab.id}, func, injectImmediately: true};
  return chrome.scripting.executeScript(injection).then(([{result}]) => result, () => false);
}"""
WAIT = f"""([url, wanted]) => new Promise((done, fail) => {{
  const listens = {LISTENS};
  setTimeout(() => fail(new Error(`a script listens in ${{url}}: not ${{wanted}}`)), 20000);
  const look = async () => await listens(url) === wanted ? done() : setTimeout(look, 20);
  look();
}})"""


def open_listing(browser: Browser) -> dict[str, Any]:
    """The listing that the newest tab shows."""
    found: dict[str, Any] = browser.in_extension(OPEN_LISTING)
    return found


def listens(browser: Browser, url: str) -> bool:
    """Whether the tab at this address or pattern has a script of ours that listens."""
    return bool(browser.in_extension(LISTENS, url))


def wait_for_script(browser: Browser, url: str) -> None:
    """Wait until the tab at this address or pattern has a script of ours that listens."""
    browser.in_extension(WAIT, [url, True])


def wait_until_stopped(browser: Browser, url: str) -> None:
    """Wait until the script in the tab at this address or pattern has stopped."""
    browser.in_extension(WAIT, [url, False])
