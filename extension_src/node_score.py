"""The matcher under Node: `node dist/node/score.mjs` reads JSON lines `{"cv", "job"}`, with `"facts"` (`today` YYYY-MM-DD,
`home`, `permits`, `refused_permits`) where given, on standard input, writes one
number 0..100 a line, in order (0 where nothing was recognised); `--explain` writes one JSON object a line. A line that is
no such pair gets 0 (or null), a message on standard error, and exit code 1. The data is read from ../extension/data."""

from typing import Any

from extension_src.core.match.score import listing_of_text, matcher_of
from extension_src.core.native.records import is_record, is_text, json_text, keys_of, parsed_json
from extension_src.core.native.tables import entry, new_table, put, size

DATA = "../extension/data/match.json"
REMEMBERED = 1000
files = process.getBuiltinModule("node:fs")
paths = process.getBuiltinModule("node:path")
readline = process.getBuiltinModule("node:readline")


class Scorer:
    """Answers lines, remembering the profiles of texts that come again."""

    def __init__(self, data: Any, explains: Any) -> None:
        self.matcher = matcher_of(data)
        self.explains = explains
        self.cvs = new_table()
        self.jobs = new_table()

    def cv(self, text: Any, facts: Any) -> Any:
        key = json_text([text, facts])
        known = entry(self.cvs, key)
        if known is None:
            if size(self.cvs) >= REMEMBERED:
                self.cvs = new_table()
            known = self.matcher.cv_profile(text, facts)
            put(self.cvs, key, known)
        return known

    def job(self, text: Any) -> Any:
        known = entry(self.jobs, text)
        if known is None:
            if size(self.jobs) >= REMEMBERED:
                self.jobs = new_table()
            known = self.matcher.listing_profile(listing_of_text(text))
            put(self.jobs, text, known)
        return known

    def answer(self, line: Any) -> str | None:
        """What a line of input gets, None for one that is no pair."""
        pair = parsed_json(line)
        if not is_record(pair) or not is_text(pair["cv"]) or not is_text(pair["job"]):
            return None
        cv = self.cv(pair["cv"], facts_of(pair))
        if self.explains:
            return json_text(self.matcher.match(cv, self.job(pair["job"])))
        fit = self.matcher.exact(cv, self.job(pair["job"]))
        return "0" if fit is None else str(fit)  # dialect: allow float-as-text because it is read as a number


def facts_of(pair: Any) -> dict[str, Any]:
    """The facts of a pair; today is the machine's date where they do not say it."""
    facts = {"today": __new__(Date()).toISOString()[:10]}
    if is_record(pair.facts):
        for key in keys_of(pair.facts):
            facts[key] = pair.facts[key]
    return facts


def data_beside(script: Any) -> Any:
    """The parsed data file of the extension that was built with `script`."""
    folder = paths.dirname(files.realpathSync(script))
    return parsed_json(files.readFileSync(paths.join(folder, DATA), "utf8"))


def main(arguments: Any) -> None:
    """Answer standard input until it ends."""
    explains = arguments.includes("--explain")
    scorer = Scorer(data_beside(arguments[1]), explains)
    count = 0

    def on_line(line: Any) -> None:
        nonlocal count
        count += 1
        if line == "":
            return
        answer: str | None = scorer.answer(line)
        if answer is None:
            process.exitCode = 1
            process.stderr.write(f'line {count}: not an object with the texts "cv" and "job"\n')
            answer = "null" if explains else "0"
        process.stdout.write(answer + "\n")

    readline.createInterface({"input": process.stdin}).on("line", on_line)


main(process.argv)
