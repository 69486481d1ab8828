"""How a file's bytes stand for letters: told by the bytes, because a CSV does not say it. Pure.

A text in an encoding of one byte a letter is read as windows-1252 first, which gives each of the 256 bytes a character of its
own (https://encoding.spec.whatwg.org/#windows-1252), so that `recoded` can read the same bytes in another such encoding.
"""

from extension_src.core.native.strings import counted
from extension_src.core.native.tables import Table, entry, has, new_table, put

# In the order in which the page offers them. "ibm850" is what Excel calls "CSV (MS-DOS)"; no browser decodes it.
ENCODINGS = ["utf-8", "windows-1252", "iso-8859-15", "macintosh", "ibm850", "utf-16le", "utf-16be"]
# The characters of the bytes 0x80 to 0xff.
WINDOWS_1252 = (
    "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿"
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
)
OTHERS = {
    "iso-8859-15": "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f"
    "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f"
    "\u00a0¡¢£€¥Š§š©ª«¬\u00ad®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
    "macintosh": "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
    "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
    "ibm850": "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
    "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
}
# Letters of the languages of the interface and of their neighbours; the lower-case ones stand inside words.
SMALL_LETTERS = "áéíóúàèìòùâêîôûäëïöüãõñçßœæåø"
LARGE_LETTERS = "ÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÄËÏÖÜÃÕÑÇŒÆÅØ"
# Signs of such texts, and where they stand: not between two letters.
SIGNS = "€£§ºª°·«»¿¡“”‘’„–—…•™®©²³½\u00a0´"
APOSTROPHES = "’´·"
# The letters that are looked at: enough to tell, few enough to be quick.
SAMPLED = 2000
REPLACEMENT = "\ufffd"


def encoding_by_start(octets: list[int]) -> str:
    """The encoding that the first bytes of a file (some thousand) tell: by a byte order mark, or by the zeros that UTF-16 has in
    every second byte of such a text; '' when they tell none."""
    if len(octets) >= 3 and octets[0] == 0xEF and octets[1] == 0xBB and octets[2] == 0xBF:
        return "utf-8"
    if len(octets) >= 2 and octets[0] == 0xFF and octets[1] == 0xFE:
        return "utf-16le"
    if len(octets) >= 2 and octets[0] == 0xFE and octets[1] == 0xFF:
        return "utf-16be"
    zeros = [0, 0]
    for place in range(len(octets)):
        if octets[place] == 0:
            zeros[place % 2] += 1
    half = len(octets) // 2
    # A table of Western letters has most zeros in one half of the bytes, and hardly any in the other.
    if half > 0 and zeros[1] * 2 > half and zeros[0] * 8 < half:
        return "utf-16le"
    if half > 0 and zeros[0] * 2 > half and zeros[1] * 8 < half:
        return "utf-16be"
    return ""


def is_utf_8(text: str) -> bool:
    """Whether a text that was decoded as UTF-8 was written so: a few broken letters do not speak against it, more than a
    quarter of those beyond ASCII do."""
    broken = counted(text, REPLACEMENT)
    if broken == 0:
        return True
    beyond = 0
    for character in text:
        if character > "\u007f":
            beyond += 1
    return (beyond - broken) >= broken * 4


def single_byte_encoding(text: str) -> str:
    """The encoding of one byte a letter in which the text makes most sense; `text`: the bytes read as windows-1252."""
    triples = _triples(text)
    best = "windows-1252"
    most = _sense(triples, WINDOWS_1252)
    for name in ["macintosh", "ibm850", "iso-8859-15"]:
        sense = _sense(triples, OTHERS[name])
        if sense > most:
            best = name
            most = sense
    return best


def recoded(text: str, encoding: str) -> str:
    """The bytes that were read as windows-1252, read in another encoding of one byte a letter (a name in OTHERS)."""
    if encoding not in OTHERS:
        return text
    table = _table(OTHERS[encoding])
    pieces: list[str] = []
    start = 0
    for place in range(len(text)):
        if text[place] > "\u007f" and has(table, text[place]):
            pieces.append(text[start:place])
            pieces.append(entry(table, text[place]))
            start = place + 1
    pieces.append(text[start:])
    return "".join(pieces)


def _table(characters: str) -> Table:
    table = new_table()
    for place in range(128):
        put(table, WINDOWS_1252[place], characters[place])
    return table


def _triples(text: str) -> list[str]:
    """Each letter beyond ASCII with its neighbours, the first SAMPLED of them."""
    found: list[str] = []
    for place in range(len(text)):
        if text[place] > "\u007f":
            before = text[place - 1] if place > 0 else " "
            after = text[place + 1] if place + 1 < len(text) else " "
            found.append(before + text[place] + after)
            if len(found) == SAMPLED:
                break
    return found


def _sense(triples: list[str], characters: str) -> int:
    table = _table(characters)
    sense = 0
    for triple in triples:
        read = [entry(table, sign) if has(table, sign) else sign for sign in triple]
        sense += _sense_of(read[0], read[1], read[2])
    return sense


def _sense_of(before: str, sign: str, after: str) -> int:
    """How well a letter fits between its neighbours: more than 0 for well, less for badly."""
    is_inside = _is_letter(before) and _is_letter(after)
    if sign in SMALL_LETTERS:
        if is_inside and not _is_small(before) and not _is_small(after):
            return -2
        return 3 if _is_letter(before) or _is_letter(after) else 0
    if sign in LARGE_LETTERS:
        # A capital stands at the beginning of a word or among capitals.
        if _is_small(before):
            return -2
        return 2 if _is_letter(before) or _is_letter(after) else 0
    if sign in "€£" or (sign in "ºª" and before != " "):
        return 1 if is_inside else 2
    if sign in APOSTROPHES and is_inside:
        return 1
    if sign in SIGNS:
        return -2 if is_inside else 1
    return -3


def _is_letter(sign: str) -> bool:
    return _is_small(sign) or "A" <= sign <= "Z" or sign in LARGE_LETTERS


def _is_small(sign: str) -> bool:
    return "a" <= sign <= "z" or sign in SMALL_LETTERS
