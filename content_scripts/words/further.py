"""What Apply is called in the further languages of LinkedIn and Indeed, written by hand: their pages were not seen.

Greek is written without its final sigma, as labels are compared (apply_words.py).
"""

from content_scripts.words.european import EUROPEAN

FURTHER = {
    "easy": [
        "enkel ansökan", "enkel søknad", "nem ansøgning", "ansøg nemt", "hae helposti", "helppo haku",
        "łatwe aplikowanie", "aplikuj łatwo", "szybkie aplikowanie", "snadná žádost", "jednoduchá žádost",
        "aplică ușor", "candidatură simplă", "egyszerű jelentkezés", "kolay başvuru",
        "простая подача заявки", "быстрый отклик", "проста подача заявки", "εύκολη αίτηση",
        "εύκολη υποβολή αίτησησ", "lamar mudah", "lamaran mudah", "mohon mudah", "permohonan mudah",
        "ứng tuyển dễ dàng", "สมัครง่าย", "สมัครด่วน", "簡単応募", "かんたん応募", "간편 지원", "간편지원", "快速申请", "轻松申请",
        "快速應徵", "輕鬆應徵", "快速申請", "आसान आवेदन", "सरल आवेदन", "सोपा अर्ज", "সহজ আবেদন", "הגשה מהירה",
        "הגשת מועמדות קלה", "הגשת מועמדות בקלות", "التقديم السهل", "تقديم سهل", "درخواست آسان",
        "madaling mag-apply",
    ],
    "apply": [
        "ansök", "ansøg", "søg jobbet", "søg stillingen", "søk nå", "søk på", "søk her", "søk stillingen",
        "hae nyt", "hae paikkaa", "hae tätä", "hae yrityksen", "aplikuj", "złóż aplikację", "ucházet se",
        "podat žádost", "aplică", "candidează", "jelentkezés", "jelentkezem", "jelentkezz", "başvur",
        "hemen başvur", "başvuru yap", "откликнуться", "подать заявку", "подать заявление", "подати заявку",
        "подати заяву", "відгукнутися", "υποβολή αίτησησ", "αίτηση", "κάντε αίτηση", "lamar", "mohon",
        "ứng tuyển", "nộp đơn", "สมัครงาน", "สมัครเลย", "สมัครตอนนี้", "応募する", "今すぐ応募", "지원하기", "즉시 지원",
        "申请职位", "申请此职位", "立即申请", "立即申請", "應徵此職缺", "立即應徵", "आवेदन करें", "अप्लाई करें", "अभी आवेदन करें",
        "अर्ज करा", "আবেদন করুন", "దరఖాస్తు చేయండి", "ਅਪਲਾਈ ਕਰੋ", "הגשת מועמדות", "הגש מועמדות",
        "הגישו מועמדות", "تقدم بطلب", "التقديم", "تقديم", "قدم الآن", "ارسال درخواست", "mag-apply",
    ],
    # The verb comes last: "Şirket sitesinde başvur".
    "ends": [
        "başvur", "başvurun", "応募", "応募する", "지원", "지원하기", "申请", "申請", "應徵", "आवेदन करें", "अर्ज करा",
    ],
    "whole": ["søk", "hae", "søg"],
    "otherwise": [
        "応募済", "已申请", "已申請", "已應徵", "지원 완료", "지원함", "지원됨", "지원자", "지원서", "søkt", "ansökt", "ansøgt",
        "haettu",
    ],
}  # fmt: skip
WORLD = list(EUROPEAN)
WORLD.append(FURTHER)
