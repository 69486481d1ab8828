"""The names of degrees in English, Spanish, Catalan and Portuguese, lowest level first."""

from typing import Any

from extension_src.core.native.patterns import matches, pattern, replaced

# A level's place is its rank.
LEVELS = ["none", "secondary", "upper-secondary", "higher-vocational", "bachelor", "master", "doctorate"]
NAMES = [
    ["doctorate",
        "\\bph\\.? ?d\\b|\\bd\\.?phil\\b|\\bdoctorate\\b|doctoral (degree|studies|program)|\\bdoctorado\\b|\\bdoctora? en\\b|"
        "\\bdoctorat\\b|\\bdoutorado\\b|\\bdoutoramento\\b|doctor of (medicine|philosophy|pharmacy|education|nursing|science)|"
        "\\b(ed|d|pharm)\\.?d\\b\\.?(?=[ ,:]|$)|\\bm\\.d\\."
    ],
    ["master",
        "\\bm\\.?s\\.? (in|degree)\\b|\\bmaster'?s? (degree|of|in)\\b|\\bmaster'?s\\b|\\bm\\.? ?sc\\b|\\bm\\.s\\.|"
        "\\bm\\.?b\\.?a\\b|"
        "\\bm\\.? ?tech\\b|\\bm\\.?c\\.?a\\b|\\bm\\.? ?com\\b|\\bm\\.? ?eng\\b|\\bm\\.? ?phil\\b|\\bm\\.ed\\b|\\bm\\.a\\.|"
        "\\bma (in|:)|^(?:[0-9 /.\u2013-]{4,20})?ma (?=[a-z]{4})|\\bm\\.e\\.?\\b|\\bpgd(b?m|ca)?\\b|\\bjuris doctor|"
        "\\bj\\.?d\\.?\\b(?! ?power)|"
        "\\bmaestria\\b|"
        "\\bmagister\\b|"
        "\\bmestrado\\b|\\bmaster (universitario|oficial|en|universitari|degree|de|propio|ejecutivo|executive)\\b|"
        "\\bpost-?grado\\b|\\bposgrado\\b|\\bpostgrau\\b|^master$|post-?graduate (degree|diploma|studies|qualification)|"
        "\\bll\\.m\\b|\\bllm (?:in|degree)\\b|^(?:[0-9 /.\u2013-]{4,20})?llm\\b(?= ?[,(|:-].{0,60}(?:universi|college|"
        "school|law))|"
        "\\bpostgraduate\\b|^masters?\\b|graduate degree|advanced degree|^mba$|\\bmaster[:,]|\\bmaster (?=[a-z]+ [a-z]+)"
    ],
    ["bachelor",
        "\\bbachelor|\\bb\\.[as]\\b(?= ?[:,(]| [a-z])|\\bbaccalaureate degree|\\bb\\.? ?sc\\b|\\bb\\.s\\.|\\bb\\.a\\.|"
        "\\bb\\.?a/b\\.?s\\b|\\bb\\.? ?tech\\b|\\bb\\.e\\.?\\b|"
        "\\bb\\.?b\\.?a\\b|\\bb\\.? ?eng\\b|\\bb\\.? ?com\\b|\\bb\\.?c\\.?a\\b|\\bb\\.ed\\b|\\bb\\.? ?arch\\b|\\bll\\.?b\\b|"
        "\\bb\\.?f\\.?a\\b|"
        "\\bb\\.?s\\.?n\\b|\\bb\\.?s\\.?w\\b|\\bbe \\(|^be$|\\bb\\.?pharm|"
        "(university|college|undergraduate|four[- ]year|4[- ]year|engineering|honou?rs|first|technical) (degree|diploma)\\b|"
        "(university|college|undergraduate) (graduate|education|studies)|\\bgraduate in [a-z]|\\b(graduate|graduated) (of|"
        "from) [a-z ]{0,30}university|"
        "\\bbs/|\\b(bs|ba|ab) (in|degree|or ms|:|,)|\\bb\\.?s\\.? ?(/|or) ?m\\.?s|^(?:[0-9 /.\u2013-]{4,20})?(bs|"
        "ba)\\b|\\b(bs|ba)$|\\bbs?a? ?/ ?bs?\\b|"
        "\\blicenciad|\\blicenciatura|\\blicentiate|\\bdiplomad[oa]\\b|\\bdiplomatura\\b|\\bllicenci|\\bbacharel|"
        "\\bgrado (en|universitario|oficial|de|-|:)(?! ?(medio|superior))|\\bdoble grado|^grado\\.?$|\\bgrau (en|de|em)\\b|"
        "(titulacion|formacion) universitaria|titulacion superior|titulo (universitario|de grado)|"
        "titulad[oa]?(/a)? (universitari|superior)|estudios (universitarios|superiores)|carrera universitaria|"
        "\\b(graduad[oa]|graduad)(/a|/as|o/a)? (en|universitari|de)\\b(?! ?(eso|la eso|secundaria|escolar))|"
        "grados? universitari|"
        "ingenier[oa](/a)?s? (tecnic[oa]|superior)|\\bingenieria (tecnica|superior|en|de|informatica|industrial|civil|mecanica|"
        "electr|quimica|agronom|aero|naval|biomedica|comercial)|ingenier[oa](/a)? (en|informatic|industrial|civil|mecanic|"
        "electr|"
        "quimic|aeronautic|agronom|(de )?(telecomunic|caminos|minas|montes|software))|enginyeria|engenharia|\\barquitect[oa] "
        "(superior|tecnic)|graduacao em|third[- ]level (qualification|degree|education)|university qualification|"
        "(estudos|ensino|formacao|curso) superior\\b|"
        "\\bgrado\\b(?=[ ,]+(ade|derecho|enfermeria|economia|magisterio|informatica))"
    ],
    ["higher-vocational",
        "grado superior|grau superior|\\bfp ?(ii|2|superior|de grado superior)\\b|\\bfpii\\b|\\bcfgs\\b|ciclo superior|"
        "ciclo formativo (de )?(grado )?superior|formacion profesional (de )?(grado )?superior|\\bfp gs\\b|"
        "tecnic[oa](/a)? superior|associate'? ?s?'? ?degree|\\bassociate('s)? (of|in|:|,|-)|"
        "(^|[,;:] )associates (of|in|:|,|-)|\\bassociate'?s? ?:|"
        "\\ba\\.?a\\.?s\\.?\\b(?= (in|degree|:|,|-))|\\ba\\.a\\.(?=[ ,:]|$)|\\ba\\.s\\.(?=[ ,:]|$)|\\baa (degree|in)\\b|"
        "\\bhnd\\b|\\bhnc\\b|foundation degree|two[- ]year degree|2[- ]year degree|\\btecnologo\\b|curso tecnico superior|"
        "\\bassociates? degree|polytechnic|\\blevel [45] (?:diploma|certificate|nvq|btec)"
    ],
    ["upper-secondary",
        "\\babitur\\b|\\bleaving cert|\\bmatura\\b|\\bmaturita\\b|\\bbachiller(ato)?\\b(?! universitario)|"
        "\\bbatxillerat\\b|\\bcou\\b|\\bbup\\b|grado medio|grau mig|\\bcfgm\\b|"
        "ciclo medio|"
        "ciclo formativo (de )?(grado )?medio|\\bfp ?(i|1|medio)\\b|tecnic[oa](/a)? (medio|en cuidados|en emergencias|"
        "auxiliar)|"
        "(formacion profesional|\\bfp\\b|ciclo formativo)(?! ?(ii|2|gs|(de )?(grado )?superior))|\\ba-levels?\\b|"
        "\\ba levels\\b|\\blevel 3 (?:diploma|certificate|extended|national|nvq|btec)|\\bbtec (?:national|level 3)|"
        "\\bnvq (?:level )?3|"
        "international baccalaureate|vocational training (degree|diploma|certificate)|ensino medio|titulo de tecnico en|"
        "^tecnic[oa](/a)? en\\b|\\b12 ?\\.? ?[o\u00ba\u00b0]? ?ano\\b|ensino secundario|estudios secundarios "
        "superiores|secundaria superior"
    ],
    ["secondary",
        "\\beso\\b|graduado escolar|(?<!en )(?<!de )educacion secundaria|secundaria obligatoria|\\bged\\b|"
        "\\bgcses?\\b|\\begb\\b|\\bhsd\\b|"
        "high[- ]?school|secondary (school|education)|\\bh\\.?s\\.? (diploma|degree|graduate|grad|or\\b)|\\bhsc\\b|\\bssc\\b|"
        "general education diploma|graduado en (eso|la eso|secundaria)|ensenanza secundaria|"
        "estudios (primarios|basicos)|(?<!en )(?<!de )educacion primaria|educacion basica|formacion basica|ensino fundamental|"
        "certificado escolar|\\b9 ?\\.? ?[o\u00ba\u00b0]? ?ano\\b|escolaridade (minima |minima e )?obrigatoria|"
        "secundaria (terminada|completa|finalizada|acabada|cumplida)|(estudios|nivel|ensenanza|educacion)(:| "
        "de)? (la )?secundari[oa]s?|"
        "graduat escolar|\\bsecundaria obrigatoria"
    ],
]  # fmt: skip
NAME_PATTERNS: list[Any] = [[one[0], pattern(one[1])] for one in NAMES]
# A degree that is not named is the least of them.
ANY_DEGREE = pattern(
    "\\bdegrees? in\\b|\\b(?:law|engineering|science|business|economics|finance|nursing|relevant|related|technical|"
    "marketing|design|stem|"
    "numerate|accounting|arts|psychology|mathematics|architecture) degrees?\\b|\\bdegree level\\b|degree educated|"
    "\\bdegree (required|preferred|or equivalent)|\\ba degree\\b|"
    "\\bhons\\b"
)
# Read as another level by one of its words: "Grado en" inside "Graduado en ESO", "Máster" of the craft.
NO_DEGREE = pattern(
    "scrum ?master|master (data|plan|file|chef|electrician|plumber|technician|class|service|budget|schedule)|webmaster|"
    "masterclass|school ?master|postmaster|master'?s? (of ceremon|level of)|associate (director|editor|consultant|producer|"
    "manager|engineer|attorney|counsel|professor|dean|buyer)|bachelor party|to a high degree|high degree of|"
    "(alto|cierto|un|gran|mayor|elevado|buen|algun|menor|este|cualquier) grado de|grado de (autonomia|discapacidad|minusvalia|"
    "responsabilidad|dificultad|exigencia|satisfaccion|implicacion|independencia|compromiso|conocimiento)|"
    "(some|certain|great|reasonable) degree of|degree of [a-z]+(ing|ce|cy|ty|ness|ion|al)\\b"
)


def levels_in(line: str) -> list[str]:
    """The levels that a plain line names, highest first."""
    bare = without(line)
    named: list[str] = [row[0] for row in NAME_PATTERNS if matches(row[1], bare)]
    return ["bachelor"] if len(named) == 0 and matches(ANY_DEGREE, bare) else named


def without(line: str) -> str:
    """A plain line without the words that only look like a degree."""
    if not matches(NO_DEGREE, line):
        return line
    return replaced(NO_DEGREE, line, "")
