"""Line breaks put back where a page lost them: boards that drop their markup leave "in the processWhat you need- 5 years"."""

from extension_src.core.native.patterns import matches, pattern, placed_matches
from extension_src.core.native.words import width

USUAL_LENGTH = 120
# Letters before a break: no name in NAMES has more.
LONGEST_NAME = 12
LOWER = "a-z\u00e0-\u00f6\u00f8-\u00ff"
UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u00bf\u00a1"
# Each ends where a line broke; what follows begins the next.
BREAKS = pattern(
    "[" + LOWER + ")!?:;%](?=[" + UPPER + "][" + LOWER + "'\u2019])|"
    "[a-z]{3}\\.(?=[A-Z][a-z]{2})|["
    + LOWER
    + ")](?=A [a-z]{3})|["
    + LOWER
    + "][.)]?(?=[0-9]{1,2} ?\\+ |[0-9]{1,2} ?\\+? ?(?:-|\u2013|"
    "to)? ?[0-9]{0,2} ?\\+? ?[yY]ears)|"
    "[" + LOWER + ".)!?:;](?=[-\u2013][ \u00a0]+[A-Z0-9])|[.!?)](?=-[A-Z])|[ \u00a0](?=-[A-Z][a-z])|"
    "(?:required|preferred|plus|experience|skills|desired|equivalent|ability)(?=-[A-Z][a-z])|"
    "(?:required|preferred|desired|experience|skills)(?=[A-Z])|"
    "(?<![A-Z])[A-Z]{5,}(?=[A-Z][a-z.][a-zA-Z])|(?<![A-Z])[A-Z]{6,}(?=[0-9]+ ?\\+? )|"
    "(?<![ \u00a0])[ \u00a0]{3,}(?=[A-Z\u2022\u00b7-])|[^ \u00a0](?=[\u2022\u25cf\u25aa\u25e6][ \u00a0]*[A-Za-z0-9])|"
    "[^ \u00a0lL](?=\u00b7[ \u00a0]*[A-Za-z0-9])|"
    "[A-Za-z.)] ?(?=\\* ?[A-Z][a-z])|[a-z.)] (?=- [A-Z][a-z])|"
    "(?:required|preferred|desired|plus|experience|equivalent|skills|degree|field) (?=(?:Experience|Ability|Knowledge|Must|"
    "Strong|Excellent|"
    "Proficien[a-z]+|Bachelor|Master|Minimum|Previous|Proven|Familiarity|Demonstrated|Candidates?|Working|High|Valid|Use)\\b)|"
    "(?:required|preferred|desired|experience|skills) (?=[A-Z][A-Za-z]{1,20}(?: (?:or|and|/) [A-Z][A-Za-z]{1,20})? "
    "(?:experience|knowledge|skills|certification|degree)\\b)"
)
# Names that are written so.
NAMES = pattern(
    "^(?:java|type|power|share|word|quick|solid|auto|you|face|linked|git|net|open|data|snow|mongo|post|my|cyber|team|block|"
    "big|red|work|health|"
    "photo|light|after|pay|sales|hub|mail|free|fire|cloud|i|e|mc|mac|de|la|le|di|van|sound|smart|sketch|elastic|tensor|dev|"
    "fin|bio|nano|agri|"
    "pro|info|tele|micro|mega|hyper|super|inter|master|visa|rest|black|blue|green|fresh|snap|door|insta|what|pin|time|life|"
    "home|coffee|type|"
    "vmware|cross|action|objective|clear|test|web|x|view|graph|spark|air|data|o|d|fitz|mac|ever|one|play|drop|site|tool|"
    "auto|show|prod|apple)$"
)
WORD = pattern("[" + LOWER + UPPER + "]")


def lines_within(line: str) -> list[list[int]]:
    """`[start, end]` of the lines that a line was before their breaks were lost; a line of usual length is one."""
    if len(line) <= USUAL_LENGTH or width(line) <= USUAL_LENGTH:
        return [[0, len(line)]]
    found: list[list[int]] = []
    start = 0
    for match in placed_matches(BREAKS, line):
        end = match[1]
        if end - start < 2 or is_name(line, end):
            continue
        found.append([start, end])
        start = end
    found.append([start, len(line)])
    return found


def is_name(line: str, place: int) -> bool:
    """Whether a place stands within a name such as PowerPoint, or after a word too short to end a line."""
    if place >= len(line) or not matches(WORD, line[place - 1]) or not matches(WORD, line[place]):
        return False
    before = place
    while before > 0 and matches(WORD, line[before - 1]):
        if place - before == LONGEST_NAME:
            return False
        before -= 1
    word = line[before:place].lower()
    return len(word) < 3 or matches(NAMES, word)
