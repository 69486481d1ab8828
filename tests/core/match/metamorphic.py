"""Invented CVs and listings of several trades and both languages, and the changes that must not, or must, move a number."""

CVS = {
    "developer": "Marta Olmo\nBackend developer\nZaragoza\n\nSummary\nDeveloper of web services for shops and "
    "banks.\n\nExperience\n"
    "Backend developer, Brisa Labs, 01/2019 - 03/2024\nBuilt REST APIs in Python and Django with PostgreSQL.\nWrote tests "
    "and kept the "
    "services running on Linux servers.\nDeveloper, Nube Norte, 04/2016 - 12/2018\nWrote web pages in JavaScript and "
    "maintained a "
    "MySQL database.\n\nEducation\nBSc Computer Science, 2012 - 2016\n\nSkills\nPython, Django, PostgreSQL, Git, Linux, "
    "REST APIs\n\n"
    "Languages\nSpanish: native\nEnglish: C1\n",
    "nurse": "Lucía Sol\nEnfermera\nSevilla\n\nExperiencia laboral\nEnfermera de urgencias, Clínica Vega, enero 2018 - "
    "actualidad\nTriaje y cuidado "
    "de pacientes, administración de medicación y curas.\nEnfermera de planta, Hospital Robledo, marzo 2014 - diciembre "
    "2017\nCuidados "
    "de enfermería a pacientes ingresados y apoyo a las familias.\n\nFormación\nGrado en Enfermería, 2010 - "
    "2014\n\nConocimientos\n"
    "Triaje, curas, electrocardiograma, trabajo en equipo\n\nIdiomas\nEspañol: nativo\nInglés: B1\n",
    "warehouse": "Pablo Rey\nMozo de almacén\nGetafe\n\nExperiencia\nMozo de almacén, Cajas Luz, 2019 - 2023\nPreparación "
    "de pedidos con "
    "radiofrecuencia, carga y descarga de camiones y control de inventario.\nReponedor, Mercado Azul, 2016 - "
    "2018\nReposición de "
    "productos y atención al cliente.\n\nFormación\nESO, 2014\n\nOtros datos\nCarné de carretillero. Permiso de conducir B.\n",
    "accountant": "Ana Roca\nAccountant\nLeeds\n\nProfile\nAccountant with six years in small companies.\n\nWork "
    "history\nAccountant, Roble "
    "Ltd, 2018 - 2024\nMonth-end closing, accounts payable and receivable, bank reconciliation and VAT returns.\nPrepared "
    "budgets "
    "and reports in Excel.\n\nEducation\nBachelor of Accounting, 2014 - 2018\n\nSkills\nExcel, bookkeeping, payroll, "
    "invoicing\n",
}  # fmt: skip
LISTINGS = {
    "developer": "Backend Developer\nYou will build services in Python with PostgreSQL and Docker, review code with the "
    "team and keep the "
    "systems running for our customers every day.\nRequirements\n- Python and Django\n- PostgreSQL\n- Docker\n- At least 3 "
    "years of "
    "experience with web services\n- REST APIs\nNice to have\n- Kafka\n",
    "nurse": "Enfermera de urgencias\nFunciones\n- Triaje de pacientes y administración de medicación.\n- Curas y cuidados "
    "de enfermería en "
    "el servicio de urgencias.\nRequisitos\n- Grado en Enfermería\n- Al menos 2 años de experiencia en urgencias\n- "
    "Electrocardiograma\n"
    "Se valora\n- Vacunación\n- Inglés B2\n",
    "warehouse": "Mozo/a de almacén\nFunciones: preparación de pedidos, carga y descarga de camiones, control de inventario "
    "y orden del almacén.\n"
    "Requisitos:\n- Carnet de carretillero\n- Manejo de radiofrecuencia\n- Experiencia de 1 año en almacén\n",
    "accountant": "Accountant\nDuties\n- Month-end closing and bank reconciliation.\n- Accounts payable, accounts "
    "receivable and VAT returns.\n"
    "Requirements\n- Degree in Accounting\n- 3 years of experience as an accountant\n- Excel\n- Payroll\n- SAP\n",
}  # fmt: skip
TRADES = sorted(CVS)
# A skill that each listing asks for and the CV of its trade lacks, as it would be added to its skills.
ADDED_SKILLS = {"developer": ["Docker", "Kafka"], "nurse": ["Vacunación"], "warehouse": [], "accountant": ["SAP"]}
LACKED = {
    "developer": [
        "- Kubernetes is required\n",
        "- Terraform\n",
        "- Experience with Rust\n",
        "- You must know Elixir\n",
    ],
    "nurse": ["- Imprescindible experiencia en diálisis\n", "- Radiología\n", "- Máster en Cuidados Intensivos\n"],
    "warehouse": ["- Imprescindible manejo de SAP\n", "- Chino C1\n", "- Carnet de camión\n"],
    "accountant": [
        "- Must have: Power BI\n",
        "- German C1 is required\n",
        "- Experience with consolidation of groups\n",
    ],
}
STORY = {
    "en": "About us\nLumbre was founded in 1994 and has grown to six hundred people in nine countries. We are a family "
    "company that makes "
    "lamps for homes and hotels, and our clients come from retail, banking and tourism. We believe in honest work and good "
    "light.\n",
    "es": "Sobre nosotros\nLumbre nació en 1994 y hoy somos seiscientas personas en nueve países. Somos una empresa "
    "familiar que fabrica "
    "lámparas para hogares y hoteles, con clientes del comercio, la banca y el turismo. Creemos en el trabajo honesto.\n",
}
BENEFITS = {
    "en": "Benefits\n- Health insurance, dental and vision\n- 25 days of holidays and a gym card\n- Training budget and "
    "English classes\n- Free "
    "coffee, fruit and a good atmosphere\n",
    "es": "Qué ofrecemos\n- Seguro médico y dental\n- 25 días de vacaciones y tarjeta de gimnasio\n- Clases de inglés y "
    "presupuesto de formación\n"
    "- Café, fruta y buen ambiente\n",
}
LEGAL = {
    "en": "Equal opportunity\nWe are an equal opportunity employer and consider all qualified applicants without regard to "
    "race, religion, "
    "sex, national origin, age or disability. Your data are processed under the GDPR.\n",
    "es": "Protección de datos\nTratamos tus datos según el RGPD. Garantizamos la igualdad de oportunidades sin distinción "
    "de género, edad, "
    "origen, religión o discapacidad.\n",
}
FILLER = {
    "en": "I am a hard-working, punctual and honest person who likes to learn new things every day. I enjoy long walks, "
    "music and cooking "
    "for my friends, and I always give the best of myself in everything that I do.\n",
    "es": "Soy una persona trabajadora, puntual y honesta a la que le gusta aprender cosas nuevas cada día. Disfruto de los "
    "paseos, la "
    "música y la cocina con mis amigos, y siempre doy lo mejor de mí en todo lo que hago.\n",
}


def language(trade: str) -> str:
    """The language in which a trade's texts are written."""
    return "es" if trade in ("nurse", "warehouse") else "en"


def reordered(cv: str) -> str:
    """The CV with the order of its sections turned around, its head left where it is."""
    head, *sections = cv.rstrip("\n").split("\n\n")
    return "\n\n".join([head, *reversed(sections)]) + "\n"


def with_bullets(cv: str) -> str:
    """Every sentence of the CV as a bullet."""
    return "\n".join("• " + line if line.endswith(".") else line for line in cv.split("\n"))


def wrapped(cv: str) -> str:
    """The CV's long lines broken after the seventh word."""
    lines = []
    for line in cv.split("\n"):
        words = line.split(" ")
        lines.extend(" ".join(words[start : start + 7]) for start in range(0, max(1, len(words)), 7))
    return "\n".join(lines)


def without_accents(text: str) -> str:
    """The text without its accents."""
    return text.translate(str.maketrans("áéíóúüñÁÉÍÓÚÑ", "aeiouunAEIOUN"))


# Listings that say little, and one that a board glued into a line; each against the CV of its trade.
THIN_LISTINGS = {
    "title": ("developer", "Backend Developer\n"),
    "tags": ("developer", "Backend Developer\nTechnologies: python django postgresql\n"),
    "tag": ("developer", "Senior Python Developer\nTechnologies: docker\n"),
    "etiquetas": ("nurse", "Enfermera de urgencias\nConocimientos: triaje, curas\n"),
    "line": (
        "accountant",
        "Accountant\nWe need somebody for the month-end closing and the VAT returns. Excel required.\n",
    ),
    "glued": (
        "accountant",
        "Accountant\nRoble Ltd is growing fastWhat you'll do- Month-end closing and bank reconciliation- VAT "
        "returnsWhat you need- 3 "
        "years as an accountant- Excel and SAP- Degree in AccountingWhat we offer- Health insurance- Free coffee\n",
    ),
}
# Tells of the company, what it gives and what the law has it say, in words of other people.
ASIDES = {
    "en": [
        "Why we exist\nGrandma Rose opened a tiny bakery in 1961 because her street had none. Today her grandchildren "
        "bake for half the "
        "county.\n",
        "What's in it for you\n- Birthday off and early Friday finishes\n- Share scheme and free parking\n- Summer party and a "
        "dog-friendly office\n",
        "Notice\nOnly shortlisted people will be contacted. We never ask for money. Agencies should not send "
        "unsolicited profiles.\n",
    ],
    "es": [
        "Nuestra historia\nLa abuela Rosa abrió una panadería en 1961 porque en su calle no había ninguna. Hoy sus "
        "nietos hornean para "
        "media provincia.\n",
        "Lo que te llevas\n- Tu cumpleaños libre\n- Acciones de la empresa y aparcamiento gratis\n- Fiesta de verano y "
        "ayuda para la "
        "guardería\n",
        "Aviso\nSolo contactaremos con las personas preseleccionadas. Nunca pedimos dinero. Abstenerse empresas de "
        "trabajo temporal.\n",
    ],
}  # fmt: skip
