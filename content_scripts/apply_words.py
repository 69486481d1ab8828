"""The words with which boards say Apply, in the languages of LinkedIn and Indeed, and words that only look like it. Pure.

Those of en es it fr de pt nl were seen on pages or read in public code; the other languages' are written by hand, unseen.
"""

from extension_src.core.native.matching import occurs
from extension_src.core.native.strings import split_words

# The beginnings of labels, in lower case. No letter may follow: "Applied" is not Apply.
EASY_BEGINNINGS = [
    "easy apply", "easily apply",
    "solicitud sencilla", "solicitud rápida", "solicitud fácil", "solicitar fácilmente", "solicita fácilmente",
    "postulación sencilla", "postulación rápida", "postularse fácilmente", "inscripción rápida",
    "candidatura semplice", "candidatura facile", "candidatura rapida", "candidati facilmente",
    "candidature simplifiée", "candidature facile", "candidature rapide", "postuler facilement",
    "einfach bewerben", "einfache bewerbung", "schnell bewerben", "schnellbewerbung", "direkt bewerben",
    "candidatura simplificada", "candidatura fácil", "candidatura rápida", "candidatura simples",
    "usar a candidatura simplificada", "candidate-se facilmente", "candidatar-se facilmente",
    "eenvoudig solliciteren", "makkelijk solliciteren", "snel solliciteren", "solliciteer eenvoudig",
    "sol·licitud senzilla", "enkel ansökan", "enkel søknad", "nem ansøgning", "ansøg nemt", "hae helposti", "helppo haku",
    "łatwe aplikowanie", "aplikuj łatwo", "szybkie aplikowanie", "snadná žádost", "jednoduchá žádost", "aplică ușor",
    "candidatură simplă", "egyszerű jelentkezés", "kolay başvuru", "простая подача заявки", "быстрый отклик",
    "проста подача заявки", "εύκολη αίτηση", "εύκολη υποβολή αίτησης", "lamar mudah", "lamaran mudah", "mohon mudah",
    "permohonan mudah", "ứng tuyển dễ dàng", "สมัครง่าย", "สมัครด่วน", "簡単応募", "かんたん応募", "간편 지원", "간편지원",
    "快速申请", "轻松申请", "快速應徵", "輕鬆應徵", "快速申請", "आसान आवेदन", "सरल आवेदन", "सोपा अर्ज", "সহজ আবেদন",
    "הגשה מהירה", "הגשת מועמדות קלה", "הגשת מועמדות בקלות", "التقديم السهل", "تقديم سهل", "درخواست آسان",
    "madaling mag-apply",
]  # fmt: skip
OTHER_BEGINNINGS = [
    "apply", "start application", "continue application", "continue applying", "continue to apply",
    "continue to application",
    "solicitar", "solicitarlo", "inscribirme", "inscribirse", "inscríbete", "inscribirte", "inscribir mi cv",
    "quiero inscribirme", "postular", "postularme", "postularse", "postúlate", "aplicar", "presentar candidatura",
    "confirmar inscripción", "enviar candidatura", "enviar mi candidatura", "enviar cv", "enviar mi cv", "apuntarme",
    "candidati", "invia candidatura",
    "postuler", "envoyer ma candidature", "continuer pour postuler",
    "bewerben", "bewirb dich", "bewerbung starten", "weiter zur bewerbung",
    "candidatar", "candidatar-se", "candidatar-me", "candidate-se", "inscrever-se", "inscreva-se",
    "solliciteren", "solliciteer",
    "inscriure'm", "presenta la candidatura", "ansök", "ansøg", "søg jobbet", "søg stillingen", "søk nå", "søk på", "søk her",
    "søk stillingen", "hae nyt", "hae paikkaa", "hae tätä", "hae yrityksen", "aplikuj", "złóż aplikację", "ucházet se",
    "podat žádost", "aplică", "candidează", "jelentkezés", "jelentkezem", "jelentkezz", "başvur", "hemen başvur", "başvuru yap",
    "откликнуться", "подать заявку", "подать заявление", "подати заявку", "подати заяву", "відгукнутися", "υποβολή αίτησης",
    "αίτηση", "κάντε αίτηση", "lamar", "mohon", "ứng tuyển", "nộp đơn", "สมัครงาน", "สมัครเลย", "สมัครตอนนี้",
    "応募する", "今すぐ応募", "지원하기",
    "즉시 지원", "申请职位", "申请此职位", "立即申请", "立即申請", "應徵此職缺", "立即應徵", "आवेदन करें",
    "अप्लाई करें", "अभी आवेदन करें", "अर्ज करा",
    "আবেদন করুন", "దరఖాస్తు చేయండి", "ਅਪਲਾਈ ਕਰੋ", "הגשת מועמדות", "הגש מועמדות", "הגישו מועמדות", "تقدم بطلب", "التقديم",
    "تقديم", "قدم الآن", "ارسال درخواست", "mag-apply",
]  # fmt: skip
# In German and Dutch the verb comes last: "Auf der Website des Unternehmens bewerben".
FRAMES = [
    ("auf ", "bewerben"), ("bei ", "bewerben"), ("hier ", "bewerben"), ("jetzt ", "bewerben"), ("mit ", "bewerben"),
    ("direct ", "solliciteren"), ("nu ", "solliciteren"), ("op ", "solliciteren"), ("via ", "solliciteren"),
]  # fmt: skip
# The ends of labels in languages whose verb comes last: "Şirket sitesinde başvur".
ENDS = ["başvur", "başvurun", "応募", "応募する", "지원", "지원하기", "申请", "申請", "應徵", "आवेदन करें", "अर्ज करा"]
# Characters; a longer label with such an end is a sentence.
LONGEST_WITH_END = 60
# Labels that are Apply only alone: as the beginning of others the same word says "search".
WHOLE = ["søk", "hae", "søg"]
# The beginnings of labels that start like Apply but are about filters, lists or other actions.
NOT_APPLY = [
    "apply all", "apply changes", "apply coupon", "apply current", "apply selected", "apply to save", "apply to show",
    "aplicar cambios", "aplicar cupón", "aplicar todos",
]  # fmt: skip
# The words that follow the same verb, after small words, in labels of filters, alerts, newsletters or registrations.
OTHER_THINGS = [
    "filter", "filtro", "filtre", "filtri", "filtra", "alert", "boletín", "newsletter", "curso", "gratis", "como",
    "información", "ayuda", "alta", "recomendación", "only",
]  # fmt: skip
SMALL_WORDS = ["a", "al", "el", "en", "la", "las", "los", "más", "una", "un", "de", "les", "i", "il", "o", "os"]
# The beginnings of labels that say that the person already applied ("Applied 2 days ago", "Ya inscrito"), and of other
# controls that may stand in the box of Apply.
OTHERWISE = [
    "applied", "beworben", "postulad", "inscrit", "ya ", "candidature envoy", "candidatura inviata", "gesolliciteerd",
    "応募済", "已申请", "已申請", "已應徵", "지원 완료", "지원함", "지원됨", "지원자", "지원서", "søkt", "ansökt", "ansøgt",
    "haettu",
    "ver ", "retirar", "anular", "guardar", "compartir", "denunciar", "seguir",
]  # fmt: skip
# Parts of a path: a control whose address contains one leads to a page where the visitor must sign in first.
SIGN_IN_PATHS = ["login", "signin", "sign-in", "signup", "/auth", "acceso", "registr", "identif"]
# The words anywhere in a board's message that say that an application was sent.
SENT = [
    "your application was sent", "your application has been sent", "your application has been submitted",
    "se ha enviado tu solicitud", "tu solicitud se ha enviado", "tu solicitud ha sido enviada", "tu solicitud se envió",
    "la tua candidatura è stata inviata",
    "votre candidature a été envoyée", "votre candidature a bien été envoyée",
    "bewerbung wurde an ", "bewerbung wurde gesendet", "bewerbung wurde übermittelt", "bewerbung wurde eingereicht",
    "bewerbung wurde versendet", "bewerbung wurde verschickt", "bewerbung wurde erfolgreich",
    "sua candidatura foi enviada", "a sua candidatura foi enviada",
    "je sollicitatie is verzonden", "je sollicitatie is verstuurd", "uw sollicitatie is verzonden",
]  # fmt: skip


def says_apply(label: str) -> bool:
    """Whether a label says Apply. Its beginning decides, so "Supply" and "Filter by Easy Apply" do not."""
    text = _normalised(label)
    if len(text) > 160 or any([text.startswith(phrase) for phrase in NOT_APPLY]) or says_otherwise(label):
        return False
    is_begun = _begins_with_one_of(text, EASY_BEGINNINGS) or _begins_with_one_of(text, OTHER_BEGINNINGS)
    is_ended = len(text) <= LONGEST_WITH_END and any([text.endswith(end) for end in ENDS])
    return is_begun or text in WHOLE or is_ended or _is_framed(text)


def says_easy_apply(label: str) -> bool:
    """Whether a label says Apply with the board's own short form ("Easy Apply")."""
    return says_apply(label) and _begins_with_one_of(_normalised(label), EASY_BEGINNINGS)


def says_otherwise(label: str) -> bool:
    """Whether a label says that the person already applied, or something other than Apply."""
    text = _normalised(label)
    return any([text.startswith(beginning) for beginning in OTHERWISE])


def says_sent(text: str) -> bool:
    """Whether a board's message says that an application was sent."""
    words = _normalised(text)
    return any([phrase in words for phrase in SENT])


def _normalised(text: str) -> str:
    """The text in lower case, from its first letter or digit on, because some labels begin with icons or "¡"."""
    words = " ".join(split_words(text)).lower()
    start = 0
    while start < len(words) and not _is_of_a_word(words[start]):
        start += 1
    return words[start:]


def _is_of_a_word(character: str) -> bool:
    """Whether it is a letter of any script, or a digit; icons, arrows and punctuation are not."""
    is_of_script = "\u0590" <= character <= "\u1fff" or "\u3040" <= character <= "\ud7ff"
    return is_of_script or _is_letter(character) or character in "0123456789"


def _is_letter(character: str) -> bool:
    """Whether it is a letter with a lower and an upper case: only in those scripts does one after a phrase make another word."""
    return character.lower() != character.upper()


def _begins_with_one_of(text: str, beginnings: list[str]) -> bool:
    for phrase in beginnings:
        if text.startswith(phrase) and _ends_word(text[len(phrase) :]):
            return True
    return False


def _ends_word(rest: str) -> bool:
    """Whether the phrase before `rest` ends with a whole word, and `rest` is not about a filter, an alert or the like."""
    if rest != "" and _is_letter(rest[0]):
        return False
    if occurs("^ *[(][0-9., +]*[)] *$", rest):
        # "Candidati (12)" counts the candidates.
        return False
    for word in _normalised(rest).split(" "):
        if word not in SMALL_WORDS:
            return not any([word.startswith(thing) for thing in OTHER_THINGS])
    return True


def _is_framed(text: str) -> bool:
    for opening, verb in FRAMES:
        if text.startswith(opening) and f" {verb} " in f"{text} ":
            return True
    return False
