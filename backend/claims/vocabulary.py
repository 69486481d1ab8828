"""Word lists of English, Spanish and the languages beside them: data, and nothing that computes."""

from collections.abc import Mapping


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _numbered(text: str, first: int) -> dict[str, int]:
    return {word: value for value, word in enumerate(text.split(), first)}


MONTHS: Mapping[str, int] = {
    **_numbered("january february march april may june july august september october november december", 1),
    **_numbered("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", 1),
    **_numbered("jan feb mar apr may jun jul aug sep oct nov dec", 1),
    **{"ene": 1, "abr": 4, "ago": 8, "sept": 9, "setiembre": 9, "dic": 12},
}

NUMBERS: Mapping[str, int] = {
    **_numbered("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", 2),
    **_numbered("sixteen seventeen eighteen nineteen twenty", 16),
    # `once` is English far more often than it is eleven.
    **_numbered("dos tres cuatro cinco seis siete ocho nueve diez", 2),
    **_numbered("doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte", 12),
    **_numbered("veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis", 21),
    **_numbered("veintisiete veintiocho veintinueve", 27),
    **{"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90},
    **{"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80},
    **{"noventa": 90, "hundred": 100, "cien": 100, "thousand": 1000, "mil": 1000},
    **{"million": 1_000_000, "millones": 1_000_000},
    **{"dozen": 12, "docena": 12, "decade": 10, "década": 10},
}
UNITS: Mapping[str, int] = {
    **_numbered("one two three four five six seven eight nine", 1),
    **_numbered("uno dos tres cuatro cinco seis siete ocho nueve", 1),
}
TENS: Mapping[str, int] = {word: value for word, value in NUMBERS.items() if value in range(20, 100, 10)}
SCALES: Mapping[str, int] = {
    **{"hundred": 100, "thousand": 1000, "mil": 1000},
    **{"million": 1_000_000, "millón": 1_000_000, "millones": 1_000_000, "billion": 1_000_000_000},
}
"""What multiplies the number before it."""

FIGURES_OF_SPEECH = _words(
    "thanks things reasons ways words sides worlds ideas points sentences lines minutes"
    " cosas razones motivos formas maneras palabras lados mundos ideas puntos frases líneas minutos gracias"
)
"""What people count in words without counting: two things, mil gracias."""

LETTER_WORDS = _words(
    """
    i i'm i've i'd i'll dear hello hi sir madam mr mrs ms mx dr team hiring recruiter recruitment recruiting
    manager committee department human resources sincerely regards best kind warm yours faithfully
    respectfully thank thanks you your my me we our the a an this that these those it its in at on as for from
    with to by of and or but so if when while during since after before because although though through
    throughout over under between without within about beyond having being working building leading looking
    there here what which who how why where both each every all also additionally furthermore moreover finally
    first second third lastly
    p.s ps re board governors trustees head headteacher principal chair office
    currently today recently previously most many some no not yes please would could
    should will can may am is are was were have has had do does did be january february march april june july
    august september october november december monday tuesday wednesday thursday friday saturday sunday
    english spanish catalan french german italian portuguese cv ceo cto hr it job position role senior junior
    lead engineer developer company application letter cover
    sra sr srta sres dra don doña ingeniera ingeniero desarrolladora desarrollador programadora programador
    técnica técnico analista gerente jefa jefe sénior júnior candidatura
    estimado estimada estimados estimadas hola buenos buenas días tardes señor señora señores equipo selección
    contratación responsable recursos humanos director directora atentamente cordialmente saludos cordial un
    una unos unas el la los las lo le les mi mis yo tu su sus nuestro nuestra este esta estos estas eso esa
    ese en al de del con sin por para desde hasta hacia sobre entre durante tras ante bajo según y e o u pero
    si sí como cuando donde quien que qué cuál porque aunque mientras además asimismo también finalmente
    primero segundo tercero actualmente hoy recientemente anteriormente gracias agradezco quedo quisiera
    gustaría he ha han soy estoy tengo creo considero espero trabajé trabajo lideré desarrollé diseñé sido fue
    era muy más todo toda todos todas enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre lunes martes miércoles jueves viernes sábado domingo inglés español castellano catalán
    francés alemán italiano portugués
    """
)
"""What any letter writes with a capital without naming anybody."""

SAME_WORDS: Mapping[str, str] = {
    **{"universidad": "university", "universitat": "university"},
    **{"espana": "spain", "europa": "europe", "alemania": "germany", "francia": "france", "italia": "italy"},
    **{"londres": "london", "sevilla": "seville", "cataluna": "catalonia", "catalunya": "catalonia"},
}
"""What a letter in the other language calls it; folded."""
