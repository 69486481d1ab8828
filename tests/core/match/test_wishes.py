"""What is needed and what is only wished, in the ways in which listings say so: headings, brackets, clauses, sentences."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.match_data import load
from toolchain.sources import TEST_CALLS

CV = "Assistant\nWork experience\nAssistant, Company, 2020 - 2021\n"
# What is needed, what is wished, and the listing; " / " parts its lines.
CASES = """
Python|Kafka|Requirements / - Python / - Kafka (advantageous)
Python|Kafka|Requirements / - Python / - Kafka would be advantageous
Python|Kafka|Requirements / - Python, and Kafka if you have it
Python|Kafka|Requirements / - Python. Bonus: Kafka
Python|Kafka|Requirements / - Python; a plus: Kafka
Python|Kafka|Requirements / - Python (plus Kafka, a bonus)
Python|Kafka|You need Python. Kafka is good to know.
Python|Kafka|You need Python. It's great if you also know Kafka.
Python|Kafka|You need Python. We'd be delighted if you knew Kafka.
Python|Kafka|You need Python. Extra points for Kafka.
Python|Kafka|You need Python. Brownie points for Kafka.
Python|Kafka|You need Python. Kafka experience a strong advantage.
Python|Kafka|You need Python. Some exposure to Kafka is helpful.
Python|Kafka|You need Python. Knowledge of Kafka will be considered favourably.
Python|Kafka|You need Python. Kafka would set you apart.
Python|Kafka|You need Python. Not a must, but Kafka is cool.
Python|Kafka|You need Python. Kafka isn't a deal-breaker, but it helps.
Python|Kafka|You need Python. Candidates with Kafka will be given priority.
Python|Kafka|You need Python. Priority will be given to candidates with Kafka.
Python|Kafka|You need Python. Kafka: optional.
Python|Kafka|You need Python. Kafka (optional)
Python|Kafka|Must have: Python. Should have: Kafka.
Python|Kafka|Essential: Python / Desirable: Kafka
Python|Kafka|Essential criteria / Python / Desirable criteria / Kafka
Python|Kafka|Minimum qualifications / Python / Preferred qualifications / Kafka
Python|Kafka|Basic qualifications / - Python / Additional qualifications that help / - Kafka
Python|Kafka|What you need / - Python / What would be great / - Kafka
Python|Kafka|What you need / - Python / It'd be a bonus if you have / - Kafka
Python|Kafka|What you need / - Python / Bonus skills / - Kafka
Python|Kafka|What you need / - Python / Nice-to-haves / - Kafka
Python|Kafka|What you need / - Python / Pluses / - Kafka
Python|Kafka|What you need / - Python / You get bonus points for / - Kafka
Python|Kafka|What you need / - Python / The following would be an advantage / - Kafka
Python|Kafka|What you need / - Python / We would also welcome / - Kafka
Python|Kafka|What you need / - Python / Great if you bring / - Kafka
Python|Kafka|What you need / - Python / Other useful skills / - Kafka
Python|Kafka|What you need / - Python / You'll stand out if you know / - Kafka
Python|Kafka|What you need / - Python / Ideally, you also have / - Kafka
Python|Kafka|What you need / - Python / Not required, but nice / - Kafka
Python|Kafka|What you need / - Python / Good to know / - Kafka
Python|Kafka|What you need / - Python / Assets / - Kafka
Python|Kafka|Requisitos / - Python / - Kafka (valorable)
Python|Kafka|Requisitos / - Python / - Kafka (plus)
Python|Kafka|Requisitos / - Python / - Deseable Kafka
Python|Kafka|Requisitos / - Python / - Kafka sería un punto a favor
Python|Kafka|Requisitos / - Python / - Se tendrá en cuenta Kafka
Python|Kafka|Requisitos / - Python / - Kafka no excluyente
Python|Kafka|Requisitos / - Python / - Kafka es un extra
Python|Kafka|Requisitos / - Python / - Kafka como plus
Python|Kafka|Requisitos / - Python / - Muy valorable Kafka
Python|Kafka|Requisitos / - Python / - Nos gustaría que conocieras Kafka
Python|Kafka|Requisitos / - Python / - Conocer Kafka te dará ventaja
Python|Kafka|Requisitos / - Python / - Kafka: se valora
Python|Kafka|Requisitos / - Python / - Kafka puntuará
Python|Kafka|Requisitos / - Python / - Ideal si sabes Kafka
Python|Kafka|Requisitos / - Python / - Genial si conoces Kafka
Python|Kafka|Requisitos / - Python / - Si tienes Kafka, mejor
Python|Kafka|Requisitos / - Python / - No es obligatorio Kafka, aunque suma
Python|Kafka|Requisitos / - Python / - Kafka, aunque no es imprescindible
Python|Kafka|Requisitos / - Python / - Agradeceríamos Kafka
Python|Kafka|Imprescindible: Python / Valorable: Kafka
Python|Kafka|Imprescindible Python / Se valora Kafka
Python|Kafka|Necesitamos Python. Valoraremos Kafka.
Python|Kafka|Requisitos imprescindibles / Python / Requisitos deseables / Kafka
Python|Kafka|Lo que buscamos / - Python / Qué valoramos / - Kafka
Python|Kafka|Lo que buscamos / - Python / Suma puntos / - Kafka
Python|Kafka|Lo que buscamos / - Python / Extra / - Kafka
Python|Kafka|Lo que buscamos / - Python / Nice to have / - Kafka
Python|Kafka|Lo que buscamos / - Python / Sería genial que tuvieras / - Kafka
Python|Kafka|Lo que buscamos / - Python / Puntos extra si / - conoces Kafka
Python|Kafka|Lo que buscamos / - Python / Otros conocimientos valorados / - Kafka
Python|Kafka|Lo que buscamos / - Python / No imprescindible / - Kafka
Python|Kafka|Lo que buscamos / - Python / Destacarás si / - conoces Kafka
Python|Kafka|Lo que buscamos / - Python / Si además tienes / - Kafka
Python|Kafka|Lo que buscamos / - Python / Mejor si aportas / - Kafka
Python, Docker|Kafka|We need Python, Docker and, ideally, Kafka.
Python, Docker|Kafka|We need Python, Docker and preferably Kafka.
Python, Docker|Kafka|Required: Python, Kafka (a plus), Docker
Python, Docker|Kafka|You must know Python (Kafka is a bonus) and Docker.
Python, Docker|Kafka|Must know Python and Docker; Kafka helpful.
Python, Docker|Kafka|Python and Docker required, Kafka optional
Python, Docker|Kafka|Python y Docker imprescindibles, Kafka deseable
Python, Docker|Kafka|Imprescindible Python y Docker. Kafka, un plus.
Python, Docker|Kafka|Se requiere Python, Docker y, si es posible, Kafka.
Python, Docker|Kafka|Se requiere Python y Docker (Kafka se valora).
Python, Docker|Kafka|Conocimientos de Python y Docker y, deseablemente, de Kafka.
Python, Docker|Kafka|Experience with Python and Docker; exposure to Kafka desirable.
Python, Docker|Kafka|Experiencia en Python y Docker; Kafka valorable; inglés B2.
Python, Docker||Python and Docker are required; nice people wanted.
Python, Docker||Requirements / - Python for our bonus engine / - Docker
Python, Docker||Requirements / - Python / - Docker; bonus paid yearly
"""


@pytest.mark.parametrize("case", CASES.strip().split("\n"))
def test_a_wish_is_no_need_and_a_need_no_wish(core: Core, case: str) -> None:
    needs, wishes, text = case.split("|", 2)
    load(core)
    listing = {"title": "Backend developer", "description": text.replace(" / ", "\n")}
    answer = core(f"{TEST_CALLS}:match_texts", CV, listing, {"today": "2026-11-27"})
    entries = answer["have"] + answer["miss"]

    def is_must(name: str) -> bool:
        [must] = [entry["must"] for entry in entries if name in entry["skill"]]
        return bool(must)

    assert all(is_must(need) for need in needs.split(", "))
    assert not any(is_must(wish) for wish in wishes.split(", ") if wish != "")


# Each is of no need, whatever list it stands in.
FREE = """
Kafka is by no means essential.
You needn't know Kafka.
No previous Kafka experience is expected.
Kafka no es un requisito.
No pasa nada si no sabes Kafka.
Kafka: not essential.
Non-essential: Kafka.
Kafka, sin ser imprescindible.
Lack of Kafka is no problem.
It doesn't matter if you've never used Kafka.
Don't worry if you haven't used Kafka.
Da igual si no conoces Kafka.
No importa que no sepas Kafka.
Kafka is no must.
We can teach you Kafka.
Te enseñamos Kafka.
Podrás aprender Kafka.
We'll train you in Kafka.
Kafka training provided.
You will learn Kafka.
Aprenderás Kafka con nosotros.
Willing to learn Kafka.
Ganas de aprender Kafka.
Interest in Kafka.
Experience with Kafka not necessary.
Prior knowledge of Kafka isn't assumed.
No se exige Kafka.
No exigimos Kafka.
Kafka no es obligatorio.
No es indispensable Kafka.
No hace falta que sepas Kafka.
We don't expect you to know Kafka.
You do not have to have used Kafka.
Not essential but Kafka is useful.
"""
BOUND = """
Kafka is required.
Imprescindible Kafka.
Must have used Kafka.
Kafka is a must, no exceptions.
Kafka required, no degree needed.
Kafka is not optional.
"""


def skills_of(core: Core, line: str) -> list[dict[str, Any]]:
    load(core)
    listing = {"title": "Backend developer", "description": f"Requirements\n- Python\n- {line}"}
    answer = core(f"{TEST_CALLS}:match_texts", CV, listing, {"today": "2026-11-27"})
    return [entry for entry in answer["have"] + answer["miss"] if "Kafka" in entry["skill"]]


@pytest.mark.parametrize("line", FREE.strip().split("\n"))
def test_what_need_not_be_known_is_no_need(core: Core, line: str) -> None:
    assert not any(entry["must"] for entry in skills_of(core, line))


@pytest.mark.parametrize("line", BOUND.strip().split("\n"))
def test_what_is_said_outright_is_required(core: Core, line: str) -> None:
    assert [entry["required"] for entry in skills_of(core, line)] == [True]
