"""Values that nobody means well by, as JavaScript makes them, and every field of every record that they are put into."""

from typing import Any

# Evaluated in a page of the extension: not all of them are JSON.
VALUES = """(() => {
  let deep = 'end';
  for (let level = 0; level < 1000; level += 1) deep = [deep];
  const taken = JSON.parse('{"hasOwnProperty": 1, "__proto__": {"x": 1}, "constructor": "x", "toString": 2, "py_get": 3, '
    + '"indexOf": 4, "length": 5, "__class__": "x", "__bool__": 1, "then": 1}');
  return [
    8.65e15, 8.64e15, -1, -0, NaN, Infinity, -Infinity, 1e308, 5e-324, 0, 0.5, 2 ** 53, 253370764800001,
    '', ' ', '0', '12', '1e999',
    '2026-03-01', 'yesterday',
    'null', '<img src=x onerror=alert(1)>', 'x'.repeat(20000), '\\u0000', 'a\\u202egpj.exe',
    '\\u2066\\u2067\\u200b', '\\ud800', '\\udc00 half', '__proto__', 'constructor', 'hasOwnProperty',
    'https://user:pass@evil.example/',
    'javascript:alert(1)', 'https://', 'http://\\u0000', '\\r\\nSet-Cookie: x',
    null, true, false, [], [[]], [null, 1, 'x', {}], {},
    {at: 8.65e15}, {fit: 1e9, parts: 5}, [{at: 1e300, event: 7}], [{at: 'x', text: 5}], taken, [taken], deep,
  ];
})()"""

APPLICATION = [
    "id", "board", "job_id", "title", "company", "url", "location", "salary", "kind", "status", "confirmed", "applied_at",
    "updated_at", "notes", "match", "history", "sources", "follow_up", "contacts", "links", "letters", "cv", "repost_of",
    "messages", "appointments", "tags", "archived", "offer", "put_off", "closes_at",
    "unknown",
    "hasOwnProperty", "constructor", "py_get", "toString", "length",
]  # fmt: skip
CAPTURE = [
    "board", "job_id", "url", "title", "company", "location", "salary", "description", "sources", "kind", "event", "click",
    "seen_at", "hasOwnProperty", "constructor", "toString",
]  # fmt: skip
SETTINGS = [
    "language", "theme", "follow_up_days", "ghosted_days", "boards_off", "stages", "default_cv", "welcomed", "health_seen",
    "agreed_at", "asked_at", "news_seen", "views",
    "letters_agreed", "letter_templates", "answers", "hasOwnProperty", "py_get", "constructor", "unknown",
]  # fmt: skip
CV = ["id", "name", "text", "added_at", "hasOwnProperty"]
ROW = [
    "id", "board", "title", "company", "location", "salary", "status", "confirmed", "kind", "applied_at", "updated_at", "fit",
    "word", "follow_up_at", "note", "news_at", "tags", "appointments", "put_off", "offer", "archived", "closes_at",
    "hasOwnProperty",
]  # fmt: skip
# Everything that is kept beside the records: lists of ids, marks, what goes on.
MARKS = ["clicks", "unscored", "rescoring", "undo", "backups", "reminded_at", "subscription", "installation_id"]

# A message of each kind with each of its fields odd: (message, path of the field).
MESSAGES: list[dict[str, Any]] = [
    {"type": "change", "ids": ["a00001"], "fields": {}},
    {"type": "add", "application": {}, "description": ""},
    {"type": "settings", "fields": {}},
    {"type": "save-cv", "cv": {"id": "", "name": "x", "text": "y"}},
    {"type": "tracked", "board": "infojobs", "job_id": "1", "url": "https://www.infojobs.net/"},
    {"type": "undo", "undo": "x"},
    {"type": "delete", "ids": []},
    {"type": "delete-cv", "id": "x"},
    {"type": "restore-backup", "day": "x"},
    {"type": "score", "listing": {}},
    {"type": "import", "mode": "merge", "records": [], "cvs": [], "settings": None},
    {"type": "import-part", "import": "x", "records": []},
    {"type": "open-listing", "tab_id": 1},
    {"type": "save-page", "tab_id": 1},
]
