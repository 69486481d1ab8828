"""The parts that LinkedIn's three layouts share: addresses, the application form, the dialogs that Apply opens."""

from content_scripts.apply_words import Words
from content_scripts.board import Board
from content_scripts.form import Form
from content_scripts.words.further import WORLD
from extension_src.browser.dom import address, attribute
from extension_src.core.listings.board_addresses import LINKEDIN

COMPANY_LINK = "a[href*='/company/'], a[href*='/school/'], a[href*='/showcase/']"
# No control in a dialog is Apply: it continues a click already noticed ("Continue applying"), or asks to sign in.
DIALOG = "[role='dialog'], [role='alertdialog'], dialog, .artdeco-modal, .modal, .modal__wrapper"


class Page(Board):
    id = "linkedin"
    # The whole site: feed, messages and company pages open jobs with pushState, after which Chrome injects no script.
    matches = ["https://*.linkedin.com/*"]
    addresses = LINKEDIN
    words = Words(WORLD)
    id_form = "[0-9]{6,20}"
    one_job_page = "^[^?#]*/jobs/view/"
    # Navigation inside the site does not update the page's head.
    page_named_by: list[str] = []
    not_apply = DIALOG
    company_links = COMPANY_LINK
    form = Form("^[^?#]*/jobs/view/[^/?#]+/apply(?![^/?#])", "(?!)", "main h1, main h2, main h3, main p")

    def canonical_url(self, url: str, job_id: str) -> str:
        return url if job_id == "" else f"https://www.linkedin.com/jobs/view/{job_id}/"

    def control_job_id(self, control) -> str:
        """The job that Easy Apply names, in the address of its form or in the classic button; '' when there is none."""
        target = address(control)
        return self.job_id(target) if self.is_application_page(target) else attribute(control, "data-job-id")
