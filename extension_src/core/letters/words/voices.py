"""Words that tell of whom a clause speaks and whether it claims, wishes, reacts or denies: data, folded."""

SELF = """
i we my our myself ours mine applicant candidate yo mi mis conmigo nos nosotros nosotras nuestro nuestra nuestros nuestras
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
pretendo busco
seria serian tendria podria podriamos haria vendria podran pueden puedo podemos seriamos estaria supondria supone reto
hablamos veamos
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
adecuadas adecuado heart viene vienen conviene convienen vivo resido live lives living tempts matters understand
comparto share followed
"""
POSTS = "role position post puesto plaza vacante vacancy job opening trabajo"
BEFORE_POST = "the your this al el del este su vuestro vuestra la"
HIRER = """
sois vais dais you your yours usted ustedes vuestro vuestra vuestros vuestras vosotros vosotras os su sus
"""
STRICT_HIRER = "you your yours usted ustedes vuestro vuestra vuestros vuestras vosotros vosotras su sus"

DENIED = """
nothing
halfway apenas hardly barely scarcely
towards toward formando cursando steps pasos only solo teaching picking lejos not never no nor without yet lack lacks cannot nunca
sin tampoco ni
falta faltan
carezco desconozco beginning limited limita
learning
studying
aprendiendo estudiando sacando formandome pendiente isn don haven hasn didn wasn won doesn couldn aren new nuevo nueva
nuevos nuevas
poco less
"""
# `not only` and `no solo` deny nothing.
ONLY = "only just solo solamente unicamente"
NEW_TO = "to para"
OPENS = """
and y e but pero que that which who where donde while mientras because porque whose cuando when so aunque although though if
whether si as como
"""

# Verbs of a whole sentence about somebody else: a sentence without any of these and of "I" is a note of the writer's own.
OTHERS_VERBS = """
is are has must means needs need makes runs works asks seeks offers means deserve deserves depends depend require requires sounds
sells es son tiene
tienen necesita necesitan hace busca buscan ofrece ofrecen supone suponen merece merecen exige exigen depende vende
suena knows sells grows moves exports exporta exportan opens abre abren founded stands
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
ref mr mrs ms mx dr dra sr sra srta sres st ltd inc sl sa d dna etc eg ie approx dip cert esc lic ing arq mme hon rev sgt capt
tel rr pp jr prof ud uds no num gral
avda
dpto pza
"""
