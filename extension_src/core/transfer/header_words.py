"""What a column's header means, read by its words in English, Spanish, Catalan, Portuguese, French, German and Italian. Pure.

A header such as "Date when I sent it" or "Nombre de la empresa" is no known name. Its words are: each stands for a meaning,
and the meanings together say which field the column fills.
"""

from extension_src.core.native.strings import split_words
from extension_src.core.native.tables import Table, entry, has, new_table, put

# The words of each meaning, folded. A word that ends in * stands for all words that begin so; one that begins with * too
# also stands inside a compound, as in "Bewerbungsdatum".
MEANINGS = {
    "date": "date dates day when datum *datum* data fecha fechas dia jour quand giorno quando time timestamp hora "
    "cuando",
    "apply": "appli* apply submi* sent send solicit* inscri* enviad* envia* envio envoi* postul* aplic* presentad* "
    "candidatur* *bewerb* beworben eingereicht gesendet versendet envie invi* candidat* applied apunt* entregad* enviat",
    "save": "saved added add bookmark* guardad* anadid* agregad* gespeichert hinzugefugt enregistre* ajout* salvat* "
    "aggiunt* adicionad* salva salvo desat* afegi* alta",
    "update": "updat* modif* change* changed actualiz* actualitz* *aktualisiert* *geandert* atualiz* aggiorna* ultim* "
    "last latest touched edited mise jour derniere darrer*",
    "event": "interview* entrevist* follow* seguim* seguiment* deadline* due expir* closing close* closes caduc* vence* "
    "vencim* limite "
    "offer* response* reply replied answer* respuest* resposta* risposta* reponse* antwort* *gesprach* entretien* "
    "colloquio reject* rechaz* start* inicio incorporacion posted published publica* publicat* created creat* creac* "
    "reminder* recordatorio next proxim* siguiente step birth* nacimiento *frist* graduat* contacted scheduled met relance*",
    "status": "status stat* stage* phase* fase* etap* estad* estat* situac* situaz* situat* outcome result* ergebnis* "
    "stand progress* list liste lista columna column bucket esito pipeline llista *status* etat decision decis*",
    "company": "compan* compani* employer* organi* organiz* organis* business firm firma firmen* empres* empleador* "
    "unternehm* *unternehmen* *arbeitgeber* entreprise* societe* azienda* client cliente companyia empresa ditta "
    "employeur* contratante compania",
    "job": "job* position* role* roles puest* cargo* carrec vacant* vacanc* vaga* posic* ocupac* empleo trabajo feina "
    "*stelle* *stellen* jobtitel *beruf* tatigkeit poste* intitule* posizion* ruolo lavoro emploi ofici lloc offre "
    "oferta* opening opportunity emprego profession* mansione annonce anuncio perfil plaza posting* listing* ad advert*",
    "name": "name* nombre* nom nome names bezeichnung *name title* titul* titre* titolo* titol titel card",
    "link": "link* url* urls enlace* enllac* vinculo* collegament* web website* webseite *link* lien* weblink href "
    "internetadresse page pagina",
    "source": "source* board* platform* plataform* portal* found where via fuente* font origen* canal* quelle* plattform* "
    "*borse* *portal plateforme* fonte* piattaforma* sitio site medio channel referral referred origine origem",
    "place": "location* city place office ubicac* ciudad* ciutat lugar* localid* localitat* poblac* poblacio provinc* "
    "localiz* ort arbeitsort *standort* lieu* ville* luogo citta cidade* localizac* sede town country pais region* "
    "localita localite postal postcode zip plz postleitzahl",
    "pay": "salar* pay compensat* wage* sueldo* sou remunera* retribuc* *gehalt* *vergutung* salaire* stipendi* "
    "retribuzion* *lohn* comp ral ctc ordenado honorario* brut* ote",
    "note": "note* notes nota notas comment* remark* comentari* observa* anotac* notiz* *notiz* bemerk* anmerk* remarq* "
    "commentaire* osservaz* apuntes apunts appunti thoughts details detalles notizen",
    "text": "descript* descripc* descripci* beschreib* *beschreibung* descric* descriz* text texto testo",
    "contact": "contact* contacto* contacte recruiter* recruteu* reclutad* reclut* manager *kontakt* "
    "*ansprechpartner* contatt* contat* persona person recrutador* referente selezionatore interlocut*",
    "email": "email* mail* correo* correu courriel* mails *email *mail",
    "phone": "phone* tel telef* telephone* movil* mobil* *telefon* telefone* celular cellulare *handy* mobile",
    "cv": "cv resume* curricul* *lebenslauf* cvs",
    # A number alone is the row's; with another word it may be the job's.
    "number": "id ids number* no n num numero* numer nr *nummer*",
    "id": "ref refs reference* referenc* requisition* req reqs code codigo codi *kennziffer* referenz* *referenz* rif "
    "riferimento jobid jobnumber",
    "mine": "my mine mi own",
    "other": "type* tipo* typ kind level* nivel* niveau categor* kategori* sector* secteur* settore industr* branche remote* "
    "remoto* remota modal* workplace contract* contrat* *vertrag* jornada hours horario schedule size tamano count recuento "
    "inscritos inscritas applicants candidatos candidatas solicitantes postulantes candidats candidati bewerber "
    "competenc* skill* habilidad* requis* requirement* benefit* letter carta lettre experience experiencia",
    "score": "score* rating* excite* excitement puntuac* priority prioridad* interest interes fit stars rank*",
}
# The English ones of these words, by their beginnings: headers of other words are of a language in which the day is first.
ENGLISH = (
    "date day when appl submi sent saved added updat modif last interview follow deadline due reply answer status stage state "
    "phase outcome result list compan employer organi business firm client job position role vacanc opening posting name title "
    "card link url web site source board platform portal found where location city place office country salar pay compensat "
    "wage note comment remark descri text contact recruiter manager person email mail phone tel cv resume number id ref req "
    "my type level rating score priority"
).split(" ")
# Words between the others that mean nothing.
SMALL_WORDS = (
    "a al am at da de del dei della den der des di die do du d e el en et for from hiring i in is it l la las le les lo los of "
    "on or per por para que si the to und y you o un una its this me he have was"
)
# No name of a field has a longer word.
LONGEST_WORD = 40
# A header of more words is a text.
MOST_WORDS = 40


# Made when it is first asked for: pages that read files have this module, and show their first view without it.
_known: dict[str, list[Table]] = {}


def _words() -> list[Table]:
    """`[whole words, beginnings, parts]`: tables from a word to its meanings."""
    if "words" not in _known:
        _known["words"] = _words_of_meanings()
    return _known["words"]


def _words_of_meanings() -> list[Table]:
    whole = new_table()
    beginnings = new_table()
    parts = new_table()
    for meaning in MEANINGS.keys():
        for word in MEANINGS[meaning].split(" "):
            if word.startswith("*"):
                _add(parts, word.replace("*", ""), meaning)
            elif word.endswith("*"):
                _add(beginnings, word[: len(word) - 1], meaning)
            else:
                _add(whole, word, meaning)
    return [whole, beginnings, parts]


def are_english(names: list[str]) -> bool:
    """Whether most words of folded headers are English, or could be; of none they are."""
    english = 0
    other = 0
    for name in names:
        for word in split_words(name)[:MOST_WORDS]:
            if any([word.startswith(beginning) for beginning in ENGLISH]):
                english += 1
            else:
                other += 1
    return english >= other


def meanings_of(name: str) -> list[str]:
    """The meanings of a header, which is folded and has one space between words; "unknown" among them where a word has none."""
    found: list[str] = []
    for word in split_words(name):
        if word in SMALL:
            continue
        meant = _of_word(word, _words()) if len(word) <= LONGEST_WORD else ["unknown"]
        for meaning in meant:
            if meaning not in found:
                found.append(meaning)
    return found


def meant_field(meanings: list[str]) -> str:
    """The field that a header with these meanings names; '' when none is sure. 'notes' where they are sure to be of something
    that JobTrack has no field for, as the day of an interview."""
    if "email" in meanings:
        return "notes" if "mine" in meanings else "contact_email"
    if "phone" in meanings:
        return "notes" if "mine" in meanings else "contact_phone"
    if "cv" in meanings and "date" not in meanings:
        return "notes" if "link" in meanings else "cv"
    if "link" in meanings:
        # A company's or a person's own page is not the posting.
        is_other = "contact" in meanings or (
            "company" in meanings and "job" not in meanings and "apply" not in meanings
        )
        return "notes" if is_other else "url"
    if "score" in meanings or "other" in meanings:
        return "notes"
    if "date" in meanings or _are_only(meanings, ["apply", "save", "update", "event"]):
        return _date_field(meanings)
    if "status" in meanings:
        is_other = any([meaning in meanings for meaning in ["contact", "event", "id", "number"]])
        return "notes" if is_other else "status"
    if "pay" in meanings:
        return "salary"
    if "text" in meanings:
        return "notes" if "company" in meanings else "description"
    if "id" in meanings or "number" in meanings:
        is_job = _are_only(meanings, ["id", "number", "job", "apply", "company"]) and not _are_only(
            meanings, ["number"]
        )
        return "job_id" if is_job else "notes"
    if "note" in meanings or "event" in meanings:
        return "notes"
    if "contact" in meanings:
        return "contact_name"
    if "place" in meanings:
        return "location"
    if "company" in meanings and "source" not in meanings:
        return "company"
    if "source" in meanings:
        return "board"
    return "title" if "job" in meanings else ""


def _date_field(meanings: list[str]) -> str:
    if "update" in meanings:
        return "updated_at"
    if "event" in meanings or "contact" in meanings:
        return "notes"
    if "apply" in meanings or "save" in meanings:
        return "applied_at"
    return "applied_at" if _are_only(meanings, ["date", "name", "job"]) else "notes"


def _are_only(meanings: list[str], allowed: list[str]) -> bool:
    return len(meanings) > 0 and all([meaning in allowed for meaning in meanings])


def _of_word(word: str, words: list[Table]) -> list[str]:
    if has(words[0], word):
        found: list[str] = entry(words[0], word)
        return found
    for size in range(len(word), 2, -1):
        if has(words[1], word[:size]):
            begun: list[str] = entry(words[1], word[:size])
            return begun
    # A compound means what its parts do: of "Bewerbungsdatum" the application and the date.
    inside: list[str] = []
    for size in range(len(word), 2, -1):
        for start in range(len(word) - size + 1):
            if has(words[2], word[start : start + size]):
                for meaning in entry(words[2], word[start : start + size]):
                    if meaning not in inside:
                        inside.append(meaning)
    return inside if len(inside) > 0 else ["unknown"]


def _add(table: Table, word: str, meaning: str) -> None:
    if not has(table, word):
        put(table, word, [])
    entry(table, word).append(meaning)


SMALL = SMALL_WORDS.split(" ")
