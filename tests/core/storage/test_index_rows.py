"""What a row says, and which rows and roots of another program are believed."""

import pytest

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, application

INDEX = "extension_src.core.storage.index"
FORMS = "extension_src.core.storage.kept"


def test_a_root_with_an_odd_column_is_none(core: Core) -> None:
    root = {**core(f"{INDEX}:empty_root"), "next": 3, "ids": [1, 2], "from": [9, 5], "counts": [1, 1]}
    assert core(f"{INDEX}:is_root", root) is True
    for column in ("layout", "next", "ids", "from", "counts"):
        assert core(f"{INDEX}:is_root", {name: value for name, value in root.items() if name != column}) is False
        for odd in ("x", [1], ["x", "y"], {"a": 1}, [1, 2, 3]):
            assert core(f"{INDEX}:is_root", {**root, column: odd}) is False, (column, odd)
    assert core(f"{INDEX}:is_root", {**root, "layout": root["layout"] + 1}) is False


def test_a_row_says_what_few_applications_have(core: Core) -> None:
    row = core(f"{INDEX}:row_of", application("a"))
    assert not {"apply_url", "news_at", "appointments", "tags", "archived", "cv", "offer"} & set(row)
    full = application(
        "a", url="https://olmo.example/7", archived=True, tags=["x"], cv="cv-1", follow_up={"at": 7}, match={"fit": 86.0},
        appointments=[{"id": str(number), "at": number, "kind": "call", "place": "Sala"} for number in range(7)],
        way=[(10, "applied"), (3, "interview")], notes="n" * 121, offer={"amount": "20k"},
    )  # fmt: skip
    row = core(f"{INDEX}:row_of", full)
    assert (row["apply_url"], row["news_at"], row["fit"], row["word"]) == (
        "https://olmo.example/7",
        NOW - 3 * DAY,
        86,
        "close",
    )
    assert [one["id"] for one in row["appointments"]] == ["2", "3", "4", "5", "6"]
    assert row["appointments"][0] == {"id": "2", "at": 2, "kind": "call"}
    assert (row["follow_up_at"], row["note"], row["archived"], row["offer"]) == (7, "n" * 120, True, {"amount": "20k"})
    for board, url in (("indeed", "https://olmo.example/7"), ("", "")):
        assert "apply_url" not in core(f"{INDEX}:row_of", {**full, "board": board, "url": url})
    known = core(f"{INDEX}:row_of", {**full, "apply_url": "https://other.example/8"})
    assert known["apply_url"] == "https://other.example/8"
    for nothing in ({"tags": []}, {"archived": False}, {"offer": None}):
        assert set(nothing) & set(core(f"{INDEX}:row_of", {**full, **nothing})) == set()
    for match in (None, {}, {"fit": None}):
        row = core(f"{INDEX}:row_of", {**full, "match": match})
        assert (row["fit"], row["word"]) == (None, None)


@pytest.mark.parametrize(
    "fit, word",
    [
        (85, "close"),
        (84.9, "same-field"),
        (70, "same-field"),
        (69, "partial"),
        (50, "partial"),
        (49, "weak"),
        (30, "weak"),
        (29, "another-field"),
        (0, "another-field"),
    ],
)
def test_the_word_for_a_number(core: Core, fit: float, word: str) -> None:
    assert core(f"{INDEX}:word_of", {"fit": fit}) == word


def test_a_row_of_another_program_is_mended_or_whole(core: Core) -> None:
    whole = core(f"{INDEX}:row_of", application("a", tags=["x"], closes_at=5))
    assert core(f"{FORMS}:is_whole_row", whole) is True
    for name in core(f"{INDEX}:row_of", application("a")):
        if name == "id":
            continue
        assert core(f"{FORMS}:is_whole_row", {key: value for key, value in whole.items() if key != name}) is False, name
        assert core(f"{FORMS}:is_whole_row", {**whole, name: {"odd": 1}}) is False, name
    for odd in (
        {"title": ""},
        {"tags": "x"},
        {"closes_at": -1},
        {"confirmed": None},
        {"applied_at": None},
        {"title": "x" * 301},
    ):
        assert core(f"{FORMS}:is_whole_row", {**whole, **odd}) is False, odd
    assert core(f"{FORMS}:is_whole_row", {**whole, "fit": None, "word": None, "follow_up_at": None}) is True
    assert core(f"{FORMS}:mended_row", {"id": "a"})["title"] == "(untitled)"
    rows = [whole, "x", {"title": "no id"}, {"id": "__proto__"}, {"id": "b", "title": ""}]
    assert [row["id"] for row in core(f"{FORMS}:kept_rows", rows)] == ["a", "b"]
