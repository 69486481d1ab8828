"""What mypy knows of a record is what the tables of fields and kept values say of it: names, kinds, what is always there."""

import types
from typing import Any, Union, get_args, get_origin, get_type_hints, is_typeddict

import pytest

from extension_src.core.applications import fields, filtering, values
from extension_src.core.storage import index, kept
from extension_src.core.types import applications, lists, matches, settings, stored

RECORDS = [
    (applications.Event, values.EVENT),
    (applications.Correction, values.EVENT_CHANGE),
    (applications.Contact, values.CONTACT),
    (applications.Link, values.LINK),
    (applications.Claim, values.CLAIM),
    (applications.Draft, values.DRAFT),
    (applications.EditedMessage, values.MESSAGE),
    (applications.Appointment, values.APPOINTMENT),
    (applications.Offer, values.OFFER),
    (applications.File, values.FILE),
    (applications.Pay, values.PAY),
    (matches.Skill, values.SKILL),
    (matches.Condition, values.CONDITION),
    (matches.Match, values.MATCH),
    (settings.Settings, kept.SETTINGS),
    (stored.Cv, kept.CV),
    (stored.BackupLine, kept.BACKUP_LINE),
    (stored.FolderCopy, kept.FOLDER_COPY),
    (stored.Subscription, kept.SUBSCRIPTION),
    (stored.Price, kept.PRICE),
    (stored.Rescoring, kept.SHAPES["rescoring"]),
]
# What an application has of a row, and a row of an application, for functions that are asked of either.
OF_ROWS = {"news_at", "follow_up_at"}
OF_APPLICATIONS = {"history", "contacts", "follow_up"}


def fits(kind: Any, shape: dict[str, Any]) -> bool:
    """Whether a type allows what a shape allows, and nothing else."""
    if get_origin(kind) in (Union, types.UnionType):
        rest = [one for one in get_args(kind) if one is not type(None)]
        return shape.get("optional") is True and len(rest) == 1 and fits(rest[0], without_none(shape))
    if shape.get("optional"):
        return False
    match shape["kind"]:
        case "text" | "choice":
            return kind is str
        case "flag":
            return kind is bool
        case "number":
            return kind is int or (kind is float and not shape["whole"])
        case "items":
            return get_origin(kind) is list and fits(get_args(kind)[0], shape["of"])
        case "named":
            return get_origin(kind) is dict and get_args(kind)[0] is str and fits(get_args(kind)[1], shape["of"])
        case "record":
            return differences(kind, shape) == []
    return kind is Any


def without_none(shape: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in shape.items() if name != "optional"}


def differences(record: Any, shape: dict[str, Any]) -> list[str]:
    """The fields that a TypedDict and the shape of a record say differently."""
    assert is_typeddict(record)
    hints = get_type_hints(record)
    found = sorted(set(hints) ^ set(shape["fields"])) + sorted(record.__required_keys__ ^ set(shape["needed"]))
    return found + [name for name in hints if name in shape["fields"] and not fits(hints[name], shape["fields"][name])]


@pytest.mark.parametrize("record, shape", RECORDS, ids=lambda one: getattr(one, "__name__", ""))
def test_a_record_has_the_fields_of_its_table(record: Any, shape: dict[str, Any]) -> None:
    assert differences(record, shape) == []


def test_an_application_has_the_fields_of_the_one_table() -> None:
    hints = get_type_hints(applications.Application)
    assert hints.pop("id") is str
    assert set(hints) == set(fields.FIELDS) | OF_ROWS
    assert [name for name in fields.FIELDS if not fits(hints[name], fields.SHAPES[name])] == []
    changed = set(get_type_hints(applications.Fields)) - set(hints)
    assert changed == {"id", "description", "status_at", "event", "add_tag"}


def test_a_row_has_what_the_index_makes() -> None:
    hints = get_type_hints(applications.Row)
    assert hints.pop("id") is str
    shapes = {**kept.ROW, **kept.EXTRAS}
    assert set(hints) == set(shapes) | OF_APPLICATIONS
    assert [name for name in shapes if not fits(hints[name], shapes[name])] == []
    assert set(index.DERIVED) <= set(hints)


def test_filters_are_those_that_every_row_passes() -> None:
    assert list(get_type_hints(lists.Filters)) != []
    assert set(get_type_hints(lists.Filters)) == set(filtering.no_filters())


@pytest.mark.parametrize(
    "kind, shape",
    [
        (str, {"kind": "number", "low": 0, "high": 1, "whole": True}),
        (float, {"kind": "number", "low": 0, "high": 1, "whole": True}),
        (str, {"kind": "text", "limit": 1, "optional": True}),
        (str | None, {"kind": "text", "limit": 1}),
        (list[int], {"kind": "items", "of": {"kind": "text"}, "most": 1}),
        (applications.Offer, values.LINK),
        (applications.Contact, {**values.CONTACT, "needed": ["name"]}),
    ],
)
def test_what_differs_is_heard(kind: Any, shape: dict[str, Any]) -> None:
    assert not fits(kind, shape)
