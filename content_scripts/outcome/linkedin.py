"""LinkedIn's own signs: a dialog, feedback in the top card, and on its server-driven pages the status of an application."""

from typing import Any

from content_scripts.outcome.signs import Signs
from content_scripts.outcome.words import says_sent
from extension_src.browser.dom import all_of, contains, first, line

SENT_DIALOG = "#post-apply-modal, [aria-labelledby='post-apply-modal']"
SUCCESS = ".jobs-s-apply [class*='inline-feedback--success'], [class*='top-card'] [class*='inline-feedback--success']"
APPLICATION_STATUS = [
    "application status", "estado de la solicitud", "stato della candidatura", "état de la candidature",
    "bewerbungsstatus", "status da candidatura", "sollicitatiestatus",
]  # fmt: skip


class LinkedInSigns(Signs):
    def shadow_roots(self, page) -> list[Any]:
        outlet = first(page, "#interop-outlet, [data-testid='interop-shadowdom']")
        # Since 2026 the application form and its confirmation are rendered in this shadow root.
        return [] if outlet is None or outlet.shadowRoot is None else [outlet.shadowRoot]

    def is_confirmed(self, page, job_id: str) -> bool:
        root = self.board.detail_root(page, job_id)
        places = [page]
        places.extend(self.shadow_roots(page))
        for place in places:
            # What an advert in a dialog says is no confirmation.
            dialogs = [
                dialog for dialog in all_of(place, self.board.dialogs) if root is None or not contains(dialog, root)
            ]
            said = [line(dialog) for dialog in dialogs]
            if line(first(place, SENT_DIALOG)) != "" or any([says_sent(text) for text in said]):
                return True
        if self.board.is_application_page(page.location.href):
            return super().is_confirmed(page, job_id)
        return self.says_applied(root, job_id) or line(first(root, SUCCESS)) != ""

    def says_applied(self, root, job_id: str) -> bool:
        """Whether the top card contains the block about the status of an application that was sent."""
        headings = [part for part in all_of(root, "h2, h3, p") if line(part).lower() in APPLICATION_STATUS]
        return any([bool(self.board.is_in_top_card(heading, root, job_id)) for heading in headings])
