"""What LinkedIn's three layouts share: addresses, the application form, the dialogs that a click on Apply opens."""

from content_scripts.board import Board
from content_scripts.form import Form
from extension_src.browser.dom import address, attribute
from extension_src.core.listings.board_addresses import LINKEDIN

# What a dialog offers ("Continue applying") goes on with a click that was seen already, or asks guests to sign in.
DIALOG = "[role='dialog'], [role='alertdialog'], dialog, .artdeco-modal, .modal, .modal__wrapper"


class Page(Board):
    id = "linkedin"
    # All of the site: jobs are reached from feed, messages and company pages by pushState, which injects nothing.
    matches = ["https://*.linkedin.com/*"]
    addresses = LINKEDIN
    id_form = "[0-9]{6,20}"
    one_job_page = "^[^?#]*/jobs/view/"
    # Moves inside the site leave the page's head as it was.
    page_named_by: list[str] = []
    not_apply = DIALOG
    form = Form("^[^?#]*/jobs/view/[^/?#]+/apply(?![^/?#])", "(?!)", "main h1, main h2, main h3, main p")

    def canonical_url(self, url: str, job_id: str) -> str:
        return url if job_id == "" else f"https://www.linkedin.com/jobs/view/{job_id}/"

    def control_job_id(self, control) -> str:
        """Easy Apply names its job: in the address of its form, or in the classic button."""
        target = address(control)
        return self.job_id(target) if self.is_application_page(target) else attribute(control, "data-job-id")
