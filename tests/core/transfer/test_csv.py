"""CSV read and written: against RFC 4180, Python's own csv module, and its own inverse."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

MODULE = "extension_src.core.transfer.csv"
# Every character that means something to CSV or to a spreadsheet, letters, and what Unicode makes hard.
CELLS = st.text(
    alphabet=st.one_of(
        st.sampled_from(list(",;\t|\"'\r\n=+-@ \ufeff\uff1dñ😀a1")),
        st.characters(codec="utf-8", exclude_characters="\x00"),
    ),
    max_size=12,
)
TABLES = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=6)
)


@given(rows=TABLES, delimiter=st.sampled_from([",", ";", "\t", "|"]))
def test_a_written_table_is_read_back(both: Core, rows: list[list[str]], delimiter: str) -> None:
    text = both(f"{MODULE}:csv_text", rows, delimiter)
    read = both("tests.core.calls:parsed_rows", text, delimiter)
    assert read == {"delimiter": delimiter, "rows": rows, "stray_quote_row": 0}


@given(rows=TABLES, delimiter=st.sampled_from([",", ";", "\t", "|"]))
def test_pythons_reader_reads_it_too(both: Core, rows: list[list[str]], delimiter: str) -> None:
    text = both(f"{MODULE}:csv_text", rows, delimiter).removeprefix("\ufeff")
    # csv.reader takes a lone CR or LF in quotes as it is only when newline="".
    assert list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)) == rows


@given(rows=TABLES)
def test_what_python_writes_is_read(both: Core, rows: list[list[str]]) -> None:
    file = io.StringIO(newline="")
    csv.writer(file).writerows(rows)
    text = file.getvalue()
    expected = [row for row in rows if row != [""] or '""' in text]
    assert both("tests.core.calls:parsed_rows", "\ufeff" + text, ",")["rows"] == expected


@given(cell=CELLS)
def test_defusing_is_undone_exactly_and_leaves_no_formula(both: Core, cell: str) -> None:
    safe = both(f"{MODULE}:defused", cell)
    assert safe[:1] not in tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
    assert both(f"{MODULE}:undefused", safe) == cell


@given(text=CELLS)
def test_any_text_is_read_and_no_character_is_lost(both: Core, text: str) -> None:
    read = both("tests.core.calls:parsed_rows", text, ",")
    kept = "".join("".join(row) for row in read["rows"])
    # What goes is the delimiters, the quotes that quote, line ends and the byte order mark.
    assert sorted(c for c in kept if c not in ',"\r\n\ufeff') == sorted(c for c in text if c not in ',"\r\n\ufeff')


@pytest.mark.parametrize(
    "text, rows",
    [
        ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
        ("a,b\r1,2", [["a", "b"], ["1", "2"]]),
        ("\n\na,b\n\n\n1,\n", [["a", "b"], ["1", ""]]),
        ('"a\r\nb","c""d"\n', [["a\r\nb", 'c"d']]),
        ('a"b,c', [['a"b', "c"]]),
        ('"a"b,c', [["ab", "c"]]),
        ("", []),
        ("\ufeff", []),
        (",", [["", ""]]),
    ],
)
def test_rows(core: Core, text: str, rows: list[list[str]]) -> None:
    assert core("tests.core.calls:parsed_rows", text, ",")["rows"] == rows


def test_a_stray_quote_swallows_no_other_row(core: Core) -> None:
    text = 'title,company\n"Cook,Olmo\nBaker,"Harina, S.L."\nWaiter,Sol\n'
    read = core("tests.core.calls:parsed_rows", text, ",")
    assert read["rows"] == [["title", "company"], ['"Cook', "Olmo"], ["Baker", "Harina, S.L."], ["Waiter", "Sol"]]
    assert read["stray_quote_row"] == 2
    unclosed = core("tests.core.calls:parsed_rows", 'a,b\n1,"2\n3,4\n', ",")
    assert unclosed == {"delimiter": ",", "rows": [["a", "b"], ["1", '"2'], ["3", "4"]], "stray_quote_row": 2}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_out(core: Core, delimiter: str) -> None:
    rows = [["title", "company", "notes"], ["Cook", "Olmo; Sal, S.L.", "a|b,c,d;e\nf"], ["x", "", ""]]
    text = core(f"{MODULE}:csv_text", rows, delimiter)
    assert core("tests.core.calls:parsed_rows", text, "") == {
        "delimiter": delimiter,
        "rows": rows,
        "stray_quote_row": 0,
    }


def test_a_cell_like_excels_own_line_is_read_back(core: Core) -> None:
    text = core(f"{MODULE}:csv_text", [['sep=";"', "a"]], ";")
    assert text == '\ufeff"sep="";""";a\r\n'
    assert core("tests.core.calls:parsed_rows", text, "")["rows"] == [['sep=";"', "a"]]


def test_excels_own_line_names_the_delimiter(core: Core) -> None:
    assert core("tests.core.calls:parsed_rows", "sep=;\r\na,b;c\r\n", "")["rows"] == [["a,b", "c"]]


def test_a_cell_of_a_megabyte_is_read(core: Core) -> None:
    cell = 'línea "uno"\n' * 90_000
    text = core(f"{MODULE}:csv_text", [["a", cell], ["b", "c"]], ",")
    assert core("tests.core.calls:parsed_rows", text, ",")["rows"] == [["a", cell], ["b", "c"]]
