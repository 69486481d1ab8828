"""The commands that Ctrl+K offers: about one application, about the list, and ways to every page."""

from typing import Any

from extension_src.browser.i18n import filled, text
from extension_src.browser.turns import begun
from extension_src.core.applications.statuses import CLOSED_STATUSES
from extension_src.pages.parts.application_row import title_of
from extension_src.pages.parts.bar import WAYS
from extension_src.pages.parts.focus import focus_on
from extension_src.pages.parts.keeping.changed_setting import change_setting
from extension_src.pages.parts.status_select import offered_statuses, status_label
from extension_src.pages.tracker.commands.shortcut_help import show_help
from extension_src.pages.tracker.listed.columns import show_columns
from extension_src.pages.tracker.listed.spreadsheet import save_listed


def commands_for(tracker, about: str) -> list[Any]:
    """[{label, detail, run}]; `about`: the id of the application that is meant, '' for none."""
    commands = []
    for row in tracker.page.state["rows"]:
        if row["id"] == about:
            commands.extend(_about(row, tracker))
            break
    commands.extend(_about_list(tracker))
    for way in WAYS:
        commands.append(_command(text(way[2]), text("command_go"), _leads_to(way[0])))
    return commands


def _command(label: str, detail: str, run):
    return {"label": label, "detail": detail, "run": run}


def _leads_to(address: str):
    def go():
        location.href = address

    return go


def _about(row, tracker) -> list[Any]:
    identifier = row["id"]
    title = title_of(row)
    card = tracker.card
    changes = tracker.changes
    settings = tracker.page.state["settings"]
    commands = []
    for status in offered_statuses(settings):
        if status != row["status"] or not row["confirmed"]:
            label = filled("command_status", {"status": status_label(status, settings)})
            commands.append(_command(label, title, _sets(status, identifier, changes)))
    commands.append(_command(text("field_notes"), title, lambda: card.open_at(identifier, "#field-notes")))
    commands.append(_command(text("tags"), title, lambda: card.open_at(identifier, "#field-tags")))
    commands.append(_command(text("open_listing"), title, lambda: card.open_listing(identifier)))
    commands.append(_command(text("letter"), title, _leads_to(f"letters.html?id={encodeURIComponent(identifier)}")))
    sheet = f"preparation.html?id={encodeURIComponent(identifier)}"
    commands.append(_command(text("preparation_open"), title, _leads_to(sheet)))
    if row["status"] not in CLOSED_STATUSES:
        commands.append(_command(text("meeting_add"), title, lambda: _plan(card, identifier)))
    commands.append(_command(text("file_attach"), title, lambda: begun(_attach(card, identifier))))
    is_archived = "archived" in row and row["archived"]
    label = text("unarchive" if is_archived else "archive")
    commands.append(_command(label, title, lambda: changes.archive([identifier], not is_archived)))
    commands.append(_command(text("delete"), title, lambda: begun(changes.delete([identifier]))))
    return commands


def _sets(status: str, identifier: str, changes):
    return lambda: changes.set_status(identifier, status)


async def _plan(card, identifier: str) -> None:
    """Show the application with the form of a new appointment."""
    await card.open(identifier)
    if card.is_open(identifier):
        card.meetings.ask()


async def _attach(card, identifier: str) -> None:
    """Show the application and let the person choose a file for it."""
    if card.page.state["open"] != identifier:
        await card.open(identifier)
    if card.is_open(identifier):
        card.page.after_draw(card.files.choose)


def _about_list(tracker) -> list[Any]:
    state = tracker.page.state
    listed = tracker.listed
    settings = state["settings"]
    ids = [row["id"] for row in state["shown"]]
    commands = [
        _command(text("add_by_hand"), "", lambda: tracker.changes.add()),
        _command(text("answers"), "", lambda: tracker.answers.open()),
        _command(text("search"), "", lambda: focus_on("#search")),
        _command(text("columns"), "", show_columns),
        _command(text("rows_compact"), "", lambda: _toggle_low_rows(tracker)),
        _command(text("key_recall"), "", lambda: tracker.actions.recall()),
        _command(text("shortcuts"), "", show_help),
    ]
    if len(ids) > 0:
        label = filled("export_these", {"count": len(ids)})
        commands.append(_command(label, "", lambda: begun(save_listed(ids, settings))))
        commands.append(_command(text("select_all"), "", lambda: tracker.selection.take_all(True)))
    if not listed.is_everything():
        commands.append(_command(text("filters_clear"), "", lambda: listed.clear_filters()))
    if tracker.actions.last_undo is not None:
        commands.append(_command(text("undo"), "", tracker.actions.undo_last))
    for view in settings["views"]:
        commands.append(_command(view["name"], text("saved_views"), _shows(view["name"], tracker)))
    return commands


def _shows(name: str, tracker):
    return lambda: tracker.saved_views.choose(name)


def _toggle_low_rows(tracker) -> None:
    begun(change_setting(tracker.actions, "compact_rows", lambda settings: not settings["compact_rows"]))
