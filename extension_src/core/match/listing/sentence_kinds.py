"""What a sentence of a listing is about, by its own words: what is needed, wished or done, or the company, what it gives,
and what the law has it say."""

from extension_src.core.match.sentences import Segment, is_needed
from extension_src.core.native.patterns import matches, pattern

SILENT = ["benefits", "company", "process", "facts"]
# These ask nothing of an applicant, wherever they stand.
LEGAL = pattern(
    "^recruiters?( (phone|name|e-?mail|contact))?:?$|equal[- ](employment )?opportunit|without regard to|"
    "protected veteran|reasonable accommodation|affirmative action|"
    "\\beoe?\\b[ /,]|"
    "e-verify|background (check|investigation|screen)|drug[- ](test|screen|free)|criminal (history|record)|"
    "\\b(gdpr|rgpd)\\b.{0,60}\\b(your|tus?|sus?|candidat|applica)|\\b(your|tus|sus|candidat[a-z]{0,4}|applicants?'?)\\b.{0,60}\\b(gdpr|rgpd)\\b|"
    "proteccion de datos|igualdad de (oportunidades|trato|genero)|sin distincion|no discrimina|discriminat|discriminacion|"
    "require an accommodation|find us on|visit(ed)? our (web|site)|datos bancarios|"
    "consulta nuestros consejos|inscritos a esta oferta|inscribete si tienes|denunciar oferta|all qualified (applicants|"
    "candidates)|"
    "privacy (policy|notice)|click here|apply (online|today|now|at)\\b|(send|submit|email|forward) (your |us |a |an |"
    "the )?(updated |current )?"
    "(resume|cv|application)|envi(a|ar|anos) (tu|su|el) (cv|curriculum|candidatura)|interested (candidates|applicants)|"
    "\\bwww\\.|https?:|"
    "newjobs\\.com|href|\\b(var|function|switch|case) ?[(/{]|\\btrue\\) ?[{]|\\(function|report this job|view (all|"
    "other) jobs|recruit(er|ment agency|ing firm)s? (is|are|do|for)\\b|"
    "no (agencies|c2c)|"
    "third part(y|ies)|contact (your|our|the|a) [a-z]{0,20} ?(recruiter|representative)|clasificacion de los productos|"
    "nuestro consejo|the above statements|not intended to be|other duties|otras funciones|reserves the right|at-will|"
    "physical demands|\\b(only|solo|unicamente) [a-z ]{0,24}(shortlisted|successful|preseleccionad|selected|contact)|"
    "shortlisted |"
    "will be contacted|unsolicited|abstenerse|\\b(by (sending|applying|submitting)|al (enviar|inscribirte|aplicar)) |"
    "(keep|guardamos|conservamos) (your |tu |las |tus |all )?"
    "(applications?|solicitudes|candidaturas?|datos|data|cvs?)|\\b(never|not|nunca|no) (ask|pedi[a-z]{1,5}|charge|"
    "cobra[a-z]{1,3}) (you |any |te |"
    "ningun )?(for )?(any )?(money|dinero|fees?|pago)|\\badjustments? (during|to|for|in|at)|adaptacion(es)? (durante|en|para) el "
    "proceso"
)
GIVEN = pattern(
    "^(?:oferim|s'ofereix|oferecemos|oferece-se)\\b|^we(?:'ll| will)? (give|offer|pay|provide) (you|our)|^you(?:'ll|"
    " will)? (get|receive) (a|an|our|[0-9])|"
    "^(vision|dental|medical|401k)[^a-z]*$|(are|is) paid (a|an|hourly|weekly)\\b|\\b401 ?\\(?k\\)?|medical,|dental|"
    "paid (time off|vacation|holidays|training|leave)|\\bpto\\b|health (insurance|"
    "care plan|benefits)|"
    "life insurance|tuition (reimburse|assist)|\\bwe offer|\\bwe provide|ofrecemos|se ofrece|seguro (medico|de salud|"
    "de vida|dental)|retribucion flexible|"
    "cheque|tickets? (restaurante|transporte|guarderia)|plan de (carrera|pensiones)|dias de vacaciones|competitive (pay|"
    "salary|compensation|"
    "wage|benefits|base)|salary (range|is)|bonus (plan|program|potential|structure)|benefits (package|include|program)|"
    "company match|"
    "stock options|relocation (assistance|package)|flexible (schedule|hours|working)|horario flexible|buen ambiente|"
    "salario (competitivo|segun|"
    "fijo|bruto)|contrato indefinido|incorporacion (inmediata|a una)|estabilidad laboral|te ofrecemos|\\$[0-9]{2}|[0-9] ?€|"
    "descuentos|"
    "(career|growth) (growth|advancement|opportunities|path)|opportunit(y|ies) (for|to) (advance|grow|career)|you'?ll (get|"
    "receive|enjoy)|"
    "formacion (continua|a cargo|subvencionada|gratuita)|we (pay|fund|train)|training (is |will be )?(provided|offered)|"
    "on[- ]the[- ]job training|"
    "(meals?|accommodation|housing|lodging|transport(ation)?|uniforms?|tools|equipment|alojamiento|manutencion|"
    "uniforme|transporte) (and [a-z]+ |or [a-z]+ |, [a-z]+ and [a-z]+ |y [a-z]+ )?(is |are |will be )?(provided|"
    "included|incluid[oa]s?|a cargo)\\b|"
    "oportunidad(es)? de (crecimiento|desarrollo|carrera|formacion)|desarrollo profesional dentro|clases de (ingles|idiomas)|"
    "\\b(birthday|cumpleanos|(four|4)[- ]day week|semana (laboral )?de (cuatro|4) dias|paid days|dias pagados|"
    "eye tests?|flu jabs?|"
    "revision de la vista|abono transporte|season ticket loan|travel card|counselling line|ayuda psicologica|gym\\b|"
    "gimnasio|(free|paid|gratis|fresh) (coffee|lunch|breakfast|fruit|food|snacks?|parking|drinks)|"
    "days of holidays?|days'? (annual )?leave|annual leave|holiday allowance|(share|pension|cycle|bonus|referral|savings) "
    "(scheme|plan)|stock grants?|childcare|guarderia|dog[- ]friendly|free parking|aparcamiento (gratis|gratuito|propio)|"
    "(summer|christmas|office) party|fiesta de (verano|navidad|empresa)|cafe,? (y )?fruta|fruta (fresca|gratis)|"
    "viernes (por la )?tardes?( libres)?|early (friday )?finish|"
    "acciones de la empresa|employee discounts?|staff discounts?|training budget|presupuesto (de|para) formacion|seguro (dental|"
    "privado)|good atmosphere|buen (ambiente|rollo)|english classes)"
)
GIVES = pattern(
    "^(oferim|s'ofereix|oferecemos|oferece-se|we give you|we'll give you|we pay|we offer|we provide|ofrecemos|"
    "se ofrece|te ofrecemos|our benefits|benefits)"
)
COMPANY = pattern(
    "^(we are|we're|we have|we've|we believe|we were|we pride|we help|we work|we serve|we specialize|our (company|team|"
    "mission|client|clients|"
    "culture|products?|people|customers|vision|values|portfolio|goal|firm|organization|group|headquarters|history)|somos|"
    "en [a-z0-9 ]{2,30} "
    "(somos|creemos|trabajamos|tenemos|apostamos|llevamos|estamos)|desde [a-z0-9 ]{2,30} (somos|buscamos a|estamos|"
    "seleccionamos)|nuestr[oa]s? |"
    "llevamos|contamos con|founded|established|since [0-9]{4}|fundad|the company|la empresa|la compania|as (one of|"
    "a (leading|global|leader))|"
    "headquartered|with (over|more than|offices)|join (us|our|the)|about |somos |creemos|trabajamos para|perten)|"
    "\\b(is|are) (a|an|the|one of)( [a-z-]+){0,7} (company|companies|leader|provider|firm|organi[sz]ation|manufacturer|"
    "agency|group|supplier|"
    "network|retailer|distributor|developer of|brand|start-?up|institution|center|hospital|family)\\b|wholly owned|"
    "subsidiary|fortune [0-9]|"
    "\\b(es|son) (una?|la|el|lider|el lider)( [a-z-]+){0,6} (empresa|compania|grupo|consultora|multinacional|lider|agencia|"
    "cadena|startup|"
    "organizacion|entidad|clinica|hospital|hotel|fundacion)|empresa (lider|dedicada|reconocida|especializada|multinacional|"
    "familiar)|lideres? (en|del)|"
    "has been (recognized|in business|a leader|named|providing|serving)|years in business|(billion|million)|"
    "^(importante |gran |prestigios[oa] |reconocid[oa] |leading |global |international |fast[- ]growing )?(empresa|"
    "multinacional|compania|corporacion|grupo|consultora|clinica|hospital|cadena|startup|start-up|scale-?up|"
    "agencia|asesoria|gestoria|despacho|fabrica|distribuidora|cooperativa|fundacion|empresa familiar|manufacturer|"
    "retailer|consultancy) (del?|lider|en|con|dedicad[oa]|especializad[oa]|ubicad[oa]|familiar|internacional|"
    "nacional|multinacional|industrial|tecnologic[oa]|of|for|in|with|based|metal|quimic[oa]|farmaceutic[oa]|textil|"
    "alimentari[oa]|logistic[oa])\\b|"
    "anos de (historia|experiencia en el)|"
    "con (mas de )?[0-9]+ anos|presencia en|sedes? en|cotiza|employs|more than [0-9,]+ (employees|people|clients|locations)|"
    "mas de [0-9.]+ "
    "(empleados|personas|profesionales|clientes|paises)|(immediate|exciting|great|excellent) (opening|opportunity|need)"
)
# What a reader is asked about their own wishes, and what is told of others: nothing that an applicant must have.
INVITES = pattern(
    "\\bcompanies\\*? (are|is) (rated|ranked)|\\branks among|one of the (nation|world|country|industry)'?s |"
    "^contamos con (acceso|un equipo)|\\bare you (currently |actively )?(looking|searching|ready|tired|interested)|"
    "\\bdo you want|^(want to|looking to|ready to|"
    "tired of|whether you)|\\bquieres (formar|unirte|trabajar|crecer|saber|incorporarte)|buscas (un|una|tu|nuevos)|"
    "te gustaria (formar|trabajar|unirte|afrontar|crecer)|^(their|its|his|her|they) |^(in|since|"
    "desde|en) (19|20)[0-9]{2}\\b|"
    "^(candidates|people|employees|associates|coworkers) work (with|for)|^[a-z0-9 &'.]{2,40} (is|are) (currently )?"
    "(working with|helping|investing|committed|proud|dedicated|expanding|growing|experiencing|partnering)|"
    "^[a-z0-9 &'.]{2,40} speciali[sz]es in |^[a-z0-9 .&]{2,30}, somos |"
    "\\b(centers?|clinics|stores|locations|facilities|communities|offices) (meet|include|offer|provide|are located)|"
    "\\b(solutions|services|brands|products) include\\b|our [a-z ]{3,40} (system|systems|owners|stores|clients|"
    "partners)\\b.{0,20}"
    "(started|began|operate|include|serve)|you will be led|will lead you through|programs? beginning in|working conditions|"
    "^(el|nuestro|la) (cliente|compania|empresa) (es|ofrece|cuenta|esta)\\b"
)
DEMAND = pattern("[0-9]\\+? (years|anos)|degree|titulacion|\\b(must|requires?|required|requiere|imprescindible)\\b")
# A company that has been at it for years, and a person who is to have been.
HAS_YEARS = pattern(
    "\\b(has|have|having|with|boasts?|brings?|tiene|tenemos|posee|suma|acumula|lleva|avalan|avalad[oa]|celebrat[a-z]{1,4}|for|"
    "cuenta con|con) (been )?(a |an |una? )?(track record of |[a-z]{4,12} )?"
    "(over|more than|nearly|almost|around|about|mas de|casi|cerca de|unos)? ?[0-9]{1,2}\\+? (years|anos)"
)
# What happened, once: a company's story.
TELLS = pattern(
    "\\b(was|were) (founded|born|established|created|started)|\\b(opened|began|started|founded|set up|launched) [a-z' ]{0,40}\\b"
    "(in|since) (19|20)[0-9]{2}|\\b(nacio|nacimos|empezo|empezamos|abrio|abrimos|fundo|fundamos|se creo|arranco|"
    "nacemos) [a-z ]{0,40}"
    "\\b(en|hace) ((19|20)[0-9]{2}|[0-9]{1,3} anos)|\\b(has|have|hemos|ha) (grown|expanded|crecido|pasado) |\\b(grandpa|grandma|"
    "grandfather|grandmother|grandchildren|grandparents|abuel[oa]s?|niet[oa]s|bisabuel[oa]s?|our founders?|fundador(es|a)?)\\b|"
    "\\b(our|nuestros) (clients|clientes|customers) (come|are|vienen|son)\\b|\\bnow (employs?|has) [0-9]"
)
PERSON = pattern(
    "\\b(you|your|candidates?|applicants?|must|require[ds]?|requires|requirements?|minimum|min|at least|ideal|looking for|"
    "seeking|"
    "seeks|need|needs|needed|qualified|who (has|have)|person with|someone|successful|buscamos|busca|requiere|requerimos|"
    "requisitos?|"
    "necesitan?|precisan?|incorpora|minim[oa]s?|al menos|imprescindible|necesari[oa]|necesitas|tienes|aportas|"
    "aportar|aportes|cuentas|perfil|persona|"
    "profesional|somebody|we (ask|want|expect|look)|"
    "profesionales|candidat[oa]s?|valoramos|deseable|preferred|desired|tu|acreditad[oa]s?|acreditable|demostrables?|"
    "a (software|senior|junior|developer|designer|nurse|manager))\\b"
)
# Who is sought, with what the company is: a demand of years or a degree in it counts, its other words need not be asked.
HIRES = pattern(
    "\\b(is|are|am|we're) (currently |now |actively )?(looking|seeking|searching|hiring|recruiting|in need|in search)|"
    "our client|my client|has an (immediate|"
    "exciting)|(estamos|actualmente|nos encontramos|me encuentro|encontramos) (en la )?(busca|buscando|seleccionando|"
    "incorporando|contratando)|seleccionamos|"
    "nos gustaria incorporar|precisamos incorporar|(buscamos|selecciona|busca|incorpora|precisa) (a )?(un|una|para)|"
    "queremos incorporar|colaborando en la"
    "|join (us|our)|unirte a|te unes|forma(r)? parte de"
)
APPLICANT = pattern(
    "\\b(you|your|candidates?|applicants?|somebody|someone|who (is|has|can|knows)|must|requires?|required|"
    "requirements?|experience (in|with|as|of|working)|experienced|"
    "ability|able to|knowledge|skills?|degree|certifi[a-z]+|licen[cs]e|proficien[a-z]+|familiar|tu|tus|tendras|seras|haras|"
    "realizaras|"
    "te encargaras|experiencia|conocimientos?|capacidad|formacion|imprescindible|requiere|responsible for|responsable de|"
    "funciones|dominio|sponsor(ship)?|visas?|authori[sz]ed|eligible)\\b"
)
ASKS = pattern(
    "^[0-9]{1,2} ?(?:\\+|(?:-|\u2013|to|a) ?[0-9]{1,2})? ?(?:years|yrs|anos)'? (?:of|in|as|de|en|como|con|with|"
    "[a-z]{3,12}ing)\\b|"
    "^(?:pedimos|exigimos|requerimos|demanem|es demana|pedem-se|necesitamos|se requiere|(?:we|you|you'll|you will) (?:ask|"
    "need|want|require|expect|look)) |^you(?:'ve|"
    " have)? (?:already )?(?:run|"
    "built|worked|used|done|led|managed|written|shipped|designed|taught|sold|handled|know|"
    "write|speak|understand)\\b|"
    "\\b(experience (in|with|as|of|working|using|required)|years? of|years'? experience|ability to|able to|knowledge (of|"
    "in)|familiar(ity)? with|"
    "proficien[a-z]+ (in|with)|expertise in|skilled in|skills?\\b|understanding of|degree\\b|diploma|certifi(ed|cation)|"
    "licen[cs]ed?\\b|"
    "must (be|have|possess|hold)|candidates? (should|must|will|with)|should (have|be)|you have|you are|who (can|has|have|is|"
    "are)|"
    "has used|somebody who|someone who|"
    "experienced|experiencia (en|con|como|previa|demostrable|minima)|conocimientos? (de|en|avanzados?|solidos?)|dominio (de|"
    "del)|"
    "capacidad (de|para)|formacion (en|universitaria|academica)|manejo de|titulacion|nivel (alto|medio|avanzado|de)|habilidad|"
    "imprescindible|se requiere|requerimos|buscamos|perfil|you('ll| will) need|que (domine|sepa|tenga|cuente con|"
    "aporte|conozca|maneje))\\b"
)
# No duty begins so.
DEMANDS = pattern(
    "^(pedimos|exigimos|requerimos|se (requiere|exige|pide)|demanem|es demana|you (need|must have|should have)\\b|"
    "we (ask|need|require)\\b|imprescindible\\b)"
)
# What is asked outright, under whatever heading.
OUTRIGHT = pattern(
    "\\byou('ll| will)? need to\\b|\\b(the )?(successful |ideal )?(candidate|applicant)s? (will|must|should|needs?) (?!ideally)"
)
DOES = pattern(
    "^(you will|you'll|you would (?!be )|you'd (?!be )|you are responsible|responsible for|responsibilities|duties|"
    "the (successful|ideal) candidate will|"
    "(this|the) (role|position|job) "
    "(will|is responsible|involves|requires|includes)|te encargaras|seras|realizaras|tendras|participaras|desarrollaras|"
    "tus? |sus? funciones|"
    "(essential|key|main|primary) )|\\b(you will|you'll|will be responsible|responsibilities include|duties include|"
    "te encargaras|seras responsable|"
    "las funciones)\\b"
)
FIRST_VERB = pattern(
    "^(?:and |also |occasionally |regularly |daily |effectively |successfully |actively |proactively )?(?:performs?|"
    "manag(?:e|es|ing)|develop(?:s|ing)?|"
    "provid(?:e|es|ing)|ensur(?:e|es|ing)|assist(?:s|ing)?|support(?:s|ing)?|lead(?:s|ing)?|maintain(?:s|ing)?|"
    "coordinat(?:e|es|ing)|prepar(?:e|es|ing)|"
    "creat(?:e|es|ing)|design(?:s|ing)?|build(?:s|ing)?|works?|working|install(?:s|ing)?|repair(?:s|ing)?|operat(?:e|es|"
    "ing)|conduct(?:s|ing)?|"
    "review(?:s|ing)?|analy[sz](?:e|es|ing)|identif(?:y|ies|ying)|implement(?:s|ing)?|monitor(?:s|ing)?|plan(?:s|ning)?|"
    "process(?:es|ing)?|"
    "report(?:s|ing)?|research(?:es|ing)?|schedul(?:e|es|ing)|supervis(?:e|es|ing)|train(?:s|ing)?|writ(?:e|es|ing)|"
    "test(?:s|ing)?|"
    "troubleshoot(?:s|ing)?|collaborat(?:e|es|ing)|communicat(?:e|es|ing)|deliver(?:s|ing)?|evaluat(?:e|es|ing)|execut(?:e|"
    "es|ing)|generat(?:e|es|ing)|"
    "handl(?:e|es|ing)|inspect(?:s|ing)?|interpret(?:s|ing)?|investigat(?:e|es|ing)|oversee(?:s|ing)?|participat(?:e|es|"
    "ing)|recommend(?:s|ing)?|"
    "record(?:s|ing)?|respond(?:s|ing)?|sell(?:s|ing)?|serv(?:e|es|ing)|stock(?:s|ing)?|utiliz(?:e|es|ing)|uses?|using|"
    "verif(?:y|ies|ying)|"
    "administer(?:s|ing)?|answer(?:s|ing)?|apply|applies|assembl(?:e|es|ing)|clean(?:s|ing)?|collect(?:s|ing)?|complet(?:e|"
    "es|ing)|"
    "contribut(?:e|es|ing)|deploy(?:s|ing)?|determin(?:e|es|ing)|direct(?:s|ing)?|document(?:s|ing)?|driv(?:e|es|ing)|"
    "establish(?:es|ing)?|"
    "facilitat(?:e|es|ing)|follow(?:s|ing)?|greet(?:s|ing)?|help(?:s|ing)?|hang|frame|load(?:s|ing)?|mak(?:e|es|ing)|"
    "measur(?:e|es|ing)|"
    "meet(?:s|ing)?|mentor(?:s|ing)?|negotiat(?:e|es|ing)|obtain(?:s|ing)?|order(?:s|ing)?|organiz(?:e|es|ing)|perform|"
    "present(?:s|ing)?|"
    "promot(?:e|es|ing)|receiv(?:e|es|ing)|set(?:s|ting)? up|specif(?:y|ies)|tak(?:e|es|ing)|teach(?:es|ing)?|track(?:s|"
    "ing)?|travel(?:s|ing)?|"
    "updat(?:e|es|ing)|weld(?:s|ing)?|bakes?|cook(?:s|ing)?|cut(?:s|ting)?|erect|diagnos(?:e|es|ing)|fabricat(?:e|es|ing)|"
    "act as|interact(?:s|ing)?)\\b|"
    "^(?!(?:after|other|over|under|never|another|their|however|whether|together|order|similar|particular|regular|"
    "rather|either|neither|further|later|ever|per|for|our|your|summer|winter|number|paper|water|power|senior|"
    "junior) )(?:[a-z]{3,14}(?:ar|er|ir)(?:se)?(?! [|/-])|gestion|desarrollo|realizacion|analisis|atencion|"
    "elaboracion|control|seguimiento|"
    "coordinacion|supervision|"
    "mantenimiento|diseno|implementacion|apoyo|preparacion|revision|participacion|planificacion|organizacion|creacion|"
    "colaboracion|limpieza|"
    "reparacion|instalacion|recepcion|gestionar|dar|resolucion|evaluacion|identificacion|definicion|ejecucion|asesoramiento|"
    "captacion|venta) "
)


def kind_of_sentence(segment: Segment, section: str) -> str:
    """The kind of a sentence that stands in a section. Wishes ("nice") stay so, but in what the company offers or is."""
    line = segment.plain
    if section in SILENT:
        return section
    if matches(LEGAL, line):
        return "process"
    if matches(GIVEN, line) and (matches(GIVES, line) or not matches(ASKS, line)):
        return "benefits"
    if section in ["nice", "requirements"] and (invites(line) or (is_of_company(line) and not matches(DEMAND, line))):
        return "company"
    if segment.kind == "nice" or section == "nice":
        is_outright = section == "nice" and segment.kind != "nice" and (is_needed(segment) or matches(OUTRIGHT, line))
        return "requirements" if is_outright else "nice"
    if section == "requirements":
        return section
    if is_of_company(line):
        return "company"
    if section == "duties":
        return "requirements" if matches(DEMANDS, line) else section
    if matches(HIRES, line):
        return "other"
    if matches(DOES, line) or matches(FIRST_VERB, line):
        return "duties"
    return "requirements" if matches(ASKS, line) or is_needed(segment) else "other"


def is_of_company(line: str) -> bool:
    """Whether a plain sentence says what the company is or has, or what its readers may wish."""
    if invites(line):
        return True
    if (matches(HAS_YEARS, line) or matches(TELLS, line)) and not matches(PERSON, line):
        return True
    return matches(COMPANY, line) and not matches(APPLICANT, line)


def invites(line: str) -> bool:
    """Whether a plain sentence speaks to its readers' wishes or of others, and asks no years or degree of anybody."""
    return matches(INVITES, line) and not matches(DEMAND, line)
