"""Headings, levels, times and papers as CVs and listings write them: what a line opens, and what it says."""

import pytest

from tests.core.conftest import Core

PLAIN = "extension_src.core.native.patterns:plain"
CV_HEADINGS = """
work: Experience, Work experience, Experiencia laboral, Trayectoria profesional, Employment history, Vida laboral
work: Career, Jobs held
work: Puestos desempeñados, Professional background, Professional history, Historial profesional, Background, Historial
work: Professional record, Perfil laboral, Kitchen experience, Sales work history, Experiencia como camarera
work: Berufserfahrung
work: Esperienza lavorativa, Trayectoria en hostelería, Technical experience, Experiència laboral, W O R K, 2. Experience:
work: Personal experience, Companies where I have worked, Internships, Prácticas, Freelance
education: Education, Formación académica, Studies, Estudios, Titulación, Estudis, Études, Ausbildung, Istruzione
education: Formazione
education: Educational experience, Higher education, What I studied, Formación reglada, Grados
courses: Courses, Cursos, Certifications, Carnets, Workshop, Capacitaciones, Licenses, Seminarios
projects: Projects, Proyectos, Portfolio, Projetos, Key projects
languages: Languages, Idiomas, Linguas, Sprachen, Competencias lingüísticas
publications: Publications, Artículos, Research, Ponencias, Books
awards: Awards, Premios, Logros, Recognitions, Honours
interests: Interests, Aficiones, Hobbies, Interesses, Ocio
references: References, Referencias, Recommendations, Testimonials
memberships: Affiliations, Memberships, Afiliaciones
personal: Contact, Datos personales, Kontakt, Contacte
skills: Skills, Competencias, Aptitudes, Informática, Tools, Stack, Habilidades digitales, Core qualifications, Keywords
summary: Profile, Perfil, Resumen, About me, Sobre mí, Objective, Goals, Biografía, Presentación
volunteer: Volunteering, Voluntariado, Community service
mixed: Volunteer and work experience, Experience and education, Employment skills, Education and work history
None: Kitchen, Experience with Python, 5 years experience, Extensive kitchen experience, My experience at Olmo S.L.
None: About the company
None: Skills - Excel, Experience., Worked at Casa Olmo, a@b.example, Experiencia demostrable
"""
LISTING_HEADINGS = """
nice: Nice to have, Good-to-haves, It would be a plus, Bonus points, Extra points, Icing on the cake, Brownie points
nice: It's a plus
nice: Se valorará, También se valora, Te sumarás puntos, Suma puntos, Puntos extra, Es un plus, Not required but
nice: It helps if
nice: Even better, Ideally you, Lo ideal, Requisits desitjables, Es valorarà, Diferenciais, Preferred, Perfil deseable
nice: Opcional
nice: Handy if you, Un extra, What would set you apart, We would love, It'd be great if, You might also, Y si además
nice: Nos encantaría
nice: Seria genial, Aspectos valorables, Méritos, Ideally, Optional skills, Extras, Valorable, Advantageous
process: How to apply, Apply now, Next steps, Equal opportunity employer, Diversity, Disclaimer, Legal, Privacy
process: Cómo aplicar
process: Próximos pasos, Hiring process, Proceso, Igualdad, Contact, Interested?, Candidatura, Inscripción, Background check
process: Accommodation, Drug testing, Application
benefits: What we offer, What's in it for you, Why join us, We offer, Qué ofrecemos, Te ofrecemos, Perks, Qué obtendrás
benefits: In return
benefits: What's on offer, Oferim, Was wir bieten, Oferecemos, The package, We give you, Te damos, A cambio
benefits: Nous offrons, Benefits
benefits: Beneficios, Salario, Horario, Turnos, Condiciones, Sou, Beneficis, Reasons to join, Tus beneficios, Compensation
requirements: What you need, What it takes, What you bring, Who you are, About you, You have, Your profile
requirements: We're looking for
requirements: Ideal candidate, Is this you, Do you have, Must haves, In order to qualify, To be considered, Qué buscamos
requirements: Cómo eres
requirements: Buscamos, Necesitas, Se requiere, Requerimos, Te pedimos, Eres tú, Tu perfil, Debes tener, Imprescindible
requirements: Encajas si
requirements: Requisits, Es requereix, O que procuramos, Requisitos, Lo imprescindible, Indispensável, Essentials
requirements: You must be
requirements: Must be, Ihr Profil, Anforderungen, Profil recherché, The person, Person specification, Minimum requirements
requirements: Es necesario, What skills you need, You should, Candidates must, Experience required, Idiomas
requirements: Herramientas, Ability
requirements: Desired skills and experience, Preferred or required, Carnets, Licensure, Requeridas
duties: What you'll do, About the role, Sobre el puesto, A day in the life, Day to day, In this role, You will
duties: Responsible for, As a nurse
duties: Qué harás, Cuáles son tus funciones, Tu misión, En qué consiste, Te encargarás de, Serás responsable de
duties: Realizarás, Your role
duties: The job, Funcions, Tasques, Funções, O que vais fazer, Principais tarefas, Our tech stack, Què faràs, Aufgaben
duties: Missions
duties: Your challenge, Responsibilities, Tareas, Job description, Overview, Projects, Objectives, Detail, Cometidos
company: About us, Who we are, Quiénes somos, Our mission, Nuestra empresa, La empresa, The company, Qui som, Über uns
company: Sobre nós
company: A empresa, Somos Olmo, What we do, Qué hacemos, Cliente, Empresa ofertante, Company culture, Values, Valores
facts: Tipo de industria de la oferta, Categoría, Nivel laboral, Personal a cargo, Número de vacantes, Industry
facts: Job function
facts: Employment type, Seniority level, Job type, Reference, Job ID, Sector
None: Cook, We cook every day for two hundred people and their families, Requirements: none at all, 20 years, Posted
None: Vacantes, Location
"""
DEGREES = """
doctorate: PhD, Ph.D., DPhil, Doctorate, Doctoral degree, Doctorado, Doctora en Física, Doctorat, Doutorado, Doutoramento
doctorate: Doctor of Philosophy, Ed.D., Pharm.D, M.D.
master: MS in Biology, Master's degree, Master of Arts, MSc, M.S., MBA, M.Tech, MCA, M.Com, MEng, MPhil, M.Ed, M.A.
master: MA in History
master: M.E., PGDM, Juris Doctor, JD, Maestría, Magíster, Mestrado, Máster universitario, Postgrado, Posgrado, Postgrau
master: Máster
master: Postgraduate diploma, Postgraduate, Graduate degree, Advanced degree, Master: Finance, Máster dirección hotelera
bachelor: Bachelor's, B.A. History, Baccalaureate degree, BSc, B.S., B.A., BTech, B.E., BBA, BEng, BCom, BCA, B.Ed
bachelor: BArch, LLB, BFA
bachelor: BSN, BSW, B.Pharm, University degree, College graduate, Graduate in Law, BS in Biology, Licenciada en Derecho
bachelor: Licenciatura, Diplomada, Diplomatura, Llicenciatura, Bacharelato, Grado en Turismo, Doble grado, Grado
bachelor: Grau en Dret
bachelor: Titulación universitaria, Titulación superior, Título de grado, Estudios universitarios, Carrera universitaria
bachelor: Graduada en Derecho, Ingeniero técnico, Ingeniería industrial, Ingeniera informática, Enginyeria, Engenharia
bachelor: Arquitecta superior, Graduação em Letras, Third-level degree, Ensino superior, Grado enfermería, Honours degree
bachelor: Degree in Law, Degree level, Degree educated, Degree required, a degree, Hons
higher-vocational: Grado superior, Grau superior, FP II, FPII, CFGS, Ciclo superior, Ciclo formativo de grado superior
higher-vocational: Técnica superior, Associate degree, Associate of Arts, AAS in Nursing, A.A., A.S., AA in Arts, HND, HNC
higher-vocational: Foundation degree, Two-year degree, Tecnólogo, Curso técnico superior, Polytechnic
upper-secondary: Bachiller, Bachillerato, Batxillerat, COU, BUP, Grado medio, Grau mig, CFGM
upper-secondary: Ciclo formativo de grado medio, FP I
upper-secondary: Técnico en cuidados, Formación profesional, A-levels, International Baccalaureate, Ensino médio, 12º ano
upper-secondary: Ensino secundário, Secundaria superior, Título de técnico en cocina
secondary: ESO, Graduado escolar, Educación secundaria, GED, GCSE, EGB, High school, HS diploma, HSC, SSC, Graduado en ESO
secondary: Estudios primarios, Educación primaria, Ensino fundamental, Certificado escolar, 9º ano, Secundaria completa
secondary: Graduat escolar, Secundaria obligatoria, Escolaridade obrigatória
None: Scrum Master, Master data, Webmaster, Schoolmaster, Postmaster, Associate director, Bachelor party
None: High degree of care
None: Alto grado de autonomía, Grado de discapacidad, Some degree of freedom, Degree of thinking, Cook
"""
LEVELS = """
junior: Junior cook, Jr. developer, Trainee, Intern, Internship, Becaria, Beca, Prácticas, Aprendiz, Analyst (Graduate)
junior: Entry-level
junior: Graduate scheme, Recién titulada, Apprentice, Sin experiencia, Nivel inicial, Estágio, Junior area manager
mid: Mid developer, Mid-level, Semi-senior, SSR, Nivel medio, Mid/Senior
senior: Senior cook, Sr. nurse, Principal engineer, Staff engineer, Experta, Expert nurse
lead: Lead cook, Team lead, Tech lead, Líder, Supervisora, Manager, Jefe de cocina, Jefa, Coordinadora, Encargada
lead: Responsable de sala
lead: Superintendent, Foreman, Capataz, Gerente, Team leader, Cap d'equip, Chefe, Restaurant manager
head: Head of sales, Directora, Chief nurse, Vice president, VP sales, CEO, CTO, CFO, COO, CMO, Directiva
None: Cook, Account manager, Product manager, Office manager, Kitchen manager, Assistant to the director
None: Secretaria de dirección
None: Jefe de producto, Manager in training, Lead generation
"""
# What a line says, the years of it, and the years with months counted too where they differ.
YEARS = """
0.5: half a year, medio año, mig any, meio ano
1: one year, un año, una año, a year, 1 year, 12 months
1.5: año y medio, a year and a half, un año y medio, any i mig, ano e meio, 18 months, dieciocho meses, eighteen months
2: two years, dos años, a couple of years, un par de años, dois anos, couple of years, par de años, 2 yrs, 2+ years
2: 24 months
3: three years, tres años, 3-5 years, 3 to 5 years, 3 a 5 años, three (3) years, (3) three years, 3 (three) years
3: 3 or more years
3: at least 3 years, no menos de 3 años, not under 3 years, no less than 3 years, 3 o más años, 3 full years
3: tres años completos
3: entre 3 y 5 años, 3 relevant years, 3 years', 3 proven years
4: four years, cuatro años, quatro anos, quatre anys
5: five years, cinco años, cinc anys
6: six years, seis años, sis anys
7: seven years, siete años
8: eight years, ocho años
9: nine years, nueve años
10: ten years, diez años
11: eleven years, once años
12: twelve years, doce años
13: thirteen years, trece años
14: fourteen years, catorce años
15: fifteen years, quince años
18: eighteen years, dieciocho años
20: twenty years, veinte años, 20 years
2.5: 2.5 years, 2,5 años, two years and a half, dos años y medio, dos anys i mig, dois anos e meio
-: zero years, cero años, up to 3 years, hasta 3 años, máximo 3 años, fewer than 3 years, less than 3 years, menos de 3 años
-: no more than 3 years, under 3 years, inferior a 3 años, maximum of 3 years, no superior a 3 años, below 3 years, 21 years
-: por debajo de 3 años, <3 years, twenty-four years, 61 months, 25 years, $3 years
"""
WORD_MONTHS = {
    "six months": 0.5,
    "seis meses": 0.5,
    "3 mesos": 0.25,
    "1 mes": 0.08,
    "60 months": 5,
    "twenty-four months": 2,
}


def said(table: str) -> list[tuple[str, str]]:
    """`(what is before the colon, one of what is behind it)` of each line."""
    found: list[tuple[str, str]] = []
    for line in table.strip().split("\n"):
        name, words = line.split(": ", 1)
        found.extend((name, word) for word in words.split(", "))
    return found


@pytest.mark.parametrize(
    "table, target",
    [
        (CV_HEADINGS, "extension_src.core.match.cv.headings:heading_kind"),
        (LISTING_HEADINGS, "extension_src.core.match.listing.headings:heading_kind"),
        (LEVELS, "extension_src.core.match.conditions.seniority:level_of"),
    ],
    ids=["headings of CVs", "headings of listings", "levels of posts"],
)
def test_what_words_say(core: Core, table: str, target: str) -> None:
    for kind, words in said(table):
        assert core(target, core(PLAIN, words)) == (None if kind == "None" else kind), words


def test_every_name_of_a_degree(core: Core) -> None:
    for level, words in said(DEGREES):
        found = core("extension_src.core.match.cv.degree_names:levels_in", core(PLAIN, words))
        assert found[:1] == ([] if level == "None" else [level]), words


def test_years_as_sentences_say_them(core: Core) -> None:
    for years, words in said(YEARS):
        for line in (words, f"Experiencia: {words} en cocina"):
            found = core("extension_src.core.match.conditions.years_said:spans_said", core(PLAIN, line), True)
            assert found == ([] if years == "-" else [float(years)]), line
    for words, span in WORD_MONTHS.items():
        for is_asked in (True, False):
            found = core("extension_src.core.match.conditions.years_said:spans_said", words, is_asked)
            assert found == ([span] if is_asked else []), words
