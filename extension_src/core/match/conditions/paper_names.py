"""Papers, registrations and readiness by the words of listings and of CVs, in plain English, Spanish, Catalan and Portuguese.

Each row: the kind of condition, its id, what a listing writes, what shows it in a CV ("" for the same words).
"""

# The classes of the European licence; a lone "a" is a word in every language here, and a class only where one is announced.
# So is "be", but for the last of a list; "de" is none.
LICENCE_CLASS = (
    "(?:am|a[12]|be(?= ?(?:[),./]|$))|b(?: ?\\+ ?e|1|96)?|[cd]1(?: ?\\+ ?e|e)?|[cd](?: ?\\+ ?e)?|ce)(?![a-z0-9'+])"
)
LICENCE_CLASS_SAID = "(?:tipo|clase|categor[a-z]{1,3}|class|cat\\.?) ?:? (?:a(?![a-z0-9'+])|" + LICENCE_CLASS + ")"
LICENCE = (
    "driv(?:ing|er'?s?)[ -]licen[cs]e|carn[e]?t? (?:de )?condu[cz]|carn[e]?t? (?:de )?conduir|licencia de conduc|"
    "permiso de (?:conduc|circulacion)|"
    "(?:carn[e]?t?s?|permis(?:os?)?|licencias?) ?[:(]? ?(?:de )?(?:"
    + LICENCE_CLASS_SAID
    + "|"
    + LICENCE_CLASS
    + ")|\\bcdl\\b|"
    "\\b" + LICENCE_CLASS + " (?:driving )?licen[cs]e|"
    "carta de conducao|carteira de motorista|permis de conduir|full (?:uk |clean ){1,2}licen[cs]e|"
    "\\b" + LICENCE_CLASS_SAID + " (?:driving )?licen[cs]e|"
    "commercial driver'?s? licen[cs]e|\\bhgv\\b|\\blgv\\b licen"
)
ROWS = [
    ["permit", "work",
        "authoriz?s?ed to work|permission to work|authorization to work|work authori[sz]ation|right to work|eligible to work|"
        "legally (?:entitled|able) to work|work permit|work visa|visa sponsorship|(?:no|require|for|need|offer|provide|without) "
        "sponsorship|sponsor (?:a )?(?:work )?visas?|permiso de (?:trabajo|residencia)|papeles en regla|documentacion en regla|"
        "autorizacion de trabajo|eu citizen|permis de (?:treball|residencia)|autorizacao de trabalho|(?:us|u\\.s\\.) citizen",
        "work permit|right to work|authoriz?s?ed to work|eligible to work|entitled to work|legally able to work|"
        "work authori[sz]ation|permiso de (?:trabajo|residencia)|eu citizen|"
        "ciudadan[oa] (?:de la ue|europe)|nacionalidad espanola|spanish national|green card|us citizen|permis de treball"],
    ["permit", "clearance",
        "security clearance|\\b(?:sc|dv) clear|\\bts/sci\\b|top secret|\\bsecret clearance|"
        "habilitacion (?:personal )?de seguridad|\\bhps\\b",
        "clearance|\\bts/sci\\b|habilitacion (?:personal )?de seguridad"],
    ["permit", "driving", LICENCE, ""],
    ["permit", "disability", "certificado de discapacidad|disability certificate|certificat de discapacitat", ""],
    ["registration", "college", "colegiad[oa]|colegiacion|numero de colegiad|col\u00b7?legiat|colegiar", ""],
    ["registration", "nursing",
        "\\bnmc\\b|registered nurse\\b|\\brn\\b (?:licen|registr|requir)|\\b(?:current|valid|active|licensed) rn\\b|"
        "licensed (?:practical|vocational) nurse|nurs(?:e|ing) (?:licen[cs]|registration)|\\b(?:lpn|lvn)\\b (?:licen|requir)",
        "\\bnmc\\b|registered (?:general |mental health )?nurse|\\b(?:rn|lpn|lvn)\\b|nursing licen|"
        "licensed (?:practical|vocational) nurse"],
    ["registration", "medical",
        "\\bgmc\\b|licensed physician|medical licen[cs]e|board[ -](?:certified|eligible)|via mir\\b|especialidad via mir", ""],
    ["registration", "therapy",
        "\\bhcpc\\b|licensed (?:occupational|physical|speech|massage|clinical|mental|professional|marriage)|"
        "(?:occupational|physical|speech|massage)[ a-z]{0,12} licens|\\bnbcot\\b|\\bcota\\b", ""],
    ["registration", "pharmacy", "\\bgphc\\b|licensed pharmacist|pharmac(?:y|ist)[a-z ]{0,12} (?:licen|registr|certif)|"
        "\\bptcb\\b", ""],
    ["registration", "social-work", "social work england|\\blcsw\\b|\\blmsw\\b|licensed (?:clinical )?social worker|"
        "\\bsssc\\b", ""],
    ["registration", "bar",
        "\\bbar (?:admission|licen|member|card|exam)|admitted to (?:the |practice)|admission to the [a-z ]{0,20}bar|"
        "member of the [a-z ]{0,20}\\bbar\\b|licensed (?:to practice|attorney)|licen[cs]e to practice law|"
        "\\bactive [a-z ]{0,12}bar\\b|"
        "qualified solicitor|abogad[oa] ejerciente|state bar\\b",
        "\\bbar (?:admission|member|card)|admitted to|state bar|\\bbar of\\b|solicitor|abogad[oa] (?:ejerciente|colegiad)"],
    ["registration", "engineer",
        "licensed (?:pe|engineer|professional engineer)\\b|\\bpe (?:licen|registr|requir|certif)|professional engineer\\b|"
        "\\bp\\.e\\.|registered engineer|chartered engineer|\\bceng\\b", ""],
    ["registration", "accountant",
        "\\bcpa (?:required|licen|certif)|(?:active|licensed|valid|must be a) cpa\\b|certified public accountant|"
        "chartered accountant|\\broac\\b|\\bacca (?:qualif|member)", "\\bcpa\\b|certified public accountant|"
        "chartered accountant|\\broac\\b|\\bacca\\b"],
    ["registration", "finance",
        "(?:adjuster'?s?|insurance|producer'?s?|p&c|property (?:and|&) casualty|life (?:and|&) health) licen[cs]|"
        "licensed (?:adjuster|insurance|claims)|\\bseries (?:6|7|24|63|65|66)\\b|real estate (?:broker'?s? |agent )?licen|"
        "licensed real estate|\\bmifid\\b|\\befpa\\b|\\bnmls\\b", ""],
    ["registration", "teaching",
        "(?:teaching|teacher'?s?|educator) (?:licen|certif|credential)|(?:certified|licensed) teacher|qualified teacher status|"
        "\\bqts\\b|master (?:de |del )?(?:formacion del )?profesorado|habilitacion (?:docente|linguistica)|\\bgtcs\\b", ""],
    ["registration", "trade",
        "(?:licensed|journeyman|master) (?:electrician|plumber|hvac|contractor)|"
        "(?:electric(?:al|ian)|plumb(?:er|ing)|contractor|hvac)'?s? licen[cs]e|gas safe|carnet de instalador|"
        "instalador (?:autorizado|habilitado)|carnet (?:de )?(?:rite|frigorista|electricista)|gases fluorados|epa (?:608|"
        "certif|univ)", ""],
    ["registration", "security",
        "\\btip\\b (?:de )?(?:vigilante|seguridad|en vigor)|(?:con|y|la) tip\\b|vigilante de seguridad habilitad|"
        "tarjeta de identidad "
        "profesional|\\bsia (?:licen|badge|card)|guard (?:card|licen)|security (?:guard )?licen[cs]e", ""],
    ["registration", "licensed",
        "(?:state|current|valid|active|appropriate|applicable|professional) (?:professional |state )?licens(?:e|ure)\\b|"
        "licensure (?:in|required|as)|must be licensed|licensed in (?:the |good )|"
        "licen[cs]es? (?:in [a-z ]{3,20} )?(?:is |are |where )?required", "licensed|licensure|licen[cs]e (?:no|number|in)"],
    ["certificate", "cap",
        "\\bcap\\b (?:de )?(?:en vigor|vigente?|mercancias|mercaderies|viajeros|viatgers|renovado|actualizado|"
        "obligatorio|conductor|transporte|y)\\b|"
        "(?:con|y|i|e|el|tarjeta|curso|carne|carnet|certificado|\\+|,) (?:el |de |del )?cap\\b|certificado de "
        "aptitud profesional|"
        "(?:driver )?cpc (?:card|driver|qualif)|driver cpc|digi(?:tal)? (?:tacho|card)[a-z ]{0,12}cpc|tacografo|"
        "tachograph card", "\\bcap\\b|aptitud profesional|"
        "\\bcpc\\b|tacografo|tachograph"],
    ["certificate", "adr", "\\badr\\b|hazmat|mercancias peligrosas", ""],
    ["certificate", "forklift",
        "(?:carn[e]?t?|licencia|titulo|curso|certificado|permiso|acreditacion)[a-z ]{0,20}(?:carretill|\\btoro\\b|torito)|"
        "carretiller[oa] (?:en vigor|homologad|con carn)|(?:forklift|flt|lift truck|reach truck|counterbalance)[a-z' ]{0,12}"
        "(?:licen|certif|ticket|card)|(?:certified|licensed) forklift",
        "carn[e]?t?[a-z ]{0,20}(?:carretill|\\btoro\\b|torito)|carretiller[oa]|curso de carretill|"
        "(?:forklift|flt|reach truck|counterbalance)[a-z' ]{0,12}(?:licen|certif|ticket|card)|(?:certified|licensed) forklift"],
    ["certificate", "lifting",
        "(?:carn[e]?t?|curso|certificado|permiso)[a-z ]{0,16}(?:plataforma|grua|gruista|puente grua)|\\bpemp\\b|\\bipaf\\b|"
        "crane (?:operator )?(?:licen|certif)|\\bcpcs\\b", ""],
    ["certificate", "food-handling",
        "manipulador(?:a)? de alimentos|(?:carn[e]?t?|curso|titulo|certificado) (?:de )?manipulador\\b|"
        "manipulacion de alimentos|manipulador d'aliments|manipulacao de alimentos|"
        "food (?:handler|handling|safety|hygiene|manager|protection)[a-z' ]{0,14}(?:certif|card|permit|licen|level|train)|"
        "servsafe|"
        "level [23] food", ""],
    ["certificate", "criminal-record",
        "\\bdbs\\b|\\bcrb\\b|certificado (?:negativo )?(?:de )?(?:antecedentes|penales)|antecedentes penales|"
        "working with children check|fingerprint (?:clearance|card)|pvg scheme|enhanced disclosure|criminal record certif", ""],
    ["certificate", "sexual-offences", "delitos (?:de naturaleza )?sexual|delitos de indole sexual|"
        "delictes (?:de naturalesa )?sexual|sexual offen[cs]es", ""],
    ["certificate", "first-aid",
        "\\b(?:cpr|bls|acls|pals)\\b|first aid (?:certif|at work|train|qualif)|soporte vital (?:basico|avanzado)|"
        "(?:titulo|curso|certificado|formacion)[a-z ]{0,10} primeros auxilios|\\bdesa\\b|uso de desfibrilador", "\\b(?:cpr|"
        "bls|acls|pals)\\b|first aid|soporte vital|primeros auxilios|\\bdesa\\b"],
    ["certificate", "care",
        "\\bcna\\b|certified nurs(?:e|ing) (?:assistant|aide)|state tested nurs|\\bstna\\b|care certificate|nvq (?:level )?[23]|"
        "certificado de profesionalidad|titulo de (?:tcae|auxiliar|gerocultor)|certificacion sociosanitaria|"
        "\\bcma\\b (?:certif|requir)", ""],
    ["certificate", "safety",
        "(?:curso|formacion|certificado)[a-z ]{0,10}(?:prl|prevencion de riesgos)|prl (?:de )?(?:20|50|60|nivel|basic[oa])|"
        "\\btpc\\b|"
        "tarjeta profesional de la construccion|osha[ -]?(?:10|30)|\\bcscs\\b|(?:20|50|60) ?h(?:oras)? (?:de )?prl|"
        "trabajos? en altura", ""],
    ["certificate", "leisure", "titulo de (?:socorrista|monitor)|socorrista (?:titulad|acuatico)|(?:certified lifeguard|"
        "lifeguard certif)|monitor (?:de ocio|de tiempo libre|de lleure) titulad|director de tiempo libre", ""],
    ["certificate", "plant-protection", "carn[e]?t?[a-z ]{0,8}(?:fitosanitari|aplicador)|productos fitosanitarios|"
        "pesticide (?:applicator )?licen|\\bpa1\\b", ""],
    ["certificate", "welding", "homologacion(?:es)?[a-z ]{0,6} sold|soldador(?:a)? homologad|soldadura homologad|"
        "certified welder|weld(?:ing|er) certif|coded welder", ""],
    ["certificate", "language-teaching", "\\bcelta\\b|\\bdelta qualif|\\btefl\\b|\\btesol\\b", ""],
    ["own-car", "own-car",
        "(?:vehiculo|coche|carro|furgoneta|moto|automovil) propi[oa]s?|(?:own|personal) (?:car|vehicle|automobile)\\b|"
        "own transport\\b|"
        "(?:disponer|disponibilidad) de (?:vehiculo|coche)|vehicle propi|cotxe propi|(?:viatura|carro) propri|"
        "access to (?:a |your own )?(?:car|vehicle)\\b|carnet (?:de conducir )?(?:b )?y (?:coche|vehiculo)|car owner|"
        "driver with (?:own )?car|\\ba car (?:and|is)\\b|(?:have|need|with|has) (?:your own |a )car\\b|"
        "(?:carn[a-z]{0,3}|permiso|licencia)[a-z0-9 ]{0,16} (?:y|con) (?:coche|vehiculo|cotxe)\\b(?! de empresa)|"
        "[,;a-z] y (?:coche|vehiculo)(?= ?[(.,;]|$)|i (?:cotxe|vehicle)(?= ?[(.,;]|$)",
        "(?:carn[a-z]{0,3}|permiso) (?:de conducir )?(?:[a-e]1? )?y (?:coche|vehiculo)\\b(?! de empresa)|"
        "(?:vehiculo|coche|carro|furgoneta|moto) propi|(?:own|personal) (?:car|vehicle|transport)\\b|vehicle propi|"
        "cotxe propi|(?:viatura|carro) propri"],
    ["travel", "travel",
        "(?:ability|willing(?:ness)?|able|available|availability|require[sd]?|must|expected|prepared|flexib[a-z]{2,6}|"
        "open) (?:to |for "
        "|be able to )?(?:(?:occasional(?:ly)?|frequent(?:ly)?|some|extensive(?:ly)?|regular(?:ly)?|domestic|international|"
        "overnight) ){0,2}"
        "travel\\b|travel(?:l?ing)? (?:is |may be |will be )?(?:required|expected|necessary|involved|up to|approximately|"
        "as needed|"
        "as required)|[0-9]{1,3} ?%[a-z ()-]{0,20}travel|travel[a-z ,:()-]{0,24}[0-9]{1,3} ?%|(?:some|occasional|frequent|"
        "extensive|"
        "overnight|regular|domestic|international|minimal|local|significant|heavy|daily) (?:(?:domestic|and|or|international|"
        "overnight) "
        "){0,2}travel\\b|travels? (?:to|between) [a-z ,]{3,50} (?:as|if|when) (?:required|needed)|disponibilidad (?:total |"
        "completa |geografica |absoluta )?(?:para|de|a) (?:viajar|viajes|desplaza)|"
        "(?:posibilidad|capacidad|flexibilidad|disposicion) (?:de|para) (?:viajar|desplaza)|(?:viajes|"
        "desplazamientos) (?:frecuentes|"
        "nacionales|internacionales|puntuales|ocasionales)|viajar (?:frecuente|al|a nivel|ocasional|por)|"
        "disponibilitat per (?:a )?viatjar|"
        "nights? (?:a (?:week|month) )?away|stay(?:ing)? away|noches fuera|"
        "\\b(?:you(?:'ll| will)?|must|to|will) travel (?:daily|weekly|regularly|frequently|often|extensively|across|"
        "throughout|around|"
        "between|nationally|internationally|abroad|widely)|"
        "disponibilidade para (?:viajar|viagens|desloca)|movilidad (?:nacional|internacional)",
        "(?:disponibilidad|disponible)[a-z ]{0,12} (?:para|de) viajar|(?:willing|available|able|happy|ready|open) to travel|"
        "disponibilitat per (?:a )?viatjar|disponibilidade para viajar"],
    ["shifts", "shifts",
        "turnos? (?:rotativ|rotator|partid|de (?:noche|tarde|manana|fin)|nocturn)|(?:trabaj[a-z]{1,3}|jornada|horario) a turnos|"
        "(?:rotating|night|evening|weekend|overnight|graveyard|second|third|2nd|3rd|swing|early|late|split|12[- ]hour|"
        "various|variable|"
        "varying|afternoon)[- ]shifts?|shift work|shift pattern|shift:|\\b(?:on|to) a rota\\b|"
        "\\brota(?:ting)? (?:basis|pattern|system)|"
        "shifts?[a-z ,]{0,20} (?:24 hours|24/7|seven days|7 days)|seven days a week|nocturn[oa]s?\\b|"
        "disponibilidad (?:de|por las|en|para) (?:mananas|tardes|noches|sabados|domingos|festivos|turnos)|"
        "(?:mornings?|early|earlies|late|lates|saturday|sunday)(?:,? and|,|/) (?:late|lates|night|nights|saturday|"
        "sunday|weekend)s? ?(?:[a-z]+ )?shifts|(?:sabados?|domingos?|festivos)(?:,? (?:y|e|o|i) |,"
        " )(?:los )?(?:sabados?|domingos?|festivos)|work (?:a |any |all |different |various |varied |"
        "flexible )?(?:shifts?|nights|weekends|"
        "evenings|holidays)|(?:evenings?|nights?|weekends?|holidays?|saturdays?|sundays?)(?:,? (?:and|or|&) |, ?|"
        " ?/ ?)(?:on )?(?:evenings?|"
        "nights?|weekends?|holidays?|saturdays?|sundays?)|(?:weekend|evening|night|holiday) (?:work|availability|hours|coverage)|"
        "hours(?:,| and| or) (?:weekends|evenings|nights)|on[- ]call\\b|overtime (?:is |as |may be )?(?:required|mandatory|"
        "needed)|mandatory overtime|(?:en |los |trabajar |algun )?fin(?:es)? de "
        "semana|y festivos|guardias (?:localizadas|presenciales|de)|jornada (?:partida|rotativa|nocturna)|"
        "horario (?:rotativo|nocturno|"
        "de noche|partido)|(?:lunes|l) a (?:domingo|d)\\b|caps de setmana|torns rotatius|fins de semana|disponibilidad horaria|"
        "rotacion de (?:turnos|mananas|tardes)|mananas,? (?:tardes )?(?:y|o) (?:tardes|noches)|turnos de|"
        "turno (?:de )?(?:manana|tarde|noche)",
        "disponibilidad (?:horaria|total|completa|absoluta|para (?:turnos|trabajar|fines))|trabajo a turnos|"
        "(?:available|flexible|willing)[a-z ]{0,20} (?:nights|weekends|shifts|evenings|hours)|full availability|"
        "flexibilidad horaria"],
    ["notice", "start-now",
        "(?:disponibilidad|incorporacion) (?:de incorporacion )?inmediata|immediate (?:start|joiners?|availability)|"
        "(?:available|able) to start immediately|start(?:ing)? (?:immediately|asap)|incorporacio immediata",
        "disponibilidad (?:de incorporacion )?inmediata|incorporacion inmediata|immediately available|available immediately|"
        "immediate (?:start|availability)|incorporacio immediata"],
    ["relocation", "relocation",
        "(?:willing|able|open|ready|prepared|must|need|required|available|ability|willingness) (?:to )?(?:be able to )?relocat|"
        "relocation (?:is |may be )?(?:required|necessary|mandatory)|cambi(?:o|ar) de residencia|(?:disponibilidad|movilidad|"
        "disposicion)"
        "[a-z ]{0,14} (?:geografica|residencia|trasladar|mudar|reubic)|movilidad geografica|traslado de residencia|"
        "canvi de residencia|"
        "mudanca de residencia",
        "(?:willing|open|able|happy|ready) to relocat|movilidad geografica|cambi(?:o|ar) de residencia|"
        "disponibilidad geografica"],
]  # fmt: skip
