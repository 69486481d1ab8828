"""A real Chromium with the built extension, on the boards' real hostnames."""

import json
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Error, Page, Playwright, Request, Worker

from toolchain.setup import chromium_path
from toolchain.sources import ROOT

EXTENSION = ROOT / "dist" / "extension"
# Without these Chromium calls its maker's hosts at every start.
QUIET = [
    "--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--disable-quic", "--disable-gpu", "--disable-default-apps", "--disable-domain-reliability",
    "--metrics-recording-only", "--no-pings", "--disable-field-trial-config",
    "--disable-features=OptimizationHints,MediaRouter,Translate,DialMediaRouteProvider,CertificateTransparencyComponentUpdater,"
    "AutofillServerCommunication,DisableLoadExtensionCommandLineSwitch",
]  # fmt: skip

# A page of the extension without a script.
READER = "licences/preact.txt"

# A Python exception that nobody caught is "Function" to Chromium.
NAME_REJECTIONS = """addEventListener('unhandledrejection', ({reason}) => {
  const kind = reason && reason.__class__ && reason.__class__.__name__;
  if (kind) console.error(`JobTrack: nobody caught ${kind}: ${reason.__args__} ${reason.stack}`);
})"""

# What Chromium itself still asks for goes nowhere, so that every request the web sees is a page's or the extension's.
MAKERS_HOSTS = "MAP *.google.com ~NOTFOUND, MAP *.googleapis.com ~NOTFOUND, MAP *.gvt1.com ~NOTFOUND"


def allow_reloading(profile: Path) -> None:
    """Switch developer mode on in a new profile: without it Chromium leaves a reloaded unpacked extension off."""
    preferences = profile / "Default" / "Preferences"
    if not preferences.exists():
        preferences.parent.mkdir(parents=True, exist_ok=True)
        preferences.write_text(json.dumps({"extensions": {"ui": {"developer_mode": True}}}), "utf-8")


class Browser:
    """One running Chromium on a profile folder."""

    def __init__(
        self,
        playwright: Playwright,
        profile: Path,
        port: int,
        extension: Path | None = EXTENSION,
        language: str = "en-US",
        arguments: tuple[str, ...] = (),
        headless: bool = True,
    ) -> None:
        # Playwright's own headless mode is another browser, without extensions.
        window = ["--headless=new"] if headless else []
        allow_reloading(profile)
        loaded = (
            [] if extension is None else [f"--disable-extensions-except={extension}", f"--load-extension={extension}"]
        )
        self.context: BrowserContext = playwright.chromium.launch_persistent_context(
            str(profile),
            executable_path=chromium_path(),
            headless=False,
            locale=language,
            ignore_https_errors=True,
            viewport={"width": 1280, "height": 900},
            args=[
                *window, "--no-sandbox", *QUIET, *loaded, f"--lang={language}",
                "--ignore-certificate-errors", f"--host-resolver-rules={MAKERS_HOSTS}, MAP * 127.0.0.1:{port}", *arguments,
            ],
            ignore_default_args=["--disable-extensions", "--disable-component-extensions-with-background-pages"],
        )  # fmt: skip
        self.problems: list[str] = []
        # Every request of the web that the worker or a page of the extension made.
        self.sent: list[str] = []
        self.context.on("request", self.note_request)
        self._id = ""

    def note_request(self, request: Request) -> None:
        """Keep a request of the extension; opening a page of the web in a tab is the person's own."""
        if not request.url.startswith(("http:", "https:", "ws:", "wss:")):
            return
        if request.service_worker is not None or (
            not request.is_navigation_request() and request.frame.url.startswith("chrome-extension:")
        ):
            self.sent.append(request.url)

    @property
    def worker(self) -> Worker:
        """The extension's service worker, waited for while it starts."""
        for worker in self.context.service_workers:
            return worker
        return self.context.wait_for_event("serviceworker", timeout=15000)

    @property
    def extension_id(self) -> str:
        if not self._id:
            self._id = self.worker.url.split("/")[2]
        return self._id

    def settle(self, agrees: bool = True) -> None:
        """Wait until the worker has made its storage ready: what the first start writes last; then agree, unless told not to."""
        self.in_extension(
            """() => new Promise((done, fail) => {
                 const look = async () => {
                   if (!('schema' in await chrome.storage.local.get('schema'))) return;
                   chrome.storage.local.onChanged.removeListener(look);
                   done();
                 };
                 chrome.storage.local.onChanged.addListener(look);
                 setTimeout(() => fail(new Error('the worker did not make its storage ready')), 30000);
                 look();
               })"""
        )
        if agrees:
            self.agree()

    def agree(self) -> None:
        """Agree that pages are read, as the button of the welcome page does, unless that was done before."""
        self.in_extension(
            """async () => {
                 const {settings} = await chrome.storage.local.get('settings');
                 if (settings && settings.agreed_at > 0) return;
                 const fields = {agreed_at: Date.now(), news_seen: chrome.runtime.getManifest().version};
                 await chrome.runtime.sendMessage({type: 'settings', fields});
               }"""
        )

    def stored(self) -> dict[str, Any]:
        """Everything in chrome.storage.local."""
        return dict(json.loads(self.in_extension("async () => JSON.stringify(await chrome.storage.local.get(null))")))

    def applications(self) -> list[dict[str, Any]]:
        """The stored applications, oldest first."""
        found = [value for key, value in self.stored().items() if key.startswith("app:")]
        return sorted(found, key=lambda application: application["applied_at"])

    def in_extension(self, script: str, argument: Any = None) -> Any:
        """Evaluate in the extension's own page: survives the worker's death.

        The argument goes as one JSON text: Playwright takes seconds to hand over thousands of records value by value.
        """
        if argument is None:
            return self.extension_page.evaluate(script)
        return self.extension_page.evaluate(
            f"text => ({script})(JSON.parse(text))", json.dumps(argument, allow_nan=False)
        )

    def ring(self, alarm: str = "hourly") -> None:
        """Let an alarm come in the worker that runs: Chromium itself has each of them wait for a second.

        One that was stopped is woken before by its caller: it stays known, and evaluates nothing until it runs again.
        """
        self.worker.evaluate(
            """async name => {
                 const {onAlarm} = chrome.alarms;
                 while (!onAlarm.hasListeners()) await new Promise(done => setTimeout(done, 5));
                 onAlarm.dispatch({name, scheduledTime: Date.now()});
               }""",
            alarm,
        )

    @property
    def extension_page(self) -> Page:
        """A page of the extension that is kept open for reading its storage: a tab costs more than most tests."""
        for page in self.context.pages:
            if page.url.endswith(f"/{READER}"):
                return page
        for page in self.context.pages:
            # The tab that Chromium starts with, or one that an extension on its way could not fill.
            if page.url.startswith(("about:", "chrome-error:")):
                break
        else:
            page = self.context.new_page()
        page.goto(self.address(READER))
        return page

    def address(self, path: str) -> str:
        return f"chrome-extension://{self.extension_id}/{path}"

    def open_page(self, path: str) -> Page:
        """Open one of the extension's pages in a tab."""
        page = self.context.new_page()
        self.watch(page)
        page.goto(self.address(path))
        return page

    def visit(self, url: str) -> Page:
        """Open a page of the web in a tab."""
        page = self.context.new_page()
        self.watch(page)
        page.goto(url, wait_until="load")
        return page

    def watch(self, page: Page) -> None:
        """Collect uncaught errors and console errors of a page that come from the extension."""
        page.add_init_script(NAME_REJECTIONS)
        page.on("pageerror", lambda error: self.note_problem(page, error))
        page.on(
            "console",
            lambda message: (
                self.problems.append(f"{page.url}: {message.text}")
                if message.type == "error" and "JobTrack" in message.text
                else None
            ),
        )

    def note_problem(self, page: Page, error: Error) -> None:
        """Keep an uncaught error unless it is of a saved page's own scripts, whose other files are not there."""
        if "chrome-extension://" in page.url or "chrome-extension://" in (error.stack or ""):
            self.problems.append(f"{page.url}: {error}")

    def wait_for_stored(self, condition: str, argument: Any = None) -> None:
        """Wait until a JavaScript function of (everything stored, argument) is true; fails after 20 s.

        Not `wait_for_function`: that takes the promise of an async predicate for true.
        """
        self.in_extension(
            f"""argument => new Promise((done, fail) => {{
                 const meets = {condition};
                 const look = async () => {{
                   if (!meets(await chrome.storage.local.get(null), argument)) return;
                   chrome.storage.local.onChanged.removeListener(look);
                   done();
                 }};
                 chrome.storage.local.onChanged.addListener(look);
                 setTimeout(() => fail(new Error('never stored: ' + meets)), 20000);
                 look();
               }})""",
            argument,
        )

    def wait_for_applications(self, count: int) -> list[dict[str, Any]]:
        """Wait until exactly this many applications are stored; gives them."""
        self.wait_for_stored(
            "(all, count) => Object.keys(all).filter(key => key.startsWith('app:')).length >= count", count
        )
        found = self.applications()
        assert len(found) == count, json.dumps(found, indent=1)[:4000]
        return found

    def wait_for_application(self, condition: str) -> dict[str, Any]:
        """Wait until the one stored application meets a JavaScript condition on `application`; gives it."""
        self.wait_for_stored(
            f"""all => Object.entries(all)
                 .some(([key, application]) => key.startsWith('app:') && ({condition}))"""
        )
        (application,) = self.applications()
        return application

    def reload_extension(self, agrees: bool = True) -> None:
        """Reload the extension as an update does; gives back when its pages open again, see `settle`."""
        reader = self.extension_page
        # The extension's tabs are closed, and Chromium ends with its last tab.
        self.context.new_page()
        with reader.expect_event("close"):
            reader.evaluate("setTimeout(() => chrome.runtime.reload())")
        while True:
            try:
                self.settle(agrees)
                return
            except Error:
                # Its pages are blocked until the extension is enabled again.
                continue

    def stop_worker(self) -> None:
        """Kill the service worker as Chrome does with an idle one, at whatever instruction it stands."""
        session = self.context.new_cdp_session(self.extension_page)
        own = self.address("")
        states: list[str] = []
        session.on(
            "ServiceWorker.workerVersionUpdated",
            lambda update: states.extend(
                version["runningStatus"] for version in update["versions"] if version["scriptURL"].startswith(own)
            ),
        )
        session.send("ServiceWorker.enable")
        self.extension_page.evaluate("1")
        if states[-1:] != ["stopped"]:
            states.clear()
            session.send("ServiceWorker.stopAllWorkers")
            # The command answers before the worker is gone: a message in between goes to one that is dying.
            # It may be running again by now, woken by what it had still to do.
            deadline = time.monotonic() + 10
            while "stopped" not in states and time.monotonic() < deadline:
                self.extension_page.evaluate("1")
            assert "stopped" in states, f"the worker did not stop: {states}"
        session.detach()

    def forget_everything(self, agrees: bool = True) -> None:
        """Empty the store as a first day, in the worker's own turn: what it is still doing cannot bring anything back. Then
        agree, unless told not to."""
        self.in_extension(
            """async () => {
                 // A capture in the outbox may be in the worker's hands already.
                 await new Promise(done => {
                   const end = () => {
                     // This page outlives the test: what stays would read all of a later flood at each of its entries.
                     chrome.storage.session.onChanged.removeListener(look);
                     done();
                   };
                   const look = async () => {
                     const keys = Object.keys(await chrome.storage.session.get(null));
                     const isEmpty = !keys.some(key => key.startsWith('outbox:'));
                     if (isEmpty) end();
                     return isEmpty;
                   };
                   chrome.storage.session.onChanged.addListener(look);
                   setTimeout(end, 5000);
                   // One that could not be stored waits for its alarm.
                   look().then(isEmpty => isEmpty || chrome.alarms.create('outbox', {when: Date.now()}));
                 });
                 await chrome.runtime.sendMessage({type: 'erase'});
               }"""
        )
        if agrees:
            self.agree()

    def close_pages(self) -> None:
        """Close every tab but the reader's, by the browser's own means: Playwright's `close` of a tab whose page is in the
        midst of something has been seen to wait for ever."""
        if len(self.context.pages) == 1:
            return
        self.in_extension(
            """async () => {
                 const own = await chrome.tabs.getCurrent();
                 const ids = (await chrome.tabs.query({})).map(tab => tab.id);
                 await chrome.tabs.remove(ids.filter(id => id !== own.id));
               }"""
        )
        deadline = time.monotonic() + 10
        while len(self.context.pages) > 1 and time.monotonic() < deadline:
            self.in_extension("1")

    def close(self) -> None:
        self.context.close()
