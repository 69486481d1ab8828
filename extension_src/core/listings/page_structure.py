"""A page's structure without its content, for a report of a changed board: all that selectors need, nothing to read. Pure.

A node is `{"tag", "attributes": [[name, value]], "children": [nodes]}` or `{"text"}`. Text becomes `x` and blanks, an
address only keeps its shape, and of all other values only names that a developer gave are kept.
"""

from extension_src.core.types.listings import Described

# The values of these attributes are names in the board's own code, which selectors use.
KEPT_VALUES = ["class", "id", "role", "type", "rel", "itemprop", "data-testid", "data-test", "data-view-name"]
ADDRESSES = ["href", "src", "action"]
WITHOUT_CONTENT = ["script", "style", "noscript", "template", "iframe", "svg", "object"]
VOID = "area base br col embed hr img input link meta param source track wbr".split(" ")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
DIGITS = "0123456789"
NAME_CHARACTERS = LETTERS + LETTERS.upper() + DIGITS + "-_:"
BLANKS = " \t\r\f\u00a0"
# Longer names, and those with more digits, are generated for one job or one person: ids and tokens.
LONGEST_NAME = 64
MOST_DIGITS = 4
# A longer run of mixed letters and digits between hyphens is a token.
LONGEST_MIXED_PART = 12
LONGEST_ADDRESS = 200
NO_LOADING = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'


def report_html(board: str, node: Described) -> str:
    """The text of a report's file: the node's structure as a page that loads and runs nothing."""
    pieces = ['<!doctype html>\n<meta charset="utf-8">\n', NO_LOADING, f"\n<title>{board}</title>\n"]
    _write(node, pieces)
    pieces.append("\n")
    return "".join(pieces)


def _write(node: Described, pieces: list[str]) -> None:
    if "text" in node:
        pieces.append(text_shape(node["text"]))
        return
    tag = node["tag"].lower() if is_developers_name(node["tag"]) else "x-x"
    pieces.append("<" + tag)
    for attribute in node["attributes"]:
        name = attribute[0].lower()
        # An event handler would run when the file is opened.
        if is_developers_name(name) and not name.startswith("on"):
            pieces.append(f' {name}="{value_shape(name, attribute[1])}"')
    pieces.append(">")
    if tag in VOID:
        return
    if tag not in WITHOUT_CONTENT:
        for child in node["children"]:
            _write(child, pieces)
    pieces.append(f"</{tag}>")


def text_shape(text: str) -> str:
    """The text with an x for every character except blanks and line ends."""
    shape: list[str] = []
    for character in text:
        if character == "\n":
            shape.append("\n")
        else:
            shape.append(" " if character in BLANKS else "x")
    return "".join(shape)


def value_shape(name: str, value: str) -> str:
    """The part of an attribute's value that the report keeps."""
    if name in ADDRESSES:
        return path_shape(value)
    if name in KEPT_VALUES:
        words = [word for word in value.replace("\n", " ").replace("\t", " ").split(" ") if word != ""]
        return " ".join([word if is_developers_name(word) else masked(word) for word in words])
    return "" if value == "" else "x"


def path_shape(address: str) -> str:
    """The masked path of an address: `/xxxx/xxx-00` for `https://host/jobs/abc-12?token=1#top`."""
    path = address.split("#")[0].split("?")[0][:LONGEST_ADDRESS]
    if "//" in path:
        parts = path.split("//")[1].split("/")
        path = "/" + "/".join(parts[1:]) if len(parts) > 1 else "/"
    return masked(path)


def masked(text: str) -> str:
    """The text with x for letters and 0 for digits; `/`, `-`, `_` and `.` stay."""
    shape: list[str] = []
    for character in text:
        if character in DIGITS:
            shape.append("0")
        else:
            shape.append(character if character in "/-_." else "x")
    return "".join(shape)


def is_developers_name(name: str) -> bool:
    """Whether a value looks like a name in a program: it begins with a letter or `_`, is short and has few digits."""
    if name == "" or len(name) > LONGEST_NAME or (name[0].lower() not in LETTERS and name[0] != "_"):
        return False
    digits = 0
    for part in name.replace("_", "-").replace(":", "-").split("-"):
        before = digits
        for character in part:
            if character not in NAME_CHARACTERS:
                return False
            if character in DIGITS:
                digits += 1
        if digits > before and len(part) > LONGEST_MIXED_PART:
            return False
    return digits <= MOST_DIGITS
