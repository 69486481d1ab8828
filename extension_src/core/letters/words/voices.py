"""Words that tell of whom a clause speaks and whether it claims, wishes, reacts or denies: data, folded."""

SELF = """
i we my our myself ours mine applicant candidate yo mi mis conmigo nos nosotros nosotras nuestro nuestra nuestros
nuestras
having
"""
# Spanish verbs in the first person whose ending alone does not say so.
SELF_VERBS = """
doy voy veo leo salgo traigo pongo
soy estoy tengo llevo cuento hablo domino poseo dirijo coordino aporto conozco se gestiono manejo trabajo uso utilizo
preparo hago
atiendo tutelo formo programo dibujo diseno desarrollo lidero superviso imparto enseno vendo conduzco reparto analizo
redacto traduzco
cocino mando opero mantengo instalo reviso realizo llevamos somos tenemos hacemos usamos trabajamos cargamos fui era
estuve tuve hice
puse pude conduje traduje reduje dije vine quise supe produje obtuve mantuve introduje deduje hube anduve ejerzo
ejerci cumplo acredito
acumulo entreno organizo administro facturo cierro presto asumo ocupo mido produzco monto reparo he hemos habia
ejecuto controlo
planifico elaboro escribo resuelvo cuido
"""
NOT_SELF_VERBS = """
porque te cafe asi aqui alli ahi si mi ti tambien jose bebe comite pie cliche ole aun bien jerez paris alli madrid
casi sofi qui ademas
marti garcia rocio energia guia
"""
# Preterites that end like a future.
PRETERITES = """
prepare repare compare separe lidere genere opere supere coopere espere retire gire admire inspire declare aclare
ampare dispare aspire
integre administre registre logre mejore labore elabore colabore incorpore valore explore asesore entre compre
encontre mostre cobre
respire mire tire supervise adquiri recupere libere acelere modere considere reitere prospere
"""
NOT_PLURAL_VERBS = (
    "ultimos maximos proximos minimos ramos tramos kilogramos gramos animos intimos legitimos prestamos somos"
)

WISH = """
list lista intend intention preparing pienso intencion looking challenge desafio would could will d ll hope hoping
want wish
asking ask eager keen ready willing forward happy welcome
excited delighted able
gustaria encantaria quisiera quiero querria deseo deseando espero esperando ojala dispuesto dispuesta ilusion aspiro
pretendo busco buscando queriendo
seria serian tendria podria podriamos haria vendria podran pueden puedo podemos seriamos estaria supondria supone reto
valorando planteandome considering matricularme apuntarme sacarme hablamos veamos dream dreams dreamed dreamt
ambition ambitions sueno suenos sonado sonaba
"""
ABOUT = """
acepto accept
apply applying application postulo opto inscribo vacancy opening advert advertised advertisement ad listing interest
interests interested
interesting
attracts attracted attract drawn impressed impress admire admired read noticed excites appeals appealing suit
suits fits thank
thanks grateful enclosed attached curious candidatura optar vacante oferta anuncio convocatoria solicito solicitar
presentarme
presentar postular postularme inscribirme interesa interesan interes interesado interesada atrae atraen motiva motivan
encaja encajo
encajan gusta gustan agradezco gracias leido leer lei visto admiro sigo llamado atencion adjunto ilusiona apetece
tienta parece parecen
declined rechace rehuse ofrecieron ofrecio
adecuadas adecuado heart viene vienen conviene convienen vivo resido live lives living tempts matters understand
comparto share followed
"""
POSTS = "role position post puesto plaza vacante vacancy job opening trabajo"
BEFORE_POST = "the your this al el del este su vuestro vuestra la"
HIRER = """
sois vais dais you your yours usted ustedes vuestro vuestra vuestros vuestras vosotros vosotras os su sus
preguntad llamad llamadme decidme contad contadme probad probadme mirad escribidme avisad avisadme
"""
STRICT_HIRER = "you your yours usted ustedes vuestro vuestra vuestros vuestras vosotros vosotras su sus"

DENIED = """
nothing
halfway apenas hardly barely scarcely
towards toward formando cursando steps pasos only solo teaching picking lejos not never no nor without yet lack lacks
cannot nunca
sin tampoco ni
falta faltan
carezco desconozco beginning limited limita
learning
studying
none nil weak cero flojo floja ninguna ninguno aprendo afraid scares frightens miedo tocado touched dabbled tinkered
aprendiendo estudiando sacando formandome
pendiente isn don haven hasn didn wasn won doesn couldn aren new nuevo nueva
nuevos nuevas
poco less
"""
# `not only` and `no solo` deny nothing.
ONLY = "only just solo solamente unicamente"
NEW_TO = "to para"
OPENS = """
and y e but pero que that which who where donde while mientras because porque whose cuando when so aunque although
though if
whether si as como
"""

# Verbs of a whole sentence about somebody else: a sentence without any of these and of "I" is a note of the writer's own.
OTHERS_VERBS = """
is are has must means needs need makes runs works asks seeks offers means deserve deserves depends depend require
requires sounds
sells es son tiene
tienen necesita necesitan hace busca buscan ofrece ofrecen supone suponen merece merecen exige exigen depende vende
suena dijo dijeron dice dicen vino vinieron said says told
knows sells grows moves exports exporta exportan opens abre abren founded stands
"""

# Persons of whom a letter tells without telling of its writer: family, friends, those beside and above. What one's pupils,
# clients or team did is one's own.
OTHERS = """
husband wife partner spouse fiance fiancee boyfriend girlfriend mother father mum mom mam dad parents brother brothers
sister sisters son sons daughter daughters kid kids child children boy boys girl girls baby twins grandfather
grandmother grandad grandpa granny grandma nan uncle aunt auntie cousin cousins nephew niece family friend friends
neighbour neighbours neighbor neighbors flatmate housemate boss bosses manager chef foreman owner predecessor
supervisor mentor colleague colleagues coworker coworkers workmate workmates marido mujer esposo esposa pareja novio
novia madre padre padres hermano hermana hermanos hermanas hijo hija hijos hijas nino nina ninos ninas bebe gemelos
abuelo abuela abuelos guelo guela tio tia tios primo prima primos sobrino sobrina sobrinos youngest eldest oldest
suegro suegra cunado cunada yerno nuera familia amigo amiga amigos amigas vecino vecina vecinos jefe jefa jefes
encargado encargada companero companera companeros companeras senor senora senores chaval chavales folks lad lads lass
missus hubby ex stepson stepdaughter stepfather stepmother godson godmother grandson grandsons granddaughter
granddaughters grandchild grandchildren grandkids grandparents parent nana papa mama ma da teenager toddler newborn
dog cat pal mate mates roommate landlord landlady teacher tutor professor director principal headteacher gaffer coach
nieces nephews aunts uncles wives viejo viejos vieja crio crios cria chiquillo chiquillos peque peques pequeno pequena
pequenos suegros cunados primas padrino madrina ahijado compi colega colegas profe profesor profesora maestro maestra
directora patron patrona dueno duena casero nieto nieta nietos nietas perro gato tutora hijastro
"""
# Verbs behind I that lead to what is not known of oneself.
SUPPOSED = """
believe think suspect imagine suppose guess gather assume presume expect bet reckon doubt wonder fear
"""
# Those that do so where `that`, `how` or the hirer follows.
LEARNT = """
hear heard understand notice noticed know see saw read realise realize learned learnt found
"""
# Spanish words that are not the writer's verb, before `que`.
HEARD = "dicen cuentan oido leido visto sabemos se veo vi lei supe parece consta consciente"
# Verbs of the writer's before `que` that claim what follows: `logré que bajaran`.
BROUGHT_ABOUT = """
consegui consigo conseguimos logre logro logramos hice hago hicimos demostre garantizo garantice aseguro asegure permito
evite evito
"""

# What one tells of one's life and not of one's work.
PRIVATE = """
swam laughed laughing cried smiled born married divorced widowed pregnant pregnancy marathon cycle cycled earn
naci nacimos crie crecimos creci case embarazo enviude maraton gano corro
"""
# The like where a second word follows.
PRIVATE_TURNS = """
grew up;brought up;raised in;off work;off sick;months off;weeks off;de baja;cobro por;cobro unos;saving for;ahorrando
para;
interviews at;interview at;offer from;entrevista en;entrevista con;primera vez;coro de
"""
# What is said with a lie or a wish holds to the end of the sentence: `I'd be lying if I said I knew SAP`.
PRETENDED = "lying lie liar pretend pretending mentir mentiria mentira mintiendo fingir"

# What a guest or reader of the hirer's does.
VISITED = """
ate eat dined dinner lunch breakfast visited visit listened listen watched watch shopped comi cenamos comimos cene
desayune visite
escuche escucho
"""
# What one does with people of whom one asks something.
CONTACTED = """
bought buy met rang phoned called emailed wrote spoke applied heard saw vi compre compro llame escribi hable postule
conoci
"""

# What begins a part of a sentence that says where, when or as what the writer did it.
ADVERBIALS = """
with as in at for from since during after before over through between by on under while when within con como en
durante desde
tras entre por para antes ademas despues mientras cuando of de having also
"""

LANGUAGE_ES = """
el la los las de del y en que con para un una por se su es como mas mi me he soy lo al sus les nos estoy tengo fui
desde hace muy pero sin
anos hasta era son este esta sobre cuando donde porque nuestro nuestra llevo trabajo hola gracias
"""
LANGUAGE_EN = """
the and of to in is for with you we our are be on your will this that as have from i my it was at by an had has been
but not
"""

SALUTATION = """
dear hello hi hola hey estimado estimada estimados estimadas buenos buenas muy apreciado apreciada apreciados
distinguido distinguidos
querido querida queridos greetings whom
"""
ATTENTION = "atencion attention attn fao"
CLOSING = """
regards sincerely faithfully wishes atentamente cordialmente saludo saludos abrazo cheers respectfully best warmly
warm cordial thanks
gracias yours reciba reciban atte kind
"""
ABBREVIATED = """
ref mr mrs ms mx dr dra sr sra srta sres st ltd inc sl sa d dna etc eg ie approx dip cert esc lic ing arq mme hon rev
sgt capt
tel rr pp jr prof ud uds no num gral
avda
dpto pza
"""
