"""The words of boards in eight languages, each as a page shows it: a word forgotten is a fact not kept."""

import pytest

from tests.core.conftest import Core

WORDS = "extension_src.core.listings.facts.words"
DATES = "extension_src.core.listings.facts.dates"
PAY = "extension_src.core.listings.facts.pay"
NOW = 1_772_452_800_000
MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
WORKPLACES = {
    "remote": """
        Remote | Fully remote | 100% remote | Remote work | Remote working | Remote job | Work from home | TELECOMMUTE
        Remoto | 100% remoto | En remoto | 100% en remoto | Trabajo remoto | Trabajo en remoto | Solo teletrabajo
    Teletrabajo
        100% teletrabajo | A distancia | Trabajo a distancia | Télétravail | En télétravail | Télétravail complet
        Télétravail à 100% | À distance | 100% télétravail | Homeoffice | Home-Office | Remote Arbeit | Vollständig remote
        Da remoto | Lavoro da remoto | Completamente da remoto | Full remote | In smart working | Trabalho remoto
    Teletrabalho
        Totalmente remoto | Op afstand | Volledig op afstand | Volledig remote | Thuiswerken | Praca zdalna | Zdalnie
    Distans
        Remote in United States | Fully remote in Spain | Remoto en Madrid | Lyon (Télétravail)
    """,
    "hybrid": """
        Hybrid | Hybrid work | Hybrid working | Hybrid remote | Híbrido | Híbrida | Modelo híbrido | Trabajo híbrido
        Teletrabajo parcial | Remoto parcial | Hybride | Travail hybride | Télétravail partiel | Télétravail occasionnel
        Hybrides Arbeiten | Hybrid Arbeiten | Teilweise Homeoffice | Ibrido | Ibrida | Lavoro ibrido | Trabalho híbrido
        Hybride werken | Hybride werk | Praca hybrydowa | Hybrydowo | Hybrid work in London | Hybrid in Leeds
    Híbrido en Vigo
        Trabajo híbrido en Madrid | Hybrid remote in Austin
    """,
    "on-site": """
        On-site | Onsite | On site | In office | In-office | In person | In-person | Presencial | Trabajo presencial
        100% presencial | Sur site | Présentiel | En présentiel | Vor Ort | In sede | Di persona | Trabalho presencial
        Op locatie | Op kantoor | Stacjonarnie | På plats
    """,
}
CONTRACTS = """
    Full-time | Full time | Fulltime | Part-time | Part time | Parttime | Permanent | Temporary | Temp | Contract | Contractor
    Fixed term | Fixed-term | Fixed term contract | Temp to perm | Freelance | Freelancer | Self-employed | Internship
    Intern
    Apprenticeship | Apprentice | Trainee | Seasonal | Casual | Per diem | Volunteer | Zero hours | Zero hours contract
    Graduate
    Day shift contract | Jornada completa | Jornada parcial | Media jornada | Jornada intensiva | Jornada indiferente
    Tiempo completo | A tiempo completo | Tiempo parcial | A tiempo parcial | Completa | Parcial | Indefinido | Indefinida
    Temporal | Fijo | Fijo discontinuo | Otros contratos | De duración determinada | Duración determinada | Autónomo
    Prácticas
    En prácticas | Formativo | De formación | Beca | Becario | Eventual | De relevo | A tiempo | Vollzeit | Teilzeit
    Festanstellung | Unbefristet | Befristet | Minijob | Praktikum | Ausbildung | Werkstudent | Feste Anstellung
    Freie Mitarbeit | Temps plein | À temps plein | Temps partiel | À temps partiel | CDI | CDD | Intérim | Stage | Alternance
    Apprentissage | Indépendant | Temporaire | Tempo pieno | A tempo pieno | Tempo indeterminato | A tempo indeterminato
    Tempo determinato | A tempo determinato | Tirocinio | Apprendistato | Contratto | Tempo integral | Período integral
    Meio período | Tempo parcial | Efetivo | Efetivo CLT | CLT | PJ | Estágio | Temporário | Voltijds | Voltijd | Deeltijds
    Deeltijd | Vast | Vaste baan | Vast contract | Tijdelijk | Tijdelijk contract | Bijbaan | ZZP
    Employment type: Full-time | Job type: Temp | Contract type: Permanent | Tipo de contrato: Indefinido
    Tipo contrato: Temporal | Contrato indefinido | Jornada laboral: completa | Jornada: Completa | Type de contrat : CDI
    Contrat CDD | Vertragsart: Befristet | Arbeitszeit: Vollzeit | Tipo di contratto: Tirocinio | Contratto tempo determinato
    Tipo de emprego: Estágio | Dienstverband: Voltijd | Type of employment: Casual
    Full-time / Permanent | Temporal y parcial | Full-time and permanent | Vollzeit und unbefristet | CDI et temps plein
    Full-time; Contract | Part-time/Casual | Full-time - Permanent
"""
TYPES = {
    "FULL_TIME": "Full-time", "PART_TIME": "Part-time", "CONTRACTOR": "Contractor", "TEMPORARY": "Temporary",
    "INTERN": "Internship", "VOLUNTEER": "Volunteer", "PER_DIEM": "Per diem",
}  # fmt: skip
# How long ago, in ms, and the words for it.
AGO = [
    (
        0,
        "Today | Just now | Just posted | Hoy | Ahora | Ahora mismo | Heute | Gerade eben | Aujourd'hui | À l'instant | Oggi",
    ),
    (0, "Adesso | Hoje | Agora | Vandaag | Zojuist | Publicado hoy"),
    (
        DAY,
        "Yesterday | Ayer | Gestern | Hier | Ieri | Ontem | Gisteren | a day ago | one day ago | hace un día | hace 1 d",
    ),
    (DAY, "vor einem Tag | il y a un jour | il y a 1 j | un giorno fa | há um dia | een dag geleden | 1 dzień temu"),
    (DAY, "for en dag siden | för en dag sedan"),
    (3 * MINUTE, "3 minutes ago | hace 3 min | hace 3 minutos | vor 3 Minuten | il y a 3 minutes | il y a 3 min"),
    (3 * MINUTE, "3 minuti fa | há 3 minutos | 3 minuten geleden | 3 minuty temu | för 3 minuter sedan"),
    (
        2 * HOUR,
        "2 hours ago | hace 2 h | hace 2 horas | vor 2 Stunden | il y a 2 heures | il y a 2 h | 2 ore fa | há 2 horas",
    ),
    (2 * HOUR, "2 uur geleden | 2 uren geleden | 2 godziny temu | för 2 timmar sedan | for 2 timer siden"),
    (
        HOUR,
        "an hour ago | hace una hora | vor einer Stunde | il y a une heure | un'ora fa | há uma hora | een uur geleden",
    ),
    (HOUR, "för en timme sedan | for en time siden"),
    (
        4 * DAY,
        "4 days ago | hace 4 días | hace 4 d | vor 4 Tagen | il y a 4 jours | 4 giorni fa | há 4 dias | 4 dagen geleden",
    ),
    (4 * DAY, "4 dni temu | för 4 dagar sedan | for 4 dager siden"),
    (
        14 * DAY,
        "2 weeks ago | hace 2 semanas | hace 2 sem | vor 2 Wochen | il y a 2 semaines | 2 settimane fa | há 2 semanas",
    ),
    (14 * DAY, "2 weken geleden | 2 tygodnie temu | för 2 veckor sedan | for 2 uker siden | for 2 uger siden"),
    (7 * DAY, "a week ago | una settimana fa | een week geleden | 1 tydzień temu | för en vecka sedan"),
    (
        60 * DAY,
        "2 months ago | hace 2 meses | vor 2 Monaten | il y a 2 mois | 2 mesi fa | há 2 meses | 2 maanden geleden",
    ),
    (60 * DAY, "2 miesiące temu | för 2 månader sedan | for 2 måneder siden"),
    (
        730 * DAY,
        "2 years ago | hace 2 años | vor 2 Jahren | il y a 2 ans | 2 anni fa | há 2 anos | 2 jaar geleden | 2 lata temu",
    ),
    (730 * DAY, "2 jaren geleden | för 2 år sedan"),
]
POSTED = """
    Date posted | Posted on | Posted | Reposted | Publicada de nuevo | Publicado de nuevo | Publicada el | Publicado el
    Publicada
    Publicado | Fecha de publicación | Actualizada | Veröffentlicht am | Veröffentlicht | Online seit | Publiée le | Publié le
    Publiée | Publié | Pubblicata il | Pubblicato il | Pubblicata | Pubblicato | Publicada em | Publicado em | Geplaatst op
    Geplaatst
"""
CLOSES = """
    Closing date | Closes on | Closes | Closing on | Apply by | Apply before | Application deadline | Applications close on
    Applications close | Deadline to apply | Deadline | Expires on | Expires | Valid through | Open until | Fecha límite
    Fecha de cierre | Fecha fin | Cierra el | Cierra | Cierre | Plazo hasta el | Plazo hasta | Inscripción hasta el
    Caduca el
    Caduca | Disponible hasta el | Bewerbungsfrist | Bewerbungsschluss | Bewerben bis | Bewerbung bis
    Date limite de candidature | Date limite | Clôture le | Expire le | Scade il | Scadenza | Entro il | Prazo de candidatura
    Prazo | Encerra em | Candidaturas até | Sluitingsdatum | Solliciteren tot | Sluit op | Reageren voor
"""
AHEAD = [
    (3 * HOUR, "in 3 hours | in 3 Stunden | over 3 uur | en 3 horas | dans 3 heures"),
    (7 * DAY, "in a week | in einer Woche | over een week | em uma semana | tra una settimana | dans une semaine"),
    (HOUR, "in an hour | en una hora | dentro de una hora | dans une heure"),
    (
        2 * DAY,
        "in 2 days | fra 2 giorni | en 2 días | dentro de 2 días | in 2 Tagen | dans 2 jours | tra 2 giorni | em 2 dias"
        " | over 2 dagen",
    ),
    (
        14 * DAY,
        "in 2 weeks | en 2 semanas | in 2 Wochen | dans 2 semaines | tra 2 settimane | over 2 weken | em 2 semanas",
    ),
    (
        30 * DAY,
        "in a month | en un mes | in 1 Monat | in einem Monat | tra un mese | dans 1 mois | em um mes | over 1 maand",
    ),
]
# What stands beside 45, the site's country, and the currency.
CURRENCIES = """
    US$45 an hour::USD, CA$45 an hour::CAD, C$45 an hour::CAD, AU$45 an hour::AUD, A$45 an hour::AUD, NZ$45 an hour::NZD
    HK$45 an hour::HKD, MX$45 an hour::MXN, NT$45 an hour::TWD, S$45 an hour::SGD, R$45 an hour::BRL, €45 an hour::EUR
    £45 an hour::GBP, ₹45 an hour::INR, ₽45 an hour::RUB, ₩45 an hour::KRW, ₪45 an hour::ILS, ₫45 an hour::VND
    ₱45 an hour::PHP, ₦45 an hour::NGN, ₴45 an hour::UAH, ₺45 an hour::TRY, ฿45 an hour::THB, 45 zł an hour::PLN
    45 Kč an hour::CZK, 45 Ft an hour::HUF, 45 euros an hour::EUR, 45 euro an hour::EUR
    $45 an hour:us:USD, $45 an hour:ca:CAD, $45 an hour:au:AUD, $45 an hour:nz:NZD, $45 an hour:sg:SGD, $45 an hour:hk:HKD
    $45 an hour:mx:MXN, $45 an hour:ar:ARS, $45 an hour:cl:CLP, $45 an hour:co:COP, $45 an hour:es:, ¥45 an hour:jp:JPY
    ¥45 an hour:cn:CNY, ¥45 an hour:us:, 45 kr an hour:se:SEK, 45 kr an hour:no:NOK, 45 kr an hour:dk:DKK
    45 kr an hour:is:ISK, 45 kr an hour::
"""
CODES = """
    USD EUR GBP CHF CAD AUD NZD SGD HKD INR JPY CNY BRL MXN ARS CLP COP PEN SEK NOK DKK ISK PLN CZK HUF RON BGN TRY ILS AED SAR
    QAR ZAR NGN KES EGP MAD MYR PHP IDR THB VND KRW TWD UAH
"""
TIMES = [
    (1_000, "k | mil | tsd | thousand"), (1_000_000, "m | mn | million"), (100_000, "l | LPA | lakh | lakhs | lac | lacs"),
    (10_000_000, "cr | crore | crores"),
]  # fmt: skip
RANGES = "- | – | — | to | a | hasta | y | e | and | bis | und | au | et | tot | até | al"
FROM = """
    From | Desde | Ab | À partir de | Vanaf | Starting at | Da | Más de | More than | Over | Plus de | Mehr als | Più di
    Mais de
    Meer dan | At least | Minimum | Mínimo | Min
"""
UP_TO = """
    Up to | Hasta | Bis zu | Jusqu'à | Fino a | Até | Tot | Max | Maximum | Máximo | Menos de | Less than | Under | Moins de
    Weniger als | Meno di | Minder dan
"""
PERIODS = {
    "hour": "/hr | per hour | an hour | hourly | por hora | pro Stunde | /Std. | par heure | all'ora | per uur | /h",
    "day": "/day | daily | al día | pro Tag | par jour | al giorno | per dag | diario",
    "week": "/week | weekly | /wk | por semana | semanal | pro Woche | par semaine | alla settimana | semanales",
    "month": "per month | monthly | /mo | al mes | mensual | mensuales | mensuel | mensili | im Monat | par mois | al mese"
    " | per maand | mensais",
    "year": "/yr | a year | yearly | per annum | annual | annually | al año | anual | anuales | all'anno | annui | par an"
    " | annuel | im Jahr | per jaar | b/a | p.a. | /pa",
}


def listed(words: str) -> list[str]:
    return [word.strip() for line in words.strip().split("\n") for word in line.split(" | ")]


@pytest.mark.parametrize("workplace", WORKPLACES)
def test_every_word_for_where_one_works(core: Core, workplace: str) -> None:
    for words in listed(WORKPLACES[workplace]):
        assert core(f"{WORDS}:read_workplace", words) == workplace, words
        assert core(f"{WORDS}:read_workplace", words + " team lead") in (
            "",
            workplace if " in " in words or " en " in words else "",
        ), words


def test_every_kind_of_contract(core: Core) -> None:
    for words in listed(CONTRACTS):
        assert core(f"{WORDS}:is_contract", words) is True, words
    for name, words in TYPES.items():
        assert core(f"{WORDS}:contract_of_types", [name]) == words


def test_a_word_counts_up_to_the_length_of_a_sentence(core: Core) -> None:
    assert core(f"{WORDS}:is_contract", "Full-time" + " " * 90 + ", permanent") is True
    assert core(f"{WORDS}:is_contract", ", ".join(["casual"] * 11)) is True
    assert core(f"{WORDS}:is_contract", ", ".join(["casual"] * 12)) is False
    assert core(f"{WORDS}:read_workplace", "x" * 80 + "(remote)x"[:8]) == "remote"
    assert core(f"{WORDS}:read_workplace", "x" * 83 + "(remote)") == ""


@pytest.mark.parametrize("ago, words", AGO)
def test_every_word_for_how_long_ago(core: Core, ago: int, words: str) -> None:
    for text in listed(words):
        assert core(f"{DATES}:read_posted", text, NOW, False) == NOW - ago, text


def test_every_word_before_the_day_it_was_posted(core: Core) -> None:
    for words in listed(POSTED):
        for text in (f"{words} 2026-02-27", f"{words}: 2026-02-27"):
            assert round((NOW - core(f"{DATES}:read_posted", text, NOW, False)) / DAY) == 3, text
        assert core(f"{DATES}:read_posted", f"{words}x 2026-02-27", NOW, False) is None
        # Which number is the month is known everywhere but in English.
        is_english = words in ("Date posted", "Posted on", "Posted", "Reposted")
        assert (core(f"{DATES}:read_posted", f"{words} 02/03/2026", NOW, False) is None) is is_english, words


def test_every_word_before_the_day_it_closes(core: Core) -> None:
    english = listed(CLOSES)[:15]
    for words in listed(CLOSES):
        for text in (f"{words} 2026-03-05", f"{words}: 2026-03-05"):
            assert round((core(f"{DATES}:read_closes", text, NOW, False) - NOW) / DAY) == 3, text
        assert (core(f"{DATES}:read_closes", f"{words} 05/04/2026", NOW, False) is None) is (words in english), words


@pytest.mark.parametrize("ahead, words", AHEAD)
def test_every_word_for_how_long_it_is_open(core: Core, ahead: int, words: str) -> None:
    for text in listed(words):
        assert core(f"{DATES}:read_closes", f"Closes {text}", NOW, False) == NOW + ahead, text


def test_a_day_too_far_away_is_a_slip(core: Core) -> None:
    for text, is_read in [("4 years ago", True), ("6 years ago", False)]:
        assert (core(f"{DATES}:read_posted", text, NOW, False) is not None) is is_read
    for text, is_read in [("2026-03-03", True), ("2026-03-04", False)]:
        assert (core(f"{DATES}:read_posted", text, NOW, True) is not None) is is_read
    for text, is_read in [("in 35 months", True), ("in 37 months", False), ("2021-04-01", True), ("2021-01-01", False)]:
        assert (core(f"{DATES}:read_closes", text, NOW, True) is not None) is is_read, text
    assert core(f"{DATES}:read_posted", "Posted" + " " * 100 + "2026-02-27", NOW, False) is not None
    for kept in (100, 101):
        text = "Posted " + "2026-02-27".rjust(kept - 7, ":")
        assert core(f"{DATES}:read_posted", text, NOW, False) is None
    assert core(f"{DATES}:read_posted", "2w", NOW, True) == NOW - 14 * DAY
    assert core(f"{DATES}:read_posted", "5 h", NOW, True) == NOW - 5 * HOUR


def read(core: Core, text: str, country: str = "") -> tuple[object, ...] | None:
    pay = core(f"{PAY}:read_pay", text, country)
    return None if pay is None else (pay["min"], pay["max"], pay["currency"], pay["period"])


def test_every_sign_of_a_currency(core: Core) -> None:
    for line in CURRENCIES.strip().split("\n"):
        for case in line.split(","):
            text, country, currency = case.strip().split(":")
            assert read(core, text, country) == ((45, 45, currency, "hour") if currency else None), case
    for code in CODES.split():
        assert read(core, f"45 {code} per hour") == (45, 45, code, "hour")


def test_every_word_for_many(core: Core) -> None:
    for times, words in TIMES:
        for word in listed(words):
            assert read(core, f"EUR 3 {word}") == (3 * times, 3 * times, "EUR", "year" if word == "LPA" else ""), word


def test_every_word_of_a_range(core: Core) -> None:
    for word in listed(RANGES):
        assert read(core, f"20 € {word} 30 € per hour") == (20, 30, "EUR", "hour"), word
    for word in ("or", "plus", ""):
        assert read(core, f"20 € {word} 30 € per hour") is None, word


def test_every_word_for_one_end(core: Core) -> None:
    for words in listed(FROM):
        assert read(core, f"{words} 20 € per hour") == (20, None, "EUR", "hour"), words
    for words in listed(UP_TO):
        assert read(core, f"{words} 20 € per hour") == (None, 20, "EUR", "hour"), words
        assert read(core, f"{words}: 20 € per hour") == (None, 20, "EUR", "hour"), words


@pytest.mark.parametrize("period", PERIODS)
def test_every_word_for_the_time_that_is_paid(core: Core, period: str) -> None:
    for words in listed(PERIODS[period]):
        assert read(core, f"45 € {words}" if words[0] != "/" else f"45 €{words}") == (45, 45, "EUR", period), words


@pytest.mark.parametrize(
    "text, expected",
    [
        ("9 € al día", (9, 9, "EUR", "day")),
        ("9 €", None),
        ("10 €", (10, 10, "EUR", "")),
        ("1.5 € per hour", (1.5, 1.5, "EUR", "hour")),
        ("1.2345 € per hour", (1.23, 1.23, "EUR", "hour")),
        ("1.23456 € per hour", None),
        ("1.234.567 € per year", (1234567, 1234567, "EUR", "year")),
        ("1.234,567 € per year", None),
        ("12.34.567 € a year", (1234567, 1234567, "EUR", "year")),
        ("1.2345.678 €", None),
        ("1'234.50 € per month", (1234.5, 1234.5, "EUR", "month")),
        ("1.234.50 € per month", None),
        ("1.234'50 €", None),
        ("123456789012 €", (123456789012, 123456789012, "EUR", "")),
        ("1234567890123 €", None),
        ("20-30k €", (20000, 30000, "EUR", "")),
        ("999-1k €", None),
        ("1000-2k €", (1000, 2000, "EUR", "")),
        ("30k-20k €", None),
        ("20 € - 30 € - 40 €", None),
        ("EUR 20-30 per hour", (20, 30, "EUR", "hour")),
        ("€20/hour - €30/hour", (20, 30, "EUR", "hour")),
        ("Monthly: 2.000 €", (2000, 2000, "EUR", "month")),
        ("40 hours, 500 €", (500, 500, "EUR", "")),
        ("teuro 500", None),
        ("500 euroland", None),
        ("0 € - 500 €", (None, 500, "EUR", "")),
        ("-500 € a year", (500, 500, "EUR", "year")),
        ("500 € net", (500, 500, "EUR", "")),
        ("500 € (month)", (500, 500, "EUR", "month")),
        ("500 € gross, monthly", (500, 500, "EUR", "month")),
    ],
)
def test_amounts_at_their_bounds(core: Core, text: str, expected: tuple[object, ...] | None) -> None:
    assert read(core, text) == expected
