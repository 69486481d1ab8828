"""InfoJobs' own sign: the page's state says whether the person applied."""

from content_scripts.outcome.signs import Signs


class InfoJobsSigns(Signs):
    def is_confirmed(self, page, job_id: str) -> bool:
        state = self.board.state
        is_stated = state.job_of(page, job_id) is not None and state.value(page, ["candidate", "applied"]) is True
        return is_stated or super().is_confirmed(page, job_id)
