"""What LinkedIn's three layouts share: the job that an address names, pay as LinkedIn writes it, headings. Pure."""

from extension_src.core.listings.address import path_of, query_value, run_of
from extension_src.core.native.strings import split_words

DIGITS = "0123456789"
SHORTEST_ID = 6
VIEW = "/jobs/view/"
CURRENCIES = (
    "USD EUR GBP CHF CAD AUD NZD SGD HKD INR JPY CNY BRL MXN ARS CLP COP PEN SEK NOK DKK ISK PLN CZK HUF RON "
    "BGN TRY ILS AED SAR QAR ZAR NGN KES EGP MAD MYR PHP IDR THB VND KRW TWD UAH"
).split(" ")
# What is longer is a sentence or a card of another job.
LONGEST_PAY = 60
CURRENCY_SIGNS = ["€", "$", "£", "¥", "₹", "₩", "₪", "₺", "₽", "₱", "฿", "₫", "₦", "zł"]


def job_id_in(url: str) -> str:
    """The job that an absolute address of LinkedIn names, '' when none.

    `/jobs/view/<id>`, `/jobs/view/<slug>-<id>`, `.../<id>/apply/`, `.../<id>/&eBP=...` (SDUI writes it so, with and
    without the slash), else the `currentJobId` of a list page.
    """
    path = path_of(url)
    start = path.find(VIEW)
    if start >= 0:
        segment = path[start + len(VIEW) :].split("/")[0].split("&")[0]
        number = run_of(segment[segment.rfind("-") + 1 :], DIGITS)
    else:
        number = run_of(query_value(url, "currentJobId"), DIGITS)
    return number if len(number) >= SHORTEST_ID else ""


def is_view(url: str) -> bool:
    """Whether the address is of one job's own page."""
    return VIEW in path_of(url)


def is_apply_flow(url: str) -> bool:
    """Whether the address is LinkedIn's own application form for a job: `/jobs/view/<id>/apply/`."""
    path = path_of(url)
    return VIEW in path and f"{path}/".find("/apply/") > path.find(VIEW)


def is_way_out(url: str) -> bool:
    """Whether the address is LinkedIn's redirect to another site (2026-02 `/redir/redirect`, 2026-10 `/safety/go`)."""
    path = path_of(url)
    return path.startswith("/safety/go") or path.startswith("/redir/redirect")


def is_pay(text: str) -> bool:
    """Whether a pill or chip is pay: a figure with a currency ("£70K/yr", "90K GBP/yr - 100K GBP/yr")."""
    if len(text) > LONGEST_PAY or "premium" in text.lower() or not any([digit in text for digit in DIGITS]):
        return False
    if any([sign in text for sign in CURRENCY_SIGNS]):
        return True
    words = split_words(text.replace("/", " ").replace("-", " "))
    return any([word in CURRENCIES for word in words]) and any([is_amount(word) for word in words])


def is_amount(word: str) -> bool:
    """Whether a word is a figure of money, "90K" or "450": one digit alone is a version ("PHP 8", "CAD 3D")."""
    return len(word) > 1 and word[0] in DIGITS and word[1] in DIGITS + ".,KkMmL"


def without_heading(text: str, heading: str) -> str:
    """The description without the heading that stands in its box ("About the job")."""
    if heading == "" or not text.startswith(heading):
        return text
    return text[len(heading) :].strip()


def tab_title(title: str) -> str:
    """document.title without the count of notifications before it: "(9) Developer | Acme | LinkedIn"."""
    end = title.find(") ")
    if title.startswith("(") and 0 < end < 6 and run_of(title[1:], DIGITS + "+") == title[1:end]:
        return title[end + 2 :]
    return title
