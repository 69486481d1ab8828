"""Joins what the end of a line divides: words, compounds, ranges of dates, and alternatives with a slash."""

from extension_src.core.cv.date_lines import LETTERS, PRESENT
from extension_src.core.dates.days import month_named
from extension_src.core.dates.tokens import is_digits
from extension_src.core.native.cv_characters import replaced

LOWER = "a-z\u00df-\u00ff"
# Second halves that make any word with a hyphen before them a compound.
COMPOUND_ENDINGS = (
    "aware based built centric class critical driven efficient facing first focused friendly intensive level minded"
    " oriented party quality ready related scale service skilled solving speaking stack taught tier wide winning"
).split(" ")
# First halves that make a compound, unless the second half is one of REST_OF_WORDS.
COMPOUND_BEGINNINGS = (
    "back client cloud cost cross customer data deep detail double fast front full goal half hands hard high large long low"
    " mid multi near non object open peer quick self short single small team third three user well year"
).split(" ")
# Second halves that make one word with such a first half: database, background, highlight, fullness, middle.
REST_OF_WORDS = (
    "able al ally aloud ary base bases board boards book books charge charges cut date day days dle dleware drop ed en er"
    " ers es est ette ety flow flows ground grounds hand ile ing ings ion ish ity ive ives land less lance lancer light"
    " lighted lighting lights line lines load log logs ly media ment name names national ness night over overs page pages"
    " piece ple plex plication plied plier ply plying road roads rooms s sense ship set sets stage stop stops ual ularly"
    " ulary wards ware way ways week weight wife word words work works yard"
).split(" ")
# Compounds that neither of their halves reveals.
COMPOUNDS = (
    "add-on built-in check-in client-side co-author co-authored co-founded co-founder co-op co-organised co-organized"
    " co-owner co-worker follow-up full-time in-depth in-house life-long off-site on-call on-premise on-premises on-site"
    " one-way opt-in part-time plug-in post-graduate post-sales pre-sales real-time server-side set-up sign-up so-called"
    " stand-up start-up two-way value-added vice-president"
).split(" ")
# Names with a capital inside, before which a line may end; other names are known when the text contains them undivided.
NAMES = (
    "ActionScript BigQuery BitBucket CloudFormation CloudFront CloudWatch CoffeeScript DataBricks DevOps DevSecOps"
    " DynamoDB ElasticSearch FastAPI FileMaker GitHub GitLab GraphQL HubSpot InDesign InfluxDB InfoJobs JavaScript LinkedIn"
    " LogStash MailChimp MariaDB MatLab MongoDB MySQL NodeJS NumPy OpenAI OpenCV OpenShift OpenStack PageMaker PhoneGap"
    " PostScript PostgreSQL PowerBI PowerPoint PowerShell PyTorch QuickBooks QlikView RabbitMQ ReactJS RESTful SalesForce"
    " ServiceNow SharePoint SolidWorks SpaCy SquareSpace TensorFlow TikTok TypeScript WhatsApp WooCommerce WordPress YouTube"
).split(" ")

# A date and a dash at the end of a line; then the first number or word of the next line.
DATE_DASH = "(?<![0-9])((?:19|20)[0-9][0-9]|[0-9]{1,2}[/.][0-9]{2,4})( ?)([-\u2013\u2014\u2212])(\n+)"
DATE_AFTER = (
    "([0-9]{1,4}(?:[/.][0-9]{1,4})?|["
    + LETTERS
    + "]{1,12})(?!["
    + LETTERS
    + "])((?:[.]|(?: de| of))? ?['\u2019]?[0-9]{0,4})"
)


def without_line_ends_in_words(text: str) -> str:
    """`text` with everything joined that the end of a line divides: a word, a compound, a range of dates or numbers, "CI/CD".

    Lines must end in "\\n" alone, with no blank before it. A line that ends in a blank and a dash stays as it is, unless
    there is a date on both sides of the dash.
    """
    if "-\n" in text:
        text = _without_line_hyphens(text)
    text = replaced(DATE_DASH + DATE_AFTER, _range, text)
    text = replaced(f"(?<=[0-9])([-\u2013\u2014\u2212])\n(?=[0-9]|[{LOWER}][{LOWER}])", _same, text)
    # An address may end in a slash too, and is not joined with the next line.
    return replaced(f"(?<![{LETTERS}0-9./:@_-])([{LETTERS}]+/)\n(?=[{LETTERS}])", _same, text)


def _without_line_hyphens(text: str) -> str:
    """`text` with the words that a line's end divides joined; a compound divided at its hyphen keeps the hyphen.

    The two halves are a compound when the text has it elsewhere in one line, or when it begins or ends as compounds do. If
    not, they are a word when the text has that word elsewhere. Otherwise they are a compound when both halves are words of
    the text, when one half is a single letter (words are not divided there), or when there is another hyphen (typesetting
    programs do not divide words with a hyphen).
    """
    whole: dict[str, bool] = {}

    def known(word: str) -> str:
        small = word.lower()
        whole["-" + small] = True
        if word[1:] != small[1:]:
            whole["=" + word] = True
        return word

    def is_known(word: str) -> bool:
        return whole.get(f"-{word}".lower(), False)

    def is_compound(first: str, second: str) -> bool:
        if is_known(f"{first}-{second}") or has_compound_form(first.lower(), second.lower()):
            return True
        if is_known(first + second):
            return False
        is_pair = len(first) > 2 and len(second) > 2 and is_known(first) and is_known(second)
        return is_pair or len(first) == 1 or len(second) == 1

    def joined(before: str, first: str, line_end: str, second: str, after: str) -> str:
        compound = f"{first}-{second}"
        if second[0] != second[0].lower():
            is_name = first + second in NAMES or whole.get(f"={first + second}", False)
            if is_name and before + after == "":
                return first + second
            is_one = before != "" or is_known(compound)
            return before + (compound if is_one else f"{first}-{line_end}{second}") + after
        stays = before + after != "" or is_compound(first, second)
        return before + (compound if stays else first + second) + after

    # The look-behinds keep the search linear in a text that is one long word.
    replaced(f"(?<![{LETTERS}-])(?<!-\n)([{LETTERS}]+(?:-[{LETTERS}]+)?)(?![{LETTERS}-])", known, text)
    return replaced(f"(-?)(?<![{LETTERS}])([{LETTERS}]+)-(\n+)([{LETTERS}]+)(-?)", joined, text)


def has_compound_form(first: str, second: str) -> bool:
    """Whether the form of two halves, in lower case, makes them a compound: cross-functional, test-driven, self-taught."""
    if f"{first}-{second}" in COMPOUNDS or second in COMPOUND_ENDINGS:
        return True
    if first in COMPOUND_BEGINNINGS and second not in REST_OF_WORDS:
        return True
    return _has_accent_before_two_syllables(first) and second != "mente"


def _has_accent_before_two_syllables(first: str) -> bool:
    """Whether `first` has its accent so early that no Spanish word can continue after it, as in "técnico-comercial"."""
    after = 0
    accented = False
    was_vowel = False
    for letter in first:
        is_vowel = letter in "aeiouáéíóúü"
        if letter in "áéíóú":
            accented = True
            after = 0
        elif accented and is_vowel and not was_vowel:
            after += 1
        was_vowel = is_vowel
    return accented and after >= 2


def _range(start: str, blank: str, dash: str, line_end: str, end: str, after: str) -> str:
    is_year = len(end) == 4 and end[:2] in ("19", "20")
    is_month = after != "" and is_digits(after.strip()[-1:]) and month_named(end.lower()) > 0
    is_date = is_year or "/" in end or "." in end or is_month or end.lower() in PRESENT
    return start + blank + dash + (blank if is_date else line_end) + end + after


def _same(text: str) -> str:
    return text
