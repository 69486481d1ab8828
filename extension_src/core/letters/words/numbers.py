"""Number words, months and units of English and Spanish: data, folded (lower case, no accents)."""

# value: its words
NUMBERS = """
2 two dos|3 three tres|4 four cuatro|5 five cinco|6 six seis|7 seven siete|8 eight ocho|9 nine nueve|
10 ten diez decena decade decada
11 eleven|12 twelve doce dozen docena|13 thirteen trece|14 fourteen catorce|15 fifteen quince|16 sixteen dieciseis
17 seventeen diecisiete|18 eighteen dieciocho|19 nineteen diecinueve|20 twenty veinte veintena|
21 veintiuno veintiun veintiuna
22 veintidos|23 veintitres|24 veinticuatro|25 veinticinco|26 veintiseis|27 veintisiete|28 veintiocho|29 veintinueve
30 thirty treinta treintena|40 forty cuarenta|50 fifty cincuenta cincuentena|60 sixty sesenta|70 seventy setenta
80 eighty ochenta|90 ninety noventa|100 hundred cien ciento centenar|200 doscientos doscientas|
300 trescientos trescientas
400 cuatrocientos cuatrocientas|500 quinientos quinientas|600 seiscientos seiscientas|700 setecientos setecientas
800 ochocientos ochocientas|900 novecientos novecientas|1000 thousand mil millar|1000000 million millon millones
"""
ORDINALS = """
first second third fourth fifth primer primero primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta
"""
# Eleven in Spanish, an adverb in English.
ONCE = "once"
UNITS = "1 one uno una un"
# What multiplies the number before it.
SCALES = (
    "12 dozen docena docenas|100 hundred|1000 thousand mil k|1000000 million millon millones m mn|1000000000 billion bn"
)
# Vague amounts, and the least number that makes one true.
VAGUE = "10 dozens decenas docenas|100 hundreds cientos centenares|1000 thousands miles millares"

MONTHS = """
1 january enero jan ene|2 february febrero feb|3 march marzo mar|4 april abril apr abr|5 may mayo|6 june junio jun|
7 july julio jul
8 august agosto aug ago|9 september septiembre setiembre sep sept|10 october octubre oct|11 november noviembre nov
12 december diciembre dec dic
"""

# role: the nouns that give a number it. A number of years is no number of people.
ROLES = """
year year years ano anos yr yrs anual anuales decade decades decada decadas curso cursos temporada temporadas
month month months mes meses
week week weeks semana semanas
day day days dia dias
hour hour hours hora horas h hrs
minute minute minutes minuto minutos min mins
second seconds segundo segundos ms
percent percent pct points point puntos punto
money euro euros eur dollar dollars usd pound pounds gbp
people people person persons persona personas engineer engineers developer developers nurse nurses employee employees
people staff member
people members colleague colleagues report reports junior juniors senior teacher teachers analyst analysts worker
people workers operator
people operators receptionist receptionists designer designers cook cooks driver drivers agent agents apprentice
people apprentices
people trainee trainees intern interns technician technicians ingeniero ingenieros ingeniera ingenieras desarrollador
people desarrolladores
people enfermera enfermeras enfermero enfermeros empleado empleados empleada empleadas profesional profesionales
people companero companeros
people trabajador trabajadores operario operarios profesor profesores docente docentes analista analistas
people recepcionista recepcionistas
people cocinero cocineros conductor conductores agente agentes aprendiz aprendices miembro miembros integrante
people integrantes tecnicos
people becario becarios graduate graduates grad grads hire hires recruit recruits newcomer newcomers headcount
public customer customers client clients cliente clientes user users usuario usuarios student students estudiante
public estudiantes pupil
public pupils alumno alumnos patient patients paciente pacientes guest guests huesped huespedes subscriber subscribers
public suscriptor
public suscriptores visitor visitors visitante visitantes resident residents residente residentes candidate candidates
public member
public passenger passengers pasajero pasajeros child children nino ninos
"""
TEAMS = """
team teams squad brigade gang cuadrillas
equipo equipos plantilla grupo cuadrilla crew group department departamento staff class clase shift
brigada
"""
# What people count in words without counting: two things, mil gracias.
SPEECH = """
thanks things reasons ways words sides worlds ideas figures cifras points sentences lines thing disciplines areas aspects fields
qualities values
lessons priorities goals stages steps passions habits questions pillars principles fronts strengths traits respects
parts kinds
of or cosas razones motivos formas maneras palabras lados mundos puntos frases lineas gracias disciplinas ambitos
facetas aspectos
valores cualidades ejes frentes pilares etapas pasos pasiones habitos preguntas lecciones objetivos fortalezas rasgos
partes tipos
pieces trozos pedazos besos abrazos saludos amores ojos hands manos years-old
"""
# Between a number and its noun.
BEFORE_NOUN = """
of de the los las other otros otras more mas full whole working calendar consecutive different new small large big
young junior senior
long straight wonderful great good happy last past active or so plus odd approximately extra paid unos unas
"""
ENDS_NOUN = """
them ellos ellas in en to a al del and y or o at by por for para with con is was are were has have had i we que that
which on from
desde hasta until who when
donde where es son fue eran si if but pero as como ha han he per cada each every between entre than si ni nor not no
also while
mientras because porque since after before over under alli aqui there here ya now ahora today hoy
"""
AT_LEAST = (
    "over least than mas menos plus almost nearly casi about around unos unas approximately aproximadamente cerca"
)
PRESENT = "now today present date current currently actualidad actual hoy actualmente presente vigente fecha curso"
STUDIES = """
university universidad universitat universidade degree grado bsc ba ma msc bachelor master masters school escuela
college formacion
education fp eso bachillerato diploma diplomatura licenciatura tecnico cifp ies pgce phd doctorado curso course
certificate academy
instituto institute beca estudios
"""

# Nouns that end as those of people do.
NOT_PERSONS = """
paper number order computer server letter chapter quarter meter router door floor motor error sector color colour litre
dinner corner semester container trailer monitor reactor sensor tractor factor ascensor kilometer cover offer master
tender
carrera manera cartera frontera hora mejora demora dinero numero enero tablero carretera escalera nevera bandera obrador
ordenador contenedor generador aerogenerador plant restaurant grant variant event document department client project
newsletter order transfer register barrel tower shower folder poster sticker printer scanner
"""
