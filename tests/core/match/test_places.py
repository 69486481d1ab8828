"""Where an applicant must live and how the work is done, in the sentences of listings."""

import pytest

from tests.core.conftest import Core
from tests.core.match_data import condition

PLACE = "extension_src.core.match.conditions.place"
ASKED = """
You must live in Leeds.
Applicants need to be based in Ireland.
You'll have to reside in Portugal for tax reasons.
You should already be living in or near York.
The successful candidate will be resident in Wales.
Candidates must live within 30 minutes of the depot.
You live within commuting distance of Hull.
This job is open to UK residents only.
Remote (US only)
You need to be local to Bristol.
Must be located in the Madrid area.
Only candidates living in Berlin will be considered.
Imprescindible residir en Gijón.
Residencia en la provincia de Cádiz.
Buscamos a alguien que viva en Vigo o cerca.
Se requiere vivir en Palma.
Que residas en Zaragoza o alrededores.
Es necesario que tengas tu domicilio en Burgos.
Residente en Sevilla capital.
Vivir cerca de Getafe es imprescindible.
Solo candidatos de la zona de Elche.
Candidatos residentes en Tenerife.
Cal viure a Girona.
Must be based in London or willing to relocate.
Living in Cork is essential.
We can only hire people who live in Spain.
You must have a UK address.
Debes vivir a menos de 30 minutos del centro.
Must establish residency within 40 miles of the station.
Residencia fiscal en España.
Es requisito vivir en Gipuzkoa.
"""
NOT_ASKED = """
You'll be based in our Leeds office.
You will be based at our site in York.
The office is located in Madrid.
No hace falta vivir en La Rioja.
You don't have to live in London.
Vivir en una ciudad con playa es un lujo.
You can live anywhere in Europe.
Residents of the care home depend on you.
Work with residents in their homes.
Live music every Friday.
We need to be based on trust.
Cuidado de personas mayores en la residencia en Alcorcón.
Trabajarás en nuestra residencia de mayores en Soria.
You will live in provided accommodation.
Ideally you live in or near Bath.
Se valorará residencia en Toledo.
No relocation support is offered.
Our clients live in Spain and Portugal.
Puedes vivir donde quieras.
Vive en un entorno dinámico.
Support adults to live within their community.
Help people live in their own homes.
The role is based in Manchester.
Resident engineer for a site in Cadiz.
Permiso de residencia en vigor.
The team is based within the Finance department.
You need to be based in reality and love data.
Software that needs to be located in the cloud.
"""
MODES = {
    "hybrid": """
Hybrid, three days in the office.
Teletrabajo dos días por semana.
Un día de teletrabajo a la semana.
Trabajo presencial, con un día de teletrabajo opcional.
Two days a week from home.
You can work from home on Fridays.
3 días en oficina y 2 en casa.
Modalidad híbrida.
Home working two days a week after probation.
We're in the office Tuesdays and Thursdays and remote the rest of the week.
60% presencial y 40% teletrabajo.
We work from the office twice a week.
Modelo de trabajo híbrido (3+2).
One day a week on site, the rest from home.
Remote with one office day a month.
Presencial los lunes; el resto, en remoto.
""",
    "remote": """
100% remoto.
Fully remote role.
Remote (UK only)
Work from anywhere.
Trabajo en remoto desde cualquier lugar de España.
Remote-first company, work from where you like.
Teletrabajo completo.
Puesto en remoto.
This is a home-based role.
Work from home, full time.
Podrás trabajar desde casa.
""",
    "on-site": """
This role is fully on-site.
Presencial en Getafe.
Office-based in Leeds.
You work on site five days a week.
No hay posibilidad de teletrabajo.
This is not a remote position.
Trabajo 100% presencial.
Not remote.
Sin opción de teletrabajo.
In-person role, no home working.
Puesto presencial en fábrica.
""",
    "": """
Remote monitoring of servers.
The interview is remote.
We support remote villages.
Support hybrid cloud.
Home care assistant visiting people at home.
Office manager.
Entrevista presencial.
Visitas presenciales a clientes.
Deliver food from our shop to the customer's home.
Experience with on-site SEO.
Vehículos híbridos.
We sell remote controls.
Instalaciones in situ en casa del cliente.
Formación inicial presencial de dos días.
Ayuda a domicilio: dos días en casa de la usuaria.
""",
}


def lines_of(text: str) -> list[str]:
    return text.strip().split("\n")


@pytest.mark.parametrize("line", lines_of(ASKED))
def test_where_one_must_live_is_asked(core: Core, line: str) -> None:
    assert condition(core, "location", "Ana Sol", line) is not None


@pytest.mark.parametrize("line", lines_of(NOT_ASKED))
def test_where_others_live_or_the_office_is_asks_nothing(core: Core, line: str) -> None:
    assert condition(core, "location", "Ana Sol", line) is None


@pytest.mark.parametrize(("mode", "line"), [(mode, line) for mode in MODES for line in lines_of(MODES[mode])])
def test_how_the_work_is_done(core: Core, mode: str, line: str) -> None:
    found = condition(core, "remote", "Ana Sol", line)
    assert (found["need"]["mode"] if found else "") == mode


@pytest.mark.parametrize(
    ("line", "home", "state"),
    [
        ("Residencia en Zaragoza imprescindible", "Getafe", "not-met"),
        ("Residencia en Zaragoza imprescindible", "Utebo", "met"),
        # The line's own place counts, and not that of the work.
        ("Residencia en Zaragoza imprescindible", "Madrid", "not-met"),
        ("Remote (Spain only)", "Alicante", "met"),
        ("You must live in Portugal", "Alicante", "unknown"),
        ("Imprescindible residente en la provincia del puesto vacante", "Alicante", "not-met"),
        # Who lives elsewhere may move.
        ("Must be based in London or willing to relocate", "Madrid", "unknown"),
        ("Vivir en Burgos o poder desplazarse", "Vigo", "unknown"),
    ],
)
def test_whether_one_lives_where_it_is_asked(core: Core, line: str, home: str, state: str) -> None:
    found = condition(core, "location", "Ana Sol", line, location="Madrid", facts={"home": home})
    assert found["state"] == state


@pytest.mark.parametrize(
    ("place", "home", "state"),
    [
        ("Sevilla, Valencia o Madrid", "Getafe", "met"),
        ("Sevilla, Valencia o Madrid", "Gandía", "met"),
        ("Sevilla, Valencia o Madrid", "Vigo", "not-met"),
        ("Leeds or London", "London", "met"),
        ("Doncaster", "22 Mill Road, Doncaster DN1 4AB", "met"),
        ("Castilla y León", "Vigo", "not-met"),
    ],
)
def test_of_several_places_one_will_do(core: Core, place: str, home: str, state: str) -> None:
    assert core(f"{PLACE}:place_state", place, home) == state


@pytest.mark.parametrize(
    ("head", "state"),
    [
        ("Porter in Haworth", "met"),
        ("ana@sol.example | Haworth", "met"),
        ("Degree, University of Haworth", "unknown"),
        ("Haworth College, Haworth", "unknown"),
        ("Cook at Hotel Haworth", "unknown"),
        ("Cook, Haworth, 2014 - 2016", "unknown"),
        ("Experience\nHouse of Sol, Haworth", "unknown"),
    ],
)
def test_the_town_of_a_school_or_a_post_is_not_where_one_lives(core: Core, head: str, state: str) -> None:
    cv = f"Ana Sol Ríos\n{head}\nExperience\nCook, Casa Clara, 2018 - 2019\n"
    assert condition(core, "location", cv, "You cook.", location="Haworth")["state"] == state


def test_the_home_is_shown_as_the_cv_writes_it(core: Core) -> None:
    cv = "Ana Sol\nDirección: C/ del Mar 4, 03005 Alicante/Alacant\nExperiencia\nCocinera, 2018 - 2019\n"
    found = condition(core, "location", cv, "Cocina", location="Madrid")
    assert found["have"] == {"place": "C/ del Mar 4, 03005 Alicante/Alacant"}


@pytest.mark.parametrize(
    ("line", "home"),
    [
        ("Residente en Getafe (Madrid) · 600 111 222 · ana@sol.example", "Getafe (Madrid)"),
        ("Address: 4 Mill Road, Haworth BD22 8DT, ana@sol.example", "4 Mill Road, Haworth BD22 8DT"),
        ("Dirección: Calle Olmo 3, 28004 Madrid, 600111222", "Calle Olmo 3, 28004 Madrid"),
        ("Vivo en Teruel capital, con disponibilidad para viajar", "Teruel"),
        ("Based in Hove - clean licence", "Hove"),
    ],
)
def test_the_home_is_a_place_and_nothing_else(core: Core, line: str, home: str) -> None:
    found = condition(core, "location", f"Ana Sol\n{line}\nCook", "Cocina", location="Vigo")
    assert found["have"] == {"place": home}
