"""Lines cut into sentences and clauses, and what each says of need: a wish is no demand, and takes none back."""

import pytest

from tests.core.conftest import Core
from toolchain.sources import TEST_CALLS

# Each piece with a sign before it: ! needed, - not needed, ~ a wish.
LINES = [
    ("We cook. You clean! Do we?", ["We cook.", "You clean!", "Do we?"]),
    ("Sr. Cook wanted, e.g. Python, ASP.NET and Node.js.", ["Sr. Cook wanted, e.g. Python, ASP.NET and Node.js."]),
    ("In the UK. You will cook.", ["In the UK.", "You will cook."]),
    ("No. 5 Street. Next", ["No. 5 Street.", "Next"]),
    ("Work hard ... and play. Then rest", ["Work hard ... and play.", "Then rest"]),
    ("• Cook • Clean", ["Cook • Clean"]),
    ("short; one; two", ["short; one; two"]),
    ("— Python  ", ["Python"]),
    ("Hi. A", ["Hi. A"]),
    ("Yes. A", ["Yes.", "A"]),
    ("Kafka (nice to have), Python required", ["~Kafka (nice to have)", "!Python required"]),
    ("Inglés (deseable), carnet B imprescindible", ["~Inglés (deseable)", "!carnet B imprescindible"]),
    ("Python is a plus", ["~Python is a plus"]),
    ("Ideally French, German and Dutch", ["~Ideally French, German and Dutch"]),
    ("Se valorará inglés, francés y alemán", ["~Se valorará inglés, francés y alemán"]),
    ("Must have SQL, Kafka preferred, Docker is required", ["!Must have SQL", "~Kafka preferred", "!Docker is required"]),
    ("Python, ideally Django, Flask", ["Python", "~ideally Django", "~Flask"]),
    ("Python, ideally Django, Flask is required", ["Python", "~ideally Django", "!Flask is required"]),
    ("5 years of experience, a master is a plus", ["5 years of experience", "~a master is a plus"]),
    ("A degree, knowing Kafka is a plus", ["A degree", "~knowing Kafka is a plus"]),
    ("Imprescindible carnet B, valorable inglés", ["!Imprescindible carnet B", "~valorable inglés"]),
    ("Deseable: inglés; imprescindible: carnet", ["~Deseable: inglés", "!imprescindible: carnet"]),
    ("Python required, no degree needed", ["!Python required", "-no degree needed"]),
    ("Kafka is not required, but SQL is mandatory", ["!-Kafka is not required", "!but SQL is mandatory"]),
    ("Es necesario carnet. No es necesario inglés, imprescindible coche", [
        "!Es necesario carnet.", "!-No es necesario inglés", "!imprescindible coche",
    ]),
    ("No hace falta inglés, ni francés", ["-No hace falta inglés, ni francés"]),
    ("SQL when required", ["SQL when required"]),
    ("Viajes cuando sea necesario", ["Viajes cuando sea necesario"]),
    ("SQL is a must", ["!SQL is a must"]),
    ("Go (CIPD desirable) and SQL", ["Go", "~CIPD desirable", "and SQL"]),
    ("Kafka (a big plus)", ["~Kafka (a big plus)"]),
    ("SQL (preferred but not required)", ["~SQL (preferred but not required)"]),
    ("Manejo de SAP (deseable SAP GTS), Excel", ["Manejo de SAP", "~deseable SAP GTS", "Excel"]),
    ("Python (ideally Django, Flask) and SQL", ["Python", "~ideally Django", "~Flask", "and SQL"]),
    ("Monitoring (Grafana a bonus) and SQL", ["Monitoring", "~Grafana a bonus", "and SQL"]),
    ("3 years' experience (ideally 5)", ["3 years' experience", "~ideally 5"]),
    ("Welding knowledge, ideally.", ["~Welding knowledge", "~ideally."]),
    ("A car, SQL, if possible", ["A car", "~SQL", "~if possible"]),
    ("Excel, a poder ser con macros", ["Excel", "~a poder ser con macros"]),
    ("Grado en ADE, siendo un plus un máster", ["Grado en ADE", "~siendo un plus un máster"]),
    ("English to C1, and German is welcome", ["English to C1", "~and German is welcome"]),
    ("Agradecemos bollería y repostería", ["~Agradecemos bollería y repostería"]),
    ("Tendrás preferencia si vives cerca", ["~Tendrás preferencia si vives cerca"]),
    ("Permiso B. Suma puntos el inglés", ["Permiso B.", "~Suma puntos el inglés"]),
    ("Inglés fluido para las reuniones; francés opcional", ["Inglés fluido para las reuniones", "~francés opcional"]),
    ("Experiencia en caja: no es indispensable, pero ayuda", ["~Experiencia en caja: no es indispensable, pero ayuda"]),
    ("High school diploma; pass a background check", ["High school diploma", "pass a background check"]),
    ("You get a bonus of 5%", ["You get a bonus of 5%"]),
]  # fmt: skip


@pytest.mark.parametrize("line, pieces", LINES)
def test_a_line_in_its_pieces(core: Core, line: str, pieces: list[str]) -> None:
    found = core(f"{TEST_CALLS}:sentences_in", line)
    said = [("~" if kind == "nice" else "!" * needed + "-" * spared) + text for text, kind, needed, spared in found]
    assert said == pieces


def test_long_lines_are_cut_where_they_may_be(core: Core) -> None:
    def lengths(line: str) -> list[int]:
        return [len(text) for text, *_ in core(f"{TEST_CALLS}:sentences_in", line)]

    assert lengths("x" * 100 + "; " + "y" * 140 + "; Zeta") == [101, 141, 4]
    assert lengths("x" * 100 + "; " + "y" * 130) == [232]
    assert lengths("a" * 240 + " b") == [240, 1]
    assert lengths("a" * 238 + " b") == [240]
    assert lengths("a" * 480) == [480]
    assert lengths("a" * 481) == [480, 1]
    assert lengths("word " * 60) == [244, 54]
