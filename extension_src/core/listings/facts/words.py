"""Recognises where one works (remote, hybrid, on-site) and the kind of contract in a board's own words. Pure.

A text counts only when all of it is such a word: "Remote or hybrid", "remote-friendly" and sentences are not taken.
"""

from extension_src.core.native.patterns import first_match, pattern, plain

# Characters; a longer text is a sentence.
LONGEST = 90
WORKPLACES = {
    "remote": [
        "remote", "fully remote", "100% remote", "remote work", "remote working", "remote job", "work from home",
        "telecommute", "remoto", "100% remoto", "en remoto", "100% en remoto", "trabajo remoto", "trabajo en remoto",
        "solo teletrabajo", "teletrabajo", "100% teletrabajo", "a distancia", "trabajo a distancia", "teletravail",
        "en teletravail", "teletravail complet", "teletravail a 100%", "a distance", "100% teletravail", "homeoffice",
        "home-office", "remote arbeit", "vollstandig remote", "da remoto", "lavoro da remoto", "completamente da remoto",
        "full remote", "in smart working", "trabalho remoto", "teletrabalho", "totalmente remoto", "op afstand",
        "volledig op afstand", "volledig remote", "thuiswerken", "praca zdalna", "zdalnie", "distans",
    ],
    "hybrid": [
        "hybrid", "hybrid work", "hybrid working", "hybrid remote", "hibrido", "hibrida", "modelo hibrido",
        "trabajo hibrido", "teletrabajo parcial", "remoto parcial", "hybride", "travail hybride", "teletravail partiel",
        "teletravail occasionnel", "hybrides arbeiten", "hybrid arbeiten", "teilweise homeoffice", "ibrido", "ibrida",
        "lavoro ibrido", "trabalho hibrido", "hybride werken", "hybride werk", "praca hybrydowa", "hybrydowo",
    ],
    "on-site": [
        "on-site", "onsite", "on site", "in office", "in-office", "in person", "in-person", "presencial",
        "trabajo presencial", "100% presencial", "sur site", "presentiel", "en presentiel", "vor ort", "in sede",
        "di persona", "trabalho presencial", "op locatie", "op kantoor", "stacjonarnie", "pa plats",
    ],
}  # fmt: skip
# "Remote in United States", "Hybrid work in London".
WITH_PLACE = pattern(
    "^(fully remote|remote|hybrid remote|hybrid work|hybrid|remoto|hibrido|trabajo hibrido) (?:in|en) [a-z]"
)
CONTRACTS = [
    "full-time", "full time", "fulltime", "part-time", "part time", "parttime", "permanent", "temporary", "temp", "contract",
    "contractor", "fixed term", "fixed-term", "fixed term contract", "temp to perm", "freelance", "freelancer",
    "self-employed", "internship", "intern", "apprenticeship", "apprentice", "trainee", "seasonal", "casual", "per diem",
    "volunteer", "zero hours", "zero hours contract", "graduate", "day shift contract",
    "jornada completa", "jornada parcial", "media jornada", "jornada intensiva", "jornada indiferente", "tiempo completo",
    "a tiempo completo", "tiempo parcial", "a tiempo parcial", "completa", "parcial", "indefinido", "indefinida", "temporal",
    "fijo", "fijo discontinuo", "otros contratos", "de duracion determinada", "duracion determinada", "autonomo", "practicas",
    "en practicas", "formativo", "de formacion", "beca", "becario", "eventual", "de relevo", "a tiempo",
    "vollzeit", "teilzeit", "festanstellung", "unbefristet", "befristet", "minijob", "praktikum", "ausbildung", "werkstudent",
    "feste anstellung", "freie mitarbeit",
    "temps plein", "a temps plein", "temps partiel", "a temps partiel", "cdi", "cdd", "interim", "stage", "alternance",
    "apprentissage", "independant", "temporaire",
    "tempo pieno", "a tempo pieno", "tempo indeterminato", "a tempo indeterminato", "tempo determinato",
    "a tempo determinato", "tirocinio", "apprendistato", "contratto",
    "tempo integral", "periodo integral", "meio periodo", "tempo parcial", "efetivo", "efetivo clt", "clt", "pj", "estagio",
    "temporario",
    "voltijds", "voltijd", "deeltijds", "deeltijd", "vast", "vaste baan", "vast contract", "tijdelijk", "tijdelijk contract",
    "bijbaan", "zzp",
]  # fmt: skip
# What may stand before such a word.
CONTRACT_LABELS = [
    "employment type", "job type", "contract type", "tipo de contrato", "tipo contrato", "contrato", "jornada laboral",
    "jornada", "type de contrat", "contrat", "vertragsart", "arbeitszeit", "tipo di contratto", "contratto",
    "tipo de emprego", "dienstverband", "type of employment",
]  # fmt: skip
# The values of a JobPosting's `employmentType` (https://schema.org/employmentType, and Google's list of them).
EMPLOYMENT_TYPES = {
    "FULL_TIME": "Full-time",
    "PART_TIME": "Part-time",
    "CONTRACTOR": "Contractor",
    "TEMPORARY": "Temporary",
    "INTERN": "Internship",
    "VOLUNTEER": "Volunteer",
    "PER_DIEM": "Per diem",
}


def read_workplace(text: str) -> str:
    """`remote`, `hybrid` or `on-site`; '' where the text names none of them. A place may stand before it, in brackets after
    it: "Leeds (Hybrid)"."""
    words = plain(text)
    if len(words) > LONGEST:
        return ""
    opening = words.rfind("(")
    if opening >= 0 and words.endswith(")"):
        words = words[opening + 1 : len(words) - 1]
    placed = first_match(WITH_PLACE, words)
    said = (words if placed is None else placed[1]).strip()
    for workplace in WORKPLACES.keys():
        if said in WORKPLACES[workplace]:
            return workplace
    return ""


def is_contract(text: str) -> bool:
    """Whether all that the text says is a kind of contract or of hours: "Contrato indefinido, jornada completa"."""
    words = plain(text)
    if words == "" or len(words) > LONGEST:
        return False
    for joint in [" / ", "/", ";", " y ", " and ", " und ", " et ", " - "]:
        words = words.replace(joint, ",")
    return all([is_contract_word(part.strip()) for part in words.split(",")])


def is_contract_word(words: str) -> bool:
    if words in CONTRACTS:
        return True
    for label in CONTRACT_LABELS:
        if words.startswith(label):
            rest = words[len(label) :].strip()
            if rest[:1] == ":":
                rest = rest[1:].strip()
            if rest in CONTRACTS:
                return True
    return False


def contract_of_types(types: list[str]) -> str:
    """The words for a JobPosting's employment types; '' for none that is known."""
    return ", ".join([EMPLOYMENT_TYPES[name] for name in types if name in EMPLOYMENT_TYPES])
