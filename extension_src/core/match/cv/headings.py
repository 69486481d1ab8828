"""The headings of a CV: what kind of section a line opens, known by how it stands and by its words."""

from extension_src.core.match.line_ends import without_end
from extension_src.core.native.patterns import all_matches, first_match, matches, pattern
from extension_src.core.native.tables import Table, entry, has, new_table, put, word_set

LONGEST_HEADING = 48
MOST_WORDS = 6
# The words that name a kind of section, in English and Spanish, then in Catalan, Portuguese, French, German and Italian.
KINDS = [
    ["volunteer", "volunteer volunteering voluntary voluntariado voluntariados voluntario voluntaria voluntarios voluntarias "
        "community charity solidario solidaria benevolat"],
    ["education", "education educational academic academics academia studies study degree degrees school schooling schools "
        "university college scholastic formacion formativo formativa estudios educacion educativo educativa academica "
        "academicas academico academicos titulacion titulaciones titulo titulos grados escolaridad universidad "
        "universitaria universitarios studied learned learnt estudie estudiado academiques formacio estudis "
        "formacao educacao academicos etudes formation "
        "ausbildung studium bildung istruzione formazione"],
    ["work", "experience experiences experiencia experiencias employment employments employers work working career careers "
        "job jobs trayectoria laboral laborales vida empleo empleos empleador empleadores puestos cargos desempenados "
        "worked trabajado trabaje treballat trabalhei positions appointments internship internships practicas "
        "placements placement carrera ocupaciones assignments "
        "engagements company companies empresas trabajos trabajo profesionales freelance autonomo "
        "laborals experiencies profissional professionnelle professionnelles berufserfahrung werdegang esperienza lavorativa"],
    ["courses", "courses course coursework cursos curso training trainings certification certifications certificates "
        "certificate certificado certificados certificaciones certificacion licenses licences licensure license licencias "
        "seminars seminarios workshops talleres complementaria complementarios continua accreditations credentials moocs "
        "capacitacion capacitaciones carnets carnet permisos workshop"],
    ["projects", "projects project proyectos proyecto portfolio portafolio projectes projetos"],
    ["languages", "languages language idiomas idioma lenguas idiomes linguas langues sprachen lingue linguisticas"],
    ["publications", "publications publication publicaciones papers patents patentes research investigacion presentations "
        "conferences congresos ponencias speaking talks articulos books"],
    ["awards", "awards award honors honours honor achievements achievement accomplishments logros premios premio "
        "reconocimientos distinctions scholarships becas meritos distinciones recognition recognitions"],
    ["interests", "interests interest hobbies hobby aficiones intereses activities actividades extracurricular pastimes "
        "hobbys leisure ocio deportes interessos interesses"],
    ["references", "references reference referees referencias recommendations recomendaciones testimonials"],
    ["memberships", "affiliations affiliation memberships membership asociaciones afiliaciones"],
    ["personal", "personal contact contacto details datos "
        "declaration declaracion particulars kontakt contacte"],
    ["skills", "skills skill competencias competencia competencies competences habilidades habilidad aptitudes aptitud "
        "capacidades destrezas conocimientos tecnologias technologies technology tools herramientas informatica "
        "informaticas informaticos expertise highlights strengths fortalezas proficiencies proficiency software hardware "
        "stack toolkit abilities tecnicas tecnicos technical core qualifications cualificaciones knowledge especialidades "
        "specialties specialities competencies computer programas ofimatica areas keywords habilitats competencies "
        "competences kenntnisse fahigkeiten competenze digital digitales"],
    ["summary", "summary profile perfil resumen about objective objetivo objetivos objectives extracto presentacion statement "
        "overview intro introduction introduccion bio biography biografia resume curriculum vitae mi resum profil profilo "
        "goal goals synopsis presentation sobre"],
]  # fmt: skip
# Words that may stand beside one of those.
BESIDE = (
    "and or of in the my your to for with a an & y e o de del la el los las mis mi en con i per da do das dos et und "
    "professional profesional professionals relevant previous prior past recent current other otras otros otra additional "
    "adicional adicionales selected key main principal principales major general history historial historia historico "
    "background information informacion info data section details higher formal reglada oficial no basic basica further "
    "continuing post graduate undergraduate military clinical teaching industry industrial international management "
    "leadership executive technical work related paid sector commercial sales nursing legal retail hospitality practical "
    "hands on preparacion antecedentes ambito anterior anteriores actual ultimos ultimas experiencias relevante relevantes "
    "destacada destacados destacadas social sociales me us myself yo quien soy am i who what where have worked been done "
    "ve he hice donde que cosas estoy ive soft hard blandas duras transversales personal personales academic "
    "interests notable timeline record summary "
    "dates date held level levels nivel conocimiento online varios varias servicios service complementary complementario "
    "linguistic organisational organizational communication interpersonal chronology extra more mas it ti tic dev"
)
# An ending on which an English or Spanish heading of another trade still is work: "Kitchen experience".
WORK_END = pattern("(^| )(experience|employment history|work history|career history)$")
WORK_START = pattern(
    "^(experiencia|trayectoria|historial) (laboral |profesional )?(en|como|de) |"
    "^(actividad(es)?|recorrido) (profesional|laboral)(es)?$|^recorrido$|"
    "^(experiencia|trayectoria) [a-z]{5,}( y [a-z]{5,}| [a-z]{5,})?$"
)
NOT_OF_WORK = pattern(
    "^(with |\\d|years?|anos|extensive|strong|over|no|sin|my|proven|hands|solid|more)|\\b(years?|anos|demostrable|"
    "contrastada|amplia|minima|previa no)\\b"
)
WORD = pattern("[a-z]+")
OPENING = pattern("^(?:[^a-z0-9]*(?:[0-9]{1,2}|[ivx]{1,4})[.):|/-]+ ?)?[^a-z0-9]*")
KEPT_AT_END = pattern("[a-z0-9)]")
SPACED = pattern("^[a-z](?:  ?[a-z]){3,44}$")
WORK_PHRASES = [
    "professional background", "professional history", "historial profesional", "background", "historial",
    "professional record", "perfil laboral",
]  # fmt: skip
# A line of a stay, not a section.
OF_AN_EMPLOYER = pattern("^(about|sobre) (the|la) (company|empresa|employer)")
INNER_MARK = pattern("[0-9@,;.]|https?:| - | – ")


def kind_table() -> Table:
    """The kind of section each naming word stands for; the first in KINDS keeps a word that two have."""
    table: Table = new_table()
    for row in KINDS:
        for word in row[1].split(" "):
            if not has(table, word):
                put(table, word, row[0])
    return table


KIND_OF_WORD = kind_table()
BESIDE_WORDS = word_set(BESIDE)
WORK_NOUN = pattern("^(experienc|employment|empleos?$|history|historial|laboral|trabajos)")
ADJECTIVES = ["technical", "computer", "digital"]
# Where a heading names several kinds, the first of these decides.
FIRST_KINDS = ["references", "publications", "awards", "interests"]
LATER_KINDS = ["courses", "languages", "projects", "memberships", "skills", "summary", "personal"]


def bare_heading(line: str) -> str:
    """A plain line without icon, number, bullet, closing colon and the blanks of widely set letters."""
    opening = first_match(OPENING, line)
    bare = line if opening is None else line[len(opening[0]) :]
    bare = without_end(bare, KEPT_AT_END)
    return bare.replace(" ", "") if matches(SPACED, bare) else bare


def heading_kind(line: str) -> str | None:
    """The kind of section that a plain line opens: one of KINDS, or "mixed" for work and education in one; None when it
    is no heading that we know."""
    if len(line) > 3 * LONGEST_HEADING:
        return None
    bare = bare_heading(line)
    if (
        line.endswith(".")
        or matches(OF_AN_EMPLOYER, bare)
        or bare == ""
        or len(bare) > LONGEST_HEADING
        or matches(INNER_MARK, bare)
    ):
        return None
    if bare in WORK_PHRASES:
        return "work"
    words = [found[0] for found in all_matches(WORD, bare)]
    if len(words) > MOST_WORDS:
        return None
    if not all([has(KIND_OF_WORD, word) or has(BESIDE_WORDS, word) for word in words]):
        is_work = matches(WORK_END, bare) or matches(WORK_START, bare)
        return "work" if is_work and len(words) <= 4 and not matches(NOT_OF_WORK, bare) else None
    named = [str(entry(KIND_OF_WORD, word)) for word in words if has(KIND_OF_WORD, word)]
    return None if len(named) == 0 else kind_among(named, words)


def kind_among(named: list[str], words: list[str]) -> str:
    """The kind of a heading whose words name these kinds."""
    if "volunteer" in named:
        return "mixed" if "work" in named and "and" in words else "volunteer"
    if "work" in named and "education" in named:
        is_one = len(words) == 2 and ("experience" in words or "experiencia" in words)
        return "education" if is_one else "mixed"
    if "work" in named and "personal" in named and len(words) <= 3:
        return "work"
    nouns = [kind for kind in named if kind not in ["work", "education", "personal", "summary"]]
    if "work" in named and any([matches(WORK_NOUN, word) for word in words]):
        return "work" if len(nouns) == 0 or "research" in words or words[0] in ADJECTIVES else "mixed"
    for kind in FIRST_KINDS:
        if kind in named:
            return kind
    if "education" in named:
        return "education"
    for kind in LATER_KINDS:
        if kind in named:
            return kind
    return "work"
