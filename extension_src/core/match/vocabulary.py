"""What the matcher knows about single words: how telling they are, and what a Spanish word is in English."""

from typing import Any

from extension_src.core.match.language import STOP_WORDS
from extension_src.core.match.stems import stem
from extension_src.core.native.numbers import square_root
from extension_src.core.native.patterns import matches, pattern
from extension_src.core.native.tables import Table, entry, has, new_table, number_at, put, size
from extension_src.core.native.vectors import commonplace_length, commonplace_sum, counted, packed_lines, packed_numbers

# A word outside the table is mostly a name: it counts like a common one.
UNKNOWN_IDF = 0.5
# Each of several English senses of a Spanish word.
SENSE_WEIGHT = 0.6
# Fewer words than this may hold no common word at all.
ENOUGH_WORDS = 15
CACHED_WORDS = 20000
NUMBER = pattern("^[0-9]+$")
# What Catalan writes otherwise than Spanish, within words and at their ends, the longest first.
CATALAN_PARTS = [["mpt", "nt"], ["ny", "n"], ["tz", "z"], ["ss", "s"], ["tx", "ch"], ["itja", "edia"]]
CATALAN_ENDS = [
    ["cions", "cion"], ["ments", "miento"], ["etats", "edad"], ["itats", "idad"], ["ment", "miento"], ["itat", "idad"],
    ["etat", "edad"], ["tius", "tivo"], ["tiu", "tivo"], ["cio", "cion"], ["sio", "sion"], ["gio", "gion"], ["nio", "nion"],
    ["ats", "ado"], ["its", "ido"], ["ors", "or"], ["ics", "ico"], ["ers", "ero"], ["ent", "ente"], ["ant", "ante"],
    ["at", "ado"], ["it", "ido"], ["ic", "ico"], ["er", "ero"], ["ari", "ario"], ["ori", "orio"], ["eig", "eo"],
    ["atge", "aje"], ["nca", "ncia"],
]  # fmt: skip
# Those that resemble none, each with the Spanish one.
CATALAN_WORDS = (
    "infermer enfermero infermera enfermera infermeria enfermeria cuiner cocinero cuinera cocinera cuina cocina cambrer "
    "camarero cambrera camarera neteja limpieza netejador limpiador mestre maestro mestra maestra magatzem almacen vendes "
    "ventas venedor vendedor venedora vendedora desenvolupador desarrollador desenvolupadora desarrolladora fuster "
    "carpintero dependent dependiente dependenta dependienta botiga tienda botigues tiendas equip equipo seguretat "
    "seguridad salut salud cures cuidados treballador trabajador treballadora trabajadora enginyer ingeniero enginyera "
    "ingeniera enginyeria ingenieria xarxa red xarxes redes sistemes sistemas dades datos compres compras disseny diseno "
    "dissenyador disenador dissenyadora disenadora qualitat calidad cobraments cobros lampista fontanero paleta albanil "
    "forner panadero pastisser pastelero perruquer peluquero perruquera peluquera perruqueria peluqueria metge medico "
    "metgessa medica advocat abogado advocada abogada escola escuela alumne alumno alumnes alumnos nens ninos infants ninos "
    "bugaderia lavanderia cotxe coche camio camion vehicle vehiculo vehicles vehiculos eines herramientas factures facturas "
    "comptes cuentas caixa caja client cliente clients clientes porter portero mosso mozo xofer chofer muntador montador "
    "muntatge montaje programari software projecte proyecto projectes proyectos vinya vinedo celler bodega vi vino camp "
    "campo pages agricultor bestiar ganado peix pescado carn carne carnisser carnicero carnissera carnicera fleca panaderia "
    "forn horno dibuix dibujo llengua lengua llibre libro llibres libros ancians ancianos ajudant ayudante assistent "
    "asistente encarregat encargado encarregada encargada"
)


def catalan_table() -> Table:
    """The Spanish word for each of CATALAN_WORDS."""
    table: Table = new_table()
    words = CATALAN_WORDS.split(" ")
    for place in range(0, len(words), 2):
        put(table, words[place], words[place + 1])
    return table


CATALAN_TABLE = catalan_table()


class Vocabulary:
    """Words to weighted English stems. `idf` and `spanish` are the packed strings of data/match.json."""

    def __init__(self, idf: str, spanish: str) -> None:
        self.weights = packed_numbers(idf)
        self.commonplace_length = commonplace_length(self.weights)
        # Unpacked when the first Spanish word is looked up.
        self.packed_spanish = spanish
        self.spanish: Table | None = None
        self.unknown_weight = square_root(UNKNOWN_IDF)
        self.stops: Table = new_table()
        for word in STOP_WORDS:
            put(self.stops, word, True)
        self.caches = {"es": new_table(), "en": new_table()}

    def knows(self, known_stem: str) -> bool:
        """Whether the stem is one of English text."""
        return has(self.weights, known_stem)

    def weight(self, known_stem: str) -> float:
        """How telling a stem is: the square root of its inverse document frequency."""
        return number_at(self.weights, known_stem, self.unknown_weight)

    def commonplace(self, vector: Table) -> float:
        """How far a unit vector points where a text about nothing does: to each word by how often it is met."""
        length = self.commonplace_length
        return commonplace_sum(vector, self.weights) / length if length > 0 else 0.0

    def language_of(self, folded: list[str], voted: str | None) -> str | None:
        """The language of words: `voted`, but in a few words of English or Spanish each known word votes too."""
        if len(folded) >= ENOUGH_WORDS or (voted is not None and voted != "en" and voted != "es"):
            return voted
        spanish = 0
        english = 0
        for word in folded:
            if self.english_of(word) is not None:
                spanish += 1
            if self.knows(stem(word)):
                english += 1
        if spanish == english:
            return voted
        return "es" if spanish > english else "en"

    def english_of(self, word: str) -> str | None:
        """English stems of a Spanish word, by its other gender or number too; None when it is not in the table."""
        if self.spanish is None:
            self.spanish = packed_lines(self.packed_spanish)
        for form in spanish_forms(word):
            found: str | None = entry(self.spanish, form)
            if found is not None:
                return found
        return None

    def terms_of(self, word: str, is_spanish: bool) -> list[list[Any]]:
        """`[stem, share, weight]` for each English stem a folded word stands for; none for stop words and numbers."""
        cache = self.caches["es" if is_spanish else "en"]
        known: list[list[Any]] | None = entry(cache, word)
        if known is None:
            if size(cache) >= CACHED_WORDS:
                cache = new_table()
                self.caches["es" if is_spanish else "en"] = cache
            known = self.read_terms(word, is_spanish)
            put(cache, word, known)
        return known

    def stem_counts(self, folded: list[str], shares: list[float], is_spanish: bool) -> Table:
        """How often each stem occurs in a text, every word by its share."""

        def read(word: str) -> list[list[Any]]:
            return self.terms_of(word, is_spanish)

        return counted(folded, shares, self.caches["es" if is_spanish else "en"], read)

    def read_terms(self, word: str, is_spanish: bool) -> list[list[Any]]:
        """`terms_of` without its memory."""
        if len(word) < 2 or has(self.stops, word) or matches(NUMBER, word):
            return []
        english = self.english_of(word) if is_spanish else None
        if english is None:
            only = stem(word)
            # A Spanish word without translation could only meet itself, and favour a CV for its language.
            if is_spanish and not self.knows(only):
                return []
            return [[only, 1.0, self.weight(only)]]
        if english == "":
            return []
        stems = english.split(" ")
        share = 1.0 if len(stems) == 1 else SENSE_WEIGHT
        return [[sense, share, self.weight(sense)] for sense in stems]


def spanish_of_catalan(word: str) -> str:
    """The Spanish word that a folded Catalan one resembles: "comptabilitat" is "contabilidad", "gestio" "gestion"."""
    other: str | None = entry(CATALAN_TABLE, word)
    if other is not None:
        return other
    for part in CATALAN_PARTS:
        word = word.replace(part[0], part[1])
    for end in CATALAN_ENDS:
        if word.endswith(end[0]) and len(word) > len(end[0]) + 2:
            return word[: len(word) - len(end[0])] + end[1]
    return word


def spanish_forms(word: str) -> list[str]:
    """A folded Spanish word and the forms of it that a word list may have instead, likeliest first."""
    length = len(word)
    if word.endswith("as"):
        root = word[: length - 2]
        return [word, root + "a", root + "o", root + "os", root]
    if word.endswith("a"):
        root = word[: length - 1]
        return [word, root + "o", root, word + "s"]
    if word.endswith("es"):
        return [word, word[: length - 1], word[: length - 2]]
    if word.endswith("s"):
        return [word, word[: length - 1]]
    if word.endswith("o"):
        return [word, word[: length - 1] + "a", word + "s"]
    return [word, word + "s", word + "es"]
