"""Which of several CVs suits a listing best: each with its number, the best first."""

from extension_src.browser.format import number
from extension_src.browser.i18n import text
from extension_src.browser.turns import begun
from extension_src.browser.types.work import RankedCv
from extension_src.browser.view import h


def ranked_view(ranked: list[RankedCv]):
    """The CVs of `background/cvs.ranked_cvs` under their heading, None for fewer than two."""
    if len(ranked) < 2:
        return None
    return h("div", {"class": "ranked", "key": "ranked"}, [h("h3", {}, [text("which_cv")]), _list(ranked)])


def _list(ranked: list[RankedCv]):
    lines = [
        h("li", {"key": one["id"]}, [h("bdi", {}, [one["name"]]), h("strong", {}, [number(one["fit"])])])
        for one in ranked
    ]
    return h("ol", {"key": "list"}, lines)


def which_cv_view(record, state, actions):
    """The question which CV suits an application's listing, answered when it is unfolded; None with fewer than two CVs."""
    if len(state["cvs"]) < 2:
        return None
    known = state["ranked_cvs"] if "ranked_cvs" in state else None
    children = [h("summary", {}, [text("which_cv")])]
    if known is not None and known["id"] == record["id"]:
        ranked = known["cvs"]
        children.append(_list(ranked) if len(ranked) > 0 else h("p", {"class": "hint"}, [text("no_fit")]))

    def toggled(event):
        if event.target.open:
            begun(rank(record["id"], actions))

    return h("details", {"class": "which-cv ranked", "key": f"which-cv-{record['id']}", "onToggle": toggled}, children)


async def rank(identifier: str, actions) -> None:
    """Ask the worker, and show its answer."""
    answer = await actions.request({"type": "score", "id": identifier})
    if answer is not None:
        actions.page.update({"ranked_cvs": {"id": identifier, "cvs": answer["cvs"]}})
