"""What buttons and messages of the boards say in each language, as they show it."""

from typing import Any

import pytest

from content_scripts.apply_words import Words
from content_scripts.outcome.words import says_closed, says_sent
from content_scripts.words.european import DUTCH, ENGLISH, FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH
from content_scripts.words.further import FURTHER, WORLD

Language = dict[str, Any]

words = Words(WORLD)
EASY = """
Easy Apply | Easily apply | Solicitud sencilla | Solicitud rápida | Solicitud fácil | Solicitar fácilmente
Solicita fácilmente
Postulación sencilla | Postulación rápida | Postularse fácilmente | Inscripción rápida | Sol·licitud senzilla
Candidatura semplice | Candidatura facile | Candidatura rapida | Candidati facilmente | Candidature simplifiée
Candidature facile | Candidature rapide | Postuler facilement | Einfach bewerben | Einfache Bewerbung | Schnell bewerben
Schnellbewerbung | Direkt bewerben | Candidatura simplificada | Candidatura fácil | Candidatura rápida | Candidatura simples
Usar a Candidatura Simplificada | Candidate-se facilmente | Candidatar-se facilmente | Eenvoudig solliciteren
Makkelijk solliciteren | Snel solliciteren | Solliciteer eenvoudig | Enkel ansökan | Enkel søknad | Nem ansøgning
Ansøg nemt
Hae helposti | Helppo haku | Łatwe aplikowanie | Aplikuj łatwo | Szybkie aplikowanie | Snadná žádost | Jednoduchá žádost
Aplică ușor | Candidatură simplă | Egyszerű jelentkezés | Kolay Başvuru | Простая подача заявки | Быстрый отклик
Проста подача заявки | Εύκολη αίτηση | Εύκολη υποβολή αίτησης | Lamar mudah | Lamaran mudah | Mohon mudah | Permohonan mudah
Ứng tuyển dễ dàng | สมัครง่าย | สมัครด่วน | 簡単応募 | かんたん応募 | 간편 지원 | 간편지원 | 快速申请 | 轻松申请
快速應徵 | 輕鬆應徵 | 快速申請
आसान आवेदन | सरल आवेदन | सोपा अर्ज | সহজ আবেদন | הגשה מהירה | הגשת מועמדות קלה | הגשת מועמדות בקלות | التقديم السهل
تقديم سهل | درخواست آسان | Madaling mag-apply
"""
APPLY = """
Apply | Start application | Continue application | Continue applying | Continue to apply | Continue to application
Solicitar
Solicitarlo | Inscribirme | Inscribirse | Inscríbete | Inscribirte | Inscribir mi CV | Quiero inscribirme | Postular
Postularme | Postularse | Postúlate | Aplicar | Presentar candidatura | Confirmar inscripción | Enviar candidatura
Enviar mi candidatura | Enviar CV | Enviar mi CV | Apuntarme | Inscriure'm | Presenta la candidatura | Candidati
Invia candidatura | Postuler | Envoyer ma candidature | Continuer pour postuler | Bewerben | Bewirb dich | Bewerbung starten
Weiter zur Bewerbung | Auf der Website bewerben | Bei Olmo bewerben | Hier bewerben | Jetzt bewerben | Mit Indeed bewerben
Candidatar | Candidatar-me | Candidate-se | Inscrever-se | Inscreva-se | Solliciteren | Solliciteer | Direct solliciteren
Nu solliciteren | Op de site solliciteren | Via bedrijfswebsite solliciteren | Ansök | Ansøg | Søg jobbet | Søg stillingen
Søk nå | Søk på stillingen | Søk her | Søk stillingen | Hae nyt | Hae paikkaa | Hae tätä | Hae yrityksen sivuilla | Aplikuj
Złóż aplikację | Ucházet se | Podat žádost | Aplică | Candidează | Jelentkezés | Jelentkezem | Jelentkezz | Başvur
Hemen başvur | Başvuru yap | Откликнуться | Подать заявку | Подать заявление | Подати заявку | Подати заяву | Відгукнутися
Υποβολή αίτησης | Αίτηση | Κάντε αίτηση | Lamar | Mohon | Ứng tuyển | Nộp đơn | สมัครงาน | สมัครเลย | สมัครตอนนี้
応募する | 今すぐ応募
지원하기 | 즉시 지원 | 申请职位 | 申请此职位 | 立即申请 | 立即申請 | 應徵此職缺 | 立即應徵 | आवेदन करें | अप्लाई करें
अभी आवेदन करें | अर्ज करा
আবেদন করুন | దరఖాస్తు చేయండి | ਅਪਲਾਈ ਕਰੋ | הגשת מועמדות | הגש מועמדות | הגישו מועמדות | تقدم بطلب | التقديم | تقديم
قدم الآن
ارسال درخواست | Mag-apply | Søk | Hae | Søg | Şirket sitesinde başvur | Sitede başvurun | サイトで応募
サイトで応募する | 사이트에서 지원
사이트에서 지원하기 | 在网站上申请 | 在網站上申請 | 在網站上應徵 | साइट पर आवेदन करें | साइटवर अर्ज करा
"""
OTHERWISE = """
Apply all | Apply changes | Apply coupon | Apply current filters | Apply selected | Apply to save | Apply to show
Apply filters
Apply alerts | Apply newsletter | Apply only | Apply a filter | Applied | Aplicar cambios | Aplicar cupón | Aplicar todos
Aplicar filtro | Aplicar alertas | Inscribirme al boletín | Inscribirme a newsletter | Inscribirme en el curso
Inscribirme gratis
Inscribirse como empresa | Solicitar información | Solicitar ayuda | Solicitar el alta | Solicitar una recomendación
Solicitar más información | Aplicar los filtros | Aplicar un filtro | Aplicar a la alerta | Solicitar las ayudas | Postulado
Inscrito | Ya inscrito | Ver candidatura | Retirar candidatura | Anular | Guardar | Compartir | Denunciar | Seguir
Candidati filtri | Candidati i filtri | Candidati il filtro | Candidati a filtri | Candidatura inviata | Postuler filtre
Postuler les filtres | Postuler la alerte | Postuler de filtre | Candidature envoyée | Bewerben-Filter | Beworben
Candidatar filtro | Candidatar alertas | Candidatar a filtro | Candidatar o filtro | Candidatar os filtros
Candidatar de filtro
Gesolliciteerd | 応募済み応募する | 已申请 申请 | 已申請 申請 | 已應徵 應徵 | 지원 완료 지원 | 지원함 지원
지원됨 지원 | 지원자 지원 | 지원서 지원 | Søkt | Ansökt
Ansøgt | Haettu
"""
SENT = """
Done! Your application was sent to Olmo | Your application has been sent | Your application has been submitted!
Se ha enviado tu solicitud | ¡Listo! Tu solicitud se ha enviado | Tu solicitud ha sido enviada | Tu solicitud se envió
Te has inscrito en la oferta | Ya inscrita | Ya estás inscrita en esta oferta | Inscripción realizada
Inscripción confirmada
Tu candidatura se ha enviado | Candidatura enviada | Hemos enviado tu candidatura | Hemos recibido tu candidatura
La tua candidatura è stata inviata | Votre candidature a été envoyée | Votre candidature a bien été envoyée
Ihre Bewerbung wurde an Olmo gesendet | Bewerbung wurde gesendet | Ihre Bewerbung wurde übermittelt
Bewerbung wurde eingereicht | Bewerbung wurde versendet | Bewerbung wurde verschickt | Bewerbung wurde erfolgreich gesendet
Sua candidatura foi enviada | A sua candidatura foi enviada | Je sollicitatie is verzonden | Je sollicitatie is verstuurd
Uw sollicitatie is verzonden
"""
CLOSED = """
No longer accepting applications | This listing is no longer available | This job has expired | Job is closed
Ya no acepta solicitudes | Ya no se aceptan candidaturas | Ya no está disponible | Oferta cerrada | Oferta caducada
Proceso cerrado | Non accetta più candidature | Offerta scaduta | Non è più disponibile | N'accepte plus de candidatures
Cette offre a expiré | Elle n'est plus disponible | Es werden keine Bewerbungen mehr angenommen | Nicht mehr verfügbar
Não aceita mais candidaturas | Já não aceita candidaturas | Esta vaga expirou
Sollicitaties worden niet meer geaccepteerd | Niet meer beschikbaar
"""
# Each language by itself: a word of one may be missed by nobody while another language has it too.
# A verb of Apply, the small words after it, and what makes a filter, an alert or a sign-up of it.
ASIDE = [
    (ENGLISH, "Apply", "a", "filters alerts newsletter only"),
    (
        SPANISH,
        "Solicitar",
        "a al el en la las los más una un de",
        "filtros alertas boletín newsletter curso gratis como información ayudas alta recomendación",
    ),
    (ITALIAN, "Candidati", "i il a", "filtri"),
    (FRENCH, "Postuler", "les la de", "filtres alertes"),
    (GERMAN, "Bewerben", "", "Filter"),
    (PORTUGUESE, "Candidatar", "a o os de", "filtros alertas"),
]
OTHER_CONTROLS = [
    (ENGLISH, "Applied 2 days ago"),
    (
        SPANISH,
        "Postulada | Postulado | Inscrito | Inscrita | Ya lo hiciste | Ver oferta | Retirar | Anular | Guardar | Compartir"
        " | Denunciar | Seguir",
    ),
    (ITALIAN, "Candidatura inviata"),
    (FRENCH, "Candidature envoyée"),
    (GERMAN, "Beworben"),
    (DUTCH, "Gesolliciteerd"),
    (
        FURTHER,
        "応募済み | 已申请 | 已申請 | 已應徵 | 지원 완료 | 지원함 | 지원됨 | 지원자 12명 | 지원서 보기 | Søkt | Ansökt | Ansøgt"
        " | Haettu",
    ),
]
NEITHER = (
    "Send | Enviar más tarde | Your application will be sent | Accepting applications | Candidatura | Job | 応募資格"
)


def said(table: str) -> list[str]:
    return [phrase for line in table.strip().split("\n") for phrase in line.split(" | ")]


@pytest.mark.parametrize("phrase", said(EASY))
def test_every_short_form_is_apply(phrase: str) -> None:
    assert words.says_easy_apply(phrase)
    assert not words.says_otherwise(phrase)


@pytest.mark.parametrize("phrase", said(APPLY))
def test_every_form_of_apply(phrase: str) -> None:
    assert words.says_apply(phrase)
    assert not words.says_easy_apply(phrase)


@pytest.mark.parametrize("phrase", said(OTHERWISE))
def test_what_stands_beside_apply_is_none(phrase: str) -> None:
    assert not words.says_apply(phrase)


@pytest.mark.parametrize(
    "language, verb, small, thing",
    [
        (language, verb, small, thing)
        for language, verb, smalls, things in ASIDE
        for small in ["", *smalls.split(" ")]
        for thing in things.split(" ")
    ],
)
def test_each_small_word_leads_to_each_other_thing(language: Language, verb: str, small: str, thing: str) -> None:
    own = Words([language])
    assert not own.says_apply(f"{verb} {small} {thing}")
    assert own.says_apply(f"{verb} {small} olmo {thing}")
    # A label cut off after its small word.
    assert own.says_apply(f"{verb} {small}")


@pytest.mark.parametrize(
    "language, label", [(language, label) for language, labels in OTHER_CONTROLS for label in said(labels)]
)
def test_other_controls_in_the_box_of_apply(language: Language, label: str) -> None:
    own = Words([language])
    assert own.says_otherwise(label)
    assert not own.says_otherwise(f"x{label}")


@pytest.mark.parametrize("phrase", said(SENT))
def test_every_message_that_it_was_sent(phrase: str) -> None:
    assert says_sent(phrase)
    assert says_sent(f"x {phrase.upper()}\n!")


@pytest.mark.parametrize("phrase", said(CLOSED))
def test_every_message_that_it_is_closed(phrase: str) -> None:
    assert says_closed(phrase)
    assert says_closed(f"{phrase} {'x' * (159 - len(phrase))}")
    assert not says_closed(f"{phrase} {'x' * (160 - len(phrase))}")


@pytest.mark.parametrize("phrase", said(NEITHER))
def test_what_says_neither(phrase: str) -> None:
    assert not says_sent(phrase)
    assert not says_closed(phrase)


@pytest.mark.parametrize(
    "label, says",
    [
        ("応募" + "x" * 57 + "応募", False), ("x" * 58 + "応募", True), ("x" * 59 + "応募", False),
        ("Apply " + "x" * 154, True), ("Apply " + "x" * 155, False), ("1 Apply", False), ("→ Apply", True),
        ("Apply 3", False), ("Apply (3) now", True), ("Apply - 3 -", False), ("Auf bewerbenx", False), ("Auf bewerben", True),
    ],
)  # fmt: skip
def test_labels_at_their_bounds(label: str, says: bool) -> None:
    assert words.says_apply(label) is says
