"""Which fields of records are texts or numbers by their name, wherever they occur: records are `dict[str, Any]` to mypy."""

# A field of one of these names never holds a list or record, in no record of the project.
PLAIN_FIELDS = frozenset({
    "added_at", "after", "answered", "applied_at", "at", "begun", "board", "cancels", "choice", "clock", "code",
    "column", "company", "count", "cv", "date", "dates", "day", "default_cv", "each", "end", "ending", "error",
    "event", "first", "fit", "font", "height", "high", "id", "identifier", "implied", "import", "job", "job_id",
    "kind", "language", "last_write", "left", "length", "low", "mark", "mode", "n", "name", "offset", "open",
    "origin", "outcome", "own", "pages", "period_end", "pro", "reason", "removed", "said", "second", "seen_at",
    "since", "skill", "stage", "start", "stated", "status", "strict", "text", "title", "total", "type",
    "updated_at", "url", "used", "width", "wished", "word", "x", "y",
})  # fmt: skip
