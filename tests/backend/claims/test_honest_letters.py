"""Whole letters as an applicant would send them: an honest one has no mark, one false word in it has."""

from pathlib import Path

import pytest

from backend.claims.check import unsupported

FOLDER = Path(__file__).with_name("letters")


def parts(name: str) -> tuple[str, str, list[str]]:
    """The CV, the listing and the honest letters of a file."""
    sections = [section.split("\n", 1) for section in (FOLDER / name).read_text().split("=== ")[1:]]
    texts = {kind: text.strip() for kind, text in sections}
    return texts["cv"], texts["job"], [text.strip() for kind, text in sections if kind == "letter"]


HONEST = [(path.name, number) for path in sorted(FOLDER.iterdir()) for number in range(len(parts(path.name)[2]))]


@pytest.mark.parametrize(("name", "number"), HONEST)
def test_an_honest_letter_has_no_mark(name: str, number: int) -> None:
    cv, job, letters = parts(name)
    assert unsupported(letters[number], cv=cv, job=job) == []


INVENTED = [
    ("software_en.txt", "at Pagos Cierzo,", "at Stripe,", "Stripe"),
    ("software_en.txt", "2.3 million", "4.1 million", "4.1 million"),
    ("software_en.txt", "a team of five", "a team of fourteen", "fourteen"),
    # 12 stands in the CV, as the month of `12/2020`.
    ("software_en.txt", "With 7 years", "With 12 years", "12"),
    ("software_en.txt", "github.com/molmedo-example", "github.com/marta-codes", "github.com/marta-codes"),
    ("software_en.txt", "Born and based in", "I studied at Imperial College London, in", "Imperial College London"),
    ("software_en.txt", "from 900 ms to 120 ms after", "by 87% after", "87"),
    ("software_en.txt", "olmedo@correo.example", "marta@olmedo.dev", "marta@olmedo.dev"),
    ("software_en.txt", "Between September 2017", "Between March 2014", "March 2014"),
    ("software_en.txt", "Python has been", "Amazon taught me to measure. Python has been", "Amazon"),
    ("software_es.txt", "en Pagos Cierzo, desarrollé", "en Telefónica, desarrollé", "Telefónica"),
    ("software_es.txt", "2,3 millones", "6,8 millones", "6,8 millones"),
    ("software_es.txt", "cinco personas", "treinta y cinco personas", "treinta y cinco"),
    ("software_es.txt", "Cuento con 7 años", "Cuento con 11 años", "11"),
    ("software_es.txt", "migré nuestra API", "migré la API de Correos Express", "API de Correos Express"),
    ("software_es.txt", "al terminar el Grado", "tras la Universidad Carlos III. El Grado", "Universidad Carlos III"),
    ("software_es.txt", "Desde enero de 2021", "Desde abril de 2015", "abril de 2015"),
    ("software_es.txt", "Gracias por su tiempo", "Mi web es martaolmedo.dev", "martaolmedo.dev"),
    ("nursing.txt", "from 71% to 94%", "from 71% to 99%", "99"),
    ("nursing.txt", "at Llanfair Community Clinic", "at Royal Gwent Hospital", "Royal Gwent Hospital"),
    ("nursing.txt", "I studied at Cardiff University", "I studied at Bristol University", "Bristol University"),
    ("marketing.txt", "a 18.000 suscriptores", "a 81.000 suscriptores", "81.000"),
    ("marketing.txt", "Agencia Tres Naranjas. Estudié", "Agencia Cuatro Limones. Estudié", "Agencia Cuatro Limones"),
    ("marketing.txt", "University of Seville", "University of Granada", "University of Granada"),
    ("accounting.txt", "cuarenta y cinco pymes", "ochenta y cinco pymes", "ochenta y cinco"),
    ("accounting.txt", "en la Gestoría Almanzora (", "en Deloitte (", "Deloitte"),
    ("design.txt", "At Lumen & Pike", "At Wayfare Labs", "Wayfare Labs"),
    ("design.txt", "by six product teams", "by sixteen product teams", "sixteen"),
    ("design.txt", "With five years' experience", "With eight years' experience", "eight"),
]


@pytest.mark.parametrize(("name", "honest", "invented", "marked"), INVENTED)
def test_an_invention_in_an_honest_letter_is_marked(name: str, honest: str, invented: str, marked: str) -> None:
    cv, job, letters = parts(name)
    letter = next(letter for letter in letters if honest in letter).replace(honest, invented)
    assert [claim.text for claim in unsupported(letter, cv=cv, job=job)] == [marked]
