"""A worker made to hang at one of its calls on storage, and the wait for that: what is killed then dies just there."""

from tests.browser.chromium import Browser

# Makes the nth call on chrome.storage.local hang, before or after it took place, and says when it did.
HANG_AT = """([at, after]) => {
  let calls = 0;
  for (const name of ['get', 'set', 'remove']) {
    const real = chrome.storage.local[name].bind(chrome.storage.local);
    chrome.storage.local[name] = async (...rest) => {
      calls += 1;
      if (calls !== at) return real(...rest);
      if (after) await real(...rest);
      globalThis.isHanging = true;
      new BroadcastChannel('hanging').postMessage(true);
      return new Promise(() => {});
    };
  }
}"""
# Everything that a change sets off is over: its outbox taken in, what it removes removed, its applications scored.
IS_OVER = """async meets => {
  const stored = await chrome.storage.local.get(null);
  const laid = Object.keys(await chrome.storage.session.get(null)).some(key => key.startsWith('outbox:'));
  const isQuiet = !laid && !('journal' in stored) && !('rescoring' in stored) && !(stored.unscored || []).length;
  return isQuiet && meets(stored);
}"""


def hang_at(browser: Browser, call: int, after: bool) -> None:
    """Make the worker hang at that call, before or after it took place."""
    browser.in_extension(
        """() => {
             globalThis.isHanging = false;
             globalThis.hanging?.close();
             globalThis.hanging = new BroadcastChannel('hanging');
             hanging.onmessage = () => { globalThis.isHanging = true; };
           }"""
    )
    browser.worker.evaluate(HANG_AT, [call, after])


def hangs(browser: Browser, meets: str) -> bool:
    """Wait until the worker hangs, or until everything is over and what is stored meets a JavaScript function: which."""
    return bool(
        browser.in_extension(
            f"""() => new Promise((done, fail) => {{
                 const isOver = {IS_OVER};
                 const meets = {meets};
                 const look = async () => {{
                   if (globalThis.isHanging) done(true);
                   else if (await isOver(meets)) done(globalThis.isHanging);
                   else setTimeout(look, 10);
                 }};
                 setTimeout(() => fail(new Error('neither over nor hanging')), 30000);
                 look();
               }})"""
        )
    )
