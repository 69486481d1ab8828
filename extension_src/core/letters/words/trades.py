"""Skills of trades in both languages: data, as in tools.py. Only what one can be caught not to have: no teamwork, no care."""

TRADES = """
3d printing=impresion 3d;
machine learning=aprendizaje automatico;deep learning=aprendizaje profundo=redes neuronales=neural networks;
computer vision=vision artificial;natural language processing=nlp=procesamiento del lenguaje natural;data science=
ciencia de datos;
data warehouse=data warehousing=almacen de datos;data engineering=ingenieria de datos;big data;microservices=
microservicios;
penetration testing=pentesting=pruebas de penetracion=ethical hacking=hacking etico;devops;ci cd;serverless;
a b testing=a b tests=tests a b=pruebas a b;test automation=automatizacion de pruebas=pruebas automatizadas;
load testing=pruebas de carga;rest apis=api rest=
apis rest=rest api;
mechanical ventilation=ventilacion mecanica=ventilator=ventilators=ventilated=respirador=respiradores=ventilados;
intensive care=cuidados intensivos=icu=uci=critical care=cuidados criticos;dialysis=dialisis=hemodialisis;
surgery=cirugia;bim;operating theatre=operating room=quirofano=instrumentacion quirurgica;phlebotomy=venepuncture=
extraccion de sangre=
extracciones;
cannulation=canalizacion de vias;intubation=intubacion;tracheostomy=traqueostomia;catheterisation=sondaje;
wound care=curas=cura de heridas;triage=triaje;palliative care=cuidados paliativos=paliativos;paediatrics=pediatrics=
pediatria;
neonatal=neonatologia=neonatos;geriatrics=geriatria;midwifery=matrona=matroneria;psychiatry=psiquiatria=salud mental=
mental health;
radiology=radiologia;anaesthesia=anestesia;oncology=oncologia;chemotherapy=quimioterapia;cardiology=cardiologia;
first aid=primeros auxilios;life support=soporte vital=bls=als=sva=svb;vaccination=vacunacion;electrocardiogram=ecg=
ekg=electrocardiograma;
physiotherapy=fisioterapia;speech therapy=logopedia;occupational therapy=terapia ocupacional;dentistry=odontologia;
ultrasound=ecografia=ecografias;x ray=x rays=rayos x;gas chromatography=cromatografia de gases;chromatography=
cromatografia;
mass spectrometry=espectrometria de masas;spectroscopy=espectroscopia;microbiology=microbiologia;molecular biology=
biologia molecular;
pcr;cell culture=cultivo celular=cultivos celulares;titration=valoraciones acido base;flow cytometry=
citometria de flujo;
clinical trials=ensayos clinicos;pharma=pharmaceutical=farmaceutica=industria farmaceutica;
safeguarding=proteccion de menores;special needs=special educational needs=sen=necesidades educativas especiales=
necesidades especiales=educacion especial=special education;sign language=lengua de signos=lengua de senas;
montessori;phonics;
early years=educacion infantil;bilingual teaching=ensenanza bilingue;braille;
pastry=pasteleria=reposteria=patisserie;baking=panaderia;sushi;butchery=carniceria;fishmonger=pescaderia;
recipe costing=escandallo=escandallos;molecular gastronomy=gastronomia molecular=cocina molecular;sous vide=
cocina al vacio;
cocktails=cocteleria=mixology=cocteles;barista=latte art;sommelier=sumiller;wine tasting=cata de vinos=catas;
grilling=parrilla=brasa;chocolate work=chocolateria;vegan cooking=cocina vegana;
forklift=carretilla elevadora=carretilla=carretillas=carretillero=carretillera=carne de carretillero=
carnet de carretillero;
reach truck=carretilla retractil=retractil;crane=grua=gruas;telehandler=manipulador telescopico;digger=excavadora=
retroexcavadora=excavator;
tanker=tankers=cisterna=cisternas;dangerous goods=mercancias peligrosas=hazmat=adr;tachograph=tacografo;
refrigerated transport=frigorifico=refrigerated;coach driving=conduccion de autobuses;taxi;
welding=soldadura=tig=mig=mag;plumbing=fontaneria;hvac=climatizacion=air conditioning=aire acondicionado;
refrigeration systems=frio industrial;
solar panels=solar energy=fotovoltaica=fotovoltaico=fotovoltaicos=fotovoltaicas=placas solares=energia solar=solar=pv;
wind turbines=aerogeneradores=eolica;high voltage=alta tension;medium voltage=media tension;low voltage=baja tension;
charging points=puntos de recarga;electric vehicles=vehiculos electricos;home automation=domotica;robotics=robotica=
robots;
bricklaying=albanileria;carpentry=carpinteria;roofing=tejados;scaffolding=andamios;tiling=alicatado;plastering=
enlucido=yeso laminado;
working at height=trabajos en altura;surveying=topografia;finite element=elementos finitos;injection moulding=
inyeccion de plastico;
machining=mecanizado=torno;sheet metal=chapa;upholstery=tapiceria;sewing=costura;pattern cutting=patronaje;
payroll=nominas=nomina;month end close=cierre mensual=month end;bank reconciliation=conciliacion bancaria=
bank reconciliations=
conciliaciones bancarias;consolidation=consolidacion;transfer pricing=precios de transferencia;
ifrs=niif;us gaap=gaap;vat=iva;corporate tax=impuesto de sociedades=sociedades;treasury=tesoreria;
financial modelling=financial modeling=
modelizacion financiera;anti money laundering=aml=blanqueo de capitales;underwriting=suscripcion de riesgos;
derivatives=derivados financieros;
credit control=gestion de cobros;due diligence;grant writing=grants=grant applications=subvenciones;litigation=
litigios;intellectual property=propiedad intelectual;
mergers and acquisitions=fusiones y adquisiciones;contract law=derecho contractual;conveyancing;
revenue management=gestion de ingresos=yield management;cold calling=puerta fria=llamada en frio;telemarketing=
televenta;key accounts=grandes cuentas=key account;tenders=
licitaciones;
customs=aduanas=despacho de aduanas;incoterms;
copywriting;email marketing=correo comercial;community manager=redes sociales=social media;media buying=
compra de medios;
motion graphics=animacion 3d=3d animation;3d modelling=3d modeling=modelado 3d;animation=animacion;video editing=
edicion de video;
photography=fotografia;illustration=ilustracion;lettering=rotulacion;typography=tipografia;ux research=user research=
investigacion de usuarios;usability testing=usability tests=pruebas de usabilidad;user interviews=
entrevistas con usuarios=
entrevistas a usuarios;interpreting=interpretacion simultanea;subtitling=subtitulado;proofreading=
correccion de textos;
lifeguard=socorrista=socorrismo;yoga;pilates;hairdressing=peluqueria;massage=masaje=masajes;manicure=manicura;
gardening=jardineria;tree surgery=poda en altura;livestock=ganaderia;irrigation=riego;pest control=control de plagas;
cctv=videovigilancia;firearms=arma de fuego;private security=seguridad privada;drones=dron=drone;scuba diving=buceo
"""

# What one holds: degrees, registrations, honours. The first name of each is its id.
CREDENTIALS = """
doctorate=phd=ph d=doctoral=doctorat=doctorado=doctorada=doctor en=doctora en=doctora por=doctor por=
tesis doctoral=doctor in=doctors of philosophy;
mba=master of business administration;
master s=master of=master in=masters in=masters degree=master s degree=master degree=masters=msc=m sc=m s=ma=master en=
master universitario=master de=
maestria=posgrado=postgrado=
un master=el master=mi master=del master=^master;
degree=bachelor=bachelor s=bachelor s degree=bachelors degree=bachelor degree=bachelors=bsc=b s=b sc=b a=ba=bn=beng=llb=bcom=
grado en=grado universitario=licenciado=licenciada=
licenciatura=graduado en=
graduada en=graduado=graduada=graduated=graduate=diplomado=diplomada=diplomatura=titulo universitario=carrera de=
titulada en=titulado en;
associate degree=associate s degree=associates degree=associate of arts=associate of science=^aa=^aas;
ingeniero=ingeniera=ingeniero tecnico=ingeniera tecnica=ingenieria tecnica=engineering degree=ingenieria superior;
colegiada=colegiado=colegiacion=registered nurse=nmc=chartered=licensed=numero de colegiado;
formacion profesional=fp=vocational=ciclo formativo=vocational diploma=vocational training;
tecnico superior=tecnica superior=ciclo superior=ciclo formativo superior=ciclo formativo de grado superior=fp superior=
fp de grado superior=formacion profesional superior=grado superior=cfgs=higher vocational;
grado medio=tecnico en=tecnica en=ciclo medio=ciclo formativo de grado medio=fp medio=fp de grado medio=fp grado medio=cfgm=
tecnico de grado medio=tecnica de grado medio;mciob;mrics;ceng;mice;pgce=qts=qualified teacher status=
master de profesorado=cap pedagogico;
fully qualified=qualified accountant;acca;cima;cfa;cpa;cissp;ccna;pmp=project management professional;scrum master=
csm;
award=awards=commendation=commended=accolade=mencion de honor=prize=premio=premios=premiada=premiado=galardon=medal=
medalla=employee of the month=empleado del mes=
empleada del mes;
michelin=michelin star=estrella michelin;
first class=first class degree=first class honours=cum laude=summa cum laude=matricula de honor=distinction=
premio extraordinario;
patent=patents=patente=patentes;erasmus;fulbright;
pilot licence=licencia de piloto=titulo de piloto;forklift licence=carne de carretilla=carnet de carretilla=
carne de carretillero=carnet de carretillero=forklift license=forklift certificate
"""
# Who has the first has the second too.
CREDENTIALS_IMPLIED = """
tecnico superior formacion profesional;grado medio formacion profesional;
master s degree;doctorate degree;mba degree;mba master s;ingeniero degree;pgce degree;mciob colegiada;mrics colegiada;
ceng colegiada;mice colegiada;doctorate master s;
forklift licence forklift;
"""
# Words that show studies of which a letter may say `degree`.
# Words that show an engineer.
ENGINEER_SIGNS = "ing engineer engineering ingenieria ingeniero ingeniera engineers"
DEGREE_SIGNS = "lic university universidad universitat diplomatura diplomada diplomado degree"

# Posts above others, as `jefa de cocina`; each line one rank.
RANKS = """
head jefe jefa chief encargado encargada
director directora vicepresident subdirector subdirectora
manager gerente responsable
lead leader lider
inspector inspectora inspection inspeccion
deputy vice subdirector subdirectora
supervisor supervisora
coordinator coordinador coordinadora
founder cofounder fundador fundadora cofundador cofundadora
ceo cto cfo coo cio
president presidente presidenta
governor gobernador gobernadora
captain capitan capitana
senior
"""
