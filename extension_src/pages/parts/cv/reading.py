"""Reads the file of a CV and stores its text, and the file beside it; on every page where a CV can be dropped."""

from extension_src.browser.cv_file import CvFileError, read_cv_file
from extension_src.browser.i18n import text
from extension_src.browser.turns import begun
from extension_src.pages.parts.files.opening import carried_file
from extension_src.pages.parts.focus import focus_drawn

# What is said of the file read last: the names for which each is to be said, '' for none.
SAID = {"incomplete": "", "lost_letters": "", "file_not_kept": ""}
# What the state of such a page has at first.
BEGINNING = Object.assign({"reading": None, "problem": None, "password": ""}, SAID)


class CvReading:
    """Reads one file at a time; `page` is the page's state, with BEGINNING. Whatever fails, the stored CVs stay."""

    def __init__(self, page, actions):
        self.page = page
        self.actions = actions
        self.controller = None

    async def read_file(self, file, password: str) -> None:
        """Read a file and store its text as a new CV."""
        if self.controller is not None:
            self.controller.abort()
        controller = __new__(AbortController())
        self.controller = controller
        begins = {"reading": {"name": file["name"], "page": 0, "pages": 0}, "problem": None}
        self.page.update(Object.assign(begins, SAID))

        def progressed(page, pages):
            self.page.update({"reading": {"name": file["name"], "page": page, "pages": pages}})

        try:
            read = await read_cv_file(file, password, progressed, controller.signal)
        except CvFileError as error:
            if self.controller is controller:
                self.failed(error, file)
            return
        if self.controller is not controller:
            return
        self.page.update({"reading": None, "password": ""})
        answer = await self.keep("", name_without_ending(file["name"]), read["text"], await carried_file(file))
        if answer is not None:
            self.page.update(
                {
                    "file_not_kept": "" if answer["is_file_kept"] else file["name"],
                    "incomplete": "" if read["complete"] else file["name"],
                    "lost_letters": file["name"] if read["lost_letters"] else "",
                }
            )

    def failed(self, error, file) -> None:
        """Show why the file was not read, and what the person can do; nothing is shown when the person cancelled."""
        if error.id == "cancelled":
            self.page.update({"reading": None, "problem": None})
            return
        self.page.update({"reading": None, "problem": {"id": error.id, "detail": error.detail, "file": file}})
        focus_drawn(self.page, "#cv-password")

    def cancel(self) -> None:
        if self.controller is not None:
            self.controller.abort()

    def try_password(self) -> None:
        """Read the encrypted file again with the typed password."""
        begun(self.read_file(self.page.state["problem"]["file"], self.page.state["password"]))

    async def keep(self, identifier: str, name: str, words: str, file):
        """Store a CV, as a new one when the id is '', with the file {name, data} that it was read from unless that is None;
        gives the worker's answer, None when it was not stored."""
        message = {"type": "save-cv", "cv": {"id": identifier, "name": name, "text": words}}
        if file is not None:
            message["file"] = file
        answer = await self.actions.request(message)
        if answer is None:
            return None
        is_new_version = identifier not in ["", answer["id"]]
        self.actions.say(text("cv_new_version" if is_new_version else "cv_kept"), answer["undo"])
        return answer


def name_without_ending(name: str) -> str:
    """The file's name without its ending: `Ana CV` for `Ana CV.pdf`."""
    place = name.rfind(".")
    return name[:place] if place > 0 else name
