"""Words that titles of jobs are made of. Pure."""

from extension_src.core.transfer.columns import comparable

# Beginnings of the words that titles of jobs are made of, folded, in the languages of header_words.
JOB_WORDS = (
    "engineer develop program analyst analist manager design consult specialist especialist technic tecnic assistant asistent "
    "director lead administra architect arquitect scientist cientific nurse enfermer cook cociner waiter waitress camarer "
    "driver conductor teacher profesor clerk intern becari officer ingenier desarroll auxiliar comercial dependient encargad "
    "jefe jefa responsable operari mozo recepcion receptionist contable accountant gestor gestion secretari vendedor sales "
    "seller cashier cajer limpi cleaner mechanic mecanic electric coordinat coordinad representative agent agente warehouse "
    "tester owner recruiter writer editor senior junior trainee head ingenieur entwickler leiter berater verkaufer pfleger "
    "koch fahrer sachbearbeiter kellner developpeur charge chargee vendeur infirmier serveur cuisinier ingegnere sviluppatore "
    "impiegat addett commess infermier cuoco engenheir desenvolvedor enginyer cambrer cuiner venedor"
).split(" ")


def has_job_word(text: str) -> bool:
    """Whether a word of a short text is one that titles of jobs are made of."""
    return any([word.startswith(job) for word in comparable(text[:100]).split(" ") for job in JOB_WORDS])
