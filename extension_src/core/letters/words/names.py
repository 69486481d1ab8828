"""Capitalised words that name no organisation: data, folded."""

# What any letter writes with a capital.
ORDINARY = """
christmas easter navidad navidades nochebuena nochevieja halloween thanksgiving day
ok antes luego despues year then now once still mum mam mom dad granny grandma mama papa abuela abuelo
mondays tuesdays wednesdays thursdays fridays saturdays sundays sabados domingos i im ive id ill dear hello hi hey
sir madam mr mrs ms mx dr team hiring recruiter recruitment recruiting manager
committee department
human resources sincerely regards best kind warm yours faithfully respectfully thank thanks you your my me we our the
a an this that
these those it its in at on as for from with to by of and or but so if when while during since after before because
although though
through throughout over under between without within about beyond having being working building leading looking there
here what which
who how why where both each every all also additionally furthermore moreover finally first second third lastly p s ps
re board governors
trustees head headteacher principal chair office currently today recently previously most many some no not yes please
would could
should will can may am is are was were have has had do does did once born based cheers warmly
january february march april june july august september october november december monday tuesday wednesday thursday
friday saturday
sunday cv ceo cto hr it job position role senior junior lead engineer developer company application letter cover post
vacancy reference
sra sr srta sres dra don dona ingeniera ingeniero desarrolladora desarrollador programadora programador tecnica
tecnico analista gerente
jefa jefe candidatura estimado estimada estimados estimadas hola buenos buenas dias tardes senor senora senores equipo
seleccion
contratacion responsable recursos humanos director directora direccion atentamente cordialmente saludos cordial un una
unos unas el la
los las lo le les mi mis yo tu su sus nuestro nuestra este esta estos estas eso esa ese al del de con sin por para
desde hasta hacia
sobre entre durante tras ante bajo segun y e o u pero si como cuando donde quien que cual porque aunque mientras
ademas asimismo
tambien finalmente primero segundo tercero actualmente hoy recientemente anteriormente gracias agradezco quedo
quisiera gustaria he ha
han soy estoy tengo creo considero espero trabaje trabajo lidere desarrolle disene sido fue era muy mas todo toda
todos todas enero
febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves
viernes sabado domingo
asunto referencia ref puesto oferta vacante adjunto subject tel telefono email e-mail mail web www phone mobile movil
"""
# Countries, regions and peoples; their adjectives.
PLACES = """
city ciudad spain espana spanish espanol espanola espanoles europe europa european europeo europea union ue eu eea
france francia
french frances
francesa germany alemania german aleman alemana italy italia italian italiano italiana portugal portuguese portugues
uk united kingdom
reino unido britain british england english inglaterra ingles scotland escocia scottish wales gales welsh ireland
irlanda irish usa
states estados unidos america american americana latin latina latinoamerica netherlands holanda paises bajos dutch
belgium belgica
belgian switzerland suiza swiss austria austrian sweden suecia swedish norway noruega norwegian denmark dinamarca
danish finland finlandia
finnish poland polonia polish greece grecia greek turkey turquia morocco marruecos mexico mexican argentina chile
colombia peru brazil
brasil canada canadian australia australian china chinese japan japan japones india indian russia ukraine ucrania
romania rumania
catalonia cataluna catalan valencia valencian galicia galician gallego basque euskadi pais vasco euskera castilla leon
andalucia andalusia
asturias cantabria navarra aragon murcia extremadura madrid baleares canarias iberian peninsula nordic
scandinavia balkans baltic
africa african asia asian emea latam apac mediterranean mediterraneo atlantic north south east west norte sur este
oeste northern southern
arabic arabe castellano italiano schengen international internacional global worldwide neerlandes hindi mandarin chino
"""
# Fields of study and work, departments, degrees and posts, as letters write them with capitals.
FIELDS = """
bachelor bachelors master masters degree doctorate phd bsc ba ma msc mba diploma certificate grado licenciatura
diplomatura doctorado
titulo superior medio ciclo formativo fp eso bachillerato university universidad faculty facultad school college
honours
nursing enfermeria medicine medicina pharmacy farmacia emergency emergencies urgencias emergencias care critical
intensive uci icu unit
unidad surgery cirugia paediatrics pediatria midwifery health salud public publica clinical clinica
computer computing science sciences informatica informatics software information technology technologies tecnologia
tecnologias
engineering ingenieria mechanical mecanica electrical electrica electronics electronica industrial civil chemical
quimica chemistry
physics fisica biology biologia mathematics matematicas statistics estadistica data datos artificial intelligence
inteligencia
business empresas administration administracion management gestion direccion finance finanzas financial accounting
contabilidad economics
economia economicas marketing advertising publicidad relaciones publicas communication comunicacion journalism
periodismo law derecho
human resources recursos humanos personas people talent talento sales ventas commercial comercial customer service
atencion cliente
education educacion teaching primaria secundaria infantil pedagogy pedagogia psychology psicologia social sociology
trabajo work history
historia philosophy filosofia languages lenguas linguistics translation traduccion literature literatura arts artes
art design diseno
graphic grafico interpreting interpretation interpretacion construction construccion interaction product producto
brand architecture arquitectura fashion tourism turismo hospitality
hosteleria hotel
kitchen cocina culinary pastry pasteleria logistics logistica operations operaciones warehouse almacen transport
transporte supply chain
quality calidad control laboratory laboratorio analysis analisis research investigacion development desarrollo
innovation innovacion
maintenance mantenimiento installations instalaciones electricas electrician security seguridad prevention prevencion
riesgos laborales
environment environmental medio ambiente agriculture agricultura veterinary veterinaria sport deporte music musica
film audiovisual
digital web online platform plataforma backend frontend full stack cloud internet export import international trade
comercio exterior
procurement compras legal compliance audit auditoria tax fiscal purchasing reception recepcion housekeeping payments
pagos
infrastructure infraestructura planning planificacion strategy estrategia project projects proyecto proyectos
manager engineer developer designer analyst architect consultant assistant officer coordinator specialist technician
nurse doctor teacher
driver cook chef waiter receptionist accountant clerk administrator supervisor representative associate partner
executive intern trainee
apprentice operator worker director head lead chief vice president charge staff registered secondary primary graduate
ingeniero ingeniera desarrollador desarrolladora disenador disenadora consultor consultora asistente auxiliar
coordinador coordinadora
especialista enfermero enfermera medico medica profesor profesora maestro maestra conductor conductora cocinero
cocinera camarero
camarera recepcionista contable administrativo administrativa supervisor supervisora encargado encargada ejecutivo
ejecutiva becario
becaria operario operaria mozo moza jefe jefa segundo segunda vendedor vendedora abogado abogada arquitecto arquitecta
psicologo psicologa
team equipo department departamento section seccion area shift turno senior junior key stage level gcse level advanced
foundation
christmas navidad easter semana santa summer verano winter invierno spring autumn otono monday english
internet linkedin infojobs indeed glassdoor tecnoempleo
"""
INSTITUTIONS = """
university universidad universitat school escuela college colegio hospital clinic clinica bank banco institute instituto
academy academia faculty facultad polytechnic politecnica conservatorio conservatory
"""
# One name in the two languages.
SAME = """
university universidad universitat universitaet|spain espana|europe europa|germany alemania|france francia|
italy italia|london londres
seville sevilla|catalonia cataluna catalunya|zaragoza saragossa|coruna corunna|lisbon lisboa|rome roma|geneva ginebra
brussels bruselas|vienna viena|milan milano|navarre navarra|andalusia andalucia|majorca mallorca|
polytechnic politecnica
hospital hospital|school escuela escola|college colegio|public publica|autonomous autonoma|complutense complutense|
basque vasco vasca pais
institute instituto institut|foundation fundacion|bank banco|group grupo|ecb bce|who oms|nato otan|un onu|gdpr rgpd
vat iva|ai ia|eu ue|usa eeuu|haccp appcc|edinburgh edimburgo|new nueva|city ciudad|york york|
valencia valencia|donostia sebastian|bilbao bilbo|vitoria gasteiz|pamplona iruna irunea|gerona girona|
lerida lleida|orense ourense|alicante alacant|castellon castello|vizcaya bizkaia|guipuzcoa gipuzkoa|alava araba|
menorca minorca|ibiza eivissa|cordoba cordova|florence florencia|munich muenchen munchen|cologne colonia koln|
warsaw varsovia|prague praga|athens atenas|antwerp amberes
"""
DROPPED = "san of de del la las los el the d i and y e"
# What a single word at the start of a sentence does to be a name: it hires, teaches, awards.
ACTS = """
hired employed trained promoted awarded taught gave named chose picked certified sponsored contrato premio nombro
formo eligio
"""

# Given names, of which one alone is somebody whom the letter tells of.
GIVEN = """
alice amy andrew anna anne barbara ben callum carol charlie chris claire dan dave david donna ed ellen emily emma gareth george
gemma hannah harry helen ian jack jackie james jane janet jean jenny jim joan joanne joe john karen kate katie kevin laura linda
lisa liz louise lucy luke maggie marcus margaret mark martin mary matt michelle mike moira nick nicola owen pat paul pauline peter
rachel rob robert rosie ruth sam sandra sarah sharon sheila sophie steve stuart sue susan tom tony tracy vicky wendy will
adela alberto alfonso alicia amparo ana andres angela antonia antonio asun aurora beatriz begona belen bruno carlos carmen charo
chema concha cristina dani diego dolores elena emilio encarna enrique esther eva felipe fermin fernando fran francisco gonzalo
ignacio ines inma irene isabel ivan jaime javier joan joaquin jordi jorge josefa juan juana juanjo julian laura lola lourdes
lucia luis lupe maite manolo manuel maribel marta merce miguel miriam montse nacho nuria paca paco paloma paqui paquita patricia
pedro pepa pepe pilar quim rafa rafael ramon raquel raul reme ricardo roberto rocio rosa rosario salva santi sergio silvia sofia
sonia susana teresa toni tomas trini vicente victor yolanda
"""
