"""One odd record costs itself alone: fifty odd values in every field of every record, by every way in. Then every page
opens, every alarm runs, a copy and an export are made, and the good records beside them work."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.browser.applications import application, store
from tests.browser.chromium import Browser
from tests.browser.hostile_values import APPLICATION, CAPTURE, CV, MARKS, MESSAGES, ROW, SETTINGS, VALUES
from tests.browser.messages import ask, wait_until
from tests.browser.worker.test_faults import report

GOOD = ["a00001", "a00002", "a00003"]
# Of each capture that is one after all a second's half is waited for: the other fields go by message.
LAID = ["board", "url", "kind", "event", "seen_at", "title", "hasOwnProperty"]
PAGES = [
    "popup.html",
    "tracker.html",
    "figures.html",
    "report.html",
    "cv.html",
    "settings.html",
    "transfer.html",
    "welcome.html",
]
ALARMS = ["hourly", "outbox", "catch-up", "scoring"]
# Answers by kind; a refusal and a thing that is not found are answers too, an error of our own is none.
ASK_ALL = f"""async messages => {{
  const values = {VALUES};
  const odd = [];
  const ask = async (message, path, value) => {{
    const broken = structuredClone(message);
    let place = broken;
    for (const name of path.slice(0, -1)) place = place[name];
    place[path.at(-1)] = value;
    const answer = await chrome.runtime.sendMessage(broken);
    if (!answer || answer.error === 'internal') odd.push([path, `${{JSON.stringify(value)}}`.slice(0, 60), answer]);
  }};
  for (const [message, path] of messages) await Promise.all(values.map(value => ask(message, path, value)));
  return odd;
}}"""
LAY_ALL = f"""async ([capture, fields]) => {{
  const values = {VALUES};
  const entries = {{}};
  let number = 0;
  for (const value of values) entries[`outbox:!:${{number++}}`] = value;
  for (const field of fields) {{
    for (const value of values) {{
      number += 1;
      const entry = {{...capture, click: `laid-${{number}}`}};
      Object.defineProperty(entry, field, {{value, enumerable: true}});
      entries[`outbox:${{number}}:x`] = entry;
    }}
  }}
  const good = {{job_id: 'good', url: 'https://www.infojobs.net/good', title: 'Laid last', click: 'good'}};
  entries['outbox:~:good'] = {{...capture, ...good}};
  await chrome.storage.session.set(entries);
}}"""
STORE_ALL = f"""async ([record, fields, cvFields, cv]) => {{
  const values = {VALUES};
  const records = {{}};
  let number = 0;
  for (const value of values) {{
    number += 1;
    records[`app:whole${{number}}`] = value;
    records[`job:odd${{number}}`] = value;
    records[`cv:whole${{number}}`] = value;
    records[`undo:${{number}}`] = value;
    for (const field of fields) {{
      records[`app:${{field}}-${{number}}`] = {{...record, job_id: `${{field}}${{number}}`, [field]: value}};
    }}
    for (const field of cvFields) records[`cv:${{field}}-${{number}}`] = {{...cv, [field]: value}};
  }}
  records['app:__proto__'] = record;
  records['app:constructor'] = record;
  records['app:'] = record;
  records['job:a00001'] = {{not: 'a text'}};
  await chrome.storage.local.set(records);
  return Object.keys(records).length;
}}"""
# Each setting and mark has another odd value in each round.
STORE_ROUND = f"""async ([settings, marks, rowFields, row, round]) => {{
  const values = {VALUES};
  const odd = place => values[(place * 7 + round * 13) % values.length];
  const records = {{settings: {{}}}};
  settings.forEach((name, place) => {{ records.settings[name] = odd(place); }});
  marks.forEach((name, place) => {{ records[name] = odd(place + 3); }});
  if (round % 3 === 2) records.settings = odd(round);
  const rows = rowFields.flatMap((field, place) => [0, 1, 2].map(step => ({{...row, [field]: odd(place + step * 17)}})));
  records['index:0'] = JSON.stringify([row, ...rows, null, 5, 'x', []]);
  await chrome.storage.local.set(records);
}}"""
RUN_ALARMS = """async names => {
  for (const name of names) await chrome.alarms.create(name, {when: Date.now()});
}"""
GONE = "async () => !Object.keys(await chrome.storage.session.get(null)).some(key => key.startsWith('outbox:'))"
UNTIL_GONE = f"""() => new Promise((done, fail) => {{
  const gone = {GONE};
  const look = async () => {{
    if (!await gone()) return;
    chrome.storage.session.onChanged.removeListener(look);
    done();
  }};
  chrome.storage.session.onChanged.addListener(look);
  setTimeout(() => fail(new Error('the outbox is not emptied')), 60000);
  look();
}})"""
PACKED = """async ([record, fields, good]) => {
  const values = VALUES;
  const applications = [good];
  values.forEach((value, number) => {
    applications.push(value);
    for (const field of fields) {
      applications.push({...record, id: `${field}-${number}`, job_id: `${field}${number}`, [field]: value});
    }
  });
  const data = {
    format: 'jobtrack', version: 1, schema: 1, exported_at: 'x', applications, listings: {a00001: 'A text', odd: 5},
    cvs: values.map((value, number) => ({id: `c${number}`, name: value, text: value, added_at: value})),
    settings: Object.fromEntries(values.map((value, number) => [`s${number}`, value])),
  };
  const text = JSON.stringify(data);
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return {text, packed: btoa(binary)};
}""".replace("VALUES", VALUES)


def good_records(browser: Browser) -> dict[str, Any]:
    found = browser.in_extension("ids => chrome.storage.local.get(ids.map(id => `app:${id}`))", GOOD)
    return {key: value["title"] for key, value in found.items()}


def assert_all_works(browser: Browser, tmp_path: Path, odd_ids: list[str]) -> None:
    """Every page opens with something on it, every alarm runs, a copy and an export are made; nothing is reported."""
    for path in PAGES:
        page = browser.open_page(path)
        page.wait_for_selector("[data-ready]")
        assert page.inner_text("body").strip() != "", path
        if path == "tracker.html":
            # The good ones may stand below what the window shows: they are opened by their address.
            page.wait_for_selector("[data-app-id]")
            for identifier in [*odd_ids, GOOD[0]]:
                page.evaluate("id => { location.hash = `app:${encodeURIComponent(id)}`; }", identifier)
                page.wait_for_function(
                    """([id, good]) => document.querySelector('.pane form')?.isConnected
                         && decodeURIComponent(location.hash) === `#app:${id}`
                         && (id !== good || document.querySelector('.pane h2').textContent === 'Job 1')""",
                    arg=[identifier, GOOD[0]],
                )
        page.close()
    for identifier in [*odd_ids[:3], GOOD[0]]:
        page = browser.open_page(f"letters.html?id={identifier}")
        page.wait_for_selector("[data-ready]")
        assert page.inner_text("body").strip() != "", identifier
        page.close()
    browser.in_extension("() => chrome.storage.local.remove('backups')")
    browser.in_extension(RUN_ALARMS, ALARMS)
    wait_until(browser, "({backups}) => Array.isArray(backups) && backups.some(copy => copy.count >= 3)")
    page = browser.open_page("transfer.html")
    page.wait_for_selector("[data-ready]")
    for button, check in (("Everything (JSON)", is_export), ("Spreadsheet", is_table)):
        with page.expect_download() as download:
            page.get_by_role("button", name=button).first.click()
        assert check(Path(download.value.path()).read_text("utf-8-sig")), button
    page.close()
    assert browser.problems == []


def is_export(text: str) -> bool:
    ids = [made["id"] for made in json.loads(text)["applications"]]
    return set(GOOD) <= set(ids)


def is_table(text: str) -> bool:
    return any(row[0] == "Job 1" for row in csv.reader(io.StringIO(text)))


@pytest.fixture
def with_good(browser: Browser) -> Browser:
    store(browser, [application(number) for number in (1, 2, 3)])
    ask(browser, type="save-cv", cv={"id": "", "name": "Mine", "text": "Cook. Python. 3 years of experience."})
    return browser


def test_by_message(with_good: Browser, tmp_path: Path) -> None:
    browser = with_good
    messages: list[Any] = [[message, [name]] for message in MESSAGES for name in message if name != "type"]
    editable = [name for name in APPLICATION if name not in ("hasOwnProperty", "toString", "length")]
    messages += [[MESSAGES[0], ["fields", name]] for name in editable]
    messages += [[MESSAGES[1], ["application", name]] for name in editable]
    messages += [[MESSAGES[2], ["fields", name]] for name in SETTINGS]
    messages += [[MESSAGES[3], ["cv", name]] for name in CV]
    messages += [[report(1), ["capture", name]] for name in CAPTURE]
    assert browser.in_extension(ASK_ALL, messages) == []
    assert set(good_records(browser)) == {f"app:{name}" for name in GOOD}
    ask(browser, type="change", ids=["a00001"], fields={"title": "Job 1"})
    odd = [record["id"] for record in browser.applications() if record["id"] not in GOOD]
    assert_all_works(browser, tmp_path, odd[:: max(1, len(odd) // 10)])


def test_by_the_session_area(with_good: Browser, tmp_path: Path) -> None:
    browser = with_good
    browser.in_extension(LAY_ALL, [report(1)["capture"], LAID])
    # What is too much in a moment waits for the alarm.
    browser.in_extension(UNTIL_LAID)
    refused = browser.in_extension("async () => (await chrome.storage.session.get('refused')).refused")
    assert refused > 200
    kept = browser.applications()
    assert "Laid last" in [record["title"] for record in kept]
    odd = [record["id"] for record in kept if record["id"] not in GOOD]
    assert_all_works(browser, tmp_path, odd[:: max(1, len(odd) // 10)])


UNTIL_LAID = UNTIL_GONE.replace(
    "look();\n", "setInterval(() => chrome.alarms.create('outbox', {when: Date.now()}), 1000);\n  look();\n", 1
)


def test_by_another_program(with_good: Browser, tmp_path: Path) -> None:
    browser = with_good
    cv = {"id": "x", "name": "x", "text": "y", "added_at": 1}
    browser.in_extension(STORE_ALL, [application(9), APPLICATION, CV, cv])
    wait_until(browser, "({index}) => JSON.parse(index).counts.reduce((sum, count) => sum + count, 0) > 1000")
    # An id that begins like a name of the runtime's is none.
    odd = [f"{field}-{number}" for number, field in enumerate(APPLICATION, 1) if not field.startswith("py_")]
    odd += ["match-45", "history-46", "letters-47", "sources-48", "contacts-42", "constructor"]
    assert_all_works(browser, tmp_path, odd)
    assert good_records(browser) == {f"app:{name}": f"Job {number}" for number, name in enumerate(GOOD, 1)}


@pytest.mark.parametrize("number", range(3))
def test_by_another_program_that_writes_settings_index_and_marks(
    with_good: Browser, tmp_path: Path, number: int
) -> None:
    browser = with_good
    row = browser.in_extension("async () => JSON.parse((await chrome.storage.local.get('index:0'))['index:0'])[0]")
    browser.in_extension(STORE_ROUND, [SETTINGS, MARKS, ROW, row, number])
    for path in ("popup.html", "tracker.html"):
        page = browser.open_page(path)
        page.wait_for_selector(f"[data-app-id={row['id']}]")
        page.close()
    # A click is kept all the same, whatever stands in the settings.
    answer = browser.in_extension("report => chrome.runtime.sendMessage(report)", report(5))
    assert answer["ok"], answer
    browser.in_extension("() => chrome.storage.local.remove('index')")
    browser.stop_worker()
    ask(browser, type="tracked", board="infojobs", job_id="1", url="")
    assert_all_works(browser, tmp_path, [])


def test_by_a_file_and_by_a_copy(with_good: Browser, tmp_path: Path) -> None:
    browser = with_good
    made = browser.in_extension(PACKED, [application(9), APPLICATION, application(1)])
    file = tmp_path / "export.json"
    file.write_text(made["text"], "utf-8")
    page = browser.open_page("transfer.html")
    page.locator("#import-file").set_input_files(file)
    page.get_by_role("button", name="Import", exact=True).click()
    page.wait_for_selector(".notice-text")
    texts = list(browser.in_extension(f"() => {VALUES}.filter(value => typeof value === 'string')"))
    table = tmp_path / "table.csv"
    columns = [
        "Title",
        "Company",
        "Url",
        "Date applied",
        "Status",
        "Board",
        "Location",
        "Salary",
        "Notes",
        "Description",
        "Email",
    ]
    with table.open("w", encoding="utf-8", errors="replace", newline="") as opened:
        writer = csv.writer(opened)
        writer.writerow(columns)
        for column in range(len(columns)):
            writer.writerows(
                [text if place == column else f"x{place}" for place in range(len(columns))] for text in texts
            )
    page.reload()
    page.locator("#import-file").set_input_files(table)
    page.get_by_role("button", name="Import", exact=True).click()
    page.wait_for_selector(".notice-text")
    page.close()
    stored = browser.applications()
    assert len(stored) > 300
    odd = [record["id"] for record in stored if record["id"] not in GOOD]
    assert_all_works(browser, tmp_path, odd[:: len(odd) // 12])
    copy = {"format": "jobtrack", "at": 1, "day": "2026-01-01", "count": 1, "size": 1, "mark": "x"}
    browser.in_extension(
        """([copy, text]) => chrome.storage.local.set(
             {'backup:2026-01-01': {...copy, text, packing: 'gzip-base64'}, backups: [copy]})""",
        [copy, made["packed"]],
    )
    ask(browser, type="restore-backup", day="2026-01-01")
    restored = {record["id"] for record in browser.applications()}
    assert "a00001" in restored
    assert "a00002" not in restored
    for path in ("popup.html", "tracker.html#app:a00001"):
        page = browser.open_page(path)
        page.wait_for_selector("[data-app-id=a00001]" if path == "popup.html" else ".pane form")
        page.close()
