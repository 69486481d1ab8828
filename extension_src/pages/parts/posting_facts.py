"""One line with what a posting says of itself: pay, where one works, contract, since when and until when, the employer's page."""

from extension_src.browser.format import money, short_date
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h

WORKPLACES = {"remote": "workplace_remote", "hybrid": "workplace_hybrid", "on-site": "workplace_on_site"}
# The text for each period that is paid for.
PERIODS = {"hour": "pay_hour", "day": "pay_day", "week": "pay_week", "month": "pay_month", "year": "pay_year"}


def posting_facts_view(record, now: int):
    """The line about an application's posting, None where nothing is known (`core/listings/facts/reading.py`)."""
    parts = []
    if "pay" in record and record["pay"] is not None:
        parts.append(pay_text(record["pay"]))
    if "workplace" in record:
        parts.append(text(WORKPLACES[record["workplace"]]))
    if "contract" in record:
        parts.append(record["contract"])
    if "posted_at" in record:
        parts.append(filled("fact_posted", {"date": short_date(record["posted_at"])}))
    if "closes_at" in record:
        key = "fact_closes" if record["closes_at"] >= now else "fact_closed"
        parts.append(filled(key, {"date": short_date(record["closes_at"])}))
    items = [h("li", {"key": f"{place}"}, [h("bdi", {}, [parts[place]])]) for place in range(len(parts))]
    if "apply_url" in record and record["apply_url"].startswith("http"):
        way = {"href": record["apply_url"], "target": "_blank", "rel": "noreferrer"}
        items.append(h("li", {"key": "employer"}, [h("a", way, [text("fact_employer")])]))
    if len(items) == 0:
        return None
    return h("ul", {"class": "posting-facts", "key": "posting-facts", "aria-label": text("facts")}, items)


def pay_text(pay) -> str:
    """`€25,000 – €30,000 a year`, from one end on or up to it where the posting names only that."""
    low: float | None = pay["min"]
    high = pay["max"]
    if low is None or high is None:
        key = "pay_up_to" if low is None else "pay_from"
        amount = filled(key, {"pay": money(high if low is None else low, pay["currency"])})
    elif low == high:
        amount = money(low, pay["currency"])
    else:
        amount = f"{money(low, pay['currency'])} – {money(high, pay['currency'])}"
    return amount if pay["period"] == "" else filled(PERIODS[pay["period"]], {"pay": amount})
