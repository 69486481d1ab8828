"""The view of the settings page, made from its state alone."""

from extension_src.browser.format import byte_size
from extension_src.browser.i18n import filled, language, text
from extension_src.browser.view import h
from extension_src.core.letters.subscription import is_pro
from extension_src.core.native.lists import joined
from extension_src.pages.parts.boards import board_ids, board_name, newest_page_of
from extension_src.pages.parts.controls.select_field import select_field
from extension_src.pages.parts.frame import page_frame, section
from extension_src.pages.parts.icons import icon
from extension_src.pages.settings.copies import copies_section
from extension_src.pages.settings.deleted import deleted_section
from extension_src.pages.settings.pro import pro_section
from extension_src.pages.settings.stages import stages_view

# Each language is named in its own words.
LANGUAGES = [["en", "English"], ["es", "Español"]]
DAYS = [0, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90]


def _days_select(name: str, hint: str, chosen, page):
    choices = [[f"{days}", text("never") if days == 0 else filled("days", {"days": days})] for days in DAYS]
    words = text(f"setting_{name}")
    return select_field(
        name, words, choices, f"{chosen[name]}", lambda days: page.choose(name, Number(days)), "choice", hint
    )


def _notifications(state, page):
    properties = {
        "type": "checkbox",
        "id": "notifications",
        "checked": state["notifies"],
        "onChange": lambda event: page.switch_notifications(event.target.checked),
    }
    children = [h("label", {"for": "notifications"}, [text("setting_notifications")]), h("input", properties, [])]
    return h("div", {"class": "choice", "key": "notifications"}, children)


def _board(board: str, chosen, page):
    properties = {
        "type": "checkbox",
        "id": f"board-{board}",
        "checked": board not in chosen["boards_off"],
        "onChange": lambda event: page.switch_board(board, event.target.checked),
    }
    month = newest_page_of(board)
    children = [
        h("label", {"for": f"board-{board}"}, [board_name(board)]),
        h("input", properties, []),
        None if month == "" else h("p", {"class": "hint"}, [filled("board_tried", {"month": month})]),
    ]
    return h("div", {"class": "choice", "key": board}, children)


def _badge_fit(chosen, page):
    properties = {
        "type": "checkbox",
        "id": "badge_fit",
        "checked": chosen["badge_fit"],
        "aria-describedby": "badge_fit-hint",
        "onChange": lambda event: page.choose("badge_fit", event.target.checked),
    }
    children = [
        h("label", {"for": "badge_fit"}, [text("setting_badge_fit")]),
        h("input", properties, []),
        h("p", {"class": "hint", "id": "badge_fit-hint"}, [text("setting_badge_fit_hint")]),
    ]
    return h("div", {"class": "choice", "key": "badge_fit"}, children)


def _show_erase(event) -> None:
    document.getElementById("erase").showModal()


def _erase_dialog(state, page):
    def confirmed(event):
        event.target.closest("dialog").close()
        page.erase()

    buttons = [
        h("button", {"type": "button", "onClick": lambda event: page.export_all()}, [text("export_first")]),
        h(
            "button",
            {"type": "button", "onClick": lambda event: event.target.closest("dialog").close()},
            [text("cancel")],
        ),
        h("button", {"type": "button", "class": "danger filled", "onClick": confirmed}, [text("erase_confirm")]),
    ]
    children = [
        h("h2", {"id": "erase-title"}, [text("erase_title")]),
        h("p", {}, [text("erase_text")]),
        _left_in_folder(state["folder"]),
        h("p", {}, [text("erase_ends_pro")]) if is_pro(state["subscription"], Date.now()) else None,
        h("div", {"class": "buttons"}, buttons),
    ]
    return h("dialog", {"id": "erase", "key": "erase", "aria-labelledby": "erase-title"}, children)


def _left_in_folder(record):
    return None if record is None else h("p", {}, [filled("erase_folder", {"folder": record["folder"]})])


def _data(state, page):
    save = {"type": "button", "onClick": lambda event: page.export_all()}
    erase = {"type": "button", "class": "danger", "onClick": _show_erase}
    buttons = [
        h("button", save, [icon("down"), text("export_all")]),
        h("button", erase, [icon("trash"), text("erase")]),
    ]
    return section(
        "data",
        text("setting_data"),
        [
            h(
                "p",
                {"class": "hint", "key": "hint"},
                [filled("setting_data_hint", {"size": byte_size(state["used"])})],
            ),
            h("div", {"class": "buttons", "key": "buttons"}, buttons),
        ],
    )


def settings_view(state, page):
    """The whole page."""
    chosen = state["settings"]
    languages = [["", text("as_browser")]]
    languages.extend(LANGUAGES)
    themes = [["", text("as_system")], ["light", text("theme_light")], ["dark", text("theme_dark")]]

    def kept(name):
        return lambda value: page.choose(name, value)

    children = [
        section(
            "looks",
            text("setting_looks"),
            [
                select_field("language", text("setting_language"), languages, chosen["language"], kept("language")),
                select_field("theme", text("setting_theme"), themes, chosen["theme"], kept("theme")),
            ],
        ),
        section(
            "reminders",
            text("setting_reminders"),
            [
                _days_select("follow_up_days", text("setting_follow_up_hint"), chosen, page),
                _days_select("ghosted_days", text("setting_ghosted_hint"), chosen, page),
                _notifications(state, page),
            ],
        ),
        section(
            "boards",
            text("setting_boards"),
            joined(
                [h("p", {"class": "hint", "key": "hint"}, [text("setting_boards_hint")])],
                [_board(board, chosen, page) for board in board_ids()],
                [_badge_fit(chosen, page)],
            ),
        ),
        stages_view(state, page),
        pro_section(state, page.erase_pro, page.pro),
        copies_section(state, page),
        _data(state, page),
        deleted_section(state["deletions"], page.actions),
        section(
            "about",
            text("setting_about"),
            [
                h("p", {"class": "hint", "key": "version"}, [f"JobTrack {chrome.runtime.getManifest()['version']}"]),
                h("p", {"class": "hint", "key": "privacy"}, [text("privacy_short")]),
                h("a", {"key": "policy", "href": f"privacy.{language()}.html"}, [text("privacy_policy")]),
            ],
        ),
        _erase_dialog(state, page),
    ]
    return page_frame("settings.html", text("settings"), children, state, page.actions)
