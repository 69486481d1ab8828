"""Occupations in both languages: data, folded. `;` parts occupations, `=` joins the words for one; the first word is the last
of an English name (mechanical engineer) and the first of a Spanish one (ingeniera industrial)."""

# What one is without a post.
PERSONS = """
learner listener reader believer player starter finisher thinker communicator speaker user customer consumer owner member
newcomer outsider insider beginner lover maker worker helper earner runner walker swimmer cyclist traveller optimist
perfectionist realist volunteer mother father brother sister daughter parent adult child person man woman human student
applicant candidate matter referee partner stranger neighbour foreigner citizen teenager youngster mentor fan enthusiast
professional resident participant giant successor follower believer grafter riser bird number
trabajador trabajadora lector lectora jugador jugadora madre padre hijo hija mujer hombre persona mejor mayor menor
perfeccionista optimista realista detallista constante sincero sincera voluntario voluntaria miembro usuario usuaria
participante amante importante primero primera tercero buscador buscadora companero companera aspirante
interesante suficiente seguidor seguidora conocedor conocedora conciliador conciliadora emprendedor emprendedora
resolutivo abierta abierto ordenado ordenada necesario solidario solidaria peor anterior posterior exterior solitario
"""

OCCUPATIONS = """
engineer=ingeniero=ingeniera;architect=arquitecto=arquitecta;surveyor=aparejador=aparejadora;
nurse=enfermero=enfermera=nursing=enfermeria;doctor=medico=medica=physician;surgeon=cirujano=cirujana;
midwife=matrona=comadrona;dentist=dentista=odontologo=odontologa;
pharmacist=farmaceutico=farmaceutica;vet=veterinarian=veterinario=veterinaria;physiotherapist=fisioterapeuta=physio;
psychologist=psicologo=psicologa;therapist=terapeuta;paramedic=tecnico en emergencias;carer=caregiver=gerocultor=gerocultora=
cuidador=cuidadora;hygienist=higienista;optician=optico=optica;dietitian=nutritionist=nutricionista=dietista;
teacher=maestro=maestra=profesor=profesora=docente=teaching=profesorado=tutor=tutora;lecturer=professor=catedratico=
catedratica;headteacher=headmaster;lawyer=solicitor=attorney=abogado=abogada=barrister=jurista;
notary=notario=notaria;judge=juez=jueza;paralegal;accountant=contable=accounting=contabilidad;auditor=auditora=auditing;
actuary=actuario=actuaria;economist=economista;broker=corredor=corredora;banker=banquero=banquera;
controller=interventor=interventora;bookkeeper;secretary=secretario=secretaria;receptionist=recepcionista=reception=recepcion;
administrator=administrativo=administrativa=administrador=administradora=administracion;buyer=comprador=compradora;
recruiter=reclutador=reclutadora;journalist=periodista;editor=editora;translator=traductor=traductora=traduccion=translation;
interpreter=interprete;writer=escritor=escritora=redactor=redactora;librarian=bibliotecario=bibliotecaria;archivist=archivero=
archivera;photographer=fotografo=fotografa;illustrator=ilustrador=ilustradora;designer=disenador=disenadora=design=diseno;
developer=programmer=programador=programadora=desarrollador=desarrolladora=development=desarrollo;analyst=analista;
scientist=cientifico=cientifica;biologist=biologo=biologa;chemist=quimico=quimica;physicist=fisico=fisica;
mathematician=matematico=matematica;statistician=estadistico=estadistica;geologist=geologo=geologa;
electrician=electricista=electricity=electricidad;plumber=fontanero=fontanera;welder=soldador=soldadora=welding=soldadura;
fitter=montador=montadora=ajustador;mechanic=mecanico=mecanica;carpenter=joiner=carpintero=carpintera=ebanista;bricklayer=
mason=albanil;painter=pintor=pintora;roofer=tejador=techador;plasterer=yesero=escayolista;tiler=alicatador=solador;
scaffolder=andamista;glazier=cristalero=vidriero;locksmith=cerrajero=cerrajera;blacksmith=herrero=herrera;
boilermaker=calderero=caldereria;machinist=tornero=fresador;foreman=capataz;crane operator=gruista;
oenologist=winemaker=enologo=enologa;gardener=jardinero=jardinera;landscaper=paisajista;arborist=arboricultor=arboricultora;farmer=agricultor=agricultora;
florist=florista;butcher=carnicero=carnicera;baker=panadero=panadera;fishmonger=pescadero=pescadera;confectioner=pastelero=
pastelera=repostero=repostera;cook=chef=cocinero=cocinera=cocina;waiter=waitress=camarero=camarera;bartender=barman=barista;
sommelier=sumiller;housekeeper=head housekeeper=gobernanta;cleaner=limpiador=limpiadora;concierge=conserje;
hairdresser=peluquero=peluquera=stylist=estilista=barber=barbero;beautician=esteticista=esteticien;tailor=sastre;
seamstress=costurera=modista;driver=conductor=conductora=chofer=camionero=camionera=transportista=repartidor=repartidora;
pilot=piloto;sailor=marinero=marinera;courier=mensajero=mensajera;firefighter=bombero=bombera;policeman=policewoman=policia;
soldier=militar=soldado;guard=security officer=security guard=security=vigilante=
guardia=seguridad;detective;sergeant=sargento;lifeguard=socorrista;coach=entrenador=entrenadora;trainer=formador=formadora;
salesman=saleswoman=vendedor=vendedora=dependiente=dependienta=comercial;cashier=cajero=cajera;merchandiser=escaparatista;
pollster=encuestador=encuestadora;consultant=consultor=consultora;researcher=investigador=investigadora;
social worker=trabajador social=trabajadora social;educator=educador=educadora;musician=musico=musica;actor=actriz=actress
"""
