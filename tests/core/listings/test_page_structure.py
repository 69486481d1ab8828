"""The structure of a page keeps what selectors need and no word of what it says, on both runtimes."""

from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extension_src.core.listings.page_structure import KEPT_VALUES
from tests.core.conftest import Core

MODULE = "extension_src.core.listings.page_structure"
# None of these stands in the markup itself.
WORDS = st.text(alphabet="QWZñ漢89 \n<&\"'>@", max_size=12)


def element(tag: str, attributes: dict[str, str], *children: Any) -> dict[str, Any]:
    nodes = [{"text": child} if isinstance(child, str) else child for child in children]
    return {"tag": tag, "attributes": [[*pair] for pair in attributes.items()], "children": nodes}


def body_of(html: str) -> str:
    return html.split("</title>\n", 1)[1].rstrip("\n")


def written(core: Core, node: dict[str, Any]) -> str:
    return body_of(core(f"{MODULE}:report_html", "indeed", node))


def test_structure_stays_and_words_go(core: Core) -> None:
    node = element(
        "div",
        {"class": "top card-1h4", "data-testid": "jobTitle", "data-owner": "Ana Ruiz", "aria-label": "Cook at Casa"},
        element("h1", {"id": "job-4123456789"}, "Cook 40h"),
        element("a", {"href": "https://example.com/jobs/cook-12?token=abc#me", "onclick": "go()"}, "Apply"),
        element("img", {"src": "//cdn.example.com/p/ana.png", "alt": ""}),
        element("script", {"type": "application/ld+json"}, '{"title": "Cook"}'),
    )
    assert written(core, node) == (
        '<div class="top card-1h4" data-testid="jobTitle" data-owner="x" aria-label="x">'
        '<h1 id="xxx-0000000000">xxxx xxx</h1><a href="/xxxx/xxxx-00">xxxxx</a><img src="/x/xxx.xxx" alt="">'
        '<script type="xxxxxxxxxxx/xxxxxxx"></script></div>'
    )


def test_the_file_loads_nothing(core: Core) -> None:
    html = core(f"{MODULE}:report_html", "indeed", element("p", {}, "Hi"))
    assert "default-src 'none'" in html
    assert html.endswith("</title>\n<p>xx</p>\n")


@pytest.mark.parametrize(
    ("name", "is_kept"),
    [
        ("ij-OfferDetailHeader-detailsList-item-semanticText", True),
        ("css-1h46us2", True),
        ("card 2", False),
        ("3f2504e0-4f89-41d3-9a0c-0305e82c3301", False),
        ("job-4123456789", False),
        ("ana.ruiz@example.com", False),
        ("tok_Zm9vYmFyMjAyNnNlY3JldA", False),
        ("n" * 65, False),
    ],
)
def test_names_of_the_code_stay_and_what_is_made_for_one_goes(core: Core, name: str, is_kept: bool) -> None:
    assert core(f"{MODULE}:is_developers_name", name) is is_kept


NODES: Any = st.recursive(
    st.builds(lambda text: {"text": text}, WORDS),
    lambda children: st.builds(
        lambda tag, attributes, nodes: {"tag": tag, "attributes": attributes, "children": nodes},
        st.sampled_from(["div", "p", "a", "script", "my-card", "ÑQ"]),
        st.lists(st.tuples(st.sampled_from(["href", "title", "data-x", "value", *KEPT_VALUES]), WORDS), max_size=3),
        st.lists(children, max_size=3),
    ),
    max_leaves=8,
)


class Read(HTMLParser):
    """What a browser would read in the file."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def handle_data(self, data: str) -> None:
        self.said.append(data)


@given(texts=st.lists(st.text(max_size=20), max_size=5), address=st.text(max_size=30))
def test_whatever_a_page_says_only_shapes_are_read(both: Core, texts: list[str], address: str) -> None:
    html = body_of(both(f"{MODULE}:report_html", "indeed", element("div", {"href": address, "title": address}, *texts)))
    reader = Read()
    reader.feed(html)
    reader.close()
    assert set("".join(reader.said)) <= set("x \n")
    value = html.split('href="', 1)[1].split('"', 1)[0]
    assert set(value) <= set("x0/-_.")
    assert not value.startswith("//")


@given(node=NODES)
def test_no_word_survives_anywhere_but_in_the_names_of_the_code(both: Core, node: dict[str, Any]) -> None:
    html = body_of(both(f"{MODULE}:report_html", "indeed", node))
    assert not set(html) & set("ñ漢&'@")
    for name in ("href", "title", "data-x", "value"):
        for part in html.split(f' {name}="')[1:]:
            assert not set(part.split('"', 1)[0]) & set("QWZ89")
